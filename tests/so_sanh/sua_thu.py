"""Edits the sample inputs in a copy, builds both, and tells what a reader is told."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from vanban.build.doc_vao import doc_nhom
from vanban.build.run import dien
from vanban.build.viec import Viec
from vanban.docx.read import read
from vanban.so_sanh import BanCay, dung_cay, so_sanh

GOC = Path(__file__).parents[2]
KE_HOACH = "ke_hoach/2024_xa_hoi_hoc_tap.yaml"
PHONG_TRAO = "phong_trao/xa_hoi_hoc_tap.yaml"
CO_QUAN = "co_quan.yaml"
HO_SO = "khen_thuong/2025_so_ket"

Sua = tuple[str, str, str]
"""A file below inputs/, what stands there, what stands there instead."""


def cac_cay(goc: Path, tep: str) -> dict[str, BanCay]:
    """The documents that an input gives, by their paper."""
    return {ban.viec.giay: dung_cay(read(dien(ban))) for ban in doc_nhom(Viec(goc / "inputs" / tep, goc)).cac_ban}


@cache
def ban_goc(tep: str) -> Mapping[str, BanCay]:
    """The documents as they are."""
    return cac_cay(GOC, tep)


def sau_khi_sua(tep: str, cac: tuple[Sua, ...], goc: Path) -> list[str]:
    """The messages for each paper that changed, its name in front when there are several."""
    shutil.copytree(GOC / "inputs", goc / "inputs")
    for ten, cu, moi in cac:
        duong = goc / "inputs" / ten
        chu = duong.read_text(encoding="utf-8")
        assert cu in chu, cu
        duong.write_text(chu.replace(cu, moi, 1), encoding="utf-8")
    ra: list[str] = []
    for giay, moi_cay in cac_cay(goc, tep).items():
        dau = f"{giay}: " if giay else ""
        if giay not in ban_goc(tep):
            ra.append(f"{giay}: văn bản mới")
            continue
        for mot in so_sanh(ban_goc(tep)[giay], moi_cay).thay_doi:
            ra += [f"{dau}{mot}", *(f"  {dong}" for dong in mot.chi_tiet)]
    return ra
