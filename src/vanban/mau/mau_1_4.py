"""Mẫu 1.4: a document with a named type (kế hoạch, báo cáo, tờ trình and fourteen more)."""

from __future__ import annotations

from vanban.docx.write import bang_khung
from vanban.mau.bo_cuc import BoCuc
from vanban.thanh_phan import chu_ky, co_quan, dia_danh, kinh_gui, noi_dung, noi_nhan, quoc_hieu, so_ky_hieu, ten_loai
from vanban.thanh_phan.kho import Kho

_TREN_CHU_KY = 4.2  # mm between the last line and the signature


def than(kho: Kho) -> str:
    """Head, title, body, foot."""
    cot = (kho.trai, kho.phai)
    return (
        bang_khung(cot, ((co_quan.xml(), quoc_hieu.xml()), (so_ky_hieu.xml(), dia_danh.xml())))
        + ten_loai.xml()
        + kinh_gui.xml()
        + noi_dung.xml()
        + bang_khung(cot, ((noi_nhan.xml(), chu_ky.xml()),), tren=_TREN_CHU_KY)
    )


BO_CUC = BoCuc(
    ma="1.4",
    thanh_phan=(co_quan, so_ky_hieu, dia_danh, ten_loai, kinh_gui, noi_dung, noi_nhan, chu_ky),
    kieu_co_dinh=quoc_hieu.kieu,
    than=than,
)
