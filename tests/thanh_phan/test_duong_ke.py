"""The series of rule lengths serves every width."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.thanh_phan.duong_ke import DAI_MM, ke_duoi


@given(st.lists(st.floats(15, 165), min_size=1, max_size=4))
def test_ke_tu_mot_phan_ba_den_mot_nua(rong: list[float]) -> None:
    """Whatever the lines above, the rule is 1/3 to 1/2 of the longest."""
    ke = re.search(r'w:val="KeTrichYeu(\d\d)"', ke_duoi("KeTrichYeu", tuple(rong), "trich_yeu", 165))

    assert ke is not None
    assert int(ke[1]) in DAI_MM
    assert max(rong) / 3 <= int(ke[1]) <= max(rong) / 2


@pytest.mark.parametrize("rong", [0.5, 2, 5, 8, 165, 300, 1000])
def test_chu_nao_cung_co_ke(rong: float) -> None:
    """A text of one letter, or one that runs over the page, still has a rule whose style exists."""
    ke = re.search(r'w:val="KeCoQuan(\d\d)"', ke_duoi("KeCoQuan", (rong,), "co_quan", 65))

    assert ke is not None
    assert int(ke[1]) in DAI_MM
    assert int(ke[1]) <= 65 / 2
