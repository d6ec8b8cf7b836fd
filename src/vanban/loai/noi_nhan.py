"""Nơi nhận: who receives the document, and what the Lưu line says."""

from __future__ import annotations

from vanban.errors import InputError
from vanban.loai.boi_canh import BoiCanh
from vanban.loai.nguon import Nguon
from vanban.loai.ten_goi import ke_ma, khong_co_ma
from vanban.models.co_quan import CoQuan
from vanban.models.van_ban import VanBanGoc
from vanban.nd30 import nd30


def noi_nhan(van_ban: VanBanGoc, boi_canh: BoiCanh) -> tuple[str, ...]:
    """The lines without dash and mark; what the type puts at their head ("Như trên", "Như Điều 3") comes first."""
    if van_ban.noi_nhan is None:
        cac, nguon = boi_canh.co_quan.noi_nhan, boi_canh.tham_chieu.nguon_co_quan.con("noi_nhan")
    else:
        cac, nguon = van_ban.noi_nhan, boi_canh.nguon.con("noi_nhan")
    dong = tuple(boi_canh.in_ra(noi, nguon.con(thu_tu)) for thu_tu, noi in enumerate(cac))
    dau = van_ban.dau_noi_nhan
    return (dau, *dong) if dau and dau not in dong else dong


def luu(van_ban: VanBanGoc, co_quan: CoQuan, nguon: Nguon) -> str:
    """What stands after "Lưu:": "VT, TĐKT (2)".

    Raises:
        InputError: the drafting unit is unknown or has no abbreviation.
    """
    phan = [nd30().noi_nhan["van_thu"].chuoi]
    if van_ban.soan_thao:
        phan.append(viet_tat_don_vi(van_ban.soan_thao, co_quan, nguon.con("soan_thao")))
    phan += [nd30().noi_nhan[ma].chuoi for ma in van_ban.LUU_THEM]
    so_ban = f" ({van_ban.so_ban_luu})" if van_ban.so_ban_luu else ""
    return ", ".join(phan) + so_ban


def viet_tat_don_vi(ma: str, co_quan: CoQuan, nguon: Nguon) -> str:
    """The abbreviation of a unit of the body.

    Raises:
        InputError: the unit is unknown or has no abbreviation.
    """
    don_vi = co_quan.don_vi.get(ma)
    if don_vi is None:
        raise InputError(
            khong_co_ma(ma, co_quan.don_vi, "đơn vị"),
            vi_tri=nguon.vi_tri,
            goi_y=f"các đơn vị đang có: {ke_ma(co_quan.don_vi)}.",
        )
    if don_vi.viet_tat is None:
        raise InputError(f"đơn vị '{ma}' chưa có viet_tat trong co_quan.yaml", vi_tri=nguon.vi_tri)
    return don_vi.viet_tat
