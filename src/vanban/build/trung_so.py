"""Two documents of one office, type and year that bear the same number."""

from __future__ import annotations

from collections.abc import Iterable

from vanban.build.doc_vao import BanDoc
from vanban.build.viec import Viec
from vanban.errors import InputError, ViTri


def trung_so(cac_ban: Iterable[BanDoc]) -> dict[Viec, InputError]:
    """Return an error for each document whose number an earlier one bears, naming both places.

    Number and symbol are unique within a year (Điều 15, khoản 1). A document without a year is compared with none.
    """
    da_dung: dict[tuple[object, ...], BanDoc] = {}
    loi: dict[Viec, InputError] = {}
    for ban in cac_ban:
        if (khoa := _khoa(ban)) is None:
            continue
        truoc = da_dung.setdefault(khoa, ban)
        if truoc is not ban:
            so = f"{ban.ban.so}/{ban.ban.ky_hieu}"
            cau = f"so: số {so} năm {_nam(ban)} đã dùng ở {_noi(truoc)}"
            goi_y = "mỗi số chỉ cấp một lần trong năm; văn bản chưa được cấp số thì để trống so."
            loi[ban.viec] = InputError(cau, vi_tri=_noi(ban), goi_y=goi_y)
    return loi


def _khoa(ban: BanDoc) -> tuple[object, ...] | None:
    trang = ban.ban
    nam = _nam(ban)
    return (ban.viec.goc, trang.ten_co_quan, trang.ma_loai, trang.so, trang.ky_hieu, nam) if trang.so and nam else None


def _nam(ban: BanDoc) -> int | None:
    return ban.ban.ngay.year if ban.ban.ngay else ban.ban.nam


def _noi(ban: BanDoc) -> ViTri:
    return ban.khai.tai_lieu.vi_tri(("so",))
