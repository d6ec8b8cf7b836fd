"""The page of a comparison: whole, self-contained, safe; every link leads to its line."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from check.tai_lieu import bang, doc_than, p
from so_sanh.sua_thu import goi_sau_khi_sua, goi_truoc
from vanban.docx.read import read
from vanban.errors import Loi
from vanban.so_sanh import dung_cay, so_sanh
from vanban.so_sanh.doi_chieu import KieuDong, doi_chieu
from vanban.so_sanh.ket_qua import KetQuaSo, TrangThaiSo
from vanban.so_sanh.trang_html import bao_cao_html


def trang(cu: list[str], moi: list[str], ten: str = "moi.docx") -> str:
    so = so_sanh(dung_cay(doc_than("".join(cu))), dung_cay(doc_than("".join(moi))))
    return bao_cao_html([KetQuaSo(ten, TrangThaiSo.KHAC, "cu.docx", so)])


@pytest.mark.parametrize("ten", ["them_tieu_chi", "gop_muc", "doi_cho_khoan", "them_bang"])
def test_van_ban_that(ten: str, tmp_path: Path) -> None:
    """Each element stands on its side; each change of words or order is a link to the line that shows it."""
    (moi,) = goi_sau_khi_sua(ten, tmp_path).values()
    (cu,) = goi_truoc(ten).values()
    so = so_sanh(dung_cay(read(cu)), dung_cay(read(moi)))
    chu = bao_cao_html([KetQuaSo(ten, TrangThaiSo.KHAC, "", so)])
    cay = html.fromstring(chu)

    dong = doi_chieu(so)
    assert sorted(d.cu for d in dong if d.cu is not None and d.kieu is not KieuDong.CHUYEN_DI) == [
        *range(len(so.cu.nut))
    ]
    assert [d.moi for d in dong if d.moi is not None] == [*range(len(so.moi.nut))]
    ma = [e.get("id") for e in cay.iter() if e.get("id")]
    assert len(set(ma)) == len(ma)
    lien_ket = [e.get("href", "") for e in cay.iter("a")]
    assert len(lien_ket) == 1 + len(so.thay_doi)
    assert all(mot.startswith("#") and mot[1:] in ma for mot in lien_ket)


def test_tu_du() -> None:
    """Nothing is fetched, no script runs but the page's own, which the policy names; the language is told."""
    chu = trang([p("1. Một hai ba.", ppr="Than")], [p("1. Một hai bốn.", ppr="Than")])
    cay = html.fromstring(chu)

    assert not re.search(r"https?:|url\(|@import|<link|<img|\bsrc=", chu)
    (ma,) = [e.text or "" for e in cay.iter("script")]
    assert base64.b64encode(hashlib.sha256(ma.encode()).digest()).decode() in chu
    assert cay.get("lang") == "vi"
    assert "<del>ba</del>" in chu
    assert "<ins>bốn</ins>" in chu


def test_so_dong_lui_khong_to_mau() -> None:
    """The numbers of rows after a new one are no change; cells are compared one by one."""
    dau = (p("STT", "b"), p("Họ tên", "b"), p("Điểm", "b"))
    cu = bang((900, 900, 900), dau, (p("1"), p("An"), p("7")), (p("2"), p("Chi"), p("8")))
    moi = bang((900, 900, 900), dau, (p("1"), p("Ba"), p("9")), (p("2"), p("An"), p("6")), (p("3"), p("Chi"), p("8")))

    chu = trang([p("1. Danh sách", ppr="Than"), cu], [p("1. Danh sách", ppr="Than"), moi])

    assert chu.count('class="hang sua"') == chu.count('class="hang them"') == 1
    assert "2 | An | <ins>6</ins>" in chu


def test_loi_va_mot_phia() -> None:
    """Documents that cannot be compared, or stand on one side only."""
    ban = dung_cay(doc_than(p("KẾ HOẠCH", "b", "giua")))

    chu = bao_cao_html([
        KetQuaSo("a.yaml", TrangThaiSo.LOI, loi=(Loi("thiếu mục <ngay>"),)),
        KetQuaSo("b.yaml", TrangThaiSo.MOI, ban=ban),
        KetQuaSo("c.yaml", TrangThaiSo.GIONG),
    ])  # fmt: skip

    assert "thiếu mục &lt;ngay&gt;" in chu
    assert "b.yaml: văn bản mới" in chu
    assert "c.yaml" not in chu


THE = {
    *("html", "head", "meta", "title", "style", "body", "a", "header", "h1", "p", "span", "kbd", "main", "section"),
    *("h2", "ol", "li", "b", "div", "details", "summary", "del", "ins", "script"),
}
_LA = st.text(st.sampled_from("<>&\"'ab đ/-"), min_size=1, max_size=20)


@given(_LA, _LA, _LA)
def test_khong_chen_ma(cu: str, moi: str, ten: str) -> None:
    """No word of a document and no file name becomes markup."""
    thoat = [chu.replace("&", "&amp;").replace("<", "&lt;") for chu in (cu, moi)]

    cay = html.fromstring(trang([p(f"1. x{thoat[0]}")], [p(f"1. x{thoat[1]}")], ten))

    assert {str(e.tag) for e in cay.iter()} <= THE
    assert " ".join(ten.split()) in " ".join(" ".join(str(mot) for mot in cay.itertext()).split())
