"""An office's own copy of a layout, changed in one place."""

from __future__ import annotations

from pathlib import Path

from vanban.build.tim_mau import liet_ke_mau
from vanban.docx.pack import doc_goi, viet_goi

THAN = "word/document.xml"


def doi_mau(goc: Path, cu: str, moi: str, *, phan: str = THAN) -> None:
    """Put every layout into `templates/docx/rieng/` with one text of a part replaced."""
    rieng = goc / "templates" / "docx" / "rieng"
    rieng.mkdir(parents=True)
    for tep in liet_ke_mau(goc):
        cac_phan = {tv.ten: tv.noi_dung() for tv in doc_goi(tep.read_bytes())}
        chu = cac_phan[phan].decode()
        assert cu in chu
        (rieng / tep.name).write_bytes(viet_goi(cac_phan | {phan: chu.replace(cu, moi).encode()}))
