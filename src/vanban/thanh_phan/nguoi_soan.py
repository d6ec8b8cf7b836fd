"""Ký hiệu người soạn thảo and number of copies (ô 12): "PL.(300)" after the Lưu line, in its style."""

from __future__ import annotations

from vanban.docx.kieu import Kieu
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.kho import Kho

THE = "{{ nguoi_soan }}"
"""The tag, right after the full stop of the Lưu line."""


def kieu(_kho: Kho) -> tuple[Kieu, ...]:
    """None of its own: upright in 11 pt, as the line that it ends."""
    return ()


def sau_luu(ban: BanTrinhBay) -> str:
    """The words with the space before them, or nothing."""
    return f" {ban.nguoi_soan}" if ban.nguoi_soan else ""


def gia_tri(ban: BanTrinhBay, _kho: Kho) -> dict[str, object]:
    """What follows the Lưu line."""
    return {"nguoi_soan": sau_luu(ban)}
