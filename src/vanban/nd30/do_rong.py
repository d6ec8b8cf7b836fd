"""The width of a text in a Times-metric font, from a table of advance widths: no font is needed here."""

from __future__ import annotations

import json
import unicodedata
from functools import lru_cache
from pathlib import Path

_TEP = Path(__file__).parent / "data" / "do_rong.json"
_KIEU = {(False, False): "thuong", (True, False): "dam", (False, True): "nghieng", (True, True): "dam_nghieng"}
_MM_MOT_PT = 25.4 / 72


class _BangRong(dict[str, int]):
    """Widths by character; a character the table lacks counts as an "m"."""

    def __missing__(self, chu: str) -> int:
        return 0 if unicodedata.combining(chu) else self["m"]


@lru_cache(maxsize=1)
def _cac_bang() -> tuple[float, dict[tuple[bool, bool], _BangRong]]:
    du_lieu = json.loads(_TEP.read_text("utf-8"))
    bang = {kieu: _BangRong(zip(du_lieu["chu"], du_lieu[ten], strict=True)) for kieu, ten in _KIEU.items()}
    return _MM_MOT_PT / du_lieu["em"], bang


def do_rong(chu: str, co: float, dam: bool = False, nghieng: bool = False) -> float:
    """The width in mm of `chu` on one line at `co` points. Kerning is not counted."""
    mm_mot_don_vi, bang = _cac_bang()
    rong = bang[bool(dam), bool(nghieng)]
    return sum(map(rong.__getitem__, unicodedata.normalize("NFC", chu))) * co * mm_mot_don_vi
