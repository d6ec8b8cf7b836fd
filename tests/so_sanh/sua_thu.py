"""Edits the sample inputs in a copy, builds both, and tells what a reader is told."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from vanban.build.doc_vao import doc_nhom
from vanban.build.run import dien
from vanban.build.viec import Viec
from vanban.docx.read import read
from vanban.so_sanh import dung_cay, so_sanh

GOC = Path(__file__).parents[2]
BANG_SUA: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("bang_sua.yaml").read_text(encoding="utf-8"))
"""The edits, by name: which input, what is changed in which file, what the reader is told."""


def _dung(goc: Path, tep: str) -> dict[str, bytes]:
    """The documents that an input gives, by their paper."""
    return {ban.viec.giay: dien(ban) for ban in doc_nhom(Viec(goc / "inputs" / tep, goc)).cac_ban}


@cache
def _ban_goc(tep: str) -> dict[str, bytes]:
    return _dung(GOC, tep)


def goi_truoc(ten: str) -> dict[str, bytes]:
    """The documents before an edit."""
    return _ban_goc(BANG_SUA[ten]["tep"])


def goi_sau_khi_sua(ten: str, goc: Path) -> dict[str, bytes]:
    """The documents after it, built in a copy of the inputs in `goc`."""
    shutil.copytree(GOC / "inputs", goc / "inputs")
    for noi, cu, moi in BANG_SUA[ten]["sua"]:
        duong = goc / "inputs" / noi
        chu = duong.read_text(encoding="utf-8")
        assert cu in chu, cu
        duong.write_text(chu.replace(cu, moi, 1), encoding="utf-8")
    return _dung(goc, BANG_SUA[ten]["tep"])


def doc_duoc(ten: str, goc: Path) -> list[str]:
    """The messages for each paper that changed, its name in front when there are several."""
    ra: list[str] = []
    for giay, goi in goi_sau_khi_sua(ten, goc).items():
        dau = f"{giay}: " if giay else ""
        if giay not in goi_truoc(ten):
            ra.append(f"{giay}: văn bản mới")
            continue
        for mot in so_sanh(dung_cay(read(goi_truoc(ten)[giay])), dung_cay(read(goi))).thay_doi:
            ra += [f"{dau}{mot}", *(f"  {dong}" for dong in mot.chi_tiet)]
    return ra
