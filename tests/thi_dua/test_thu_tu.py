"""The Vietnamese order of names."""

from __future__ import annotations

import random

import pytest

from vanban.models.de_cu import DeCu
from vanban.thi_dua.thu_tu import khoa_chu, khoa_xep


def _de_cu(ho_ten: str, khoa: str | None = None, loai: str = "ca_nhan") -> DeCu:
    return DeCu.model_validate(
        {"ma": "x", "loai": loai, "ho_ten": ho_ten, "khoa_sap_xep": khoa, "hinh_thuc": "gk", "thanh_tich": "Tốt"}
        if khoa
        else {"ma": "x", "loai": loai, "ho_ten": ho_ten, "hinh_thuc": "gk", "thanh_tich": "Tốt"}
    )


@pytest.mark.parametrize(
    "tu",
    [
        "an ăn ân ba bà bả bã bá bạ ca da đa e ê ga",  # letters before tones, a ă â and d đ apart
        "o ô ơ p u ư v",
        "hoa hoà hoả hoã hoá hoạ hoai",
        "lan lán làng",
        "thu thủ thư thử",
    ],
)
def test_thu_tu_chu(tu: str) -> None:
    dung = tu.split()
    lon = dung[:]
    random.Random(1).shuffle(lon)

    assert sorted(lon, key=khoa_chu) == dung


def test_hai_cach_dat_dau_la_mot() -> None:
    """Hòa and Hoà differ in where the tone stands, not in their order."""
    assert khoa_chu("hòa")[0] == khoa_chu("hoà")[0]


def test_ten_roi_dem_roi_ho() -> None:
    """By tên, then đệm, then họ; Đào after Dũng, the keys of H’ and Y names as typed."""
    cac = [
        _de_cu("Lê Văn Ví Dụ An"),
        _de_cu("Nguyễn Văn Ví Dụ An"),
        _de_cu("Lê Xuân Ví Dụ An"),
        _de_cu("Trần Văn Ví Dụ Bình"),
        _de_cu("H’ Ví Dụ Byă", "Byă"),
        _de_cu("Phạm Văn Ví Dụ Dũng"),
        _de_cu("Hoàng Thị Ví Dụ Đào"),
        _de_cu("Đặng Văn Ví Dụ Em"),
        _de_cu("Y Ví Dụ Niê", "Niê"),
    ]
    lon = cac[:]
    random.Random(2).shuffle(lon)

    assert [mot.ho_ten for mot in sorted(lon, key=khoa_xep)] == [mot.ho_ten for mot in cac]


def test_tap_the_xep_tu_trai_va_theo_so() -> None:
    """Names of collectives are read from the left; numbers by their value."""
    dung = ["Lớp 2A", "Lớp 10A1", "Tổ 1", "Tổ 2", "Tổ 10", "Tổ Ngữ văn", "Tổ Tin học - Công nghệ", "Trường THPT Ví Dụ"]

    assert [m.ho_ten for m in sorted((_de_cu(t, loai="tap_the") for t in reversed(dung)), key=khoa_xep)] == dung


def test_ten_mot_chu() -> None:
    assert khoa_xep(_de_cu("Bình"))[0] == (khoa_chu("bình"),)
