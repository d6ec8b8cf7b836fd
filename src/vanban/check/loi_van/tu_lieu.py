"""Reads the tables beside this module: tab-separated lines, "#" begins a comment line."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final

_DATA: Final = Path(__file__).parent / "data"


@lru_cache(maxsize=16)
def doc_bang(ten: str) -> tuple[tuple[str, ...], ...]:
    """The rows of a table, each cell stripped."""
    dong = (_DATA / f"{ten}.tsv").read_text("utf-8").splitlines()
    return tuple(tuple(o.strip() for o in d.split("\t")) for d in dong if d and not d.startswith("#"))


@lru_cache(maxsize=16)
def doc_nhom(ten: str) -> Mapping[str, tuple[str, ...]]:
    """The rows of a table by their first cell: the second cells, in order."""
    ra: dict[str, tuple[str, ...]] = {}
    for khoa, gia, *_ in doc_bang(ten):
        ra[khoa] = (*ra.get(khoa, ()), gia)
    return ra
