"""Gathers the problems of many files, so that one run shows them all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import field
from typing import ParamSpec, TypeVar

from vanban.ban_ghi import dataclass
from vanban.errors import InputError, Loi, ViTri

P = ParamSpec("P")
T = TypeVar("T")


def xep(loi: Iterable[Loi]) -> tuple[Loi, ...]:
    """The problems in the order of their places, each once."""
    return tuple(dict.fromkeys(sorted(loi, key=lambda mot: mot.vi_tri or ViTri(""))))


@dataclass(slots=True)
class Gom:
    """Keeps the problems raised inside `thu` or `goi`; `ket_thuc` raises them together."""

    loi: list[Loi] = field(default_factory=list)
    goi_y: str = ""

    def them(self, loi: InputError) -> None:
        """Take in the problems of one file; the first hint is the one that will be shown."""
        self.loi.extend(loi.loi)
        self.goi_y = self.goi_y or loi.goi_y

    @contextmanager
    def thu(self) -> Iterator[None]:
        """A block whose input problems are kept for later; the block ends at the first of them."""
        try:
            yield
        except InputError as loi:
            self.them(loi)

    def goi(self, ham: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """What the function returns, or None when it found the input wrong."""
        try:
            return ham(*args, **kwargs)
        except InputError as loi:
            self.them(loi)
            return None

    def ket_thuc(self) -> None:
        """Raise one `InputError` with every problem, sorted by place, when there is any."""
        if self.loi:
            raise InputError(xep(self.loi), goi_y=self.goi_y)


@contextmanager
def gom() -> Iterator[Gom]:
    """Read many files, then see all their problems at once.

    with gom() as chung:
        tai_lieu = [chung.goi(doc_tep, tep) for tep in cac_tep]
    """
    chung = Gom()
    with chung.thu():
        yield chung
    chung.ket_thuc()
