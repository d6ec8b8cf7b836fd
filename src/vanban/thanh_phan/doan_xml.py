"""Paragraphs as OOXML values: where a template's own paragraph cannot say what the page needs."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

from vanban.docx.write import DAM

_KY_HIEU = re.compile(r"\d+(?:/\d{4})?/[^\W\d_]+(?:-[^\W_]+)+")
_GACH_NOI = '</w:t><w:noBreakHyphen/><w:t xml:space="preserve">'


def co_ky_hieu(chu: str) -> bool:
    """Whether the text holds the symbol of a document ("81/KH-SGDĐT"), which must not break at its hyphen."""
    return "/" in chu and _KY_HIEU.search(chu) is not None


def doan_xml(
    kieu: str, *dong: str, giu: bool = False, dam: str = "", truoc: float | None = None, noi: str = ""
) -> Markup:
    """A paragraph of a named style, `dong` the lines it is broken into; the hyphens of symbols do not break.

    With `giu` it stays with what follows. `dam` is what stands before the text in bold; `truoc` is the space above in
    pt, when it is not that of the style; `noi` its place on the sheet (`docx.write.dat_tai`).
    """
    dau = f'<w:r><w:rPr>{DAM}</w:rPr><w:t xml:space="preserve">{escape(dam)}</w:t></w:r>' if dam else ""
    giu_tiep = "<w:keepNext/>" if giu else ""
    cach = "" if truoc is None else f'<w:spacing w:before="{round(truoc * 20)}"/>'
    chu = "<w:r><w:br/></w:r>".join(map(chu_xml, dong))
    return Markup(  # noqa: S704  # what is typed passes through `chu_xml`
        f'<w:p><w:pPr><w:pStyle w:val="{kieu}"/>{giu_tiep}{noi}{cach}</w:pPr>{dau}{chu}</w:p>'
    )


def chu_xml(chu: str) -> str:
    """A text as a run, escaped; nothing for an empty one."""
    return f'<w:r><w:t xml:space="preserve">{_chu(chu)}</w:t></w:r>' if chu else ""


def _chu(chu: str) -> str:
    if not co_ky_hieu(chu):
        return str(escape(chu))
    ra, dau = "", 0
    for ky_hieu in _KY_HIEU.finditer(chu):
        ra += str(escape(chu[dau : ky_hieu.start()])) + _GACH_NOI.join(ky_hieu[0].split("-"))
        dau = ky_hieu.end()
    return ra + str(escape(chu[dau:]))
