"""Địa chỉ, thư điện tử, điện thoại … (ô 13): the foot of the first page, below a rule as wide as the text.

It stands in the footer that the first page of the document's own section shows. The last section of the file is that
one unless appendices or issued texts follow, so it has a footer part of its own, empty then.
"""

from __future__ import annotations

from markupsafe import Markup

from vanban.docx.kieu import Kieu
from vanban.docx.write import doan
from vanban.nd30 import nd30
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.doan_xml import doan_xml
from vanban.thanh_phan.kho import Kho

CHAN_CHINH, CHAN_CUOI, CHAN_TRONG = 0, 1, 2
"""Which footer a section has on its first page: that of the document, that of the end of the file, an empty one."""

_CACH_MEP = 10.0  # mm from the edge of the sheet to a footer
_MM = 72 / 25.4  # pt
_TRONG = Markup("<w:p/>")  # a footer holds at least one paragraph


def kieu(_kho: Kho) -> tuple[Kieu, ...]:
    """The first line with the rule above it, the others, and the room that keeps them above the bottom margin."""
    co = nd30().thanh_phan["dia_chi"].co.chon
    cao = (nd30().trang.le_duoi.chon - _CACH_MEP) * _MM
    return (
        Kieu("LienHe", "Liên hệ", co, ke_tren=True),
        Kieu("LienHeTiep", "Liên hệ, dòng tiếp", co),
        Kieu("DuoiLienHe", "Dưới liên hệ", 1, cao_dong=cao),
    )


def cac_chan() -> tuple[str, ...]:
    """The content of each footer of the package."""
    return (doan("LienHe", "{{p lien_he }}"), doan("LienHe", "{{p lien_he_cuoi }}"), str(_TRONG))


def gia_tri(ban: BanTrinhBay, _kho: Kho) -> dict[str, object]:
    """The lines, where the document's own section has its footer."""
    chu = _chan_trang(ban.lien_he)
    con_phan = bool(ban.phu_luc or ban.van_ban_kem)
    return {"lien_he": chu if con_phan else _TRONG, "lien_he_cuoi": _TRONG if con_phan else chu}


def _chan_trang(dong: tuple[str, ...]) -> Markup:
    if not dong:
        return _TRONG
    kieu = ("LienHe", *("LienHeTiep" for _ in dong[1:]))
    return Markup("").join((*(map(doan_xml, kieu, dong)), doan_xml("DuoiLienHe")))
