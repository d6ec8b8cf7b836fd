"""Số, ký hiệu (ô 3): the number as registered, or a visible blank in a draft."""

from __future__ import annotations

from vanban.docx.kieu import Kieu
from vanban.docx.write import doan
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.kho import Kho, len_day

TRONG = "\u00a0" * 8


def kieu(kho: Kho) -> tuple[Kieu, ...]:
    """Style of the line; it stands on the baseline of the date beside it."""
    truoc = 6 + len_day(kho.co.dia_danh, kho.co.so)
    return (Kieu("SoKyHieu", "Số, ký hiệu", kho.co.so, canh="giua", truoc=truoc),)


def xml() -> str:
    """Second row, left cell."""
    return doan("SoKyHieu", "Số: {{ so }}/{{ ky_hieu }}")


def gia_tri(ban: BanTrinhBay, _kho: Kho) -> dict[str, object]:
    """The padded number or the blank, and the symbol."""
    return {"so": ban.so or TRONG, "ky_hieu": ban.ky_hieu}
