"""Mẫu 3.2: the line that an electronic copy bears at the top right corner of its first page."""

from __future__ import annotations

from vanban.mau.bo_cuc import BoCuc
from vanban.thanh_phan import thong_tin_ky_so

BO_CUC = BoCuc(
    ma="3.2",
    thanh_phan=(thong_tin_ky_so,),
    kieu_co_dinh=lambda _: (),
    than=thong_tin_ky_so.xml,
    co_phu_luc=False,
)
