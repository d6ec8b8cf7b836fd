"""Thư công (Điều 7): the decree has no Mẫu and no abbreviation for it, so it is laid out as a công văn. Practice."""

from vanban.loai.cong_van.model import CongVan
from vanban.loai.khuon import khoi_de_cuong, mo_hinh
from vanban.loai.loai_van_ban import LoaiVanBan

LOAI = LoaiVanBan(ma="thu_cong", mau="", dau_vao=mo_hinh("thu_cong", CongVan), khoi=khoi_de_cuong, bo_cuc_rieng="1.5")
