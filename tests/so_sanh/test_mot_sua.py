"""Realistic edits of the sample plan and dossier: what a deputy head reads of each."""

from __future__ import annotations

from pathlib import Path

import pytest

from so_sanh.sua_thu import BANG_SUA, doc_duoc


@pytest.mark.parametrize("ten", BANG_SUA)
def test_mot_sua(ten: str, tmp_path: Path) -> None:
    """Every change is told once, where it is, and nothing besides."""
    assert doc_duoc(ten, tmp_path) == BANG_SUA[ten]["doc"].splitlines()
