"""What follows the signature: appendices, texts issued with the document, the part of a copy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from vanban.check.line import Dong
from vanban.check.recognise.model import PhuLucNhan
from vanban.nd30 import ND30

_PHU_LUC: Final = re.compile(r"PHỤ LỤC(\s+(SỐ\s+)?(?P<so>[IVXLC]+|\d{1,2}))?\s*(?P<dau>[.:\-]?)\s*(?P<ten>.*)$")
KEM_THEO: Final = re.compile(r"\(?\s*(Ban hành )?[Kk]èm theo\b")
_XEM: Final = 8  # lines after the head in which its title and reference may stand
_DAI: Final = 160


def tim_phu_luc(dong: list[Dong], tu: int) -> list[int]:
    """The lines that open an appendix."""
    return [t for t in range(tu, len(dong)) if _la_dau(dong[t])]


def _la_dau(d: Dong) -> bool:
    """A line of its own, in the middle or all in capitals: a mention in the body is neither."""
    if d.doan.o is not None or len(d.gon) > _DAI or d.gon[:7].casefold() != "phụ lục":
        return False
    khop = _PHU_LUC.match(d.hoa)
    if khop is None or (khop["ten"] and not (khop["dau"] and d.giua and d.dam > 0.5)):
        return False
    return d.giua or (d.in_hoa and d.dam > 0.5)


def doc_phu_luc(dong: list[Dong], cho: list[int]) -> tuple[PhuLucNhan, ...]:
    """The appendices that open at these lines."""
    return tuple(_mot(dong, dau, sau) for dau, sau in pairwise([*cho, len(dong)]))


def _mot(dong: list[Dong], dau: int, het: int) -> PhuLucNhan:
    khop = _PHU_LUC.match(dong[dau].hoa)
    assert khop is not None
    ten = list(_ten(dong[dau + 1 : min(dau + _XEM, het)]))
    sau = dau + 1 + len(ten)
    kem = dong[sau] if sau < het and KEM_THEO.match(dong[sau].gon) else None
    return PhuLucNhan(
        dong[dau], khop["so"] or "", bool(khop["ten"]), tuple(ten), kem, tuple(dong[sau + (kem is not None) : het])
    )


def _ten(dong: list[Dong]) -> Iterator[Dong]:
    """The title: centred lines down to the reference or the first that is no title."""
    for d in dong:
        if KEM_THEO.match(d.gon) or d.doan.o is not None or not d.giua or d.la_ke:
            return
        yield d


def tim_kem_theo(dong: list[Dong], tu: int, nd30: ND30) -> int | None:
    """The first line of a text issued with the document: a second Quốc hiệu opens it."""
    quoc_hieu = nd30.thanh_phan["quoc_hieu"].chuoi
    thu = next(
        (t for t in range(tu, len(dong)) if len(dong[t].gon) <= len(quoc_hieu) and dong[t].hoa == quoc_hieu), None
    )
    return None if thu is None else _dau_bang(dong, thu)


def tim_ban_sao(dong: list[Dong], tu: int, nd30: ND30) -> int | None:
    """The first line of the part that a copy adds: the head SAO Y, SAO LỤC or TRÍCH SAO."""
    dau = {ban.chu for ban in nd30.ban_sao.values()}
    thu = next((t for t in range(tu, len(dong)) if len(dong[t].gon) < 12 and dong[t].hoa in dau), None)
    return None if thu is None else _dau_bang(dong, thu)


def _dau_bang(dong: list[Dong], thu: int) -> int:
    """First line of the outermost table that holds a line; the line itself outside tables."""
    o = dong[thu].doan.o
    if o is None:
        return thu
    bang = o.chuoi()[0].bang
    while thu and (truoc := dong[thu - 1].doan.o) is not None and truoc.chuoi()[0].bang == bang:
        thu -= 1
    return thu
