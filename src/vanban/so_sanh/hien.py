"""A document as stable text: its pages, each element on a line, then the look of each kind of element.

The format is described for users in `docs/so_sanh.md`; two documents with equal words and look give equal text, whoever
made them and however the look came about.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from vanban.so_sanh.nut import BanCay, Nut
from vanban.so_sanh.ten_goi import ten
from vanban.so_sanh.ve import Ve, ta

_LUI = "  "


def hien(ban: BanCay) -> str:
    """The whole text: pages, words, look."""
    return "\n".join([*hien_trang(ban), "", *hien_chu(ban), "", *hien_ve(ban)]).rstrip("\n") + "\n"


def hien_trang(ban: BanCay) -> Iterator[str]:
    """Paper, margins, headers and footers, a fact a line."""
    return (f"{muc}: {gia}" for muc, gia in ban.trang)


def hien_chu(ban: BanCay) -> Iterator[str]:
    """Each element on a line, indented under the one that holds it: its name, its number, its words."""
    return (f"{_LUI * nut.cap}{ten(nut.loai)}: {nut.day_du}".rstrip() for nut in ban.nut)


def hien_ve(ban: BanCay) -> Iterator[str]:
    """The usual look of each kind of element, in the order in which they first come; below it what differs from it."""
    theo: dict[str, list[Nut]] = {}
    for nut in ban.nut:
        if nut.loai not in {"bang", "hang"} or nut.ve != Ve():
            theo.setdefault(_nhom(nut), []).append(nut)
    for nhom, cac in theo.items():
        ((thuong, _),) = Counter(_tron(nut.ve) for nut in cac).most_common(1)
        yield f"Trình bày {nhom}: {', '.join(ta(thuong))}"
        for nut in cac:
            khac = [*ta(nut.ve, thuong), *(f"{kieu}: “{chu}”" for kieu, chu in nut.ve.nhan if chu != nut.so)]
            if khac:
                yield f"{_LUI}“{_dau(nut.day_du)}”: {', '.join(khac)}"


def _nhom(nut: Nut) -> str:
    """Elements that share a look: headings are told from sentences of their level."""
    return f"{ten(nut.loai)} (tiêu đề)" if nut.tieu_de and nut.loai in {"khoan", "diem", "dieu"} else ten(nut.loai)


def _tron(ve: Ve) -> Ve:
    """A look without the stretches that differ."""
    return Ve(**{o: getattr(ve, o) for o in Ve.__slots__ if o != "nhan"})


def _dau(chu: str, dai: int = 60) -> str:
    """Its first words."""
    return chu if len(chu) <= dai else f"{chu[:dai].rsplit(' ', 1)[0]} …"
