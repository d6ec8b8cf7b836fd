"""Tờ trình (Điều 7), laid out on Mẫu 1.4."""

from vanban.loai.khuon import khoi_de_cuong
from vanban.loai.loai_van_ban import LoaiVanBan
from vanban.loai.to_trinh.model import ToTrinh

LOAI = LoaiVanBan(ma="to_trinh", mau="1.4", dau_vao=ToTrinh, khoi=khoi_de_cuong)
