"""Stamps and small marks of the source: urgency, circulation, initials of the drafter."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from vanban.check.line import gap
from vanban.nd30 import nd30
from vanban.nhap_cu.chu_cu import chu_cua
from vanban.nhap_cu.ket_qua import SoGhi
from vanban.nhap_cu.viet_yaml import Tran
from vanban.nhap_cu.vung import VungCu

_NGUOI_SOAN = re.compile(r"(?P<ten>[A-ZĐ]{1,5})\.?\s*\(\s*(?P<so>\d{1,5})\s*\)\.?")


def doc_dau_chi(vung: VungCu, truong: Mapping[str, Any], so_ghi: SoGhi) -> dict[str, Any]:
    """What the fields of the type (`truong`) can say of them; the rest is left to the note of the document."""
    ra: dict[str, Any] = {}
    cac = (("do_khan", "do_khan", nd30().do_khan), ("luu_hanh", "pham_vi_luu_hanh", nd30().pham_vi_luu_hanh))
    for ten, ma, muc in cac:
        for dong in vung.phan(ma) if ten in truong else ():
            theo = {gap(mot.chu): khoa for khoa, mot in muc.items()}
            if khoa := theo.get(dong.hoa):
                so_ghi.bo_di(chu_cua(dong), f"máy ghi từ {ten}", dong.doan.thu_tu)
                ra[ten] = khoa
    khop = _NGUOI_SOAN.fullmatch(nguoi_soan(vung))
    if khop and "nguoi_soan" in truong:
        so_ghi.bo_di(khop[0], "máy ghi từ nguoi_soan, so_ban", vung.phan("nguoi_soan_thao")[0].doan.thu_tu)
        ra |= {"nguoi_soan": khop["ten"], "so_ban": Tran(str(int(khop["so"])))}
    return ra


def nguoi_soan(vung: VungCu) -> str:
    """The initials of the drafter with the number of copies, as they stand after the Lưu line."""
    return " ".join(map(chu_cua, vung.phan("nguoi_soan_thao")))
