"""The templates written from code, each with its text projection beside it."""

from __future__ import annotations

from vanban.docx.pack import viet_goi
from vanban.docx.read import read
from vanban.docx.text import chieu
from vanban.mau import all_mau


def noi_dung() -> dict[str, bytes]:
    """Every template and projection: file name → bytes."""
    tep: dict[str, bytes] = {}
    for bo_cuc in all_mau().values():
        for ten, goi in bo_cuc.cac_tep().items():
            tep[ten] = viet_goi(goi())
            tep[ten.replace(".docx", ".txt")] = chieu(read(tep[ten])).encode()
    return tep
