"""Column widths of a table: no word is cut, names and dates stay on one line, and the table is as short as it can be.

Widths are found from the words of a few rows, in steps, so that a list of thousands costs little and
the same rows in any order get the same widths.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from functools import lru_cache
from heapq import nlargest

from vanban.nd30.do_rong import do_rong
from vanban.thanh_phan.kho import Kho
from vanban.thanh_phan.khoi import Bang

DO_HET = 200  # rows up to which every text is measured, and how many texts of a longer table are
_DEM = 3.4  # mm: both cell margins (3.0) and the border, with something to spare
_THEM_KHONG_NGAT = 0.1 * 25.4 / 72  # mm a pt of size: LibreOffice sets a no-break space 0.34 em wide, not 0.25
_HANG_MAU = 16  # rows from which the height of a table is judged
_GON = 14  # letters of a date, a share, a result: what is not longer had better not be broken
_TEN_DAI = 30  # letters of a name
_BUOC = (0.5, 1, 2, 3, 5, 8, 12, 18, 27, 40)  # mm by which a column is tried wider
_TEN = re.compile(r"\btên\b|\bngày\b|thời hạn", re.IGNORECASE)
_MU = 4  # a row is as high as its highest cell: the power mean that stands for the maximum, yet feels the others
_CACH = 1.15  # mm between words at 13 pt


def rong_cot(bang: Bang, kho: Kho) -> tuple[float, ...]:
    """Column widths in mm that fill the text width: as declared, else by content."""
    co = kho.co.than - 1
    cot = [frozenset(c) for c in zip(*bang.dong, strict=True)] or [frozenset()] * len(bang.cot)
    nho = _rong(bang.cot, cot, co, _cac_tu)
    if bang.rong:
        return _khai_bao(bang.rong, nho, kho.rong)
    if sum(nho) >= kho.rong:
        return _chia(nho, kho.rong)
    lon = _rong(bang.cot, cot, co, frozenset)
    if (du := kho.rong - sum(lon)) >= 0:  # a column of numbers keeps close to them, long words take what is left
        return tuple(r + d for r, d in zip(lon, _chia([r * r for r in lon], du), strict=True))
    gon = [_rong_nhat(_gon(ten, c), co) for ten, c in zip(bang.cot, cot, strict=True)]
    san = _giu_ten(bang.cot, nho, gon, kho.rong)
    return _phan_con_lai(_thap_nhat(bang, san, co, kho.rong), lon, kho.rong)


def so_dong(bang: Bang, rong: Sequence[float], kho: Kho) -> Iterator[int]:
    """How many lines the header and each row take at these widths."""
    co = kho.co.than - 1
    for hang, dam in ((bang.cot, True), *((mot, False) for mot in bang.dong)):
        cac = (_dong_o(_do_tu(o, co, dam=dam), r) for o, r in zip(hang, rong, strict=True))
        yield max(cac, default=1)


def _rong(
    dau: Sequence[str], cot: Sequence[Set[str]], co: float, phan: Callable[[Iterable[str]], Set[str]]
) -> list[float]:
    """For each column the room for the widest of some parts of its header, in bold, and of its cells."""
    return [
        max(_rong_nhat(phan((ten,)), co, dam=True), _rong_nhat(phan(o), co)) for ten, o in zip(dau, cot, strict=True)
    ]


def _cac_tu(cac: Iterable[str]) -> Set[str]:
    return {tu for o in cac for tu in o.split(" ")}


def _gon(ten: str, cac: Iterable[str]) -> Set[str]:
    """Those of the cells of a column that are short enough to stay on one line."""
    dai = _TEN_DAI if _TEN.search(ten) else _GON
    return {chu for chu in cac if len(chu) <= dai}


def _rong_nhat(cac: Set[str], co: float, *, dam: bool = False) -> float:
    """Room for the widest of the texts; of many only those with most letters are measured."""
    do = nlargest(DO_HET, cac, key=lambda chu: (len(chu), chu)) if len(cac) > DO_HET else cac
    return max((_do(chu, co, dam=dam) for chu in do), default=0.0) + _DEM


def _do(chu: str, co: float, *, dam: bool) -> float:
    return do_rong(chu, co, dam=dam) + chu.count("\u00a0") * _THEM_KHONG_NGAT * co


def _giu_ten(cot: Sequence[str], nho: list[float], gon: list[float], rong: float) -> list[float]:
    """The least widths: with room for short cells where the page has it; names and dates give way last and least."""
    san = [max(n, g) for n, g in zip(nho, gon, strict=True)]
    for i in sorted(range(len(cot)), key=lambda i: (_TEN.search(cot[i]) is not None, nho[i] - san[i], i)):
        if (qua := sum(san) - rong) <= 0:
            break
        san[i] = max(nho[i], san[i] - qua) if _TEN.search(cot[i]) else nho[i]
    return san


def _thap_nhat(bang: Bang, san: list[float], co: float, rong: float) -> list[float]:
    """Widths from the least ones up, each step to the column where it makes the rows lower."""
    do = _ChieuCao([bang.cot, *_hang_mau(bang)], co)
    w = list(san)
    while (buoc := do.buoc_tot(w, rong - sum(w))) is not None:
        cot, them = buoc
        w[cot] += them
    return w


def _hang_mau(bang: Bang) -> list[tuple[str, ...]]:
    """All rows of a short table; of others some, from the shortest to the longest."""
    if len(bang.dong) <= _HANG_MAU:
        return list(bang.dong)
    xep = sorted(bang.dong, key=lambda hang: (sum(map(len, hang)), hang))
    return [xep[i * (len(xep) - 1) // (_HANG_MAU - 1)] for i in range(_HANG_MAU)]


class _ChieuCao:
    """The height of some rows as the widths change: lines of each cell, kept by column and width."""

    def __init__(self, hang: Sequence[Sequence[str]], co: float) -> None:
        """Measure the words; the first row is the header."""
        self._tu = [[_do_tu(o, co, dam=i == 0) for i, o in enumerate(cot)] for cot in zip(*hang, strict=True)]
        self._mot_dong = [{sum(tu) + _CACH * (len(tu) - 1) + _DEM for tu in cac} for cac in self._tu]
        self._nho: dict[tuple[int, float], list[int]] = {}

    def buoc_tot(self, w: Sequence[float], con: float) -> tuple[int, float] | None:
        """The column and the mm that lower the rows most for each mm; None when nothing does."""
        dong = [self._dong(cot, r) for cot, r in enumerate(w)]
        tong = [sum(m**_MU for m in hang) for hang in zip(*dong, strict=True)]
        tot, chon = 1e-6, None
        for cot, cu in enumerate(dong):
            if max(cu) == 1:
                continue
            truoc = cu
            for them in self._cac_buoc(cot, w[cot], con):
                moi = self._dong(cot, w[cot] + them)
                if moi != truoc and (loi := _bot(tong, cu, moi) / them) > tot:
                    tot, chon = loi, (cot, them)
                truoc = moi
        return chon

    def _cac_buoc(self, cot: int, rong: float, con: float) -> list[float]:
        """How much wider a column may be tried: some steps, and just so much as lets a cell stand on one line."""
        vua = {mot - rong for mot in self._mot_dong[cot]}
        return sorted(them for them in vua.union(_BUOC) if 0 < them <= con)

    def _dong(self, cot: int, rong: float) -> list[int]:
        co = self._nho.get((cot, rong))
        if co is None:
            co = self._nho[cot, rong] = [_dong_o(tu, rong) for tu in self._tu[cot]]
        return co


def _bot(tong: Sequence[int], cu: Sequence[int], moi: Sequence[int]) -> float:
    """By how much the rows get lower when one column changes its lines."""
    mu = 1.0 / _MU
    cac = [(t, b**_MU - a**_MU) for t, a, b in zip(tong, cu, moi, strict=True) if a != b]
    return sum([float(t**mu - (t + doi) ** mu) for t, doi in cac])


def _do_tu(chu: str, co: float, *, dam: bool) -> tuple[float, ...]:
    """The widths of the words of a cell."""
    return tuple(_rong_tu(tu, co, dam=dam) for tu in chu.split(" "))


@lru_cache(maxsize=20_000)
def _rong_tu(tu: str, co: float, *, dam: bool) -> float:
    return _do(tu, co, dam=dam)


def _dong_o(tu: Iterable[float], rong: float) -> int:
    """How many lines the words take in a cell of that width."""
    dong, du = 1, rong - _DEM
    con = du
    for mot in tu:
        if mot > con and con < du:
            dong += 1
            con = du
        con -= mot + _CACH
    return dong


def _phan_con_lai(w: list[float], lon: list[float], rong: float) -> tuple[float, ...]:
    """What is left goes to those that want more, the long column not starving a short one (power 0.7)."""
    muon = [max(n - m, 0.0) ** 0.7 for m, n in zip(w, lon, strict=True)]
    du = _chia(muon if sum(muon) else w, rong - sum(w))
    return tuple(m + d for m, d in zip(w, du, strict=True))


def _khai_bao(phan: Sequence[float], nho: list[float], rong: float) -> tuple[float, ...]:
    """Declared shares; a column too narrow for its longest word takes what it lacks from those that can give it."""
    khai = ra = _chia(phan, rong)
    hep: set[int] = set()
    while them := {i for i, (co, can) in enumerate(zip(ra, nho, strict=True)) if i not in hep and co < can}:
        hep |= them
        con = rong - sum(nho[i] for i in hep)
        tong = sum(khai[i] for i in range(len(khai)) if i not in hep)
        if con <= 0 or not tong:
            return khai
        ra = tuple(nho[i] if i in hep else k * con / tong for i, k in enumerate(khai))
    return ra


def _chia(phan: Sequence[float], tong: float) -> tuple[float, ...]:
    return tuple(tong * p / sum(phan) for p in phan)
