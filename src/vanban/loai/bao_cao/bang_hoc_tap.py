"""Recognitions as “Đơn vị học tập”, the assessment of people, awards that were given."""

from __future__ import annotations

from collections.abc import Sequence

from vanban.loai.bang_chen import bang, bo_cot_trong, danh_so
from vanban.loai.can_bo_sung import can_bo_sung
from vanban.loai.du_lieu_them import CacNut
from vanban.loai.nguon import Nguon
from vanban.loai.so_lieu import THIEU
from vanban.models.bao_cao import KhenThuongDaCo
from vanban.models.hoc_tap import CongDanHocTap, CongNhanDonVi
from vanban.models.noi_dung import Canh
from vanban.models.tieu_chi_hoc_tap import NguongCongDan, TieuChiHocTap
from vanban.thi_dua.tieu_chi import cong_dan

CAP = {"xa": "Cấp xã", "huyen": "Cấp huyện", "tinh": "Cấp tỉnh"}
_KET_QUA = {"dat": "Đạt", "khong_dat": "Không đạt", "chua_kiem": "Chưa kiểm"}
Cot = tuple[str, Canh]


def don_vi_hoc_tap(cac: Sequence[CongNhanDonVi], tieu_chi: TieuChiHocTap, nguon: Nguon) -> CacNut:
    """Each recognition, and until when it is kept: so many months after the end of its year."""
    dong = [
        (
            str(mot.nam),
            CAP[mot.cap],
            f"Mức độ {mot.muc_do}",
            mot.so_quyet_dinh or can_bo_sung("số quyết định"),
            f"{mot.ngay:%d/%m/%Y}" if mot.ngay else can_bo_sung("ngày quyết định"),
            bao_luu_den(mot, tieu_chi),
        )
        for mot in sorted(cac, key=lambda mot: mot.nam)
    ]
    cot: list[Cot] = [("Năm", "giua"), ("Cấp", "giua"), ("Mức độ", "giua"), ("Số quyết định", "giua")]
    cot += [("Ngày", "giua"), ("Bảo lưu đến hết", "giua")]
    return [(bang(cot, dong), nguon)]


def bao_luu_den(cong_nhan: CongNhanDonVi, tieu_chi: TieuChiHocTap) -> str:
    """The month in which a recognition ends: "12/2027"."""
    nam, thang = divmod(tieu_chi.bao_luu.thang - 1, 12)
    return f"{thang + 1:02d}/{cong_nhan.nam + 1 + nam}"


def cong_dan_hoc_tap(cac: Sequence[CongDanHocTap], nguong: NguongCongDan, nguon: Nguon) -> CacNut:
    """Each person with total, lowest indicator and result; a total alone is not checked."""
    dong = []
    for mot in cac:
        xet = cong_dan(mot.diem, mot.tong, nguong)
        tong = THIEU if xet.tong is None else str(xet.tong)
        thap = "" if xet.thap_nhat is None else str(xet.thap_nhat)
        dong.append((mot.ho_ten, mot.don_vi or "", tong, thap, _KET_QUA[xet.ket_qua], xet.ly_do))
    cot: list[Cot] = [("STT", "giua"), ("Họ và tên", "trai"), ("Đơn vị", "trai"), ("Tổng điểm", "giua")]
    cot += [("Điểm thấp nhất", "giua"), ("Kết quả", "giua"), ("Ghi chú", "trai")]
    cot, o = bo_cot_trong(cot, danh_so(dong))
    return [(bang(cot, o), nguon)]


def khen_thuong(cac: Sequence[KhenThuongDaCo], nguon: Nguon) -> CacNut:
    """Awards by year and form, with sums."""
    cac = sorted(cac, key=lambda mot: mot.nam)
    dong = [(str(mot.nam), mot.hinh_thuc, *_dem(mot.tap_the, mot.ca_nhan)) for mot in cac]
    if len(cac) > 1:
        tong = _dem(sum(mot.tap_the or 0 for mot in cac), sum(mot.ca_nhan or 0 for mot in cac))
        dong.append(("Tổng", "", *tong))
    cot: list[Cot] = [("Năm", "giua"), ("Hình thức", "trai"), ("Tập thể", "giua")]
    return [(bang([*cot, ("Cá nhân", "giua"), ("Tổng số", "giua")], dong), nguon)]


def _dem(tap_the: int | None, ca_nhan: int | None) -> tuple[str, str, str]:
    """Counts of the two kinds and both; a kind that is not given has none."""
    return str(tap_the or 0), str(ca_nhan or 0), str((tap_the or 0) + (ca_nhan or 0))
