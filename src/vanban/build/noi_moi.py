"""Where new input files go, and how they are written: what a document and a dossier have in common."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

from vanban.build.ghi import ghi
from vanban.build.viec import duong_hien
from vanban.errors import InputError, ViTri
from vanban.inputs.khong_gian import tim_goc
from vanban.inputs.tai_lieu import DUOI
from vanban.loai import tep_vi_du

_LUOC_DO = re.compile(r"(\$schema=)(?:\.\./)*schema/")


def goc_hien() -> Path:
    """The workspace of the current folder, or the folder itself when it is to become one."""
    try:
        return tim_goc(Path.cwd())
    except InputError:
        return Path.cwd()


def goc_cua(dich: Path, vi_du: str) -> Path:
    """The workspace of what is to be written: the folder above its `inputs/`.

    Args:
        dich: An absolute path.
        vi_du: A path that would be right.

    Raises:
        InputError: it does not stand inside an `inputs/`.
    """
    for thu_muc in dich.parents:
        if thu_muc.name == "inputs":
            return thu_muc.parent
    raise InputError(
        "dữ liệu phải nằm trong một thư mục inputs/",
        vi_tri=ViTri(duong_hien(dich)),
        goi_y=f"ghi đường dẫn như {vi_du}",
    )


def tham_chieu_thieu(goc: Path) -> dict[Path, str]:
    """Reference files of the samples that the workspace lacks, under any suffix."""
    thieu = {}
    for ten, tep in tep_vi_du().items():
        noi = goc / "inputs" / ten
        if not any(noi.with_suffix(duoi).exists() for duoi in DUOI):
            thieu[noi] = tep.read_text(encoding="utf-8")
    return thieu


def viet(cac_tep: Mapping[Path, str | bytes], goc: Path) -> tuple[Path, ...]:
    """Write new files, each text with the way from it to the schemas of the workspace; return them in their order."""
    for tep, noi_dung in cac_tep.items():
        if isinstance(noi_dung, str):
            luoc_do = os.path.relpath(goc / "schema", tep.parent).replace(os.sep, "/")
            noi_dung = _LUOC_DO.sub(rf"\g<1>{luoc_do}/", noi_dung).encode()
        ghi(tep, noi_dung)
    return tuple(cac_tep)
