"""Document types: what each declares, and how it becomes the blocks of a page."""

from vanban.loai.du_lieu_them import CacNut, DuLieuThem
from vanban.loai.dung_trang import VanBanVao, mo, trinh_bay
from vanban.loai.loai_van_ban import LoaiVanBan, all_loai, tep_vi_du

__all__ = ["CacNut", "DuLieuThem", "LoaiVanBan", "VanBanVao", "all_loai", "mo", "tep_vi_du", "trinh_bay"]
