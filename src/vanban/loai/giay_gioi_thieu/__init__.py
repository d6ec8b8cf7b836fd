"""Giấy giới thiệu (Điều 7), Mẫu 1.8: the layout of Mẫu 1.4, without trích yếu, with lines of its own."""

from vanban.loai.giay_gioi_thieu.blocks import khoi
from vanban.loai.giay_gioi_thieu.model import GiayGioiThieu
from vanban.loai.loai_van_ban import LoaiVanBan

LOAI = LoaiVanBan(ma="giay_gioi_thieu", mau="1.8", dau_vao=GiayGioiThieu, khoi=khoi, bo_cuc_rieng="1.4")
