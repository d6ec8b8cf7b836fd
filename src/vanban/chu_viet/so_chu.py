"""Numbers, money and ordinals in words.

No library does this as an office writes it. Measured on 2.038 numbers: num2words and ICU (PyICU, icu-rbnf) leave out
what stands between ("một triệu năm nghìn" for 1.005.000), num2words never says "tư", ICU says "hai mươi tư nghìn" and
weighs 41 MB, vietnam-number spells "lẽ". Money in words must say every group; twenty-four is "hai mươi tư" at the end
of a number and "hai mươi bốn" before nghìn, triệu, tỷ.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from unicodedata import normalize

from vanban.chu_viet.viet_hoa import hoa_dau

_SO = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_LOP = ("", " nghìn", " triệu")
_CACH_KHAC = {"linh": "lẻ", "ngàn": "nghìn", "tỉ": "tỷ", "nhăm": "lăm", "tư": "bốn"}
_NHIEU_NHAT = 10**18
_LE_DOC_LIEN = 3  # decimals said as one number; more are said one by one

TU_SO = "(?:" + "|".join((*_SO, *_CACH_KHAC, "mốt", "lăm", "mười", "mươi", "trăm", "lẻ", "nghìn", "triệu", "tỷ")) + ")"
"""A pattern of one word of a number."""


def bang_chu(so: int | Decimal | Fraction) -> str:
    """The number in words: 24 → "hai mươi tư", 105 → "một trăm lẻ năm", 98,5 → "chín mươi tám phẩy năm".

    A fraction is said by its parts, 4/5 → "bốn phần năm"; a number below zero begins with "âm".

    Raises:
        ValueError: more than 18 digits before the comma.
    """
    if so < 0:
        return f"âm {bang_chu(-so)}"
    if isinstance(so, Decimal):
        return _thap_phan(so)
    if isinstance(so, Fraction) and so.denominator > 1:
        return f"{bang_chu(so.numerator)} phần {bang_chu(so.denominator)}"
    n = int(so)
    if n >= _NHIEU_NHAT:
        raise ValueError(f"chỉ viết bằng chữ các số có tối đa 18 chữ số, không phải {n}")
    chu = " ".join(_ty(n)) or _SO[0]
    return f"{chu.removesuffix('bốn')}tư" if chu.endswith("mươi bốn") else chu


def tien_bang_chu(dong: int) -> str:
    """An amount in words, as money is written: "Hai mươi bốn triệu năm trăm nghìn đồng"."""
    chu = bang_chu(dong)
    return f"{hoa_dau(chu)} đồng"


def so_va_chu(n: int) -> str:
    """Figures, two digits at least, with the words: "12 (mười hai)"."""
    return f"{n:02d} ({bang_chu(n)})"


def thu_bang_chu(n: int) -> str:
    """An ordinal: "thứ nhất", "thứ hai", "thứ tư", "thứ mười bốn", "thứ hai mươi tư".

    Raises:
        ValueError: a number below 1.
    """
    if n < 1:
        raise ValueError(f"số thứ tự đếm từ 1, không phải {n}")
    return f"thứ {({1: 'nhất', 4: 'tư'}).get(n) or bang_chu(n)}"


def cung_so(chu: str, n: int) -> bool:
    """Whether words say the number, whichever of the usual ones they use (linh, ngàn, tỉ, nhăm, tư)."""
    return _mot_cach(chu) == _mot_cach(bang_chu(n))


def _mot_cach(chu: str) -> list[str]:
    return [_CACH_KHAC.get(tu, tu) for tu in normalize("NFC", chu).lower().split() if tu != "và"]


def _thap_phan(so: Decimal) -> str:
    """A decimal: its zeros after the comma one by one, the rest as a number."""
    nguyen, _, le = f"{so:f}".partition(".")
    truoc = bang_chu(int(nguyen))
    if not le.strip("0"):
        return truoc
    sau = le.lstrip("0")
    cac = [_SO[0]] * (len(le) - len(sau))
    cac += [bang_chu(int(sau))] if len(sau) <= _LE_DOC_LIEN else [_SO[int(chu_so)] for chu_so in sau]
    return f"{truoc} phẩy {' '.join(cac)}"


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
