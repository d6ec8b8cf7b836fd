"""The measure of a page: one of the two size sets, and the widths that go with it."""

from __future__ import annotations

from dataclasses import dataclass

from vanban.nd30 import nd30
from vanban.nd30.co_chu import CoChu

_COT_PHAI = {"14": 100.0, "13": 105.0}  # mm; the Quốc hiệu needs 95.7 (13 pt) or 88.3 (12 pt)
_TREN_DONG = 0.891  # ascent of the font, in em


@dataclass(frozen=True, slots=True)
class Kho:
    """Size set `ten` ("14" or "13", the size of the body) and the widths in mm of text, left and right column."""

    ten: str
    co: CoChu
    rong: float
    trai: float
    phai: float


def kho(ten: str) -> Kho:
    """The measure named `ten`, on the page of the law's chosen margins."""
    trang = nd30().trang
    rong = trang.kho_giay.rong_mm - trang.le_trai.chon - trang.le_phai.chon
    return Kho(ten, nd30().co_chu[ten], rong, rong - _COT_PHAI[ten], _COT_PHAI[ten])


def len_day(lon: float, nho: float) -> float:
    """Space in pt above a line of `nho` pt that puts it on the baseline of a line of `lon` pt beside it."""
    return max(0.0, round((lon - nho) * _TREN_DONG, 1))
