"""Placeholders: dotted names only, each unknown one at its line and column."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.chu_viet.bo_loc import BO_LOC
from vanban.errors import InputError
from vanban.inputs import doc_tep
from vanban.inputs.cho_trong import Cho, ChoTrongError, Doan, kiem, tach
from vanban.inputs.gan_giong import khong_co

TEN = ("phong_trao.ten", "co_quan.ten")


def _loi_ten(ten: str) -> str | None:
    return None if ten in TEN else khong_co(ten, TEN, loai="chỗ điền")


@pytest.mark.parametrize(
    ("chu", "phan"),
    [
        ("", ()),
        ("Một câu", (Doan("Một câu"),)),
        ("{{ a.b }}", (Cho("a.b", 0),)),
        ("{{a}}", (Cho("a", 0),)),
        ("x {{  a.b_1.c9 }} y", (Doan("x "), Cho("a.b_1.c9", 2), Doan(" y"))),
        ("{{ a }}{{ b }}", (Cho("a", 0), Cho("b", 7))),
        ("{{ a | hoa_dau }} y", (Cho("a", 0, ("hoa_dau",)), Doan(" y"))),
        ("{{a.b|thuong_dau|hoa_dau}}", (Cho("a.b", 0, ("thuong_dau", "hoa_dau")),)),
        ("{{{{", (Doan("{{"),)),
        ("x {{{{ a }} y", (Doan("x {{ a }} y"),)),
        ("{{{{{{ a }}", (Doan("{{"), Cho("a", 4))),
        ("{% if %} {# x #} { } }} {a.b}", (Doan("{% if %} {# x #} { } }} {a.b}"),)),
    ],
)
def test_tach(chu: str, phan: tuple[Doan | Cho, ...]) -> None:
    """Literal pieces and names alternate; four braces print two; other signs are text."""
    assert tach(chu) == phan


@pytest.mark.parametrize(
    ("chu", "cho", "cau"),
    [
        ("x {{ a", 2, "chỗ điền mở bằng {{ mà chưa đóng bằng }}"),
        ("{{ }}", 0, "trong chỗ điền chỉ viết tên như phong_trao.ten, đang là ''"),
        ("x {{ a | bang_chuu }}", 2, "không có bộ lọc `bang_chuu`; có phải ý bạn là `bang_chu`?"),
        ("{{ a | xyz }}", 0, f"không có bộ lọc `xyz`; các bộ lọc: {', '.join(BO_LOC)}"),
        ("{{ a | hoa_dau(1) }}", 0, "trong chỗ điền chỉ viết tên như phong_trao.ten, đang là 'a | hoa_dau(1)'"),
        ("{{ a | }}", 0, "trong chỗ điền chỉ viết tên như phong_trao.ten, đang là 'a |'"),
        ("{{ a.__class__() }}", 0, "trong chỗ điền chỉ viết tên như phong_trao.ten, đang là 'a.__class__()'"),
        ("{{ phong trào }}", 0, "trong chỗ điền chỉ viết tên như phong_trao.ten, đang là 'phong trào'"),
        ("ab {{{ a }}}", 3, "trong chỗ điền chỉ viết tên như phong_trao.ten, đang là '{ a'"),
        ("ab { a.b }}", 3, "chỗ điền thiếu một dấu { ở đầu"),
    ],
)
def test_viet_sai(chu: str, cho: int, cau: str) -> None:
    """An opening without a name and an end is refused at its offset."""
    with pytest.raises(ChoTrongError) as sai:
        tach(chu)

    assert sai.value.cho == cho
    assert sai.value.loi[0].cau == cau


@given(st.text(st.sampled_from("ab.{} %#|\n")))
def test_khong_mat_chu(chu: str) -> None:
    """What is not a placeholder is printed as it was typed."""
    try:
        phan = tach(chu)
    except ChoTrongError:
        return
    assert all(truoc.__class__ is not Doan or sau.__class__ is not Doan for truoc, sau in pairwise(phan))
    if not any(isinstance(mot, Cho) for mot in phan):
        assert "".join(mot.chu for mot in phan if isinstance(mot, Doan)) == chu.replace("{{{{", "{{")


def test_dong_va_cot_cua_tung_cho(tmp_path: Path) -> None:
    """All unknown names are told, at their own line and column, in every style of text."""
    tep = tmp_path / "a.yaml"
    tep.write_text(
        "a: Triển khai {{ phong_trao.ten }} và {{ phong_trao.tem }}\n"
        'b: "ngoặc \\" {{ co_quann.ten }}"\n'
        "c: >\n  dòng một {{ co_quan.ten }}\n  dòng hai {{{{ và {{ xyz }}\n"
        "d:\n- {e: '{{ abc'}\n"
        "g: Số {{ co_quan.ten }} và {{ co_quan.ten | hoadau }}\n"
    )

    with pytest.raises(InputError) as sai:
        kiem(doc_tep(tep, ten="a.yaml"), _loi_ten)

    assert str(sai.value) == (
        "a.yaml:1:39: không có chỗ điền `phong_trao.tem`; có phải ý bạn là `phong_trao.ten`?\n"
        "a.yaml:2:14: không có chỗ điền `co_quann.ten`; có phải ý bạn là `co_quan.ten`?\n"
        "a.yaml:5:20: không có chỗ điền `xyz`; ở đây có: phong_trao.ten, co_quan.ten\n"
        "a.yaml:7:8: chỗ điền mở bằng {{ mà chưa đóng bằng }}\n"
        "a.yaml:8:28: không có bộ lọc `hoadau`; có phải ý bạn là `hoa_dau`?\n"
        "  Gợi ý: chỗ điền viết như {{ phong_trao.ten }}; muốn in hai dấu ngoặc nhọn thì viết {{{{."
    )


def test_ten_dung_thi_thoi(tmp_path: Path) -> None:
    """Known names raise nothing."""
    tep = tmp_path / "a.yaml"
    tep.write_text("a: Triển khai {{ phong_trao.ten }} {% x %}\n")

    kiem(doc_tep(tep), _loi_ten)
