"""Manners of writing the same paragraph: with properties on every run, with styles, with noise."""

from __future__ import annotations

from dataclasses import dataclass, replace
from xml.sax.saxutils import escape

from check.tin_cay.nguoi_khac.goi import TNR


@dataclass(frozen=True)
class Chu:
    """A run: words and look. `xml` is raw run content that stands after the words."""

    chu: str
    co: float = 14
    dam: bool = False
    nghieng: bool = False
    mau: str = ""
    phong: str = ""
    them: str = ""

    def voi(self, chu: str) -> Chu:
        """Other words, same look."""
        return replace(self, chu=chu)


@dataclass(frozen=True)
class Doan:
    """A paragraph: runs and look, lengths in mm and pt. `sau_chu` is raw XML after the runs (a drawing)."""

    chu: tuple[Chu, ...]
    canh: str = "both"
    dau_dong: float = 0
    trai: float = 0
    truoc: float = 0
    sau: float = 0
    gian: str = ""
    them: str = ""
    sau_chu: str = ""


def twip(mm: float) -> int:
    """Millimetres in twentieths of a point."""
    return round(mm / 25.4 * 1440)


def t(chu: str) -> str:
    """The text elements of a string: breaks and tabs are elements."""
    ra = ""
    for thu, dong in enumerate(chu.split("\n")):
        ra += "<w:br/>" if thu else ""
        for khac, manh in enumerate(dong.split("\t")):
            ra += "<w:tab/>" if khac else ""
            ra += f'<w:t xml:space="preserve">{escape(manh)}</w:t>' if manh else ""
    return ra


class Cach:
    """Plain Word: what differs from Normal stands on the run and the paragraph."""

    goc = 14.0

    def rpr(self, c: Chu) -> str:
        """Run properties."""
        ra = f'<w:rFonts w:ascii="{c.phong}" w:hAnsi="{c.phong}"/>' if c.phong else ""
        ra += "<w:b/><w:bCs/>" if c.dam else ""
        ra += "<w:i/><w:iCs/>" if c.nghieng else ""
        ra += f'<w:color w:val="{c.mau}"/>' if c.mau else ""
        return ra + c.them + (f'<w:sz w:val="{c.co * 2:g}"/><w:szCs w:val="{c.co * 2:g}"/>' if c.co != self.goc else "")

    def ppr(self, d: Doan) -> str:
        """Paragraph properties."""
        gian = d.gian or 'w:line="240" w:lineRule="auto"'
        cach = f'<w:spacing w:before="{d.truoc * 20:g}" w:after="{d.sau * 20:g}" {gian}/>'
        thut = f'<w:ind w:left="{twip(d.trai)}" w:firstLine="{twip(d.dau_dong)}"/>' if d.trai or d.dau_dong else ""
        canh = f'<w:jc w:val="{d.canh}"/>' if d.canh != "left" else ""
        return f"{d.them}{cach}{thut}{canh}"

    def van(self, c: Chu) -> str:
        """A run."""
        rpr = self.rpr(c)
        return f"<w:r>{f'<w:rPr>{rpr}</w:rPr>' if rpr else ''}{t(c.chu)}</w:r>"

    def doan(self, d: Doan) -> str:
        """A paragraph."""
        return f"<w:p><w:pPr>{self.ppr(d)}</w:pPr>{''.join(map(self.van, d.chu))}{d.sau_chu}</w:p>"

    def bang(self, rong: tuple[int, ...], *hang: tuple[str, ...], thuoc_tinh: str = "") -> str:
        """A table; each cell is block content."""
        luoi = "".join(f'<w:gridCol w:w="{r}"/>' for r in rong)
        dong = "".join("<w:tr>" + "".join(map(self._o, rong, o)) + "</w:tr>" for o in hang)
        return (
            f'<w:tbl><w:tblPr>{thuoc_tinh}<w:tblW w:w="{sum(rong)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            "</w:tblPr>"
            f"<w:tblGrid>{luoi}</w:tblGrid>{dong}</w:tbl>"
        )

    def _o(self, rong: int, trong: str) -> str:
        return f'<w:tc><w:tcPr><w:tcW w:w="{rong}" w:type="dxa"/></w:tcPr>{trong}</w:tc>'


class DocxJs(Cach):
    """docx.js: everything on every run, false toggles too, sizes with their twin, borders named one by one."""

    def rpr(self, c: Chu) -> str:
        phong, dam, nghieng = c.phong or "Times New Roman", str(c.dam).lower(), str(c.nghieng).lower()
        return (
            f'<w:b w:val="{dam}"/><w:bCs w:val="{dam}"/><w:i w:val="{nghieng}"/><w:iCs w:val="{nghieng}"/>'
            f'<w:color w:val="{c.mau or "000000"}"/><w:sz w:val="{c.co * 2:g}"/><w:szCs w:val="{c.co * 2:g}"/>'
            f'<w:rFonts w:ascii="{phong}" w:cs="{phong}" w:eastAsia="{phong}" '
            f'w:hAnsi="{phong}"/>'
        )

    def bang(self, rong: tuple[int, ...], *hang: tuple[str, ...], thuoc_tinh: str = "") -> str:
        canh = "".join(
            f'<w:{ten} w:val="none" w:sz="0" w:color="FFFFFF"/>'
            for ten in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        return super().bang(rong, *hang, thuoc_tinh=f"<w:tblBorders>{canh}</w:tblBorders>")


class GoogleDocs(Cach):
    """Google Docs: no styles of its own, spacing and font on every run, `rtl` and shading noise."""

    goc = 11.0

    def rpr(self, c: Chu) -> str:
        phong = c.phong or "Times New Roman"
        return (
            f'<w:rFonts w:ascii="{phong}" w:cs="{phong}" w:eastAsia="{phong}" w:hAnsi="{phong}"/>'
            f'<w:b w:val="{int(c.dam)}"/><w:i w:val="{int(c.nghieng)}"/><w:smallCaps w:val="0"/><w:strike w:val="0"/>'
            f'<w:color w:val="{c.mau or "000000"}"/><w:sz w:val="{c.co * 2:g}"/><w:szCs w:val="{c.co * 2:g}"/>'
            '<w:u w:val="none"/><w:shd w:fill="auto" w:val="clear"/><w:vertAlign w:val="baseline"/><w:rtl w:val="0"/>'
        )

    def ppr(self, d: Doan) -> str:
        return "<w:keepNext w:val='0'/><w:widowControl w:val='0'/>" + super().ppr(d)


class Wps(Cach):
    """WPS Writer: hints for East Asian fonts, a language on every run, kinsoku and grid switches."""

    def rpr(self, c: Chu) -> str:
        phong = c.phong or "Times New Roman"
        goc = super().rpr(replace(c, phong=""))
        return (
            f'<w:rFonts w:hint="default" w:ascii="{phong}" w:hAnsi="{phong}" w:cs="{phong}" w:eastAsia="SimSun"/>{goc}'
            '<w:lang w:val="en-US" w:eastAsia="zh-CN"/>'
        )

    def ppr(self, d: Doan) -> str:
        return (
            '<w:keepNext w:val="0"/><w:kinsoku/><w:wordWrap/><w:overflowPunct/><w:autoSpaceDE/>'
            '<w:snapToGrid w:val="0"/>' + super().ppr(d)
        )


class LibreOffice(Cach):
    """LibreOffice: East Asian and complex fonts named apart, `w:widowControl`, empty run properties everywhere."""

    def rpr(self, c: Chu) -> str:
        ten = c.phong or "Times New Roman"
        phong = f'<w:rFonts w:eastAsia="Times New Roman" w:cs="Times New Roman" w:ascii="{ten}" w:hAnsi="{ten}"/>'
        return phong + super().rpr(replace(c, phong=""))

    def ppr(self, d: Doan) -> str:
        return f'<w:pStyle w:val="Normal"/><w:widowControl/><w:bidi w:val="0"/>{super().ppr(d)}<w:rPr>{TNR}</w:rPr>'
