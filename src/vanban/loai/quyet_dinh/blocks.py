"""The blocks of a Quyết định, top to bottom."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.loai.boi_canh import BoiCanh
from vanban.loai.can_cu import can_cu
from vanban.loai.chu_ky import nguoi_quyet_dinh
from vanban.loai.de_cuong import de_cuong
from vanban.loai.quyet_dinh.model import QuyetDinh
from vanban.nd30 import nd30
from vanban.thanh_phan.khoi import Khoi, Kieu


def khoi(quyet_dinh: QuyetDinh, boi_canh: BoiCanh) -> Iterator[Khoi]:
    """The authority that decides, căn cứ, “QUYẾT ĐỊNH:”, the điều."""
    yield Khoi(Kieu.THAM_QUYEN_BAN_HANH, _tham_quyen(quyet_dinh, boi_canh))
    yield from can_cu(quyet_dinh.can_cu, boi_canh)
    yield Khoi(Kieu.QUYET_DINH, nd30().thanh_phan["quyet_dinh"].chuoi)
    yield from de_cuong(quyet_dinh.dieu, boi_canh, "dieu", truong="dieu")


def _tham_quyen(quyet_dinh: QuyetDinh, boi_canh: BoiCanh) -> str:
    """As given, else from the post that signs; the proper part of the body's name stays on one line."""
    if chu := quyet_dinh.tham_quyen_ban_hanh:
        return boi_canh.in_ra(chu, boi_canh.nguon.con("tham_quyen_ban_hanh"))
    chu = nguoi_quyet_dinh(boi_canh.co_quan, quyet_dinh.nguoi_ky.chuc_vu, boi_canh.ngay)
    for rieng in boi_canh.co_quan.ten_rieng:
        chu = chu.replace(rieng, rieng.replace(" ", "\u00a0"))
    return chu
