"""From a folder to the papers of its dossier."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from vanban.ban_ghi import dataclass
from vanban.errors import InputError, Loi
from vanban.inputs import TaiLieu, gom
from vanban.inputs.ghep import ghep
from vanban.khen_thuong import chen, ten
from vanban.khen_thuong.chu_in import chu_phai_in, ten_phai_in
from vanban.khen_thuong.danh_muc import danh_muc, khuon, loai_khuon
from vanban.khen_thuong.doc import doc_ho_so
from vanban.khen_thuong.du_lieu import HoSo
from vanban.khen_thuong.giay import ChoGiay, cac_giay, khong_dung, kiem_phong_trao
from vanban.khen_thuong.kiem_giay import DANH_SACH, kiem_giay
from vanban.khen_thuong.mac_dinh import voi_mac_dinh
from vanban.khen_thuong.mo_don_vi import la_don_vi, mo_don_vi
from vanban.khen_thuong.nhat_quan import nhat_quan
from vanban.loai import DuLieuThem, VanBanVao, all_loai, mo
from vanban.loai.nguon import Nguon
from vanban.loai.to_chuc import thanh_to_chuc

_TO_TRINH = "to_trinh"


@dataclass(frozen=True, slots=True)
class Giay:
    """One paper: its path in the folder that the dossier is built into, without its ending, and its document.

    `ma` is where `van_ban.yaml` says more of it: "to_trinh.giay_khen_so"; `khuon` its form; `chu` the texts that must
    stand on this very paper, each with its place.
    """

    tep: str
    ma: str
    van_ban: VanBanVao
    khuon: str = ""
    chu: tuple[tuple[Nguon, str], ...] = ()


@dataclass(frozen=True, slots=True)
class HoSoMo:
    """A dossier whose data agree: its papers in their order, and what is doubtful.

    `chu` are the texts of its data that must stand on one of the papers, each with its place.
    """

    giay: tuple[Giay, ...]
    nhac: tuple[Loi, ...] = ()
    chu: tuple[tuple[Nguon, str], ...] = ()


def mo_ho_so(thu_muc: Path, ten_thu_muc: str, goc: Path) -> HoSoMo:
    """The papers of the dossier in a folder.

    Args:
        thu_muc: The folder.
        ten_thu_muc: Its path as messages show it.
        goc: The workspace.

    Raises:
        InputError: every problem of its files, and every place where they contradict each other.
    """
    if la_don_vi(thu_muc):
        cac_giay_don_vi, nhac_don_vi = mo_don_vi(thu_muc, ten_thu_muc, goc)
        return HoSoMo(tuple(Giay(*mot) for mot in cac_giay_don_vi), nhac_don_vi)
    ho_so = doc_ho_so(thu_muc, ten_thu_muc, goc)
    kiem_phong_trao(ho_so)
    theo_hinh_thuc = _theo_hinh_thuc(ho_so)
    with gom() as chung:
        chung.goi(kiem_giay, ho_so.giay_to, danh_muc(ho_so.dot.ho_so), ho_so.dot.hinh_thuc)
        giay = [chung.goi(_mo_giay, ho_so, cho, theo_hinh_thuc[cho.hinh_thuc]) for cho in cac_giay(ho_so)]
        co = tuple(mot for mot in giay if mot)
        nhac = chung.goi(nhat_quan, ho_so, [(mot.ma, mot.khuon, mot.van_ban) for mot in co])
    return HoSoMo(co, (*khong_dung(ho_so), *(nhac or ())), tuple(chu_phai_in(ho_so)))


def _theo_hinh_thuc(ho_so: HoSo) -> dict[str, DuLieuThem]:
    """The names and tables of the papers about each form of award, and of those about none (""): made once for all."""
    chung = DuLieuThem(ten.ten_chung(ho_so), chen.chen_chung(ho_so), ten.thieu_chung(ho_so))
    theo = {
        ma: chung.va(DuLieuThem(ten.ten_hinh_thuc(ho_so, ma), chen.chen_hinh_thuc(ho_so, ma)))
        for ma in ho_so.dot.hinh_thuc
    }
    return {"": chung, **theo}


def _mo_giay(ho_so: HoSo, cho: ChoGiay, du_lieu: DuLieuThem) -> Giay:
    nen = khuon(cho.muc.ma, ho_so.thu_muc, ho_so.ten, ho_so.goc)
    bo = frozenset({DANH_SACH} if cho.muc.ma == _TO_TRINH else ())
    tai_lieu = voi_mac_dinh(ghep(nen, ho_so.giay_to, cho.duong, bo=bo), ho_so, cho)
    _kiem_loai(tai_lieu, cho)
    if cho.de_cu:
        rieng = ten.ten_de_cu(cho.de_cu), chen.chen_de_cu(ho_so, cho.de_cu), ten.thieu_de_cu(ho_so, cho.de_cu)
        du_lieu = du_lieu.va(DuLieuThem(*rieng))
    if cho.muc.ban_hanh and ho_so.hoi_dong:
        du_lieu = replace(du_lieu, ban_hanh=partial(thanh_to_chuc, ho_so.hoi_dong.ten, ho_so.hoi_dong.viet_tat))
    van_ban = mo(tai_lieu, ho_so.goc, du_lieu)
    return Giay(cho.tep, ".".join(cho.duong), van_ban, cho.muc.ma, tuple(ten_phai_in(ho_so, cho)))


def _kiem_loai(tai_lieu: TaiLieu, cho: ChoGiay) -> None:
    """Refuse a form of another type than the paper's; that a type does not exist is told when it is opened."""
    loai, can = tai_lieu.du_lieu.get("loai"), loai_khuon(cho.muc.ma)
    if loai != can and loai in all_loai():
        raise InputError(f"{cho.muc.ten} phải là loai: {can}, đang ghi {loai}", vi_tri=tai_lieu.vi_tri(("loai",)))
