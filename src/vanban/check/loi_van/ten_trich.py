"""Titles in quotation marks, and how two of them differ."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Final

from vanban.ban_ghi import dataclass
from vanban.check.loi_van.am_tiet import cung_am, khong_dau
from vanban.check.loi_van.cau import Cau

_TRICH: Final = re.compile(r"“([^“”]{10,})”|\"([^\"]{10,})\"")
_TU: Final = re.compile(r"\w+")


@dataclass(frozen=True)
class TenTrich:
    """A title as written at one place; `dau` and `cuoi` are its characters, without the marks."""

    cau: Cau
    chu: str
    dau: int
    cuoi: int

    @cached_property
    def tu(self) -> tuple[str, ...]:
        """Its words as written."""
        return tuple(_TU.findall(self.chu))

    @cached_property
    def am(self) -> tuple[tuple[str, str], ...]:
        """Its words whatever the place of their tone marks; what two equal titles share."""
        return tuple(cung_am(tu) for tu in self.tu)

    @cached_property
    def gap(self) -> tuple[str, ...]:
        """Its words in plain letters."""
        return tuple(khong_dau(tu) for tu in self.tu)


def doc_ten_trich(cac: Iterable[Cau]) -> Iterator[TenTrich]:
    """The titles of at least four words, in order."""
    for cau in cac:
        for khop in _TRICH.finditer(cau.chu):
            nhom = 1 if khop[1] else 2
            if khop[nhom].count(" ") >= 3:
                yield TenTrich(cau, khop[nhom], khop.start(nhom), khop.end(nhom))


def tu_lech(mot: TenTrich, hai: TenTrich) -> tuple[str, str] | None:
    """The first words that differ between two titles of the same plain letters."""
    cap = zip(mot.tu, hai.tu, strict=True)
    return next(((a, b) for a, b in cap if cung_am(a) != cung_am(b)), None)
