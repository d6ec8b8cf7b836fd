"""The first half of a build: an input becomes the words of its pages, prepared for their layouts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from vanban.ban_ghi import dataclass
from vanban.build.ban_goc import BanGoc, doc_ban_goc
from vanban.build.bao_toan_ho_so import kiem_bao_toan
from vanban.build.so_dang_ky.nguoi_ky import nhac_nguoi_ky
from vanban.build.viec import Viec
from vanban.errors import InputError, Loi, ViTri
from vanban.inputs import doc_tep, gom
from vanban.loai import VanBanVao, all_loai, mo
from vanban.loai.tep_kem import tach
from vanban.mau import ChuanBi, chuan_bi
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay

if TYPE_CHECKING:
    from vanban.khen_thuong.mo import Giay


@dataclass(frozen=True, slots=True)
class BanDoc:
    """A document whose input is right: as declared, in words, and prepared for its layout.

    `muc` is where `van_ban.yaml` says more of a paper of a dossier: ("to_trinh", "giay_khen_so"). `goc` is the document
    that a copy is put into.
    """

    viec: Viec
    khai: VanBanVao
    ban: BanTrinhBay
    chuan_bi: ChuanBi
    muc: tuple[str, ...] = ()
    goc: BanGoc | None = None


@dataclass(frozen=True, slots=True)
class NhomDoc:
    """What one input gives, to be built all or not at all: a document, or the papers of a dossier with what is
    doubtful in them.
    """

    viec: Viec
    cac_ban: tuple[BanDoc, ...]
    nhac: tuple[Loi, ...] = ()


def doc_nhom(viec: Viec) -> NhomDoc:
    """Read what stands at one place of the inputs.

    Raises:
        InputError: all that is wrong in it and in the files it refers to.
    """
    if viec.tep.is_dir():
        return _doc_ho_so(viec)
    ban, *kem = _cac_tep(viec)
    return NhomDoc(viec, (ban, *kem), (*ban.khai.them.nhac, *nhac_nguoi_ky(ban), *(ban.goc.nhac if ban.goc else ())))


def doc_vao(viec: Viec) -> BanDoc:
    """Read one document through the one door.

    Raises:
        InputError: all that is wrong in it and in the files it refers to.
    """
    return _cac_tep(viec)[0]


def _cac_tep(viec: Viec) -> list[BanDoc]:
    """A document, and those of its attachments that are files of their own."""
    khai = mo(doc_tep(viec.tep, ten=viec.ten_tep, giu_loi=True), viec.goc)
    chinh, kem = tach(khai.trinh_bay())
    return [
        _chuan_bi(viec, khai, chinh),
        *(_chuan_bi(replace(viec, giay=ten), khai, ban) for ten, ban in kem.items()),
    ]


def _doc_ho_so(viec: Viec) -> NhomDoc:
    from vanban.khen_thuong import mo_ho_so  # a document of its own needs none of it

    ho_so = mo_ho_so(viec.tep, viec.ten_tep, viec.goc)
    with gom() as chung:
        ban = [chung.goi(_giay, replace(viec, giay=giay.tep), giay) for giay in ho_so.giay]
    cac_ban = tuple(mot for mot in ban if mot)
    kiem_bao_toan(ho_so.chu, (mot.ban for mot in cac_ban))
    nguoi_ky = dict.fromkeys(nhac for mot in cac_ban for nhac in nhac_nguoi_ky(mot))  # papers share their signer
    return NhomDoc(viec, cac_ban, (*ho_so.nhac, *(nhac for mot in cac_ban for nhac in mot.khai.them.nhac), *nguoi_ky))


def _giay(viec: Viec, giay: Giay) -> BanDoc:
    """One paper of a dossier, which names whom it must name."""
    ban = _chuan_bi(viec, giay.van_ban, giay.van_ban.trinh_bay(), tuple(giay.ma.split(".")))
    kiem_bao_toan(giay.chu, (ban.ban,), viec.giay)
    return ban


def _chuan_bi(viec: Viec, khai: VanBanVao, ban: BanTrinhBay, muc: tuple[str, ...] = ()) -> BanDoc:
    try:
        return BanDoc(viec, khai, ban, chuan_bi(ban), muc, doc_ban_goc(viec, khai, ban))
    except InputError as loi:  # the page knows the words, not where they stand
        cac_loi = tuple(Loi(mot.cau, mot.vi_tri or ViTri(khai.tai_lieu.ten)) for mot in loi.loi)
        raise InputError(cac_loi, goi_y=loi.goi_y) from None


def ten_loai(viec: Viec) -> str:
    """Return the name of the type that a document declares, as far as it can be read; else nothing."""
    if viec.tep.is_dir():
        return "Hồ sơ"
    try:
        ma = doc_tep(viec.tep, giu_loi=True).du_lieu.get("loai")
    except InputError:
        return ""
    return all_loai()[ma].ten if isinstance(ma, str) and ma in all_loai() else ""
