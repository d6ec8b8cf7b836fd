"""The words of a certificate of merit: practice, the decree has no form for it."""

from __future__ import annotations

from dataclasses import replace

from vanban.ban_ghi import dataclass
from vanban.docx.kieu import Kieu
from vanban.docx.write import doan
from vanban.nd30 import nd30
from vanban.thanh_phan import chu_ky, quoc_hieu
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay, TenIn
from vanban.thanh_phan.kho import Kho
from vanban.thanh_phan.ngat_dong import ngat_dong

RONG = 237.0  # mm of text on the page
LE = (22.0, 30.0, 18.0, 30.0)  # mm, top, right, bottom, left: alike left and right, and inside the frame
TREN = 5.0  # mm above place and date
TANG = "Tặng"
_PHAN_RONG = 0.85
_CO_QUOC_HIEU = 16
_CAO_DONG = 1.15  # height of a line, in em
_MOT_PT = 25.4 / 72  # mm


@dataclass(frozen=True, slots=True)
class _Co:
    """Sizes in pt of the words in the middle; `cach` is the share of the full spacing between them."""

    tham_quyen: float
    ten: float
    nguoi_nhan: float
    mo_ta: float
    ly_do: float
    cach: float


# By the name of the measure: the longer the text, the smaller.
_CO = {"14": _Co(18, 46, 24, 16, 16, 1), "13": _Co(16, 38, 20, 15, 14, 0.6), "13_rong": _Co(15, 30, 18, 14, 13, 0.3)}


def kieu(kho: Kho) -> tuple[Kieu, ...]:
    """Styles of the lines in the middle of the page, and those of the Quốc hiệu across it."""
    co = _CO[kho.ten]
    tren, duoi = 20 * co.cach, 10 * co.cach
    return (
        *quoc_hieu.kieu(replace(kho, phai=RONG, co=replace(kho.co, quoc_hieu=_CO_QUOC_HIEU, tieu_ngu=_CO_QUOC_HIEU))),
        Kieu("CachTren", "Khoảng cách trên thẩm quyền", 1, sau=tren, cao_dong=1),
        Kieu("ThamQuyenTang", "Thẩm quyền tặng", co.tham_quyen, dam=True, hoa=True, canh="giua"),
        Kieu("Tang", "Tặng", co.tham_quyen, dam=True, hoa=True, canh="giua", truoc=duoi),
        Kieu("TenGiayKhen", "Tên giấy khen", co.ten, dam=True, hoa=True, canh="giua", sau=duoi, cap=1),
        Kieu("NguoiNhan", "Người được khen", co.nguoi_nhan, dam=True, canh="giua"),
        Kieu("MoTaNguoiNhan", "Chức vụ, đơn vị người được khen", co.mo_ta, canh="giua"),
        Kieu("LyDoKhen", "Lý do khen", co.ly_do, nghieng=True, canh="giua"),
        Kieu("CachLyDo", "Khoảng cách trên lý do", 1, sau=duoi, cao_dong=1),
        Kieu("VaoSo", "Quyết định, vào sổ", kho.co.so, truoc=3),
    )


def vua(ban: BanTrinhBay, kho: Kho) -> bool:
    """Whether the certificate stands on one page in these sizes."""
    co, dong = _CO[kho.ten], gia_tri(ban, kho)
    so = {ten: len(cac) for ten, cac in dong.items() if isinstance(cac, tuple)}
    giua = (so["tham_quyen_tang"] + 1) * co.tham_quyen + co.ten + so["nguoi_nhan"] * co.nguoi_nhan
    giua += so["mo_ta_nguoi_nhan"] * co.mo_ta + so["ly_do_khen"] * co.ly_do
    dong_ky = len(ban.chu_ky.tham_quyen) + bool(ban.chu_ky.chuc_vu_khac) + 2  # place and date, name
    chu = (giua + 2 * _CO_QUOC_HIEU + dong_ky * kho.co.chu_ky) * _CAO_DONG
    cach = 50 * co.cach + chu_ky.CHO_KY + 24  # between the lines, room to sign, the rule and the smallest paragraphs
    return (chu + cach) * _MOT_PT + TREN <= nd30().trang.kho_giay.rong_mm - LE[0] - LE[2]


def xml() -> str:
    """From the Quốc hiệu down to the reason."""
    return (
        quoc_hieu.xml()
        + doan("CachTren")
        + _vong("ThamQuyenTang", "tham_quyen_tang")
        + doan("Tang", TANG)
        + doan("TenGiayKhen", "{{ ten_loai }}")
        + _vong("NguoiNhan", "nguoi_nhan")
        + _vong("MoTaNguoiNhan", "mo_ta_nguoi_nhan")
        + doan("CachLyDo")
        + _vong("LyDoKhen", "ly_do_khen")
    )


def vao_so_xml() -> str:
    """The decision and the register, left of the signature; a cell is never empty."""
    return _vong("VaoSo", "vao_so") + doan("VaoSo")


def _vong(kieu: str, ten: str) -> str:
    return doan(kieu, f"{{%p for dong in {ten} %}}") + doan(kieu, "{{ dong }}") + doan(kieu, "{%p endfor %}")


def gia_tri(ban: BanTrinhBay, kho: Kho) -> dict[str, object]:
    """Every text in balanced lines; a document that is no certificate gives none."""
    khen, co = ban.khen, _CO[kho.ten]
    dau, *duoi = khen.nguoi_nhan if khen and khen.nguoi_nhan else ("",)
    return {
        "ten_loai": ban.ten_loai,
        "tham_quyen_tang": _dong(khen.tham_quyen, co.tham_quyen, hoa=True) if khen else (),
        "nguoi_nhan": _dong(TenIn(dau), co.nguoi_nhan),
        "mo_ta_nguoi_nhan": tuple(d for chu in duoi for d in _dong(TenIn(chu), co.mo_ta)),
        "ly_do_khen": _dong(TenIn(ban.trich_yeu), co.ly_do),
        "vao_so": khen.vao_so if khen else (),
    }


def _dong(ten: TenIn, co: float, *, hoa: bool = False) -> tuple[str, ...]:
    """Balanced lines, measured as bold."""
    dong = ngat_dong(ten.ten, RONG * _PHAN_RONG, co, dam=True, hoa=hoa, lien=ten.lien)
    return (ten.ten,) if dong is None else dong
