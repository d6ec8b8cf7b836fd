"""Accepts or rejects every tracked change of a .docx as Word does, independent of the program, and reads its text."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO

from lxml import etree
from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CHU = {W + "tab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "‑"}


def chu(goi: bytes, *, nhan: bool = True) -> list[object]:
    """The paragraphs of the main story, a table as a list of rows of cells of paragraphs."""
    goc = etree.fromstring(zipfile.ZipFile(BytesIO(goi)).read("word/document.xml"))
    than = goc.find(W + "body")
    assert than is not None
    return _khoi(than, nhan)


def _khoi(e: _Element, nhan: bool) -> list[object]:
    """The blocks; a paragraph whose mark goes runs on into the next."""
    ra: list[object] = []
    du = ""
    for c in _con(e):
        if c.tag == W + "tbl":
            assert not du, "text of a paragraph that is gone stands before a table"
            hang = [[_khoi(tc, nhan) for tc in tr.iter(W + "tc")] for tr in c.iter(W + "tr") if _con_hang(tr, nhan)]
            ra += [hang] if hang else []
            continue
        du += "".join(_doan(c, nhan))
        if c.find(f"{W}pPr/{W}rPr/{W}{'del' if nhan else 'ins'}") is None:
            ra.append(du)
            du = ""
    assert not du, "text of a paragraph that is gone stands at the end"
    return ra


def _con(e: _Element) -> Iterator[_Element]:
    for c in e:
        if c.tag in {W + "p", W + "tbl"}:
            yield c
        elif c.tag in {W + "sdt", W + "sdtContent"}:
            yield from _con(c)


def _con_hang(tr: _Element, nhan: bool) -> bool:
    return tr.find(f"{W}trPr/{W}{'del' if nhan else 'ins'}") is None


def _doan(e: _Element, nhan: bool) -> Iterator[str]:
    for c in e:
        if c.tag == W + ("del" if nhan else "ins"):
            continue
        if c.tag in {W + "t", W + "delText"}:
            assert (c.tag == W + "delText") == any(True for _ in c.iterancestors(W + "del"))
            yield c.text or ""
        elif c.tag in _CHU:
            yield _CHU[c.tag]
        elif c.tag != W + "pPr" and c.tag != W + "rPr":
            yield from _doan(c, nhan)
