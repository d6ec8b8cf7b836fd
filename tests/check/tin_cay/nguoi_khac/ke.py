"""The line under a text, in the ways it is found: drawn twice, as a connector, as VML, as a border, as characters."""

from __future__ import annotations

_EMU = 36000


_NET = '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>'
_KHONG_NET = '<a:ln w="9525"><a:noFill/></a:ln>'


def _neo(mm: float, hinh: str, x_mm: float, net: bool = True) -> str:
    return (
        '<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" '
        'locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column">'
        f'<wp:posOffset>{int(x_mm * _EMU)}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph">'
        f'<wp:posOffset>19050</wp:posOffset></wp:positionV><wp:extent cx="{int(mm * _EMU)}" cy="0"/><wp:wrapNone/>'
        '<wp:docPr id="2" name="Line 2"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData '
        'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/><wps:spPr>'
        f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{int(mm * _EMU)}" cy="0"/></a:xfrm><a:prstGeom prst="{hinh}">'
        f"<a:avLst/></a:prstGeom>{_NET if net else _KHONG_NET}</wps:spPr><wps:bodyPr/>"
        "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )


def _pt(mm: float) -> str:
    return f"{mm * 72 / 25.4:.1f}pt"


def _vml(mm: float, x_mm: float) -> str:
    return (
        f'<w:pict><v:line id="L2" style="position:absolute;z-index:1" from="{_pt(x_mm)},1.5pt" '
        f'to="{_pt(x_mm + mm)},1.5pt"/></w:pict>'
    )


def ve_doi(mm: float, x_mm: float) -> str:
    """Word 2010 and later: DrawingML with a VML copy for old programs."""
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{_neo(mm, "line", x_mm)}</mc:Choice>'
        f"<mc:Fallback>{_vml(mm, x_mm)}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def noi_thang(mm: float, x_mm: float) -> str:
    """A straight connector, without the copy."""
    return f"<w:r>{_neo(mm, 'straightConnector1', x_mm)}</w:r>"


def vo_hinh(mm: float, x_mm: float) -> str:
    """A line whose stroke is switched off: it is not on the page."""
    return f"<w:r>{_neo(mm, 'line', x_mm, net=False)}</w:r>"


def vml(mm: float, x_mm: float) -> str:
    """Word 2007: a VML line."""
    return f"<w:r>{_vml(mm, x_mm)}</w:r>"


def vml_noi(mm: float, x_mm: float) -> str:
    """Word 2007: a VML connector."""
    return (
        f'<w:r><w:pict><v:shape id="C1" type="#_x0000_t32" style="position:absolute;margin-left:{_pt(x_mm)};'
        f'margin-top:2pt;width:{_pt(mm)};height:0" o:connectortype="straight"/></w:pict></w:r>'
    )


def go(mm: float, x_mm: float) -> str:
    """Typed underscores, half an em each; the paragraph centres them."""
    phong = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>'
    return f'<w:r><w:rPr>{phong}<w:b/><w:sz w:val="26"/></w:rPr><w:t>{"_" * round(mm / 2.29)}</w:t></w:r>'


def vien(rong_mm: float, mm: float) -> str:
    """Paragraph properties: a lower border between two indents in a column of that width."""
    le = round((rong_mm - mm) / 2 / 25.4 * 1440)
    return (
        '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>'
        f'<w:ind w:left="{le}" w:right="{le}"/>'
    )
