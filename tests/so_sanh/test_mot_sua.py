"""Realistic edits of the sample plan and dossier: what a deputy head reads of each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from so_sanh.sua_thu import sau_khi_sua

BANG: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("bang_sua.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("ten", BANG)
def test_mot_sua(ten: str, tmp_path: Path) -> None:
    """Every change is told once, where it is, and nothing besides."""
    mot = BANG[ten]

    assert sau_khi_sua(mot["tep"], tuple(map(tuple, mot["sua"])), tmp_path) == mot["doc"].splitlines()
