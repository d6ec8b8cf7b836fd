"""The page: paper, margins, font, colour, page number (Phụ lục I, Phần I, Mục I)."""

from __future__ import annotations

from vanban.ban_ghi import dataclass
from vanban.nd30.doc_luat import BanGhi, doc_tep
from vanban.nd30.kieu_luat import Khoang, KhoangLuat, Muc, TrichDan


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class KhoGiay(Muc):
    """The sheet, upright."""

    ten: str
    rong_mm: float
    cao_mm: float
    luat: TrichDan


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class GiaTri(Muc):
    """A named fact: `ten` in the decree's words, `ma` as a document file writes it."""

    ten: str
    ma: str
    luat: TrichDan


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class SoTrang(Muc):
    """The page number: upright Arabic figures, centred in the top margin, hidden on page 1."""

    co: Khoang
    bat_dau: int
    dam: bool
    nghieng: bool
    canh: str
    an_trang_dau: bool
    luat: TrichDan


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Trang:
    """Everything of Mục I "Quy định chung"."""

    kho_giay: KhoGiay
    huong: GiaTri
    le_tren: KhoangLuat
    le_duoi: KhoangLuat
    le_trai: KhoangLuat
    le_phai: KhoangLuat
    phong_chu: GiaTri
    bo_ma: GiaTri
    mau_chu: GiaTri
    so_trang: SoTrang


def _kho_giay(ban_ghi: BanGhi) -> KhoGiay:
    return KhoGiay(ban_ghi.chu("ten"), ban_ghi.so("rong_mm"), ban_ghi.so("cao_mm"), ban_ghi.luat())


def _gia_tri(ban_ghi: BanGhi) -> GiaTri:
    return GiaTri(ban_ghi.chu("ten"), ban_ghi.chu("ma"), ban_ghi.luat())


def _so_trang(ban_ghi: BanGhi) -> SoTrang:
    return SoTrang(
        co=ban_ghi.khoang("co"),
        bat_dau=int(ban_ghi.so("bat_dau")),
        dam=ban_ghi.dung_sai("dam"),
        nghieng=ban_ghi.dung_sai("nghieng"),
        canh=ban_ghi.chu("canh"),
        an_trang_dau=ban_ghi.dung_sai("an_trang_dau"),
        luat=ban_ghi.luat(),
    )


def tao(goc: BanGhi) -> Trang:
    """The page from its data."""

    def khoang(khoa: str) -> KhoangLuat:
        con = goc.nhom(khoa)
        return con.xong(con.khoang_luat)

    def gia_tri(khoa: str) -> GiaTri:
        con = goc.nhom(khoa)
        return con.xong(lambda: _gia_tri(con))

    giay, so_trang = goc.nhom("kho_giay"), goc.nhom("so_trang")
    return Trang(
        kho_giay=giay.xong(lambda: _kho_giay(giay)),
        huong=gia_tri("huong"),
        le_tren=khoang("le_tren"),
        le_duoi=khoang("le_duoi"),
        le_trai=khoang("le_trai"),
        le_phai=khoang("le_phai"),
        phong_chu=gia_tri("phong_chu"),
        bo_ma=gia_tri("bo_ma"),
        mau_chu=gia_tri("mau_chu"),
        so_trang=so_trang.xong(lambda: _so_trang(so_trang)),
    )


def doc() -> Trang:
    """The page as the data file has it."""
    goc = BanGhi(doc_tep("trang.yaml"), "trang")
    return goc.xong(lambda: tao(goc))
