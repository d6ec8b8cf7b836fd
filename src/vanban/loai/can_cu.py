"""Căn cứ: one a paragraph, `;` after each and `.` after the last."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.loai.boi_canh import BoiCanh
from vanban.loai.nguon import Nguon
from vanban.models.kieu import la_ma
from vanban.models.van_ban import CanCuVao
from vanban.nd30 import nd30
from vanban.thanh_phan.khoi import Khoi, Kieu

_MO_DAU = ("Căn cứ", "Theo đề nghị", "Xét")


def can_cu(cac_can_cu: tuple[CanCuVao, ...], boi_canh: BoiCanh) -> Iterator[Khoi]:
    """The căn cứ as blocks; a key of the register becomes its full citation. The same one twice is a problem."""
    cum_tu = nd30().cum_tu
    truoc: dict[str, int] = {}
    for thu_tu, muc in enumerate(cac_can_cu, 1):
        if (lan_dau := truoc.setdefault(muc.can_cu, thu_tu)) != thu_tu:
            boi_canh.bao(
                f"căn cứ thứ {thu_tu} trùng căn cứ thứ {lan_dau}: bỏ một dòng", boi_canh.nguon.con("can_cu", thu_tu - 1)
            )
        dau = cum_tu["can_cu_cuoi_dong" if thu_tu < len(cac_can_cu) else "can_cu_dong_cuoi"].chuoi
        cau = _cau(muc.can_cu, boi_canh, boi_canh.nguon.con("can_cu", thu_tu - 1))
        yield Khoi(Kieu.CAN_CU, cau + dau)


def _cau(chu: str, boi_canh: BoiCanh, nguon: Nguon) -> str:
    if la_ma(chu):
        return boi_canh.can_cu(chu, nguon)
    cau = boi_canh.in_ra(chu, nguon)
    if not cau.startswith(_MO_DAU):
        mo_dau = ", ".join(f"“{mot}”" for mot in _MO_DAU)
        boi_canh.bao(
            f"căn cứ phải là một mã của vien_dan.yaml, hoặc câu mở đầu bằng {mo_dau}; câu khác ghi ở mo_dau", nguon
        )
    return cau
