"""Numbers, money, ordinals and days in words and figures, against a table made by hand and against other readers."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from vanban.chu_viet.bo_loc import BO_LOC
from vanban.chu_viet.ngay_chu import doc_ngay, ngay_bang_chu, ngay_so
from vanban.chu_viet.so_chu import bang_chu, cung_so, so_va_chu, thu_bang_chu
from vanban.chu_viet.so_viet import doc_so_viet, ghi_tien, so_cham_phay, ty_le_chu
from vanban.nd30.ghi_chu import ghi_ngay

CACH_NOI = "cach_noi"
_DONG = Path(__file__).with_name("so_bang_chu.tsv").read_text("utf-8").splitlines()
BANG = [tuple(dong.split("\t")) for dong in _DONG if not dong.startswith("#")]
CAC_CAP = [dong for dong in BANG if dong[0] != CACH_NOI]
CAC_CACH = [dong[1:] for dong in BANG if dong[0] == CACH_NOI]
SO = st.integers(0, 10**18 - 1)


def test_bang_du_lon() -> None:
    """Two hundred pairs and more, no pair twice."""
    assert len(BANG) >= 200
    assert len(set(BANG)) == len(BANG)


@pytest.mark.parametrize(("bo_loc", "so", "chu"), CAC_CAP, ids=[f"{ten} {so}" for ten, so, _ in CAC_CAP])
def test_moi_cap_cua_bang(bo_loc: str, so: str, chu: str) -> None:
    """Each pair of the table, letter for letter."""
    assert BO_LOC[bo_loc](so) == chu


@pytest.mark.parametrize(("so", "chu"), CAC_CACH)
def test_cach_noi_khac_van_la_so_ay(so: str, chu: str) -> None:
    """Every usual way to say a number is taken, another number is not."""
    n = int(so.replace(".", ""))

    assert cung_so(chu, n)
    assert not cung_so(chu, n + 1)


CHU_SO = dict(zip(["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"], range(10), strict=True))
CHU_SO |= {"mốt": 1, "tư": 4, "lăm": 5}
LOP = {"nghìn": 10**3, "triệu": 10**6, "tỷ": 10**9}


def doc_chu(chu: str) -> int:
    """A reader of its own: words to the number, from the largest class down."""
    tu = chu.split()
    for lop in ("tỷ", "triệu", "nghìn"):
        if lop in tu:
            cho = len(tu) - 1 - tu[::-1].index(lop)
            sau = tu[cho + 1 :]
            return doc_chu(" ".join(tu[:cho])) * LOP[lop] + (doc_chu(" ".join(sau)) if sau else 0)
    tong = hang = 0
    for mot in tu:
        if mot == "lẻ":
            continue
        if mot == "mười":
            tong += 10
        elif mot in ("trăm", "mươi"):
            tong += hang * (100 if mot == "trăm" else 10)
            hang = 0
        else:
            hang = CHU_SO[mot]
    return tong + hang


@given(SO)
def test_doc_lai_dung_so(n: int) -> None:
    """Words say one number and no other: an independent reader gets it back."""
    assert doc_chu(bang_chu(n)) == n


@given(st.decimals(min_value=0, max_value=10**12, places=3))
def test_doc_lai_so_thap_phan(so: Decimal) -> None:
    """The same for decimals: the zeros after the comma count."""
    truoc, _, sau = bang_chu(so).partition(" phẩy ")
    tu = sau.split()
    khong = next((i for i, mot in enumerate(tu) if mot != "không"), len(tu))
    le = "0" * khong + (str(doc_chu(" ".join(tu[khong:]))) if tu[khong:] else "")

    assert doc_chu(truoc) == int(so)
    assert Decimal(f"0.{le or 0}") == so % 1


@given(SO)
def test_nguoi_ta_noi_moi_nhom(n: int) -> None:
    """After the first group of three digits, each that is not empty says its hundreds."""
    nhom = f"{n:,}".split(",")[1:]

    assert bang_chu(n).split().count("trăm") >= sum(mot != "000" for mot in nhom)


@pytest.mark.parametrize("so", [10**18, -(10**18), Decimal(10**18)])
def test_so_qua_lon_bi_tu_choi(so: int | Decimal) -> None:
    with pytest.raises(ValueError, match="18 chữ số"):
        bang_chu(so)


@pytest.mark.parametrize("so", [0, -1])
def test_thu_tu_dem_tu_mot(so: int) -> None:
    with pytest.raises(ValueError, match=str(so)):
        thu_bang_chu(so)


@given(st.integers(-(10**15), 10**15) | st.decimals(-(10**12), 10**12, places=2))
def test_dang_so_nhu_cldr(so: int | Decimal) -> None:
    """The figures are those that the Vietnamese locale of CLDR gives, and they are read back."""
    chu = so_cham_phay(so)

    mau = "#,##0.00" if isinstance(so, Decimal) else "#,##0"
    assert chu.replace("-0,00", "0,00") == format_decimal(so, mau, locale="vi").replace("-0,00", "0,00")
    assert doc_so_viet(chu) == so


@pytest.mark.parametrize("chu", ["", "x", "1.25", "1,250,000", "1.2500", "12.", ",5", "một"])
def test_khong_phai_so_kieu_viet(chu: str) -> None:
    """An English number is not read as another Vietnamese one."""
    assert doc_so_viet(chu) is None


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_ngay_doc_lai_duoc(ngay: date) -> None:
    """A day written in either way is the day; each of a year has its own words."""
    assert doc_ngay(ngay_so(ngay)) == doc_ngay(ghi_ngay(ngay)) == doc_ngay(ngay.isoformat()) == ngay
    assert ngay_bang_chu(ngay) != ngay_bang_chu(ngay + timedelta(days=1))


@pytest.mark.parametrize("chu", ["31/02/2026", "ngày tháng năm", "5/1", "20260105"])
def test_khong_phai_ngay(chu: str) -> None:
    assert doc_ngay(chu) is None


@pytest.mark.parametrize(
    ("phan", "chu"),
    [
        (Fraction(8, 9), "88,89%"),
        (Fraction(7, 9), "77,78%"),
        (Fraction(1), "100,00%"),
        (Fraction(34, 37), "91,89%"),
        (Fraction(578, 605), "95,54%"),
        (Fraction(36, 38), "94,74%"),
        (Fraction(588, 612), "96,08%"),
        (Fraction(0), "0,00%"),
        (Fraction(1, 800), "0,13%"),  # 0,125: half goes up
    ],
)
def test_ty_le_hai_chu_so(phan: Fraction, chu: str) -> None:
    """Two decimals, a comma, halves up, computed without floats."""
    assert ty_le_chu(phan) == chu


def test_so_kem_chu_va_tien() -> None:
    assert so_va_chu(7) == "07 (bảy)"
    assert ghi_tien(24_500_000) == "24.500.000 đồng"
