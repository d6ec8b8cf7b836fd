"""Mức độ khẩn (ô 10b): a red box of the law's size below the number, or below the subject of a công văn."""

from __future__ import annotations

from markupsafe import Markup

from vanban.docx.kieu import Kieu
from vanban.docx.write import doan
from vanban.nd30 import nd30
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.doan_xml import doan_xml
from vanban.thanh_phan.kho import Kho
from vanban.thanh_phan.khung_chu import NET_MM, kieu_khung

_TREN = 6.0  # pt between number and box
_TRAI = 0.5  # mm: half of the border would stand outside the text


def kieu(kho: Kho) -> tuple[Kieu, ...]:
    """One style a level: the box at the left edge, where the decree's drawing has it."""
    co = nd30().thanh_phan["do_khan"].co.chon
    return tuple(
        kieu_khung(
            _ma(ma),
            f"Dấu {dau.chu}",
            co,
            mau=dau.mau_chu,
            truoc=_TREN,
            ben=(_TRAI, kho.trai - _TRAI - dau.rong_mm + NET_MM),
        )
        for ma, dau in nd30().do_khan.items()
    )


def xml() -> str:
    """Below the number, in its cell."""
    return doan("SoKyHieu", "{{p do_khan }}")


def chu_do_khan(ban: BanTrinhBay) -> str:
    """The words as printed, empty where the document is not urgent."""
    return nd30().do_khan[ban.do_khan].chu if ban.do_khan else ""


def gia_tri(ban: BanTrinhBay, _kho: Kho) -> dict[str, object]:
    """The box, or nothing."""
    return {"do_khan": doan_xml(_ma(ban.do_khan), chu_do_khan(ban)) if ban.do_khan else Markup("")}


def _ma(ma: str) -> str:
    """ "DoKhanHoaToc" for "hoa_toc"."""
    return "DoKhan" + "".join(tu.capitalize() for tu in ma.split("_"))
