"""Where copies are kept, and what is said of two builds that differ."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.build.so_dang_ky.ban_luu import duong_luu
from vanban.models.ky_tu import nfc

_DAY = st.text("ABDĐÔO0/-_abdđ. ", min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("day", "thu_muc"),
    [("THPTVD", "thptvd"), ("THPTVD/quyet_dinh", "thptvd_quyet_dinh"), ("HĐTĐKT-THPTVD", "hdtdkt_thptvd-[0-9a-f]{6}")],
)
def test_ten_thu_muc(day: str, thu_muc: str) -> None:
    """A plain series is named as it is; another one can still be read, and has a mark of its own."""
    assert re.fullmatch(rf"luu/2026/{thu_muc}/05_ke_hoach\.docx", duong_luu(day, 2026, 5, "ke_hoach"))


@given(_DAY, _DAY)
def test_hai_day_hai_thu_muc(mot: str, hai: str) -> None:
    """Two series never share a place: neither đ and d, nor A/b and A-b, nor on a disk that knows no capitals."""
    cung = duong_luu(mot, 2026, 5, "x").lower() == duong_luu(hai, 2026, 5, "x").lower()

    assert cung == (nfc(mot) == nfc(hai))
