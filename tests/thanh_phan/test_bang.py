"""Tables: every text is in a cell, and the widths fill the page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from vanban.docx.write import W
from vanban.thanh_phan.bang import rong_cot, xml
from vanban.thanh_phan.kho import kho
from vanban.thanh_phan.khoi import Bang

_CHU = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co")), max_size=40)
_W = {"w": W}


@given(st.integers(1, 6).flatmap(lambda n: st.lists(st.tuples(*[_CHU] * n), min_size=1, max_size=6)))
def test_moi_o_giu_nguyen_chu(dong: list[tuple[str, ...]]) -> None:
    """Cells come back letter for letter, row by row; the first row is the header that repeats."""
    bang = Bang(dong[0], tuple(dong[1:]))

    cay = etree.fromstring(f'<w:body xmlns:w="{W}">{xml(bang, kho("14"))}</w:body>')

    hang = [[map(str, o.itertext()) for o in h.iterfind("w:tc", _W)] for h in cay.iterfind(".//w:tr", _W)]
    o = [tuple("".join(chu) for chu in h) for h in hang]
    assert o == dong
    assert len(cay.findall(".//w:tblHeader", _W)) == 1
    assert sum(rong_cot(bang, kho("14"))) == pytest.approx(165)


def test_rong_cot_theo_khai_bao() -> None:
    """Declared widths are shares of the text width."""
    bang = Bang(("TT", "Nội dung"), (("1", "x"),), rong=(1, 10))

    assert rong_cot(bang, kho("14")) == pytest.approx((15, 150))


def test_cot_dai_rong_hon_cot_ngan() -> None:
    """By content, a column of sentences is wider than a column of numbers, and no word is cut."""
    bang = Bang(("TT", "Nội dung"), (("1", "Tuyên truyền, phổ biến, nâng cao nhận thức của cán bộ, giáo viên"),))

    tt, noi_dung = rong_cot(bang, kho("14"))

    assert tt < 30
    assert noi_dung > 130
