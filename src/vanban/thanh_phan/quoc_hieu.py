"""Quốc hiệu and Tiêu ngữ (ô 1): fixed words, and a line as long as the Tiêu ngữ."""

from __future__ import annotations

from vanban.docx.kieu import Kieu
from vanban.docx.write import doan
from vanban.nd30 import nd30
from vanban.nd30.do_rong import do_rong
from vanban.thanh_phan.duong_ke import kieu_ke
from vanban.thanh_phan.kho import Kho


def kieu(kho: Kho) -> tuple[Kieu, ...]:
    """Styles of the two lines and of the rule."""
    dai = do_rong(nd30().thanh_phan["tieu_ngu"].chuoi, kho.co.tieu_ngu, dam=True)
    return (
        Kieu("QuocHieu", "Quốc hiệu", kho.co.quoc_hieu, dam=True, canh="giua"),
        Kieu("TieuNgu", "Tiêu ngữ", kho.co.tieu_ngu, dam=True, canh="giua"),
        kieu_ke("KeTieuNgu", "Đường kẻ dưới Tiêu ngữ", dai, kho.phai, cach=1.5),
    )


def xml() -> str:
    """The right cell of the head."""
    luat = nd30().thanh_phan
    return doan("QuocHieu", luat["quoc_hieu"].chuoi) + doan("TieuNgu", luat["tieu_ngu"].chuoi) + doan("KeTieuNgu")
