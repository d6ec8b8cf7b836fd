"""The page and the paragraphs of the body."""

from __future__ import annotations

import math

import pytest

from vanban.nd30 import nd30


@pytest.mark.parametrize(
    ("margin", "range_", "chosen"),
    [("le_tren", (20, 25), 20), ("le_duoi", (20, 25), 20), ("le_trai", (30, 35), 30), ("le_phai", (15, 20), 15)],
)
def test_margins(margin: str, range_: tuple[float, float], chosen: float) -> None:
    """What the law allows and what the forms use, in mm."""
    khoang = getattr(nd30().trang, margin)

    assert (khoang.khoang, khoang.chon, khoang.don_vi) == (range_, chosen, "mm")


@pytest.mark.parametrize(("mm", "allowed"), [(30, True), (35, True), (29.9, False), (35.1, False), ("30", False)])
def test_a_range_has_no_tolerance(mm: object, allowed: bool) -> None:
    """Rounding is the caller's: 29.9 is outside."""
    assert (mm in nd30().trang.le_trai) is allowed


def test_paper_font_colour_and_page_number() -> None:
    """Mục I in one look."""
    trang = nd30().trang

    assert (trang.kho_giay.ten, trang.kho_giay.rong_mm, trang.kho_giay.cao_mm) == ("A4", 210, 297)
    assert (trang.phong_chu.ten, trang.mau_chu.ten, trang.mau_chu.ma) == ("Times New Roman", "đen", "000000")
    assert (trang.so_trang.co.khoang, trang.so_trang.canh) == ((13, 14), "giua")
    assert trang.so_trang.an_trang_dau
    assert not trang.so_trang.dam
    assert not trang.so_trang.nghieng


def test_first_line_is_one_of_two_values() -> None:
    """1 cm or 1.27 cm, nothing between."""
    thut = nd30().noi_dung.thut_dau_dong

    assert 10 in thut
    assert 12.7 in thut
    assert 11 not in thut
    assert thut.chon in thut


def test_paragraph_and_line_spacing() -> None:
    """At least 6 pt, without an upper bound; single to 1.5 lines."""
    noi_dung = nd30().noi_dung

    assert noi_dung.cach_doan.khoang == (6, math.inf)
    assert 5.9 not in noi_dung.cach_doan
    assert noi_dung.gian_dong.khoang == (1, 1.5)


def test_every_level_of_the_body() -> None:
    """Both structures of the decree, from phần down to điểm."""
    cap = nd30().noi_dung.cap

    assert list(cap) == [
        "phan", "chuong", "tieu_de_phan", "muc_rieng", "tieu_muc", "tieu_de_muc_rieng", "dieu", "muc",
        "khoan_tieu_de", "khoan", "diem",
    ]  # fmt: skip
    assert [ma for ma, c in cap.items() if c.canh == "giua"] == [
        "phan", "chuong", "tieu_de_phan", "muc_rieng", "tieu_muc", "tieu_de_muc_rieng",
    ]  # fmt: skip
    assert [ma for ma, c in cap.items() if c.thut] == ["dieu", "muc", "khoan_tieu_de", "khoan", "diem"]
