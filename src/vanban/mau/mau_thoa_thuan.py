"""Agreements, and documents of several bodies: head, title, body, a signature for each. Practice: there is no Mẫu."""

from __future__ import annotations

from vanban.mau.bo_cuc import BoCuc
from vanban.mau.dau_cuoi import KHAC, dau_trang
from vanban.thanh_phan import cac_chu_ky, co_quan, dia_danh, noi_dung, quoc_hieu, so_ky_hieu, ten_loai, van_ban_kem
from vanban.thanh_phan.kho import Kho


def than(kho: Kho) -> str:
    """Head, title, body, signatures with Nơi nhận; the texts that the bodies issue."""
    return dau_trang(kho) + ten_loai.xml() + noi_dung.xml() + cac_chu_ky.xml() + van_ban_kem.xml(kho)


BO_CUC = BoCuc(
    ma="thoa_thuan",
    thanh_phan=(co_quan, so_ky_hieu, dia_danh, ten_loai, noi_dung, cac_chu_ky, van_ban_kem, *KHAC),
    kieu_co_dinh=quoc_hieu.kieu,
    than=than,
)
