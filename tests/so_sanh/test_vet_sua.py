"""Tracked changes: rejected the old text, accepted the new one, letter for letter; the package stays whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from openxml_audit import AppPrediction, OpenXmlValidator, predict

from check.tai_lieu import bang, goi, nen, p, van
from so_sanh.chap_tu import chu
from so_sanh.sua_thu import BANG_SUA, goi_sau_khi_sua, goi_truoc
from vanban.docx.read import read
from vanban.so_sanh.vet_sua import vet_sua

TAC_GIA = "Nguyễn Văn Ví Dụ"
NGAY = "2026-11-24T08:00:00Z"


def tep(*than: str) -> bytes:
    return nen(goi("".join(than)))


def di_va_ve(cu: bytes, moi: bytes) -> bytes:
    ra = vet_sua(cu, moi, tac_gia=TAC_GIA, ngay=NGAY)

    assert chu(ra, nhan=False) == chu(cu)
    assert chu(ra, nhan=True) == chu(moi)
    assert vet_sua(cu, moi, tac_gia=TAC_GIA, ngay=NGAY) == ra
    return ra


_TU = st.sampled_from(["hồ sơ ", "và ", "lớp ", "kế hoạch", ",", ".", "a", "đ", " ", "\N{NO-BREAK SPACE}", "&amp;"])
_CHU = st.lists(_TU, max_size=12).map("".join)
_VAN = st.one_of(
    _CHU.map(lambda chu: van(chu) if chu else ""),
    _CHU.map(lambda chu: van(chu, "b")),
    st.sampled_from(
        [
            "<w:r><w:tab/><w:t>x</w:t></w:r>",
            "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>",
            "<w:r><w:noBreakHyphen/></w:r>",
        ]
    ),
    _CHU.map(lambda chu: f'<w:hyperlink w:anchor="x">{van(chu)}</w:hyperlink>'),
    _CHU.map(lambda chu: f"<w:sdt><w:sdtContent>{van(chu)}</w:sdtContent></w:sdt>"),
)
_DOAN = st.lists(_VAN, max_size=4).map(lambda cac: p(ppr="Than", trong="".join(cac) or "<w:r/>"))
_BANG = st.lists(st.tuples(_DOAN, _DOAN), min_size=1, max_size=3).map(lambda hang: bang((2000, 2000), *hang))
_KHOI = st.lists(st.one_of(_DOAN, _DOAN, _DOAN, _BANG), max_size=6).map(lambda cac: [*cac, p("Hết.")])


@given(_KHOI, _KHOI)
def test_bat_ky(cu: list[str], moi: list[str]) -> None:
    """Any two documents."""
    di_va_ve(tep(*cu), tep(*moi))


@given(_KHOI, st.randoms(use_true_random=False))
def test_mot_sua(cu: list[str], ngau: object) -> None:
    """A document and the same with some blocks doubled, dropped and swapped."""
    import random

    assert isinstance(ngau, random.Random)
    moi = [khoi for khoi in cu[:-1] for _ in range(ngau.choice([0, 1, 1, 2]))]
    if len(moi) > 1:
        i, j = ngau.randrange(len(moi)), ngau.randrange(len(moi))
        moi[i], moi[j] = moi[j], moi[i]

    di_va_ve(tep(*cu), tep(*moi, cu[-1]))


def test_tu_trong_cau() -> None:
    """Only the words that changed are marked, each with author and date; the look of the deleted words stays theirs."""
    ra = di_va_ve(
        tep(p(ppr="Than", trong=van("Nộp báo cáo trước ") + van("ngày 15", "b") + van(" tháng 6."))),
        tep(p(ppr="Than", trong=van("Nộp báo cáo trước ngày 20 tháng 6."))),
    )

    goc = etree.fromstring(dict(_phan(ra))["word/document.xml"])
    w = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}
    assert goc.xpath("//w:ins//w:t/text()", namespaces=w) == ["20"]
    assert goc.xpath("//w:del//w:delText/text()", namespaces=w) == ["15"]
    assert goc.xpath("boolean(//w:del//w:rPr/w:b)", namespaces=w) is True
    for ten, gia in (("author", TAC_GIA), ("date", NGAY)):
        cac = goc.xpath(f"//w:ins/@w:{ten} | //w:del/@w:{ten}", namespaces=w)
        assert cac == [gia, gia]


def _phan(goi_: bytes) -> list[tuple[str, bytes]]:
    import zipfile
    from io import BytesIO

    with zipfile.ZipFile(BytesIO(goi_)) as kho:
        return [(ten, kho.read(ten)) for ten in kho.namelist()]


def test_vet_sua_co_san() -> None:
    """What either document brings along counts as accepted."""
    co = (
        '<w:ins w:id="5" w:author="A">'
        + van("mới ")
        + '</w:ins><w:del w:id="6" w:author="A"><w:r><w:delText>cũ </w:delText></w:r></w:del>'
    )
    xoa = p(ppr='<w:rPr><w:del w:id="7" w:author="A"/></w:rPr>')
    cu, moi = tep(p(trong=co + van("một")), xoa, p("hai")), tep(p("mới một"), p("hai ba"))

    ra = vet_sua(cu, moi, tac_gia=TAC_GIA)

    assert chu(ra, nhan=False) == chu(cu) == ["mới một", "hai"]
    assert chu(ra) == chu(moi)
    assert b"w:date" not in ra


def _cac_cap(ten: str, goc: Path) -> list[tuple[bytes, bytes]]:
    moi = goi_sau_khi_sua(ten, goc)
    return [
        (goi_truoc(ten)[giay], moi[giay])
        for giay in moi
        if giay in goi_truoc(ten) and moi[giay] != goi_truoc(ten)[giay]
    ]


@pytest.mark.parametrize("ten", BANG_SUA)
def test_van_ban_that(ten: str, tmp_path: Path) -> None:
    """The documents of the samples after realistic edits: both texts come back."""
    for cu, moi in _cac_cap(ten, tmp_path):
        ra = di_va_ve(cu, moi)

        assert [d.chu for d in read(ra).doan] == [d.chu for d in read(moi).doan]


@pytest.mark.parametrize("ten", ["them_bang", "doi_cho_khoan", "gop_muc", "them_phu_luc", "sua_trich_yeu", "giay_so"])
def test_goi_lanh(ten: str, tmp_path: Path) -> None:
    """The package follows the schemas, with the changes the one way and the other; Word opens it as it is."""
    for cap in _cac_cap(ten, tmp_path / "kho"):
        for cu, moi in (cap, cap[::-1]):
            noi = tmp_path / "van_ban.docx"
            noi.write_bytes(di_va_ve(cu, moi))
            ket_qua = OpenXmlValidator().validate(noi)

            assert ket_qua.errors == []
            assert predict(ket_qua).prediction is AppPrediction.OPENS_CLEAN


def test_hop_chu_va_phu_luc() -> None:
    """Text boxes, sections and pictures: what the text says comes back, the new package keeps its parts."""
    from check.tai_lieu import hop

    cu = tep(p("Một"), hop("DỰ THẢO", 900000, 300000, "b"), p("Hai"), p("Ba"))
    moi = tep(p("Một"), hop("DỰ THẢO LẦN 2", 900000, 300000, "b"), p("Hai mươi"), p("Ba"))

    ra = vet_sua(cu, moi, tac_gia=TAC_GIA)

    assert [d.chu for d in read(ra).doan] == [d.chu for d in read(moi).doan]
    assert {v.chu.strip() for v in read(ra).vet_sua if v.loai == "chen"} >= {"LẦN 2", "mươi"}
