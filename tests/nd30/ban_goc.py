"""The decree's own text, cut into its clauses, so that a quotation can be looked up where it is said to stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict
from functools import cache
from pathlib import Path

from vanban.nd30 import CanCu

FOLDER = Path(__file__).parent / "nghi_dinh"

# From the largest part down: a new one closes those after it.
MARKERS = (
    ("dieu", re.compile(r"Điều (\d+)\. ")),
    ("phan", re.compile(r"Phần (I{1,3})")),
    ("muc", re.compile(r"([IVX]+)\. ")),
    ("mau", re.compile(r"Mẫu (\d\.\d+) - ")),
    ("khoan", re.compile(r"(\d+)\. ")),
    ("diem", re.compile(r"([a-zđ])\) ")),
    ("stt", re.compile(r"(\d+(?:\.\d+)?|[ab]) \| ")),
)
LEVELS = [ten for ten, _ in MARKERS]


def fold(text: str) -> str:
    """Runs of whitespace as one space."""
    return re.sub(r"\s+", " ", text).strip()


@cache
def raw(name: str) -> str:
    return (FOLDER / f"{name}.txt").read_text("utf-8")


@cache
def lines(name: str) -> tuple[tuple[dict[str, str], str], ...]:
    """Each line with the clause it stands in."""
    return tuple(_lines(name))


def _lines(name: str) -> Iterator[tuple[dict[str, str], str]]:
    place: dict[str, str] = {}
    markers = MARKERS if name == "nghi-dinh" else MARKERS[1:]  # the forms of Phụ lục III have a blank "Điều 1."
    for line in raw(name).splitlines():
        for level, pattern in markers:
            if match := pattern.match(line):
                number = match[1]
                if level == "stt" and not number[0].isdigit():
                    number = place.get("stt", "").rstrip("ab") + number
                place = {k: v for k, v in place.items() if LEVELS.index(k) < LEVELS.index(level)} | {level: number}
                break
        yield dict(place), line


def clause(can_cu: CanCu) -> str:
    """The text of the clause a citation names; empty if there is none."""
    name = f"phu-luc-{can_cu.phu_luc}" if can_cu.phu_luc else "nghi-dinh"
    wanted = {k: v for k, v in asdict(can_cu).items() if v and k != "phu_luc"}
    return fold(" ".join(line for place, line in lines(name) if wanted.items() <= place.items()))
