"""Mẫu 1.4: a document with a named type (kế hoạch, báo cáo, tờ trình and fourteen more); Mẫu 1.6, 1.7, 1.8 too."""

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
    ten_loai,
)
from vanban.thanh_phan.kho import Kho


def than(kho: Kho) -> str:
    """Head, title, body, foot."""
    return dau_trang(kho) + ten_loai.xml() + kinh_gui.xml() + noi_dung.xml() + cuoi_trang(kho)


BO_CUC = BoCuc(
    ma="1.4",
    thanh_phan=(co_quan, so_ky_hieu, dia_danh, ten_loai, kinh_gui, noi_dung, noi_nhan, nguoi_soan, chu_ky, *KHAC),
    kieu_co_dinh=quoc_hieu.kieu,
    than=than,
)
