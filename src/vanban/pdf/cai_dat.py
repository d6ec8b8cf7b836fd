"""LibreOffice on this machine: where it is, and with which options it writes a PDF."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Final

from vanban.errors import VanbanError

CAI_DAT: Final = "sudo apt-get install libreoffice-writer-nogui fonts-liberation2"
_THU_VIEN: Final = ("libmergedlo.so", "libsofficeapp.so", "libmergedlo.dylib", "libsofficeapp.dylib")
_TUY_CHON: Final = {
    "SelectPdfVersion": ("long", "2"),  # PDF/A-2b: every font inside, for the archive
    "PDFUACompliance": ("boolean", "true"),  # PDF/UA-1: title, language, tags for a reader of screens
    "UseTaggedPDF": ("boolean", "true"),
    "ExportBookmarks": ("boolean", "true"),  # the outline of the document, from its headings
}
LOC_PDF: Final = json.dumps({ten: {"type": kieu, "value": gia} for ten, (kieu, gia) in _TUY_CHON.items()})
"""The options of the export; LibreOffice before 7.4 does not read them and writes a plain PDF."""


def tim_soffice() -> str | None:
    """Path of LibreOffice's program, or None."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def can_soffice() -> str:
    """Path of LibreOffice's program.

    Raises:
        VanbanError: it is not installed; the sentence says how to install it.
    """
    if soffice := tim_soffice():
        return soffice
    raise VanbanError("không thấy LibreOffice, nên không dựng được PDF", goi_y=f"cài đặt: {CAI_DAT}")


def tim_thu_vien(soffice: str) -> Path | None:
    """LibreOffice's own library, which a worker loads to keep the office warm; None where it is not to be had."""
    that = Path(soffice).resolve().parent
    cho = (that, that.parent / "Frameworks")
    return next((tep for noi in cho for ten in _THU_VIEN if (tep := noi / ten).is_file()), None)


def moi_truong(ho_so: Path) -> dict[str, str]:
    """The caller's environment with a home of its own and no screen, so that no user setting changes the page.

    Temporary files go there too: an office that is killed does not clear them away.
    """
    cho = dict.fromkeys(("HOME", "TMPDIR", "TMP", "TEMP"), str(ho_so))
    return {**os.environ, **cho, "SAL_USE_VCLPLUGIN": "svp"}
