"""For templates with pictures, sub-documents or new links: docxtpl itself, as strict as the compiled way.

Sub-documents also need docxcompose, which docxtpl brings as `docxtpl[subdoc]`.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from docx.opc.constants import CONTENT_TYPE as CT
from docxtpl import DocxTemplate
from jinja2 import TemplateError

from vanban.docx.pack import doc_goi, dong_goi, thanh_vien
from vanban.errors import DocxError
from vanban.render.bien_dich import THAN, bien_dich
from vanban.render.docxtpl_goc import CHU_THICH, KHAI_BAO
from vanban.render.environment import UnprintableError, environment
from vanban.render.noi_loi import loi_dien
from vanban.render.soi_phan import kiem_ky_tu, soi_xml


def dung_docxtpl(
    nguon: bytes, tao: Callable[[Any], Mapping[str, Any]], phan: Mapping[str, bytes] | None = None
) -> bytes:
    """The document rendered by docxtpl with the hardened environment, packed as all others are.

    Args:
        nguon: the template.
        tao: gives the values; its argument is the `DocxTemplate` that pictures and sub-documents are tied to, a new
            one for each call, because docxtpl mixes documents when one is used twice.
        phan: parts of the package put in or replaced whole, as they are.

    Raises:
        DocxError: as the compiled way, and for text with marks that docxtpl would rewrite.
    """
    bien_dich(nguon).kiem_thay(phan or {})
    mau = DocxTemplate(io.BytesIO(nguon))
    mau.init_docx()
    _thuoc_tinh_co_dinh(mau)
    _mot_lan_chu_thich(mau)
    _soi_truoc_khi_sua(mau)
    gia_tri = tao(mau)
    try:
        mau.render(gia_tri, environment(qua_docxtpl=True))
    except (TemplateError, TypeError, ArithmeticError, UnprintableError) as loi:
        raise DocxError(loi_dien(THAN, loi, "", gia_tri)) from loi
    dem = io.BytesIO()
    mau.save(dem)
    cac_phan = {p.ten: p for p in doc_goi(dem.getvalue())}
    for ten, du_lieu in (phan or {}).items():
        cac_phan[ten] = thanh_vien(ten, du_lieu)
    return dong_goi(cac_phan.values())


def _thuoc_tinh_co_dinh(mau: Any) -> None:
    """python-docx gives a package without core properties new ones, with the time of the clock in them."""
    if not any(p.content_type == CT.OPC_CORE_PROPERTIES for p in mau.docx.part.package.iter_parts()):
        mau.docx.core_properties.modified = datetime(1980, 1, 1)


def _mot_lan_chu_thich(mau: Any) -> None:
    """docxtpl fills footnotes once for each section: a second time, data would be read as template text."""
    co_the = any(
        p.content_type == CHU_THICH and any(dau in p.blob for dau in (b"{{", b"{%"))
        for p in mau.docx.part.package.iter_parts()
    )
    if co_the and len(mau.docx.sections) > 1:
        raise DocxError("mẫu có thẻ trong chú thích chân trang và nhiều phần trang: docxtpl sẽ điền hai lần")


def _soi_truoc_khi_sua(mau: Any) -> None:
    """Have each part read strictly before docxtpl reads it with recovery, which cuts text off without a word."""
    dung = mau.render_xml_part

    def render_xml_part(xml: str, part: Any, context: Mapping[str, Any], jinja_env: Any = None) -> str:
        ra = str(dung(xml, part, context, jinja_env))
        ten = str(part.partname).removeprefix("/")
        soi_xml(ten, kiem_ky_tu(ten, KHAI_BAO.sub("", ra), context), None)
        return ra

    mau.render_xml_part = render_xml_part
