"""How the decree writes numbers and dates in words and figures: leading zeros, and the blanks of a draft."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

MUI_GIO = timezone(timedelta(hours=7))
"""The time zone of Việt Nam (Phụ lục I, Phần I, Mục III, khoản 1, điểm d)."""

CHO_TRONG = "\u00a0" * 5  # room for a hand-written figure; it neither breaks nor shrinks


def ghi_so(so: int) -> str:
    """The number of a document: below 10 with a zero before (Phụ lục I, Phần I, Mục II, khoản 3, điểm c)."""
    if so < 1:
        raise ValueError(f"số của văn bản đếm từ 1, không phải {so}")
    return f"{so:02d}"


def ghi_ngay(ngay: date) -> str:
    """As "ngày 05 tháng 01 năm 2020": zeros for days below 10 and for months 1 and 2 only (Mục II, khoản 4, điểm b)."""
    return f"ngày {ngay.day:02d} tháng {_thang(ngay.month)} năm {ngay.year}"


def ghi_ngay_trong(thang: int | None = None, nam: int | None = None) -> str:
    """The date of a draft: blanks for the day and for whatever else is not known."""
    chu_thang = f" {_thang(thang)} " if thang else CHO_TRONG
    chu_nam = f" {nam}" if nam else CHO_TRONG
    return f"ngày{CHO_TRONG}tháng{chu_thang}năm{chu_nam}"


def ghi_thoi_gian_ky(luc: datetime | None) -> str:
    """The time of a digital signature, "05/01/2026; 08:30:15 +07:00", in the zone of Việt Nam; dots before signing.

    The forms (Mẫu 1.3, 2.2, 3.2) show "ngày/tháng/năm; giờ: phút: giây"; the text wants the zone of ISO 8601 as well
    (Phụ lục I, Phần I, Mục III, khoản 1, điểm d).
    """
    if luc is None:
        return "…/…/……; …: …: …"
    return f"{luc.astimezone(MUI_GIO):%d/%m/%Y; %H:%M:%S +07:00}"


def _thang(thang: int) -> str:
    return f"{thang:02d}" if thang < 3 else str(thang)
