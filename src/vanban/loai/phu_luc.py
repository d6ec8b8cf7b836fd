"""Appendices: their blocks, their numbers, and the line that binds each to its document."""

from __future__ import annotations

from dataclasses import replace

from vanban.errors import InputError
from vanban.inputs import gom
from vanban.loai.boi_canh import BoiCanh
from vanban.loai.de_cuong import de_cuong
from vanban.loai.nguon import Nguon
from vanban.loai.than_bai import dong_cau_cuoi
from vanban.models.phu_luc import PhuLucVao
from vanban.models.tep_rieng import TepRieng
from vanban.models.van_ban import VanBanGoc
from vanban.nd30 import nd30
from vanban.nd30.ghi_chu import ghi_ngay, ghi_ngay_trong, ghi_thoi_gian_ky
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay, PhuLuc
from vanban.thanh_phan.so_ky_hieu import TRONG


def phu_luc(khai: VanBanGoc, boi_canh: BoiCanh) -> tuple[PhuLuc, ...]:
    """The appendices in page order, those of several numbered in Roman figures (Mục III, khoản 1, điểm a).

    Raises:
        InputError: the last sentence of one ends as if something followed.
    """
    nhieu = len(khai.phu_luc) > 1
    with gom() as chung:
        cac = [
            chung.goi(
                _mot, pl, boi_canh.nguon.con("phu_luc", i), nd30().so_thu_tu.la_ma(i + 1) if nhieu else "", boi_canh
            )
            for i, pl in enumerate(khai.phu_luc)
        ]
    return tuple(pl for pl in cac if pl)


def _mot(pl: PhuLucVao, nguon: Nguon, so: str, boi_canh: BoiCanh) -> PhuLuc:
    ten = boi_canh.in_ra(pl.ten, nguon.con("ten"), gon=True)
    khoi = tuple(de_cuong(pl.noi_dung, boi_canh, nguon=nguon.con("noi_dung")))
    if khoi and khoi[-1].bang is None and not boi_canh.loi:
        khoi = dong_cau_cuoi(khoi, nguon.con("noi_dung", len(pl.noi_dung) - 1))
    return PhuLuc(ten, khoi, so=so, ngang=pl.ngang)


def voi_kem_theo(ban: BanTrinhBay, khai: VanBanGoc, boi_canh: BoiCanh) -> BanTrinhBay:
    """The words with "(Kèm theo Tờ trình số … ngày … của …)" on each appendix, and the line of its signature.

    Raises:
        InputError: see `ky_so`.
    """
    kem_theo, nguon = cau_kem_theo(ban), boi_canh.nguon.con("phu_luc")
    cac = zip(ban.phu_luc, khai.phu_luc, strict=True)
    return replace(
        ban,
        phu_luc=tuple(
            replace(pl, kem_theo=kem_theo, ky_so=ky_so(ban, vao, nguon.con(i))) for i, (pl, vao) in enumerate(cac)
        ),
    )


def ky_so(ban: BanTrinhBay, vao: TepRieng, nguon: Nguon) -> str | None:
    """The line of the digital signature of an attachment in a file of its own (Mẫu 1.3, 2.2); None in the same file.

    Raises:
        InputError: the document is not issued electronically.
    """
    if not vao.tep_rieng:
        return None
    if not ban.dien_tu:
        cau = "tep_rieng chỉ dùng cho văn bản ban hành điện tử (Phụ lục I, Phần I, Mục III, khoản 1, điểm d)"
        goi_y = "thêm dien_tu: có vào văn bản, hoặc bỏ tep_rieng."
        raise InputError(cau, vi_tri=nguon.con("tep_rieng").vi_tri, goi_y=goi_y)
    so = f"Số: {ban.so or TRONG}/{ban.ky_hieu}; " if ban.ky_hieu else ""
    return f"{so}{ghi_thoi_gian_ky(vao.thoi_gian_ky)}"


def cau_kem_theo(ban: BanTrinhBay) -> str:
    """ "(Kèm theo Tờ trình số … ngày … của …)"; number and date do not break.

    Where the document is issued electronically, both stay blank (Mục III, khoản 1, điểm c; Mẫu 1.3, 2.2).
    """
    so = "" if ban.dien_tu else ban.so
    cau_so = f"số {so or TRONG}/{ban.ky_hieu}" if ban.ky_hieu else ""
    cau = " ".join(phan.replace(" ", "\u00a0") for phan in (cau_so, _ngay(ban)) if phan)
    dau = nd30().thanh_phan["kem_theo"].chuoi
    return f"{dau} {ban.ten_loai} {cau} của {ban.ten_co_quan})"


def _ngay(ban: BanTrinhBay) -> str:
    """The date in that line, blank where it is not known or not written."""
    if ban.dien_tu:
        return ghi_ngay_trong()
    return ghi_ngay(ban.ngay) if ban.ngay else ghi_ngay_trong(ban.thang, ban.nam)
