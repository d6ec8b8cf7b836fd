"""The words of runs as the page prints them: capitals where the look says so, every run of spaces as one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from vanban.docx.read import Van

_CACH: Final = re.compile("[\\s\u200b\ufeff]+")
SO_TRANG: Final = "«số trang»"


def chu_in(van: Iterable[Van]) -> str:
    """The printed words."""
    return gon_cach("".join(map(_mot_van, van)))


def gon_cach(chu: str) -> str:
    """One space for every run of spaces, breaks and tabs; none at the ends."""
    return _CACH.sub(" ", chu).strip()


def _mot_van(van: Van) -> str:
    if van.truong == "PAGE":
        return SO_TRANG
    return van.chu.upper() if van.dang.chu_hoa else van.chu
