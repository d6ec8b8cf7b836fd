"""Numbers and dates as the decree writes them."""

from __future__ import annotations

from datetime import date

import pytest

from vanban.nd30.ghi_chu import ghi_ngay, ghi_ngay_trong, ghi_so


@pytest.mark.parametrize(("so", "text"), [(1, "01"), (5, "05"), (9, "09"), (10, "10"), (123, "123")])
def test_number_below_ten_gets_a_zero(so: int, text: str) -> None:
    """Two figures at least."""
    assert ghi_so(so) == text


def test_number_zero_does_not_exist() -> None:
    """Numbers start at 1."""
    with pytest.raises(ValueError, match="đếm từ 1"):
        ghi_so(0)


@pytest.mark.parametrize(
    ("ngay", "text"),
    [
        (date(2020, 1, 5), "ngày 05 tháng 01 năm 2020"),  # the decree's own samples
        (date(2019, 6, 29), "ngày 29 tháng 6 năm 2019"),
        (date(2020, 3, 5), "ngày 05 tháng 3 năm 2020"),
        (date(2024, 2, 10), "ngày 10 tháng 02 năm 2024"),
        (date(2024, 9, 9), "ngày 09 tháng 9 năm 2024"),
        (date(2024, 12, 31), "ngày 31 tháng 12 năm 2024"),
    ],
)
def test_zeros_of_a_date(ngay: date, text: str) -> None:
    """Days below 10 and the months 1 and 2 get a zero, no other month does."""
    assert ghi_ngay(ngay) == text


@pytest.mark.parametrize(
    ("thang", "nam", "text"),
    [
        (None, None, "ngày     tháng     năm     "),
        (None, 2024, "ngày     tháng     năm 2024"),
        (1, 2024, "ngày     tháng 01 năm 2024"),
        (9, 2024, "ngày     tháng 9 năm 2024"),
    ],
)
def test_blanks_of_a_draft(thang: int | None, nam: int | None, text: str) -> None:
    """What is not known stays a blank that does not break; nothing is invented."""
    assert ghi_ngay_trong(thang, nam).replace("\u00a0", " ") == text
