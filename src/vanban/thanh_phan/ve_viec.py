"""Trích yếu of a công văn (ô 5b): "V/v …" under the number, upright."""

from __future__ import annotations

from vanban.docx.kieu import Kieu
from vanban.docx.write import doan
from vanban.nd30 import nd30
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.kho import Kho
from vanban.thanh_phan.ngat_dong import ngat_dong

_THOANG = 4.0  # mm kept clear in the column, as for the names above


def kieu(kho: Kho) -> tuple[Kieu, ...]:
    """Styles of the first line, 6 pt below the number, and of those that go on from it."""
    cach = nd30().thanh_phan["trich_yeu_cong_van"].cach["tren"].chon
    co = kho.co.trich_yeu_cong_van
    return (
        Kieu("VeViec", "Trích yếu công văn", co, canh="giua", truoc=cach),
        Kieu("VeViecTiep", "Trích yếu công văn, dòng tiếp", co, canh="giua"),
    )


def xml() -> str:
    """Below the number, in its cell."""
    return (
        doan("VeViec", "{{ ve_viec }}")
        + doan("VeViecTiep", "{%p for dong in ve_viec_tiep %}")
        + doan("VeViecTiep", "{{ dong }}")
        + doan("VeViecTiep", "{%p endfor %}")
    )


def chu_ve_viec(trich_yeu: str) -> str:
    """The words as printed: "V/v nâng bậc lương năm 2019"."""
    return f"{nd30().cum_tu['trich_yeu_cong_van'].chuoi}\u00a0{trich_yeu}"


def gia_tri(ban: BanTrinhBay, kho: Kho) -> dict[str, object]:
    """The subject in balanced lines; a word wider than the column is left to the page."""
    chu = chu_ve_viec(ban.trich_yeu)
    dong = ngat_dong(chu, kho.trai - _THOANG, kho.co.trich_yeu_cong_van, la_cau=True) or (chu,)
    return {"ve_viec": dong[0], "ve_viec_tiep": dong[1:]}
