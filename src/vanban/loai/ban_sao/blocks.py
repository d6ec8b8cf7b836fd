"""The words of a copy: its own part, and for a trích sao the copied document made again with the parts wanted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from vanban.loai.ban_sao.model import BanSao, TrichVao
from vanban.loai.boi_canh import BoiCanh
from vanban.loai.chu_ky import chu_ky
from vanban.loai.nguon import Nguon
from vanban.loai.noi_nhan import luu, noi_nhan
from vanban.nd30 import nd30
from vanban.nd30.ghi_chu import ghi_thoi_gian_ky
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay, ChuKy, PhanSao, TenIn
from vanban.thanh_phan.khoi import Khoi, Kieu

_DIEU = re.compile(r"(Điều \d+[a-zđ]?\.) (.+)", re.DOTALL)
_CUA_DONG: tuple[tuple[re.Pattern[str], Kieu], ...] = (
    (re.compile(r"Căn cứ "), Kieu.CAN_CU),
    (re.compile(r"(QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT):$"), Kieu.QUYET_DINH),
    (re.compile(r"(Phần|Chương) [IVXLC]+$"), Kieu.PHAN),
    (re.compile(r"Mục \d+$"), Kieu.MUC_RIENG),
    (re.compile(r"[IVXLC]+\. [^a-zà-ỹđ]+$"), Kieu.MUC),
)
"""How a line of the copied document is laid out, by its words; any other is plain text."""
_TEN_CONG_VAN = "Công văn"


def khoi(_ban_sao: BanSao, _boi_canh: BoiCanh) -> Iterator[Khoi]:
    """None: its lines have places of their own."""
    return iter(())


def cac_chu_ky(ban_sao: BanSao, boi_canh: BoiCanh) -> tuple[ChuKy, ...]:
    """Who signs the copy; an electronic one bears the signature of the body alone.

    Raises:
        InputError: see `chu_ky`.
    """
    if ban_sao.nguoi_ky is None:
        return (ChuKy(()),)
    return (chu_ky(boi_canh.co_quan, ban_sao.nguoi_ky, boi_canh.ngay, boi_canh.nguon.con("nguoi_ky")),)


def hoan_thien(ban: BanTrinhBay, ban_sao: BanSao, boi_canh: BoiCanh) -> BanTrinhBay:
    """The copy with its form, its symbol and Nơi nhận, or with its line of the digital signature.

    Raises:
        InputError: the drafting unit is unknown or has no abbreviation.
    """
    luat = nd30().ban_sao[ban_sao.hinh_thuc]
    goc = _goc(ban_sao.trich, boi_canh.nguon.con("trich"), boi_canh) if ban_sao.trich else None
    trich_yeu = ban.trich_yeu or (_ten_van_ban(goc) if goc else "")
    ban = replace(
        ban,
        ma_loai=ban_sao.hinh_thuc,
        ten_loai=luat.ten,
        chu_quan=None,
        trich_yeu=trich_yeu,
        sao=PhanSao(luat.chu, goc, ban_sao.in_tu_mm or 0),
    )
    if not ban_sao.la_giay:
        cau = f"{luat.chu}; {ban.ten_co_quan}; {ghi_thoi_gian_ky(ban_sao.thoi_gian_ky)}"
        return replace(ban, mau="3.2", co_quan=TenIn(""), dia_danh="", thong_tin_ky_so=cau)
    return replace(
        ban,
        ky_hieu=_ky_hieu(ban_sao, luat.viet_tat, boi_canh),
        noi_nhan=noi_nhan(ban_sao, boi_canh),
        luu=luu(ban_sao, boi_canh.co_quan, boi_canh.nguon),
    )


def _ky_hieu(ban_sao: BanSao, viet_tat: str, boi_canh: BoiCanh) -> str:
    """As given, else form and body, "SY-THPTVD"."""
    if ban_sao.ky_hieu:
        return boi_canh.in_ra(ban_sao.ky_hieu, boi_canh.nguon.con("ky_hieu"), gon=True)
    gach = nd30().cum_tu["ky_hieu_gach_noi"].chuoi
    return gach.join((viet_tat, boi_canh.gia_tri_ten("co_quan.viet_tat")))


def _goc(trich: TrichVao, nguon: Nguon, boi_canh: BoiCanh) -> BanTrinhBay:
    """The copied document with its head, the parts wanted, and its foot (Điều 25, khoản 3, điểm b)."""

    def in_ra(ten: str, chu: str | None) -> str:
        return boi_canh.in_ra(chu, nguon.con(ten), gon=True) if chu else ""

    def cac(ten: str, cac_chu: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(boi_canh.in_ra(chu, nguon.con(ten, i), gon=True) for i, chu in enumerate(cac_chu))

    so, _, ky_hieu = in_ra("so_ky_hieu", trich.so_ky_hieu).partition("/")
    chu_quan = in_ra("chu_quan", trich.chu_quan)
    return BanTrinhBay(
        ma_loai="",
        ten_loai=in_ra("ten_loai", trich.ten_loai) or _TEN_CONG_VAN,
        co_quan=TenIn(in_ra("co_quan", trich.co_quan)),
        chu_quan=TenIn(chu_quan) if chu_quan else None,
        so=so,
        ky_hieu=ky_hieu,
        dia_danh=in_ra("dia_danh", trich.dia_danh),
        ngay=trich.ngay,
        trich_yeu=in_ra("trich_yeu", trich.trich_yeu),
        kinh_gui=cac("kinh_gui", trich.kinh_gui),
        khoi=tuple(map(_khoi, cac("noi_dung", trich.noi_dung))),
        chu_ky=ChuKy(cac("quyen_han", trich.quyen_han), in_ra("ho_ten", trich.ho_ten)),
        noi_nhan=cac("noi_nhan", trich.noi_nhan),
        luu=in_ra("luu", trich.luu),
        mau="1.4" if trich.ten_loai else "1.5",
    )


def _khoi(chu: str) -> Khoi:
    """One paragraph of the copied document, laid out as the decree has it for such a line."""
    thuong = chu.replace("\u00a0", " ")
    if dieu := _DIEU.fullmatch(thuong):
        so = chu[: dieu.end(1)]
        return Khoi(Kieu.DIEU, chu[dieu.start(2) :], so)
    return Khoi(next((kieu for mau, kieu in _CUA_DONG if mau.match(thuong)), Kieu.DOAN), chu)


def _ten_van_ban(goc: BanTrinhBay) -> str:
    """The copied document by name, for the register."""
    ngay = f" ngày {goc.ngay:%d/%m/%Y}" if goc.ngay else ""
    return f"{goc.ten_loai} số {goc.so}/{goc.ky_hieu}{ngay} của {goc.co_quan.ten}"
