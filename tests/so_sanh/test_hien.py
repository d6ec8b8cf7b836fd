"""`show`: stable text of a document, by its elements, whoever made it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from check.tai_lieu import bang, doc_than, p, van
from vanban.build.doc_vao import doc_vao
from vanban.build.run import dien
from vanban.docx.read import VanBan, read
from vanban.so_sanh import BanCay, dung_cay, hien
from vanban.so_sanh.chu_in import chu_in
from vanban.so_sanh.hien import hien_chu
from viec_mau import VIEC

MAU = sorted((Path(__file__).parents[2] / "templates" / "docx").glob("*.docx"))
_KE = re.compile("[-_─━–—=]{4,}")
_NGOAI = str.maketrans("", "", " |/")  # marks between cells and paragraphs of a cell


def doc(*than: str) -> VanBan:
    return doc_than("".join(than))


def dong(*than: str) -> list[str]:
    return list(hien_chu(dung_cay(doc(*than))))


def con_du(vb: VanBan, cay: BanCay) -> None:
    """Every letter of the document is in the tree, and no other; a rule typed with dashes is a rule."""
    nut = (n for n in cay.nut if n.loai not in {"bang", "anh"})

    co = _dem("".join(n.o) if n.o else n.day_du for n in nut)

    assert co == _dem(d.so + chu_in(d.van) for d in (*vb.doan, *vb.chu_thich))


def _dem(cac: Iterable[str]) -> Counter[str]:
    return Counter(ky_tu for chu in cac for ky_tu in _KE.sub("", chu).translate(_NGOAI))


@pytest.mark.parametrize("ten", VIEC)
def test_du_chu(ten: str) -> None:
    """Built documents: nothing is lost."""
    vb = read(dien(doc_vao(VIEC[ten])))

    con_du(vb, dung_cay(vb))


@pytest.mark.parametrize("tep", MAU, ids=lambda t: t.stem)
def test_du_chu_ban_mau(tep: Path) -> None:
    """Templates, where the recogniser knows little."""
    vb = read(tep)

    con_du(vb, dung_cay(vb))


_CHU = st.text(st.sampled_from("aăâbcđe ABĐ 12.)-+/:,IVX"), min_size=1, max_size=30)
_DAU = st.sampled_from(["", "I. ", "1. ", "a) ", "- ", "+ ", "Điều 1. ", "Phụ lục ", "Nơi nhận: ", "Căn cứ ", "Số: 1/"])


@given(st.lists(st.tuples(_DAU, _CHU, st.sampled_from(["Than", "giua", ""])), max_size=12), st.booleans())
def test_du_chu_bat_ky(cac: list[tuple[str, str, str]], trong_bang: bool) -> None:
    """Any paragraphs, in a table or not."""
    doan = [p(f"{dau}{chu}", ppr=ppr) for dau, chu, ppr in cac]
    vb = doc(*([bang((4000, 4000), *((mot, p()) for mot in doan))] if trong_bang and doan else doan))

    con_du(vb, dung_cay(vb))


def test_cap_va_so() -> None:
    """The outline by its levels; a chapter takes the title below it, a bracket its second line."""
    assert dong(
        p("Chương I", "b", "giua"),
        p("QUY ĐỊNH CHUNG", "b", "giua"),
        p("Điều 1. Phạm vi", "b"),
        p("1. Quy chế này áp dụng cho:", ppr="Than"),
        p("a) Cán bộ;", ppr="Than"),
        p("b) Học sinh.", ppr="Than"),
    ) == [
        "Chương: Chương I QUY ĐỊNH CHUNG",
        "  Điều: Điều 1. Phạm vi",
        "    Khoản: 1. Quy chế này áp dụng cho:",
        "      Điểm: a) Cán bộ;",
        "      Điểm: b) Học sinh.",
    ]


def test_khong_phu_thuoc_nguoi_soan() -> None:
    """Automatic or typed capitals, styles or direct formatting, no-break spaces: the same text."""
    mot = doc(p("I. MỤC ĐÍCH", "b"), p("1.\N{NO-BREAK SPACE}Học  tập", ppr="Than"))
    hai = doc(
        p("I. Mục đích", "b caps"),
        p(
            ppr='<w:spacing w:before="120"/><w:ind w:firstLine="567"/><w:jc w:val="both"/>',
            trong=van("1. Học") + van(" tập"),
        ),
    )

    assert hien(dung_cay(mot)) == hien(dung_cay(hai))


def test_bang_va_trinh_bay() -> None:
    """A table by its rows; the usual look of each kind of element, and what differs from it."""
    chu = hien(
        dung_cay(
            doc(
                p("1. Danh sách", "b", "Than"),
                bang((2000, 3000), (p("STT", "b"), p("Họ và tên", "b")), (p("1"), p("An Ví Dụ"))),
                p("2. Không đậm", "", "Than"),
                p(ppr="Than", trong=van("3. Câu này có ") + van("chữ đậm", "b")),
            )
        )
    ).splitlines()

    assert [d for d in chu if d.strip().startswith(("Bảng", "Dòng"))] == [
        "  Bảng: 1",
        "    Dòng: STT | Họ và tên",
        "    Dòng: 1 | An Ví Dụ",
    ]
    assert "Trình bày Bảng: rộng 35.3 + 52.9 mm" in chu
    assert "  “3. Câu này có chữ đậm”: đậm: “chữ đậm”" in chu


def test_ky_tu_khong_hien() -> None:
    """A paragraph of letters that print nothing is none."""
    assert dong(p("1. Một", ppr="Than"), p("\u200b\ufeff")) == ["Khoản: 1. Một"]
