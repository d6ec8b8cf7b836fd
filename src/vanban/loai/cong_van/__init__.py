"""Công văn (Điều 7), laid out on Mẫu 1.5."""

from vanban.loai.cong_van.model import CongVan
from vanban.loai.khuon import khoi_de_cuong
from vanban.loai.loai_van_ban import LoaiVanBan

LOAI = LoaiVanBan(ma="cong_van", mau="1.5", dau_vao=CongVan, khoi=khoi_de_cuong)
