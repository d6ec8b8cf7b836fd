"""What a draft still lacks before it can be issued."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.build.chu_trang import chu_trang
from vanban.errors import Loi, ViTri
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay

DAU = "[cần bổ sung"


def con_thieu(ban: BanTrinhBay, tep: str) -> tuple[Loi, ...]:
    """Return a reminder for each blank and for each text marked as unknown; `tep` is the input as shown."""
    return tuple(Loi(cau, ViTri(tep)) for cau in _thieu(ban))


def la_nhap(ban: BanTrinhBay) -> bool:
    """A document without its number or its day is a draft."""
    return not (ban.so and ban.ngay)


def _thieu(ban: BanTrinhBay) -> Iterator[str]:
    if not ban.so:
        yield "chưa có số văn bản (so)"
    if not ban.ngay:
        yield "chưa có ngày ban hành (ngay)"
    if not ban.chu_ky.ho_ten:
        yield "chưa có họ tên người ký"
    for chu in chu_trang(ban):
        tu = chu.find(DAU)
        if tu >= 0:
            den = chu.find("]", tu)
            yield chu[tu : den + 1 if den >= 0 else None]
