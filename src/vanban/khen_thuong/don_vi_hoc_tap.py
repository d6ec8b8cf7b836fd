"""The dossier “Đơn vị học tập”: its data, and what they give the papers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from fractions import Fraction
from functools import cached_property, partial
from pathlib import Path

from vanban.ban_ghi import dataclass
from vanban.chu_viet.so_viet import ty_le_chu
from vanban.errors import InputError, Loi, ViTri
from vanban.inputs import TaiLieu, nap
from vanban.inputs.gan_giong import khong_co
from vanban.inputs.thu_gom import xep
from vanban.khen_thuong import bang_hoc_tap
from vanban.khen_thuong.doc import doc_tep_cua
from vanban.khen_thuong.du_lieu import GIAY_TO
from vanban.loai import CacNut, DuLieuThem
from vanban.loai.bang_chen import cac_cau, cho_trong
from vanban.loai.bao_cao import bang_so_lieu
from vanban.loai.bao_cao.danh_gia import danh_gia, thieu_danh_gia
from vanban.loai.can_bo_sung import can_bo_sung
from vanban.loai.ket_luan import phan_loai
from vanban.loai.nguon import Nguon
from vanban.loai.so_lieu import SoLieu, so_lieu, ten_so_lieu, thieu_so_lieu
from vanban.loai.tham_chieu import ThamChieu, doc_tham_chieu
from vanban.loai.tieu_chi_hoc_tap import tieu_chi_hoc_tap
from vanban.models.don_vi_hoc_tap import DonViHocTap
from vanban.models.hoc_tap import CongNhanDonVi
from vanban.models.tieu_chi_hoc_tap import TieuChiHocTap
from vanban.nd30.ghi_chu import ghi_ngay
from vanban.thi_dua.quy_tac_hoc_tap import kiem_hoc_tap
from vanban.thi_dua.tieu_chi import HocTap, XetChiTieu, xet_don_vi

TEN = "don_vi_hoc_tap"
_PHAN = re.compile(r"(?<![\d/.,])(\d+)/(\d+)(?![\d/])")  # "37/38", no day
_CAP = {"xa": "cấp xã", "huyen": "cấp huyện", "tinh": "cấp tỉnh"}
Chen = Callable[[], CacNut]


@dataclass(frozen=True)
class HoSoDonVi:
    """One dossier, read."""

    thu_muc: Path
    ten: str
    goc: Path
    khai: DonViHocTap
    nguon: Nguon
    tham_chieu: ThamChieu
    tieu_chi: TieuChiHocTap
    giay_to: TaiLieu

    @cached_property
    def chi_tieu(self) -> tuple[XetChiTieu, ...]:
        """The results at the level that is claimed; what is for learners only where there are some."""
        khai = self.khai
        cac = xet_don_vi(self.tieu_chi, khai.muc_do, khai.so_lieu, khai.ket_qua)
        co_nguoi_hoc = khai.so_lieu is None or khai.so_lieu.hoc_sinh != 0
        return tuple(mot for mot in cac if co_nguoi_hoc or not mot.chi_tieu.nguoi_hoc)

    @cached_property
    def so(self) -> SoLieu:
        """The figures of the year."""
        dong = self.khai.so_lieu
        return so_lieu((dong,) if dong else (), self.khai.ky, {}, self.nguon.con("so_lieu"))


def doc_don_vi(thu_muc: Path, ten: str, goc: Path) -> HoSoDonVi:
    """Read the folder of a dossier.

    Args:
        thu_muc: The folder.
        ten: Its path as messages show it.
        goc: The workspace.

    Raises:
        InputError: every problem of its files.
    """
    tai_lieu = doc_tep_cua(thu_muc, ten, TEN)
    assert tai_lieu, "la_don_vi saw it"
    khai = nap(tai_lieu, DonViHocTap)
    tham_chieu = doc_tham_chieu(tai_lieu, goc)
    tieu_chi, _ = tieu_chi_hoc_tap(tham_chieu)
    giay_to = doc_tep_cua(thu_muc, ten, GIAY_TO)
    if giay_to is None:
        goi_y = f"chép {GIAY_TO}.yaml từ một hồ sơ mẫu rồi sửa: vanban new {TEN} inputs/khen_thuong/ho_so_mau"
        raise InputError(f"hồ sơ thiếu tệp {GIAY_TO}.yaml", vi_tri=ViTri(ten), goi_y=goi_y)
    ho_so = HoSoDonVi(thu_muc, ten, goc, khai, Nguon(tai_lieu), tham_chieu, tieu_chi, giay_to)
    _kiem_ma(ho_so)
    return ho_so


def du_lieu(ho_so: HoSoDonVi) -> DuLieuThem:
    """Names and tables of every paper."""
    khai, noi = ho_so.khai, ho_so.nguon
    ten = {
        "hoc_tap.nam": str(khai.nam),
        "hoc_tap.muc_do": khai.muc_do,
        "hoc_tap.cap": _CAP[khai.cap],
        "hoc_tap.noi_cong_nhan": khai.noi_cong_nhan,
        "hoc_tap.thoi_gian": f"từ {ghi_ngay(khai.ky.tu)} đến {ghi_ngay(khai.ky.den)}",
        "hoc_tap.quyet_dinh_to": _quyet_dinh_to(khai),
        "hoc_tap.so_dat": f"{sum(mot.dat is True for mot in ho_so.chi_tieu):02d}",
        "hoc_tap.so_chi_tieu": f"{len(ho_so.chi_tieu):02d}",
    }
    cach: dict[str, Chen] = {
        "to_danh_gia": partial(bang_hoc_tap.to_danh_gia, khai.to_danh_gia, noi.con("to_danh_gia")),
        "ket_qua_tieu_chi": partial(bang_hoc_tap.theo_tieu_chi, ho_so.tieu_chi, ho_so.chi_tieu, khai, noi),
        "tong_hop_chi_tieu": partial(bang_hoc_tap.tong_hop, ho_so.tieu_chi, ho_so.chi_tieu, khai, noi),
        "so_lieu_cong_dan_hoc_tap": partial(bang_so_lieu.cong_dan_hoc_tap, ho_so.so),
        "danh_gia": partial(danh_gia, khai.danh_gia, noi.con("danh_gia")),
        "phuong_huong": partial(_phuong_huong, khai, noi.con("phuong_huong")),
    }
    return DuLieuThem(ten | ten_so_lieu(ho_so.so), cach, _thieu(ho_so))


def nhac(ho_so: HoSoDonVi, ngay_gui: date | None) -> tuple[Loi, ...]:
    """What is doubtful in the dossier.

    Args:
        ho_so: The data.
        ngay_gui: The day of the paper that sends it.

    Raises:
        InputError: a typed share that its counts do not give.
    """
    khai, noi = ho_so.khai, ho_so.nguon
    hoc_tap = HocTap(
        ho_so.tieu_chi,
        ho_so.tieu_chi.cong_dan[0],
        ho_so.tham_chieu.co_quan.ten_vao(ngay_gui),
        (khai.so_lieu,) if khai.so_lieu else (),
        (CongNhanDonVi(nam=khai.nam, muc_do=khai.muc_do, cap=khai.cap),),
        (TEN, "muc_do"),
        chu=tuple(((TEN, "ket_qua", ma, "ket_qua"), mot.ket_qua) for ma, mot in khai.ket_qua.items() if mot.ket_qua),
        chi_tieu=ho_so.chi_tieu,
    )
    return xep((*phan_loai(kiem_hoc_tap(hoc_tap), noi), *_go_chua_du(ho_so), *_thoi_han(ho_so, ngay_gui)))


def _go_chua_du(ho_so: HoSoDonVi) -> Iterator[Loi]:
    """Results whose typed counts are below what the level asks for, and that are said to be met."""
    for mot in ho_so.chi_tieu:
        khai = ho_so.khai.ket_qua.get(mot.chi_tieu.ma)
        khop = _PHAN.search(khai.ket_qua or "") if khai and khai.dat else None
        if khop is None or mot.can is None or mot.ty_le is not None or not int(khop[2]):
            continue
        if (co := Fraction(int(khop[1]), int(khop[2]))) < mot.can:
            cau = f"“{khop[0]}” là {ty_le_chu(co)}, cần {ty_le_chu(mot.can)}, mà ghi dat: có"
            yield Loi(cau, ho_so.nguon.con("ket_qua", mot.chi_tieu.ma, "dat").vi_tri)


def _thoi_han(ho_so: HoSoDonVi, ngay_gui: date | None) -> Iterator[Loi]:
    """The deadline, and the time between the two levels."""
    khai, noi = ho_so.khai, ho_so.nguon
    han = khai.han_nop or _han(ho_so.tieu_chi, khai)
    if han and ngay_gui and ngay_gui > han:
        yield Loi(f"công văn ngày {ngay_gui:%d/%m/%Y}, sau hạn nộp hồ sơ {han:%d/%m/%Y}", noi.con("han_nop").vi_tri)
    if khai.muc_do != "2":
        return
    cach = ho_so.tieu_chi.cach_muc_do.thang
    truoc = [mot.ngay for mot in khai.cong_nhan_truoc if mot.muc_do == "1" and mot.ngay]
    if not truoc or (ngay_gui and _sau_thang(min(truoc), cach) > ngay_gui):
        cau = f"mức độ 2 chỉ được đề nghị sau ít nhất {cach} tháng từ ngày có quyết định công nhận mức độ 1"
        yield Loi(cau, noi.con("muc_do").vi_tri)


def _han(tieu_chi: TieuChiHocTap, khai: DonViHocTap) -> date | None:
    """The day before which the criteria ask for the dossier, in the year after."""
    for mot in tieu_chi.han:
        if mot.cap == khai.cap:
            ngay, thang = map(int, mot.nop.split("/"))
            return date(khai.nam + 1, thang, ngay)
    return None


def _sau_thang(ngay: date, thang: int) -> date:
    """The first day of the month that comes so many months after, or the same day where the month has it."""
    nam, du = divmod(ngay.month - 1 + thang, 12)
    return date(ngay.year + nam, du + 1, min(ngay.day, 28))


def _kiem_ma(ho_so: HoSoDonVi) -> None:
    """Refuse results of a chỉ tiêu that is not there."""
    co = [mot.ma for mot in ho_so.tieu_chi.chi_tieu]
    noi = ho_so.nguon.con("ket_qua")
    if la := [ma for ma in ho_so.khai.ket_qua if ma not in co]:
        raise InputError(
            tuple(Loi(khong_co(ma, co, loai="chỉ tiêu"), noi.tai_lieu.vi_tri_khoa((*noi.loc, ma))) for ma in la)
        )


def _thieu(ho_so: HoSoDonVi) -> dict[str, Callable[[], Iterable[Loi]]]:
    """What each name and table lacks."""
    khai, noi, so = ho_so.khai, ho_so.nguon, ho_so.so
    chi_tieu = partial(bang_hoc_tap.thieu, ho_so.chi_tieu, khai, noi.con("ket_qua"))
    cac: dict[str, Callable[[], Iterable[Loi]]] = {
        "hoc_tap.quyet_dinh_to": partial(_thieu_to, khai, noi.con("to_danh_gia")),
        "to_danh_gia": partial(_thieu_truong, "to_danh_gia", "Tổ đánh giá", ho_so),
        "tong_hop_chi_tieu": chi_tieu,
        "so_lieu_cong_dan_hoc_tap": partial(so.thieu, bang_so_lieu.can_co("so_lieu_cong_dan_hoc_tap", so)),
        "danh_gia": partial(thieu_danh_gia, khai.danh_gia, noi.con("danh_gia")),
        "phuong_huong": partial(_thieu_truong, "phuong_huong", "phương hướng", ho_so),
    }
    return cac | thieu_so_lieu(so)


def _thieu_truong(truong: str, dieu: str, ho_so: HoSoDonVi) -> Iterator[Loi]:
    if not getattr(ho_so.khai, truong):
        yield Loi(can_bo_sung(dieu), ho_so.nguon.con(truong).vi_tri_thieu)


def _thieu_to(khai: DonViHocTap, noi: Nguon) -> Iterator[Loi]:
    if not (khai.to_danh_gia and khai.to_danh_gia.so_quyet_dinh and khai.to_danh_gia.ngay):
        yield Loi(_quyet_dinh_to(khai), noi.vi_tri_thieu)


def _phuong_huong(khai: DonViHocTap, noi: Nguon) -> CacNut:
    return cac_cau(khai.phuong_huong, noi) if khai.phuong_huong else cho_trong("phương hướng", noi)


def _quyet_dinh_to(khai: DonViHocTap) -> str:
    to = khai.to_danh_gia
    if to and to.so_quyet_dinh and to.ngay:
        return f"Quyết định số {to.so_quyet_dinh} {ghi_ngay(to.ngay)}"
    return can_bo_sung("quyết định thành lập Tổ đánh giá")
