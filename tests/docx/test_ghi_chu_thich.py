"""Remarks as Word comments in a copy: at their paragraphs, schema-valid, the text and the old comments untouched."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from pathlib import Path

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

import docx
from check.tai_lieu import NS, THAN, goi, nen, p, van
from vanban.docx.ghi_chu_thich import NhanXet, ghi_nhan_xet
from vanban.docx.read import phan_tu_doan, read
from vanban.docx.read.names import W
from vanban.docx.read.package import mo_goi
from vanban.errors import DocxError

_HOP = (
    "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp>"
    "<wps:txbx><w:txbxContent><w:p><w:r><w:t>trong hộp</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp>"
    "</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
    "<w:txbxContent><w:p><w:r><w:t>trong hộp</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>"
    "</mc:Fallback></mc:AlternateContent></w:r>"
)


def _ghi(nguon: bytes, *cac: NhanXet) -> bytes:
    return ghi_nhan_xet(nguon, cac, tac_gia="vanban", tep="a.docx")


def _cay(goi_moi: bytes, ten: str) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(goi_moi)) as tep:
        return etree.fromstring(tep.read(ten))


def _neo(goi_moi: bytes) -> dict[int, str]:
    """The text of the paragraph that each comment is about, by the id of the comment."""
    cay = _cay(goi_moi, "word/document.xml")
    ra: dict[int, str] = {}
    for dau in cay.iter(W + "commentRangeStart"):
        doan = dau.getparent()
        assert doan is not None
        ma = dau.get(W + "id", "")
        assert [e.get(W + "id") for e in doan.iterchildren(W + "commentRangeEnd")].count(ma) == 1
        assert [e.get(W + "id") for e in doan.iter(W + "commentReference")].count(ma) == 1
        ra[int(ma)] = "".join(t.text or "" for t in doan.iterfind(f"{W}r/{W}t"))
    return ra


def _bang_python_docx() -> bytes:
    tep = io.BytesIO()
    vb = docx.Document()
    vb.add_paragraph("Đoạn một")
    bang = vb.add_table(1, 2)
    bang.cell(0, 1).text = "Ô thứ hai"
    doan = vb.add_paragraph("Đoạn cuối")
    vb.add_comment(doan.runs, text="Góp ý cũ", author="Chị Hoa", initials="H")
    vb.save(tep)
    return tep.getvalue()


def test_dung_doan() -> None:
    """A remark stands at the paragraph that the reader numbers, also in a table; 0 is the first of the document."""
    nguon = nen(goi())
    so = {d.chu: d.thu_tu for d in read(nguon).doan}
    moi = _ghi(nguon, NhanXet(so["Số: 05/KH-THPTSM"], ("hai",)), NhanXet(0, ("một", "Cần: x")))

    assert _neo(moi) == {0: "SỞ GIÁO DỤC VÀ ĐÀO TẠO AN BÌNH", 1: "Số: 05/KH-THPTSM"}
    ghi_chu = [
        (e.get(W + "author"), ["".join(t.text or "" for t in doan.iter(W + "t")) for doan in e.iter(W + "p")])
        for e in _cay(moi, "word/comments.xml")
    ]
    assert ghi_chu == [("vanban", ["một", "Cần: x"]), ("vanban", ["hai"])]


def test_moi_doan_co_phan_tu_cua_no() -> None:
    """The walk that finds elements numbers them as the reader does, text boxes included."""
    nguon = nen(goi(p("trước") + p(trong=van("neo") + _HOP) + THAN))
    goi_mo = mo_goi(nguon, "a.docx")
    goc = goi_mo.cay("word/document.xml")
    assert goc is not None
    phan_tu = phan_tu_doan(goi_mo, goc[0])

    doan = read(nguon).doan
    assert [d.thu_tu for d in doan] == sorted(phan_tu)
    for d in doan:
        assert "".join(t.text or "" for t in phan_tu[d.thu_tu].iterfind(f"{W}r/{W}t")) == d.chu


def test_doan_trong_hop_chu_neo_o_doan_mang_hop() -> None:
    """A text box holds no comment; the two forms of one box get one."""
    nguon = nen(goi(p("trước") + p(trong=van("neo") + _HOP)))
    (hop,) = (d for d in read(nguon).doan if d.hop)

    assert _neo(_ghi(nguon, NhanXet(hop.thu_tu, ("x",)))) == {0: "neo"}


def test_doan_o_dau_trang_neo_o_doan_dau() -> None:
    """A header holds no comment: the remark stands at the first paragraph and says where it belongs."""
    nguon = nen(goi())
    (dau, *_) = read(nguon).phan[0].dau
    moi = _ghi(nguon, NhanXet(dau.doan[0].thu_tu, ("x", "y"), "đầu trang"), NhanXet(1, ("z",), "đoạn 1"))

    assert set(_neo(moi).values()) == {"SỞ GIÁO DỤC VÀ ĐÀO TẠO AN BÌNH"}
    assert [c.chu for c in read(moi).ghi_chu] == ["z", "x Tại: đầu trang y"]


def _loi(tep: Path) -> Counter[tuple[str, str]]:
    return Counter((loi.id, loi.description) for loi in OpenXmlValidator().validate(tep).errors)


def test_giu_gop_y_cu_va_dung_luoc_do(tmp_path: Path) -> None:
    """Comments that were there stay with their ids and places; the copy has no error that the source has not."""
    nguon = _bang_python_docx()
    so = {d.chu: d.thu_tu for d in read(nguon).doan}
    moi = _ghi(nguon, NhanXet(so["Ô thứ hai"], ("trong ô",)), NhanXet(so["Đoạn cuối"], ("cuối",)))

    cu, ban = tmp_path / "cu.docx", tmp_path / "moi.docx"
    cu.write_bytes(nguon)
    ban.write_bytes(moi)
    assert _loi(ban) <= _loi(cu)
    assert [(c.author, c.text) for c in docx.Document(str(ban)).comments] == [
        ("Chị Hoa", "Góp ý cũ"),
        ("vanban", "trong ô"),
        ("vanban", "cuối"),
    ]
    assert _neo(moi) == {0: "Đoạn cuối", 1: "Ô thứ hai", 2: "Đoạn cuối"}


def test_goi_chua_co_phan_ghi_chu() -> None:
    """A package without comments gets the part, its type and the relation to it."""
    phan = goi()
    del phan["word/comments.xml"]
    phan["word/_rels/document.xml.rels"] = phan["word/_rels/document.xml.rels"].replace(
        '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"'
        ' Target="comments.xml"/>',
        "",
    )
    moi = _ghi(nen(phan), NhanXet(1, ("x",)))

    assert [c.chu for c in read(moi).ghi_chu] == ["x"]


def test_khong_doi_chu_nao() -> None:
    """Text, looks and every part that has nothing to do with comments are as before."""
    nguon = nen(goi())
    moi = _ghi(nguon, *(NhanXet(d.thu_tu, ("x",)) for d in read(nguon).doan))

    assert read(moi).doan == read(nguon).doan
    doi = {"word/document.xml", "word/comments.xml", "[Content_Types].xml"}
    with zipfile.ZipFile(io.BytesIO(nguon)) as cu, zipfile.ZipFile(io.BytesIO(moi)) as sau:
        assert set(cu.namelist()) == set(sau.namelist())
        assert {ten for ten in cu.namelist() if cu.read(ten) != sau.read(ten)} == doi


def test_cung_nhan_xet_cung_byte() -> None:
    """No clock and no order of arrival in the copy."""
    nguon = nen(goi())
    cac = (NhanXet(3, ("ba",)), NhanXet(1, ("một",)))

    assert _ghi(nguon, *cac) == _ghi(nguon, *reversed(cac))


def test_khong_co_nhan_xet_nao() -> None:
    """Nothing to say: the parts of the source, nothing else."""
    moi = _ghi(nen(goi()))

    with zipfile.ZipFile(io.BytesIO(moi)) as tep:
        assert {ten: tep.read(ten).decode() for ten in tep.namelist()} == goi()


def test_ky_tu_xml_khong_nhan() -> None:
    """A control character in a remark cannot break the part."""
    moi = _ghi(nen(goi()), NhanXet(1, ("a\x00b\x0bc<&>",)))

    assert [c.chu for c in read(moi).ghi_chu] == ["a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}c<&>"]


def test_ma_ghi_chu_cu_la() -> None:
    """Ids that are no numbers or stand only in the text do not collide with new ones."""
    than = p(trong='<w:commentRangeStart w:id="41"/>' + van("một") + '<w:commentRangeEnd w:id="41"/>')
    phan = goi(
        than, them={"word/comments.xml": f'<w:comments {NS}><w:comment w:id="x1"><w:p/></w:comment></w:comments>'}
    )

    cay = _cay(_ghi(nen(phan), NhanXet(1, ("x",))), "word/document.xml")
    assert [e.get(W + "id") for e in cay.iter(W + "commentReference")] == ["42"]


def test_tep_hong_thi_tu_choi() -> None:
    """What cannot be read cannot be annotated; one sentence."""
    with pytest.raises(DocxError, match="tệp rỗng"):
        _ghi(b"", NhanXet(1, ("x",)))


def test_ten_phan_viet_bang_gach_cheo_nguoc() -> None:
    """A package whose writer parted folders by backslashes keeps its names."""
    phan = {ten.replace("/", "\\") if ten.startswith("word/d") else ten: chu for ten, chu in goi().items()}
    moi = _ghi(nen(phan), NhanXet(1, ("x",)))

    with zipfile.ZipFile(io.BytesIO(moi)) as tep:
        assert set(tep.namelist()) == set(phan)
    assert [c.chu for c in read(moi).ghi_chu] == ["x"]
