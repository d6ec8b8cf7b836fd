"""A package as text: parts, relationships and content types, each as the program in question writes them."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, field
from io import BytesIO

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NS = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
)
_WML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_LOAI = {
    "theme": "application/vnd.openxmlformats-officedocument.theme+xml",
    "footnotes": f"{_WML}.footnotes+xml",
}

TNR = "<w:rFonts " + " ".join(f'w:{n}="Times New Roman"' for n in ("ascii", "hAnsi", "eastAsia", "cs")) + "/>"
A4 = 'w:w="11906" w:h="16838"'
LE = 'w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"'


def kieu(
    mac_dinh: str = f'{TNR}<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/>', them: str = "", ppr: str = ""
) -> str:
    """A styles part: document defaults, Normal, the default table style, and more."""
    return (
        f"<w:styles {NS}><w:docDefaults><w:rPrDefault><w:rPr>{mac_dinh}</w:rPr></w:rPrDefault><w:pPrDefault>"
        f"<w:pPr>{ppr}</w:pPr></w:pPrDefault></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>'
        '<w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f"</w:style>{them}</w:styles>"
    )


TRUONG_SO = (
    '<w:r>{r}<w:fldChar w:fldCharType="begin"/></w:r><w:r>{r}<w:instrText xml:space="preserve">PAGE   \\* MERGEFORMAT'
    '</w:instrText></w:r><w:r>{r}<w:fldChar w:fldCharType="separate"/></w:r><w:r>{r}<w:t>2</w:t></w:r>'
    '<w:r>{r}<w:fldChar w:fldCharType="end"/></w:r>'
)


def so_trang(ppr: str = '<w:jc w:val="center"/>', rpr: str = "") -> str:
    """A paragraph with the page number."""
    return f"<w:p><w:pPr>{ppr}</w:pPr>{TRUONG_SO.format(r=f'<w:rPr>{rpr}</w:rPr>' if rpr else '')}</w:p>"


@dataclass
class GoiMoi:
    """A package to be written. `phan` are further parts beside the main one: name → (type of relationship, XML)."""

    than: str
    styles: str = field(default_factory=kieu)
    trang: str = f"<w:pgSz {A4}/><w:pgMar {LE}/>"
    duoi_trang: str = "<w:titlePg/>"
    dau: dict[str, str] = field(default_factory=lambda: {"default": so_trang()})
    chan: dict[str, str] = field(default_factory=dict)
    phan: dict[str, tuple[str, str]] = field(default_factory=dict)
    goc: dict[str, tuple[str, str]] = field(default_factory=dict)

    def nen(self) -> bytes:
        """The bytes."""
        phan = {"styles": ("styles", self.styles), **self.phan}
        tham_chieu = ""
        for loai, the, cac in (("header", "hdr", self.dau), ("footer", "ftr", self.chan)):
            for thu, (noi, xml) in enumerate(cac.items(), 1):
                phan[f"{loai}{thu}"] = (loai, f"<w:{the} {NS}>{xml}</w:{the}>")
                tham_chieu += f'<w:{loai}Reference w:type="{noi}" r:id="rId_{loai}{thu}"/>'
        sect = f"<w:sectPr>{tham_chieu}{self.trang}{self.duoi_trang}</w:sectPr>"
        chinh = f"<w:document {NS}><w:body>{self.than}{sect}</w:body></w:document>"
        rels = "".join(
            f'<Relationship Id="rId_{ten}" Type="{R}/{loai}" Target="{ten}.xml"/>' for ten, (loai, _) in phan.items()
        )
        goc = f'<Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/>' + "".join(
            f'<Relationship Id="rId_{ten}" Type="{loai}" Target="docProps/{ten}.xml"/>'
            for ten, (loai, _) in self.goc.items()
        )
        loai_phan = "".join(
            f'<Override PartName="/word/{ten}.xml" ContentType="{_LOAI.get(loai, f"{_WML}.{loai}+xml")}"/>'
            for ten, (loai, _) in phan.items()
        )
        return _zip(
            {
                "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" '
                f'ContentType="{_WML}.document.main+xml"/>{loai_phan}</Types>',
                "_rels/.rels": _rels(goc),
                "word/_rels/document.xml.rels": _rels(rels),
                "word/document.xml": chinh,
                **{f"word/{ten}.xml": xml for ten, (_, xml) in phan.items()},
                **{f"docProps/{ten}.xml": xml for ten, (_, xml) in self.goc.items()},
            }
        )


def _rels(trong: str) -> str:
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{trong}</Relationships>'
    )


def _zip(phan: dict[str, str]) -> bytes:
    ra = BytesIO()
    with zipfile.ZipFile(ra, "w", zipfile.ZIP_DEFLATED) as zip_:
        for ten, xml in phan.items():
            zip_.writestr(ten, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + xml)
    return ra.getvalue()


def ung_dung(ten: str, tac_gia: str) -> dict[str, tuple[str, str]]:
    """The property parts of a program; an empty name leaves the Application out, as docx.js does."""
    app = f"<Application>{ten}</Application>" if ten else ""
    return {
        "app": (
            f"{R}/extended-properties",
            f'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">{app}'
            "</Properties>",
        ),
        "core": (
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
            f' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>{tac_gia}</dc:creator></cp:coreProperties>',
        ),
    }
