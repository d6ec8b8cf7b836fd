"""The letters of a paragraph with the runs that hold them; runs cut at a letter, copied as deleted text."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, Final

from lxml.etree import _Element

from vanban.ban_ghi import dataclass
from vanban.docx.read.lines import chon
from vanban.docx.read.names import MC, W, con

_VO: Final = frozenset(
    W + ten
    for ten in ("hyperlink", "ins", "moveTo", "smartTag", "customXml", "dir", "bdo", "sdtContent", "fldSimple", "sdt")
)
_T: Final = W + "t"
_MOT_KY_TU: Final[dict[Any, str]] = {
    W + "tab": "\t", W + "ptab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "\ufdd0",
    W + "sym": "\ufdd1", W + "softHyphen": "\ufdd2",
}  # fmt: skip
"""What prints a letter without being text; those that only a mark of ours can stand for have one no text holds."""
_CACH: Final = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True, slots=True)
class KyTu:
    """A letter: what it is, its run, the element in the run that holds it, its place in the text of that element."""

    chu: str
    chay: _Element
    o: _Element
    thu: int


def cac_chay(e: _Element) -> Iterator[_Element]:
    """The runs of a paragraph in order, also those in links, fields and content controls; not those in text boxes."""
    for c in e:
        if c.tag == W + "r":
            yield c
        elif c.tag in _VO:
            yield from cac_chay(c)
        elif c.tag == MC + "AlternateContent":
            nhanh = chon(c)
            if nhanh is not None:
                yield from cac_chay(nhanh)


def cac_ky_tu(e: _Element) -> list[KyTu]:
    """The letters of a paragraph."""
    return [ky_tu for chay in cac_chay(e) for o in chay for ky_tu in _cua(chay, o)]


def _cua(chay: _Element, o: _Element) -> Iterator[KyTu]:
    if o.tag == _T:
        for thu, chu in enumerate(o.text or ""):
            yield KyTu(chu, chay, o, thu)
    elif o.tag == W + "br" and o.get(W + "type", "textWrapping") != "textWrapping":
        return
    elif o.tag in _MOT_KY_TU:
        ma = o.get(W + "char", "") if o.tag == W + "sym" else ""
        yield KyTu(_MOT_KY_TU[o.tag] + ma, chay, o, 0)


def chu_cua(ky_tu: Sequence[KyTu]) -> str:
    """Their text; a symbol of a font counts as one letter and its code."""
    return "".join(k.chu[0] for k in ky_tu)


def cat_truoc(ky_tu: list[KyTu], thu: int) -> None:
    """Cuts the run of a letter so that the letter stands first in a run; the letters behind it learn their new run."""
    moc = ky_tu[thu]
    if not thu or ky_tu[thu - 1].chay is not moc.chay:
        return
    moi = moc.chay.makeelement(moc.chay.tag, {str(ten): str(gia) for ten, gia in moc.chay.items()})
    rpr = con(moc.chay, W + "rPr")
    if rpr is not None:
        moi.append(copy.deepcopy(rpr))
    sau = list(moc.o.itersiblings())
    o_moi = _cat_o(moc)
    for c in (moc.o if o_moi is None else o_moi, *sau):
        moi.append(c)
    moc.chay.addnext(moi)
    _doi_chay(ky_tu, thu, moi, o_moi)


def _cat_o(moc: KyTu) -> _Element | None:
    """The second half of a text that is cut inside; nothing when the letter is its first."""
    if moc.thu == 0:
        return None
    chu = moc.o.text or ""
    moi = moc.o.makeelement(moc.o.tag, {_CACH: "preserve"})
    moi.text, moc.o.text = chu[moc.thu :], chu[: moc.thu]
    moc.o.set(_CACH, "preserve")
    return moi


def _doi_chay(ky_tu: list[KyTu], thu: int, moi: _Element, o_moi: _Element | None) -> None:
    chay, o, lech = ky_tu[thu].chay, ky_tu[thu].o, ky_tu[thu].thu
    for k in range(thu, len(ky_tu)):
        mot = ky_tu[k]
        if mot.chay is not chay:
            return
        trong = o_moi is not None and mot.o is o
        ky_tu[k] = KyTu(
            mot.chu, moi, o_moi if trong and o_moi is not None else mot.o, mot.thu - lech if trong else mot.thu
        )


def chay_xoa(ky_tu: Sequence[KyTu], kieu: frozenset[str]) -> Iterator[_Element]:
    """Runs of deleted text with the letters and the look of others; a character style that is not in `kieu` goes."""
    for _, nhom in groupby(ky_tu, key=lambda k: id(k.chay)):
        cac = list(nhom)
        moi = cac[0].chay.makeelement(W + "r")
        rpr = con(cac[0].chay, W + "rPr")
        if rpr is not None:
            moi.append(_rpr(rpr, kieu))
        for _, trong in groupby(cac, key=lambda k: id(k.o)):
            moi.append(_o_xoa(list(trong)))
        yield moi


def _rpr(rpr: _Element, kieu: frozenset[str]) -> _Element:
    moi = copy.deepcopy(rpr)
    rieng = con(moi, W + "rStyle")
    if rieng is not None and rieng.get(W + "val") not in kieu:
        moi.remove(rieng)
    return moi


def _o_xoa(cac: Sequence[KyTu]) -> _Element:
    o = cac[0].o
    if o.tag != _T:
        return copy.deepcopy(o)
    moi = o.makeelement(W + "delText", {_CACH: "preserve"})
    moi.text = "".join(k.chu for k in cac)
    return moi
