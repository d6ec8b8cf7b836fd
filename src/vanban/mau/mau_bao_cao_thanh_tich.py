"""Báo cáo thành tích: as the forms of the decree on awards have it, without number, with several signatures."""

from __future__ import annotations

from vanban.docx.write import bang_khung, doan
from vanban.mau.bo_cuc import BoCuc
from vanban.thanh_phan import cac_chu_ky, co_quan, dia_danh, ghi_chu_mau, noi_dung, quoc_hieu, ten_loai
from vanban.thanh_phan.kho import Kho


def than(kho: Kho) -> str:
    """The number of the form, head with place and date, title, outline, signatures."""
    dau = ((co_quan.xml(), quoc_hieu.xml()), (doan("ChuQuan"), dia_danh.xml()))
    return (
        ghi_chu_mau.xml() + bang_khung((kho.trai, kho.phai), dau) + ten_loai.xml() + noi_dung.xml() + cac_chu_ky.xml()
    )


BO_CUC = BoCuc(
    ma="bao_cao_thanh_tich",
    thanh_phan=(ghi_chu_mau, co_quan, dia_danh, ten_loai, noi_dung, cac_chu_ky),
    kieu_co_dinh=quoc_hieu.kieu,
    than=than,
)
