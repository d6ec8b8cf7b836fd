"""A workspace for the commands, and a way to run them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from vanban.build.tep_moi import tao
from vanban.cli import run


@dataclass(frozen=True, slots=True)
class Ra:
    """What a command left behind."""

    ma: int
    out: str
    err: str


Chay = Callable[..., Ra]


@pytest.fixture
def chay(capsys: pytest.CaptureFixture[str]) -> Chay:
    """Run one command line in this process."""

    def mot(*lenh: str) -> Ra:
        capsys.readouterr()
        ma = run(lenh)
        ra = capsys.readouterr()
        return Ra(ma, ra.out, ra.err)

    return mot


@pytest.fixture
def noi_lam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with one Kế hoạch and one Báo cáo of a school that does not exist; the current folder."""
    monkeypatch.chdir(tmp_path)
    tao("ke_hoach", Path("inputs/ke_hoach/mot.yaml"))
    tao("bao_cao", Path("inputs/bao_cao/hai.yaml"))
    return tmp_path


def sua(tep: Path, cu: str, moi: str) -> None:
    """Replace a text that must be there."""
    chu = tep.read_text(encoding="utf-8")
    assert cu in chu
    tep.write_text(chu.replace(cu, moi), encoding="utf-8")
