"""Figures by year as the page writes them: counts, exact shares, sums; a figure nobody gave is a visible blank."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import partial

from vanban.ban_ghi import dataclass
from vanban.chu_viet.so_chu import tien_bang_chu
from vanban.chu_viet.so_viet import so_cham_phay, ty_le_chu
from vanban.errors import Loi
from vanban.loai.can_bo_sung import can_bo_sung
from vanban.loai.nguon import Nguon
from vanban.models.hoc_tap import CotKhac, SoLieuNam
from vanban.models.thoi_gian import KhoangNgay
from vanban.thi_dua.tieu_chi import ty_le_cua

THIEU = can_bo_sung("số liệu")
KHONG = "–"
"""Stands where there is nothing to say, such as a share of zero people."""

TEN = {
    "vien_chuc": "Số viên chức, người lao động",
    "vien_chuc_cdht": "Số viên chức, người lao động đạt “Công dân học tập”",
    "hoc_sinh": "Số học sinh",
    "hoc_sinh_cdht": "Số học sinh đạt “Công dân học tập”",
    "ty_le_vien_chuc_cdht": "Tỷ lệ viên chức, người lao động đạt “Công dân học tập”",
    "ty_le_hoc_sinh_cdht": "Tỷ lệ học sinh đạt “Công dân học tập”",
    "luot_boi_duong": "Lượt đào tạo, bồi dưỡng",
    "dau_sach": "Đầu sách bổ sung",
    "ngan_sach": "Kinh phí từ ngân sách (đồng)",
    "xa_hoi_hoa": "Kinh phí xã hội hóa (đồng)",
    "kinh_phi": "Kinh phí (đồng)",
}
"""The figures that every report knows, with their names in tables."""

TY_LE = ("ty_le_vien_chuc_cdht", "ty_le_hoc_sinh_cdht")
CONG_DON = ("luot_boi_duong", "dau_sach", "ngan_sach", "xa_hoi_hoa", "kinh_phi")
"""Figures of which the years add up to something; those of people are the state at the end of a year."""

_KHONG_GHI = ("nam", "khac")


@dataclass(frozen=True, slots=True)
class SoLieu:
    """The figures of a period, year by year; a year of the period that nobody gave figures for is there, empty."""

    theo_nam: Mapping[int, SoLieuNam]
    nguon: Nguon
    cot_khac: Mapping[str, CotKhac]

    def gia_tri(self, nam: int, ten: str) -> int | None:
        """One count."""
        dong = self.theo_nam[nam]
        if ten == "kinh_phi":
            return dong.tong_kinh_phi
        if ten in self.cot_khac:
            return dong.khac.get(ten)
        so: int | None = getattr(dong, ten)
        return so

    def co(self, ten: str) -> bool:
        """Whether any year has that count."""
        return any(self.gia_tri(nam, ten) is not None for nam in self.theo_nam)

    def tong(self, ten: str, cac_nam: Iterable[int] | None = None) -> int | None:
        """The sum over the years; None when one of them is not known."""
        cac = [self.gia_tri(nam, ten) for nam in (self.theo_nam if cac_nam is None else cac_nam)]
        return None if not cac or None in cac else sum(so or 0 for so in cac)

    def ty_le(self, nam: int, ten: str) -> str:
        """A share of one year as printed."""
        so = ty_le_cua(ten, self.theo_nam[nam])
        if so is not None:
            return ty_le_chu(so)
        thieu = any(self.gia_tri(nam, mot) is None for mot in phan_cua(ten))
        return THIEU if thieu else KHONG

    def cong(self, ten: str) -> bool:
        """Whether the years of that count add up."""
        return self.cot_khac[ten].cong if ten in self.cot_khac else ten in CONG_DON

    def thieu(self, cac_ten: Sequence[str], cac_nam: Iterable[int] | None = None) -> Iterator[Loi]:
        """What is missing of those counts, a line a year."""
        vi_tri = {dong.get("nam"): i for i, dong in enumerate(self.nguon.gia_tri or ()) if isinstance(dong, dict)}
        for nam in self.theo_nam if cac_nam is None else cac_nam:
            if con := [ten for ten in cac_ten if self.gia_tri(nam, ten) is None]:
                noi = self.nguon.con(vi_tri[str(nam)]) if str(nam) in vi_tri else self.nguon
                yield Loi(f"{THIEU} năm {nam}: {', '.join(con)}", noi.vi_tri)


def so_lieu(
    cac_dong: Iterable[SoLieuNam], ky: KhoangNgay | None, cot_khac: Mapping[str, CotKhac], nguon: Nguon
) -> SoLieu:
    """The figures in the order of the years, every year of the period among them."""
    co = {dong.nam: dong for dong in cac_dong}
    cac_nam = sorted({*co, *(range(ky.tu.year, ky.den.year + 1) if ky else ())})
    return SoLieu({nam: co.get(nam) or SoLieuNam(nam=nam) for nam in cac_nam}, nguon, cot_khac)


def ghi(so: int | None) -> str:
    """A count with points between the thousands: "1.250"; a visible blank when it is not known."""
    return THIEU if so is None else so_cham_phay(so)


def ghi_binh_quan(so: Fraction | None) -> str:
    """An average with at most two decimals after a comma."""
    if so is None:
        return THIEU
    phan_tram = int(so * 100 + Fraction(1, 2))
    nguyen, le = divmod(phan_tram, 100)
    return ghi(nguyen) + (f",{le:02d}" if le else "")


def tien(so: int | None) -> str:
    """An amount in words; a visible blank when it is not known."""
    return THIEU if so is None else tien_bang_chu(so)


def phan_cua(ty_le: str) -> tuple[str, str]:
    """The counts of a share: "ty_le_hoc_sinh_cdht" is made of "hoc_sinh_cdht" and "hoc_sinh"."""
    phan = ty_le.removeprefix("ty_le_")
    return phan, phan.removesuffix("_cdht")


def ten_so_lieu(so: SoLieu) -> dict[str, str]:
    """Names for texts: `so_lieu.2025.ty_le_hoc_sinh_cdht`, `so_lieu.tong.kinh_phi`, `so_lieu.cuoi.nam`."""
    ten: dict[str, str] = {}
    for khoa, nam in _cac_khoa(so):
        ten[f"so_lieu.{khoa}.nam"] = str(nam)
        ten |= {f"so_lieu.{khoa}.{mot}": ghi(so.gia_tri(nam, mot)) for mot in _dem(so)}
        ten |= {f"so_lieu.{khoa}.{mot}": so.ty_le(nam, mot) for mot in TY_LE}
        ten[f"so_lieu.{khoa}.kinh_phi_chu"] = tien(so.gia_tri(nam, "kinh_phi"))
    if so.theo_nam:
        ten |= {f"so_lieu.tong.{mot}": ghi(so.tong(mot)) for mot in _dem(so) if so.cong(mot)}
        ten["so_lieu.tong.kinh_phi_chu"] = tien(so.tong("kinh_phi"))
    return ten


def thieu_so_lieu(so: SoLieu) -> dict[str, Callable[[], Iterable[Loi]]]:
    """What each of those names lacks."""
    can = {mot: (mot,) for mot in _dem(so)} | {mot: phan_cua(mot) for mot in TY_LE} | {"kinh_phi_chu": ("kinh_phi",)}
    thieu: dict[str, Callable[[], Iterable[Loi]]] = {
        f"so_lieu.{khoa}.{ten}": partial(so.thieu, cac, (nam,))
        for khoa, nam in _cac_khoa(so)
        for ten, cac in can.items()
    }
    return thieu | {f"so_lieu.tong.{ten}": partial(so.thieu, cac) for ten, cac in can.items()}


def _cac_khoa(so: SoLieu) -> list[tuple[str, int]]:
    """The keys of the years; the last year has a second one."""
    cac = [(str(nam), nam) for nam in so.theo_nam]
    return [*cac, ("cuoi", cac[-1][1])] if cac else []


def _dem(so: SoLieu) -> tuple[str, ...]:
    """The counts of a year."""
    return (*(mot for mot in SoLieuNam.model_fields if mot not in _KHONG_GHI), *so.cot_khac)


def ten_chi_so(so: SoLieu) -> dict[str, str]:
    """Every figure that a target may name, with its name in words."""
    return TEN | {ma: cot.ten for ma, cot in so.cot_khac.items()}
