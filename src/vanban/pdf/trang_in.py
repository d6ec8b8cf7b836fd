"""Facts of the laid-out page: lines of text with font and place, and the drawn rules. Lengths in mm, sizes in pt."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import Any
from unicodedata import normalize

from vanban.ban_ghi import dataclass

_MM = 25.4 / 72


class _NamNgang:
    """What lies level on the page, from `trai` to `phai`: a mixin over these two fields."""

    __slots__ = ()
    trai: float
    phai: float

    @property
    def giua(self) -> float:
        """Centre in mm."""
        return (self.trai + self.phai) / 2

    @property
    def rong(self) -> float:
        """Length in mm."""
        return self.phai - self.trai


@dataclass(frozen=True, slots=True)
class DongChu(_NamNgang):
    """One line of text as it lies on the page: left, right and baseline in mm from the top left corner."""

    chu: str
    trai: float
    phai: float
    day: float
    co: tuple[float, ...]
    phong: tuple[str, ...]

    @property
    def dam(self) -> bool:
        """Whether every letter is bold."""
        return all("Bold" in p for p in self.phong)

    @property
    def nghieng(self) -> bool:
        """Whether every letter is italic."""
        return all("Italic" in p for p in self.phong)


@dataclass(frozen=True, slots=True)
class KeNgang(_NamNgang):
    """One horizontal rule: left, right and height in mm from the top left corner."""

    trai: float
    phai: float
    day: float


@dataclass(frozen=True, slots=True)
class TrangIn:
    """One page: its size in mm, lines of text from top to bottom (left to right on one level), rules, colours."""

    rong: float
    cao: float
    dong: tuple[DongChu, ...]
    ke: tuple[KeNgang, ...]
    mau: frozenset[tuple[float, ...]]

    def tim(self, dau: str) -> DongChu:
        """The first line that begins with `dau`.

        Raises:
            LookupError: no such line.
        """
        for dong in self.dong:
            if dong.chu.startswith(dau):
                return dong
        raise LookupError(f"không có dòng nào bắt đầu bằng {dau!r}; có: {[d.chu for d in self.dong]}")

    def ke_duoi(self, dong: DongChu) -> KeNgang | None:
        """The rule right below a line of text (within 4 mm), if any."""
        gan = [k for k in self.ke if 0 < k.day - dong.day < 4 and dong.trai - 2 < k.giua < dong.phai + 2]
        return min(gan, key=lambda k: k.day, default=None)


def doc_pdf(tep: Path, *, trang: int | None = None) -> tuple[TrangIn, ...]:
    """The pages of a PDF; only the first `trang` pages when given."""
    import pdfplumber

    with pdfplumber.open(tep) as pdf:
        return tuple(_trang(t) for t in pdf.pages[:trang])


def _trang(t: Any) -> TrangIn:
    ky_tu = sorted(({**c, "day": t.height - c["matrix"][5]} for c in t.chars), key=lambda c: (c["day"], c["x0"]))
    dong = [_dong(list(nhom)) for muc in _hang(ky_tu) for nhom in _tach_cot(muc)]
    ke = [KeNgang(v["x0"] * _MM, v["x1"] * _MM, v["top"] * _MM) for v in _vach(t)]
    mau = frozenset(tuple(c["non_stroking_color"] or (0,)) for c in t.chars if c["text"].strip())
    return TrangIn(t.width * _MM, t.height * _MM, tuple(d for d in dong if d.chu), tuple(ke), mau)


def _hang(ky_tu: list[dict[str, Any]]) -> Iterable[list[dict[str, Any]]]:
    """Characters of one baseline (within 1 pt)."""
    hang: list[dict[str, Any]] = []
    for c in ky_tu:
        if hang and c["day"] - hang[-1]["day"] > 1:
            yield hang
            hang = []
        hang.append(c)
    if hang:
        yield hang


def _tach_cot(hang: list[dict[str, Any]]) -> Iterable[list[dict[str, Any]]]:
    """Split one level into its columns: where more than a wide letter's width is empty."""
    hang = sorted(hang, key=lambda c: c["x0"])
    so = 0
    nhan = []
    for truoc, c in zip([None, *hang[:-1]], hang, strict=True):
        if truoc is not None and c["x0"] - truoc["x1"] > 0.8 * c["size"]:
            so += 1
        nhan.append(so)
    for _, nhom in groupby(zip(nhan, hang, strict=True), key=lambda x: x[0]):
        yield [c for _, c in nhom]


def _dong(ky_tu: list[dict[str, Any]]) -> DongChu:
    chu = "".join(c["text"] for c in ky_tu)
    thay = [c for c in ky_tu if c["text"].strip()]
    if not thay:
        return DongChu("", 0, 0, 0, (), ())
    return DongChu(
        chu=normalize("NFC", chu).strip(),
        trai=thay[0]["x0"] * _MM,
        phai=thay[-1]["x1"] * _MM,
        day=thay[0]["day"] * _MM,
        co=tuple(sorted({round(c["size"], 1) for c in thay})),
        phong=tuple(sorted({c["fontname"].split("+")[-1] for c in thay})),
    )


def _vach(t: Any) -> list[dict[str, Any]]:
    """Horizontal strokes: lines, and rectangles thinner than 1.5 pt."""
    vach = [v for v in (*t.lines, *t.rects, *t.curves) if v["height"] < 1.5 and v["width"] > 8]
    return sorted(vach, key=lambda v: (v["top"], v["x0"]))
