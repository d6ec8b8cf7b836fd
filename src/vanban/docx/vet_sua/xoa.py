"""Copies of old blocks as deleted text: their words and look, without what only their own package knows."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Final

from lxml.etree import _Element

from vanban.docx.read.lines import hop_chu
from vanban.docx.read.names import W, con
from vanban.docx.vet_sua.dau_vet import DauVet
from vanban.docx.vet_sua.khoi import cac_hang, cac_khoi, cac_o
from vanban.docx.vet_sua.ky_tu import cac_ky_tu, chay_xoa

_GIU_PPR: Final = frozenset(W + ten for ten in ("pStyle", "keepNext", "spacing", "ind", "jc", "pBdr", "tabs"))
"""What a deleted paragraph keeps of its look; its list and its section stay behind."""


class Xoa:
    """Makes the copies, each with the marks of one author."""

    def __init__(self, dau: DauVet, kieu: frozenset[str]) -> None:
        """`kieu`: the ids of the styles that the new package has."""
        self._dau = dau
        self._kieu = kieu

    def khoi(self, khoi: _Element) -> Iterator[_Element]:
        """A deleted copy of an old block, made of text and look alone; the paragraphs of its text boxes behind it."""
        if khoi.tag == W + "tbl":
            yield self._bang(khoi)
            return
        yield self._doan(khoi)
        for hop, _ in hop_chu(khoi):
            for trong in cac_khoi(hop):
                yield from self.khoi(trong)

    def _doan(self, p: _Element) -> _Element:
        moi = p.makeelement(W + "p")
        ppr = con(p, W + "pPr")
        if ppr is not None:
            moi.append(self._ppr(ppr))
        chay = list(chay_xoa(cac_ky_tu(p), self._kieu))
        for e in chay:
            moi.append(e)
        self._dau.boc(chay, "del")
        self._dau.dau_doan(moi, "del")
        return moi

    def _ppr(self, ppr: _Element) -> _Element:
        moi = copy.deepcopy(ppr)
        for c in list(moi):
            la_kieu = c.tag == W + "pStyle" and c.get(W + "val") not in self._kieu
            if c.tag not in _GIU_PPR or la_kieu:
                moi.remove(c)
        return moi

    def _bang(self, bang: _Element) -> _Element:
        moi = bang.makeelement(W + "tbl")
        for ten in ("tblPr", "tblGrid"):
            phan = con(bang, W + ten)
            if phan is not None:
                moi.append(self._bo_kieu_bang(copy.deepcopy(phan)))
        for tr in cac_hang(bang):
            moi.append(self.hang(tr))
        return moi

    def _bo_kieu_bang(self, phan: _Element) -> _Element:
        kieu = con(phan, W + "tblStyle")
        if kieu is not None and kieu.get(W + "val") not in self._kieu:
            phan.remove(kieu)
        return phan

    def hang(self, tr: _Element) -> _Element:
        """A deleted copy of a row."""
        moi = tr.makeelement(W + "tr")
        trpr = con(tr, W + "trPr")
        if trpr is not None:
            moi.append(copy.deepcopy(trpr))
        for tc in cac_o(tr):
            o = tc.makeelement(W + "tc")
            tcpr = con(tc, W + "tcPr")
            if tcpr is not None:
                o.append(copy.deepcopy(tcpr))
            for khoi in (xoa for e in cac_khoi(tc) for xoa in self.khoi(e)):
                o.append(khoi)
            moi.append(o)
        self._dau.dau_hang(moi, "del")
        return moi
