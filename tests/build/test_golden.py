"""Every sample as the text of its built page: what a change does to the documents is read in the diff."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from gon_bang import gon_bang
from vanban.build.doc_vao import doc_nhom, doc_vao
from vanban.build.run import dien
from vanban.build.viec import Viec
from vanban.check import soat
from vanban.docx.read import read
from vanban.docx.text import chieu
from vanban.loai import all_loai, tep_vi_du
from viec_mau import HO_SO, VIEC

O_DAY = Path(__file__).parent / "golden"
CUA_VI_DU = O_DAY.parent / "golden_vi_du"
VI_DU = {
    f"{ma}.{ten}" if ten else ma: tep
    for ma, loai in all_loai().items()
    for ten, tep in {"": loai.vi_du, **loai.vi_du_khac}.items()
}
"""Every sample of every type: "quyet_dinh", "quyet_dinh.kem_theo"."""
CON_TRONG = {"CL961"}  # "[cần bổ sung: …]", which a sample shows on purpose
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


@pytest.mark.parametrize("ten", VI_DU)
def test_vi_du(ten: str, khong_gian_vi_du: Path, golden: Callable[[Path, str], None]) -> None:
    """What `vanban new` writes builds without a fault of any rank, gaps aside, and is the page that was read."""
    tep = khong_gian_vi_du / "inputs" / ten.partition(".")[0] / "vi_du.yaml"
    tep.parent.mkdir(exist_ok=True)
    shutil.copy(VI_DU[ten], tep)

    vb = read(dien(doc_vao(Viec(tep, khong_gian_vi_du))))

    assert [str(loi) for loi in soat(vb, nhap=True).findings if loi.ma not in CON_TRONG] == []
    golden(CUA_VI_DU / f"{ten}.txt", chieu(vb))


@pytest.fixture(scope="module")
def khong_gian_vi_du(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the references of the samples."""
    goc = tmp_path_factory.mktemp("vi_du")
    for ten, tep in tep_vi_du().items():
        dich = goc / "inputs" / ten
        dich.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(tep, dich)
    return goc


def test_khong_thua_ban_chieu() -> None:
    """Each golden text belongs to a sample."""
    assert {tep.stem for tep in CUA_VI_DU.iterdir()} == set(VI_DU)
    assert {tep.stem for tep in O_DAY.glob("*.txt")} == set(VIEC)
    assert {noi.name for noi in O_DAY.iterdir() if noi.is_dir()} == set(HO_SO)
