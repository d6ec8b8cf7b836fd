"""The marks of a tracked change: who, when, and a number of its own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lxml.etree import _Element

from vanban.docx.read.names import W, con, nguyen

_SAU_PPR: Final = (W + "sectPr", W + "pPrChange")  # what stands behind the look of the mark in a `w:pPr`


class DauVet:
    """Gives out marks of one author."""

    def __init__(self, goc: _Element, tac_gia: str, ngay: str) -> None:
        """Numbers begin above all that the document uses; without `ngay` no date is written."""
        self._chung = {W + "author": tac_gia, **({W + "date": ngay} if ngay else {})}
        self._ma = max((nguyen(e.get(W + "id")) for e in goc.iter() if e.get(W + "id")), default=0)

    def moi(self, ten: str, canh: _Element) -> _Element:
        """A new `w:ins` or `w:del`, with the prefixes of its neighbourhood."""
        self._ma += 1
        return canh.makeelement(W + ten, {W + "id": str(self._ma), **self._chung})

    def boc(self, chay: Iterable[_Element], ten: str = "ins") -> None:
        """Wraps runs; neighbours share one wrapper."""
        vo: _Element | None = None
        for e in chay:
            if vo is not None and e.getprevious() is vo:
                vo.append(e)
                continue
            vo = self.moi(ten, e)
            e.addprevious(vo)
            vo.append(e)

    def dau_doan(self, p: _Element, ten: str) -> None:
        """Marks the end of a paragraph as inserted or deleted."""
        ppr = con(p, W + "pPr")
        if ppr is None:
            ppr = p.makeelement(W + "pPr")
            p.insert(0, ppr)
        rpr = con(ppr, W + "rPr")
        if rpr is None:
            rpr = p.makeelement(W + "rPr")
            sau = next((c for c in ppr if c.tag in _SAU_PPR), None)
            if sau is None:
                ppr.append(rpr)
            else:
                sau.addprevious(rpr)
        rpr.insert(0, self.moi(ten, p))

    def dau_hang(self, tr: _Element, ten: str) -> None:
        """Marks a row of a table as inserted or deleted."""
        trpr = con(tr, W + "trPr")
        if trpr is None:
            trpr = tr.makeelement(W + "trPr")
            truoc = con(tr, W + "tblPrEx")
            tr.insert(0 if truoc is None else 1, trpr)
        if not len(trpr):  # the schema wants a property before the mark; this one says what goes without saying
            trpr.append(tr.makeelement(W + "cantSplit", {W + "val": "off"}))
        trpr.append(self.moi(ten, tr))
