"""Tables and lists of the dossier “Đơn vị học tập”: the team, each chỉ tiêu with result and evidence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vanban.chu_viet.so_viet import ty_le_chu
from vanban.errors import Loi
from vanban.loai import CacNut
from vanban.loai.bang_chen import bang, bo_cot_trong, cho_trong, danh_so
from vanban.loai.can_bo_sung import can_bo_sung
from vanban.loai.nguon import Nguon
from vanban.loai.so_lieu import ghi, phan_cua
from vanban.models.don_vi_hoc_tap import DonViHocTap, ToDanhGia
from vanban.models.noi_dung import Canh, Nut
from vanban.models.tieu_chi_hoc_tap import TieuChiHocTap
from vanban.nd30 import nd30
from vanban.thi_dua.tieu_chi import XetChiTieu

_KET_QUA = can_bo_sung("kết quả")
_MINH_CHUNG = can_bo_sung("minh chứng")
_DAT = {True: "Đạt", False: "Chưa đạt", None: can_bo_sung("đạt hay chưa đạt")}
Cot = tuple[str, Canh]


def to_danh_gia(to: ToDanhGia | None, noi: Nguon) -> CacNut:
    """The members of the team."""
    if to is None:
        return cho_trong("Tổ đánh giá", noi)
    cot: list[Cot] = [("STT", "giua"), ("Họ và tên", "trai"), ("Chức vụ", "trai"), ("Nhiệm vụ", "trai")]
    cot, dong = bo_cot_trong(cot, danh_so((mot.ho_ten, mot.chuc_vu, mot.nhiem_vu or "") for mot in to.thanh_vien))
    return [(bang(cot, dong), noi.con("thanh_vien"))]


def theo_tieu_chi(tieu_chi: TieuChiHocTap, cac: Sequence[XetChiTieu], khai: DonViHocTap, noi: Nguon) -> CacNut:
    """A heading a tiêu chí, a sentence a chỉ tiêu."""
    ra: CacNut = []
    for mot in tieu_chi.tieu_chi:
        muc = tuple(
            Nut.model_construct(cau=f"{xet.chi_tieu.noi_dung}: {_ket_qua(xet, khai)}.")
            for xet in cac
            if xet.chi_tieu.tieu_chi == mot.ma
        )
        if muc:
            ra.append((Nut.model_construct(tieu_de=mot.ten, muc=muc), noi.con("ket_qua")))
    return ra


def tong_hop(tieu_chi: TieuChiHocTap, cac: Sequence[XetChiTieu], khai: DonViHocTap, noi: Nguon) -> CacNut:
    """The summary: every tiêu chí with its chỉ tiêu, what is asked, result, evidence, met or not."""
    dong: list[tuple[str, ...]] = []
    so = nd30().so_thu_tu
    nhom = [mot for mot in tieu_chi.tieu_chi if any(xet.chi_tieu.tieu_chi == mot.ma for xet in cac)]
    for i, mot in enumerate(nhom, 1):
        dong.append((so.la_ma(i), mot.ten, "", "", "", ""))
        trong = [xet for xet in cac if xet.chi_tieu.tieu_chi == mot.ma]
        dong += [(str(j), *_dong(xet, khai)) for j, xet in enumerate(trong, 1)]
    cot: list[Cot] = [("STT", "giua"), ("Tiêu chí, chỉ tiêu", "trai"), ("Yêu cầu", "giua"), ("Kết quả", "trai")]
    cot += [("Minh chứng", "trai"), ("Tự đánh giá", "giua")]
    return [(bang(cot, dong), noi.con("ket_qua"))]


def thieu(cac: Sequence[XetChiTieu], khai: DonViHocTap, noi: Nguon) -> Iterator[Loi]:
    """The results, evidence and judgements that nobody gave."""
    for xet in cac:
        ten = f"chỉ tiêu “{xet.chi_tieu.noi_dung}” ({xet.chi_tieu.ma})"
        for dau in (o for o in _dong(xet, khai)[2:] if o in (_KET_QUA, _MINH_CHUNG, _DAT[None])):
            yield Loi(f"{dau} của {ten}", noi.con(xet.chi_tieu.ma).vi_tri_thieu)


def _dong(xet: XetChiTieu, khai: DonViHocTap) -> tuple[str, ...]:
    can = "" if xet.can is None else f"Từ {ty_le_chu(xet.can).replace(',00', '')} trở lên"
    noi = khai.ket_qua.get(xet.chi_tieu.ma)
    minh_chung = (noi.minh_chung if noi else None) or _MINH_CHUNG
    return xet.chi_tieu.noi_dung, can, _ket_qua(xet, khai), minh_chung, _DAT[xet.dat]


def _ket_qua(xet: XetChiTieu, khai: DonViHocTap) -> str:
    """What was reached: the share with its counts where the figures give it, and what the body says."""
    noi = khai.ket_qua.get(xet.chi_tieu.ma)
    lo = [noi.ket_qua] if noi and noi.ket_qua else []
    if xet.chi_tieu.theo and xet.ty_le is not None and khai.so_lieu:
        phan, tong = (ghi(getattr(khai.so_lieu, ten)) for ten in phan_cua(xet.chi_tieu.theo))
        lo.insert(0, f"{phan}/{tong} ({ty_le_chu(xet.ty_le)})")
    return "; ".join(lo) or _KET_QUA
