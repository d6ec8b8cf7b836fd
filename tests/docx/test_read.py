"""The reader: what a paragraph looks like once styles, themes, lists, tables and fields are resolved."""

from __future__ import annotations

import pytest

from check.tai_lieu import NS, QH, SECT, STYLES, bang, doc_than, goi, nen, p, van, van_ban
from vanban.docx.read import Doan, read

_THEME = """<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="T"><a:themeElements>
<a:clrScheme name="T"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>
<a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme><a:fontScheme name="T">
<a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont>
</a:fontScheme></a:themeElements></a:theme>"""


def _kieu(*kieu: str) -> str:
    return STYLES.replace("</w:styles>", "".join(kieu) + "</w:styles>")


def _mot(than: str, **kw: str) -> Doan:
    return next(d for d in doc_than(than, **kw).doan if d.chu)


def test_chuoi_kieu() -> None:
    """A derived style overrides its base, direct formatting overrides both."""
    styles = _kieu(
        '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="Than"/>'
        '<w:rPr><w:sz w:val="26"/><w:i/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/>'
        '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="24"/></w:rPr></w:style>'
    )
    doan = _mot(p("Chữ", '<w:i w:val="0"/>', '<w:pStyle w:val="B"/><w:ind w:firstLine="720"/>'), styles=styles)

    dang = doan.van[0].dang
    assert (dang.co, dang.nghieng, doan.dang.canh) == (12.0, False, "giua")
    assert (doan.dang.dau_dong_mm, doan.dang.truoc_pt, doan.kieu) == (12.7, 6.0, "B")


@pytest.mark.parametrize(
    ("trong_doan", "trong_chu", "truc_tiep", "dam"),
    [
        ("<w:b/>", "", "", True),
        ("<w:b/>", "<w:b/>", "", False),
        ("<w:b/>", '<w:b w:val="0"/>', "", True),
        ("<w:b/>", "<w:b/>", "<w:b/>", True),
        ("<w:b/>", "", '<w:b w:val="false"/>', False),
        ("", "<w:b/>", "", True),
    ],
)
def test_cong_tac_dao_nhau(trong_doan: str, trong_chu: str, truc_tiep: str, dam: bool) -> None:
    """A toggle set by a paragraph and a character style cancels; direct formatting decides alone."""
    styles = _kieu(
        f'<w:style w:type="paragraph" w:styleId="D"><w:name w:val="D"/><w:rPr>{trong_doan}</w:rPr></w:style>',
        f'<w:style w:type="character" w:styleId="C"><w:name w:val="C"/><w:rPr>{trong_chu}</w:rPr></w:style>',
    )
    doan = _mot(p("Chữ", f'<w:rStyle w:val="C"/>{truc_tiep}', '<w:pStyle w:val="D"/>'), styles=styles)

    assert doan.van[0].dang.dam is dam


def test_phong_cua_theme() -> None:
    """A theme reference gives the theme's font, unless a nearer level names a font."""
    phan = goi(
        p("Một", '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="majorHAnsi" w:ascii="Arial"/>')
        + p("Hai", '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:color w:val="auto" w:themeColor="accent1"/>'),
        them={"word/theme/theme1.xml": _THEME},
        quan_he=f'<Relationship Id="rId9" Type="{QH}/theme" Target="theme/theme1.xml"/>',
    )
    mot, hai = (d.van[0].dang for d in read(nen(phan)).doan)

    assert (mot.phong, mot.phong_viet) == ("Calibri", "Cambria")
    assert (hai.phong, hai.mau) == ("Arial", "4472C4")


@pytest.mark.parametrize(
    "truong",
    [
        '<w:fldSimple w:instr=" PAGE \\* MERGEFORMAT "><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:t>2</w:t></w:r>'
        "</w:fldSimple>",
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PA</w:instrText></w:r>'
        '<w:r><w:instrText>GE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        '<w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
        '<w:sdt><w:sdtContent><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>page</w:instrText></w:r>'
        '<w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:fldChar w:fldCharType="end"/></w:r></w:sdtContent></w:sdt>',
    ],
    ids=["don", "phuc", "khong_ket_qua"],
)
def test_so_trang_don_va_phuc(truong: str) -> None:
    """PAGE is found as a simple, a split complex and a resultless field, with the size of its number."""
    header = f"<w:hdr {NS}><w:p>{truong}</w:p></w:hdr>"

    (phan,) = doc_than(p("Chữ"), header=header).phan
    ((_, so),) = phan.dau[0].so_trang()

    assert (so.dang.co, phan.trang_dau_rieng) == (13.0, True)


@pytest.mark.parametrize(
    ("lenh", "kieu"),
    [
        (" PAGE ", ""),
        ("PAGE \\* MERGEFORMAT", ""),
        ("page \\*roman \\* MERGEFORMAT", "roman"),
        ("PAGE \\* ROMAN", "ROMAN"),
    ],
)
def test_kieu_so_trang(lenh: str, kieu: str) -> None:
    """The number format a page number asks for, apart from what only keeps its look."""
    header = f'<w:hdr {NS}><w:p><w:fldSimple w:instr="{lenh}"><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>'

    (phan,) = doc_than(p("Chữ"), header=header).phan
    ((_, so),) = phan.dau[0].so_trang()

    assert (so.truong, so.kieu_so) == ("PAGE", kieu)


def test_lenh_truong_khong_phai_chu() -> None:
    """The instruction of a field is not text, its result is, also when it is nested."""
    doan = _mot(
        p(
            trong='<w:r><w:t>A</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            "<w:r><w:instrText>IF 1 = 1 </w:instrText></w:r><w:r><w:t>giấu</w:t></w:r>"
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>B</w:t></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>C</w:t></w:r>'
        )
    )

    assert doan.chu == "ABC"


def test_hop_chu_doc_mot_lan() -> None:
    """A text box stands twice in the file (Choice and Fallback) and once in the reading."""
    hop = f"<w:txbxContent>{p('Trong hộp')}</w:txbxContent>"
    ve = (
        "<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor><wp:extent cx='900000' cy='900000'/>"
        f"<a:graphic><a:graphicData><wps:wsp><wps:txbx>{hop}</wps:txbx></wps:wsp></a:graphicData></a:graphic>"
        f"</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{hop}</v:textbox></v:shape>"
        "</w:pict></mc:Fallback></mc:AlternateContent>"
    )
    cac = doc_than(p(trong=f"<w:r>{ve}</w:r>") + p("Sau")).doan

    assert [(d.chu, d.hop) for d in cac] == [("", False), ("Trong hộp", True), ("Sau", False)]


@pytest.mark.parametrize(
    ("hinh", "dai"),
    [
        (
            "<w:drawing><wp:anchor><wp:extent cx='1800000' cy='0'/><a:graphic><a:graphicData><wps:wsp><wps:spPr>"
            "<a:prstGeom prst='line'/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>",
            50.0,
        ),
        ("<w:pict><v:line from='10pt,2pt' to='154pt,2pt'/></w:pict>", 50.8),
        ("<w:pict><v:shape type='#_x0000_t32' style='position:absolute;width:72pt;height:0'/></w:pict>", 25.4),
    ],
)
def test_duong_ke_ve(hinh: str, dai: float) -> None:
    """Drawn lines are found with their length: DrawingML, a VML line, a VML connector."""
    (doan,) = doc_than(p(trong=f"<w:r>{hinh}</w:r>")).doan

    assert [(k.loai, k.dai_mm) for k in doan.ke] == [("hinh", dai)]


def test_hinh_neo_ngoai_trang() -> None:
    """A line anchored metres off the page is none."""
    hinh = (
        "<w:drawing><wp:anchor><wp:positionV><wp:posOffset>172800000</wp:posOffset></wp:positionV>"
        "<wp:extent cx='1800000' cy='0'/><a:graphic><a:prstGeom prst='line'/></a:graphic></wp:anchor></w:drawing>"
    )

    assert doc_than(p(trong=f"<w:r>{hinh}</w:r>")).doan[0].ke == ()


def test_bang_long_nhau() -> None:
    """Cells are read row by row, nested tables in place; each paragraph knows its cell and its width."""
    trong = bang((1000, 2000), (p("c"), p("d")))
    cac = doc_than(bang((3000, 5000), (p("a"), p("b")), (trong + p("e"), p("f"))) + p("g")).doan

    assert [d.chu for d in cac] == ["a", "b", "c", "d", "e", "f", "g"]
    assert [(d.o.bang, d.o.hang, d.o.cot) for d in cac if d.o] == [
        (1, 0, 0), (1, 0, 1), (2, 0, 0), (2, 0, 1), (1, 1, 0), (1, 1, 1),
    ]  # fmt: skip
    assert cac[3].o is not None
    assert (cac[3].o.rong_mm, [o.bang for o in cac[3].o.chuoi()], cac[6].o) == (35.3, [1, 2], None)


def test_vien_doan_co_do_dai() -> None:
    """A paragraph border is a rule as long as the column between the indents."""
    vien = '<w:pBdr><w:bottom w:val="single"/></w:pBdr><w:ind w:left="2268" w:right="2268"/>'

    assert doc_than(p(ppr=vien)).doan[0].ke[0].dai_mm == 85.0


def test_danh_so_tu_dong() -> None:
    """Automatic numbers come out as printed, levels reset, the level's indent applies, another list starts anew."""
    lvl = (
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/>'
        '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>'
    )
    numbering = (
        f'<w:numbering {NS}><w:abstractNum w:abstractNumId="0">{lvl}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>'
    )

    def muc(so: int, bac: int) -> str:
        return p("x", "", f'<w:numPr><w:ilvl w:val="{bac}"/><w:numId w:val="{so}"/></w:numPr>')

    phan = goi(
        muc(1, 0) + muc(1, 1) + muc(1, 1) + muc(1, 0) + muc(1, 1) + muc(2, 0),
        them={"word/numbering.xml": numbering},
        quan_he=f'<Relationship Id="rId9" Type="{QH}/numbering" Target="numbering.xml"/>',
    )
    cac = read(nen(phan)).doan

    assert [d.so for d in cac] == ["I.", "I.1", "I.2", "II.", "II.1", "I."]
    assert (cac[1].dang.trai_mm, cac[1].dang.dau_dong_mm) == (12.7, -6.3)


def test_vet_sua_va_chu_an() -> None:
    """Insertions are text, deletions and hidden text are not; all are counted."""
    vb = doc_than(
        p(
            trong=f'{van("Giữ ")}<w:ins w:id="1">{van("thêm")}</w:ins>'
            '<w:del w:id="2"><w:r><w:delText>bớt</w:delText></w:r></w:del>' + van("giấu", "vanish")
        )
    )

    assert vb.doan[0].chu == "Giữ thêm"
    assert (vb.so_vet("chen"), vb.so_vet("xoa"), len(vb.chu_an)) == (1, 1, 1)


def test_to_hop_thanh_dung_san() -> None:
    """Text is NFC, also when a letter and its mark stand in two pieces; the stored form is kept."""
    (v,) = doc_than(p(trong=van("ê") + van("\u0309"))).doan[0].van

    assert (v.chu, v.tho) == ("ể", "ê\u0309")


def test_phan_va_ngat_trang() -> None:
    """A gutter widens the left margin; a later section inherits the header; page breaks are seen."""
    dau = p("Một", ppr=SECT.replace('w:gutter="0"', 'w:gutter="284"'))
    ngang = '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/><w:pgMar w:top="1134" w:left="1134"/></w:sectPr>'
    vb = doc_than(dau + p(trong='<w:r><w:br w:type="page"/></w:r>') + p("Hai"), sect=ngang)

    mot, hai = vb.phan
    assert (mot.le_trai_mm, mot.ngang, hai.ngang, hai.le_trai_mm) == (35.0, False, True, 20.0)
    assert len(hai.dau) == 1
    assert [(d.phan, d.ngat_trang) for d in vb.doan] == [(0, False), (1, True), (1, False)]


def test_van_ban_mau_doc_lai() -> None:
    """The correct document reads back with its geometry."""
    (phan,) = van_ban().phan

    assert (phan.rong_mm, phan.cao_mm, phan.le_trai_mm, phan.rong_chu_mm) == (210.0, 297.0, 30.0, 165.0)
