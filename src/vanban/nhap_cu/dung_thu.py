"""Builds data that are not written yet, in a copy of the references that they use."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from vanban.ban_ghi import dataclass
from vanban.build.doc_vao import doc_vao
from vanban.build.run import dien, soi
from vanban.build.viec import Viec
from vanban.errors import VanbanError
from vanban.inputs.khong_gian import tim_tham_chieu


@dataclass(frozen=True, slots=True)
class BanThu:
    """The bytes of the document, empty when it does not build; the reasons."""

    goi: bytes
    loi: tuple[str, ...] = ()


def dung_thu(tep: Mapping[Path, bytes], goc: Path, noi: Path) -> BanThu:
    """The document that these files would give.

    Args:
        tep: The new files by their absolute paths.
        goc: Their workspace.
        noi: The document among them.
    """
    goc = goc.absolute()
    with tempfile.TemporaryDirectory(prefix="vanban_") as tam:
        cho = Path(tam)
        _chep(goc, cho, noi)
        for duong, chu in tep.items():
            dat = cho / duong.relative_to(goc)
            dat.parent.mkdir(parents=True, exist_ok=True)
            dat.write_bytes(chu)
        return _dung(Viec(cho / noi.relative_to(goc), cho), tam)


def _chep(goc: Path, cho: Path, noi: Path) -> None:
    """The references that the document would use, each where it stands."""
    for ten in ("co_quan.yaml", "vien_dan.yaml"):
        if (co := tim_tham_chieu(noi, ten, goc)) and co.is_relative_to(goc):
            dat = cho / co.relative_to(goc)
            dat.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(co, dat)
    if (rieng := goc / "templates" / "docx" / "rieng").is_dir():
        shutil.copytree(rieng, cho / "templates" / "docx" / "rieng")


def _dung(viec: Viec, tam: str) -> BanThu:
    try:
        ban = doc_vao(viec)
        goi = dien(ban)
        chan = soi(ban, goi, chi_sai=True).chan
    except VanbanError as loi:
        return BanThu(b"", tuple(str(mot).replace(f"{tam}/", "") for mot in loi.loi))
    return BanThu(goi, tuple(str(mot).replace(f"{tam}/", "") for mot in chan))
