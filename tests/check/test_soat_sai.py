"""Who only asks whether a document may pass gets the same answer sooner."""

from __future__ import annotations

import pytest

from check.loi_mau import HONG, Hong
from check.tai_lieu import van_ban
from vanban.check import Muc, Rule, all_rules, soat
from vanban.check.rule import rules_sai


def test_du_quy_tac_ket_luan_sai() -> None:
    """Every rule that can conclude SAI is among those that are asked."""
    assert set(rules_sai()) == {ma for ma, quy_tac in all_rules().items() if quy_tac.muc is Muc.SAI}


@pytest.mark.parametrize("quy_tac", all_rules().values(), ids=all_rules())
def test_quy_tac_ngon_ngu_chi_nhac(quy_tac: Rule) -> None:
    """A rule about words never concludes SAI, so its module may be left out."""
    ve_loi_van = ".ngon_ngu_" in quy_tac.ham.__module__

    assert not (ve_loi_van and quy_tac.muc is Muc.SAI)


@pytest.mark.parametrize("loi", HONG.values(), ids=HONG)
def test_cung_ket_luan(loi: Hong) -> None:
    """The faults found are those that all rules together find."""
    vb = van_ban(*loi.sua, mau=loi.mau)

    assert soat(vb, chi_sai=True).sai == soat(vb).sai
