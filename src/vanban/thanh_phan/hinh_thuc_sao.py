"""Hình thức sao (ô 1 of a copy), and the full-width rule that parts the copy from the document above it."""

from __future__ import annotations

from vanban.docx.kieu import Kieu
from vanban.docx.write import doan
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.doan_xml import doan_xml
from vanban.thanh_phan.duong_ke import kieu_ke
from vanban.thanh_phan.kho import Kho

_TREN_KE = 18  # pt between the last line of the document and the rule
_PT_MOI_MM = 72 / 25.4


def kieu(kho: Kho) -> tuple[Kieu, ...]:
    """The rule, as wide as the text, and the words “SAO Y”."""
    return (
        kieu_ke("KeBanSao", "Đường kẻ trên phần bản sao", kho.rong, kho.rong, cach=_TREN_KE),
        Kieu("HinhThucSao", "Hình thức sao", kho.co.ten_loai, dam=True, hoa=True, canh="giua", giu_tiep=True),
    )


def ke_xml() -> str:
    """The rule above the copy."""
    return doan("KeBanSao", "{{p ke_ban_sao }}")


def xml() -> str:
    """First row, right cell."""
    return doan("HinhThucSao", "{{ hinh_thuc_sao }}")


def gia_tri(ban: BanTrinhBay, _kho: Kho) -> dict[str, object]:
    """The words, and the rule as low on the sheet as it is to be printed."""
    sao = ban.sao
    cach = sao.cach_tren_mm * _PT_MOI_MM if sao and sao.cach_tren_mm else None
    return {"hinh_thuc_sao": sao.hinh_thuc if sao else "", "ke_ban_sao": doan_xml("KeBanSao", giu=True, truoc=cach)}
