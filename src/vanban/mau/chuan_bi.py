"""From the words of a document to a template and its values: measure, choose the size set, break the lines."""

from __future__ import annotations

from collections.abc import Mapping

from vanban.ban_ghi import dataclass
from vanban.docx.thuoc_tinh import ThuocTinh
from vanban.errors import InputError
from vanban.mau.bo_cuc import BoCuc
from vanban.mau.danh_muc import all_mau
from vanban.nd30 import nd30
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.co_quan import cac_ben, dong_ten
from vanban.thanh_phan.dia_danh import vua_dong
from vanban.thanh_phan.kho import CAC_KHO, Kho, kho

_DONG_NHIEU_NHAT = 3  # a name of four lines asks for the smaller set


@dataclass(frozen=True, slots=True)
class ChuanBi:
    """All that rendering needs: the template's file name, the values of its tags, the document properties."""

    mau: str
    gia_tri: Mapping[str, object]
    thuoc_tinh: ThuocTinh


def chuan_bi(ban: BanTrinhBay) -> ChuanBi:
    """Prepare one document for its layout.

    Raises:
        InputError: the place name is too long for one line beside the number.
    """
    bo_cuc: BoCuc = all_mau()[ban.mau]
    k = chon_kho(ban)
    cuoi_ngang = bool(ban.phu_luc) and ban.phu_luc[-1].ngang
    return ChuanBi(bo_cuc.tep(k.ten, cuoi_ngang=cuoi_ngang), bo_cuc.gia_tri(ban, k), thuoc_tinh(ban))


def chon_kho(ban: BanTrinhBay) -> Kho:
    """The first measure that keeps the date on one line, the names whole and the layout in its bounds if any does."""
    vua = [k for k in map(kho, CAC_KHO) if vua_dong(ban, k)]
    if not vua:
        raise InputError(
            f"địa danh {ban.dia_danh!r} dài quá một dòng",
            goi_y="ghi tên chính thức của đơn vị hành chính nơi cơ quan đóng trụ sở, không kèm tên cấp trên.",
        )
    hop = [k for k in vua if _ten_vua(ban, k)] or vua[:1]
    return next((k for k in hop if all_mau()[ban.mau].vua(ban, k)), hop[-1])


def _ten_vua(ban: BanTrinhBay, k: Kho) -> bool:
    ten = [dong_ten(mot, rong, dam=True) for mot, rong in cac_ben(ban, k)]
    if ban.chu_quan:
        ten.append(dong_ten(ban.chu_quan, k, dam=False))
    return all(dong is not None and len(dong) <= _DONG_NHIEU_NHAT for dong in ten)


def thuoc_tinh(ban: BanTrinhBay) -> ThuocTinh:
    """Properties of the file, with the fields of Phụ lục VI, Phần II, Mục I, each by its own name."""
    co_quan = ban.ten_co_quan or ban.co_quan.ten
    biet = {
        "FileCode.OrganId": ban.ma_co_quan,
        "TypeName": ban.ten_loai,
        "CodeNumber": ban.so,
        "CodeNotation": ban.ky_hieu,
        "IssuedDate": f"{ban.ngay:%d/%m/%Y}" if ban.ngay else "",
        "OrganName": co_quan,
        "Subject": ban.trich_yeu,
        "Language": "Tiếng Việt",
        "SignerInfo.Position": ban.chu_ky.tham_quyen[-1] if ban.chu_ky.tham_quyen else "",
        "SignerInfo.FullName": ban.chu_ky.ho_ten,
    }
    return ThuocTinh(
        tieu_de=f"{ban.ten_loai}: {ban.trich_yeu}" if ban.trich_yeu else ban.ten_loai,
        chu_de=ban.trich_yeu,
        tac_gia=co_quan,
        ngay=ban.ngay,
        truong={nd30().truong_dien_tu[ma].ma: chu for ma, chu in biet.items()},
    )
