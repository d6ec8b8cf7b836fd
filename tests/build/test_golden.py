"""Every sample as the text of its built page: what a change does to the documents is read in the diff."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from gon_bang import gon_bang
from vanban.build.doc_vao import doc_nhom, doc_vao
from vanban.build.run import dien
from vanban.docx.read import read
from vanban.docx.text import chieu
from viec_mau import HO_SO, VIEC

O_DAY = Path(__file__).parent / "golden"
DAI_NHAT = 150  # lines: longer, and nobody reads it


@pytest.mark.parametrize("ten", VIEC)
def test_ban_chieu(ten: str, golden: Callable[[Path, str], None]) -> None:
    """The projection of the built document is the one that was read."""
    chu = gon_bang(chieu(read(dien(doc_vao(VIEC[ten])))))

    golden(O_DAY / f"{ten}.txt", chu)
    assert len(chu.splitlines()) <= DAI_NHAT


@pytest.mark.parametrize("ten", HO_SO)
def test_ban_chieu_ho_so(ten: str, golden: Callable[[Path, str], None]) -> None:
    """So is that of each paper of a dossier."""
    for ban in doc_nhom(HO_SO[ten]).cac_ban:
        chu = gon_bang(chieu(read(dien(ban))))

        golden(O_DAY / ten / f"{ban.viec.giay.replace('/', '.')}.txt", chu)
        assert len(chu.splitlines()) <= DAI_NHAT


def test_khong_thua_ban_chieu() -> None:
    """Each golden text belongs to a sample."""
    assert {tep.stem for tep in O_DAY.glob("*.txt")} == set(VIEC)
    assert {noi.name for noi in O_DAY.iterdir() if noi.is_dir()} == set(HO_SO)
