"""Numbers and money in words, shares as percentages.

`num2words` is not used: it leaves out what stands between (1.015 "một nghìn lẻ mười lăm", 1.005.000 "một triệu năm
nghìn") and never says "tư"; money in words must say every group. Twenty-four is "hai mươi tư" at the end of a number
and "hai mươi bốn" before nghìn, triệu, tỷ.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from unicodedata import normalize

_SO = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_LOP = ("", " nghìn", " triệu")
_CACH_KHAC = {"linh": "lẻ", "ngàn": "nghìn", "tỉ": "tỷ", "nhăm": "lăm", "tư": "bốn"}
_NHIEU_NHAT = 10**18

TU_SO = "(?:" + "|".join((*_SO, *_CACH_KHAC, "mốt", "lăm", "mười", "mươi", "trăm", "lẻ", "nghìn", "triệu", "tỷ")) + ")"
"""A pattern of one word of a number."""


def bang_chu(n: int) -> str:
    """The number in words: 24 → "hai mươi tư", 105 → "một trăm lẻ năm", 1015 → "một nghìn không trăm mười lăm".

    Raises:
        ValueError: a number below zero or of more than 18 digits.
    """
    if not 0 <= n < _NHIEU_NHAT:
        raise ValueError(f"chỉ viết bằng chữ các số từ 0 đến 18 chữ số, không phải {n}")
    chu = " ".join(_ty(n)) or _SO[0]
    return f"{chu.removesuffix('bốn')}tư" if chu.endswith("mươi bốn") else chu


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


def cung_so(chu: str, n: int) -> bool:
    """Whether words say the number, whichever of the usual ones they use (linh, ngàn, tỉ, nhăm, tư)."""
    return _mot_cach(chu) == _mot_cach(bang_chu(n))


def _mot_cach(chu: str) -> list[str]:
    return [_CACH_KHAC.get(tu, tu) for tu in normalize("NFC", chu).lower().split() if tu != "và"]


def _ty(n: int) -> Iterator[str]:
    """A number by billions, then by groups of three digits; after the first group each says its hundreds."""
    ty, con = divmod(n, 10**9)
    if ty:
        yield from _ty(ty)
        yield "tỷ"
    for lop in (2, 1, 0):
        if nhom := con // 1000**lop % 1000:
            yield _ba_so(nhom, day_du=ty > 0 or con >= 1000 ** (lop + 1)) + _LOP[lop]


def _ba_so(n: int, *, day_du: bool) -> str:
    """A group of three digits; `day_du` says "không trăm" where something stands before it."""
    tram, con = divmod(n, 100)
    chuc, don_vi = divmod(con, 10)
    chu = [f"{_SO[tram]} trăm"] if tram or day_du else []
    if chuc == 0 and don_vi:
        chu += [f"lẻ {_SO[don_vi]}" if chu else _SO[don_vi]]
    elif chuc:
        chu += ["mười" if chuc == 1 else f"{_SO[chuc]} mươi"]
        chu += [_sau_chuc(chuc, don_vi)] if don_vi else []
    return " ".join(chu)


def _sau_chuc(chuc: int, don_vi: int) -> str:
    if don_vi == 1 and chuc > 1:
        return "mốt"
    return "lăm" if don_vi == 5 else _SO[don_vi]
