"""Giấy nghỉ phép (Điều 7), laid out on Mẫu 1.10."""

from vanban.loai.giay_nghi_phep.blocks import hoan_thien, khoi
from vanban.loai.giay_nghi_phep.model import GiayNghiPhep
from vanban.loai.loai_van_ban import LoaiVanBan

LOAI = LoaiVanBan(ma="giay_nghi_phep", mau="1.10", dau_vao=GiayNghiPhep, khoi=khoi, hoan_thien=hoan_thien)
