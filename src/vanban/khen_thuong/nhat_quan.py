"""Whether a dossier agrees with itself: its rules asked, what they find put at the place where it was typed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from vanban.errors import InputError, Loi, ViTri
from vanban.inputs.cho_trong import cac_chu
from vanban.inputs.thu_gom import xep
from vanban.khen_thuong.du_lieu import GIAY_TO, HoSo
from vanban.loai import VanBanVao
from vanban.models.kieu import la_ma
from vanban.thi_dua.ho_so import GiayTo, Noi
from vanban.thi_dua.kiem import kiem
from vanban.thi_dua.quy_tac import KetLuan

_TEP = {"quy_dinh": "quy_dinh_khen_thuong", "phong_trao": "phong_trao"}
_XEM = "xem một quy tắc: vanban explain {ma}"


def nhat_quan(ho_so: HoSo, cac_giay: Iterable[tuple[str, VanBanVao]]) -> tuple[Loi, ...]:
    """What is doubtful in the dossier.

    Args:
        ho_so: The data.
        cac_giay: The papers, each with its key in `van_ban.yaml`.

    Raises:
        InputError: every place where it contradicts itself or a rule of awards.
    """
    giay_to = {ma: _giay_to(ho_so, ma, vb) for ma, vb in cac_giay}
    thay = kiem(replace(ho_so.xet_vao, giay_to=tuple(giay_to.values())))
    loi = [_loi(ho_so, mot) for mot in thay if mot.muc == "LOI"]
    if loi:
        dau = next(mot for mot in thay if mot.muc == "LOI")
        raise InputError(xep(loi), goi_y=dau.goi_y or _XEM.format(ma=dau.ma))
    return xep(_loi(ho_so, mot) for mot in thay)


def _giay_to(ho_so: HoSo, ma: str, vb: VanBanVao) -> GiayTo:
    """A paper as the rules see it."""
    khai = vb.khai
    rieng: Any = ho_so.giay_to.du_lieu
    for buoc in ma.split("."):
        rieng = rieng.get(buoc) if isinstance(rieng, dict) else None
    rieng = rieng if isinstance(rieng, dict) else {}
    danh_sach = rieng.get("danh_sach")
    nguoi_ky = getattr(khai, "nguoi_ky", None)
    return GiayTo(
        ma=ma,
        loai=vb.loai.ma,
        so=khai.so,
        ky_hieu=khai.ky_hieu or "",
        ngay=khai.ngay,
        kinh_gui=khai.kinh_gui,
        can_cu=tuple(mot.can_cu for mot in khai.can_cu if la_ma(mot.can_cu)),
        danh_sach=tuple(str(mot).lower() for mot in danh_sach) if isinstance(danh_sach, list) else None,
        chu=tuple(_chu_khai(ma, rieng)),
        nguoi_ky=nguoi_ky.chuc_vu if nguoi_ky else "",
        nguoi_ky_ho_ten=(nguoi_ky.ho_ten or "") if nguoi_ky else "",
    )


def _chu_khai(ma: str, rieng: dict[str, Any]) -> Iterator[tuple[Noi, str]]:
    """The texts that the clerk typed for one paper."""
    for loc, chu in cac_chu({khoa: tri for khoa, tri in rieng.items() if khoa not in ("danh_sach", "can_cu")}):
        yield (GIAY_TO, ma, *loc), chu


def _loi(ho_so: HoSo, mot: KetLuan) -> Loi:
    """A finding as a problem with its place."""
    return Loi(f"{mot.ma}: {mot.cau}", _cho(ho_so, mot.noi))


def _cho(ho_so: HoSo, noi: Noi) -> ViTri:
    """The place in its file; the folder and the name of a file that is not there."""
    ten, *loc = noi
    if ten == GIAY_TO and loc:
        loc = [*str(loc[0]).split("."), *loc[1:]]
    nguon = ho_so.cac_nguon.get(str(ten))
    if nguon is None:
        return ViTri(f"{ho_so.ten}/{_TEP.get(str(ten), ten)}.yaml")
    return nguon.tai_lieu.vi_tri(tuple(loc))
