"""Days in words and figures; the date of a document itself is written by `nd30.ghi_chu`."""

from __future__ import annotations

import re
from datetime import date

from vanban.chu_viet.so_chu import bang_chu

_THU = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_THANG = ("Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười một", "Mười hai")
_CAC_DANG = (
    re.compile(r"(?P<nam>\d{4})-(?P<thang>\d{2})-(?P<ngay>\d{2})"),
    re.compile(r"(?P<ngay>\d{1,2})/(?P<thang>\d{1,2})/(?P<nam>\d{4})"),
    re.compile(r"[Nn]gày\s(?P<ngay>\d{1,2})\stháng\s(?P<thang>\d{1,2})\snăm\s(?P<nam>\d{4})"),
)


def thu_trong_tuan(ngay: date) -> str:
    """The day of the week; its name has a capital when it is no figure (Phụ lục II, Mục V, khoản 8, điểm c)."""
    return _THU[ngay.weekday()]


def thang_bang_chu(thang: int) -> str:
    """A month in words, its name with a capital: "tháng Năm", "tháng Mười một" (the same điểm c)."""
    return f"tháng {_THANG[thang - 1]}"


def ngay_bang_chu(ngay: date) -> str:
    """A day in words: "ngày năm tháng Một năm hai nghìn không trăm hai mươi sáu"."""
    return f"ngày {bang_chu(ngay.day)} {thang_bang_chu(ngay.month)} năm {bang_chu(ngay.year)}"


def ngay_so(ngay: date) -> str:
    """A day in figures: "05/01/2026"."""
    return f"{ngay:%d/%m/}{ngay.year:04d}"


def doc_ngay(chu: str) -> date | None:
    """The day in "05/01/2026", "2026-01-05" or "ngày 05 tháng 01 năm 2026"; None when there is none."""
    for dang in _CAC_DANG:
        if khop := dang.fullmatch(chu):
            try:
                return date(int(khop["nam"]), int(khop["thang"]), int(khop["ngay"]))
            except ValueError:
                return None
    return None
