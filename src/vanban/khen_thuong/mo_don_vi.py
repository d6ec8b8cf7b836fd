"""From a folder to the papers of a dossier “Đơn vị học tập”."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from vanban.errors import Loi
from vanban.inputs import gom
from vanban.inputs.ghep import ghep
from vanban.inputs.tai_lieu import DUOI
from vanban.khen_thuong.danh_muc import MucGiay, danh_muc, khuon
from vanban.khen_thuong.don_vi_hoc_tap import TEN, HoSoDonVi, doc_don_vi, du_lieu, nhac
from vanban.khen_thuong.kiem_giay import kiem_giay
from vanban.loai import DuLieuThem, VanBanVao, mo

MotGiay = tuple[str, str, VanBanVao]
"""A paper: its path in the built folder, its entry in `van_ban.yaml`, its document."""


def la_don_vi(thu_muc: Path) -> bool:
    """Whether a folder is a dossier of this kind."""
    return any((thu_muc / f"{TEN}{duoi}").is_file() for duoi in DUOI)


def mo_don_vi(thu_muc: Path, ten: str, goc: Path) -> tuple[list[MotGiay], tuple[Loi, ...]]:
    """The papers in their order, and what is doubtful.

    Args:
        thu_muc: The folder.
        ten: Its path as messages show it.
        goc: The workspace.

    Raises:
        InputError: every problem of its files.
    """
    ho_so = doc_don_vi(thu_muc, ten, goc)
    chung = du_lieu(ho_so)
    with gom() as loi:
        loi.goi(kiem_giay, ho_so.giay_to, danh_muc(TEN))
        cac = [loi.goi(_giay, ho_so, muc, chung) for muc in danh_muc(TEN)]
    co = [mot for mot in cac if mot]
    return co, nhac(ho_so, _ngay_gui(co))


def _giay(ho_so: HoSoDonVi, muc: MucGiay, chung: DuLieuThem) -> MotGiay:
    nen = khuon(muc.ma, ho_so.thu_muc, ho_so.ten, ho_so.goc)
    tai_lieu = ghep(nen, ho_so.giay_to, (muc.muc,))
    co_quan = ho_so.tham_chieu.co_quan
    dung_dau = next((ma for ma, chuc_vu in co_quan.chuc_vu.items() if not chuc_vu.ky_cho), None)
    if dung_dau and "nguoi_ky" not in tai_lieu.du_lieu:
        tai_lieu = replace(tai_lieu, du_lieu={**tai_lieu.du_lieu, "nguoi_ky": dung_dau})
    return muc.tep, muc.muc, mo(tai_lieu, ho_so.goc, chung)


def _ngay_gui(cac: list[MotGiay]) -> date | None:
    """The day of the first paper, which sends the others."""
    return cac[0][2].khai.ngay if cac else None
