"""Write the templates from code, each with its text projection beside it: `python -m vanban.build.templates`."""

from __future__ import annotations

import sys
from pathlib import Path

from vanban.build.ghi import ghi
from vanban.docx.pack import viet_goi
from vanban.docx.read import read
from vanban.docx.text import chieu
from vanban.mau import all_mau
from vanban.thanh_phan.kho import CAC_KHO


def noi_dung() -> dict[str, bytes]:
    """Every template and projection: file name → bytes."""
    tep: dict[str, bytes] = {}
    for bo_cuc in all_mau().values():
        for ten_kho in CAC_KHO:
            ten = bo_cuc.tep(ten_kho)
            tep[ten] = viet_goi(bo_cuc.goi(ten_kho))
            tep[ten.replace(".docx", ".txt")] = chieu(read(tep[ten])).encode()
    return tep


def main(thu_muc: str = "templates/docx") -> None:
    """Write all of them into `thu_muc`."""
    for ten, du_lieu in noi_dung().items():
        ghi(Path(thu_muc) / ten, du_lieu)


if __name__ == "__main__":
    main(*sys.argv[1:])
