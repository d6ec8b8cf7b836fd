"""How a message quotes the words of a document."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

from vanban.so_sanh.nut import BanCay, Nut

_DAI: Final = 70
_DONG: Final = 12


def trich(chu: str, dai: int = _DAI) -> str:
    """Its first words in quotation marks; quotation marks inside become single."""
    ngan = chu if len(chu) <= dai else f"{chu[:dai].rsplit(' ', 1)[0]} …"
    return f"“{ngan.replace('“', '‘').replace('”', '’')}”"


def bo_dau_cuoi(chu: str) -> str:
    """Without the mark with which an item of a list ends."""
    return chu.rstrip(" ;,.")


def ca_cay(cay: BanCay, thu: int, dau: str, co: Container[int]) -> list[str]:
    """An element and what came or went with it, a line each with `dau` in front; a long one is cut.

    `co` are the elements that both documents have: they only stand elsewhere.
    """
    cac = [i for i in (thu, *cay.trong_long(thu)) if i == thu or cay.nut[i].loai == "hang" or i not in co]
    cap = cay.nut[thu].cap
    dong = [f"{dau} {'  ' * (cay.nut[i].cap - cap)}{_mot_dong(cay.nut[i], i == thu)}" for i in cac[:_DONG]]
    return [*dong, f"{dau} … và {len(cac) - _DONG} dòng nữa"] if len(cac) > _DONG else dong


def _mot_dong(nut: Nut, dau: bool) -> str:
    """Number and words; the first one without its dash, which would look like our own mark."""
    if nut.loai == "bang":
        return "(bảng)"
    return nut.chu if dau and not any(map(str.isalnum, nut.so)) else nut.day_du
