"""Nghị quyết (cá biệt) (Điều 7), Mẫu 1.1: the layout of Mẫu 1.2."""

from functools import partial

from vanban.loai.dieu import khoi_dieu
from vanban.loai.khuon import mo_hinh
from vanban.loai.lien_tich import cac_chu_ky, thanh_lien_tich
from vanban.loai.loai_van_ban import LoaiVanBan
from vanban.models.lien_tich import VanBanDieuLienTich

LOAI = LoaiVanBan(
    ma="nghi_quyet",
    mau="1.1",
    dau_vao=mo_hinh("nghi_quyet", VanBanDieuLienTich),
    khoi=partial(khoi_dieu, quyet="quyet_nghi"),
    chu_ky=cac_chu_ky,
    hoan_thien=thanh_lien_tich,
    bo_cuc_rieng="1.2",
)
