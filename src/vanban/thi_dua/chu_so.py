"""Numbers and money in words, shares as percentages.

The words of `num2words` leave gaps in long numbers ("hai nghìn lẻ hai mươi bốn", "một triệu năm nghìn" for 1.005.000),
which money must not have; so they are made here, group by group.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

_SO = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_LOP = ("", " nghìn", " triệu")
_CUOI = {1: "mốt", 4: "tư", 5: "lăm"}  # after twenty and more
_NHIEU_NHAT = 10**18


def bang_chu(n: int) -> str:
    """The number in words: 24 → "hai mươi tư", 105 → "một trăm lẻ năm", 1015 → "một nghìn không trăm mười lăm".

    Raises:
        ValueError: a number below zero or of more than 18 digits.
    """
    if not 0 <= n < _NHIEU_NHAT:
        raise ValueError(f"chỉ viết bằng chữ các số từ 0 đến 18 chữ số, không phải {n}")
    return " ".join(_ty(n, dau=True)) or _SO[0]


def tien_bang_chu(dong: int) -> str:
    """An amount in words, as money is written: "Hai mươi bốn triệu năm trăm nghìn đồng"."""
    chu = bang_chu(dong)
    return f"{chu[0].upper()}{chu[1:]} đồng"


def ghi_tien(dong: int) -> str:
    """An amount in figures: "24.500.000 đồng"."""
    return f"{dong:,} đồng".replace(",", ".")


def so_va_chu(n: int) -> str:
    """Figures, two digits at least, with the words: "12 (mười hai)"."""
    return f"{n:02d} ({bang_chu(n)})"


def ty_le_chu(ty_le: Fraction) -> str:
    """A share as a percentage with two decimals, halves up: 8/9 → "88,89%"."""
    phan_van = (ty_le * 20000 + 1) // 2
    return f"{phan_van // 100},{phan_van % 100:02d}%"


def _ty(n: int, *, dau: bool) -> Iterator[str]:
    """A number by billions; what follows a billion says its hundreds."""
    ty, con = divmod(n, 10**9)
    if ty:
        yield from _ty(ty, dau=dau)
        yield "tỷ"
    for lop in (2, 1, 0):
        nhom = con // 1000**lop % 1000
        if nhom:
            truoc = not dau or ty > 0 or con >= 1000 ** (lop + 1)
            yield f"{_ba_so(nhom, day_du=truoc)}{_LOP[lop]}"


def _ba_so(n: int, *, day_du: bool) -> str:
    """A group of three digits; `day_du` says "không trăm" where something stands before it."""
    tram, con = divmod(n, 100)
    chuc, don_vi = divmod(con, 10)
    chu = [f"{_SO[tram]} trăm"] if tram or day_du else []
    if chuc == 0 and don_vi:
        chu += [f"lẻ {_SO[don_vi]}" if chu else _SO[don_vi]]
    elif chuc == 1:
        chu += ["mười"] + ([{5: "lăm"}.get(don_vi, _SO[don_vi])] if don_vi else [])
    elif chuc:
        chu += [f"{_SO[chuc]} mươi"] + ([_CUOI.get(don_vi, _SO[don_vi])] if don_vi else [])
    return " ".join(chu)
