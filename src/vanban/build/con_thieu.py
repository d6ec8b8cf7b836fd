"""What a draft still lacks before it can be issued."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.build.chu_trang import chu_trang
from vanban.errors import Loi, ViTri
from vanban.inputs import TaiLieu
from vanban.inputs.cho_trong import cac_chu
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay

_DAU = "[cần bổ sung"
_CHO = re.compile(r"\[cần bổ sung[^\]]*\]?")


def con_thieu(ban: BanTrinhBay, tai_lieu: TaiLieu) -> tuple[Loi, ...]:
    """Return a reminder for each blank and for each text marked as unknown, at its line where it has one."""
    tren_trang = [cho for chu in chu_trang(ban) for cho in _CHO.findall(chu)]
    o_tep = [loi for loi in _trong_tep(tai_lieu) if loi.cau in tren_trang]
    da_ke = {loi.cau for loi in o_tep}
    noi_khac = [f"{cho} (ở tệp dùng chung)" for cho in dict.fromkeys(tren_trang) if cho not in da_ke]
    return (*(Loi(cau, ViTri(tai_lieu.ten)) for cau in (*_de_trong(ban), *noi_khac)), *o_tep)


def la_nhap(ban: BanTrinhBay) -> bool:
    """A document without its number or its day is a draft."""
    return not (ban.so and ban.ngay)


def _de_trong(ban: BanTrinhBay) -> Iterator[str]:
    if not ban.so:
        yield "chưa có số văn bản (so)"
    if not ban.ngay:
        yield "chưa có ngày ban hành (ngay)"
    if not ban.chu_ky.ho_ten:
        yield "chưa có họ tên người ký"


def _trong_tep(tai_lieu: TaiLieu) -> Iterator[Loi]:
    for loc, chu in cac_chu(tai_lieu.du_lieu):
        for thu, cho in enumerate(_CHO.findall(chu)):
            yield Loi(cho, tai_lieu.vi_tri_dau(loc, _DAU, thu))
