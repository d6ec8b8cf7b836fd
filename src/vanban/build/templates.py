"""The templates written from code, each with its text projection beside it."""

from __future__ import annotations

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
