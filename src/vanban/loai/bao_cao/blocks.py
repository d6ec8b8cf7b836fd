"""The blocks of a Báo cáo, top to bottom."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.loai.bao_cao.model import BaoCao
from vanban.loai.boi_canh import BoiCanh
from vanban.loai.can_cu import can_cu
from vanban.loai.de_cuong import de_cuong
from vanban.loai.than_bai import doan
from vanban.thanh_phan.khoi import Khoi


def khoi(bao_cao: BaoCao, boi_canh: BoiCanh) -> Iterator[Khoi]:
    """Căn cứ, mở đầu, the numbered outline, the closing."""
    yield from can_cu(bao_cao.can_cu, boi_canh)
    yield from doan(boi_canh, "mo_dau", bao_cao.mo_dau)
    yield from de_cuong(bao_cao.noi_dung, boi_canh, bao_cao.bo_cuc)
    yield from doan(boi_canh, "ket_thuc", bao_cao.ket_thuc)
