"""Công điện (Điều 7), Mẫu 1.6: the layout of Mẫu 1.4 with its addressees above the text."""

from vanban.loai.cong_dien.blocks import khoi
from vanban.loai.cong_dien.model import CongDien
from vanban.loai.loai_van_ban import LoaiVanBan

LOAI = LoaiVanBan(ma="cong_dien", mau="1.6", dau_vao=CongDien, khoi=khoi, bo_cuc_rieng="1.4")
