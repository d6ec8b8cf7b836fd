"""The house: its direction of imports, its size, and that it works outside this folder."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

GOC = Path(__file__).parents[1]
NGUON = sorted((GOC / "src").rglob("*.py"))
_CHU = {".py", ".md", ".yaml", ".yml", ".json", ".toml", ".txt", ".cfg"}


def test_huong_nhap() -> None:
    """Imports look downwards, and the checker shares no code with the builder."""
    ra = subprocess.run(
        [Path(sys.executable).with_name("lint-imports")], cwd=GOC, capture_output=True, text=True, check=False
    )

    assert ra.returncode == 0, ra.stdout


@pytest.mark.parametrize("tep", NGUON, ids=lambda tep: str(tep.relative_to(GOC / "src")))
def test_mo_dun_ngan(tep: Path) -> None:
    """A module is short enough to be read at one sitting."""
    assert len(tep.read_text(encoding="utf-8").splitlines()) <= 300


def test_khong_co_duong_dan_cua_mot_may() -> None:
    """Nothing names a folder of the machine on which it was written."""
    la = tuple(f"/{ten}/" for ten in ("root", "work", "home"))
    thu_muc = ("src", "tests", "docs", "inputs", "benchmarks", "templates", "schema")
    tep = [t for ten in thu_muc for t in (GOC / ten).rglob("*") if t.suffix in _CHU]
    tep += [t for t in GOC.iterdir() if t.suffix in _CHU or t.name == "Makefile"]

    assert [str(t) for t in tep if any(ten in t.read_text(encoding="utf-8") for ten in la)] == []


@pytest.mark.cham
def test_banh_xe_chay_o_thu_muc_trong(tmp_path: Path) -> None:
    """The wheel, installed into an environment of its own, builds a document in an empty folder."""
    _lenh(sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(tmp_path), str(GOC), cho=tmp_path)
    (banh_xe,) = tmp_path.glob("vanban-*.whl")
    venv.create(tmp_path / "moi", with_pip=True)
    bin_ = tmp_path / "moi" / ("Scripts" if os.name == "nt" else "bin")
    _lenh(bin_ / "python", "-m", "pip", "install", "-q", "-c", str(GOC / "constraints.txt"), str(banh_xe), cho=tmp_path)
    cho = tmp_path / "lam_viec"
    cho.mkdir()

    _lenh(bin_ / "vanban", "new", "ke_hoach", "inputs/ke_hoach/thu.yaml", cho=cho)
    ra = _lenh(bin_ / "vanban", "build", cho=cho)

    assert ra == "outputs/ke_hoach/thu.docx\tKế hoạch\tđã dựng\n"
    assert (cho / "outputs/ke_hoach/thu.docx").is_file()


def _lenh(*lenh: str | Path, cho: Path) -> str:
    moi_truong = {ten: gia for ten, gia in os.environ.items() if ten not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    ra = subprocess.run(lenh, cwd=cho, env=moi_truong, capture_output=True, text=True, check=False)
    assert ra.returncode == 0, ra.stdout + ra.stderr
    return ra.stdout
