"""The blocks of a Công văn, top to bottom."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.loai.boi_canh import BoiCanh
from vanban.loai.can_cu import can_cu
from vanban.loai.cong_van.model import CongVan
from vanban.loai.de_cuong import de_cuong
from vanban.loai.than_bai import doan
from vanban.thanh_phan.khoi import Khoi


def khoi(cong_van: CongVan, boi_canh: BoiCanh) -> Iterator[Khoi]:
    """Căn cứ, mở đầu, the numbered outline, the closing."""
    yield from can_cu(cong_van.can_cu, boi_canh)
    yield from doan(boi_canh, "mo_dau", cong_van.mo_dau)
    yield from de_cuong(cong_van.noi_dung, boi_canh, cong_van.bo_cuc)
    yield from doan(boi_canh, "ket_thuc", cong_van.ket_thuc)
