"""`make pdf`: a PDF beside each built document."""

from __future__ import annotations

from pathlib import Path

import pytest

from vanban.build.run import dung
from vanban.build.tep_moi import tao
from vanban.build.to_pdf import main
from vanban.build.viec import tim_viec


@pytest.mark.libreoffice
def test_pdf_canh_van_ban(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """One line a PDF; two folders may hold documents of one name."""
    monkeypatch.chdir(tmp_path)
    tao("ke_hoach", Path("inputs/ke_hoach/mot.yaml"))
    tao("bao_cao", Path("inputs/bao_cao/mot.yaml"))
    dung(tim_viec(()))

    assert main() == 0
    assert capsys.readouterr().out.splitlines() == ["outputs/bao_cao/mot.pdf", "outputs/ke_hoach/mot.pdf"]
    assert Path("outputs/ke_hoach/mot.pdf").read_bytes().startswith(b"%PDF")


def test_khong_co_libreoffice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without LibreOffice: one sentence, and what to install."""
    monkeypatch.chdir(tmp_path)
    Path("outputs").mkdir()
    Path("outputs/a.docx").write_bytes(b"")
    monkeypatch.setattr("shutil.which", lambda _ten: None)

    assert main() == 1
    assert "không thấy LibreOffice" in capsys.readouterr().err
