"""The blocks of a Công điện, top to bottom."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.loai.boi_canh import BoiCanh
from vanban.loai.chu_ky import nguoi_quyet_dinh
from vanban.loai.cong_dien.model import CongDien
from vanban.loai.khuon import khoi_de_cuong
from vanban.loai.than_bai import liet_ke
from vanban.thanh_phan.khoi import Khoi, Kieu


def khoi(cong_dien: CongDien, boi_canh: BoiCanh) -> Iterator[Khoi]:
    """Who sends it to whom; then as other documents with a named type."""
    noi = boi_canh.nguon
    if cong_dien.nguoi_dien:
        nguoi = boi_canh.in_ra(cong_dien.nguoi_dien, noi.con("nguoi_dien"))
    else:
        nguoi = nguoi_quyet_dinh(boi_canh.co_quan, cong_dien.nguoi_ky.chuc_vu, boi_canh.ngay)
    yield Khoi(Kieu.GIUA_DUNG, f"{nguoi} điện:")
    yield from liet_ke([boi_canh.in_ra(chu, noi.con("noi_dien", i)) for i, chu in enumerate(cong_dien.noi_dien)])
    yield from khoi_de_cuong(cong_dien, boi_canh)
