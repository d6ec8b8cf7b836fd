"""Quyết định (cá biệt) (Điều 7), laid out on Mẫu 1.2 (direct) and Mẫu 1.3 (issuing another text)."""

from functools import partial

from vanban.loai.dieu import khoi_dieu
from vanban.loai.khuon import mo_hinh
from vanban.loai.loai_van_ban import LoaiVanBan
from vanban.loai.van_ban_kem import hoan_thien
from vanban.models.van_ban_kem import VanBanBanHanh

LOAI = LoaiVanBan(
    ma="quyet_dinh",
    mau="1.2",
    dau_vao=mo_hinh("quyet_dinh", VanBanBanHanh),
    khoi=partial(khoi_dieu, quyet="quyet_dinh"),
    hoan_thien=hoan_thien,
)
