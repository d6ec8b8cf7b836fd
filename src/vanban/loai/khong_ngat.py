"""No-break spaces where a line must not be broken: "số 24/2023/TT-BGDĐT", "Điều 5", "ngày 05", "2023 - 2030"."""

from __future__ import annotations

import re

_TRUOC_SO = re.compile(
    r"\b(số|Số|Phần|Chương|Mục|mục|Điều|điều|khoản|Khoản|Mẫu|ngày|Ngày|tháng|Tháng|năm|Năm|giai đoạn|Giai đoạn|quý|Quý)"
    r" (?=\[?\d|[IVX]+\b)"
)
_DIEM = re.compile(r"\b([Đđ]iểm) (?=[a-zđ]\b(?! [a-zđ]\b))")
_KHOANG = re.compile(r"(?<=\d) - (?=\d)")


def khong_ngat(chu: str) -> str:
    """The text with spaces turned into U+00A0 at those places; nothing else changes."""
    chu = _TRUOC_SO.sub("\\1\u00a0", chu)
    chu = _DIEM.sub("\\1\u00a0", chu)
    return _KHOANG.sub("\u00a0-\u00a0", chu)
