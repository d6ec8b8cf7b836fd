"""The layouts of Phụ lục III: each is a short list of thành phần."""

from vanban.mau.chuan_bi import ChuanBi, chuan_bi
from vanban.mau.danh_muc import all_mau

__all__ = ["ChuanBi", "all_mau", "chuan_bi"]
