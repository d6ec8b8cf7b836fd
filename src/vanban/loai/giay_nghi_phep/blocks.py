"""The blocks of a Giấy nghỉ phép, top to bottom, and the place for a confirmation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from vanban.loai.boi_canh import BoiCanh
from vanban.loai.can_cu import can_cu
from vanban.loai.giay_nghi_phep.model import GiayNghiPhep
from vanban.loai.than_bai import cham, ghi_ngay_hay_trong, ten_co_quan
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.khoi import Khoi, Kieu


def khoi(giay: GiayNghiPhep, boi_canh: BoiCanh) -> Iterator[Khoi]:
    """By which request, who grants it to whom, how long and where, and against what it counts."""
    noi, ong_ba = boi_canh.nguon, giay.nguoi.ong_ba
    yield from can_cu(giay.can_cu, boi_canh)
    ho_ten = boi_canh.in_ra(giay.nguoi.ho_ten, noi.con("nguoi", "ho_ten"))
    yield Khoi(
        Kieu.DOAN,
        f"Xét Đơn đề nghị nghỉ phép {ghi_ngay_hay_trong(giay.ngay_don)} của {ong_ba.lower()} {ho_ten},"
        f" {ten_co_quan(boi_canh)} cấp cho:",
    )
    yield Khoi(Kieu.DOAN, f"{ong_ba}: {ho_ten}")
    yield Khoi(Kieu.DOAN, cham(f"Chức vụ: {boi_canh.in_ra(giay.nguoi.chuc_vu, noi.con('nguoi', 'chuc_vu'))}"))
    thoi_gian = boi_canh.in_ra(giay.thoi_gian, noi.con("thoi_gian"))
    khoang = f"kể từ {ghi_ngay_hay_trong(giay.tu_ngay)} đến hết {ghi_ngay_hay_trong(giay.den_ngay)}"
    noi_nghi = boi_canh.in_ra(giay.noi_nghi, noi.con("noi_nghi"))
    yield Khoi(Kieu.DOAN, cham(f"Được nghỉ phép trong thời gian {thoi_gian} {khoang} tại {noi_nghi}"))
    tinh_vao = boi_canh.in_ra(giay.tinh_vao, noi.con("tinh_vao"))
    yield Khoi(Kieu.DOAN, cham(f"Số ngày nghỉ phép nêu trên được tính vào thời gian {tinh_vao}"))


def hoan_thien(ban: BanTrinhBay, giay: GiayNghiPhep, _boi_canh: BoiCanh) -> BanTrinhBay:
    """The page with room for the confirmation, where it is wanted."""
    return replace(ban, co_xac_nhan=giay.xac_nhan)
