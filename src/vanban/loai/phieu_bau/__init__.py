"""Phiếu bầu: practice, no type of Điều 7."""

from vanban.loai.loai_van_ban import LoaiVanBan
from vanban.loai.phieu_bau.blocks import khoi, khong_ky
from vanban.loai.phieu_bau.model import PhieuBau

LOAI = LoaiVanBan(ma="phieu_bau", mau="phieu_bau", dau_vao=PhieuBau, khoi=khoi, chu_ky=khong_ky, ten_rieng="Phiếu bầu")
