"""Báo cáo (Điều 7), laid out on Mẫu 1.4."""

from vanban.loai.bao_cao.du_lieu import du_lieu
from vanban.loai.bao_cao.model import BaoCao
from vanban.loai.khuon import khoi_de_cuong
from vanban.loai.loai_van_ban import LoaiVanBan

LOAI = LoaiVanBan(ma="bao_cao", mau="1.4", dau_vao=BaoCao, khoi=khoi_de_cuong, du_lieu=du_lieu)
