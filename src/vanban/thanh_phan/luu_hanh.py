"""Chỉ dẫn về phạm vi lưu hành (ô 11): a box in the top margin of the first page, right of its middle.

A frame that belongs to the body: it takes no room from the text, and only the first page has it.
"""

from __future__ import annotations

from markupsafe import Markup

from vanban.docx.kieu import Kieu
from vanban.docx.write import dat_tai, doan
from vanban.nd30 import nd30
from vanban.nd30.do_rong import do_rong
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.doan_xml import doan_xml
from vanban.thanh_phan.kho import Kho
from vanban.thanh_phan.khung_chu import CAO_MM, kieu_khung

_GIUA = 0.715  # of the text width: the middle of ô 11 in the decree's drawing
_BEN = 3.0  # mm between words and border
_CACH = 3.0  # mm between the box and the text below, of which LibreOffice uses half for a taller box
_DEM = 2  # pt between words and border, which LibreOffice doubles in a frame


def kieu(_kho: Kho) -> tuple[Kieu, ...]:
    """The style of the words in their box."""
    return (kieu_khung("LuuHanh", "Phạm vi lưu hành", _co(), dem=_DEM),)


def _co() -> float:
    return nd30().thanh_phan["pham_vi_luu_hanh"].co.chon


def xml() -> str:
    """Below the head: the paragraph that follows holds the frame."""
    return doan("LuuHanh", "{{p luu_hanh }}")


def chu_luu_hanh(ban: BanTrinhBay) -> str:
    """The words as printed, empty where anyone may read the document."""
    return nd30().pham_vi_luu_hanh[ban.luu_hanh].chu if ban.luu_hanh else ""


def gia_tri(ban: BanTrinhBay, kho: Kho) -> dict[str, object]:
    """The box in its place, or nothing."""
    chu = chu_luu_hanh(ban)
    return {"luu_hanh": doan_xml("LuuHanh", chu, noi=_noi(chu, kho)) if chu else Markup("")}


def _noi(chu: str, kho: Kho) -> str:
    """The place of the box, above the text of the page."""
    rong = do_rong(chu, _co(), dam=True) + 2 * _BEN
    trang = nd30().trang
    tren = trang.le_tren.chon - _CACH - CAO_MM
    return dat_tai(trang.le_trai.chon + kho.rong * _GIUA - rong / 2, tren, rong)
