"""Mẫu 1.5: công văn, its subject under the number and no title of its type; thư công has the same, by practice."""

from __future__ import annotations

from vanban.mau.bo_cuc import BoCuc
from vanban.mau.dau_cuoi import KHAC, cuoi_trang, dau_trang
from vanban.thanh_phan import (
    chu_ky,
    co_quan,
    dia_danh,
    kinh_gui,
    nguoi_soan,
    noi_dung,
    noi_nhan,
    quoc_hieu,
    so_ky_hieu,
    ve_viec,
)
from vanban.thanh_phan.kho import Kho


def than(kho: Kho) -> str:
    """Head, Kính gửi, body, foot."""
    return dau_trang(kho, ve_viec.xml()) + kinh_gui.xml() + noi_dung.xml() + cuoi_trang(kho)


BO_CUC = BoCuc(
    ma="1.5",
    thanh_phan=(co_quan, so_ky_hieu, ve_viec, dia_danh, kinh_gui, noi_dung, noi_nhan, nguoi_soan, chu_ky, *KHAC),
    kieu_co_dinh=quoc_hieu.kieu,
    than=than,
)
