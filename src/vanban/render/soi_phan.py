"""The last look at a part before it is packed: characters, XML, links."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from lxml import etree

from vanban.errors import DocxError
from vanban.render.noi_loi import duyet
from vanban.render.xml_tinh import W, bang_dung_luoi

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_DIEU_KHIEN = bytes(set(range(32)) - {9, 10, 13})
# Compiled only when there is something to name.
_CAM = "[\x00-\x08\x0b\x0e-\x1f\r\ud800-\udfff\ufffe\uffff]"  # \a and \f are line breaks of docxtpl
_CAM_O_DAY = "[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]"


def kiem_ky_tu(ten: str, xml: str, gia_tri: Mapping[str, Any]) -> bytes:
    """The part as UTF-8.

    Raises:
        DocxError: a control character, half a surrogate pair or a non-character, named by the value it came with.
    """
    try:
        du_lieu = xml.encode()
    except UnicodeEncodeError:
        raise _loi_ky_tu(ten, xml, gia_tri) from None
    if len(du_lieu.translate(None, _DIEU_KHIEN)) != len(du_lieu) or "\r" in xml or "\ufffe" in xml or "\uffff" in xml:
        raise _loi_ky_tu(ten, xml, gia_tri)
    return du_lieu


def soi_xml(ten: str, du_lieu: bytes, lien_ket: frozenset[str] | None) -> bool:
    """Read the part strictly; True when docxtpl would change its tables or drawings after rendering.

    `lien_ket` are the relationship ids of the part; None: not to be looked at.

    Raises:
        DocxError: not well-formed, a table without a grid, a link to a part that the package does not hold.
    """
    try:
        goc = etree.fromstring(du_lieu)
    except etree.XMLSyntaxError as loi:
        raise DocxError(f"{ten}: nội dung dựng ra không phải XML đúng: {loi.msg}") from loi
    if lien_ket is not None and (la := _ma_lien_ket(goc) - lien_ket):
        raise DocxError(f"{ten}: liên kết {', '.join(sorted(la))} không có trong gói; dựng bằng vanban.render.du_phong")
    bang = list(goc.iter(f"{W}tbl"))
    if any(b.find(f"{W}tblGrid") is None for b in bang):
        raise DocxError(f"{ten}: có bảng không khai cột (w:tblGrid)")
    return b":docPr" in du_lieu or not all(map(bang_dung_luoi, bang))


def _ma_lien_ket(goc: etree._Element) -> set[str]:
    return {str(gt) for nut in goc.iter() for k, gt in nut.items() if str(k).startswith(_R)}


def _loi_ky_tu(ten: str, xml: str, gia_tri: Mapping[str, Any]) -> DocxError:
    for duong, gt in duyet(gia_tri):
        if isinstance(gt, str) and (thay := re.search(_CAM, gt)):
            return DocxError(f"{ten}: “{duong}” có ký tự {_ma(thay.group())} không viết được vào văn bản")
    thay = re.search(_CAM_O_DAY, xml)
    return DocxError(f"{ten}: có ký tự {_ma(thay.group()) if thay else 'lạ'} không viết được vào văn bản")


def _ma(ky_tu: str) -> str:
    return f"U+{ord(ky_tu):04X}"
