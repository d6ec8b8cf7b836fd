"""The fixed text of a layout: what an office may add to the page beyond the words of a document."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from vanban.ban_ghi import dataclass
from vanban.docx.read import Doan, VanBan, read

_LENH = re.compile(r"\{%.*?%\}|\{#.*?#\}", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ChuRieng:
    """Fixed paragraphs of the body, and of the headers and footers of the pages."""

    than: tuple[str, ...]
    dau_chan: frozenset[str]


def chu_rieng(mau: Path) -> ChuRieng:
    """Return the fixed text of a layout.

    A paragraph that prints a value has none: what stands beside the value belongs to it. Statements print nothing, so
    the words between them count one by one.
    """
    return _doc(mau.read_bytes())


@lru_cache(maxsize=8)
def _doc(goi: bytes) -> ChuRieng:
    vb = read(goi)
    return ChuRieng(tuple(_co_dinh(map(chu_doan, vb.doan))), frozenset(_co_dinh(cac_dau_chan(vb))))


def _co_dinh(cac_doan: Iterable[str]) -> list[str]:
    return [chu for doan in cac_doan if "{{" not in doan for chu in _LENH.split(doan) if chu.strip()]


def chu_doan(doan: Doan) -> str:
    """Return a paragraph as it is printed, with its automatic number."""
    return f"{doan.so} {doan.chu}" if doan.so else doan.chu


def cac_dau_chan(vb: VanBan) -> list[str]:
    """Return the text of headers and footers, without the numbers that Word writes there."""
    doan = (doan for phan in vb.phan for dau in (*phan.dau, *phan.chan) for doan in dau.doan)
    return ["".join(van.chu for van in mot.van if not van.truong) for mot in doan]
