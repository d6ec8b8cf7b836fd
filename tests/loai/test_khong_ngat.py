"""No-break spaces: where they go, and that nothing else changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.loai.khong_ngat import khong_ngat


@pytest.mark.parametrize(
    ("chu", "can"),
    [
        ("số 24/2023/TT-BGDĐT", "số~24/2023/TT-BGDĐT"),
        ("theo Điều 5, khoản 2, điểm a", "theo Điều~5, khoản~2, điểm~a"),
        ("ngày 05 tháng 9 năm 2024", "ngày~05 tháng~9 năm~2024"),
        ("giai đoạn 2023 - 2030", "giai đoạn~2023~-~2030"),
        ("Mục II Phần I", "Mục~II Phần~I"),
        ("Phụ lục I, phụ lục 02, Phụ lục kèm theo", "Phụ lục~I, phụ lục~02, Phụ lục kèm theo"),
        ("Chương II, Mục 3, trang 5, Bảng 1", "Chương~II, Mục~3, trang~5, Bảng~1"),
        ("Đại hội lần thứ 2 khóa XIII, Khoá X", "Đại hội lần thứ~2 khóa~XIII, Khoá~X"),
        ("lần thứ hai, thứ tự, Khóa họp", "lần thứ hai, thứ tự, Khóa họp"),
        ("Quý I/2026, quý 2", "Quý~I/2026, quý~2"),
        ("12.500.000 đồng, 5 triệu đồng", "12.500.000~đồng, 5~triệu đồng"),
        ("số 12.500.000 đồng, khoản 5 triệu", "số 12.500.000~đồng, khoản 5~triệu"),
        ("TP. Hồ Chí Minh", "TP.~Hồ Chí Minh"),
        ("năm học 2025 - 2026", "năm học~2025~-~2026"),
        ("Khoảng 5 lớp, số I lẻ", "Khoảng 5 lớp, số~I lẻ"),
        ("năm học mới, số lượng lớn, điểm ở trường", "năm học mới, số lượng lớn, điểm ở trường"),
        ("xã hội số, cơ quan số", "xã hội số, cơ quan số"),
    ],
)
def test_cho_khong_ngat(chu: str, can: str) -> None:
    """The named places hold together; others stay open."""
    assert khong_ngat(chu) == can.replace("~", "\u00a0")


@given(st.text(alphabet="số điểm ngày thứ TP. đồng 2024-/aIđ.,", max_size=40))
def test_chi_doi_dau_cach(chu: str) -> None:
    """Read with plain spaces, the text is the same; twice is as once."""
    sau = khong_ngat(chu)

    assert sau.replace("\u00a0", " ") == chu
    assert khong_ngat(sau) == sau
