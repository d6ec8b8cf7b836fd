"""The blocks of a document in điều: nghị quyết, quyết định."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.loai.boi_canh import BoiCanh
from vanban.loai.can_cu import can_cu
from vanban.loai.chu_ky import nguoi_quyet_dinh
from vanban.loai.de_cuong import de_cuong
from vanban.loai.lien_tich import cung_quyet_dinh
from vanban.models.van_ban_dieu import VanBanDieu
from vanban.nd30 import nd30
from vanban.thanh_phan.khoi import Khoi, Kieu


def khoi_dieu(van_ban: VanBanDieu, boi_canh: BoiCanh, quyet: str) -> Iterator[Khoi]:
    """The authority that decides, căn cứ, “QUYẾT ĐỊNH:” (`quyet`, of nd30's elements), the điều."""
    *truoc, cuoi = _tham_quyen(van_ban, boi_canh)
    yield from (Khoi(Kieu.THAM_QUYEN_BAN_HANH, f"{mot} -") for mot in truoc)
    yield Khoi(Kieu.THAM_QUYEN_BAN_HANH, cuoi)
    yield from can_cu(van_ban.can_cu, boi_canh)
    yield Khoi(Kieu.QUYET_DINH, nd30().thanh_phan[quyet].chuoi)
    yield from de_cuong(van_ban.dieu, boi_canh, "dieu", truong="dieu")


def _tham_quyen(van_ban: VanBanDieu, boi_canh: BoiCanh) -> tuple[str, ...]:
    """As given, else from the posts that sign, the leading body first; proper parts of its name stay together."""
    if chu := van_ban.tham_quyen_ban_hanh:
        return (boi_canh.in_ra(chu, boi_canh.nguon.con("tham_quyen_ban_hanh")),)
    chu = nguoi_quyet_dinh(boi_canh.co_quan, van_ban.nguoi_ky.chuc_vu, boi_canh.ngay)
    for rieng in boi_canh.co_quan.ten_rieng:
        chu = chu.replace(rieng, rieng.replace(" ", "\u00a0"))
    return (chu, *cung_quyet_dinh(van_ban, boi_canh))
