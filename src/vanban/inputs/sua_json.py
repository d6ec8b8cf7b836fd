"""Writes a value into a JSON text where it belongs, and leaves every other character as it is."""

from __future__ import annotations

import json
import re
from typing import Any

from vanban.errors import InputError
from vanban.inputs.tai_lieu import TaiLieu
from vanban.inputs.vi_tri import Loc, Nut

_CHUOI = re.compile(r'"(?:[^"\\]|\\.)*"')
_SAU_KHOA = re.compile(r'"(?:[^"\\]|\\.)*"[ \t\r\n]*:[ \t\r\n]*')
_TU = re.compile(r"[^\s,\]}]+")


def dat_json(tai_lieu: TaiLieu, loc: Loc, gia_tri: str) -> str:
    """Return the text of the file with another text at a place; groups above it that are missing are made.

    Args:
        tai_lieu: The file as read.
        loc: The path of the value, keys only; its last steps may be missing.
        gia_tri: The text; empty leaves null where the key stands.

    Raises:
        InputError: a step of the path leads through something that is no group of keys.
    """
    nut: Any = tai_lieu.goc
    for thu, buoc in enumerate(loc[:-1]):
        sau = nut.buoc(buoc)
        if sau is None:
            return _dat_o(tai_lieu, nut, loc[thu], _long(loc[thu + 1 :], gia_tri)) if gia_tri else tai_lieu.nguon.chu
        nut = sau
    return _dat_o(tai_lieu, nut, loc[-1], _viet(gia_tri) if gia_tri else "")


def _viet(gia_tri: str) -> str:
    return json.dumps(gia_tri, ensure_ascii=False)


def _long(loc: Loc, gia_tri: str) -> str:
    """The text inside the groups that lead to it: `{"so": "5"}`."""
    chu = _viet(gia_tri)
    for buoc in reversed(loc):
        chu = f"{{{_viet(str(buoc))}: {chu}}}"
    return chu


def _dat_o(tai_lieu: TaiLieu, cha: int | Nut, khoa: str | int, moi: str) -> str:
    chu = tai_lieu.nguon.chu
    if not (isinstance(cha, Nut) and isinstance(cha.con, dict) and isinstance(khoa, str)):
        noi = cha.cho if isinstance(cha, Nut) else cha
        raise InputError(f"máy không ghi được `{khoa}` vào chỗ này", vi_tri=tai_lieu.nguon.vi_tri(noi))
    if khoa not in cha.khoa:
        return _them(chu, cha, f"{_viet(khoa)}: {moi}") if moi else chu
    dau = _SAU_KHOA.match(chu, cha.khoa[khoa])
    con = cha.buoc(khoa)
    if dau is None or isinstance(con, Nut):
        raise InputError(
            f"`{khoa}` đang là một nhóm, máy không ghi được vào chỗ này",
            vi_tri=tai_lieu.nguon.vi_tri(cha.khoa[khoa]),
            goi_y=f'viết "{khoa}": null rồi chạy lại.',
        )
    cu = (_CHUOI if chu[dau.end()] == '"' else _TU).match(chu, dau.end())
    assert cu is not None  # the reader found a value there
    return f"{chu[: cu.start()]}{moi or 'null'}{chu[cu.end() :]}"


def _them(chu: str, cha: Nut, cap: str) -> str:
    """A new pair: after `loai` in a document, else first in its group, set as its neighbours are."""
    if not cha.khoa:
        return f"{chu[: cha.cho + 1]}{cap}{chu[cha.cho + 1 :]}"
    dau = min(cha.khoa.values())
    cach = chu[cha.cho + 1 : dau]
    loai = _loai(chu, cha)
    if loai is None:
        return f"{chu[:dau]}{cap},{cach or ' '}{chu[dau:]}"
    return f"{chu[:loai]},{cach or ' '}{cap}{chu[loai:]}"


def _loai(chu: str, cha: Nut) -> int | None:
    """Where the value of `loai` ends; None in a group without it."""
    if not isinstance(noi := cha.buoc("loai"), int):
        return None
    cu = _CHUOI.match(chu, noi)
    return cu.end() if cu else None
