"""The reader on what is less common: conditional table styles, notes, drawn groups, pictures, tracked changes."""

from __future__ import annotations

import struct

import pytest

from check.tai_lieu import NS, QH, STYLES, doc_than, goi, nen, p, van
from vanban.docx.read import Doan, VanBan, read

_BANG_KIEU = (
    '<w:style w:type="table" w:styleId="Luoi"><w:name w:val="Luoi"/><w:rPr><w:sz w:val="24"/></w:rPr>'
    '<w:tblPr><w:tblBorders><w:top w:val="single"/><w:insideH w:val="single"/></w:tblBorders></w:tblPr>'
    '<w:tblStylePr w:type="firstRow"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr>'
    '</w:tblStylePr><w:tblStylePr w:type="firstCol"><w:rPr><w:i/></w:rPr></w:tblStylePr>'
    '<w:tblStylePr w:type="lastRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>'
    '<w:tblStylePr w:type="band2Horz"><w:rPr><w:color w:val="FF0000"/></w:rPr></w:tblStylePr></w:style>'
)


def _bang(nhin: str, vien: str = "", tcpr: str = "") -> list[Doan]:
    """Three rows of two cells in the table style above."""
    hang = f"<w:tr><w:tc><w:tcPr>{tcpr}</w:tcPr>{p('a')}</w:tc><w:tc>{p('b')}</w:tc></w:tr>" * 3
    tbl = (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="Luoi"/>{vien}{nhin}</w:tblPr><w:tblGrid><w:gridCol w:w="3000"/>'
        f'<w:gridCol w:w="3000"/></w:tblGrid>{hang}</w:tbl>'
    )
    return list(doc_than(tbl, styles=STYLES.replace("</w:styles>", _BANG_KIEU + "</w:styles>")).doan)


@pytest.mark.parametrize(
    "nhin",
    ['<w:tblLook w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:noHBand="0"/>', '<w:tblLook w:val="00A0"/>'],
    ids=["thuoc_tinh", "bit"],
)
def test_kieu_bang_co_dieu_kien(nhin: str) -> None:
    """First row, first column and bands of a table style reach the runs of their cells, and no other."""
    o = _bang(nhin)

    assert [d.van[0].dang.dam for d in o] == [True, True, False, False, False, False]
    assert [d.van[0].dang.nghieng for d in o] == [True, False, True, False, True, False]
    assert [d.van[0].dang.co for d in o] == [13.0, 13.0, 12.0, 12.0, 12.0, 12.0]
    assert [d.van[0].dang.mau for d in o] == ["", "", "", "", "FF0000", "FF0000"]
    assert [d.dang.canh for d in o] == ["giua", "giua", "trai", "trai", "trai", "trai"]


def test_khong_bat_dieu_kien() -> None:
    """What `tblLook` switches off does not apply."""
    o = _bang('<w:tblLook w:val="0600"/>')

    assert {(d.van[0].dang.dam, d.van[0].dang.nghieng, d.van[0].dang.mau) for d in o} == {(False, False, "")}


def test_vien_o() -> None:
    """Which sides of a cell show a border: style, then table, then cell; a side of its own wins."""
    o = _bang("")
    tat = _bang(
        "", '<w:tblBorders><w:top w:val="nil"/><w:insideH w:val="none"/><w:left w:val="single"/></w:tblBorders>'
    )
    rieng = _bang("", "", '<w:tcBorders><w:top w:val="nil"/><w:end w:val="single"/></w:tcBorders>')

    assert [sorted(d.o.vien) for d in o if d.o] == [["duoi", "tren"]] * 4 + [["tren"]] * 2
    assert [sorted(d.o.vien) for d in tat if d.o] == [["trai"], []] * 3
    assert sorted(rieng[0].o.vien) == ["duoi", "phai"]  # type: ignore[union-attr]
    assert [k.loai for k in o[0].ke] == ["o", "o"]


def test_cuoc_chu_va_chu_thich() -> None:
    """Footnotes and endnotes are read, their separators are not."""
    chu = (
        f'<w:footnotes {NS}><w:footnote w:type="separator" w:id="0">{p("ngăn")}</w:footnote>'
        f'<w:footnote w:id="1">{p("Cước chú", "10")}</w:footnote></w:footnotes>'
    )
    vb = _phan({"word/footnotes.xml": chu}, f'<Relationship Id="rId9" Type="{QH}/footnotes" Target="footnotes.xml"/>')

    assert [(d.chu, d.van[0].dang.co) for d in vb.chu_thich] == [("Cước chú", 10.0)]


def _phan(them: dict[str, str], quan_he: str, than: str = "") -> VanBan:
    return read(nen(goi(than or p("a"), them=them, quan_he=quan_he)))


def test_ghi_chu_vet_sua_co_nguoi() -> None:
    """Comments and tracked changes come with their author and words; a deleted paragraph is gone."""
    binh = f'<w:comments {NS}><w:comment w:id="0" w:author="Lan">{p("Xem lại")}</w:comment></w:comments>'
    xoa = '<w:del w:id="3" w:author="Hà"><w:r><w:delText>bớt</w:delText></w:r></w:del>'
    dau = '<w:rPr><w:del w:id="4"/></w:rPr>'
    dang = "<w:r><w:rPr><w:b/><w:rPrChange w:id='5' w:author='Hà'><w:rPr/></w:rPrChange></w:rPr><w:t>c</w:t></w:r>"
    than = p(ppr=dau, trong=xoa) + p(trong=dang)
    vb = read(nen(goi(than) | {"word/comments.xml": binh}))

    assert [(g.tac_gia, g.chu) for g in vb.ghi_chu] == [("Lan", "Xem lại")]
    assert [(v.loai, v.tac_gia, v.chu) for v in vb.vet_sua] == [("xoa", "Hà", "bớt"), ("dang", "Hà", "")]
    assert [d.chu for d in vb.doan] == ["c"]


def test_hang_bi_xoa() -> None:
    """A row deleted with tracking is not read, one inserted is; both are taken down."""
    hang = "<w:tr><w:trPr><w:{0} w:id='1'/></w:trPr><w:tc>{1}</w:tc></w:tr>"
    vb = doc_than(f"<w:tbl>{hang.format('del', p('bỏ'))}{hang.format('ins', p('thêm'))}</w:tbl>")

    assert [d.chu for d in vb.doan] == ["thêm"]
    assert [v.loai for v in vb.vet_sua] == ["xoa", "chen"]


def test_ngon_ngu() -> None:
    """The language of a run: its own, else that of the defaults."""
    (doan,) = doc_than(p(trong=van("a") + van("b", '<w:lang w:val="en-US"/>'))).doan

    assert [v.dang.ngon_ngu for v in doan.van] == ["vi-VN", "en-US"]


def test_noi_dung_kiem_soat_trong_dong() -> None:
    """Text of a content control inside a line is text, so is what was moved here."""
    trong = f"<w:sdt><w:sdtPr/><w:sdtContent>{van('Lan')}</w:sdtContent></w:sdt><w:moveTo>{van(' ơi')}</w:moveTo>"

    assert doc_than(p(trong=trong)).doan[0].chu == "Lan ơi"


_DUONG = "<wps:wsp><wps:spPr><a:xfrm><a:ext cx='{}' cy='0'/></a:xfrm><a:prstGeom prst='line'/>{}</wps:spPr></wps:wsp>"


def _ve(trong: str, cx: int = 1800000, cy: int = 0, cho: str = "", neo: str = "") -> Doan:
    ve = (
        f"<w:drawing><wp:anchor>{cho}<wp:extent cx='{cx}' cy='{cy}'/>{neo}<a:graphic><a:graphicData>{trong}"
        "</a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )
    (doan,) = doc_than(p(trong=f"<w:r>{ve}</w:r>")).doan
    return doan


def test_ke_co_cho_dat() -> None:
    """A drawn line tells where it begins and from what."""
    cho = '<wp:positionH relativeFrom="column"><wp:posOffset>720000</wp:posOffset></wp:positionH>'
    (ke,) = _ve(_DUONG.format(1800000, ""), cho=cho).ke

    assert (ke.dai_mm, ke.trai_mm, ke.moc, ke.noi) == (50.0, 20.0, "column", True)


def test_ke_trong_nhom() -> None:
    """The lines of a group are measured in the group's own units."""
    nhom = (
        "<wpg:wgp xmlns:wpg='http://schemas.microsoft.com/office/word/2010/wordprocessingGroup'><wpg:grpSpPr><a:xfrm>"
        "<a:ext cx='3600000' cy='720000'/><a:chExt cx='7200000' cy='1440000'/></a:xfrm></wpg:grpSpPr>"
        f"{_DUONG.format(3600000, '')}</wpg:wgp>"
    )

    assert [k.dai_mm for k in _ve(nhom, 3600000, 720000).ke] == [50.0]


@pytest.mark.parametrize(
    ("trong", "cy", "neo"),
    [
        (_DUONG.format(1800000, "<a:ln><a:noFill/></a:ln>"), 0, ""),
        (_DUONG.format(1800000, ""), 0, "<wp:docPr id='1' hidden='1'/>"),
        (_DUONG.format(1800000, ""), 3600000, ""),
        ("<wps:wsp><wps:spPr><a:prstGeom prst='rect'/></wps:spPr></wps:wsp>", 900000, ""),
    ],
    ids=["khong_net", "an", "dung", "hinh_chu_nhat"],
)
def test_khong_phai_ke(trong: str, cy: int, neo: str) -> None:
    """An outline switched off, a hidden shape, an upright line and a box are no rules."""
    assert _ve(trong, cy=cy, neo=neo).ke == ()


@pytest.mark.parametrize(
    ("hinh", "dai"),
    [
        ("<v:group style='width:144pt' coordsize='2000,100'><v:line from='0,0' to='1000,0'/></v:group>", [25.4]),
        ("<v:rect style='width:0;height:1.5pt' o:hr='t' o:hrstd='t'/>", [None]),
        ("<v:rect style='width:100pt;height:1pt'/>", [35.3]),
        ("<v:line from='0,0' to='0,100pt'/>", []),
        ("<v:line from='0,0' to='100pt,0' stroked='f'/>", []),
        ("<v:shape type='#_x0000_t32' style='margin-left:2000pt;width:72pt;height:0'/>", []),
    ],
    ids=["nhom", "hr", "chu_nhat_det", "dung", "khong_net", "ngoai_trang"],
)  # fmt: skip
def test_vml(hinh: str, dai: list[float | None]) -> None:
    """VML lines: in a group, a horizontal rule as wide as the text, a flat box; upright or unseen ones are none."""
    ns = "xmlns:o='urn:schemas-microsoft-com:office:office'"
    (doan,) = doc_than(p(trong=f"<w:r><w:pict {ns}>{hinh}</w:pict></w:r>")).doan

    assert [k.dai_mm for k in doan.ke] == dai


def test_hop_chu_co_kich_thuoc() -> None:
    """A text box knows its size, from DrawingML and from VML."""
    hop = f"<w:txbxContent>{p('KHẨN')}</w:txbxContent>"
    ve = f"<wps:wsp><wps:spPr/><wps:txbx>{hop}</wps:txbx></wps:wsp>"
    neo = (
        "<w:drawing><wp:anchor><wp:extent cx='720000' cy='288000'/><a:graphic><a:graphicData>"
        f"{ve}</a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )
    vml = f"<w:pict><v:rect style='width:85.05pt;height:22.7pt'><v:textbox>{hop}</v:textbox></v:rect></w:pict>"
    cac = [d for h in (neo, vml) for d in doc_than(p(trong=f"<w:r>{h}</w:r>")).doan if d.hop]

    assert [d.hop_mm for d in cac] == [(20.0, 8.0), (30.0, 8.0)]


def _png(kieu_mau: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">IIBB", 4, 4, 8, kieu_mau) + b"\0\0\0"


@pytest.mark.parametrize(
    ("du_lieu", "png", "trong_suot"),
    [
        (_png(6), True, True),
        (_png(2), True, False),
        (_png(3) + b"PLTEtRNS", True, True),
        (b"\xff\xd8\xff", False, False),
    ],
)
def test_anh(du_lieu: bytes, png: bool, trong_suot: bool) -> None:
    """A picture tells its size, its kind, and whether it has a transparent ground."""
    ve = (
        "<w:drawing><wp:inline><wp:extent cx='720000' cy='360000'/><a:graphic><a:graphicData>"
        "<a:blip r:embed='rId9'/></a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
    quan_he = f'<Relationship Id="rId9" Type="{QH}/image" Target="media/ky.png"/>'
    phan = goi(p(trong=f"<w:r>{ve}</w:r>"), quan_he=quan_he)
    (anh,) = read(nen(phan, {"word/media/ky.png": du_lieu})).doan[0].anh

    assert (anh.tep, anh.rong_mm, anh.cao_mm, anh.png, anh.trong_suot) == (
        "word/media/ky.png", 20.0, 10.0, png, trong_suot,
    )  # fmt: skip


def test_phong_cua_so_tu_dong() -> None:
    """An automatic number has a look of its own: that of the paragraph mark, changed by its level."""
    numbering = (
        f'<w:numbering {NS}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>'
        '<w:lvlText w:val="-"/><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    muc = p("x", "", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:b/></w:rPr>')
    quan_he = f'<Relationship Id="rId9" Type="{QH}/numbering" Target="numbering.xml"/>'
    dang = _phan({"word/numbering.xml": numbering}, quan_he, muc).doan[0].dang_so

    assert dang is not None
    assert (dang.phong, dang.dam, dang.co) == ("Symbol", True, 14.0)


def test_thuoc_tinh() -> None:
    """Core and extended properties are read."""
    core = "<cp:coreProperties xmlns:cp='c' xmlns:dc='d'><dc:title>Kế hoạch</dc:title></cp:coreProperties>"
    app = "<Properties xmlns='e'><Application>Word</Application><Pages>3</Pages></Properties>"
    phan = goi(p("a")) | {"docProps/core.xml": core, "docProps/app.xml": app}
    quan_he = "".join(
        f'<Relationship Id="rId{so}" Type="{QH}/{loai}-properties" Target="docProps/{ten}.xml"/>'
        for so, loai, ten in ((7, "core", "core"), (8, "extended", "app"))
    )
    phan["_rels/.rels"] = phan["_rels/.rels"].replace("</Relationships>", quan_he + "</Relationships>")

    assert read(nen(phan)).thuoc_tinh == {"title": "Kế hoạch", "Application": "Word", "Pages": "3"}
