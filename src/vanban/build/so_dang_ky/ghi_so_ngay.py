"""Writes number and day into the input of a document: these lines and no other."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from vanban.build.doc_vao import BanDoc
from vanban.build.viec import duong_hien
from vanban.errors import InputError, ViTri
from vanban.inputs import doc_tep
from vanban.inputs.sua_json import dat_json
from vanban.inputs.sua_yaml import dat
from vanban.inputs.tai_lieu import DUOI, TOI_DA, doc_byte, doc_thay

_BOM = b"\xef\xbb\xbf"
Thay = dict[Path, bytes]
"""Files by absolute path, and what they are to hold."""


def tep_ghi(ban: BanDoc) -> Path:
    """The file that holds number and day of a document: its own, or `van_ban.yaml` of its dossier.

    Raises:
        InputError: a dossier without that file.
    """
    tep = ban.viec.tep
    if tep.is_dir():
        co = [mot for duoi in DUOI if (mot := tep / f"van_ban{duoi}").is_file()]
        if not co:
            noi = ViTri(ban.viec.ten_tep)
            raise InputError("hồ sơ chưa có van_ban.yaml để ghi số, ngày của từng giấy", vi_tri=noi)
        tep = co[0]
    return tep.absolute()


def moi_giay_mot_muc(cac_ban: Iterable[BanDoc]) -> None:
    """Refuse papers that share one entry of `van_ban.yaml`: it cannot hold a number for each.

    Raises:
        InputError: two of them do.
    """
    da_co: set[tuple[object, ...]] = set()
    for ban in cac_ban:
        if (khoa := (tep_ghi(ban), ban.muc)) in da_co:
            cau = f"nhiều giấy dùng chung mục {'.'.join(ban.muc)} của van_ban.yaml nên không cấp được mỗi giấy một số"
            raise InputError(cau, vi_tri=ViTri(ban.viec.ten_tep))
        da_co.add(khoa)


def dat_so_ngay(ban: BanDoc, so: int, ngay: date, thay: Thay, *, chi_them: bool = False) -> None:
    """Set number and day of a document in `thay`; a month or year that the draft expected gives way to the day.

    Args:
        ban: The document as its file says now.
        so: Its number.
        ngay: Its day.
        thay: The files of the run that change.
        chi_them: Only where the file says nothing.

    Raises:
        InputError: the file cannot be changed without touching more than these lines.
    """
    khai = ban.khai.khai
    gia_tri: dict[str, str] = {}
    if khai.so != so and not (chi_them and khai.so):
        gia_tri["so"] = str(so)
    if khai.ngay is None:
        gia_tri |= {"thang": "", "nam": "", "ngay": f"{ngay:%d/%m/%Y}"}
    _dat_cac(ban, gia_tri, thay)


def bo_so_ngay_cua(ban: BanDoc, thay: Thay) -> None:
    """Leave number and day of a document empty.

    Raises:
        InputError: the file cannot be changed without touching more than these lines.
    """
    _dat_cac(ban, {"so": "", "ngay": ""}, thay)


def _dat_cac(ban: BanDoc, gia_tri: dict[str, str], thay: Thay) -> None:
    if not gia_tri:
        return
    tep = tep_ghi(ban)
    for ten, tri in gia_tri.items():
        thay[tep] = _dat(tep, (*ban.muc, ten), tri, thay)


def _dat(tep: Path, loc: tuple[str, ...], gia_tri: str, thay: Thay) -> bytes:
    """The bytes of the file with one more value, read back to see that nothing else has changed."""
    with doc_thay(thay):
        cu = doc_byte(tep, duong_hien(tep), TOI_DA)
        tai_lieu = doc_tep(tep, ten=duong_hien(tep), giu_loi=True)
    viet = dat_json if tep.suffix.lower() == ".json" else dat
    moi = (_BOM if cu.startswith(_BOM) else b"") + viet(tai_lieu, loc, gia_tri).encode()
    with doc_thay({**thay, tep: moi}):
        sau = doc_tep(tep, ten=duong_hien(tep), giu_loi=True)
    if sau.du_lieu != _mong(tai_lieu.du_lieu, loc, gia_tri):
        raise InputError(
            f"máy không ghi được `{loc[-1]}: {gia_tri}` vào tệp này mà không động tới chỗ khác",
            vi_tri=tai_lieu.vi_tri(loc),
            goi_y=f"tự ghi dòng `{loc[-1]}: {gia_tri}` rồi chạy lại.",
        )
    return moi


def _mong(du_lieu: dict[str, Any], loc: tuple[str, ...], gia_tri: str) -> dict[str, Any]:
    """The data as they must be afterwards."""
    ra = dict(du_lieu)
    if len(loc) == 1:
        ra.pop(loc[0], None)
        return ra | ({loc[0]: gia_tri} if gia_tri else {})
    con = du_lieu.get(loc[0])
    if not gia_tri and not isinstance(con, dict):
        return ra
    return ra | {loc[0]: _mong(con if isinstance(con, dict) else {}, loc[1:], gia_tri)}
