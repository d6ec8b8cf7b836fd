"""Paragraphs as OOXML values: where a template's own paragraph cannot say what the page needs."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

_KY_HIEU = re.compile(r"\d+(?:/\d{4})?/[^\W\d_]+(?:-[^\W_]+)+")
_GACH_NOI = Markup('</w:t><w:noBreakHyphen/><w:t xml:space="preserve">')


def co_ky_hieu(chu: str) -> bool:
    """Whether the text holds the symbol of a document ("81/KH-SGDĐT"), which must not break at its hyphen."""
    return _KY_HIEU.search(chu) is not None


def doan_xml(kieu: str, chu: str, *, giu: bool = False) -> Markup:
    """A paragraph of a named style, the hyphens of symbols not breaking; with `giu` it stays with what follows."""
    giu_tiep = Markup("<w:keepNext/>") if giu else ""
    run = Markup('<w:r><w:t xml:space="preserve">{}</w:t></w:r>').format(_chu(chu)) if chu else ""
    return Markup('<w:p><w:pPr><w:pStyle w:val="{}"/>{}</w:pPr>{}</w:p>').format(kieu, giu_tiep, run)


def _chu(chu: str) -> Markup:
    ra, dau = Markup(""), 0
    for ky_hieu in _KY_HIEU.finditer(chu):
        ra += escape(chu[dau : ky_hieu.start()]) + _GACH_NOI.join(ky_hieu[0].split("-"))
        dau = ky_hieu.end()
    return ra + escape(chu[dau:])
