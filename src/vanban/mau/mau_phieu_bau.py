"""Phiếu bầu: names and Quốc hiệu, title, table, how to vote; no number, no date, nobody signs. Practice."""

from __future__ import annotations

from vanban.docx.write import bang_khung
from vanban.mau.bo_cuc import BoCuc
from vanban.thanh_phan import co_quan, noi_dung, quoc_hieu, ten_loai
from vanban.thanh_phan.kho import Kho


def than(kho: Kho) -> str:
    """Head, title, body."""
    return bang_khung((kho.trai, kho.phai), ((co_quan.xml(), quoc_hieu.xml()),)) + ten_loai.xml() + noi_dung.xml()


BO_CUC = BoCuc(
    ma="phieu_bau",
    thanh_phan=(co_quan, ten_loai, noi_dung),
    kieu_co_dinh=quoc_hieu.kieu,
    than=than,
    co_phu_luc=False,
)
