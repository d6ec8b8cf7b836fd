"""Generated files are what the code gives."""

from __future__ import annotations

from pathlib import Path

import pytest

from vanban.build.generated import THU_MUC, cu, ghi_lai, main

GOC = Path(__file__).parents[2]


@pytest.mark.parametrize("ten", THU_MUC)
def test_con_moi(ten: str) -> None:
    """What is committed is current."""
    assert cu(ten, GOC) == []


def test_cu_thua_va_viet_lai(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A changed file and one that nothing gives any more are named, and mended by writing again."""
    monkeypatch.chdir(tmp_path)
    ghi_lai("schema", tmp_path)
    (tmp_path / "schema/ke_hoach.json").write_bytes(b"{}")
    (tmp_path / "schema/khong_con.json").write_bytes(b"{}")

    assert main(["--check", "schema"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "schema/ke_hoach.json: đã cũ, viết lại bằng: make schema",
        "schema/khong_con.json: đã cũ, viết lại bằng: make schema",
    ]
    assert main(["schema"]) == 0
    assert main(["--check", "schema"]) == 0
