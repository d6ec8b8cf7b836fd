"""Documents as other programs and other hands write them, with what is known of each."""

from __future__ import annotations

from check.tin_cay.nguoi_khac import (
    tep_chuong_trinh,
    tep_dau,
    tep_hiem,
    tep_kho,
    tep_loai,
    tep_than,
    tep_trang,
    tep_xoay,
)

CAC_TEP = (
    *tep_chuong_trinh.TEP,
    *tep_dau.TEP,
    *tep_than.TEP,
    *tep_trang.TEP,
    *tep_loai.TEP,
    *tep_kho.TEP,
    *tep_hiem.TEP,
    *tep_xoay.TEP,
)
