"""Fonts and colours that a theme names."""

from __future__ import annotations

from lxml.etree import _Element

from vanban.docx.read.names import A, con


class Phong:
    """The theme's font names and colours."""

    def __init__(self, theme: _Element | None) -> None:
        """`theme` is the root of that part."""
        self._ten: dict[str, str] = {}
        self._mau: dict[str, str] = {}
        if theme is None:
            return
        for bo in ("major", "minor"):
            for latin in theme.iter(f"{A}{bo}Font"):
                chu = con(latin, A + "latin")
                self._ten[bo] = "" if chu is None else chu.get("typeface", "")
        for bang in theme.iter(A + "clrScheme"):
            for mau in bang:
                hop = mau[0] if len(mau) else None
                if hop is not None:
                    self._mau[mau.tag.rpartition("}")[2]] = (hop.get("lastClr") or hop.get("val") or "").upper()

    def ten(self, tham_chieu: str) -> str:
        """Font of a theme reference such as `minorHAnsi`."""
        return self._ten.get(tham_chieu[:5], "")

    def mau(self, ten: str) -> str:
        """RRGGBB of a theme colour such as `accent1`."""
        quen = {"text1": "dk1", "dark1": "dk1", "text2": "dk2", "dark2": "dk2", "background1": "lt1", "light1": "lt1"}
        return self._mau.get(quen.get(ten, ten), "")
