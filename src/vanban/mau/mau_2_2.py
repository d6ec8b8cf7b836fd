"""Mẫu 2.2: an appendix as an electronic file of its own, below the line of its signature."""

from __future__ import annotations

from vanban.mau.bo_cuc import BoCuc
from vanban.thanh_phan import noi_dung, phu_luc, thong_tin_ky_so
from vanban.thanh_phan.kho import Kho


def than(kho: Kho) -> str:
    """The line of the digital signature; the appendix."""
    return thong_tin_ky_so.xml(kho) + phu_luc.xml(dau_tep=True)


BO_CUC = BoCuc(
    ma="2.2",
    thanh_phan=(thong_tin_ky_so, phu_luc),
    kieu_co_dinh=noi_dung.kieu,
    than=than,
    co_phu_luc=False,
    co_ngang=True,
)
