"""The last look at a part before it is packed: characters, XML, links; and the name of the value at fault."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from lxml import etree

from vanban.errors import DocxError
from vanban.render.xml_tinh import W, bang_dung_luoi

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_DIEU_KHIEN = bytes(set(range(32)) - {9, 10, 13})
_CAM = re.compile("[\x00-\x08\x0b\x0e-\x1f\r\ud800-\udfff\ufffe\uffff]")  # \a and \f are line breaks of docxtpl
_CAM_O_DAY = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


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


def tim_ten(gia_tri: Mapping[str, Any], can_tim: object) -> str:
    """Where a value stands in the data, as the template would write it: “khoi[3].chu”."""
    for ten, gt in _duyet("", gia_tri, 0):
        if gt is can_tim:
            return f"“{ten}”"
    return "một giá trị do mẫu tính ra"


def _loi_ky_tu(ten: str, xml: str, gia_tri: Mapping[str, Any]) -> DocxError:
    for duong, gt in _duyet("", gia_tri, 0):
        if isinstance(gt, str) and (thay := _CAM.search(gt)):
            return DocxError(f"{ten}: “{duong}” có ký tự {_ma(thay.group())} không viết được vào văn bản")
    thay = _CAM_O_DAY.search(xml)
    return DocxError(f"{ten}: có ký tự {_ma(thay.group()) if thay else 'lạ'} không viết được vào văn bản")


def _ma(ky_tu: str) -> str:
    return f"U+{ord(ky_tu):04X}"


def _duyet(ten: str, gia_tri: Any, sau: int) -> Iterator[tuple[str, Any]]:
    """Every value of the data with its path."""
    if ten:
        yield ten, gia_tri
    if sau > 20:
        return
    if isinstance(gia_tri, Mapping):
        con = [(f"{ten}.{k}" if ten else str(k), v) for k, v in gia_tri.items()]
    elif isinstance(gia_tri, list | tuple):
        con = [(f"{ten}[{i}]", v) for i, v in enumerate(gia_tri)]
    elif is_dataclass(gia_tri) and not isinstance(gia_tri, type):
        con = [(f"{ten}.{t.name}", getattr(gia_tri, t.name)) for t in fields(gia_tri)]
    else:
        return
    for duong, v in con:
        yield from _duyet(duong, v, sau + 1)
