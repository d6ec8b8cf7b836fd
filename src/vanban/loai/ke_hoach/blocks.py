"""The blocks of a Kế hoạch, top to bottom."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.loai.boi_canh import BoiCanh
from vanban.loai.can_cu import can_cu
from vanban.loai.de_cuong import de_cuong
from vanban.loai.ke_hoach.model import KeHoach
from vanban.loai.than_bai import doan
from vanban.thanh_phan.khoi import Khoi


def khoi(ke_hoach: KeHoach, boi_canh: BoiCanh) -> Iterator[Khoi]:
    """Căn cứ, mở đầu, the numbered outline, the closing."""
    yield from can_cu(ke_hoach.can_cu, boi_canh)
    yield from doan(boi_canh, "mo_dau", ke_hoach.mo_dau)
    yield from de_cuong(ke_hoach.noi_dung, boi_canh, ke_hoach.bo_cuc)
    yield from doan(boi_canh, "ket_thuc", ke_hoach.ket_thuc)
