"""The blocks of a Tờ trình, top to bottom."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.loai.boi_canh import BoiCanh
from vanban.loai.can_cu import can_cu
from vanban.loai.de_cuong import de_cuong
from vanban.loai.than_bai import doan
from vanban.loai.to_trinh.model import ToTrinh
from vanban.thanh_phan.khoi import Khoi


def khoi(to_trinh: ToTrinh, boi_canh: BoiCanh) -> Iterator[Khoi]:
    """Căn cứ, mở đầu, the numbered outline, the closing."""
    yield from can_cu(to_trinh.can_cu, boi_canh)
    yield from doan(boi_canh, "mo_dau", to_trinh.mo_dau)
    yield from de_cuong(to_trinh.noi_dung, boi_canh, to_trinh.bo_cuc)
    yield from doan(boi_canh, "ket_thuc", to_trinh.ket_thuc)
