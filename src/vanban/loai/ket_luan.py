"""What rules found in the data, as messages at their places."""

from __future__ import annotations

from collections.abc import Iterable

from vanban.errors import InputError, Loi
from vanban.inputs.thu_gom import xep
from vanban.loai.nguon import Nguon
from vanban.thi_dua.quy_tac import KetLuan


def phan_loai(cac_ket_luan: Iterable[KetLuan], nguon: Nguon) -> tuple[Loi, ...]:
    """What is doubtful in one file.

    Raises:
        InputError: what is wrong in it.
    """
    cac = tuple(cac_ket_luan)
    if loi := tuple(_loi(mot, nguon) for mot in cac if mot.muc == "LOI"):
        raise InputError(xep(loi))
    return tuple(_loi(mot, nguon) for mot in cac)


def _loi(ket_luan: KetLuan, nguon: Nguon) -> Loi:
    return Loi(f"{ket_luan.ma}: {ket_luan.cau}", nguon.con(*ket_luan.noi[1:]).vi_tri)
