"""What nobody has said yet: visible on a draft, to be filled in before signing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.errors import Loi
from vanban.inputs import TaiLieu
from vanban.inputs.cho_trong import cac_chu
from vanban.loai.nguon import Nguon

_DAU = "[cần bổ sung"
_KIEM_TRA = re.compile(r"\[kiểm tra\b[^\]\n]*\]?")
_CHO = re.compile(r"\[cần bổ sung[^\]]*\]?")


def can_bo_sung(dieu: str) -> str:
    """The mark for a missing fact: "[cần bổ sung: trích yếu]"."""
    return f"{_DAU}: {dieu}]"


def cac_dau(chu: str) -> list[str]:
    """Every such mark in a text."""
    return _CHO.findall(chu) if _DAU in chu else []


def dau_trong(nguon: Nguon) -> Iterator[Loi]:
    """Every mark that people typed at or below a place of a file."""
    for loc, chu in cac_chu(nguon.gia_tri or "", nguon.loc):
        for thu, dau in enumerate(cac_dau(chu)):
            yield Loi(dau, nguon.tai_lieu.vi_tri_dau(loc, _DAU, thu))


def dau_kiem_tra(tai_lieu: TaiLieu) -> Iterator[Loi]:
    """Every mark `[kiểm tra: …]` of a file, in a comment or in a text: what somebody must look at before signing."""
    chu = tai_lieu.nguon.chu
    if "[kiểm tra" in chu:
        yield from (Loi(dau[0], tai_lieu.nguon.vi_tri(dau.start())) for dau in _KIEM_TRA.finditer(chu))
