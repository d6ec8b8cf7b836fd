"""Quyết định (cá biệt) quy định trực tiếp (Điều 7), laid out on Mẫu 1.2."""

from vanban.loai.loai_van_ban import LoaiVanBan
from vanban.loai.quyet_dinh.blocks import khoi
from vanban.loai.quyet_dinh.model import QuyetDinh

LOAI = LoaiVanBan(ma="quyet_dinh", mau="1.2", dau_vao=QuyetDinh, khoi=khoi)
