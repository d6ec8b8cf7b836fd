"""Công văn (Điều 7), laid out on Mẫu 1.5."""

from vanban.loai.cong_van.blocks import khoi
from vanban.loai.cong_van.model import CongVan
from vanban.loai.loai_van_ban import LoaiVanBan

LOAI = LoaiVanBan(ma="cong_van", mau="1.5", dau_vao=CongVan, khoi=khoi)
