"""Styles: what a named paragraph style says, and its OOXML."""

from __future__ import annotations

from markupsafe import escape

from vanban.ban_ghi import dataclass

TWIP_MOI_MM = 1440 / 25.4
PHONG_CHU = "Times New Roman"
_DEN = "000000"
_CANH_KHUNG = (("top", True), ("left", False), ("bottom", True), ("right", False))  # whether `khung` is kept there
_CANH = {"trai": "left", "giua": "center", "phai": "right", "deu": "both"}


def twip(mm: float) -> int:
    """Millimetres as twentieths of a point, rounded."""
    return round(mm * TWIP_MOI_MM)


@dataclass(frozen=True, slots=True)
class Kieu:
    """One paragraph style. Sizes in pt, spacing in pt, indents in mm, line spacing as a multiple.

    `cao_dong` is an exact line height in pt (rule lines only); `ke_tren` draws a line above the paragraph.
    `cap` is the outline level (1 = highest), 0 for none. `khung` draws a box around the paragraph, that many points
    (whole) from its text; `mau` is the colour of text and box (RRGGBB), black when empty.
    """

    ma: str
    ten: str
    co: float
    dam: bool = False
    nghieng: bool = False
    hoa: bool = False
    canh: str = "trai"
    truoc: float = 0
    sau: float = 0
    gian_dong: float = 1
    cao_dong: float = 0
    thut: float = 0
    trai: float = 0
    phai: float = 0
    giu_tiep: bool = False
    giu_dong: bool = False
    cap: int = 0
    ke_tren: bool = False
    khung: int = 0
    mau: str = ""

    def xml(self) -> str:
        """The `w:style` element; children in the order of the schema."""
        return (
            f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{escape(self.ma)}">'
            f'<w:name w:val="{escape(self.ten)}"/><w:basedOn w:val="Normal"/><w:qFormat/>'
            f"<w:pPr>{self._ppr()}</w:pPr><w:rPr>{self._rpr()}</w:rPr></w:style>"
        )

    def _ppr(self) -> str:
        phan = [
            "<w:keepNext/>" if self.giu_tiep else "",
            "<w:keepLines/>" if self.giu_dong else "",
            self._vien(),
            self._spacing(),
            self._ind(),
            f'<w:jc w:val="{_CANH[self.canh]}"/>',
            f'<w:outlineLvl w:val="{self.cap - 1}"/>' if self.cap else "",
        ]
        return "".join(phan)

    def _vien(self) -> str:
        canh = _CANH_KHUNG if self.khung else _CANH_KHUNG[:1] if self.ke_tren else ()
        if not canh:
            return ""
        net = "".join(
            f'<w:{ten} w:val="single" w:sz="6" w:space="{self.khung if doc else 0}" w:color="{self.mau or _DEN}"/>'
            for ten, doc in canh
        )
        return f"<w:pBdr>{net}</w:pBdr>"

    def _spacing(self) -> str:
        if self.cao_dong:
            dong, cach = round(self.cao_dong * 20), "exact"
        else:
            dong, cach = round(self.gian_dong * 240), "auto"
        return (
            f'<w:spacing w:before="{round(self.truoc * 20)}" w:after="{round(self.sau * 20)}"'
            f' w:line="{dong}" w:lineRule="{cach}"/>'
        )

    def _ind(self) -> str:
        dau = f' w:hanging="{-twip(self.thut)}"' if self.thut < 0 else f' w:firstLine="{twip(self.thut)}"'
        return f'<w:ind w:left="{twip(self.trai)}" w:right="{twip(self.phai)}"{dau}/>'

    def _rpr(self) -> str:
        return (
            ("<w:b/><w:bCs/>" if self.dam else "")
            + ("<w:i/><w:iCs/>" if self.nghieng else "")
            + ("<w:caps/>" if self.hoa else "")
            + (f'<w:color w:val="{self.mau}"/>' if self.mau else "")
            + f'<w:sz w:val="{round(self.co * 2)}"/><w:szCs w:val="{round(self.co * 2)}"/>'
        )


def styles_xml(kieu: tuple[Kieu, ...], co_than: float) -> str:
    """The whole `word/styles.xml`: defaults, the built-in bases and our named styles."""
    phong = " ".join(f'w:{o}="{PHONG_CHU}"' for o in ("ascii", "eastAsia", "hAnsi", "cs"))
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {phong}/>"
        f'<w:color w:val="000000"/><w:sz w:val="{round(co_than * 2)}"/><w:szCs w:val="{round(co_than * 2)}"/>'
        '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        + "".join(k.xml() for k in kieu)
        + "</w:styles>"
    )
