"""The rules about the laid-out page find nothing on our own pages: every sample, the real inputs, four offices."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from vanban.build.ket_qua import TrangThai
from vanban.build.run import dung
from vanban.build.tep_moi import tao
from vanban.build.viec import tim_viec
from vanban.build.xuat_pdf import xuat_pdf
from vanban.loai import all_loai

pytestmark = pytest.mark.libreoffice

REPO = Path(__file__).parents[2]
VAN_PHONG = ("so_gddt", "thcs_xa", "thpt_tphcm", "benh_vien")


def _tren_trang() -> list[str]:
    """What the pages of everything in the current workspace show."""
    luot = dung(tim_viec(()))
    xong = xuat_pdf(luot, song_song=2)

    assert {kq.trang_thai for kq in xong.ket_qua} == {TrangThai.DA_DUNG}
    return [str(mot) for kq in xong.ket_qua for mot in kq.loi] + [str(mot) for mot in xong.nhac[len(luot.nhac) :]]


def test_mau_cua_moi_loai(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sample of each type."""
    monkeypatch.chdir(tmp_path)
    for loai in all_loai():
        tao(loai, Path(f"inputs/{loai}/mau.yaml"))

    assert _tren_trang() == []


@pytest.mark.parametrize(
    "goc", [REPO, *(REPO / "tests/van_phong" / ten for ten in VAN_PHONG)], ids=lambda goc: goc.name
)
def test_du_lieu_that(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, goc: Path) -> None:
    """The plan, the reports, the dossiers; the papers of four other offices."""
    shutil.copytree(goc / "inputs", tmp_path / "inputs")
    monkeypatch.chdir(tmp_path)

    assert _tren_trang() == []
