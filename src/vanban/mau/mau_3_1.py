"""Mẫu 3.1: the part that a copy on paper adds below the last part of the copied document."""

from __future__ import annotations

from vanban.docx.write import bang_khung
from vanban.mau.bo_cuc import BoCuc
from vanban.mau.dau_cuoi import cuoi_trang
from vanban.thanh_phan import chu_ky, co_quan, dia_danh, hinh_thuc_sao, nguoi_soan, noi_nhan, so_ky_hieu
from vanban.thanh_phan.kho import Kho


def than(kho: Kho) -> str:
    """The rule; body and form, number and date; Nơi nhận and signature (Phụ lục I, Phần II, Mục II, khoản 3)."""
    hang = ((co_quan.xml(), hinh_thuc_sao.xml()), (so_ky_hieu.xml(), dia_danh.xml()))
    return hinh_thuc_sao.ke_xml() + bang_khung((kho.trai, kho.phai), hang) + cuoi_trang(kho)


BO_CUC = BoCuc(
    ma="3.1",
    thanh_phan=(hinh_thuc_sao, co_quan, so_ky_hieu, dia_danh, noi_nhan, nguoi_soan, chu_ky),
    kieu_co_dinh=lambda _: (),
    than=than,
    co_phu_luc=False,
)
