"""No-break spaces where a line must not be broken: "số 24/2023/TT-BGDĐT", "Điều 5", "Phụ lục I", "5.000.000 đồng"."""

from __future__ import annotations

import re

_SO = r"(?=\[?\d(?![\d.,]*\u00a0)|[IVX]+\b)"  # a numeral, unless it already holds to its unit: chains would grow long
_TRUOC_SO = re.compile(
    r"\b([Ss]ố|[Pp]hần|[Cc]hương|[Mm]ục|[Đđ]iều|[Kk]hoản|[Mm]ẫu|[Pp]hụ lục|[Bb]ảng|[Bb]iểu|[Tt]rang|[Kk]hóa|[Kk]hoá|"
    rf"[Nn]gày|[Tt]háng|[Nn]ăm|[Nn]ăm học|[Gg]iai đoạn|[Nn]hiệm kỳ|[Qq]uý|thứ) {_SO}"
)
_TIEN = re.compile(r"(?<=\d) (?=(?:đồng|triệu|tỷ|nghìn)\b)")
_VIET_TAT = re.compile(r"\b(TP\.|Tp\.|TX\.|Tx\.) (?=\w)")
_DIEM = re.compile(r"\b([Đđ]iểm) (?=[a-zđ]\b(?! [a-zđ]\b))")
_CO_CHO = re.compile(r" (?:\[?\d|[IVX]+\b)|\d |\. |iểm ")  # every place has one of these: one look at most texts
_TIENG_DAI = 12  # letters and marks of the longest word that is still drawn along
_KHOANG = re.compile(r"(?<=\d) - (?=\d)")


def khong_ngat(chu: str) -> str:
    """The text with spaces turned into U+00A0 at those places; nothing else changes."""
    if not _CO_CHO.search(chu):
        return chu
    chu = _TIEN.sub("\u00a0", chu)
    chu = _TRUOC_SO.sub("\\1\u00a0", chu)
    chu = _VIET_TAT.sub("\\1\u00a0", chu)
    chu = _DIEM.sub("\\1\u00a0", chu)
    return _KHOANG.sub("\u00a0-\u00a0", chu)


def dinh_chu_cuoi(chu: str) -> str:
    """The text whose last word does not fall onto a line of its own: "Chỉ thị này./."."""
    dau, cach, cuoi = chu.rpartition(" ")
    return f"{dau}\u00a0{cuoi}" if cach and len(cuoi) <= _TIENG_DAI else chu
