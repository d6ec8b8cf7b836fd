"""The blocks of an agreement, top to bottom, and the signature of each party. Practice: the decree has no Mẫu."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.loai.boi_canh import BoiCanh
from vanban.loai.can_cu import can_cu
from vanban.loai.de_cuong import de_cuong
from vanban.loai.than_bai import cham, doan
from vanban.models.nguoi_ten import ong_ba
from vanban.models.thoa_thuan import Ben, ThoaThuan
from vanban.thanh_phan.ban_trinh_bay import ChuKy
from vanban.thanh_phan.khoi import Khoi, Kieu

THOA_THUAN = "thoa_thuan"
"""The key of the layout."""
_TEN_BEN = "ABCD"


def khoi(thoa_thuan: ThoaThuan, boi_canh: BoiCanh) -> Iterator[Khoi]:
    """Căn cứ, mở đầu, the parties, the articles, the closing."""
    yield from can_cu(thoa_thuan.can_cu, boi_canh)
    yield from doan(boi_canh, "mo_dau", thoa_thuan.mo_dau)
    for thu, ben in enumerate(thoa_thuan.cac_ben):
        yield from _ben(ben, thu, boi_canh)
    yield from de_cuong(thoa_thuan.noi_dung, boi_canh, thoa_thuan.bo_cuc)
    yield from doan(boi_canh, "ket_thuc", thoa_thuan.ket_thuc)


def _ben(ben: Ben, thu: int, boi_canh: BoiCanh) -> Iterator[Khoi]:
    noi = boi_canh.nguon.con("cac_ben", thu)
    yield Khoi(Kieu.DIEU_TIEU_DE, f"Bên {_TEN_BEN[thu]}: {boi_canh.in_ra(ben.ten, noi.con('ten'))}")
    if ben.dia_chi:
        yield Khoi(Kieu.DOAN, cham(f"Địa chỉ: {boi_canh.in_ra(ben.dia_chi, noi.con('dia_chi'))}"))
    for i, chu in enumerate(ben.thong_tin):
        yield Khoi(Kieu.DOAN, cham(boi_canh.in_ra(chu, noi.con("thong_tin", i))))
    ho_ten = _ho_ten(ben, thu, boi_canh) or "\u00a0" * 30
    chuc_vu = boi_canh.in_ra(ben.chuc_vu, noi.con("chuc_vu"))
    yield Khoi(Kieu.DOAN, cham(f"Đại diện: {ong_ba(ben.xung_ho)} {ho_ten}, {chuc_vu}"))


def _ho_ten(ben: Ben, thu: int, boi_canh: BoiCanh) -> str:
    return boi_canh.in_ra(ben.dai_dien, boi_canh.nguon.con("cac_ben", thu, "dai_dien")) if ben.dai_dien else ""


def cac_chu_ky(thoa_thuan: ThoaThuan, boi_canh: BoiCanh) -> tuple[ChuKy, ...]:
    """The signatures from left to right, Bên A first."""
    return tuple(
        ChuKy(
            (
                f"ĐẠI DIỆN BÊN {_TEN_BEN[thu]}",
                boi_canh.in_ra(ben.chuc_vu, boi_canh.nguon.con("cac_ben", thu, "chuc_vu")).upper(),
            ),
            _ho_ten(ben, thu, boi_canh),
        )
        for thu, ben in enumerate(thoa_thuan.cac_ben)
    )
