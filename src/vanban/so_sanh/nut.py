"""A document as a tree of elements: the one model that `show` prints and `diff` compares."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.ban_ghi import cached_property, dataclass
from vanban.so_sanh.ve import Ve

GOC = -1
"""The parent of what stands in no other element."""


@dataclass(frozen=True)
class Nut:
    """One element, in reading order.

    `loai` is the element (`so_ky_hieu`, `khoan`, `bang`, `hang` …), `so` its number or mark as printed ("IV.", "b)",
    "-"), `chu` the words after it with their spaces joined, in capitals where they are printed so. `cha` is the index
    of the element that holds it, `cap` how deep it stands. `o` holds the cells of a row, `doan` the numbers of its
    paragraphs as the reader counts.
    """

    loai: str
    so: str
    chu: str
    ve: Ve
    cha: int = GOC
    cap: int = 0
    o: tuple[str, ...] = ()
    doan: tuple[int, ...] = ()
    tieu_de: bool = False  # a heading: it names what stands below it

    @property
    def day_du(self) -> str:
        """Number and words."""
        return f"{self.so} {self.chu}".strip()


@dataclass(frozen=True)
class BanCay:
    """A whole document. `trang` are the facts of its sections, headers and footers by name: ("Lề trái", "30 mm")."""

    tep: str
    nut: tuple[Nut, ...]
    trang: tuple[tuple[str, str], ...]
    ma_loai: str = ""

    @cached_property
    def con(self) -> dict[int, list[int]]:
        """The children of each element, in order; those of the whole document under `GOC`."""
        ra: dict[int, list[int]] = {}
        for thu, nut in enumerate(self.nut):
            ra.setdefault(nut.cha, []).append(thu)
        return ra

    @cached_property
    def cho(self) -> dict[int, int]:
        """The place of each element among those of its kind below its parent, from 1."""
        return {i: thu for cung in self._cung_loai for thu, i in enumerate(cung, 1)}

    @cached_property
    def so_cung(self) -> dict[int, int]:
        """How many of its kind its parent holds."""
        return {i: len(cung) for cung in self._cung_loai for i in cung}

    @cached_property
    def _cung_loai(self) -> list[list[int]]:
        nhom: dict[tuple[int, str], list[int]] = {}
        for thu, nut in enumerate(self.nut):
            nhom.setdefault((nut.cha, nut.loai), []).append(thu)
        return list(nhom.values())

    def to_tien(self, thu: int) -> Iterator[int]:
        """The element and those that hold it, from itself outwards."""
        while thu != GOC:
            yield thu
            thu = self.nut[thu].cha

    def trong_long(self, thu: int) -> Iterator[int]:
        """What it holds, at any depth, in order."""
        for con in self.con.get(thu, ()):
            yield con
            yield from self.trong_long(con)
