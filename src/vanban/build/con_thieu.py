"""What a draft still lacks before it can be issued."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.build.chu_trang import chu_trang
from vanban.errors import Loi, ViTri
from vanban.inputs import TaiLieu
from vanban.loai.can_bo_sung import cac_dau, dau_kiem_tra, dau_trong
from vanban.loai.nguon import Nguon
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay


def con_thieu(ban: BanTrinhBay, tai_lieu: TaiLieu, giay: str = "") -> tuple[Loi, ...]:
    """Return a reminder for each blank, and for each fact that the page marks as unknown, where it is to be written;
    and each place of the data that an import marked `[kiểm tra: …]`.

    Args:
        ban: The document.
        tai_lieu: Its input.
        giay: Its name when it is one of several papers from that input; papers in a folder are told together.
    """
    goi = f"{giay.partition('/')[0]}: " if giay else ""
    tren_trang = {dau for chu in chu_trang(ban) for dau in cac_dau(chu.replace("\u00a0", " "))}
    noi = [loi for loi in (*dau_trong(Nguon(tai_lieu)), *ban.thieu) if tren_trang.issuperset(cac_dau(loi.cau))]
    return (*(Loi(f"{goi}{cau}", ViTri(tai_lieu.ten)) for cau in _de_trong(ban)), *noi, *dau_kiem_tra(tai_lieu))


def la_nhap(ban: BanTrinhBay) -> bool:
    """A document without its number or its day is a draft, if it has a line for them."""
    return _thieu_so(ban) or _thieu_ngay(ban)


def _thieu_so(ban: BanTrinhBay) -> bool:
    return bool(ban.ky_hieu) and not ban.so


def _thieu_ngay(ban: BanTrinhBay) -> bool:
    return bool(ban.ky_hieu or ban.dia_danh) and ban.ngay is None


def _de_trong(ban: BanTrinhBay) -> Iterator[str]:
    if _thieu_so(ban):
        yield "chưa có số văn bản (so)"
    if _thieu_ngay(ban):
        yield "chưa có ngày ban hành (ngay)"
    if not all(ky.ho_ten for ky in (*ban.chu_ky_khac, ban.chu_ky) if ky.tham_quyen):
        yield "chưa có họ tên người ký"
