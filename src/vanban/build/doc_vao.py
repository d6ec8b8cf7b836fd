"""The first half of a build: an input file becomes the words of a page, prepared for their layout."""

from __future__ import annotations

from vanban.ban_ghi import dataclass
from vanban.build.viec import Viec
from vanban.errors import InputError, Loi, ViTri
from vanban.inputs import doc_tep
from vanban.loai import VanBanVao, mo
from vanban.mau import ChuanBi, chuan_bi
from vanban.nd30 import nd30
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay


@dataclass(frozen=True, slots=True)
class BanDoc:
    """A document whose input is right: as declared, in words, and prepared for its layout."""

    viec: Viec
    khai: VanBanVao
    ban: BanTrinhBay
    chuan_bi: ChuanBi


def doc_vao(viec: Viec) -> BanDoc:
    """Read one document through the one door.

    Raises:
        InputError: all that is wrong in it and in the files it refers to.
    """
    tai_lieu = doc_tep(viec.tep, ten=viec.ten_tep, giu_loi=True)
    khai = mo(tai_lieu, viec.goc)
    ban = khai.trinh_bay()
    try:
        return BanDoc(viec, khai, ban, chuan_bi(ban))
    except InputError as loi:  # the page knows the words, not where they stand
        cac_loi = tuple(Loi(mot.cau, mot.vi_tri or ViTri(tai_lieu.ten)) for mot in loi.loi)
        raise InputError(cac_loi, goi_y=loi.goi_y) from None


def ten_loai(viec: Viec) -> str:
    """Return the name of the type that a document declares, as far as it can be read; else nothing."""
    try:
        ma = doc_tep(viec.tep, giu_loi=True).du_lieu.get("loai")
    except InputError:
        return ""
    return nd30().loai[ma].ten if isinstance(ma, str) and ma in nd30().loai else ""
