"""The forms in which people write the data of an award dossier."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from vanban.models.de_cu import BangDeCu, DeCu, LichSu
from vanban.models.phien_hop import Gio
from vanban.models.quy_dinh import PhanSo, QuyDinhKhenThuong, TyLeToiDa

DE_CU = {"ma": "dc01", "loai": "ca_nhan", "ho_ten": "Ví Dụ An", "hinh_thuc": "giay_khen_so", "thanh_tich": "Dạy tốt"}


@pytest.mark.parametrize(
    ("chu", "gio"),
    [
        ("14:00", "14 giờ 00"),
        ("14h30", "14 giờ 30"),
        ("8h", "08 giờ 00"),
        ("8 giờ 05 phút", "08 giờ 05"),
        ("14 Giờ", "14 giờ 00"),
    ],
)
def test_gio(chu: str, gio: str) -> None:
    assert TypeAdapter(Gio).validate_python(chu) == gio


@pytest.mark.parametrize("chu", ["25:00", "14:60", "chiều", "1400"])
def test_gio_sai(chu: str) -> None:
    with pytest.raises(ValidationError, match="không phải giờ"):
        TypeAdapter(Gio).validate_python(chu)


@pytest.mark.parametrize(
    ("chu", "so"),
    [("4/5", Fraction(4, 5)), ("80%", Fraction(4, 5)), ("66,67 %", Fraction(6667, 10000)), ("1", Fraction(1))],
)
def test_phan_so(chu: str, so: Fraction) -> None:
    """Exact, never a float."""
    assert TypeAdapter(PhanSo).validate_python(chu) == so


@pytest.mark.parametrize("chu", ["5/4", "0", "-1/2", "1/0", "đa số", "120%"])
def test_phan_so_sai(chu: str) -> None:
    with pytest.raises(ValidationError, match="không phải phần của tổng"):
        TypeAdapter(PhanSo).validate_python(chu)


def test_chu_trong_o_bang() -> None:
    """Words and keys as people type them in a table."""
    mot = DeCu.model_validate(
        DE_CU
        | {"ma": " DC01", "loai": "Cá nhân", "gioi_tinh": "Bà", "tieu_chi_dat": "TC_C1; tc_c2"}
        | {"diem_cdht": "9;8,9,10;8;9;9;8;9;9", "tong_diem_cdht": "88"}
    )

    assert (mot.ma, mot.loai, mot.gioi_tinh, mot.tieu_chi_dat) == ("dc01", "ca_nhan", "nu", ("tc_c1", "tc_c2"))
    assert (sum(mot.diem_cdht), mot.tong_diem_cdht) == (88, 88)
    cu = LichSu.model_validate(
        {"ma": "DC01", "nam": "2024", "nhom": "Danh hiệu", "ten": "Lao động tiên tiến", "loai_khen": "Công trạng"}
    )
    assert (cu.ma, cu.nhom, cu.loai_khen) == ("dc01", "danh_hieu", "cong_trang")


@pytest.mark.parametrize(
    ("them", "cau"),
    [
        ({"loai": "tổ"}, "loai"),
        ({"thanh_tich": "x" * 1501}, "1500"),
        ({"diem_cdht": "9;9;9"}, "có 3 điểm, cần đúng 10"),
        ({"diem_cdht": "9;9;9;9;9;9;9;9;9;11"}, "10"),
        ({"diem_cdht": "9;9;9;9;9;9;9;9;9;9", "tong_diem_cdht": "91"}, "91 khác tổng mười điểm là 90"),
        ({"ly_do_loai": "xin rút"}, "có lý do mà không có trang_thai"),
        ({"thanh_tich_tu": "01/9/2024", "thanh_tich_den": "01/9/2023"}, "đứng trước thanh_tich_tu"),
        ({"loai": "tập thể", "gioi_tinh": "nữ"}, "đề cử là tập thể, không có mục này"),
        ({"truong_tap_the": "Ví Dụ Bình"}, "đề cử là cá nhân, không có mục này"),
        ({"ho_ten": "Bà Ví Dụ An"}, "bỏ “Bà” ở đầu"),
        ({"ho_ten": "Ông Nguyễn Ví Dụ An"}, "bỏ “Ông” ở đầu"),
    ],
)
def test_de_cu_sai(them: dict[str, Any], cau: str) -> None:
    with pytest.raises(ValidationError, match=cau):
        DeCu.model_validate(DE_CU | them)


def test_bang_trong() -> None:
    with pytest.raises(ValidationError, match="cần ít nhất một mục"):
        BangDeCu.model_validate({"de_cu": []})


@pytest.mark.parametrize(
    ("lam_tron", "so", "duoc"),
    [("xuong", 26, 3), ("gan_nhat", 26, 4), ("gan_nhat", 23, 3), ("gan_nhat", 30, 5), ("len", 21, 4), ("len", 20, 3)],
)
def test_lam_tron(lam_tron: str, so: int, duoc: int) -> None:
    """15% rounded down, to the nearest (a half goes up), or up."""
    han = TyLeToiDa.model_validate({"gia_tri": "15%", "cua": "ldtt", "lam_tron": lam_tron, "do_tin": "hai_nguon"})

    assert han.nhieu_nhat(so) == duoc


def test_ky_quy_dinh_khong_chong_ngay() -> None:
    """Two periods on one day leave the rules of that day open."""
    ky = [
        {"ten": "Quy định cũ", "tu": "01/01/2024", "den": "31/12/2025", "hinh_thuc": {}},
        {"ten": "Quy định mới", "tu": "31/12/2025", "hinh_thuc": {}},
    ]

    with pytest.raises(ValidationError, match="'Quy định mới' chồng ngày với 'Quy định cũ'"):
        QuyDinhKhenThuong.model_validate({"tinh": "tỉnh Ví Dụ", "quy_dinh": ky})
