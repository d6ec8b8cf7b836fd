"""Page number: centred in the top margin, not on the first page."""

from __future__ import annotations

from vanban.docx import write
from vanban.docx.kieu import Kieu
from vanban.thanh_phan.kho import Kho


def kieu(kho: Kho) -> tuple[Kieu, ...]:
    """Style of the number."""
    return (Kieu("SoTrang", "Số trang", kho.co.so_trang, canh="giua"),)


def xml() -> str:
    """Content of the page header."""
    return write.so_trang("SoTrang")
