"""The filters: one closed list, told on one page, the same in texts and in templates."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from jinja2.exceptions import UndefinedError

from vanban.chu_viet.bo_loc import BO_LOC, BoLocError, qua_bo_loc
from vanban.render.environment import UnprintableError, environment

TRANG = Path(__file__).parents[2] / "docs" / "viet_noi_dung.md"
_DONG = re.compile(r"\| `\{\{ \w+ \\\| (\w+) \}\}` \| ([^|]+) \| ([^|]+) \|")


def test_trang_huong_dan_ke_du_bo_loc() -> None:
    """The clerk's page names every filter, and what it shows is what comes out."""
    ke = {khop[1]: (khop[2].strip(), khop[3].strip()) for khop in _DONG.finditer(TRANG.read_text("utf-8"))}

    assert set(ke) == set(BO_LOC)
    assert {ten: BO_LOC[ten](vao) for ten, (vao, _) in ke.items()} == {ten: ra for ten, (_, ra) in ke.items()}


@pytest.mark.parametrize("ten", BO_LOC)
@pytest.mark.parametrize("gia_tri", [None, True, [], "", "2026-13-01"])
def test_gia_tri_la_bi_tu_choi_hoac_giu_nguyen(ten: str, gia_tri: Any) -> None:
    """A value without words is refused with a sentence; a text stays a text, whatever it says."""
    try:
        ra = BO_LOC[ten](gia_tri)
    except BoLocError:
        return
    assert isinstance(gia_tri, str)
    assert ra.lower() == gia_tri.lower()


@pytest.mark.parametrize(
    ("ten", "gia_tri", "ra"),
    [
        ("bang_chu", 24, "hai mươi tư"),
        ("bang_chu", Fraction(4, 5), "bốn phần năm"),
        ("bang_chu", Decimal("98.5"), "chín mươi tám phẩy năm"),
        ("bang_chu", 98.5, "chín mươi tám phẩy năm"),
        ("so_cham_phay", 1_250_000, "1.250.000"),
        ("so_cham_phay", 98.5, "98,5"),
        ("ghi_ngay", date(2026, 1, 5), "ngày 05 tháng 01 năm 2026"),
    ],
)
def test_mau_dua_so_va_ngay(ten: str, gia_tri: Any, ra: str) -> None:
    """In a template a value may be a number or a day; the filters are those of the texts."""
    assert BO_LOC[ten](gia_tri) == ra
    assert environment().from_string(f"{{{{ x | {ten} }}}}").render(x=gia_tri) == ra


def test_noi_nhieu_bo_loc() -> None:
    assert qua_bo_loc("15", ("thu_bang_chu", "hoa_dau")) == "Thứ mười lăm"


@pytest.mark.parametrize(
    ("the", "cau"),
    [
        ("{{ x | bang_chu }}", "không phải số"),
        ("{{ x | ghi_ngay }}", "không phải một ngày"),
        ("{{ k | bang_chu }}", ""),
    ],
)
def test_mau_dua_gia_tri_sai(the: str, cau: str) -> None:
    """A wrong value is told like one that cannot be printed; a name that is missing is told as missing."""
    with pytest.raises(UnprintableError if cau else UndefinedError, match=cau or "mà dữ liệu không có"):
        environment().from_string(the).render(x="abc")


@pytest.mark.parametrize("ten", ["ghi_so", "thu_bang_chu"])
def test_so_ngoai_khoang(ten: str) -> None:
    with pytest.raises(BoLocError, match="đếm từ 1, không phải 0"):
        BO_LOC[ten]("0")


def test_chu_trong_mau_van_duoc_thoat() -> None:
    """What a filter gives is text: its signs are escaped."""
    assert environment().from_string("{{ x | hoa_dau }}").render(x="a < b & c") == "A &lt; b &amp; c"
