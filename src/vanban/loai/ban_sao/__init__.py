"""Copies (Điều 25), which Điều 7 does not count among the types: Mẫu 3.1 on paper, Mẫu 3.2 as an electronic file."""

from vanban.loai.ban_sao.blocks import cac_chu_ky, hoan_thien, khoi
from vanban.loai.ban_sao.model import BanSao
from vanban.loai.loai_van_ban import LoaiVanBan

LOAI = LoaiVanBan(
    ma="ban_sao",
    mau="3.1",
    dau_vao=BanSao,
    khoi=khoi,
    chu_ky=cac_chu_ky,
    ten_rieng="Bản sao",
    hoan_thien=hoan_thien,
)
