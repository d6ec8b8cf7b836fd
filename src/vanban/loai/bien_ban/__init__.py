"""Biên bản (Điều 7), laid out on Mẫu 1.9."""

from vanban.loai.bien_ban.blocks import cac_chu_ky, khoi
from vanban.loai.bien_ban.model import BienBan
from vanban.loai.loai_van_ban import LoaiVanBan

LOAI = LoaiVanBan(ma="bien_ban", mau="1.9", dau_vao=BienBan, khoi=khoi, chu_ky=cac_chu_ky)
