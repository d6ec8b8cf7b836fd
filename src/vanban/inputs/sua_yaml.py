"""Writes a value into a YAML text where it belongs, and leaves every other character as it is."""

from __future__ import annotations

import re
from typing import Any

from vanban.errors import InputError, Loi
from vanban.inputs.tai_lieu import TaiLieu
from vanban.inputs.vi_tri import Loc, Nut

_KHOA = re.compile(r"""(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s:#]+)[ \t]*:""")
_TRONG = re.compile(r"(?:[ \t]*(?:~|null|Null|NULL))?(?=[ \t]*(?:#|[,}\r\n]|$))")
_CO_NGOAC = re.compile(r""""(?:[^"\\]|\\.)*"|'(?:[^']|'')*'""")
_DANH_SACH = re.compile(r"""\[(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\]\["'\r\n])*\]""")
_TRAN = re.compile(r"[^\r\n]*?(?=[ \t]+#|[ \t]*[\r\n]|[ \t]*$)")
_TRAN_TRONG_NGOAC = re.compile(r"[^\r\n,}\]]*?(?=[ \t]+#|[ \t]*[,}\]\r\n]|[ \t]*$)")
_CHU_THICH = re.compile(r"([ \t]+)#")


def dat(tai_lieu: TaiLieu, loc: Loc, gia_tri: str) -> str:
    """Return the text of the file with another value at a place; entries above it that are missing are made.

    Args:
        tai_lieu: The file as read.
        loc: The path of the entry; only its last steps may be missing, and these are keys.
        gia_tri: The value as YAML text on one line; empty leaves the key without a value.

    Raises:
        InputError: the entry cannot be written without touching more than its line.
    """
    nut: Any = tai_lieu.goc
    for thu, buoc in enumerate(loc[:-1]):
        sau = nut.buoc(buoc)
        if not isinstance(sau, Nut):
            con = loc[thu + 1 :]
            return _dat_o(tai_lieu, nut, loc[thu], _long(con, gia_tri)) if gia_tri else tai_lieu.nguon.chu
        nut = sau
    return _dat_o(tai_lieu, nut, loc[-1], gia_tri)


def _long(loc: Loc, gia_tri: str) -> str:
    """The value inside the mappings that lead to it: `{so: 5}`."""
    for buoc in reversed(loc):
        gia_tri = f"{{{buoc}: {gia_tri}}}"
    return gia_tri


def _dat_o(tai_lieu: TaiLieu, cha: Nut, khoa: str | int, gia_tri: str) -> str:
    chu = tai_lieu.nguon.chu
    if isinstance(khoa, int) or not isinstance(cha.con, dict):
        raise _khong_ghi_duoc(tai_lieu, str(khoa))
    trong_ngoac = chu[cha.cho : cha.cho + 1] == "{"
    if khoa not in cha.khoa:
        return _them(chu, cha, f"{khoa}: {gia_tri}", trong_ngoac=trong_ngoac) if gia_tri else chu
    noi = _cho_gia_tri(chu, cha, khoa, trong_ngoac=trong_ngoac)
    if noi is None:
        raise _khong_ghi_duoc(tai_lieu, khoa)
    return _thay(chu, *noi, gia_tri)


def _cho_gia_tri(chu: str, cha: Nut, khoa: str, *, trong_ngoac: bool) -> tuple[int, int, int] | None:
    """Where the colon of a key ends, and where its value begins and ends; None for a value of more than one line."""
    dau = _KHOA.match(chu, cha.khoa[khoa])
    if dau is None:
        return None
    con = cha.buoc(khoa)
    if con is None:
        trong = _TRONG.match(chu, dau.end())
        return (dau.end(), dau.end(), trong.end()) if trong else None
    if isinstance(con, Nut):
        danh_sach = _DANH_SACH.match(chu, con.cho)
        return (dau.end(), con.cho, danh_sach.end()) if danh_sach else None
    if chu[con] in "|>&!*":
        return None
    mau = _CO_NGOAC if chu[con] in "\"'" else _TRAN_TRONG_NGOAC if trong_ngoac else _TRAN
    tri = mau.match(chu, con)
    return (dau.end(), con, tri.end()) if tri else None


def _thay(chu: str, sau_khoa: int, tu: int, den: int, gia_tri: str) -> str:
    """The value exchanged; a comment behind it keeps its column when it can."""
    moi = f" {gia_tri}" if gia_tri else ""
    sau = chu[den:]
    if ghi_chu := _CHU_THICH.match(sau):
        rong = den - sau_khoa + len(ghi_chu[1])
        return f"{chu[:sau_khoa]}{moi:<{rong - 1}} {sau[len(ghi_chu[1]) :]}"
    return chu[:sau_khoa] + moi + sau


def _them(chu: str, cha: Nut, dong: str, *, trong_ngoac: bool) -> str:
    """A new entry: below `loai:` where that has a line, else first in its mapping."""
    if trong_ngoac:
        cho = cha.cho + 1
        return f"{chu[:cho]}{dong}{', ' if cha.khoa else ''}{chu[cho:]}"
    xuong = "\r\n" if "\r\n" in chu else "\n"
    loai = cha.khoa.get("loai", 0)
    truoc = chu[chu.rfind("\n", 0, loai) + 1 : loai]
    if "loai" in cha.khoa and not truoc.strip(" "):
        cuoi = chu.find("\n", loai)
        dong = truoc + dong
        return f"{chu}{xuong}{dong}" if cuoi < 0 else f"{chu[: cuoi + 1]}{dong}{xuong}{chu[cuoi + 1 :]}"
    cho = min(cha.khoa.values())
    thut = " " * (cho - chu.rfind("\n", 0, cho) - 1)
    return f"{chu[:cho]}{dong}{xuong}{thut}{chu[cho:]}"


def _khong_ghi_duoc(tai_lieu: TaiLieu, khoa: str) -> InputError:
    cau = f"máy không ghi được `{khoa}` vào chỗ này"
    return InputError((Loi(cau, tai_lieu.vi_tri()),), goi_y=f"viết `{khoa}` thành một dòng riêng như `{khoa}: …`.")
