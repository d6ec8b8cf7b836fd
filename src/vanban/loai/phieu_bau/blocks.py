"""The blocks of a Phiếu bầu, top to bottom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from vanban.loai.boi_canh import BoiCanh
from vanban.loai.de_cuong import de_cuong
from vanban.loai.phieu_bau.model import PhieuBau
from vanban.loai.than_bai import doan
from vanban.thanh_phan.ban_trinh_bay import ChuKy
from vanban.thanh_phan.khoi import Khoi, Kieu


def khoi(phieu: PhieuBau, boi_canh: BoiCanh) -> Iterator[Khoi]:
    """The meeting in the middle, the table, how to mark it."""
    for dong in doan(boi_canh, "mo_dau", phieu.mo_dau):
        yield replace(dong, kieu=Kieu.GIUA)
    yield from de_cuong(phieu.noi_dung, boi_canh, phieu.bo_cuc)
    yield from doan(boi_canh, "ket_thuc", phieu.ket_thuc)


def khong_ky(_phieu: PhieuBau, _boi_canh: BoiCanh) -> tuple[ChuKy, ...]:
    """Nobody signs."""
    return (ChuKy(()),)
