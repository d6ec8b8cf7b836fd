"""Pages of a PDF as pictures, and where on them a text stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from io import BytesIO
from itertools import groupby
from typing import Any
from unicodedata import normalize

from vanban.ban_ghi import dataclass

DIEM_ANH = 110  # pixels an inch: a page is 910 × 1286, sharp enough to read at arm's length
_LE_TREN = 18.0  # mm from the top: the page number stands above, text never (margins are 20 mm or more)
_RONG_CHU = 0.9  # a line of boxes breaks where the baseline jumps by this share of a letter's height


@dataclass(frozen=True, slots=True)
class Khung:
    """A rectangle on a page: number of the page from 0, then left, top, width and height as shares of the page."""

    trang: int
    trai: float
    tren: float
    rong: float
    cao: float


@dataclass(frozen=True, slots=True)
class TrangAnh:
    """A page: its picture as PNG, its size in mm, its letters and their boxes (left, top, right, bottom as shares)."""

    png: bytes
    rong_mm: float
    cao_mm: float
    chu: str
    o: tuple[tuple[float, float, float, float], ...] = field(repr=False)


def doc_anh(pdf: bytes, *, diem_anh: int = DIEM_ANH) -> tuple[TrangAnh, ...]:
    """Draw every page of a PDF, `diem_anh` pixels an inch; letters are folded as `gap_chu` folds a text."""
    import pypdfium2

    tep = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(_trang(trang, diem_anh) for trang in tep)
    finally:
        tep.close()


def tim_khung(cac_trang: Sequence[TrangAnh], chu: str, lan: int = 0) -> tuple[Khung, ...]:
    """Where the `lan`-th occurrence (from 0) of a text stands, a rectangle a line; nothing when it is not there.

    Blanks, line breaks, kinds of hyphen and capitals do not count: a page breaks lines and prints capitals as it needs.
    """
    tim, ca = gap_chu(chu), "".join(trang.chu for trang in cac_trang)
    dau = -1
    for _ in range(lan + 1):
        dau = ca.find(tim, dau + 1) if tim else -1
        if dau < 0:
            return ()
    return tuple(_khung(cac_trang, dau, dau + len(tim)))


def gap_chu(chu: str) -> str:
    """The letters of a text that a page surely shows: NFC, small, without blanks, one kind of hyphen."""
    gon = "".join(normalize("NFC", chu).split()).replace("\u2011", "-").replace("\u00ad", "")
    return gon.casefold()


def _khung(cac_trang: Sequence[TrangAnh], dau: int, cuoi: int) -> Iterator[Khung]:
    goc = 0
    for so, trang in enumerate(cac_trang):
        o = trang.o[max(dau - goc, 0) : max(cuoi - goc, 0)]
        for dong in _cac_dong(o):
            trai, tren = min(x[0] for x in dong), min(x[1] for x in dong)
            phai, duoi = max(x[2] for x in dong), max(x[3] for x in dong)
            yield Khung(so, round(trai, 4), round(tren, 4), round(phai - trai, 4), round(duoi - tren, 4))
        goc += len(trang.o)


def _cac_dong(cac_o: Sequence[tuple[float, float, float, float]]) -> Iterator[list[tuple[float, float, float, float]]]:
    """The boxes of one line after another."""
    so, nhan = 0, []
    for truoc, o in zip((None, *cac_o), cac_o, strict=False):
        if truoc is not None and abs(o[3] - truoc[3]) > _RONG_CHU * max(o[3] - o[1], truoc[3] - truoc[1]):
            so += 1
        nhan.append(so)
    for _, nhom in groupby(zip(nhan, cac_o, strict=True), key=lambda cap: cap[0]):
        yield [o for _, o in nhom]


def _trang(trang: Any, diem_anh: int) -> TrangAnh:
    rong, cao = trang.get_size()
    luu = BytesIO()
    trang.render(scale=diem_anh / 72).to_pil().save(luu, "PNG", compress_level=1)
    chu, o = _chu(trang.get_textpage(), rong, cao)
    return TrangAnh(luu.getvalue(), rong * 25.4 / 72, cao * 25.4 / 72, chu, o)


def _chu(trang: Any, rong: float, cao: float) -> tuple[str, tuple[tuple[float, float, float, float], ...]]:
    """Every letter that is no blank and no page number, folded, with its box."""
    chu: list[str] = []
    cac_o: list[tuple[float, float, float, float]] = []
    for thu_tu, ky_tu in enumerate(trang.get_text_range(errors="ignore")):
        gon = gap_chu(ky_tu)
        trai, duoi, phai, tren = trang.get_charbox(thu_tu, loose=True) if gon else (0, 0, 0, 0)
        if gon and (cao - duoi) * 25.4 / 72 > _LE_TREN:
            chu.append(gon)
            cac_o += [(trai / rong, 1 - tren / cao, phai / rong, 1 - duoi / cao)] * len(gon)
    return "".join(chu), tuple(cac_o)
