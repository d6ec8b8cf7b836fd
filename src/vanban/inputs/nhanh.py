"""Errors of a union: keeps those of the branch that the writer meant.

Pydantic reports every branch of `câu | mục con`, with the branch's name inside the location. A sentence that is a
mapping by mistake would give two errors; the reader wants the one about what stands in the file.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from vanban.ban_ghi import dataclass
from vanban.inputs.vi_tri import Loc

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails


@dataclass(frozen=True, slots=True)
class LoiCho:
    """An error with the location in the file, and the branch names that were taken out of it."""

    loi: ErrorDetails
    loc: Loc
    nhanh: tuple[tuple[int, str], ...]  # (length of the location before it, name)

    @property
    def loai(self) -> str:
        """The type of the error."""
        return self.loi["type"]


def chon_nhanh(cac_loi: Iterable[ErrorDetails], du_lieu: Any) -> list[LoiCho]:
    """The errors that concern the file as written, one branch of each union."""
    return _chon([_dat_cho(loi, du_lieu) for loi in cac_loi], 0)


def _dat_cho(loi: ErrorDetails, du_lieu: Any) -> LoiCho:
    loc: list[str | int] = []
    nhanh: list[tuple[int, str]] = []
    cuoi = len(loi["loc"]) - 1
    for thu_tu, buoc in enumerate(loi["loc"]):
        if _co(du_lieu, buoc):
            loc.append(buoc)
            du_lieu = du_lieu[buoc]
        elif thu_tu == cuoi and loi["type"] == "missing" and isinstance(du_lieu, dict):
            loc.append(buoc)
        else:
            nhanh.append((len(loc), str(buoc)))
    return LoiCho(loi, tuple(loc), tuple(nhanh))


def _co(du_lieu: Any, buoc: str | int) -> bool:
    if isinstance(du_lieu, list):
        return isinstance(buoc, int) and buoc < len(du_lieu)
    return isinstance(du_lieu, dict) and buoc in du_lieu


def _chon(cac_loi: list[LoiCho], cap: int) -> list[LoiCho]:
    giu: list[LoiCho] = []
    nhom: dict[Loc, dict[str, list[LoiCho]]] = {}
    for loi in cac_loi:
        if len(loi.nhanh) <= cap:
            giu.append(loi)
            continue
        dai, ten = loi.nhanh[cap]
        nhom.setdefault(loi.loc[:dai], {}).setdefault(ten, []).append(loi)
    for noi, cac_nhanh in nhom.items():
        giu += _chon(min(cac_nhanh.values(), key=lambda mot, noi=noi: _do_lech(mot, noi)), cap + 1)  # type: ignore[misc]
    return giu


def _do_lech(nhanh: list[LoiCho], noi: Loc) -> tuple[bool, int]:
    """How far the file is from a branch: another kind of value, then the number of errors."""
    khac_kieu = any(loi.loc == noi and loi.loai.endswith("_type") for loi in nhanh)
    return khac_kieu, len(nhanh)
