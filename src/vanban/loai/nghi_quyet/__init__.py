"""Nghị quyết (cá biệt) (Điều 7), Mẫu 1.1: the layout of Mẫu 1.2."""

from functools import partial

from vanban.loai.dieu import khoi_dieu
from vanban.loai.khuon import mo_hinh
from vanban.loai.loai_van_ban import LoaiVanBan
from vanban.models.van_ban_dieu import VanBanDieu

LOAI = LoaiVanBan(
    ma="nghi_quyet",
    mau="1.1",
    dau_vao=mo_hinh("nghi_quyet", VanBanDieu),
    khoi=partial(khoi_dieu, quyet="quyet_nghi"),
    bo_cuc_rieng="1.2",
)
