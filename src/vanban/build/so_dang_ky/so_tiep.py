"""The number that a document of a type would take now: asked, not taken."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from vanban.ban_ghi import dataclass
from vanban.build.so_dang_ky.cap_so import ma_co_quan
from vanban.build.so_dang_ky.tep_so import doc_so
from vanban.build.viec import duong_hien
from vanban.errors import InputError, ViTri
from vanban.inputs import doc_tep, nap
from vanban.inputs.gan_giong import khong_co
from vanban.inputs.khong_gian import CO_QUAN, tim_tham_chieu
from vanban.models.co_quan import CoQuan
from vanban.nd30 import nd30
from vanban.nd30.ghi_chu import ghi_so


@dataclass(frozen=True, slots=True)
class SoTiep:
    """A number, how it is printed, its series and year, and the document that has the one before ("" for none)."""

    so: int
    chu: str
    day: str
    nam: int
    truoc: str


def so_tiep(goc: Path, loai: str, ngay: date) -> SoTiep:
    """The next number of a type for the body of the workspace.

    Raises:
        InputError: the decree has no such type; the body has no abbreviation; a file cannot be read.
    """
    viet_tat_loai = {ma: mot.viet_tat or "" for ma, mot in nd30().loai.items()}
    viet_tat_loai |= {ma: mot.viet_tat for ma, mot in nd30().ban_sao.items()}
    if loai not in viet_tat_loai:
        raise InputError(khong_co(loai, tuple(viet_tat_loai), loai="loại văn bản"))
    so = doc_so(goc)
    tep = tim_tham_chieu(so.tep, f"{CO_QUAN}.yaml", goc)
    assert tep is not None  # what makes a folder a workspace
    co_quan = nap(doc_tep(tep, ten=duong_hien(tep)), CoQuan)
    if not co_quan.viet_tat:
        raise InputError("cơ quan chưa có viet_tat nên chưa lập được ký hiệu", vi_tri=ViTri(duong_hien(tep)))
    viet_tat = viet_tat_loai[loai]
    ky_hieu = f"{viet_tat}-{co_quan.viet_tat}" if viet_tat else f"{co_quan.viet_tat}-…"
    day = so.so.ten_day(ma_co_quan(co_quan, hoi_dong=False), loai)
    tiep = so.so.so_tiep(day, ky_hieu, ngay)
    truoc = [mot.ten_day_du for mot in so.so.cua_day(day, ngay.year) if mot.so == tiep - 1]
    return SoTiep(tiep, f"{ghi_so(tiep)}/{ky_hieu}", day, ngay.year, truoc[0] if truoc else "")
