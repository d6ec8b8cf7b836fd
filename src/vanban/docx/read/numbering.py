"""Automatic numbers (`w:numPr`) as they are printed: counters, restarts, level texts."""

from __future__ import annotations

import re
from typing import Final

from lxml.etree import _Element

from vanban.ban_ghi import dataclass
from vanban.docx.read.names import VAL, W, bat, con, gia_tri, nguyen

_LA_MA: Final = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_GACH: Final = str.maketrans({"\uf0b7": "•", "\uf02d": "-", "\uf0a7": "▪"})  # Symbol and Wingdings bullets


@dataclass(frozen=True, slots=True)
class _Cap:
    """One level of a list."""

    bat_dau: int
    dang: str
    chu: str
    a_rap: bool
    ppr: _Element | None
    rpr: _Element | None


class DanhSo:
    """The lists of one document. `so` advances the counters: ask once for each paragraph, in order."""

    def __init__(self, numbering: _Element | None) -> None:
        """`numbering` is the root of that part."""
        self._cap: dict[str, dict[int, _Cap]] = {}  # numId → level → definition
        self._chung: dict[str, str] = {}  # numId → abstractNumId: lists of one abstract share their counters
        self._bat_dau_lai: dict[str, dict[int, int]] = {}
        self._dem: dict[str, dict[int, int]] = {}
        self._da_dung: set[str] = set()
        if numbering is not None:
            self._nap(numbering)

    def _nap(self, numbering: _Element) -> None:
        goc: dict[str, dict[int, _Cap]] = {}
        theo_kieu: dict[str, dict[int, _Cap]] = {}
        muon: dict[str, str] = {}
        for e in numbering.iterchildren(W + "abstractNum"):
            ma = e.get(W + "abstractNumId", "")
            goc[ma] = {nguyen(c.get(W + "ilvl")): _cap(c) for c in e.iterchildren(W + "lvl")}
            if gia_tri(e, W + "styleLink"):
                theo_kieu[gia_tri(e, W + "styleLink")] = goc[ma]
            if gia_tri(e, W + "numStyleLink"):
                muon[ma] = gia_tri(e, W + "numStyleLink")
        for e in numbering.iterchildren(W + "num"):
            ma, chung = e.get(W + "numId", ""), gia_tri(e, W + "abstractNumId")
            cap = dict(theo_kieu.get(muon.get(chung, ""), goc.get(chung, {})))
            lai: dict[int, int] = {}
            for doi in e.iterchildren(W + "lvlOverride"):
                bac = nguyen(doi.get(W + "ilvl"))
                lvl, dau = con(doi, W + "lvl"), con(doi, W + "startOverride")
                if lvl is not None:
                    cap[bac] = _cap(lvl)
                if dau is not None:
                    lai[bac] = nguyen(dau.get(VAL), 1)
            self._cap[ma], self._chung[ma], self._bat_dau_lai[ma] = cap, chung, lai

    def ppr(self, ma: str, bac: int) -> _Element | None:
        """The `w:pPr` that the level gives its paragraphs (indents, tabs)."""
        cap = self._cap.get(ma, {}).get(bac)
        return None if cap is None else cap.ppr

    def rpr(self, ma: str, bac: int) -> _Element | None:
        """The `w:rPr` of the number itself."""
        cap = self._cap.get(ma, {}).get(bac)
        return None if cap is None else cap.rpr

    def so(self, ma: str, bac: int) -> str:
        """The number of the next paragraph of this list and level, as printed."""
        cac_cap = self._cap.get(ma, {})
        cap = cac_cap.get(bac)
        if cap is None:
            return ""
        dem = self._dem.setdefault(self._chung[ma], {})
        if ma not in self._da_dung:
            self._da_dung.add(ma)
            for lai_bac, so in self._bat_dau_lai[ma].items():
                dem[lai_bac] = so - 1
        dem[bac] = dem.get(bac, cap.bat_dau - 1) + 1
        for sau in [b for b in dem if b > bac]:
            del dem[sau]
        return _chu_so(cap, cac_cap, dem)


def _cap(e: _Element) -> _Cap:
    isl = con(e, W + "isLgl")
    return _Cap(
        bat_dau=nguyen(gia_tri(e, W + "start"), 1),
        dang=gia_tri(e, W + "numFmt") or "decimal",
        chu=gia_tri(e, W + "lvlText").translate(_GACH),
        a_rap=isl is not None and bat(isl),
        ppr=con(e, W + "pPr"),
        rpr=con(e, W + "rPr"),
    )


def _chu_so(cap: _Cap, cac_cap: dict[int, _Cap], dem: dict[int, int]) -> str:
    def thay(khop: re.Match[str]) -> str:
        bac = int(khop[1]) - 1
        cua = cac_cap.get(bac)
        if cua is None:
            return ""
        return viet_so(dem.get(bac, cua.bat_dau), "decimal" if cap.a_rap else cua.dang)

    return cap.chu if cap.dang == "bullet" else re.sub(r"%([1-9])", thay, cap.chu)


def viet_so(so: int, dang: str) -> str:
    """A number in a `w:numFmt`; what Word's own letters cannot say (đ) only literal texts can."""
    if dang in {"upperRoman", "lowerRoman"}:
        chu = _la_ma(so)
        return chu if dang == "upperRoman" else chu.lower()
    if dang in {"upperLetter", "lowerLetter"}:
        chu = chr(65 + (so - 1) % 26) * min((so - 1) // 26 + 1, 20) if so > 0 else ""
        return chu if dang == "upperLetter" else chu.lower()
    if dang == "none":
        return ""
    return f"{so:02d}" if dang == "decimalZero" else str(so)


def _la_ma(so: int) -> str:
    if not 0 < so < 4000:
        return str(so)
    ra = ""
    for gia, chu in _LA_MA:
        lan, so = divmod(so, gia)
        ra += chu * lan
    return ra
