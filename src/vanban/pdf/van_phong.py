"""LibreOffice behind one function: .docx in, PDF out, in a profile of its own and within a time limit."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from vanban.errors import Loi, VanbanError, ViTri

MOI_LAN = 50  # files in one run: LibreOffice gives up silently when there are some 250
CAI_DAT = "sudo apt-get install libreoffice-writer-nogui fonts-liberation2"


def tim_soffice() -> str | None:
    """Path of LibreOffice's program, or None."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def doi_pdf(tep: Sequence[Path], thu_muc: Path, *, cho_giay: float = 300) -> list[Path]:
    """Lay the documents out as PDF files in `thu_muc`, many in one run of LibreOffice.

    Args:
        tep: .docx files with different names.
        thu_muc: existing folder for the PDF files, named after the documents.
        cho_giay: time limit for one run, in seconds.

    Raises:
        VanbanError: LibreOffice is missing, took too long, or did not convert a file (each is named).
    """
    soffice = tim_soffice()
    if soffice is None:
        raise VanbanError("không thấy LibreOffice, nên không dựng được PDF", goi_y=f"cài đặt: {CAI_DAT}")
    with tempfile.TemporaryDirectory(prefix="vanban-") as ho_so:
        for dau in range(0, len(tep), MOI_LAN):
            _chay(soffice, tep[dau : dau + MOI_LAN], thu_muc, ho_so, cho_giay)
    ra = [thu_muc / f"{t.stem}.pdf" for t in tep]
    hong = tuple(
        Loi("LibreOffice không dựng được PDF", ViTri(str(t)))
        for t, pdf in zip(tep, ra, strict=True)
        if not pdf.exists()
    )
    if hong:
        raise VanbanError(hong)
    return ra


def _chay(soffice: str, tep: Sequence[Path], thu_muc: Path, ho_so: str, cho_giay: float) -> None:
    lenh = [soffice, f"-env:UserInstallation=file://{ho_so}", "--headless", "--convert-to", "pdf", "--outdir"]
    lenh += [str(thu_muc), *(str(t) for t in tep)]
    try:
        subprocess.run(lenh, check=False, capture_output=True, timeout=cho_giay, env=_moi_truong(ho_so))  # noqa: S603
    except subprocess.TimeoutExpired:
        raise VanbanError(f"LibreOffice không xong trong {cho_giay:g} giây") from None


def _moi_truong(ho_so: str) -> dict[str, str]:
    """The caller's environment with a home of its own, so that no user setting changes the page."""
    return {**os.environ, "HOME": ho_so}
