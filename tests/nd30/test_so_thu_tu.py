"""The numbering schemes."""

from __future__ import annotations

import re

import pytest

from nd30.ban_goc import lines
from vanban.nd30 import nd30
from vanban.nd30.so_thu_tu import CHU_CAI, a_rap, chu_cai, la_ma


def test_the_23_letters_in_order() -> None:
    """With đ; without f, j, w, z (not in the alphabet) and ă, â, ê, ô, ơ, ư (practice)."""
    assert "".join(CHU_CAI) == "abcdđeghiklmnopqrstuvxy"
    assert len(CHU_CAI) == 23


def test_the_decree_numbers_its_own_points_so() -> None:
    """Every run of điểm in the decree and its appendices is a beginning of the 23 letters."""
    for name in ("nghi-dinh", "phu-luc-I", "phu-luc-VI"):
        run = 0
        for _, line in lines(name):
            if match := re.match(r"([a-zđ])\) ", line):
                run = 1 if match[1] == "a" else run + 1
                assert match[1] == chu_cai(run)


@pytest.mark.parametrize(
    ("n", "text"),
    [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (90, "XC"), (1994, "MCMXCIV"), (3999, "MMMCMXCIX")],
)
def test_roman(n: int, text: str) -> None:
    """Roman numbers in capitals."""
    assert la_ma(n) == text


@pytest.mark.parametrize(("n", "text"), [(1, "a"), (4, "d"), (5, "đ"), (6, "e"), (7, "g"), (23, "y")])
def test_letters(n: int, text: str) -> None:
    """The fifth điểm is đ, the seventh g."""
    assert chu_cai(n) == text


def test_arabic() -> None:
    """Arabic numbers have no leading zero here."""
    assert a_rap(7) == "7"


def test_a_24th_point_is_refused() -> None:
    """The decree names no letter after y."""
    with pytest.raises(ValueError, match="không có điểm thứ 24"):
        chu_cai(24)


@pytest.mark.parametrize("scheme", [la_ma, a_rap, chu_cai])
@pytest.mark.parametrize("n", [0, -1])
def test_numbers_start_at_one(scheme: object, n: int) -> None:
    """Zero is a mistake of the caller."""
    assert callable(scheme)
    with pytest.raises(ValueError, match="đếm từ 1"):
        scheme(n)


def test_roman_has_an_end() -> None:
    """4000 has no ordinary Roman form."""
    with pytest.raises(ValueError, match="3999"):
        la_ma(4000)


@pytest.mark.parametrize(
    ("level", "n", "text"),
    [
        ("phan", 1, "Phần I"),
        ("chuong", 2, "Chương II"),
        ("muc_rieng", 1, "Mục 1"),
        ("tieu_muc", 1, "Tiểu mục 1"),
        ("dieu", 12, "Điều 12."),
        ("muc", 4, "IV."),
        ("khoan", 3, "3."),
        ("diem", 5, "đ)"),
        ("phu_luc", 2, "Phụ lục II"),
    ],
)
def test_number_of_a_level_as_printed(level: str, n: int, text: str) -> None:
    """The word before, the scheme, the mark after."""
    assert nd30().so_thu_tu.cap_so[level].ghi(n) == text


def test_the_schemes_from_the_law_object() -> None:
    """The same functions, reached through the law."""
    so_thu_tu = nd30().so_thu_tu

    assert (so_thu_tu.la_ma(4), so_thu_tu.a_rap(4), so_thu_tu.chu_cai(5)) == ("IV", "4", "đ")
