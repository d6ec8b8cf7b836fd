"""A printed line as the checker reads it: one piece of a paragraph between line breaks, with its own runs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from vanban.ban_ghi import cached_property, dataclass
from vanban.docx.read import Doan, Van

_CACH: Final = re.compile(r"[\t\n\N{NO-BREAK SPACE}\u2000-\u200b\u202f\ufeff][\s\u200b\ufeff]*| \s+")
_GACH: Final = re.compile("[‐‑‒–—―−]")
_CAN_GON: Final = re.compile(r"[\t\n\u2000-\u200b\u202f\ufeff‐‑‒–—―−]| \s")  # more than lone no-break spaces
_HOA: Final = {
    "OÀ": "ÒA", "OÁ": "ÓA", "OẢ": "ỎA", "OÃ": "ÕA", "OẠ": "ỌA", "UỶ": "ỦY", "UỲ": "ÙY", "UÝ": "ÚY",
}  # fmt: skip
# A closed syllable (ĐOÀN) has one spelling.
_CUOI_TIENG: Final = re.compile(r"(?:O[ÀÁẢÃẠ]|U[ỶỲÝ])(?![^\W\d_])")
_NET: Final = frozenset("_-─━—–=")


@dataclass(frozen=True)
class Dong:
    """`chu` is stripped; `gon` is folded for comparing: spaces joined, every dash a hyphen.

    `tach` marks a piece cut from a line by tabs or spaces: its alignment cannot be judged.
    """

    doan: Doan
    van: tuple[Van, ...]
    dau: bool = True  # first line of its paragraph
    tach: bool = False

    @cached_property
    def nguyen_van(self) -> str:
        """The text of its runs, outer white space and all."""
        return self.doan.chu if self.van is self.doan.van else "".join([v.chu for v in self.van])

    @cached_property
    def chu(self) -> str:
        """The text without outer white space."""
        return self.nguyen_van.strip().strip("\ufeff\u200b")

    @cached_property
    def gon(self) -> str:
        """The text with its spaces joined and its dashes made hyphens, the automatic number in front."""
        so = f"{self.doan.so} " if self.dau and self.doan.so else ""
        chu = self.chu.replace("\N{NO-BREAK SPACE}", " ")
        if _CAN_GON.search(chu):
            chu = _CACH.sub(" ", _GACH.sub("-", self.chu))
        return (so + chu).strip()

    @cached_property
    def hoa(self) -> str:
        """`gon` in capitals, with one spelling of HÒA and ỦY."""
        return gap(self.gon)

    @cached_property
    def chu_van(self) -> tuple[Van, ...]:
        """The runs that print something."""
        return tuple([v for v in self.van if v.chu.strip()])

    @cached_property
    def in_hoa(self) -> bool:
        """Every letter is printed as a capital."""
        chu = "".join([v.chu.upper() if v.dang.chu_hoa else v.chu for v in self.van])
        return chu == chu.upper() and any(map(str.isalpha, chu))

    @cached_property
    def co(self) -> tuple[float, ...]:
        """The sizes of its letters, largest share first."""
        cac = {v.dang.co for v in self.chu_van}
        return tuple(cac if len(cac) < 2 else _theo_phan(self.chu_van, lambda v: v.dang.co))

    @cached_property
    def dam(self) -> float:
        """Share of bold among its letters, 0 to 1."""
        return _phan(self.chu_van, [v.dang.dam for v in self.chu_van])

    @cached_property
    def nghieng(self) -> float:
        """Share of italic among its letters, 0 to 1."""
        return _phan(self.chu_van, [v.dang.nghieng for v in self.chu_van])

    @property
    def giua(self) -> bool:
        """Its paragraph is centred."""
        return self.doan.dang.canh == "giua"

    @cached_property
    def la_ke(self) -> bool:
        """A rule typed with underscores or dashes."""
        chu = self.chu
        if chu[:1].isalnum() or chu[-1:].isalnum():
            return False
        return sum(k in _NET for k in chu) >= 4 and not any(k.isalnum() for k in chu)


def gap(chu: str) -> str:
    """Capitals, with one spelling of the two tone placements (HOÀ → HÒA, UỶ → ỦY)."""
    return _CUOI_TIENG.sub(lambda khop: _HOA[khop[0]], chu.upper())


def _phan(van: Sequence[Van], la: Sequence[bool]) -> float:
    """Share of the letters of those runs that `la` says yes to."""
    if True not in la or False not in la:
        return float(True in la)
    so = [sum(map(str.isalnum, v.chu)) for v in van]
    return sum(n for n, dung in zip(so, la, strict=True) if dung) / (sum(so) or 1)


def _theo_phan(van: Iterable[Van], lay: Callable[[Van], float]) -> list[float]:
    dem: dict[float, int] = {}
    for v in van:
        gia = lay(v)
        dem[gia] = dem.get(gia, 0) + len(v.chu.strip())
    return sorted(dem, key=lambda gia: (-dem[gia], gia))


def cac_doan(doan: Iterable[Doan]) -> tuple[Dong, ...]:
    """The paragraphs that print something, each as one line."""
    return tuple([dong for d in doan if not d.trong and (dong := Dong(d, d.van)).chu])


def cac_dong(ca_doan: Iterable[Dong]) -> Iterator[Dong]:
    """The lines of those paragraphs, in reading order; a paragraph of one line is that line itself."""
    for ca in ca_doan:
        if "\n" not in ca.nguyen_van:
            yield ca
            continue
        dau = True
        for van in _cat_dong(ca.van):
            dong = Dong(ca.doan, van, dau=dau)
            if dong.chu:
                yield dong
                dau = False


def _cat_dong(van: Iterable[Van]) -> Iterator[tuple[Van, ...]]:
    nhom: list[Van] = []
    for v in van:
        manh = v.chu.split("\n")
        for thu, chu in enumerate(manh):
            if thu:
                yield tuple(nhom)
                nhom = []
            if chu:
                nhom.append(v if len(manh) == 1 else replace(v, chu=chu, tho=chu))
    yield tuple(nhom)


def cat(dong: Dong, vi_tri: int) -> tuple[Dong, Dong]:
    """Cuts a line in two at a place of its whole text (as in the runs, not stripped)."""
    trai: list[Van] = []
    phai: list[Van] = []
    qua = 0
    for v in dong.van:
        cho = min(max(vi_tri - qua, 0), len(v.chu))
        if cho:
            trai.append(replace(v, chu=v.chu[:cho], tho=v.chu[:cho]))
        if cho < len(v.chu):
            phai.append(replace(v, chu=v.chu[cho:], tho=v.chu[cho:]))
        qua += len(v.chu)
    return replace(dong, van=tuple(trai), tach=True), replace(dong, van=tuple(phai), dau=False, tach=True)
