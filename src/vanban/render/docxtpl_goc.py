"""The one place that calls docxtpl: its patching of a template and its steps after rendering, used as they are.

docxtpl is imported inside the functions: a process that finds the patched text in the cache never pays for it.
"""

from __future__ import annotations

import io
import re
from typing import Any

from lxml import etree

from vanban.errors import DocxError

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
CHU_THICH = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_THE_RIENG = {"p": "đoạn", "tr": "hàng", "tc": "ô"}
KHAI_BAO = re.compile(r"^<\?xml[^>]*\?>\s*")


def va_mau(nguon: bytes) -> dict[str, str]:
    """The patched text of each part that docxtpl fills: the document, headers, footers and footnotes, by member name.

    Raises:
        DocxError: a package that python-docx cannot read, or a tag that would swallow the text beside it.
    """
    from docxtpl import DocxTemplate

    mau = DocxTemplate(io.BytesIO(nguon))
    try:
        mau.init_docx()
    except (KeyError, ValueError, etree.XMLSyntaxError) as loi:
        raise DocxError(f"python-docx không đọc được gói này: {loi}") from loi
    cac_phan = {_ten(mau.docx.part): mau.xml_to_string(mau.docx.part.element)}
    for uri in (mau.HEADER_URI, mau.FOOTER_URI):
        cac_phan |= {_ten(phan): mau.get_part_xml(phan) for _, phan in mau.get_headers_footers(uri)}
    for phan in mau.docx.part.package.iter_parts():
        if phan.content_type == CHU_THICH:
            cac_phan[_ten(phan)] = KHAI_BAO.sub("", phan.blob.decode())
    for ten, xml in cac_phan.items():
        _khong_nuot_chu(ten, xml)
    return {ten: mau.patch_xml(xml) for ten, xml in cac_phan.items()}


def ngat_dong(xml: str) -> str:
    """Line ends, tabs, new paragraphs and new pages in values, turned into OOXML as docxtpl does it."""
    return str(_mau_rong().resolve_listing(re.sub(r"\n<w:p([ >])", r"<w:p\1", xml)))


def sua_than(xml: str) -> str:
    """Columns of tables counted again and drawings numbered again, as docxtpl does it for the document part."""
    mau = _mau_rong()
    mau.docx_ids_index = 1000
    cay = mau.fix_tables(xml)
    mau.fix_docpr_ids(cay)
    return etree.tostring(cay, encoding="unicode")


def _mau_rong() -> Any:
    from docxtpl import DocxTemplate

    return DocxTemplate(None)


def _ten(phan: Any) -> str:
    return str(phan.partname).removeprefix("/")


def _khong_nuot_chu(ten: str, xml: str) -> None:
    """A tag such as `{%p … %}` removes its whole paragraph, row or cell: text beside it would vanish without a word."""
    cay = etree.fromstring(xml.encode())
    for the, goi in _THE_RIENG.items():
        mot_the = re.compile(rf"\s*\{{([%{{#]){the}\s((?![%}}#]\}}).)*[%}}#]\}}\s*", re.DOTALL)
        for nut in cay.iter(f"{W}{the}"):
            chu = "".join(t.text or "" for t in nut.iter(f"{W}t"))
            if re.search(rf"\{{[%{{#]{the}\s", chu) and not mot_the.fullmatch(chu) and not _o_con(nut, the):
                raise DocxError(
                    f"{ten}: thẻ {{%{the} …%}} phải đứng một mình trong {goi} của nó, chữ bên cạnh sẽ mất: {chu[:80]!r}"
                )


def _o_con(nut: Any, the: str) -> bool:
    """Whether the tag stands in an inner element of the same kind (a table in a cell, a text box)."""
    return next(nut.iterdescendants(f"{W}{the}"), None) is not None
