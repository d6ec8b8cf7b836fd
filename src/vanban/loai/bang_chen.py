"""Nodes made of data: tables, sentences, and the visible blank where the data are missing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vanban.loai.can_bo_sung import can_bo_sung
from vanban.loai.du_lieu_them import CacNut
from vanban.loai.nguon import Nguon
from vanban.models.noi_dung import BangNhap, Canh, Nut


def bang(cot: Sequence[tuple[str, Canh]], dong: Iterable[Sequence[str]]) -> Nut:
    """A table: its columns with how their text stands, its rows."""
    return Nut.model_construct(
        bang=BangNhap.model_construct(
            cot=tuple(ten for ten, _ in cot),
            dong=tuple(tuple(o) for o in dong),
            canh=tuple(canh for _, canh in cot),
        )
    )


def danh_so(dong: Iterable[Sequence[str]]) -> list[tuple[str, ...]]:
    """The rows with their number before them."""
    return [(str(i), *o) for i, o in enumerate(dong, 1)]


def bo_cot_trong(
    cot: Sequence[tuple[str, Canh]], dong: Sequence[Sequence[str]]
) -> tuple[list[tuple[str, Canh]], list[tuple[str, ...]]]:
    """The table without the columns that nobody filled."""
    co = [i for i in range(len(cot)) if any(o[i] for o in dong)]
    return [cot[i] for i in co], [tuple(o[i] for i in co) for o in dong]


def cac_cau(cac_chu: Sequence[str], nguon: Nguon) -> CacNut:
    """A numbered sentence each; one alone is a paragraph."""
    if len(cac_chu) == 1:
        return [(Nut.model_construct(doan=tuple(cac_chu)), nguon)]
    return [(Nut.model_construct(cau=chu), nguon.con(i)) for i, chu in enumerate(cac_chu)]


def cho_trong(dieu: str, nguon: Nguon) -> CacNut:
    """A paragraph that says what is still to be written here."""
    return [(Nut.model_construct(doan=(f"{can_bo_sung(dieu)}.",)), nguon)]
