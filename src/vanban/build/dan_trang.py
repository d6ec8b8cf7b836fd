"""Pages for the checker: one warm office for a process lays out whatever this process checks."""

from __future__ import annotations

import tempfile
from functools import cache
from multiprocessing.util import Finalize
from pathlib import Path

from vanban.errors import DocxError, Loi, ViTri
from vanban.pdf.doc_trang import doc_ban_in
from vanban.pdf.van_phong import VanPhong
from vanban.trang_in import BanIn


def ban_in_cua(docx: Path | bytes, ten: str) -> BanIn:
    """The laid-out pages of a document, given as a file or as its bytes; `ten` is its name in messages.

    Raises:
        VanbanError: LibreOffice is not installed.
        DocxError: the document cannot be laid out.
    """
    van_phong = _van_phong()
    try:
        if isinstance(docx, Path):
            return doc_ban_in(van_phong.dung(docx))
        with tempfile.TemporaryDirectory(prefix="vanban-") as noi:
            tep = Path(noi) / "van_ban.docx"
            tep.write_bytes(docx)
            return doc_ban_in(van_phong.dung(tep))
    except DocxError as loi:
        raise DocxError(tuple(Loi(mot.cau, ViTri(ten)) for mot in loi.loi), goi_y=loi.goi_y) from loi


@cache
def _van_phong() -> VanPhong:
    """The office of this process, ended with it; a process of a pool ends without the usual farewell."""
    van_phong = VanPhong()
    Finalize(None, van_phong.dong, exitpriority=1)
    return van_phong
