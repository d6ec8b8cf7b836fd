"""What a document says, element by element, as stable text; and what changed between two documents, in words."""

from __future__ import annotations

from vanban.so_sanh.dung_cay import dung_cay
from vanban.so_sanh.hien import hien
from vanban.so_sanh.nut import BanCay, Nut
from vanban.so_sanh.so_sanh import SoSanh, so_sanh
from vanban.so_sanh.thay_doi import KieuDoi, ThayDoi

__all__ = ["BanCay", "KieuDoi", "Nut", "SoSanh", "ThayDoi", "dung_cay", "hien", "so_sanh"]
