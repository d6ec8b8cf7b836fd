"""Giấy khen: practice, no type of Điều 7."""

from vanban.loai.giay_khen.blocks import hoan_thien, khoi
from vanban.loai.giay_khen.model import GiayKhen
from vanban.loai.loai_van_ban import LoaiVanBan

LOAI = LoaiVanBan(
    ma="giay_khen", mau="giay_khen", dau_vao=GiayKhen, khoi=khoi, ten_rieng="Giấy khen", hoan_thien=hoan_thien
)
