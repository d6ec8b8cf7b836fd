"""Whether a finished package is whole: sums right, every XML part well-formed, every relation leading somewhere."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping

from lxml import etree

from vanban.docx.pack import doc_goi
from vanban.errors import DocxError, Loi

_RELS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


def hong(goi: bytes) -> tuple[Loi, ...]:
    """Return what is broken in a package."""
    try:
        phan = {tv.ten: tv.noi_dung() for tv in doc_goi(goi)}
    except DocxError as loi:
        return loi.loi
    return tuple(Loi(cau) for cau in _hong(phan))


def _hong(phan: Mapping[str, bytes]) -> Iterator[str]:
    for ten, du_lieu in phan.items():
        if not ten.endswith((".xml", ".rels")):
            continue
        try:
            cay = etree.fromstring(du_lieu)
        except etree.XMLSyntaxError as loi:
            yield f"phần {ten} của gói không phải XML đúng: dòng {loi.position[0]}"
            continue
        if ten.endswith(".rels"):
            yield from (f"{ten} dẫn tới {dich}, gói không có phần ấy" for dich in _dich(ten, cay) if dich not in phan)


def _dich(ten: str, cay: etree._Element) -> Iterator[str]:
    """Parts inside the package that a .rels part leads to."""
    thu_muc = posixpath.dirname(posixpath.dirname(ten))
    for nut in cay.iter(_RELS):
        if nut.get("TargetMode") != "External":
            yield posixpath.normpath(posixpath.join("/", thu_muc, nut.get("Target", ""))).lstrip("/")
