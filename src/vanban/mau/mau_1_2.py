"""Mẫu 1.1, 1.2, 1.3: nghị quyết and quyết định, in điều below the authority that decides and its căn cứ."""

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
    van_ban_kem,
)
from vanban.thanh_phan.kho import Kho


def than(kho: Kho) -> str:
    """Head, title, body, foot; the texts that it issues."""
    return dau_trang(kho) + ten_loai.xml() + noi_dung.xml() + cuoi_trang(kho) + van_ban_kem.xml(kho)


BO_CUC = BoCuc(
    ma="1.2",
    thanh_phan=(co_quan, so_ky_hieu, dia_danh, ten_loai, noi_dung, noi_nhan, nguoi_soan, chu_ky, van_ban_kem, *KHAC),
    kieu_co_dinh=quoc_hieu.kieu,
    than=than,
)
