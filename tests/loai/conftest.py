"""The workspace fixture of these tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from loai.khong_gian_thu import KhongGian


@pytest.fixture
def khong_gian(tmp_path: Path) -> KhongGian:
    """An empty workspace of a small school."""
    return KhongGian(tmp_path)
