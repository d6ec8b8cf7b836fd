"""The minimal base document: the parts of a package that has nothing left over from any program."""

from __future__ import annotations

from markupsafe import Markup, escape

from vanban.docx.kieu import PHONG_CHU, Kieu, styles_xml, twip
from vanban.docx.thuoc_tinh import APP_XML

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DAU = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_LOAI = "application/vnd.openxmlformats-officedocument"
_THAN = f"{_LOAI}.wordprocessingml"
_GOI = "http://schemas.openxmlformats.org/package/2006"


_CHAN_DAU = 7  # number of the relationship of the first footer
DAM = "<w:b/><w:bCs/>"
DAU_TRANG_DAU = "word/header2.xml"
"""The header of the first page of every section: empty, since that page shows no number."""


class XmlNha(Markup):
    """OOXML that this program wrote itself, every text in it escaped: a render takes it as it stands.

    Whole on its own, or with those printed right after it; its tables keep to their grids.
    """


def doan(kieu: str, chu: str = "", *, thuoc_tinh: str = "", dam: str = "") -> str:
    """One paragraph of a named style; `chu` is escaped, `thuoc_tinh` is extra `w:pPr` content in schema order.

    `dam` is what stands before the text in bold, such as the number of a điều.
    """
    dau = f'<w:r><w:rPr>{DAM}</w:rPr><w:t xml:space="preserve">{escape(dam)}</w:t></w:r>' if dam else ""
    run = f'<w:r><w:t xml:space="preserve">{escape(chu)}</w:t></w:r>' if chu else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{escape(kieu)}"/>{thuoc_tinh}</w:pPr>{dau}{run}</w:p>'


def dat_tai(x: float, y: float, rong: float) -> str:
    """What takes a paragraph out of the text, to its own place on the sheet: left and top edge and width in mm.

    It goes into the paragraph, not its style, where LibreOffice ignores it.
    """
    return (
        f'<w:framePr w:w="{twip(rong)}" w:wrap="around" w:vAnchor="page" w:hAnchor="page"'
        f' w:x="{twip(x)}" w:y="{twip(y)}"/>'
    )


def so_trang(kieu: str) -> str:
    """A paragraph that holds the page number as a field."""
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{kieu}"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )


def bang_khung(rong_mm: tuple[float, ...], hang: tuple[tuple[str, ...], ...], *, tren: float = 0) -> str:
    """A borderless table of fixed columns whose rows never split; cell margins are zero but `tren` mm at the top.

    The margins stand in the table itself: LibreOffice ignores them in the default table style.
    """
    cot = [twip(r) for r in rong_mm]
    le = "".join(
        f'<w:{canh} w:w="{twip(mm)}" w:type="dxa"/>'
        for canh, mm in (("top", tren), ("left", 0), ("bottom", 0), ("right", 0))
    )
    luoi = "".join(f'<w:gridCol w:w="{c}"/>' for c in cot)
    dau = (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(cot)}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{le}</w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{luoi}</w:tblGrid>"
    )
    return dau + "".join(_hang(cot, o) for o in hang) + "</w:tbl>"


def _hang(cot: list[int], o: tuple[str, ...]) -> str:
    o_xml = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{rong}" w:type="dxa"/></w:tcPr>{chu}</w:tc>'
        for rong, chu in zip(cot, o, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{o_xml}</w:tr>"


def document_xml(than: str, phan: str) -> str:
    """`word/document.xml`: the body, and the properties of its last section (`phan_trang`)."""
    return f'{_DAU}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{than}{phan}</w:body></w:document>'


def phan_trang(
    le_mm: tuple[float, float, float, float], *, ngang: bool = False, khung: bool = False, chan: int | None = None
) -> str:
    """The properties of an A4 section that begins a page and counts its own pages from 1.

    `le_mm` is top, right, bottom, left of the sheet as it is read; with `khung` a double frame stands round the page.
    `chan` is the footer of its first page, by its place among those of the package (`phan_goi`).
    """
    tren, phai, duoi, trai = (twip(x) for x in le_mm)
    kho = 'w:w="16838" w:h="11906" w:orient="landscape"' if ngang else 'w:w="11906" w:h="16838"'
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:headerReference w:type="first" r:id="rId6"/>'
        f'{"" if chan is None else _chan_dau(chan)}<w:type w:val="nextPage"/><w:pgSz {kho}/>'
        f'<w:pgMar w:top="{tren}" w:right="{phai}" w:bottom="{duoi}" w:left="{trai}"'
        f' w:header="{twip(10)}" w:footer="{twip(10)}" w:gutter="0"/>{_khung() if khung else ""}'
        '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
    )


def _chan_dau(thu: int) -> str:
    return f'<w:footerReference w:type="first" r:id="rId{_CHAN_DAU + thu}"/>'


def _khung() -> str:
    """The frame of a certificate, some 8 mm from the edges of the sheet."""
    canh = "".join(
        f'<w:{canh} w:val="thinThickSmallGap" w:sz="24" w:space="22" w:color="000000"/>'
        for canh in ("top", "left", "bottom", "right")
    )
    return f'<w:pgBorders w:offsetFrom="page">{canh}</w:pgBorders>'


def dau_trang_xml(noi_dung: str) -> str:
    """A page header part around its paragraphs."""
    return f'{_DAU}<w:hdr xmlns:w="{W}" xmlns:r="{R}">{noi_dung}</w:hdr>'


def _chan_trang_xml(noi_dung: str) -> str:
    """A page footer part around its paragraphs."""
    return f'{_DAU}<w:ftr xmlns:w="{W}" xmlns:r="{R}">{noi_dung}</w:ftr>'


def phan_goi(
    than: str, kieu: tuple[Kieu, ...], co_than: float, dau_trang: str, chan_trang: tuple[str, ...] = ()
) -> dict[str, bytes]:
    """All parts of a package: name → bytes.

    `than` is document.xml, `dau_trang` the content of the page header, `chan_trang` that of each footer.
    """
    chan = {f"footer{thu}.xml": _chan_trang_xml(chu) for thu, chu in enumerate(chan_trang, 1)}
    phan = {
        "[Content_Types].xml": _content_types(tuple(chan)),
        "_rels/.rels": _rels(
            (f"{R}/officeDocument", "word/document.xml"),
            (f"{_GOI}/relationships/metadata/core-properties", "docProps/core.xml"),
            (f"{R}/extended-properties", "docProps/app.xml"),
            (f"{R}/custom-properties", "docProps/custom.xml"),
        ),
        "word/_rels/document.xml.rels": _rels(
            (f"{R}/styles", "styles.xml"),
            (f"{R}/settings", "settings.xml"),
            (f"{R}/fontTable", "fontTable.xml"),
            (f"{R}/theme", "theme/theme1.xml"),
            (f"{R}/header", "header1.xml"),
            (f"{R}/header", "header2.xml"),
            *((f"{R}/footer", ten) for ten in chan),
        ),
        "word/document.xml": than,
        "word/header1.xml": dau_trang_xml(dau_trang),
        DAU_TRANG_DAU: dau_trang_xml("<w:p/>"),
        "word/styles.xml": styles_xml(kieu, co_than),
        "word/settings.xml": _SETTINGS,
        "word/fontTable.xml": _FONT_TABLE,
        "word/theme/theme1.xml": _theme(),
        "docProps/app.xml": APP_XML,
        **{f"word/{ten}": chu for ten, chu in chan.items()},
    }
    return {ten: chu.encode() for ten, chu in phan.items()}


def _rels(*quan_he: tuple[str, str]) -> str:
    dong = "".join(
        f'<Relationship Id="rId{i}" Type="{loai}" Target="{dich}"/>' for i, (loai, dich) in enumerate(quan_he, 1)
    )
    return f'{_DAU}<Relationships xmlns="{_GOI}/relationships">{dong}</Relationships>'


def _content_types(chan: tuple[str, ...]) -> str:
    phan = {
        "word/document.xml": f"{_THAN}.document.main+xml",
        "word/styles.xml": f"{_THAN}.styles+xml",
        "word/settings.xml": f"{_THAN}.settings+xml",
        "word/fontTable.xml": f"{_THAN}.fontTable+xml",
        "word/theme/theme1.xml": f"{_LOAI}.theme+xml",
        "word/header1.xml": f"{_THAN}.header+xml",
        "word/header2.xml": f"{_THAN}.header+xml",
        **{f"word/{ten}": f"{_THAN}.footer+xml" for ten in chan},
        "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "docProps/app.xml": f"{_LOAI}.extended-properties+xml",
        "docProps/custom.xml": f"{_LOAI}.custom-properties+xml",
    }
    ghi = "".join(f'<Override PartName="/{ten}" ContentType="{loai}"/>' for ten, loai in phan.items())
    return (
        f'{_DAU}<Types xmlns="{_GOI}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{ghi}</Types>'
    )


_SETTINGS = (
    f'{_DAU}<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    '</w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
)
_FONT_TABLE = (
    f'{_DAU}<w:fonts xmlns:w="{W}"><w:font w:name="{PHONG_CHU}"><w:panose1 w:val="02020603050405020304"/>'
    '<w:charset w:val="A3"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
)


def _theme() -> str:
    """A plain theme: black on white, Times New Roman. No style refers to it; Word wants the part."""
    a = "http://schemas.openxmlformats.org/drawingml/2006/main"
    mau = "".join(
        f'<a:{ten}><a:srgbClr val="{ma}"/></a:{ten}>'
        for ten, ma in (
            *(("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "000000"), ("lt2", "FFFFFF")),
            *((f"accent{i}", "000000") for i in range(1, 7)),
            *(("hlink", "000000"), ("folHlink", "000000")),
        )
    )
    phong = f'<a:latin typeface="{PHONG_CHU}"/><a:ea typeface=""/><a:cs typeface=""/>'
    to = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    net = f'<a:ln w="6350">{to}</a:ln>'
    hieu_ung = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{_DAU}<a:theme xmlns:a="{a}" name="vanban"><a:themeElements><a:clrScheme name="vanban">{mau}</a:clrScheme>'
        f'<a:fontScheme name="vanban"><a:majorFont>{phong}</a:majorFont>'
        f"<a:minorFont>{phong}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="vanban"><a:fillStyleLst>{to * 3}</a:fillStyleLst><a:lnStyleLst>{net * 3}</a:lnStyleLst>'
        f"<a:effectStyleLst>{hieu_ung * 3}</a:effectStyleLst><a:bgFillStyleLst>{to * 3}</a:bgFillStyleLst>"
        "</a:fmtScheme></a:themeElements></a:theme>"
    )
