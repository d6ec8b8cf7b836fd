"""Tables: every text is in a cell, and the widths fill the page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from trang_mau import mot_trang
from vanban.docx.write import W
from vanban.nd30.do_rong import do_rong
from vanban.thanh_phan.bang import cac_khuc
from vanban.thanh_phan.kho import kho
from vanban.thanh_phan.khoi import Bang, Khoi, Kieu
from vanban.thanh_phan.noi_dung import gia_tri
from vanban.thanh_phan.rong_cot import rong_cot

_CHU = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co")), max_size=40)
_W = {"w": W}


@given(st.integers(1, 6).flatmap(lambda n: st.lists(st.tuples(*[_CHU] * n), min_size=1, max_size=6)))
def test_moi_o_giu_nguyen_chu(dong: list[tuple[str, ...]]) -> None:
    """Cells come back letter for letter, row by row; the first row is the header that repeats."""
    bang = Bang(dong[0], tuple(dong[1:]))

    cay = etree.fromstring(f'<w:body xmlns:w="{W}">{"".join(cac_khuc(bang, kho("14")))}</w:body>')

    hang = [[map(str, o.itertext()) for o in h.iterfind("w:tc", _W)] for h in cay.iterfind(".//w:tr", _W)]
    o = [tuple("".join(chu) for chu in h) for h in hang]
    assert o == dong
    assert len(cay.findall(".//w:tblHeader", _W)) == 1
    assert sum(rong_cot(bang, kho("14"))) == pytest.approx(165)


def test_rong_cot_theo_khai_bao() -> None:
    """Declared widths are shares of the text width."""
    bang = Bang(("TT", "Nội dung"), (("1", "x"),), rong=(1, 10))

    assert rong_cot(bang, kho("14")) == pytest.approx((15, 150))


@given(st.lists(st.tuples(st.integers(1, 12), st.integers(1, 40)), min_size=1, max_size=10))
def test_khai_bao_khong_cat_chu(cot: list[tuple[int, int]]) -> None:
    """Whatever shares are declared, no word is cut while the page has room for the longest word of every column."""
    chu = tuple("n" * dai for dai, _ in cot)
    can = [do_rong(mot, kho("14").co.than - 1, dam=True) + 3.4 for mot in chu]  # margins and border
    rong = rong_cot(Bang(chu, (), rong=tuple(float(phan) for _, phan in cot)), kho("14"))

    assert sum(rong) == pytest.approx(165)
    if sum(can) <= 165:
        assert all(co >= hep - 1e-6 for co, hep in zip(rong, can, strict=True))


def test_cot_dai_rong_hon_cot_ngan() -> None:
    """By content, a column of sentences is wider than a column of numbers, and no word is cut."""
    bang = Bang(("TT", "Nội dung"), (("1", "Tuyên truyền, phổ biến, nâng cao nhận thức của cán bộ, giáo viên"),))

    tt, noi_dung = rong_cot(bang, kho("14"))

    assert tt < 30
    assert noi_dung > 130


def _dai(so: int) -> Bang:
    dong = tuple((str(i), f"Nguyễn Thị Ví Dụ {i}", "Đạt giải & có 02 sáng kiến <cấp tỉnh>") for i in range(so))
    return Bang(("STT", "Họ và tên", "Thành tích"), dong)


@pytest.mark.parametrize("so", [1, 2, 3, 30, 200, 201, 1000])
@pytest.mark.parametrize("giu", [False, True])
def test_cac_khuc_hop_lai_la_mot_bang(so: int, giu: bool) -> None:
    """A table of any length is whole when its pieces are joined.

    A small one stays together; of a long one the first row and the last but one stay with the next. The last stays
    with what follows where that is wanted.
    """
    cay = etree.fromstring(f'<w:body xmlns:w="{W}">{"".join(cac_khuc(_dai(so), kho("14"), giu=giu))}</w:body>')
    hang = cay.findall("w:tbl/w:tr", _W)

    assert len(hang) == so + 1
    co = [h.find(".//w:keepNext", _W) is not None for h in hang[1:]]
    assert co == ([True] * (so - 1) if so < 10 else [True, *[False] * (so - 3), True]) + [giu]


def test_rong_cot_bang_dai_gan_nhu_do_het() -> None:
    """Of a long table only the longest texts are measured: the widths stay those of all."""
    dai = _dai(1000)
    ngan = Bang(dai.cot, dai.dong[-200:])

    assert rong_cot(dai, kho("14")) == pytest.approx(rong_cot(ngan, kho("14")), abs=0.5)


def test_rong_cot_khong_phu_thuoc_thu_tu() -> None:
    """Rows in another order, other runs: the same widths."""
    dai = _dai(500)

    assert rong_cot(Bang(dai.cot, dai.dong[::-1]), kho("14")) == rong_cot(dai, kho("14"))


def test_bang_cuoi_bai_khong_dinh_chu_ky() -> None:
    """Word makes one table of two that touch: a small paragraph stands between the last table and the signatures."""
    bang = Khoi(Kieu.BANG, bang=_dai(2))

    xml = [str(dong.xml) for dong in gia_tri(mot_trang(khoi=(bang,)), kho("14"))["khoi"]]  # type: ignore[attr-defined]

    assert xml[-2].endswith("</w:tbl>")
    assert xml[-1].startswith('<w:p><w:pPr><w:pStyle w:val="CachBang"/>')
