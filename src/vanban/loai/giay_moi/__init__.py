"""Giấy mời (Điều 7), Mẫu 1.7: the layout of Mẫu 1.4 with lines of its own."""

from vanban.loai.giay_moi.blocks import khoi
from vanban.loai.giay_moi.model import GiayMoi
from vanban.loai.loai_van_ban import LoaiVanBan

LOAI = LoaiVanBan(ma="giay_moi", mau="1.7", dau_vao=GiayMoi, khoi=khoi, bo_cuc_rieng="1.4")
