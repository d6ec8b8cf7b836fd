"""Column widths of the source as shares, as small as they can be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vanban.docx.kieu import twip
from vanban.thanh_phan.kho import Kho
from vanban.thanh_phan.khoi import Bang
from vanban.thanh_phan.rong_cot import rong_cot

_LE_O = 170  # twips: the margins of a cell as vanban makes them
_MM = 25.4 / 1440
_MAU_SO = range(4, 61)
_THO = 20  # what the shares of a table add up to that no page of ours gives
_DO_HET = 60  # rows up to which shares are tried: each try measures every text
_LON = 1000.0


def tim_rong(khai: Bang, that: Sequence[float], cac_kho: Sequence[Kho]) -> tuple[int, ...]:
    """Shares of the columns.

    Args:
        khai: The table without widths.
        that: Inner widths in mm of its columns in the source.
        cac_kho: The measures of the pages that it may stand on.

    Returns:
        The smallest whole numbers that give those widths, or come near; nothing where the page finds them by itself.
    """
    if any(_khop(khai, (), that, k) for k in cac_kho):
        return ()
    ngoai = [r + _LE_O * _MM for r in that]
    if len(khai.dong) <= _DO_HET:
        for k in cac_kho:
            if dung := next((phan for phan in _cac_phan(khai, ngoai, that, k) if _khop(khai, phan, that, k)), None):
                return dung
    return _chia(ngoai, _THO, frozenset())


def _cac_phan(khai: Bang, ngoai: Sequence[float], that: Sequence[float], k: Kho) -> Iterator[tuple[int, ...]]:
    """Shares to be tried, the small ones first; a column that is as narrow as its longest word asks for one share."""
    hep = frozenset(i for i in range(len(that)) if _trong(_hep_nhat(khai, i, k)) == that[i])
    for mau_so in _MAU_SO:
        yield _chia(ngoai, mau_so, frozenset())
        if hep and len(hep) < len(that):
            yield _chia(ngoai, mau_so, hep)
    yield tuple(max(1, round(r * 100)) for r in ngoai)


def _chia(ngoai: Sequence[float], mau_so: int, hep: frozenset[int]) -> tuple[int, ...]:
    tong = sum(r for i, r in enumerate(ngoai) if i not in hep)
    return tuple(1 if i in hep else max(1, round(r * mau_so / tong)) for i, r in enumerate(ngoai))


def _hep_nhat(khai: Bang, cot: int, k: Kho) -> float:
    """The width of a column that asks for next to nothing."""
    return rong_cot(_voi(khai, tuple(1.0 if i == cot else _LON for i in range(len(khai.cot)))), k)[cot]


def _voi(khai: Bang, phan: Sequence[float]) -> Bang:
    return Bang(khai.cot, khai.dong, tuple(map(float, phan)))


def _khop(khai: Bang, phan: Sequence[int], that: Sequence[float], k: Kho) -> bool:
    """Whether the page gives those inner widths, as the reader rounds them."""
    return all(_trong(a) == b for a, b in zip(rong_cot(_voi(khai, phan), k), that, strict=True))


def _trong(rong: float) -> float:
    """Inner width of a cell of that width."""
    return round((twip(rong) - _LE_O) * _MM, 1)
