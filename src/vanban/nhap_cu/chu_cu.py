"""The words of the source: cleaned for the data, cut from their numbers, folded for comparing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from unicodedata import normalize

from vanban.check.line import Dong
from vanban.inputs.cho_trong import nguyen_van
from vanban.models.ky_tu import KHONG_AN_TOAN

_TRANG = re.compile(r"[\s\u2000-\u200b\u202f\ufeff]+")
_DAM = re.compile(r"\*\*(?=\w)|(?<=\w)\*\*")
_GIUA_TU = re.compile(r"(?<=\w)\*\*(?=\w)")
_DAU_CUOI = re.compile(r"[\s;.]+$")
_TU = re.compile(r"\w+")
_MO = "{{"


def sach(chu: str) -> str:
    """The text in NFC with single spaces, without characters that nobody sees."""
    return normalize("NFC", KHONG_AN_TOAN.sub("", _TRANG.sub(" ", chu))).strip()


def chu_cua(dong: Dong) -> str:
    """The words of a line as they stand, without its automatic number."""
    return sach(dong.nguyen_van)


def duoi(dong: Dong, gon: str) -> str:
    """The end of a line that the recogniser gave folded, as it stands: with its own dashes."""
    chu = chu_cua(dong)
    return chu[len(chu) - len(gon) :] if gon and len(gon) <= len(chu) else chu


def bo_dau_cuoi(chu: str) -> str:
    """A line of a list without the marks at its end."""
    return _DAU_CUOI.sub("", chu)


def vao_yaml(chu: str) -> str:
    """A text as the data must have it: braces that are no placeholder, no marks of another way of writing."""
    if "**" in chu:
        chu = _DAM.sub("", _GIUA_TU.sub(" ", chu)).strip()
    return nguyen_van(chu) if _MO in chu else chu


def cac_tu(chu: str) -> Iterator[str]:
    """The words of a text, folded: NFC, small letters, no marks between them."""
    for tu in _TU.findall(normalize("NFC", KHONG_AN_TOAN.sub("", chu)).casefold()):
        yield from (phan for phan in tu.split("_") if phan)


def mot_dong(cac: Iterable[Dong]) -> str:
    """Several lines as one text."""
    return " ".join(chu_cua(d) for d in cac)
