"""The blocks of a story: its paragraphs and tables, rows and cells, with their words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml.etree import _Element

from vanban.docx.read.lines import chon
from vanban.docx.read.names import MC, W
from vanban.docx.vet_sua.ky_tu import cac_ky_tu, chu_cua

_VO_KHOI: Final = frozenset(W + ten for ten in ("sdt", "sdtContent", "customXml", "smartTag"))


def cac_khoi(e: _Element) -> Iterator[_Element]:
    """The paragraphs and tables of a container, also those in content controls, in order."""
    for c in e:
        if c.tag in {W + "p", W + "tbl"}:
            yield c
        elif c.tag in _VO_KHOI:
            yield from cac_khoi(c)
        elif c.tag == MC + "AlternateContent":
            nhanh = chon(c)
            if nhanh is not None:
                yield from cac_khoi(nhanh)


def chu_khoi(e: _Element) -> str:
    """The words of a paragraph, or of all paragraphs of a table."""
    if e.tag == W + "p":
        return chu_cua(cac_ky_tu(e))
    return "\ufdd3" + "\n".join(chu_cua(cac_ky_tu(p)) for p in e.iter(W + "p"))


def cac_hang(bang: _Element) -> Iterator[_Element]:
    """The rows of a table."""
    yield from _trong(bang, W + "tr")


def cac_o(tr: _Element) -> Iterator[_Element]:
    """The cells of a row."""
    yield from _trong(tr, W + "tc")


def _trong(e: _Element, ten: str) -> Iterator[_Element]:
    """Rows or cells, also those in content controls."""
    for c in e:
        if c.tag == ten:
            yield c
        elif c.tag in _VO_KHOI:
            yield from _trong(c, ten)


def chu_hang(tr: _Element) -> str:
    """The words of a row."""
    return " | ".join(" ".join(chu_khoi(k) for k in cac_khoi(tc)) for tc in cac_o(tr))
