"""The measure of a page: one of the two size sets, and the widths that go with it."""

from __future__ import annotations

from dataclasses import replace

from vanban.ban_ghi import dataclass
from vanban.nd30 import nd30
from vanban.nd30.co_chu import CoChu

# Size set and width in mm of the right column, in the order of preference. The Quốc hiệu needs 95.7 mm in 13 pt and
# 88.3 mm in 12 pt; a ward named after a person ("Phường Nguyễn Thị Minh Khai, ngày …") needs more.
_CAC_KHO = {"14": ("14", 100.0), "13": ("13", 102.0), "13_rong": ("13", 115.0)}
CAC_KHO = tuple(_CAC_KHO)
_TREN_DONG = 0.891  # ascent of the font, in em


@dataclass(frozen=True, slots=True)
class Kho:
    """A measure by name: the sizes, and the widths in mm of text, left and right column."""

    ten: str
    co: CoChu
    rong: float
    trai: float
    phai: float


def kho(ten: str) -> Kho:
    """The measure named `ten`, one of `CAC_KHO`, on the page of the law's chosen margins."""
    co, phai = _CAC_KHO[ten]
    trang = nd30().trang
    rong = trang.kho_giay.rong_mm - trang.le_trai.chon - trang.le_phai.chon
    return Kho(ten, nd30().co_chu[co], rong, rong - phai, phai)


def le_trang() -> tuple[float, float, float, float]:
    """The margins chosen within the law's, in mm: top, right, bottom, left of the sheet as it is read."""
    trang = nd30().trang
    return (trang.le_tren.chon, trang.le_phai.chon, trang.le_duoi.chon, trang.le_trai.chon)


def kho_ngang(k: Kho) -> Kho:
    """The measure on a sheet that lies on its side: the same sizes, as much more text width as the sheet is longer."""
    giay = nd30().trang.kho_giay
    return replace(k, rong=k.rong + giay.cao_mm - giay.rong_mm)


def len_day(lon: float, nho: float) -> float:
    """Space in pt above a line of `nho` pt that puts it on the baseline of a line of `lon` pt beside it."""
    return max(0.0, round((lon - nho) * _TREN_DONG, 1))
