"""What is looked for in the whole text of a document is found in its own paragraph, and never across two."""

from __future__ import annotations

import re

import pytest

from check.ngon_ngu.test_ban_chu import loi_van
from vanban.check import soat_chu
from vanban.check.loi_van.cau import Cau

BA_DOAN = ("Trường THPT Lê Lợi: cán bộ", "giáo viên, nhân viên; học\tsinh", "Bộ Nội vụ và Sở")


def so(cac: list[Cau]) -> list[int]:
    return [cau.dong.doan.thu_tu for cau in cac]


@pytest.mark.parametrize(
    ("cum", "doan"), [("bộ", [0]), ("viên", [1]), ("Sở", [2]), ("w", []), ("bộ giáo", []), ("học sinh", [1])]
)
def test_doan_co_chu(cum: str, doan: list[int]) -> None:
    assert so(loi_van(*BA_DOAN).co_chu(cum)) == doan


def test_doan_co_mot_trong_nhieu_chu() -> None:
    lv = loi_van(*BA_DOAN)
    assert so(lv.co_thap("sở", "bộ", "viên")) == [0, 1, 2]
    assert so(lv.co_hoa("Bộ Nội", "Lê L", "Nội dung")) == [0, 2]
    assert so(lv.co_khop(re.compile("viên[,;]"), re.compile("Sở"))) == [1, 2]


def test_cho_cua_tu_hoa() -> None:
    lv = loi_van("1Đắk Lắk", "xĐắk, ĐẮK")
    assert {tu: [lv.tai(dau).dong.doan.thu_tu for dau in cho] for tu, cho in lv.tu_hoa.items()} == {
        "Đắk": [0], "Lắk": [0], "ĐẮK": [1],
    }  # fmt: skip


def test_doi_tuong_ca_tu() -> None:
    lv = loi_van("Cán bộ, giáo viên_1", "cán bộ", "nhân viên chức")
    cac = [(lv.tai(dau).dong.doan.thu_tu, ten) for dau, ten in lv.doi_tuong.items()]
    assert cac == [(0, "cán bộ"), (1, "cán bộ"), (2, "nhân viên"), (2, "viên chức")]


@pytest.mark.parametrize(
    ("chu", "ma"),
    [
        ("Trao đổi bổ\nxung hồ sơ.", "CT102"),
        ("Theo khoản 2 điều\n5 của Quy chế.", "VH103"),
        ("Thăm tỉnh Kôn\nTum.", "TN101"),
        ("Trình Sở giáo\ndục và đào tạo.", "VH105"),
        ("Tổng kết;\nThực hiện khen thưởng.", "DC103"),
    ],
)
def test_khong_noi_hai_doan(chu: str, ma: str) -> None:
    """The same words are reported in one paragraph, and not when a paragraph ends between them."""
    assert ma in {f.ma for f in soat_chu(chu.replace("\n", " ")).findings}
    assert ma not in {f.ma for f in soat_chu(chu).findings}
