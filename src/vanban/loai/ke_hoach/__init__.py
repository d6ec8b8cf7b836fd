"""Kế hoạch (Điều 7), laid out on Mẫu 1.4."""

from vanban.loai.ke_hoach.blocks import khoi
from vanban.loai.ke_hoach.model import KeHoach
from vanban.loai.loai_van_ban import LoaiVanBan

LOAI = LoaiVanBan(ma="ke_hoach", mau="1.4", dau_vao=KeHoach, khoi=khoi)
