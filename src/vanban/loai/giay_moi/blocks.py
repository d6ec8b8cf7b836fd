"""The blocks of a Giấy mời, top to bottom."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.loai.boi_canh import BoiCanh
from vanban.loai.can_cu import can_cu
from vanban.loai.giay_moi.model import GiayMoi
from vanban.loai.than_bai import cham, doan, liet_ke, ten_co_quan
from vanban.thanh_phan.khoi import Khoi, Kieu

_NHAN = {"chu_tri": "Chủ trì", "thoi_gian": "Thời gian", "dia_diem": "Địa điểm"}  # Mẫu 1.7


def khoi(giay: GiayMoi, boi_canh: BoiCanh) -> Iterator[Khoi]:
    """Who invites whom, to what; who presides, when, where; what to keep in mind."""
    noi = boi_canh.nguon
    yield from can_cu(giay.can_cu, boi_canh)
    moi = [boi_canh.in_ra(chu, noi.con("kinh_moi", i)) for i, chu in enumerate(giay.kinh_moi)]
    dau = f"{ten_co_quan(boi_canh)} trân trọng kính mời:"
    if len(moi) == 1:
        yield Khoi(Kieu.DOAN, f"{dau} {moi[0]}")
    else:
        yield Khoi(Kieu.DOAN, dau)
        yield from liet_ke(moi, Kieu.GACH)
    yield Khoi(Kieu.DOAN, cham(f"Tới dự {boi_canh.in_ra(giay.toi_du, noi.con('toi_du'))}"))
    for truong, nhan in _NHAN.items():
        yield Khoi(Kieu.DOAN, cham(f"{nhan}: {boi_canh.in_ra(getattr(giay, truong), noi.con(truong))}"))
    yield from doan(boi_canh, "luu_y", giay.luu_y)
