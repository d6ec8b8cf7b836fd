"""The small sample school: what its vote comes to, as worked out by hand."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from thi_dua.ho_so_thu import MAU, doc
from vanban.chu_viet.so_viet import ty_le_chu
from vanban.models.de_cu import DeCu
from vanban.thi_dua.ho_so import HoSoXet
from vanban.thi_dua.kiem import kiem
from vanban.thi_dua.xet import KetQuaXet, SoLuong, xet


@pytest.fixture(scope="module")
def ho_so() -> HoSoXet:
    return doc()


@pytest.fixture(scope="module")
def ket_qua(ho_so: HoSoXet) -> KetQuaXet:
    return xet(ho_so)


def _ma(cac: tuple[DeCu, ...]) -> list[str]:
    return [mot.ma for mot in cac]


def test_so_phieu_can_thiet(ket_qua: KetQuaXet) -> None:
    """4/5 of nine members are eight votes, written opinions among them."""
    assert {mot.can for mot in ket_qua.ket_qua.values()} == {8}
    assert {mot.tong for mot in ket_qua.ket_qua.values()} == {9}


@pytest.mark.parametrize(
    ("ma", "dong_y", "ty_le"),
    [("dc01", 9, "100,00%"), ("dc03", 8, "88,89%"), ("dc04", 8, "88,89%"), ("dc07", 7, "77,78%")],
)
def test_ty_le_tren_tong_thanh_vien(ket_qua: KetQuaXet, ma: str, dong_y: int, ty_le: str) -> None:
    """The share is of all members: the opinion of the absent one counts on either side."""
    mot = ket_qua.ket_qua[ma]

    assert (mot.dong_y, mot.ty_le) == (dong_y, Fraction(dong_y, 9))
    assert ty_le_chu(mot.ty_le) == ty_le


def test_ai_duoc_trinh(ket_qua: KetQuaXet) -> None:
    """Collectives first, then persons by the Vietnamese order of their names, with the keys of the Ê Đê names."""
    assert {ma: _ma(cac) for ma, cac in ket_qua.trinh.items()} == {
        "bang_khen_tinh": ["dc12", "dc01", "dc09"],
        "giay_khen_so": ["dc10", "dc11", "dc02", "dc03", "dc05", "dc06", "dc04"],
    }


def test_so_luong(ket_qua: KetQuaXet) -> None:
    assert ket_qua.so_luong() == SoLuong(tap_the=3, ca_nhan=7)
    assert ket_qua.so_luong().tong == 10
    assert ket_qua.so_luong("giay_khen_so") == SoLuong(tap_the=2, ca_nhan=5)
    assert ket_qua.so_luong("bang_khen_tinh") == SoLuong(tap_the=1, ca_nhan=2)


def test_ai_khong_duoc_trinh_va_vi_sao(ket_qua: KetQuaXet) -> None:
    assert {mot.ma: ket_qua.ket_qua[mot.ma].trang_thai for mot in ket_qua.khong_trinh} == {
        "dc07": "khong_du_phieu",
        "dc08": "loai",
    }
    assert ket_qua.ket_qua["dc07"].ly_do == "đạt 7/9 phiếu, cần 8"
    assert ket_qua.ket_qua["dc08"].ly_do == "đang trong thời gian cơ quan có thẩm quyền xem xét kỷ luật"


def test_chi_nhac_dieu_gia_dinh(ho_so: HoSoXet) -> None:
    """Nothing contradicts; what the sample assumes and the member who is a nominee are named, with file and key."""
    thay = kiem(ho_so)

    gia_dinh = [("quy_dinh", "quy_dinh", 0, "hinh_thuc", ma) for ma in ("bang_khen_tinh", "giay_khen_so")]
    assert [(mot.ma, mot.muc, mot.noi) for mot in thay] == [
        *(("R-01", "CB", (*noi, "nguong_phieu")) for noi in gia_dinh),
        ("R-24", "CB", ("de_cu", "de_cu", 8, "ho_ten")),
        *(("R-30", "CB", (*noi, "mau_bao_cao")) for noi in gia_dinh),
    ]
    assert "quy_dinh_khen_thuong.yaml, quy_dinh → phần thứ 1 → hinh_thuc → bang_khen_tinh → nguong_phieu" in thay[0].cau
    assert "dc09" in thay[2].cau


def test_ngay_cua_mau(ho_so: HoSoXet) -> None:
    """The deadline and the meeting are read as typed."""
    assert ho_so.dot.han_nop == date(2025, 11, 20)
    assert ho_so.ngay_xet == date(2025, 11, 10)
    assert (MAU / "lich_su.csv").exists()
    assert len(ho_so.lich_su) == 6
