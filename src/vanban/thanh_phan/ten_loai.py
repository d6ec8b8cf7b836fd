"""Tên loại and trích yếu (ô 5a), with the rule below."""

from __future__ import annotations

from vanban.docx.kieu import Kieu
from vanban.docx.write import doan
from vanban.nd30.do_rong import do_rong
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.duong_ke import bo_ke, ke_duoi
from vanban.thanh_phan.kho import Kho
from vanban.thanh_phan.ngat_dong import ngat_dong

_PHAN_RONG = 0.9  # a title narrower than the text reads as a title


def kieu(kho: Kho) -> tuple[Kieu, ...]:
    """Styles of title, subject and rules."""
    return (
        Kieu("TenLoai", "Tên loại", kho.co.ten_loai, dam=True, hoa=True, canh="giua", truoc=18, giu_tiep=True, cap=1),
        Kieu("TrichYeu", "Trích yếu", kho.co.trich_yeu, dam=True, canh="giua", giu_tiep=True),
        *bo_ke("KeTrichYeu", "Đường kẻ dưới trích yếu", kho.rong),
    )


def xml() -> str:
    """Title, the lines of the subject, the rule."""
    return (
        doan("TenLoai", "{{ ten_loai }}")
        + doan("TrichYeu", "{%p for dong in trich_yeu %}")
        + doan("TrichYeu", "{{ dong }}")
        + doan("TrichYeu", "{%p endfor %}")
        + doan("TrichYeu", "{{p ke_trich_yeu }}")
    )


def gia_tri(ban: BanTrinhBay, kho: Kho) -> dict[str, object]:
    """The subject in balanced lines, and the rule of 1/3 to 1/2 of the longest; below the title where it has none."""
    rong = kho.rong * _PHAN_RONG
    dong: tuple[str, ...] = ()
    if ban.trich_yeu:
        dong = ngat_dong(ban.trich_yeu, rong, kho.co.trich_yeu, dam=True, la_cau=True) or (ban.trich_yeu,)
    tren_ke = dong or (ban.ten_loai.upper(),)
    do = tuple(min(do_rong(d, kho.co.trich_yeu, dam=True), kho.rong) for d in tren_ke)
    return {
        "ten_loai": ban.ten_loai,
        "trich_yeu": dong,
        "ke_trich_yeu": ke_duoi("KeTrichYeu", do, "trich_yeu", kho.rong),
    }
