"""The lexicon of confused pairs: words that exist, in a phrase where another one is meant."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from vanban.ban_ghi import dataclass
from vanban.check.loi_van.ban_chu import LoiVan
from vanban.check.loi_van.cau import Cau
from vanban.check.loi_van.tu_lieu import doc_bang

_SO_COT: Final = 5


@dataclass(frozen=True, slots=True)
class CapNham:
    """A phrase that is wrong. It is none after or before some words, or only after or before some."""

    sai: tuple[str, ...]
    dung: str
    truoc_khong: frozenset[str]
    sau_khong: frozenset[str]
    truoc_can: frozenset[str]


class Gap(NamedTuple):
    """A hit: the pair, the paragraph and its characters."""

    cap: CapNham
    cau: Cau
    dau: int
    cuoi: int


@lru_cache(maxsize=4)
def doc_cap(ten: str) -> tuple[tuple[str, CapNham], ...]:
    """The pairs of a table, each with its wrong phrase."""
    ra: list[tuple[str, CapNham]] = []
    for dong in doc_bang(ten):
        sai, dung, *moc = (*dong, *[""] * (_SO_COT - len(dong)))
        ra.append((sai, CapNham(tuple(sai.split()), dung, *(frozenset(m.split()) for m in moc))))
    return tuple(ra)


def tim_cap(loi_van: LoiVan, ten: str) -> Iterator[Gap]:
    """The wrong phrases of a table in the prose."""
    tu = loi_van.tu
    co = [cap for sai, cap in doc_cap(ten) if cap.sai[1] in tu and tu.issuperset(cap.sai) and sai in loi_van.lien]
    for cau in loi_van.co_cap((cap.sai[0], cap.sai[1]) for cap in co):
        for n, chu in enumerate(cau.tu_thap):
            for cap in co:
                het = n + len(cap.sai)
                gap = chu == cap.sai[0] and cau.tu_thap[n:het] == cap.sai
                if gap and _lien(cau, n, het) and _hop_canh(cap, cau, n, het):
                    yield Gap(cap, cau, cau.tu[n].dau, cau.tu[het - 1].cuoi)


def _lien(cau: Cau, dau: int, het: int) -> bool:
    """Only spaces stand between the words."""
    return all(not cau.giua(n).strip() for n in range(dau, het - 1))


def _hop_canh(cap: CapNham, cau: Cau, dau: int, het: int) -> bool:
    truoc = cau.tu_thap[dau - 1] if dau else ""
    sau = cau.tu_thap[het] if het < len(cau.tu) else ""
    if truoc in cap.truoc_khong or sau in cap.sau_khong:
        return False
    return not cap.truoc_can or truoc in cap.truoc_can
