"""Địa danh and date (ô 4), on one line level with the number."""

from __future__ import annotations

from vanban.docx.kieu import Kieu
from vanban.docx.write import doan
from vanban.nd30.do_rong import do_rong
from vanban.nd30.ghi_chu import ghi_ngay, ghi_ngay_trong
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.kho import Kho

_DAI_NHAT = ", ngày 20 tháng 10 năm 2020"  # the digits have one width

_DU = 1.0  # mm to spare: a line that just fits may break on another machine
_THEM_KHONG_NGAT = 0.1 * 25.4 / 72  # mm a pt of size: LibreOffice sets a no-break space 0.34 em wide, not 0.25


def kieu(kho: Kho) -> tuple[Kieu, ...]:
    """Style of the line; as far from the line above as the number is."""
    return (Kieu("DiaDanhNgay", "Địa danh, ngày tháng năm", kho.co.dia_danh, nghieng=True, canh="giua", truoc=6),)


def xml() -> str:
    """Second row, right cell."""
    return doan("DiaDanhNgay", "{{ dia_danh }}, {{ ngay }}")


def vua_dong(ban: BanTrinhBay, kho: Kho) -> bool:
    """Whether the line fits the right column, as it is and with any date written into it."""
    dong = (f"{ban.dia_danh}{_DAI_NHAT}", "{dia_danh}, {ngay}".format(**gia_tri(ban, kho)))
    return max(_rong(d, kho.co.dia_danh) for d in dong) <= kho.phai - _DU


def _rong(dong: str, co: float) -> float:
    return do_rong(dong, co, nghieng=True) + dong.count("\u00a0") * _THEM_KHONG_NGAT * co


def gia_tri(ban: BanTrinhBay, _kho: Kho) -> dict[str, object]:
    """The place, and the date with the law's zeros or blanks for what is not known yet."""
    ngay = ghi_ngay(ban.ngay) if ban.ngay else ghi_ngay_trong(ban.thang, ban.nam)
    return {"dia_danh": ban.dia_danh, "ngay": ngay}
