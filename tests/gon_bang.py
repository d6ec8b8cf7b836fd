"""The projection of a document with each row of its data tables on one line, so that it stays short enough to read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

_O = re.compile(r"\[(?P<bang>\d+)\.(?P<hang>\d+)\.\d+\] rộng (?P<rong>[\d.]+)\n  (?P<kieu>[^:\n]+): ?(?P<chu>[^\n]*)\n")
_BANG = re.compile(rf"(?:{re.sub(r'[?]P<[a-z]+>', '', _O.pattern)})+")
_DAU_COT = "Đầu cột"


def gon_bang(chu: str) -> str:
    """The text; a cell with several paragraphs keeps the lines of its run of cells as they are."""
    return _BANG.sub(lambda khop: "".join(_cac_hang(khop[0])), chu)


def _cac_hang(chu: str) -> Iterator[str]:
    """The rows of a run of cells; tables without a header row, such as head and foot, stay as they are."""
    if f"  {_DAU_COT}: " not in chu:
        yield chu
        return
    kieu_truoc: list[str] = []
    for (bang, hang), cac in groupby(_O.finditer(chu), key=lambda o: (o["bang"], o["hang"])):
        o = list(cac)
        kieu = [mot["kieu"] for mot in o]
        rong = f" rộng {' '.join(mot['rong'] for mot in o)}" if hang == "1" else ""
        kieu_moi = "" if kieu == kieu_truoc else f" ({', '.join(dict.fromkeys(kieu))})"
        yield f"[{bang}.{hang}]{rong}{kieu_moi}: "
        yield " | ".join(mot["chu"] for mot in o).rstrip() + "\n"
        kieu_truoc = kieu
