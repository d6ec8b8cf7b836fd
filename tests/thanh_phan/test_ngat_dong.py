"""Names and titles in balanced lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.nd30.do_rong import do_rong
from vanban.thanh_phan.ngat_dong import ngat_dong


@pytest.mark.parametrize(
    ("ten", "lien", "dong"),
    [
        ("Sở Nội vụ", (), ("Sở Nội vụ",)),
        ("Trường THPT Nguyễn Chí Thanh", ("Nguyễn Chí Thanh",), ("Trường THPT", "Nguyễn Chí Thanh")),
        ("Sở Giáo dục và Đào tạo tỉnh Đắk Lắk", ("Đắk Lắk",), ("Sở Giáo dục và Đào tạo", "tỉnh Đắk Lắk")),
        ("Sở Giáo dục và Đào tạo tỉnh Ví Dụ", ("Ví Dụ",), ("Sở Giáo dục và Đào tạo", "tỉnh Ví Dụ")),
        ("Trường Trung học cơ sở Ngô Gia Tự", (), ("Trường", "Trung học cơ sở", "Ngô Gia Tự")),
        (
            "Trường Trung học phổ thông Nguyễn Thị Minh Khai",
            ("Nguyễn Thị Minh Khai",),
            ("Trường Trung học", "phổ thông", "Nguyễn Thị Minh Khai"),
        ),
    ],
)
def test_ten_ngat_o_cho_nguoi_ta_ngat(ten: str, lien: tuple[str, ...], dong: tuple[str, ...]) -> None:
    """A name breaks between its kind and its proper part, never inside either."""
    assert ngat_dong(ten, 65, 13, dam=True, hoa=True, lien=lien) == dong


def test_trich_yeu_ngat_sau_dau_phay() -> None:
    """A title breaks after a comma when the lines are nearly even."""
    ten = (
        "Triển khai Phong trào “Đắk Lắk thi đua xây dựng xã hội học tập, "
        "đẩy mạnh học tập suốt đời giai đoạn 2023 - 2030”"
    )

    dong = ngat_dong(ten, 148, 14, dam=True)

    assert dong is not None
    assert len(dong) == 2
    assert dong[0].endswith("học tập,")


@pytest.mark.parametrize(
    ("ten", "dong"),
    [
        (
            "Phát động phong trào thi đua bảo đảm an toàn cho học sinh, giáo viên trong dạy học và đi lại năm 2026",
            "Phát động phong trào thi đua bảo đảm an toàn cho học sinh,",
        ),
        (
            "Kết quả năm 2026 phong trào “Thi đua chuyển đổi số trong dạy và học giai đoạn 2026 - 2030”",
            "Kết quả năm 2026 phong trào “Thi đua chuyển đổi số",
        ),
    ],
)
def test_trich_yeu_khong_ngat_giua_tu_ghep(ten: str, dong: str) -> None:
    """A compound with a mark after it is still a compound; "số" joins only the digits after it."""
    cac_dong = ngat_dong(ten, 148, 14, dam=True)

    assert cac_dong is not None
    assert cac_dong[0] == dong


def test_phan_rieng_dai_hon_cot_thi_khong_ngat_duoc() -> None:
    """A proper name wider than the column is reported, not broken."""
    assert ngat_dong("Trường Nguyễn Thị Minh Khai", 30, 13, dam=True, hoa=True, lien=("Nguyễn Thị Minh Khai",)) is None


@given(
    st.lists(st.text("abcđeêghiklmnoôơpqrstuưvxyẮỆỘ,", min_size=1, max_size=12), min_size=1, max_size=25),
    st.floats(60, 160),
)
def test_khong_mat_chu_khong_tran_cot_so_dong_it_nhat(tu: list[str], rong: float) -> None:
    """Lines joined are the text, none is wider than the column, and there is at most one more than there must be."""
    chu = " ".join(tu)

    dong = ngat_dong(chu, rong, 13, dam=True)

    if dong is None:
        assert max(do_rong(t, 13, dam=True) for t in tu) > rong
        return
    assert " ".join(dong) == chu
    assert max(do_rong(d, 13, dam=True) for d in dong) <= rong + 1e-6
    assert len(dong) - _tham_lam(tu, rong) in (0, 1)


def _tham_lam(tu: list[str], rong: float) -> int:
    so, dong = 1, ""
    for t in tu:
        thu = f"{dong} {t}".strip()
        if dong and do_rong(thu, 13, dam=True) > rong + 1e-9:
            so, dong = so + 1, t
        else:
            dong = thu
    return so


def test_ten_rieng_trong_cau_khong_ngat() -> None:
    """A province stays on one line of a title though an evener break would part it; capitals break freely."""
    cau = "Giấy khen của Giám đốc Sở Giáo dục tỉnh Đắk Lắk đợt này"
    rong = do_rong("Giấy khen của Giám đốc Sở Giáo dục tỉnh Đắk", 13, dam=True) + 0.5

    assert ngat_dong(cau, rong, 13, dam=True, la_cau=True) == (
        "Giấy khen của Giám đốc",
        "Sở Giáo dục tỉnh Đắk Lắk đợt này",
    )
    assert ngat_dong(cau.upper(), rong * 1.5, 13, la_cau=True) == ngat_dong(cau.upper(), rong * 1.5, 13)
