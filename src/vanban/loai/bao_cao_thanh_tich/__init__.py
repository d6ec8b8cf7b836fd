"""Báo cáo thành tích: a form of the law on awards, no type of Điều 7."""

from vanban.loai.bao_cao_thanh_tich.blocks import cac_chu_ky, hoan_thien, khoi
from vanban.loai.bao_cao_thanh_tich.model import BaoCaoThanhTich
from vanban.loai.loai_van_ban import LoaiVanBan

LOAI = LoaiVanBan(
    ma="bao_cao_thanh_tich",
    mau="bao_cao_thanh_tich",
    dau_vao=BaoCaoThanhTich,
    khoi=khoi,
    chu_ky=cac_chu_ky,
    ten_rieng="Báo cáo thành tích",
    hoan_thien=hoan_thien,
)
