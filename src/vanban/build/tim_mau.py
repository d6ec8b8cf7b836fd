"""Where a layout comes from: the office's own copy, then the workspace's, then the one that ships with vanban."""

from __future__ import annotations

from pathlib import Path

import vanban
from vanban.errors import DocxError

_THU_MUC = Path("templates", "docx")
THU_MUC_RIENG = _THU_MUC / "rieng"
"""Where an office keeps its own layouts, in its workspace."""


def tim_mau(ten: str, goc: Path) -> Path:
    """Return the file of the layout with the file name `ten`, nearest first.

    Raises:
        DocxError: there is no such layout.
    """
    for thu_muc in _noi_tim(goc):
        tep = thu_muc / ten
        if tep.is_file():
            return tep
    raise DocxError(f"không có bản mẫu {ten}", goi_y="xem máy này có những bản mẫu nào: vanban doctor")


def liet_ke_mau(goc: Path) -> tuple[Path, ...]:
    """Return the file used for each layout that can be found, by name."""
    thay: dict[str, Path] = {}
    for thu_muc in _noi_tim(goc):
        for tep in sorted(thu_muc.glob("*.docx")):
            if not tep.name.startswith("~$"):  # Word's lock file
                thay.setdefault(tep.stem, tep)
    return tuple(thay[ten] for ten in sorted(thay))


def _noi_tim(goc: Path) -> tuple[Path, ...]:
    goi = Path(vanban.__file__).parent
    trong_goi = goi / _THU_MUC
    # An editable install reads the source tree, where the layouts stand beside src/.
    di_kem = trong_goi if trong_goi.is_dir() else goi.parents[1] / _THU_MUC
    return (goc / THU_MUC_RIENG, goc / _THU_MUC, di_kem)
