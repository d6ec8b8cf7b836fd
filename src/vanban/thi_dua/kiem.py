"""All rules over one dossier."""

from __future__ import annotations

from vanban.thi_dua.ho_so import HoSoXet
from vanban.thi_dua.quy_tac import KetLuan, all_quy_tac


def kiem(ho_so: HoSoXet) -> tuple[KetLuan, ...]:
    """Every place where the data of a dossier contradict each other, in the order of the rules."""
    return tuple(ket_luan for quy_tac in all_quy_tac().values() for ket_luan in quy_tac.ham(ho_so))
