"""Two documents of one office, type and year that bear the same number."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from vanban.build.doc_vao import BanDoc
from vanban.build.viec import Viec
from vanban.errors import InputError, ViTri
from vanban.models.so_dang_ky import BAN_SAO, VanBanDi
from vanban.nd30.ghi_chu import ghi_so


def trung_so(cac_ban: Iterable[BanDoc], da_cap: Iterable[tuple[Path, VanBanDi]] = ()) -> dict[Viec, InputError]:
    """Return an error for each document whose number an earlier one bears, naming both places.

    Number and symbol are unique within a year (Điều 15, khoản 1). A document without a year is compared with none.

    Args:
        cac_ban: The documents.
        da_cap: The workspaces and lines of issued documents that were not read.
    """
    cua_so: dict[tuple[object, ...], VanBanDi] = {
        (goc, *_day(mot.loai, mot.ky_hieu), ghi_so(mot.so), mot.nam): mot for goc, mot in da_cap
    }
    da_dung: dict[tuple[object, ...], BanDoc] = {}
    loi: dict[Viec, InputError] = {}
    for ban in cac_ban:
        if (khoa := _khoa(ban)) is None:
            continue
        truoc = da_dung.setdefault(khoa, ban)
        da_cap_cho = cua_so.get((khoa[0], *khoa[2:]))
        if truoc is not ban or da_cap_cho:
            so = f"{ban.ban.so}/{ban.ban.ky_hieu}"
            cau = f"so: số {so} năm {_nam(ban)} đã dùng ở {da_cap_cho.nguon if da_cap_cho else _noi(truoc)}"
            goi_y = "mỗi số chỉ cấp một lần trong năm; văn bản chưa được cấp số thì để trống so."
            loi[ban.viec] = InputError(cau, vi_tri=_noi(ban), goi_y=goi_y)
    return loi


def _khoa(ban: BanDoc) -> tuple[object, ...] | None:
    trang = ban.ban
    nam = _nam(ban)
    if ban.viec.tep_kem or not (trang.so and nam):
        return None
    return (ban.viec.goc, trang.ten_co_quan, *_day(trang.ma_loai, trang.ky_hieu), trang.so, nam)


def _day(loai: str, ky_hieu: str) -> tuple[str, str]:
    """What numbers are told apart by: type and symbol, and neither of them between copies."""
    return ("ban_sao", "") if loai in BAN_SAO else (loai, ky_hieu)


def _nam(ban: BanDoc) -> int | None:
    return ban.ban.ngay.year if ban.ban.ngay else ban.ban.nam


def _noi(ban: BanDoc) -> ViTri:
    return ban.khai.tai_lieu.vi_tri(("so",))
