"""The tags of a PDF: which paragraph, heading or cell each piece of a page belongs to."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from typing import Any, Final

import pypdfium2.raw as pdfium

from vanban.ban_ghi import dataclass

_TRONG_DONG: Final = frozenset({"Span", "Link", "Reference", "Quote", "Code", "Em", "Strong", "Annot"})


@dataclass(frozen=True, slots=True)
class The:
    """One element of the tag tree as one page shows it: its kind ("H1", "P", "TR"), depth, the marks of its pieces."""

    kieu: str
    bac: int
    manh: tuple[int, ...]


def cac_the(trang: Any) -> Iterator[The]:
    """The elements of which a page shows a piece, in reading order; nothing where the file has no tags."""
    cay = pdfium.FPDF_StructTree_GetForPage(trang)
    if not cay:
        return
    try:
        for i in range(pdfium.FPDF_StructTree_CountChildren(cay)):
            yield from _duyet(pdfium.FPDF_StructTree_GetChildAtIndex(cay, i), 0)
    finally:
        pdfium.FPDF_StructTree_Close(cay)


def doan_cua_manh(trang: Any) -> dict[int, int]:
    """The number of the block (paragraph, heading) to which each marked piece of a page belongs."""
    ra: dict[int, int] = {}
    so = 0
    for the in cac_the(trang):
        so += the.kieu not in _TRONG_DONG
        ra |= dict.fromkeys(the.manh, so)
    return ra


def _duyet(vat: Any, bac: int) -> Iterator[The]:
    if not vat:
        return
    so = range(max(pdfium.FPDF_StructElement_CountChildren(vat), 0))
    con = [pdfium.FPDF_StructElement_GetChildAtIndex(vat, i) for i in so]
    manh = [pdfium.FPDF_StructElement_GetChildMarkedContentID(vat, i) for i in so]  # only those of this page
    yield The(_chu(pdfium.FPDF_StructElement_GetType, vat), bac, tuple(m for m in manh if m >= 0))
    for c in con:
        yield from _duyet(c, bac + 1)


def _chu(ham: Callable[..., int], vat: Any) -> str:
    dai = ham(vat, None, 0)
    cho = ctypes.create_string_buffer(dai)
    ham(vat, cho, dai)
    return cho.raw.decode("utf-16-le").rstrip("\0")
