"""Blocks put into somebody's document: the document stays as it is, the blocks look as they were made."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from docx.shared import Mm
from hypothesis import given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

import docx
from vanban.docx.ghep import Cho, ghep
from vanban.docx.kieu import Kieu
from vanban.docx.pack import doc_goi, viet_goi
from vanban.docx.read import Doan, VanBan, read
from vanban.docx.write import bang_khung, doan, document_xml, phan_goi, phan_trang
from vanban.errors import DocxError

THAN = "word/document.xml"
KIEU = (
    Kieu("Mot", "Một", co=13, dam=True, canh="giua", truoc=18, ke_tren=True),
    Kieu("Hai", "Hai", co=11, nghieng=True, hoa=True, thut=-4, trai=45),
)
CHU = st.text(st.characters(blacklist_categories=["Cs", "Cc"], blacklist_characters="\ufffe\uffff"), min_size=1)
CAC_CHO: tuple[Cho, ...] = ("dau", "cuoi")


def cua_ta(mot: str = "Một", hai: str = "Hai") -> bytes:
    """A document of ours: a paragraph, a table, the paragraph that ends a file."""
    bang = bang_khung((60, 105), ((doan("Mot", mot), doan("Hai", hai)),))
    than = document_xml(doan("Mot", mot) + bang + doan("Hai"), phan_trang((20, 15, 20, 30)))
    return viet_goi(
        phan_goi(than, KIEU, 14, doan("Hai")) | {"docProps/core.xml": b"<a/>", "docProps/custom.xml": b"<a/>"}
    )


def cua_nguoi(*chu: str) -> bytes:
    """A document of somebody else, whose styles are as unlike ours as can be."""
    tai_lieu = docx.Document()
    nen = tai_lieu.styles["Normal"]
    nen.font.name, nen.font.bold, nen.font.italic, nen.font.all_caps = "Arial", True, True, True
    nen.paragraph_format.left_indent, nen.paragraph_format.first_line_indent = Mm(25), Mm(-10)
    nen.paragraph_format.line_spacing, nen.paragraph_format.keep_with_next = 2.5, True
    for mot in chu:
        tai_lieu.add_paragraph(mot)
    tai_lieu.add_table(rows=1, cols=1).rows[0].cells[0].text = chu[0]
    ra = io.BytesIO()
    tai_lieu.save(ra)
    return ra.getvalue()


def cac_phan(goi: bytes) -> dict[str, bytes]:
    """The parts of a package."""
    return {phan.ten: phan.noi_dung() for phan in doc_goi(goi)}


def chu(vb: VanBan) -> list[str]:
    """The paragraphs."""
    return [mot.chu for mot in vb.doan]


def dang(mot: Doan) -> tuple[object, ...]:
    """How a paragraph looks, wherever it stands."""
    return mot.chu, replace(mot.dang, giu_sau=False), [(van.chu, replace(van.dang, ngon_ngu="")) for van in mot.van]


@pytest.mark.parametrize("cho", CAC_CHO)
def test_moi_phan_con_nguyen(cho: Cho) -> None:
    """Every part is the one it was, byte for byte; the main part only has something more in one place."""
    goc = cua_nguoi("Một", "Hai")

    sau = cac_phan(ghep(goc, cua_ta(), cho))

    cu, moi = cac_phan(goc)[THAN], sau[THAN]
    assert sau | {THAN: cu} == cac_phan(goc)
    noi = next(i for i, (a, b) in enumerate(zip(cu, moi, strict=False)) if a != b)
    dai = len(moi) - len(cu)
    assert any(moi[:dau] + moi[dau + dai :] == cu for dau in range(max(noi - 8, 0), noi + 1))


@given(st.lists(CHU, min_size=1, max_size=6), st.sampled_from(CAC_CHO))
@settings(max_examples=40, deadline=None)
def test_khong_mat_chu(cac_chu: list[str], cho: Cho) -> None:
    """Whatever a document says, it says it still, paragraph by paragraph, before or after what is put in."""
    than = document_xml("".join(doan("Hai", mot) for mot in cac_chu), phan_trang((20, 15, 20, 30)))
    goc = viet_goi(cac_phan(cua_ta()) | {THAN: than.encode()})
    them = ["Một", "Một", "Hai"]

    sau = chu(read(ghep(goc, cua_ta(), cho)))

    cu = chu(read(goc))
    assert sau == ([*them, *cu] if cho == "dau" else [*cu, *them, ""])


@pytest.mark.parametrize("cho", CAC_CHO)
def test_goi_dung_luoc_do(cho: Cho, tmp_path: Path) -> None:
    """The file has no fault that the document did not have, with or without automatic numbers of its own."""
    for goc in (cua_ta(), cua_nguoi("Một")):
        loi = []
        for ten, goi in (("goc", goc), ("sau", ghep(goc, cua_ta(), cho))):
            tep = tmp_path / f"{ten}.docx"
            tep.write_bytes(goi)
            loi.append([str(mot) for mot in OpenXmlValidator().validate(tep).errors])
        assert loi[1] == loi[0]


def test_hinh_dang_con_nguyen() -> None:
    """The blocks look in a document of quite other styles as they look at home."""
    sau = read(ghep(cua_nguoi("Một"), cua_ta("SAO Y", "Nơi nhận"), "cuoi"))

    nha = read(cua_ta("SAO Y", "Nơi nhận"))
    assert [dang(mot) for mot in sau.doan[-4:]] == [dang(mot) for mot in nha.doan]
    assert [mot.dang.giu_sau for mot in sau.doan[-4:]] == [True, False, False, False]


def test_bang_rong_bang_vung_chu() -> None:
    """The tables are as wide as the text of the last page, here one on its side."""
    than = document_xml(doan("Mot", "a"), phan_trang((20, 15, 20, 30), ngang=True))
    goc = viet_goi(cac_phan(cua_ta()) | {THAN: than.encode()})

    sau = read(ghep(goc, cua_ta(), "cuoi"))

    cot = [mot.o.rong_mm for mot in sau.doan if mot.o]
    assert sum(cot) == pytest.approx(297 - 45, abs=0.5)
    assert cot[0] / cot[1] == pytest.approx(60 / 105, rel=0.01)


@pytest.mark.parametrize("ma_hoa", ["utf-16", "utf-8-sig", "us-ascii"])
def test_ma_hoa_khac(ma_hoa: str) -> None:
    """A main part in another encoding takes the blocks in that encoding."""
    goc = cac_phan(cua_ta("Chữ Việt"))
    than = goc[THAN].decode().replace("UTF-8", ma_hoa.removesuffix("-sig").upper())
    if ma_hoa == "us-ascii":
        than = than.encode("ascii", "xmlcharrefreplace").decode()

    sau = read(ghep(viet_goi(goc | {THAN: than.encode(ma_hoa)}), cua_ta("Trường Sơn"), "cuoi"))

    assert chu(sau) == ["Chữ Việt", "Chữ Việt", "Hai", "", "Trường Sơn", "Trường Sơn", "Hai", ""]


def test_khong_co_phan_trang() -> None:
    """A body without the properties of a section takes the blocks at its end all the same."""
    goc = cac_phan(cua_ta())
    than = document_xml(doan("Mot", "a"), "")

    assert chu(read(ghep(viet_goi(goc | {THAN: than.encode()}), cua_ta(), "cuoi")))[:2] == ["a", "Một"]


@pytest.mark.parametrize(
    ("sua", "cau"),
    [
        ({"_xmlsignatures/sig1.xml": b"<a/>"}, "tệp đã ký số; ghép thêm vào thì chữ ký mất hiệu lực"),
        ({THAN: document_xml("", "").encode()}, "văn bản không có nội dung"),
        ({THAN: b"<w:document"}, "không phải XML"),
        ({THAN: b'<!DOCTYPE a [<!ENTITY b "c">]><a/>'}, "khai báo DOCTYPE"),
    ],
)
def test_van_ban_khong_ghep_duoc(sua: dict[str, bytes], cau: str) -> None:
    """What cannot be added to is refused in one sentence that names the file."""
    with pytest.raises(DocxError, match=cau) as bat:
        ghep(viet_goi(cac_phan(cua_ta()) | sua), cua_ta(), "cuoi", tep="a.docx")

    assert str(bat.value).startswith("a.docx: ")


def test_ban_mau_co_hinh_khong_ghep_duoc() -> None:
    """A layout whose blocks hold what lives in other parts, such as a picture, is refused."""
    than = cac_phan(cua_ta())[THAN].replace(b"<w:r>", b'<w:hyperlink r:id="rId1"/><w:r>', 1)

    with pytest.raises(DocxError, match="bản mẫu có hình hoặc liên kết"):
        ghep(cua_nguoi("a"), viet_goi(cac_phan(cua_ta()) | {THAN: than}), "cuoi")
