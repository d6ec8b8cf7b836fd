"""Accepts the tracked changes that a document already holds, so that new ones start from the text that is read."""

from __future__ import annotations

from typing import Final

from lxml.etree import _Element

from vanban.docx.read.names import W, con

_BO: Final = (W + "del", W + "moveFrom")
_VO: Final = (W + "ins", W + "moveTo")
_MOC: Final = tuple(
    f"{W}{ten}{dau}"
    for ten in ("moveFromRange", "moveToRange", "customXmlInsRange", "customXmlDelRange")
    for dau in ("Start", "End")
)
_DANG: Final = tuple(
    f"{W}{ten}"
    for ten in ("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblGridChange", "trPrChange", "tcPrChange",
                "numberingChange", "cellIns", "cellDel", "cellMerge", "tblPrExChange")
)  # fmt: skip
_DAU: Final = frozenset({W + "rPr", W + "trPr"})  # parents whose ins and del are marks, not wrappers


def chap_nhan(goc: _Element) -> None:
    """Changes the tree in place; a paragraph or row that was deleted goes, what was inserted stays."""
    for tr in list(goc.iter(W + "tr")):
        if con(con(tr, W + "trPr"), W + "del") is not None:
            _bo(tr)
    for e in _vo(goc, _BO):
        _bo(e)
    for e in _vo(goc, _VO):
        _mo_vo(e)
    for p in list(goc.iter(W + "p")):
        _dau_doan(p)
    for e in list(goc.iter(*_MOC, *_DANG, *_VO, *_BO)):
        _bo(e)


def _vo(goc: _Element, ten: tuple[str, ...]) -> list[_Element]:
    """The elements of those names that hold content, not those that are marks."""
    return [e for e in goc.iter(*ten) if _cha(e).tag not in _DAU]


def _dau_doan(p: _Element) -> None:
    """An empty paragraph whose mark was deleted is gone, unless it ends a section or a cell."""
    ppr = con(p, W + "pPr")
    xoa = con(con(ppr, W + "rPr"), W + "del") is not None
    trong = all(c is ppr for c in p)
    sau = p.getnext()
    if xoa and trong and con(ppr, W + "sectPr") is None and sau is not None and sau.tag != W + "sectPr":
        _bo(p)


def _cha(e: _Element) -> _Element:
    cha = e.getparent()
    assert cha is not None
    return cha


def _bo(e: _Element) -> None:
    cha = e.getparent()
    if cha is not None:
        cha.remove(e)


def _mo_vo(e: _Element) -> None:
    """Puts the children of a wrapper in its place."""
    cha = _cha(e)
    cho = cha.index(e)
    for c in reversed(list(e)):
        cha.insert(cho, c)
    cha.remove(e)
