"""The reader of laid-out pages, held against an independent one; the tags of the file."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pdfplumber
import pypdfium2
import pytest
from pdfminer.pdftypes import resolve1

from check.dan_trang_mau import DUNG_TRANG
from trang_mau import dung, mot_trang
from vanban.pdf.cau_truc import cac_the
from vanban.pdf.doc_trang import MM, doc_ban_in
from vanban.pdf.van_phong import VanPhong
from vanban.thanh_phan.khoi import Khoi, Kieu

pytestmark = pytest.mark.libreoffice

BAN = mot_trang(
    khoi=(
        *mot_trang().khoi,
        *(
            Khoi(Kieu.DOAN, f"Đoạn thứ {i} của Kế hoạch, đủ dài để ngắt thành hai dòng trên trang giấy A4.")
            for i in range(40)
        ),
    )
)


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    noi = tmp_path_factory.mktemp("doc_trang")
    (noi / "a.docx").write_bytes(dung(BAN))
    with VanPhong() as van_phong:
        van_phong.doi(noi / "a.docx", noi / "a.pdf")
    return noi / "a.pdf"


def test_chu_va_ke_nhu_bo_doc_khac(pdf: Path) -> None:
    """Every letter in its place and every rule with its length, as pdfplumber finds them."""
    ban_in = doc_ban_in(pdf)
    with pdfplumber.open(pdf) as mo:
        assert len(mo.pages) == len(ban_in.trang) == 2
        for trang, khac in zip(ban_in.trang, mo.pages, strict=True):
            ky_tu = [c for c in khac.chars if c["text"].strip()]
            assert sorted("".join(d.chu.replace(" ", "") for d in trang.dong)) == sorted(c["text"] for c in ky_tu)
            for dong in trang.dong:
                hang = [c for c in ky_tu if abs((khac.height - c["matrix"][5]) * MM - dong.day) < 0.1]
                assert min(abs(c["x0"] * MM - dong.trai) for c in hang) < 0.05
                assert min(abs(c["x1"] * MM - dong.phai) for c in hang) < 0.3
            ke = sorted((r["x0"] * MM, r["x1"] * MM) for r in (*khac.lines, *khac.rects, *khac.curves))
            assert sorted((k.trai, k.phai) for k in trang.ke) == [pytest.approx(k, abs=0.01) for k in ke]


def test_mach_theo_thu_tu_van_ban(pdf: Path) -> None:
    """The letters stand in the order of the document, each with its line."""
    trang = doc_ban_in(pdf).trang[0]

    assert trang.mach.index("sogiaoduc") < trang.mach.index("conghoaxahoi")
    cho = trang.mach.index("kehoach")
    assert trang.dong[trang.cho[cho]].chu == "KẾ HOẠCH"


def test_phong_nhung_du(pdf: Path) -> None:
    """Every font is inside the file."""
    assert {(p.ten.split("-")[0], p.nhung) for p in doc_ban_in(pdf).phong} == {("LiberationSerif", True)}


def test_luu_tru_va_tiep_can(pdf: Path) -> None:
    """PDF/A-2b and PDF/UA-1 by its own word; title, language and tags are there."""
    with pdfplumber.open(pdf) as mo:
        muc_luc = mo.doc.catalog
        xmp = resolve1(muc_luc["Metadata"]).get_data().decode()
        dich, xem = resolve1(muc_luc["OutputIntents"][0]), resolve1(muc_luc["ViewerPreferences"])

    assert "<pdfaid:part>2</pdfaid:part>" in xmp
    assert "<pdfaid:conformance>B</pdfaid:conformance>" in xmp
    assert "<pdfuaid:part>1</pdfuaid:part>" in xmp
    assert "Kế hoạch: Cải cách hành chính năm 2026" in xmp
    assert muc_luc["Lang"] == b"vi-VN"
    assert muc_luc["MarkInfo"] == {"Marked": True}
    assert xem["DisplayDocTitle"] is True
    assert dich["S"].name == "GTS_PDFA1"


def test_de_muc_la_the(pdf: Path) -> None:
    """The title and the headings are tagged as headings, the rest as paragraphs."""
    with closing(pypdfium2.PdfDocument(pdf)) as mo, closing(mo[0]) as trang:
        kieu = [the.kieu for the in cac_the(trang)]

    assert [k for k in kieu if k.startswith("H")] == ["H1", "H2"]
    assert kieu.count("P") > 10


def test_hang_tieu_de_la_the(tmp_path: Path) -> None:
    """The cells of a repeated header row are tagged as headers, the others as data."""
    docx = tmp_path / "bang.docx"
    docx.write_bytes(DUNG_TRANG["DT127"].tep())
    with VanPhong() as van_phong:
        pdf = van_phong.dung(docx)
    with closing(pypdfium2.PdfDocument(pdf)) as mo, closing(mo[0]) as trang:
        kieu = [the.kieu for the in cac_the(trang)]

    assert kieu.count("TH") == 2
    assert kieu.count("TD") > 20
