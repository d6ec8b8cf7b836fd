"""Break a name or a title into balanced lines, at words and never through a proper name."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import groupby, pairwise
from math import inf
from pathlib import Path

from vanban.nd30.do_rong import do_rong

_TU_NOI = ("và", "của", "về", "cho", "với", "tại", "trong", "theo", "các", "những")
_DAU_DIA_DANH = ("tỉnh", "phố", "xã", "phường", "khu")  # "phố" of "thành phố", "khu" of "đặc khu"
_KHONG_O_CUOI = frozenset((*_TU_NOI, *_DAU_DIA_DANH))
_DIA_DANH = re.compile(r"(tỉnh|xã|phường|[Tt]hành phố|đặc khu) [^\W\d_a-zà-ỹ]")
_PHAN_TEN = 0.4  # of a line: a longer run of capitals may break
# What a break costs, against the square of how far a line is from the mean (as a share of the width).
_PHAT_TU_GHEP = 0.5  # inside a compound word such as "giáo dục"
_PHAT_TU_NOI = 0.15  # after "và" and the like
_PHAT_THUONG = 0.05  # anywhere but after a mark
_UA_DIA_DANH = -0.15  # before "tỉnh …", "thành phố …": the place reads as a line of its own
_PHAT_THEM_DONG = 0.25  # one line more than needed


@cache
def _tu_ghep() -> frozenset[tuple[str, str]]:
    """Pairs of syllables that make one word."""
    chu = Path(__file__).with_name("tu_ghep.txt").read_text(encoding="utf-8")
    cap: set[tuple[str, str]] = set()
    for dong in chu.splitlines():
        am = [] if dong.startswith("#") else dong.split()
        cap.update(pairwise(am))
    return frozenset(cap)


@lru_cache(maxsize=512)
def ngat_dong(
    chu: str,
    rong: float,
    co: float,
    *,
    dam: bool = False,
    hoa: bool = False,
    lien: tuple[str, ...] = (),
    la_cau: bool = False,
) -> tuple[str, ...] | None:
    """The lines of `chu` when set in `co` pt on at most `rong` mm; None when a piece is wider than that.

    The fewest lines win, unless one more spares a word; among those, the most even ones. `lien` are phrases that stay
    on one line; in a sentence (`la_cau`), so do proper names, wherever they fit: "Đà Nẵng", "Sở Y tế".
    """
    manh = _manh(chu, (*lien, *_ten_rieng(chu, rong, co, dam=dam, hoa=hoa)) if la_cau else lien)
    do = [_rong(m, co, dam=dam, hoa=hoa) for m in manh]
    if not manh or max(do) > rong:
        return () if not manh else None
    cach = do_rong(" ", co, dam=dam)
    it_nhat = _it_dong_nhat(do, cach, rong)
    it, nhieu = (_deu_nhat(manh, do, cach, rong, so_dong) for so_dong in (it_nhat, it_nhat + 1))
    return it[1] if it[0] <= nhieu[0] + _PHAT_THEM_DONG else nhieu[1]


def _rong(chu: str, co: float, *, dam: bool, hoa: bool) -> float:
    return do_rong(chu.upper() if hoa else chu, co, dam=dam)


def _ten_rieng(chu: str, rong: float, co: float, *, dam: bool, hoa: bool) -> tuple[str, ...]:
    """Runs of capitalised words that fill no more than a part of a line; a text all in capitals has none."""
    if chu.isupper():
        return ()
    cac = (list(nhom) for la_ten, nhom in groupby(chu.split(" "), lambda tu: tu.lstrip("“(")[:1].isupper()) if la_ten)
    ten = (" ".join(nhom) for nhom in cac if len(nhom) > 1)
    return tuple(mot for mot in ten if _rong(mot, co, dam=dam, hoa=hoa) <= rong * _PHAN_TEN)


def _manh(chu: str, lien: tuple[str, ...]) -> list[str]:
    """Words, with each phrase of `lien` as one piece."""
    for cum in sorted((c for c in lien if c), key=len, reverse=True):
        chu = chu.replace(cum, cum.replace(" ", "\x00"))
    return [m.replace("\x00", " ") for m in chu.split(" ") if m]


def _it_dong_nhat(do: list[float], cach: float, rong: float) -> int:
    so_dong, con = 1, rong
    for d in do:
        if d > con:
            so_dong, con = so_dong + 1, rong
        con -= d + cach
    return so_dong


def _deu_nhat(
    manh: list[str], do: list[float], cach: float, rong: float, so_dong: int
) -> tuple[float, tuple[str, ...]]:
    """The least cost and its lines; `tot[j]` is the least cost of setting the first j pieces on k lines."""
    n = len(manh)
    ke = sum(do) + cach * (n - 1)
    dich = ke / so_dong
    tot: list[float] = [0.0] + [inf] * n
    vet: list[list[int]] = []
    for _ in range(so_dong):
        moi, tu = [inf] * (n + 1), [0] * (n + 1)
        for j in range(1, n + 1):
            dai = -cach
            for i in range(j - 1, -1, -1):
                dai += do[i] + cach
                if dai > rong:
                    break
                gia = tot[i] + ((dai - dich) / rong) ** 2 + (_phat(manh, j) if j < n else 0.0)
                if gia < moi[j]:
                    moi[j], tu[j] = gia, i
        tot = moi
        vet.append(tu)
    return tot[n], _lan_nguoc(manh, vet)


def _lan_nguoc(manh: list[str], vet: list[list[int]]) -> tuple[str, ...]:
    dong: list[str] = []
    j = len(manh)
    for tu in reversed(vet):
        dong.append(" ".join(manh[tu[j] : j]))
        j = tu[j]
    return tuple(reversed(dong))


def _phat(manh: list[str], j: int) -> float:
    """The penalty of a break between piece j-1 and piece j."""
    truoc, sau = manh[j - 1].casefold(), manh[j].casefold()
    cuoi, dau = truoc.split()[-1], sau.split()[0]
    if (cuoi.lstrip("“("), dau.rstrip(",.;:”)")) in _tu_ghep():
        return _PHAT_TU_GHEP
    if cuoi in _KHONG_O_CUOI or dau in {"-", "–"} or (cuoi == "số" and dau[0].isdigit()):
        return _PHAT_TU_NOI
    if _la_dia_danh(manh, j):
        return _UA_DIA_DANH
    return 0.0 if cuoi[-1] in ",;:-–" else _PHAT_THUONG


def _la_dia_danh(manh: list[str], j: int) -> bool:
    """Whether "tỉnh Nghệ An", "thành phố Huế" or the like begins here (and not "xã hội")."""
    cum = " ".join(manh[j : j + 3])
    return _DIA_DANH.match(cum) is not None
