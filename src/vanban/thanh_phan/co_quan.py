"""Name of the superior body and of the issuing body (ô 2), in balanced lines, and the rule below."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from vanban.docx.kieu import Kieu
from vanban.docx.write import doan
from vanban.nd30.do_rong import do_rong
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay, TenIn
from vanban.thanh_phan.duong_ke import bo_ke, ke_duoi
from vanban.thanh_phan.kho import Kho
from vanban.thanh_phan.ngat_dong import ngat_dong

_GACH = "\u00a0-"
_THOANG = 4.0  # mm kept clear of names in their column, so that they do not run into the Quốc hiệu


def kieu(kho: Kho) -> tuple[Kieu, ...]:
    """Styles of the two names and of the rules."""
    return (
        Kieu("ChuQuan", "Cơ quan chủ quản", kho.co.chu_quan, hoa=True, canh="giua"),
        Kieu("CoQuan", "Cơ quan ban hành", kho.co.co_quan, dam=True, hoa=True, canh="giua"),
        *bo_ke("KeCoQuan", "Đường kẻ dưới cơ quan", kho.trai),
    )


def xml() -> str:
    """The left cell of the head: a paragraph a line."""
    return (
        doan("ChuQuan", "{%p for dong in chu_quan %}")
        + doan("ChuQuan", "{{ dong }}")
        + doan("ChuQuan", "{%p endfor %}")
        + doan("CoQuan", "{%p for dong in co_quan %}")
        + doan("CoQuan", "{{ dong }}")
        + doan("CoQuan", "{%p endfor %}")
        + doan("CoQuan", "{{p ke_co_quan }}")
    )


def dong_ten(ten: TenIn, kho: Kho, *, dam: bool) -> tuple[str, ...] | None:
    """The lines of a name in the left column; None when its proper part is wider than the column."""
    co = kho.co.co_quan if dam else kho.co.chu_quan
    return ngat_dong(ten.ten, kho.trai - _THOANG, co, dam=dam, hoa=True, lien=ten.lien)


def cac_ben(ban: BanTrinhBay, kho: Kho) -> tuple[tuple[TenIn, Kho], ...]:
    """Each body that issues a document, with the measure of its name: a dash that follows takes its room."""
    *truoc, cuoi = (ban.co_quan, *ban.cung_ban_hanh)
    hep = replace(kho, trai=kho.trai - do_rong(_GACH, kho.co.co_quan, dam=True))
    return (*((ten, hep) for ten in truoc), (cuoi, kho))


def cac_ten(ban: BanTrinhBay) -> tuple[str, ...]:
    """The names of the bodies that issue a document as they are printed: a dash leads from one to the next."""
    *truoc, cuoi = (ban.co_quan, *ban.cung_ban_hanh)
    return (*(f"{ten.ten}{_GACH}" for ten in truoc), cuoi.ten)


def gia_tri(ban: BanTrinhBay, kho: Kho) -> dict[str, object]:
    """Lines of all names and the rule; a proper name wider than the column is broken at its words."""
    chu_quan = _dong(ban.chu_quan, kho, dam=False) if ban.chu_quan else ()
    co_quan = tuple(_cac_dong(ban, kho))
    do = tuple(do_rong(dong.upper(), kho.co.co_quan, dam=True) for dong in co_quan)
    return {"chu_quan": chu_quan, "co_quan": co_quan, "ke_co_quan": ke_duoi("KeCoQuan", do, "co_quan", kho.trai)}


def _cac_dong(ban: BanTrinhBay, kho: Kho) -> Iterator[str]:
    """The lines of the names of all bodies, a dash at the end of each but the last."""
    for (ten, rong), day_du in zip(cac_ben(ban, kho), cac_ten(ban), strict=True):
        *dau, cuoi = _dong(ten, rong, dam=True)
        yield from dau
        yield cuoi + day_du.removeprefix(ten.ten)


def _dong(ten: TenIn, kho: Kho, *, dam: bool) -> tuple[str, ...]:
    """The lines of a name; a proper name wider than the column begins a line and breaks inside at its best place."""
    hai_ten = tuple(phan for lien in ten.lien for phan in lien.split(" - "))
    for lien in (ten.lien, hai_ten):
        if dong := dong_ten(TenIn(ten.ten, lien), kho, dam=dam):
            return dong
    phan = re.split("|".join(f"({re.escape(lien)})" for lien in ten.lien) or r"\Z", ten.ten)
    cac_dong = (dong_ten(TenIn(p.strip()), kho, dam=dam) or (p.strip(),) for p in phan if p and p.strip())
    return tuple(d for dong in cac_dong for d in dong)
