"""The texts that a page is to carry, taken from the words of its document."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.khoi import Khoi


def chu_trang(ban: BanTrinhBay) -> Iterator[str]:
    """Yield every text of the page."""
    yield from chu_dau_cuoi(ban)
    for khoi in ban.khoi:
        yield from chu_khoi(khoi)


def chu_dau_cuoi(ban: BanTrinhBay) -> Iterator[str]:
    """Yield the texts of the head and the foot; they stand in frames, so their reading order is the layout's matter."""
    yield from (ten.ten for ten in (ban.chu_quan, ban.co_quan) if ten)
    yield from (ban.so, ban.ky_hieu, ban.dia_danh, ban.ten_loai, ban.trich_yeu, *ban.kinh_gui)
    yield from (*ban.noi_nhan, ban.luu, *ban.chu_ky.tham_quyen, ban.chu_ky.chuc_vu_khac, ban.chu_ky.ho_ten)


def chu_khoi(khoi: Khoi) -> Iterator[str]:
    """Yield the texts of one block in reading order."""
    if khoi.bang is None:
        yield khoi.chu
        return
    yield khoi.bang.chu_thich
    yield from khoi.bang.cot
    for dong in khoi.bang.dong:
        yield from dong
