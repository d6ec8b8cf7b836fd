"""Writes data as YAML in the style of `inputs/`: block style, sentences folded, quotes where YAML needs them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from vanban.ban_ghi import dataclass

RONG = 120
_COT_GHI_CHU = 42  # where a comment at the end of a short line begins
_GON_NHAT = 24  # the narrowest text that is still folded
_CAN_NGOAC = re.compile(
    r"[-?:](\s|$)|[\s,\[\]{}#&*!|>'\"%@`]|.*(:(\s|$)|\s#|\{\{|[\t\n\\\x85\u2028\u2029\ufeff])|.*\s$|---|\.\.\.|<<|=$"
)
_GIONG_KHAC = re.compile(
    r"(~|null|true|false|yes|no|on|off|[-+]?[\d_.,:]+(e[-+]?\d+)?|0x[\da-f]+|\d+-\d+-\d+)$", re.IGNORECASE
)
_GON = frozenset(
    {"ten", "viet_tat", "ky_thay", "thua_lenh", "thua_uy_quyen", "thay_mat", "chuc_vu", "ho_ten", "tu", "den", "quyen"}
    | {"phu_trach", "chuc_danh", "xung_ho", "ten_ngan"}
)  # small records that stand on one line
_TRONG_DONG = re.compile(r"[,\[\]{}?:]")
_THOAT = {"\\": "\\\\", '"': '\\"', "\t": "\\t", "\n": "\\n", "\x85": "\\N", "\u2028": "\\L", "\u2029": "\\P"}


@dataclass(frozen=True, slots=True)
class Kem:
    """A value with comments: `ghi` beside or above it."""

    gia: Any
    ghi: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tran:
    """A text written as it is, such as a date or a number."""

    chu: str


def kem(gia: Any, *ghi: str) -> Any:
    """The value with those comments that say something."""
    cac = tuple(mot for mot in ghi if mot)
    if not cac:
        return gia
    return Kem(gia.gia, (*gia.ghi, *cac)) if isinstance(gia, Kem) else Kem(gia, cac)


def tran(du_lieu: Any) -> Any:
    """The data without their comments, every scalar as text, absent values left out."""
    if isinstance(du_lieu, Kem):
        return tran(du_lieu.gia)
    if isinstance(du_lieu, Tran):
        return du_lieu.chu
    if isinstance(du_lieu, dict):
        return {khoa: gia for khoa, con in du_lieu.items() if (gia := tran(con)) is not None}
    if isinstance(du_lieu, (list, tuple)):
        return [tran(con) for con in du_lieu]
    return du_lieu


def viet_yaml(du_lieu: dict[str, Any]) -> str:
    """The data as YAML; empty values are written as keys alone."""
    return "".join(f"{dong}\n" for dong in _bang(du_lieu, 0))


def _bang(du_lieu: dict[str, Any], thut: int) -> Iterator[str]:
    for khoa, gia in du_lieu.items():
        yield from _muc(f"{' ' * thut}{khoa}:", gia, thut)


def _muc(dau: str, gia: Any, thut: int) -> Iterator[str]:
    """One key, or one dash, with what belongs to it; `thut` is the indent of the key."""
    ghi: tuple[str, ...] = ()
    if isinstance(gia, Kem):
        gia, ghi = gia.gia, gia.ghi
    than = list(_gia_tri(dau, gia, thut))
    if len(ghi) == 1 and len(than) == 1 and len(dong := _ben_canh(than[0], ghi[0])) <= RONG:
        yield dong
        return
    yield from (f"{' ' * thut}# {mot}" for mot in ghi)
    yield from than


def _ben_canh(dong: str, ghi: str) -> str:
    return f"{dong.ljust(_COT_GHI_CHU - 2)}  # {ghi}"


def _gia_tri(dau: str, gia: Any, thut: int) -> Iterator[str]:
    if isinstance(gia, dict):
        yield from _cua_bang(dau, gia, thut)
    elif isinstance(gia, (list, tuple)):
        yield from _cua_danh_sach(dau, gia, thut)
    else:
        yield from _chu(dau, gia, thut)


def _cua_bang(dau: str, gia: dict[str, Any], thut: int) -> Iterator[str]:
    if gia.keys() <= _GON and all(isinstance(con, (str, Tran)) for con in gia.values()):
        gon = ", ".join(f"{khoa}: {_mot_dong([con])[1:-1]}" for khoa, con in gia.items())
        if len(mot_dong := f"{dau} {{{gon}}}") <= RONG:
            yield mot_dong
            return
    if not dau.endswith("-"):
        yield dau
        yield from _bang(gia, thut + 2)
        return
    dong = list(_bang(gia, thut + 2))
    ghi = next(i for i, mot in enumerate(dong) if not mot.lstrip().startswith("#"))
    yield from (mot[2:] for mot in dong[:ghi])  # comments of the first key stand above the dash
    yield f"{dau} {dong[ghi][thut + 2 :]}"
    yield from dong[ghi + 1 :]


def _cua_danh_sach(dau: str, gia: Sequence[Any], thut: int) -> Iterator[str]:
    gon = f"{dau} {_mot_dong(gia)}" if all(isinstance(o, (str, Tran)) for o in gia) else ""
    if not gia or (gon and len(gon) <= RONG and _ngan(gia)):
        yield gon or f"{dau} []"
        return
    if dau.endswith("-"):
        dong = list(_cac_dong(gia, thut + 2))
        yield f"{dau} {dong[0][thut + 2 :]}"
        yield from dong[1:]
        return
    yield dau
    yield from _cac_dong(gia, thut)


def _ngan(gia: Sequence[Any]) -> bool:
    """Keys and cells stand on one line, sentences each on its own."""
    return all(isinstance(o, Tran) or (len(o) <= 40 and not o.endswith((".", ";"))) for o in gia)


def _cac_dong(gia: Sequence[Any], thut: int) -> Iterator[str]:
    for mot in gia:
        yield from _muc(f"{' ' * thut}-", mot, thut)


def _mot_dong(gia: Sequence[Any]) -> str:
    return "[" + ", ".join(o.chu if isinstance(o, Tran) else _trich(o, trong_dong=True) for o in gia) + "]"


def _chu(dau: str, gia: Any, thut: int) -> Iterator[str]:
    if gia is None:
        yield dau
        return
    chu = gia.chu if isinstance(gia, Tran) else _trich(gia)
    yield from _gap(f"{dau} {chu}", thut + 2)


def _trich(chu: str, *, trong_dong: bool = False) -> str:
    """The text as a plain scalar, or in double quotes where a plain one would be read as something else."""
    can = not chu or _CAN_NGOAC.match(chu) or _GIONG_KHAC.match(chu) or (trong_dong and _TRONG_DONG.search(chu))
    if not can:
        return chu
    return '"' + "".join(_THOAT.get(ky_tu, ky_tu) for ky_tu in chu) + '"'


def _gap(dong: str, thut: int) -> Iterator[str]:
    """The line folded at single spaces, so that YAML joins it again to the same text."""
    rong = max(RONG, thut + _GON_NHAT)
    dau = dong.index(":") if ":" in dong.split(" ", 1)[0] else 0
    while len(dong) > rong and (cho := _cho_gap(dong, rong, max(dau, thut))) > 0:
        yield dong[:cho]
        dong = " " * thut + dong[cho + 1 :]
        dau = thut
    yield dong


def _cho_gap(dong: str, rong: int, tu: int) -> int:
    """The last single space at which the line may be folded; -1 when there is none."""
    cho = dong.rfind(" ", tu + 4, rong + 1)
    while cho > 0 and not _gap_duoc(dong, cho):
        cho = dong.rfind(" ", tu + 4, cho)
    return cho


def _gap_duoc(dong: str, cho: int) -> bool:
    """A space between two words: no second space, no start of a comment, no mark of an outline after it."""
    truoc, sau = dong[cho - 1], dong[cho + 1 : cho + 2]
    return truoc not in " \\" and sau not in ("", " ", "#") and not dong[:cho].isspace()
