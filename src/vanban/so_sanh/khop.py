"""Aligns two sequences of sentences, in nearly linear time: equal ones by unique anchors, then similar ones between."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

from vanban.ban_ghi import dataclass

Cap = tuple[int, int]
DuocGhep = Callable[[int, int], bool]

GIONG: Final = 0.5
"""Two sentences are one that was changed when they share at least this part of their words."""
_VUA: Final = 1600  # pairs of a gap that are all compared; a larger gap is searched by its rare words
_LCS: Final = 40_000  # pairs of a stretch without unique sentences that the plain algorithm may take on
_HIEM: Final = 6  # a word that stands in no more sentences of a gap than this is a lead
_TU: Final = re.compile(r"\w+")


class Cau:
    """The words of a sentence, ready to be compared."""

    __slots__ = ("dem", "so")

    def __init__(self, chu: str) -> None:
        """Counts the words without their capitals and marks."""
        self.dem = Counter(_TU.findall(chu.casefold()))
        self.so = self.dem.total()

    def giong(self, khac: Cau) -> float:
        """The part of their words that two sentences share, 0 to 1."""
        tong = self.so + khac.so
        it, nhieu = (self.dem, khac.dem) if len(self.dem) < len(khac.dem) else (khac.dem, self.dem)
        chung = sum(min(so, nhieu[tu]) for tu, so in it.items() if tu in nhieu)
        return 2 * chung / tong if tong else 1.0


@dataclass(frozen=True, slots=True)
class _Khuc:
    """A stretch of both sequences, ends excluded."""

    a: int
    het_a: int
    b: int
    het_b: int


def khop(
    cu: Sequence[str], moi: Sequence[str], duoc: DuocGhep = lambda _a, _b: True, nguong: float = GIONG
) -> list[Cap]:
    """Pairs of indices, both increasing: equal sentences first, between them those that are similar.

    Args:
        cu: the old sentences.
        moi: the new ones.
        duoc: whether an old and a new one may be the same at all.
        nguong: how similar a pair must be, 0 to 1.
    """
    bang = [(a, b) for a, b in khop_bang(cu, moi) if duoc(a, b)]
    ra = list(bang)
    for khuc in _khoang_trong(bang, len(cu), len(moi)):
        ra += _khop_gan(cu, moi, khuc, duoc, nguong)
    return sorted(ra)


def khop_bang(cu: Sequence[str], moi: Sequence[str]) -> list[Cap]:
    """Pairs of equal sentences, both increasing."""
    ra: list[Cap] = []
    con_lai = [_Khuc(0, len(cu), 0, len(moi))]
    while con_lai:
        khuc = _bo_hai_dau(cu, moi, con_lai.pop(), ra)
        if khuc.a == khuc.het_a or khuc.b == khuc.het_b:
            continue
        neo = _neo(cu, moi, khuc)
        if neo:
            con_lai += _giua(neo, khuc)
            ra += neo
        elif (khuc.het_a - khuc.a) * (khuc.het_b - khuc.b) <= _LCS:
            so = SequenceMatcher(None, cu[khuc.a : khuc.het_a], moi[khuc.b : khuc.het_b], autojunk=False)
            ra += [(khuc.a + m.a + i, khuc.b + m.b + i) for m in so.get_matching_blocks() for i in range(m.size)]
    return sorted(ra)


def _bo_hai_dau(cu: Sequence[str], moi: Sequence[str], khuc: _Khuc, ra: list[Cap]) -> _Khuc:
    """Takes the equal sentences at both ends off a stretch."""
    a, het_a, b, het_b = khuc.a, khuc.het_a, khuc.b, khuc.het_b
    while a < het_a and b < het_b and cu[a] == moi[b]:
        ra.append((a, b))
        a, b = a + 1, b + 1
    while a < het_a and b < het_b and cu[het_a - 1] == moi[het_b - 1]:
        het_a, het_b = het_a - 1, het_b - 1
        ra.append((het_a, het_b))
    return _Khuc(a, het_a, b, het_b)


def _neo(cu: Sequence[str], moi: Sequence[str], khuc: _Khuc) -> list[Cap]:
    """The longest increasing run of sentences that stand once on either side."""
    mot_cu = _mot_lan(cu, khuc.a, khuc.het_a)
    mot_moi = _mot_lan(moi, khuc.b, khuc.het_b)
    cap = [(a, mot_moi[chu]) for chu, a in mot_cu.items() if chu in mot_moi]
    return [cap[i] for i in day_tang([b for _, b in cap])]


def _mot_lan(day: Sequence[str], tu: int, den: int) -> dict[str, int]:
    """The sentences of a stretch that stand there once, with their places, in order."""
    dem = Counter(day[tu:den])
    return {day[i]: i for i in range(tu, den) if dem[day[i]] == 1}


def _giua(neo: Sequence[Cap], khuc: _Khuc) -> Iterator[_Khuc]:
    a, b = khuc.a, khuc.b
    for na, nb in (*neo, (khuc.het_a, khuc.het_b)):
        yield _Khuc(a, na, b, nb)
        a, b = na + 1, nb + 1


def day_tang(so: Sequence[int], nang: Sequence[int] | None = None) -> list[int]:
    """The indices of an increasing subsequence that is the longest, or the heaviest by `nang`."""
    if nang is not None:
        hang = {mot: thu for thu, mot in enumerate(sorted(so))}
        return [i for i, _ in _nang_nhat([(i, hang[mot], float(nang[i])) for i, mot in enumerate(so)], len(so))]
    ngon: list[int] = []
    vi_tri: list[int] = []
    truoc: list[int] = []
    for i, mot in enumerate(so):
        cho = bisect_left(ngon, mot)
        truoc.append(vi_tri[cho - 1] if cho else -1)
        ngon[cho : cho + 1] = [mot]
        vi_tri[cho : cho + 1] = [i]
    ra: list[int] = []
    cuoi = vi_tri[-1] if vi_tri else -1
    while cuoi >= 0:
        ra.append(cuoi)
        cuoi = truoc[cuoi]
    return ra[::-1]


def _khoang_trong(bang: Sequence[Cap], so_cu: int, so_moi: int) -> Iterator[_Khuc]:
    """The stretches between equal sentences in which both sides have something left."""
    for khuc in _giua(sorted(bang), _Khuc(0, so_cu, 0, so_moi)):
        if khuc.a < khuc.het_a and khuc.b < khuc.het_b:
            yield khuc


def _khop_gan(cu: Sequence[str], moi: Sequence[str], khuc: _Khuc, duoc: DuocGhep, nguong: float) -> list[Cap]:
    """The similar sentences of a gap, so paired in order that the sum of their likeness is greatest."""
    cau_cu = {a: Cau(cu[a]) for a in range(khuc.a, khuc.het_a)}
    cau_moi = {b: Cau(moi[b]) for b in range(khuc.b, khuc.het_b)}
    ung = [
        (a, b - khuc.b, giong)
        for a, b in cac_ung_vien(cau_cu, cau_moi)
        if duoc(a, b) and (giong := cau_cu[a].giong(cau_moi[b])) >= nguong
    ]
    return [(a, khuc.b + b) for a, b in _nang_nhat(ung, khuc.het_b - khuc.b)]


def cac_ung_vien(cu: dict[int, Cau], moi: dict[int, Cau]) -> Iterable[Cap]:
    """The pairs that are worth comparing: all of a small gap, those that share a rare word of a large one."""
    if len(cu) * len(moi) <= _VUA:
        return ((a, b) for a in cu for b in moi)
    theo: dict[str, list[int]] = {}
    for b, cau in moi.items():
        for tu in cau.dem:
            theo.setdefault(tu, []).append(b)
    hiem = {tu: cac for tu, cac in theo.items() if len(cac) <= _HIEM}
    return ((a, b) for a, cau in cu.items() for b in dict.fromkeys(b for tu in cau.dem for b in hiem.get(tu, ())))


def _nang_nhat(ung: Sequence[tuple[int, int, float]], so: int) -> list[Cap]:
    """The heaviest chain of pairs in which both indices increase, by a tree of prefix maxima."""
    cay: list[tuple[float, int]] = [(0.0, -1)] * (so + 2)
    truoc: list[int] = [-1] * len(ung)
    thu_tu = sorted(range(len(ung)), key=lambda i: (ung[i][0], -ung[i][1]))
    for i in thu_tu:
        _, b, nang = ung[i]
        tot, truoc[i] = _tra(cay, b)
        _ghi(cay, b + 1, (tot + nang, i))
    _, cuoi = _tra(cay, so)
    ra: list[Cap] = []
    while cuoi >= 0:
        ra.append(ung[cuoi][:2])
        cuoi = truoc[cuoi]
    return ra[::-1]


def _tra(cay: Sequence[tuple[float, int]], den: int) -> tuple[float, int]:
    """The best of the chains that end below `den`."""
    tot = (0.0, -1)
    while den > 0:
        tot = max(tot, cay[den])
        den -= den & -den
    return tot


def _ghi(cay: list[tuple[float, int]], cho: int, gia: tuple[float, int]) -> None:
    while cho < len(cay):
        cay[cho] = max(cay[cho], gia)
        cho += cho & -cho
