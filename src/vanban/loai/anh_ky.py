"""Pictures of signature and seal for a signature block, where a document carries them.

Printed when the document asks for them, or when the office does and the document has its number and day, so that a
document looks the same when it is issued and ever after, and a draft shows none.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from vanban.ban_ghi import dataclass
from vanban.errors import InputError
from vanban.inputs.anh import Anh, doc_anh, kiem_do_phan_giai
from vanban.loai.boi_canh import BoiCanh
from vanban.loai.nguon import Nguon
from vanban.models.anh_ky import AnhChuKy, AnhDau
from vanban.models.co_quan import CoQuan, CoQuanKy
from vanban.models.van_ban import MotNguoiKy
from vanban.nd30 import nd30
from vanban.thanh_phan.ban_trinh_bay import AnhIn, ChuKy

_TRON = 0.1  # how far from round a seal may be, as a share of its width
_CAO_NHAT = 22.0  # mm: a signature stays between title and name


@dataclass(frozen=True, slots=True)
class NoiKy:
    """Whose signature: the body, the post, and where the body is declared.

    `minh`: the body is the one whose document it is, so that the document may name other pictures.
    """

    co_quan: CoQuanKy
    chuc_vu: str
    nguon: Nguon
    minh: bool = True


def co_hinh_anh(khai: MotNguoiKy, co_quan: CoQuan) -> bool:
    """Whether a document carries pictures; papers of practice, such as a certificate, are signed by hand."""
    if khai.loai not in nd30().loai:
        return False
    if khai.hinh_anh_ky is not None:
        return khai.hinh_anh_ky
    return co_quan.hinh_anh_ky and khai.so is not None and khai.ngay is not None


def voi_anh(ky: ChuKy, khai: MotNguoiKy, noi: NoiKy, boi_canh: BoiCanh) -> ChuKy:
    """The block with its pictures.

    Raises:
        InputError: the signer has no picture, or a picture is not what the decree asks for.
    """
    if not co_hinh_anh(khai, boi_canh.co_quan):
        return ky
    return replace(ky, anh_chu_ky=_chu_ky(ky, khai, noi, boi_canh), anh_dau=_dau(khai, noi, boi_canh))


def _chu_ky(ky: ChuKy, khai: MotNguoiKy, noi: NoiKy, boi_canh: BoiCanh) -> AnhIn:
    if noi.minh and khai.anh_chu_ky:
        return _anh_chu_ky(khai.anh_chu_ky, boi_canh.nguon.con("anh_chu_ky"), ky.ho_ten, boi_canh)
    for nguoi in noi.co_quan.giu_chuc(noi.chuc_vu, boi_canh.ngay):
        if nguoi.ho_ten == ky.ho_ten and nguoi.anh_chu_ky:
            nguon = noi.nguon.con("nguoi", noi.co_quan.nguoi.index(nguoi), "anh_chu_ky")
            return _anh_chu_ky(nguoi.anh_chu_ky, nguon, ky.ho_ten, boi_canh)
    raise InputError(
        f"chưa có ảnh chữ ký của {ky.ho_ten or 'người ký'}",
        vi_tri=boi_canh.nguon.con("hinh_anh_ky").vi_tri_thieu,
        goi_y="ghi anh_chu_ky ở dòng của người ấy trong co_quan.yaml, hoặc hinh_anh_ky: không để ký trên giấy.",
    )


def _anh_chu_ky(khai: AnhChuKy, nguon: Nguon, ho_ten: str, boi_canh: BoiCanh) -> AnhIn:
    anh, ten = _doc(khai.tep, "xanh", nguon, boi_canh)
    rong_px, cao_px = anh.muc
    rong = min(float(khai.rong), _CAO_NHAT * rong_px / cao_px)
    kiem_do_phan_giai(anh, rong, ten, _tep(nguon).vi_tri)
    return _anh_in(anh, rong, rong * cao_px / rong_px, f"Hình ảnh chữ ký của {ho_ten}")


def _dau(khai: MotNguoiKy, noi: NoiKy, boi_canh: BoiCanh) -> AnhIn | None:
    """The seal of the body in its real size; none for a council that may not use it."""
    chuc_vu = noi.co_quan.chuc_vu[noi.chuc_vu]
    if chuc_vu.to_chuc and not boi_canh.co_quan.to_chuc_tu_van[chuc_vu.to_chuc].con_dau:
        return None
    if noi.minh and khai.anh_dau:
        return _anh_dau(khai.anh_dau, boi_canh.nguon.con("anh_dau"), noi, boi_canh)
    if noi.co_quan.anh_dau:
        return _anh_dau(noi.co_quan.anh_dau, noi.nguon.con("anh_dau"), noi, boi_canh)
    return None


def _anh_dau(khai: AnhDau, nguon: Nguon, noi: NoiKy, boi_canh: BoiCanh) -> AnhIn:
    anh, ten = _doc(khai.tep, "đỏ", nguon, boi_canh)
    rong_px, cao_px = anh.muc
    if abs(rong_px - cao_px) > _TRON * rong_px:
        cau = f"ảnh {ten}: dấu không tròn, nét rộng {rong_px}, cao {cao_px} điểm ảnh"
        raise InputError(cau, vi_tri=_tep(nguon).vi_tri, goi_y="cắt sát con dấu, xoá nét thừa, giữ đúng tỷ lệ ảnh.")
    kiem_do_phan_giai(anh, khai.duong_kinh, ten, _tep(nguon).vi_tri)
    co_quan = noi.co_quan.ten_vao(boi_canh.ngay)
    return _anh_in(anh, khai.duong_kinh, khai.duong_kinh, f"Hình ảnh dấu của {co_quan}")


def _anh_in(anh: Anh, rong: float, cao: float, mo_ta: str) -> AnhIn:
    trai, tren, phai, duoi = anh.khung
    cat = (trai / anh.rong, tren / anh.cao, 1 - phai / anh.rong, 1 - duoi / anh.cao)
    return AnhIn(anh.du_lieu, cat, rong, cao, mo_ta)


def _doc(ten: str, mau: str, nguon: Nguon, boi_canh: BoiCanh) -> tuple[Anh, str]:
    """The picture at a path from the folder of the file that names it, within the workspace."""
    noi = _tep(nguon)
    tep = (nguon.tai_lieu.tep.parent / ten).resolve()
    if Path(ten).is_absolute() or not tep.is_relative_to(boi_canh.tham_chieu.goc.resolve()):
        raise InputError(f"ảnh {ten}: phải nằm trong thư mục làm việc", vi_tri=noi.vi_tri)
    return doc_anh(tep, ten, mau, noi.vi_tri), ten


def _tep(nguon: Nguon) -> Nguon:
    """Where the path is typed: the field itself, or its `tep`."""
    return nguon.con("tep") if isinstance(nguon.khai, dict) else nguon
