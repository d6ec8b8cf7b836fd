"""An office's own copy of a layout, changed in one place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from vanban.build.tim_mau import liet_ke_mau
from vanban.docx.pack import doc_goi, viet_goi

THAN = "word/document.xml"


def doi_mau(goc: Path, cu: str, moi: str, *, phan: str = THAN) -> None:
    """Put every layout into `templates/docx/rieng/` with one text of a part replaced in those that hold it."""
    co = []

    def sua(chu: str) -> str:
        co.append(cu in chu)
        return chu.replace(cu, moi)

    doi_mau_bang(goc, sua, phan=phan)
    assert any(co)


def doi_mau_bang(goc: Path, sua: Callable[[str], str], *, phan: str = THAN, mau: str = "mau_") -> None:
    """Put the layouts whose names begin so into `templates/docx/rieng/` with a part rewritten by a function."""
    rieng = goc / "templates" / "docx" / "rieng"
    rieng.mkdir(parents=True)
    for tep in (tep for tep in liet_ke_mau(goc) if tep.name.startswith(mau)):
        cac_phan = {tv.ten: tv.noi_dung() for tv in doc_goi(tep.read_bytes())}
        moi = sua(cac_phan[phan].decode())
        (rieng / tep.name).write_bytes(viet_goi(cac_phan | {phan: moi.encode()}))
