"""Qualified names of OOXML and small readers of its attribute values."""

from __future__ import annotations

from typing import Final

from lxml.etree import _Element

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
V: Final = "{urn:schemas-microsoft-com:vml}"
VAL: Final = W + "val"

STRICT: Final = b"http://purl.oclc.org/ooxml/"
TAT: Final = frozenset({"0", "false", "off", "none"})


def bat(e: _Element) -> bool:
    """Value of an on/off element: present without `w:val` means on."""
    return e.get(VAL, "1") not in TAT


def nguyen(chu: str | None, mac_dinh: int = 0) -> int:
    """A whole number from an attribute; a damaged or absurd one counts as absent."""
    try:
        so = round(float(chu)) if chu else mac_dinh
    except (ValueError, OverflowError):
        return mac_dinh
    return so if abs(so) < 10**10 else mac_dinh


def mm(twip: float) -> float:
    """Twentieths of a point → mm, to 0.1."""
    return round(twip * 127 / 7200, 1)


def pt(twip: float) -> float:
    """Twentieths of a point → pt, to 0.1."""
    return round(twip / 20, 1)


def con(e: _Element | None, ten: str) -> _Element | None:
    """First child of that name."""
    return None if e is None else next(e.iterchildren(ten), None)


def con_dau(e: _Element, ten: str) -> _Element | None:
    """The same, at once for what stands first: the properties of a paragraph or run."""
    for c in e:
        if c.tag == ten:
            return c
    return None


def gia_tri(e: _Element | None, ten: str) -> str:
    """`w:val` of the first child of that name, or an empty text."""
    c = con(e, ten)
    return "" if c is None else c.get(VAL, "")
