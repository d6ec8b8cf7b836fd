"""What the vote came to: who goes forward, in which order, in which numbers, and who does not, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from fractions import Fraction
from functools import cached_property
from typing import Literal

from vanban.ban_ghi import dataclass
from vanban.chu_viet.so_viet import ty_le_chu
from vanban.models.de_cu import DeCu
from vanban.models.quy_dinh import TyLeToiDa
from vanban.thi_dua.ho_so import HoSoXet
from vanban.thi_dua.thu_tu import KhoaTen, khoa_xep

TrangThai = Literal["du_phieu", "khong_du_phieu", "loai", "rut", "vuot_ty_le", "chua_bo_phieu"]

KY_LUAT = "đang trong thời gian cơ quan có thẩm quyền xem xét kỷ luật"


@dataclass(frozen=True, slots=True)
class KetQua:
    """One nominee: votes for, written ones among them, of all members; `can` is how many it takes, 0 when unknown."""

    trang_thai: TrangThai
    dong_y: int
    tong: int
    can: int = 0
    ly_do: str = ""

    @property
    def ty_le(self) -> Fraction:
        """The exact share of all members."""
        return Fraction(self.dong_y, self.tong) if self.tong else Fraction(0)


@dataclass(frozen=True, slots=True)
class SoLuong:
    """Counts by kind."""

    tap_the: int = 0
    ca_nhan: int = 0

    @property
    def tong(self) -> int:
        """Both kinds."""
        return self.tap_the + self.ca_nhan


@dataclass(frozen=True, slots=True)
class GioiHan:
    """The cap of a form: how many at most, out of how many of the other form; None when those are not known."""

    ty_le: TyLeToiDa
    nen: int
    nhieu_nhat: int | None
    co: int


@dataclass(frozen=True)
class KetQuaXet:
    """The outcome of an occasion: results by key, and those who go forward by form, in the order of the lists."""

    ket_qua: Mapping[str, KetQua]
    trinh: Mapping[str, tuple[DeCu, ...]]
    thu_tu: tuple[DeCu, ...]
    gioi_han: Mapping[str, GioiHan]

    def so_luong(self, hinh_thuc: str | None = None) -> SoLuong:
        """How many go forward, for one form or for all."""
        return dem(mot for ma, nhom in self.trinh.items() if hinh_thuc in (None, "", ma) for mot in nhom)

    @cached_property
    def khong_trinh(self) -> tuple[DeCu, ...]:
        """Who does not go forward, in the order of the lists."""
        return tuple(mot for mot in self.thu_tu if self.ket_qua[mot.ma].trang_thai != "du_phieu")


def dem(cac: Iterable[DeCu]) -> SoLuong:
    """How many collectives and persons there are."""
    loai = [mot.loai for mot in cac]
    return SoLuong(loai.count("tap_the"), loai.count("ca_nhan"))


def xet(ho_so: HoSoXet) -> KetQuaXet:
    """The outcome of a dossier: votes against the exact threshold of each form, then the caps."""
    ket_qua = {mot.ma: _ket_qua(ho_so, mot) for mot in ho_so.de_cu}
    thu_tu = tuple(sorted(ho_so.de_cu, key=_khoa(ho_so)))
    trinh = {ma: _du_phieu(thu_tu, ket_qua, ma) for ma in ho_so.dot.hinh_thuc}
    gioi_han = _gioi_han(ho_so, trinh)
    for ma, han in gioi_han.items():
        for mot in _vuot(trinh[ma], ket_qua, han):
            ly_do = f"vượt tỷ lệ tối đa {ty_le_chu(han.ty_le.gia_tri)} của {han.nen}, nhiều nhất {han.nhieu_nhat}"
            ket_qua[mot.ma] = replace(ket_qua[mot.ma], trang_thai="vuot_ty_le", ly_do=ly_do)
        trinh[ma] = _du_phieu(trinh[ma], ket_qua, ma)
    return KetQuaXet(ket_qua, trinh, thu_tu, gioi_han)


def _du_phieu(cac: tuple[DeCu, ...], ket_qua: Mapping[str, KetQua], ma: str) -> tuple[DeCu, ...]:
    return tuple(mot for mot in cac if mot.hinh_thuc == ma and ket_qua[mot.ma].trang_thai == "du_phieu")


def _khoa(ho_so: HoSoXet) -> Callable[[DeCu], tuple[int, bool, KhoaTen]]:
    """The order of lists: form from high to low, collectives first, then by name."""
    bac = {ma: i for i, ma in enumerate(ho_so.dot.hinh_thuc)}
    return lambda mot: (bac.get(mot.hinh_thuc, len(bac)), mot.loai == "ca_nhan", khoa_xep(mot))


def _ket_qua(ho_so: HoSoXet, de_cu: DeCu) -> KetQua:
    """One nominee by what is typed of them, then by the votes."""
    tong = ho_so.so_thanh_vien
    phieu = ho_so.phieu.get(de_cu.ma)
    dong_y = phieu.dong_y + phieu.dong_y_van_ban if phieu else 0
    quy_dinh = ho_so.quy_dinh_cua(de_cu.hinh_thuc)
    can = quy_dinh.nguong_phieu.can(tong) if quy_dinh and quy_dinh.nguong_phieu else 0
    if de_cu.trang_thai:
        return KetQua(de_cu.trang_thai, dong_y, tong, can, de_cu.ly_do_loai or "")
    if de_cu.dang_xem_xet_ky_luat:
        return KetQua("loai", dong_y, tong, can, KY_LUAT)
    if phieu is None:
        chua = ho_so.phien is None
        ly_do = "Hội đồng chưa họp" if chua else "không có kết quả bỏ phiếu"
        return KetQua("chua_bo_phieu" if chua else "khong_du_phieu", 0, tong, can, ly_do)
    if not can:
        return KetQua("khong_du_phieu", dong_y, tong, can, "chưa rõ ngưỡng phiếu")
    if dong_y < can:
        return KetQua("khong_du_phieu", dong_y, tong, can, f"đạt {dong_y}/{tong} phiếu, cần {can}")
    return KetQua("du_phieu", dong_y, tong, can)


def _gioi_han(ho_so: HoSoXet, trinh: Mapping[str, tuple[DeCu, ...]]) -> dict[str, GioiHan]:
    """The caps of the occasion; one on a form of which nobody is proposed here cannot be computed."""
    ra = {}
    for ma, cac in trinh.items():
        quy_dinh = ho_so.quy_dinh_cua(ma)
        if cac and quy_dinh and (ty_le := quy_dinh.ty_le_toi_da):
            nen = len(trinh.get(ty_le.cua, ()))
            ra[ma] = GioiHan(ty_le, nen, ty_le.nhieu_nhat(nen) if nen else None, len(cac))
    return ra


def _vuot(cac: tuple[DeCu, ...], ket_qua: Mapping[str, KetQua], han: GioiHan) -> tuple[DeCu, ...]:
    """Who is over the cap: those with fewer votes, and all of those whose equal votes leave no choice."""
    if han.nhieu_nhat is None or len(cac) <= han.nhieu_nhat:
        return ()
    phieu = sorted((ket_qua[mot.ma].dong_y for mot in cac), reverse=True)
    ke_tiep = phieu[han.nhieu_nhat]  # the first who finds no place: nobody with as many votes can be preferred
    return tuple(mot for mot in cac if ket_qua[mot.ma].dong_y <= ke_tiep)
