"""Tells which files of a workspace were saved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

_DUOI = frozenset({".yaml", ".yml", ".json", ".csv", ".xlsx", ".docx", ".png"})
_GOM_MS = 60  # an editor writes a file in several steps: what comes within this time is one save


def cac_lan_luu(goc: Path, dung: Event) -> Iterator[frozenset[Path]]:
    """Yield the files of each save under `inputs/` and of the office's own layouts, until told to stop.

    The first set is empty and comes when the watch stands: what is read from then on misses no save.

    Args:
        goc: The workspace.
        dung: Set to end.
    """
    from watchfiles import Change, watch  # starts in 30 ms: only whoever watches pays

    def can(_loai: Change, ten: str) -> bool:
        tep = Path(ten)
        return tep.suffix.lower() in _DUOI and not tep.name.startswith(("~$", "."))

    da_dung = False
    for lan in watch(
        *_noi(goc), watch_filter=can, stop_event=dung, debounce=5 * _GOM_MS, step=_GOM_MS, rust_timeout=_GOM_MS,
        yield_on_timeout=True,
    ):  # fmt: skip
        if lan or not da_dung:
            yield frozenset(Path(ten) for _, ten in lan)
        da_dung = True


def _noi(goc: Path) -> list[Path]:
    rieng = goc / "templates" / "docx" / "rieng"
    return [noi for noi in (goc / "inputs", rieng) if noi.is_dir()]
