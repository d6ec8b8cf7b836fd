"""Whether a dossier agrees with itself: its rules asked, what they find put at the place where it was typed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from vanban.errors import InputError, Loi, ViTri
from vanban.inputs import TaiLieu
from vanban.inputs.cho_trong import cac_chu
from vanban.inputs.thu_gom import xep
from vanban.khen_thuong.du_lieu import GIAY_TO, HoSo
from vanban.loai import VanBanVao
from vanban.models.kieu import la_ma
from vanban.thi_dua.ho_so import GiayTo, Noi
from vanban.thi_dua.kiem import kiem
from vanban.thi_dua.quy_tac import KetLuan

_TEP = {"quy_dinh": "quy_dinh_khen_thuong", "phong_trao": "phong_trao"}
_KHUON = "khuon"
_XEM = "xem một quy tắc: vanban explain {ma}"


MotGiay = tuple[str, str, VanBanVao]
"""A paper: its key in `van_ban.yaml`, its form, its document."""


def nhat_quan(ho_so: HoSo, cac_giay: Sequence[MotGiay]) -> tuple[Loi, ...]:
    """What is doubtful in the dossier.

    Args:
        ho_so: The data.
        cac_giay: The papers.

    Raises:
        InputError: every place where it contradicts itself or a rule of awards.
    """
    giay_to = {ma: _giay_to(ho_so, ma, vb) for ma, _, vb in cac_giay}
    khuon = {(ma, ten): vb.tai_lieu for ma, ten, vb in cac_giay}
    for (ma, ten), tai_lieu in khuon.items():
        them = _chu_khuon(ho_so, ma, ten, tai_lieu)
        giay_to[ma] = replace(giay_to[ma], chu=(*giay_to[ma].chu, *them))
    thay = kiem(replace(ho_so.xet_vao, giay_to=tuple(giay_to.values())))
    loi = [_loi(ho_so, mot, khuon) for mot in thay if mot.muc == "LOI"]
    if loi:
        dau = next(mot for mot in thay if mot.muc == "LOI")
        raise InputError(xep(loi), goi_y=dau.goi_y or _XEM.format(ma=dau.ma))
    return xep(_loi(ho_so, mot, khuon) for mot in thay)


def _giay_to(ho_so: HoSo, ma: str, vb: VanBanVao) -> GiayTo:
    """A paper as the rules see it."""
    khai, rieng = vb.khai, _rieng(ho_so, ma)
    danh_sach = rieng.get("danh_sach")
    nguoi_ky = getattr(khai, "nguoi_ky", None)
    quyet_dinh = getattr(khai, "quyet_dinh", None) if isinstance(rieng.get("quyet_dinh"), dict) else None
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
        quyet_dinh=(quyet_dinh.so_ky_hieu or "") if quyet_dinh else "",
        ngay_quyet_dinh=quyet_dinh.ngay if quyet_dinh else None,
    )


def _chu_khai(ma: str, rieng: dict[str, Any]) -> Iterator[tuple[Noi, str]]:
    """The texts that the clerk typed for one paper."""
    for loc, chu in cac_chu({khoa: tri for khoa, tri in rieng.items() if khoa not in ("danh_sach", "can_cu")}):
        yield (GIAY_TO, ma, *loc), chu


def _chu_khuon(ho_so: HoSo, ma: str, khuon: str, tai_lieu: TaiLieu) -> Iterator[tuple[Noi, str]]:
    """The texts of the form itself, as far as `van_ban.yaml` does not replace them."""
    rieng = _rieng(ho_so, ma)
    for loc, chu in cac_chu({khoa: tri for khoa, tri in tai_lieu.du_lieu.items() if khoa not in rieng}):
        yield (_KHUON, ma, khuon, *loc), chu


def _rieng(ho_so: HoSo, ma: str) -> dict[str, Any]:
    """What `van_ban.yaml` says of a paper."""
    rieng: Any = ho_so.giay_to.du_lieu
    for buoc in ma.split("."):
        rieng = rieng.get(buoc) if isinstance(rieng, dict) else None
    return rieng if isinstance(rieng, dict) else {}


def _loi(ho_so: HoSo, mot: KetLuan, khuon: Mapping[tuple[str, str], TaiLieu]) -> Loi:
    """A finding as a problem with its place."""
    return Loi(f"{mot.ma}: {mot.cau}", _cho(ho_so, mot.noi, khuon))


def _cho(ho_so: HoSo, noi: Noi, khuon: Mapping[tuple[str, str], TaiLieu]) -> ViTri:
    """The place in its file; the folder and the name of a file that is not there."""
    ten, *loc = noi
    if ten == _KHUON:
        return khuon[str(loc[0]), str(loc[1])].vi_tri(tuple(loc[2:]))
    if ten == GIAY_TO and loc:
        loc = [*str(loc[0]).split("."), *loc[1:]]
    nguon = ho_so.cac_nguon.get(str(ten))
    if nguon is None:
        return ViTri(f"{ho_so.ten}/{_TEP.get(str(ten), ten)}.yaml")
    return nguon.tai_lieu.vi_tri(tuple(loc))
