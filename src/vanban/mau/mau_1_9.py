"""Mẫu 1.9: biên bản, without place and date in its head, two signatures or more, Nơi nhận below them."""

from __future__ import annotations

from vanban.docx.write import bang_khung
from vanban.mau.bo_cuc import BoCuc
from vanban.mau.dau_cuoi import KHAC
from vanban.thanh_phan import cac_chu_ky, co_quan, do_khan, luu_hanh, noi_dung, quoc_hieu, so_ky_hieu, ten_loai
from vanban.thanh_phan.kho import Kho


def than(kho: Kho) -> str:
    """Head, title, body, signatures with Nơi nhận."""
    return (
        bang_khung((kho.trai, kho.phai), ((co_quan.xml() + so_ky_hieu.xml() + do_khan.xml(), quoc_hieu.xml()),))
        + luu_hanh.xml()
        + ten_loai.xml()
        + noi_dung.xml()
        + cac_chu_ky.xml()
    )


BO_CUC = BoCuc(
    ma="1.9",
    thanh_phan=(co_quan, so_ky_hieu, ten_loai, noi_dung, cac_chu_ky, *KHAC),
    kieu_co_dinh=quoc_hieu.kieu,
    than=than,
)
