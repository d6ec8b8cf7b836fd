"""Blocks of one document as they look, without its styles: every property stands on the paragraphs and runs themselves.

Such blocks look the same in any document, whatever its own styles and defaults say.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy

from lxml import etree
from lxml.etree import _Element

from vanban.ban_ghi import dataclass
from vanban.docx.kieu import PHONG_CHU
from vanban.docx.write import R
from vanban.docx.write import W as NS
from vanban.errors import DocxError

W = f"{{{NS}}}"
_KHOI = ("p", "tbl")
# The order of the schema; what stands in neither list belongs to revisions or sections and is left out.
_PPR = (
    "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr",
    "shd", "tabs", "suppressAutoHyphens", "bidi", "snapToGrid", "spacing", "ind", "contextualSpacing", "jc",
    "textAlignment", "outlineLvl",
)  # fmt: skip
_RPR = (
    "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss",
    "imprint", "noProof", "snapToGrid", "vanish", "color", "spacing", "w", "kern", "position", "sz", "szCs",
    "highlight", "u", "effect", "bdr", "shd", "vertAlign", "rtl", "cs", "em", "lang",
)  # fmt: skip
_GOP = frozenset(W + ten for ten in ("rFonts", "spacing", "ind", "lang"))  # inherited attribute by attribute
_KHONG = ("keepLines", "pageBreakBefore", "suppressLineNumbers", "bidi", "snapToGrid", "contextualSpacing")
_CANH = ("top", "left", "bottom", "right", "insideH", "insideV")
# What holds where the styles of the blocks say nothing: it undoes what the defaults of another document may say.
_PPR_NEN = (
    '<w:keepNext w:val="0"/>'
    + "".join(f'<w:{ten} w:val="0"/>' for ten in _KHONG)
    + "<w:pBdr>"
    + "".join(f'<w:{canh} w:val="nil"/>' for canh in _CANH[:4])
    + '</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="auto"/>'
    '<w:spacing w:before="0" w:beforeAutospacing="0" w:after="0" w:afterAutospacing="0" w:line="240"'
    ' w:lineRule="auto"/><w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="left"/>'
)
_RPR_NEN = (
    f'<w:rFonts w:ascii="{PHONG_CHU}" w:eastAsia="{PHONG_CHU}" w:hAnsi="{PHONG_CHU}" w:cs="{PHONG_CHU}"/>'
    + "".join(f'<w:{ten} w:val="0"/>' for ten in ("b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "vanish"))
    + '<w:color w:val="000000"/><w:spacing w:val="0"/><w:w w:val="100"/><w:position w:val="0"/><w:sz w:val="26"/>'
    '<w:szCs w:val="26"/><w:highlight w:val="none"/><w:u w:val="none"/><w:vertAlign w:val="baseline"/>'
    '<w:lang w:val="vi-VN"/>'
)

_TinhChat = dict[str, _Element]


@dataclass(frozen=True, slots=True)
class _Kieu:
    """What a paragraph style says of paragraphs and of runs, with all that it is based on."""

    doan: Mapping[str, _Element]
    chu: Mapping[str, _Element]


def trai_kieu(than: bytes, styles: bytes) -> list[_Element]:
    """The blocks of a body, free of its styles; the properties of its section are left out.

    Args:
        than: `word/document.xml`.
        styles: `word/styles.xml`.

    Raises:
        DocxError: a block holds what lives in other parts of the package: a picture, a link, a note.
    """
    body = etree.fromstring(than).find(W + "body")
    kieu = _CacKieu(etree.fromstring(styles))
    cac_khoi = [deepcopy(khoi) for khoi in (() if body is None else body) if khoi.tag in {W + ten for ten in _KHOI}]
    for khoi in cac_khoi:
        if any(str(ten).startswith(f"{{{R}}}") for nut in khoi.iter() for ten in nut.attrib):
            raise DocxError("bản mẫu có hình hoặc liên kết, không ghép được vào văn bản khác")
        for doan in khoi.iter(W + "p"):
            _trai_doan(doan, kieu)
        for bang in khoi.iter(W + "tbl"):
            _khong_vien(bang)
    return cac_khoi


class _CacKieu:
    """The styles of the document, each resolved once."""

    def __init__(self, styles: _Element) -> None:
        self._cac = {s.get(W + "styleId", ""): s for s in styles.iter(W + "style")}
        self._mac_dinh = next(
            (ma for ma, s in self._cac.items() if s.get(W + "type") == "paragraph" and s.get(W + "default")), ""
        )
        mac_dinh = styles.find(W + "docDefaults")
        doan = _tim(mac_dinh, f"{W}pPrDefault/{W}pPr")
        chu = _tim(mac_dinh, f"{W}rPrDefault/{W}rPr")
        self._nen = _Kieu(_chong(_nen(_PPR_NEN), doan), _chong(_nen(_RPR_NEN), chu))
        self._xong: dict[str, _Kieu] = {}

    def lay(self, ma: str, sau: int = 0) -> _Kieu:
        """The style with that id, the default one for an id that is not there."""
        ma = ma if ma in self._cac else self._mac_dinh
        if ma not in self._cac or sau > len(self._cac):
            return self._nen
        if ma not in self._xong:
            s = self._cac[ma]
            cha = _tim(s, W + "basedOn")
            nen = self._nen if cha is None else self.lay(cha.get(W + "val", ""), sau + 1)
            self._xong[ma] = _Kieu(_chong(nen.doan, s.find(W + "pPr")), _chong(nen.chu, s.find(W + "rPr")))
        return self._xong[ma]


def _trai_doan(doan: _Element, kieu: _CacKieu) -> None:
    """Write all properties of a paragraph and of its runs on themselves."""
    cu = doan.find(W + "pPr")
    ma = _tim(cu, W + "pStyle")
    cua = kieu.lay("" if ma is None else ma.get(W + "val", ""))
    for run in doan.iter(W + "r"):
        rpr = run.find(W + "rPr")
        run.insert(0, _viet("rPr", _chong(cua.chu, rpr), _RPR))
        if rpr is not None:
            run.remove(rpr)
    ppr = _viet("pPr", _chong(cua.doan, cu), _PPR)
    ngat = ppr.find(W + "pageBreakBefore")
    if ngat is not None and ppr.find(W + "framePr") is not None:
        ppr.remove(ngat)  # LibreOffice begins a page before a frame that says it wants none
    ppr.append(_viet("rPr", _chong(cua.chu, _tim(cu, W + "rPr")), _RPR))
    if cu is not None:
        doan.remove(cu)
    doan.insert(0, ppr)


def _khong_vien(bang: _Element) -> None:
    """Say of a table without borders of its own that it has none: the table style of another document may draw some."""
    tblpr = bang.find(W + "tblPr")
    if tblpr is None or tblpr.find(W + "tblBorders") is not None:
        return
    vien = etree.Element(W + "tblBorders")
    for canh in _CANH:
        etree.SubElement(vien, W + canh, {W + "val": "nil"})
    sau = [tblpr.index(e) for e in tblpr if e.tag in {W + ten for ten in ("shd", "tblLayout", "tblCellMar", "tblLook")}]
    tblpr.insert(min(sau, default=len(tblpr)), vien)


def _tim(nut: _Element | None, duong: str) -> _Element | None:
    return None if nut is None else nut.find(duong)


def _nen(xml: str) -> _TinhChat:
    return {str(e.tag): e for e in etree.fromstring(f'<w:nen xmlns:w="{NS}">{xml}</w:nen>')}


def _chong(nen: Mapping[str, _Element], tren: Iterable[_Element] | None) -> _TinhChat:
    """Properties over those below them."""
    ra = dict(nen)
    for e in () if tren is None else tren:
        ten = str(e.tag)
        if ten in _GOP and ten in ra:
            chung = deepcopy(ra[ten])
            thut = {W + "hanging", W + "firstLine"}
            if thut & set(map(str, e.attrib)):
                for cu in thut & set(map(str, chung.attrib)):
                    del chung.attrib[cu]
            chung.attrib.update(e.attrib)
            e = chung
        ra[ten] = e
    return ra


def _viet(ten: str, cac: Mapping[str, _Element], thu_tu: Iterable[str]) -> _Element:
    """The properties as one element, its children in the order of the schema."""
    ra = etree.Element(W + ten)
    ra.extend(deepcopy(cac[W + mot]) for mot in thu_tu if W + mot in cac)
    return ra
