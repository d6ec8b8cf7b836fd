"""The blocks of a Giấy giới thiệu, top to bottom."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.loai.boi_canh import BoiCanh
from vanban.loai.can_cu import can_cu
from vanban.loai.giay_gioi_thieu.model import GiayGioiThieu
from vanban.loai.than_bai import cham, ghi_ngay_hay_trong, ten_co_quan
from vanban.thanh_phan.khoi import Khoi, Kieu

_DE_NGHI = "Đề nghị Quý cơ quan tạo điều kiện để ông (bà) có tên ở trên hoàn thành nhiệm vụ."  # Mẫu 1.8


def khoi(giay: GiayGioiThieu, boi_canh: BoiCanh) -> Iterator[Khoi]:
    """Who is introduced, to whom, for what; the request; how long it is good."""
    noi = boi_canh.nguon
    yield from can_cu(giay.can_cu, boi_canh)
    yield Khoi(Kieu.GIUA_DUNG, f"{ten_co_quan(boi_canh)} trân trọng giới thiệu:")
    ho_ten = boi_canh.in_ra(giay.nguoi.ho_ten, noi.con("nguoi", "ho_ten"))
    yield Khoi(Kieu.DOAN, f"{giay.nguoi.ong_ba} {ho_ten}")
    yield Khoi(Kieu.DOAN, cham(f"Chức vụ: {boi_canh.in_ra(giay.nguoi.chuc_vu, noi.con('nguoi', 'chuc_vu'))}"))
    yield Khoi(Kieu.DOAN, cham(f"Được cử đến: {boi_canh.in_ra(giay.duoc_cu_den, noi.con('duoc_cu_den'))}"))
    yield Khoi(Kieu.DOAN, cham(f"Về việc: {boi_canh.in_ra(giay.ve_viec, noi.con('ve_viec'))}"))
    yield Khoi(Kieu.DOAN, _DE_NGHI)
    yield Khoi(Kieu.DOAN, f"Giấy này có giá trị đến hết {ghi_ngay_hay_trong(giay.den_het_ngay)}.")
