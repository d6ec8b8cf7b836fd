"""The forms that ship: each says where its layout comes from, and how sure that is."""

from __future__ import annotations

import re

import pytest

from vanban.khen_thuong.danh_muc import tep_khuon
from vanban.khen_thuong.tep_ho_so import cac_khuon

_DO_TIN = re.compile(r"\[(?:hai nguồn|một nguồn|suy luận|chưa xác minh)\]")


@pytest.mark.parametrize("ma", cac_khuon())
def test_noi_ro_nguon(ma: str) -> None:
    """A layout that nobody has held against the law's own form says so to whoever copies it."""
    dong = [chu for chu in tep_khuon(ma).read_text(encoding="utf-8").splitlines() if chu.startswith("# Nguồn: ")]

    assert len(dong) == 1
    assert _DO_TIN.search(dong[0])
