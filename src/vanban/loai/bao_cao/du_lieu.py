"""What the data of a report give its texts and its outline."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from vanban.ban_ghi import dataclass
from vanban.errors import InputError, Loi
from vanban.inputs.cho_trong import cac_chu
from vanban.inputs.thu_gom import xep
from vanban.loai.bang_chen import cac_cau, cho_trong
from vanban.loai.bao_cao import bang_hoc_tap, bang_muc_tieu, bang_so_lieu
from vanban.loai.bao_cao.danh_gia import danh_gia, thieu_danh_gia
from vanban.loai.bao_cao.model import BaoCao
from vanban.loai.bao_cao.nhiem_vu import cac_nhiem_vu
from vanban.loai.can_bo_sung import can_bo_sung
from vanban.loai.du_lieu_them import CacNut, DuLieuThem
from vanban.loai.ket_luan import phan_loai
from vanban.loai.nguon import Nguon
from vanban.loai.so_lieu import SoLieu, so_lieu, ten_so_lieu, thieu_so_lieu
from vanban.loai.tham_chieu import ThamChieu
from vanban.loai.tieu_chi_hoc_tap import nguong_cong_dan, tieu_chi_hoc_tap
from vanban.models.thoi_gian import KhoangNgay
from vanban.nd30.ghi_chu import ghi_ngay
from vanban.thi_dua.quy_tac_hoc_tap import kiem_hoc_tap
from vanban.thi_dua.tieu_chi import HocTap

Chen = Callable[[], CacNut]

_TRONG = {
    "muc_tieu": "mục tiêu và kết quả",
    "don_vi_hoc_tap": "năm, mức độ, quyết định công nhận “Đơn vị học tập”",
    "cong_dan_hoc_tap": "kết quả đánh giá “Công dân học tập” từng người",
    "khen_thuong_da_co": "số tập thể, cá nhân đã được khen thưởng theo từng hình thức",
    "phuong_huong": "phương hướng",
    "kien_nghi": "kiến nghị, hoặc ghi: Không",
}
_SO_LIEU: dict[str, Callable[[SoLieu], CacNut]] = {
    "so_lieu_cong_dan_hoc_tap": bang_so_lieu.cong_dan_hoc_tap,
    "so_lieu_boi_duong": bang_so_lieu.boi_duong,
    "so_lieu_kinh_phi": bang_so_lieu.kinh_phi,
    "so_lieu_khac": bang_so_lieu.khac,
}


@dataclass(frozen=True, slots=True)
class _BaoCao:
    """One report with its references and its figures."""

    khai: BaoCao
    tham_chieu: ThamChieu
    nguon: Nguon
    so: SoLieu

    def chen(self) -> dict[str, Chen]:
        """What the outline may insert; nothing is computed before it is asked for."""
        khai, noi, phong_trao = self.khai, self.nguon, self.tham_chieu.phong_trao
        cach: dict[str, Chen] = {ten: partial(ham, self.so) for ten, ham in _SO_LIEU.items()}
        muc_tieu = partial(bang_muc_tieu.doi_chieu, khai.muc_tieu, self.so, phong_trao, noi.con("muc_tieu"))
        return cach | {
            "doi_chieu_muc_tieu": self._hoac_trong("muc_tieu", muc_tieu),
            "so_sanh_giai_doan": partial(bang_muc_tieu.so_sanh, self.so, phong_trao, noi.con("so_lieu")),
            "don_vi_hoc_tap": self._hoac_trong("don_vi_hoc_tap", self._don_vi),
            "cong_dan_hoc_tap": self._hoac_trong("cong_dan_hoc_tap", self._cong_dan),
            "khen_thuong_da_co": self._hoac_trong("khen_thuong_da_co", self._khen_thuong),
            "ket_qua_nhiem_vu": lambda: cac_nhiem_vu(khai, self.tham_chieu, noi).bang(),
            "danh_gia": partial(danh_gia, khai.danh_gia, noi.con("danh_gia")),
            "phuong_huong": self._hoac_trong("phuong_huong", partial(self._cac_cau, "phuong_huong")),
            "kien_nghi": self._hoac_trong("kien_nghi", partial(self._cac_cau, "kien_nghi")),
        }

    def thieu(self) -> dict[str, Callable[[], Iterable[Loi]]]:
        """What each table and list lacks."""
        khai, noi = self.khai, self.nguon
        cac: dict[str, Callable[[], Iterable[Loi]]] = {
            ten: partial(self.so.thieu, bang_so_lieu.can_co(ten, self.so)) for ten in _SO_LIEU
        }
        cac |= {ten: partial(self._thieu_truong, ten) for ten in _TRONG if ten != "muc_tieu"}
        return cac | {
            "doi_chieu_muc_tieu": self._thieu_muc_tieu,
            "ket_qua_nhiem_vu": lambda: cac_nhiem_vu(khai, self.tham_chieu, noi).thieu(),
            "danh_gia": partial(thieu_danh_gia, khai.danh_gia, noi.con("danh_gia")),
        }

    def _thieu_truong(self, truong: str) -> Iterator[Loi]:
        if not getattr(self.khai, truong):
            yield Loi(can_bo_sung(_TRONG[truong]), self.nguon.con(truong).vi_tri_thieu)

    def _thieu_muc_tieu(self) -> Iterator[Loi]:
        yield from self._thieu_truong("muc_tieu")
        yield from bang_muc_tieu.thieu_muc_tieu(self.khai.muc_tieu, self.nguon.con("muc_tieu"))

    def _hoac_trong(self, truong: str, chen: Chen) -> Chen:
        """The nodes of a field, or the blank that says what it should hold."""
        return chen if getattr(self.khai, truong) else partial(cho_trong, _TRONG[truong], self.nguon.con(truong))

    def _don_vi(self) -> CacNut:
        tieu_chi, _ = tieu_chi_hoc_tap(self.tham_chieu)
        return bang_hoc_tap.don_vi_hoc_tap(self.khai.don_vi_hoc_tap, tieu_chi, self.nguon.con("don_vi_hoc_tap"))

    def _cong_dan(self) -> CacNut:
        tieu_chi, _ = tieu_chi_hoc_tap(self.tham_chieu)
        nguong = nguong_cong_dan(tieu_chi, self.khai.muc_cong_dan, self.nguon.con("muc_cong_dan"))
        return bang_hoc_tap.cong_dan_hoc_tap(self.khai.cong_dan_hoc_tap, nguong, self.nguon.con("cong_dan_hoc_tap"))

    def _khen_thuong(self) -> CacNut:
        return bang_hoc_tap.khen_thuong(self.khai.khen_thuong_da_co, self.nguon.con("khen_thuong_da_co"))

    def _cac_cau(self, truong: str) -> CacNut:
        return cac_cau(getattr(self.khai, truong), self.nguon.con(truong))


def du_lieu(khai: BaoCao, tham_chieu: ThamChieu) -> DuLieuThem:
    """Names and nodes of a report.

    Raises:
        InputError: targets of no figure, results of no task.
    """
    nguon = Nguon(tham_chieu.tai_lieu)
    so = so_lieu(khai.so_lieu, khai.ky, khai.cot_khac, nguon.con("so_lieu"))
    bao_cao = _BaoCao(khai, tham_chieu, nguon, so)
    noi = nguon.con("muc_tieu")
    if loi := tuple(bang_muc_tieu.kiem_muc_tieu(khai.muc_tieu, so, tham_chieu.phong_trao, noi)):
        raise InputError(xep(loi))
    ten = ten_so_lieu(so) | (_ten_ky(khai.ky) if khai.ky else {})
    return DuLieuThem(ten, bao_cao.chen(), thieu_so_lieu(so) | bao_cao.thieu(), nhac=_kiem(khai, tham_chieu, nguon))


def _kiem(khai: BaoCao, tham_chieu: ThamChieu, nguon: Nguon) -> tuple[Loi, ...]:
    """What is doubtful in the data.

    Raises:
        InputError: data that contradict each other.
    """
    tieu_chi, _ = tieu_chi_hoc_tap(tham_chieu)
    hoc_tap = HocTap(
        tieu_chi,
        nguong_cong_dan(tieu_chi, khai.muc_cong_dan, nguon.con("muc_cong_dan")),
        tham_chieu.co_quan.ten_vao(khai.ngay),
        khai.so_lieu,
        khai.don_vi_hoc_tap,
        chu=tuple((("bao_cao", *loc), chu) for loc, chu in cac_chu(tham_chieu.tai_lieu.du_lieu)),
    )
    return phan_loai(kiem_hoc_tap(hoc_tap), nguon)


def _ten_ky(ky: KhoangNgay) -> dict[str, str]:
    """Names of the period: `ky.thoi_gian`, `ky.khoang`, `ky.nam`."""
    dau, cuoi = ky.tu.year, ky.den.year
    return {
        "ky.tu": ghi_ngay(ky.tu),
        "ky.den": ghi_ngay(ky.den),
        "ky.thoi_gian": f"từ {ghi_ngay(ky.tu)} đến {ghi_ngay(ky.den)}",
        "ky.khoang": str(dau) if dau == cuoi else f"{dau} - {cuoi}",
        "ky.nam": str(cuoi),
    }
