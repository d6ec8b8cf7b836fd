"""Mẫu 1.10: giấy nghỉ phép, with room for a confirmation below the foot where it is wanted."""

from __future__ import annotations

from vanban.mau.bo_cuc import BoCuc
from vanban.mau.dau_cuoi import KHAC, cuoi_trang, dau_trang
from vanban.thanh_phan import (
    chu_ky,
    co_quan,
    dia_danh,
    nguoi_soan,
    noi_dung,
    noi_nhan,
    quoc_hieu,
    so_ky_hieu,
    ten_loai,
    xac_nhan,
)
from vanban.thanh_phan.kho import Kho


def than(kho: Kho) -> str:
    """Head, title, body, foot, the confirmation."""
    return dau_trang(kho) + ten_loai.xml() + noi_dung.xml() + cuoi_trang(kho) + xac_nhan.xml()


BO_CUC = BoCuc(
    ma="1.10",
    thanh_phan=(co_quan, so_ky_hieu, dia_danh, ten_loai, noi_dung, noi_nhan, nguoi_soan, chu_ky, xac_nhan, *KHAC),
    kieu_co_dinh=quoc_hieu.kieu,
    than=than,
    co_phu_luc=False,
)
