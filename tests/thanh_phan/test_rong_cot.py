"""Column widths: no word cut, names and dates whole, the table as low as a search of all widths would make it."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vanban.nd30.do_rong import do_rong
from vanban.thanh_phan.kho import kho, kho_ngang
from vanban.thanh_phan.khoi import Bang
from vanban.thanh_phan.rong_cot import rong_cot, so_dong

KHO = kho("14")
TEN = ("Bà Nguyễn Thị Ví Dụ An", "Ông Trần Văn Ví Dụ Bình", "Tổ Tin học - Công nghệ", "Bà Hoàng Thị Ví Dụ Đào")
KIEM_PHIEU = Bang(
    (
        "STT",
        "Tên tập thể, họ và tên cá nhân",
        "Hình thức",
        "Đồng ý",
        "Không đồng ý",
        "Ý kiến văn bản",
        "Tỷ lệ",
        "Kết quả",
    ),
    tuple((str(i), ten, "Giấy khen", "8", "0", "1 đồng ý", "100,00%", "Đủ phiếu") for i, ten in enumerate(TEN, 1)),
)
THANH_VIEN = Bang(
    ("STT", "Họ và tên", "Chức vụ", "Vai trò trong Hội đồng"),
    (
        ("1", "Nguyễn Văn Ví Dụ Hiệu", "Hiệu trưởng", "Chủ tịch Hội đồng"),
        ("2", "Ngô Thị Ví Dụ Phương", "Tổ trưởng Tổ Văn phòng", "Ủy viên, Thư ký Hội đồng"),
        ("3", "Mai Văn Ví Dụ Quý", "Trưởng Ban thanh tra nhân dân", "Ủy viên"),
    ),
)
TU = ("Nguyễn", "Thị", "Ví", "Dụ", "100,00%", "ngày", "20/11/2025", "thành", "tích", "nghiên", "cứu")
CHU = st.lists(st.sampled_from(TU), max_size=9).map(" ".join)


@pytest.mark.parametrize("bang", [KIEM_PHIEU, THANH_VIEN])
def test_ten_nguoi_khong_bi_ngat(bang: Bang) -> None:
    """Names stand on one line, also where eight columns share the page."""
    rong = rong_cot(bang, KHO)

    assert all(do_rong(dong[1], KHO.co.than - 1) + 3 <= rong[1] for dong in bang.dong)
    assert sum(rong) == pytest.approx(KHO.rong)


def test_bang_thap_nhat_co_the() -> None:
    """As low as the best of all widths in steps of 2 mm."""
    cac = product(range(40, 60, 2), range(20, 64, 2))
    thap = min(sum(so_dong(THANH_VIEN, (12.5, a, b, 152.5 - a - b), KHO)) for a, b in cac)

    assert sum(so_dong(THANH_VIEN, rong_cot(THANH_VIEN, KHO), KHO)) <= thap < 6


@given(st.integers(2, 7).flatmap(lambda n: st.lists(st.tuples(*[CHU] * n), min_size=1, max_size=10)))
@settings(deadline=None, max_examples=50)
def test_khong_cat_tu(dong: list[tuple[str, ...]]) -> None:
    """On a page that has room for the longest words, each column has room for its own; all fill the page."""
    bang, ngang = Bang(dong[0], tuple(dong[1:])), kho_ngang(KHO)
    rong = rong_cot(bang, ngang)

    assert sum(rong) == pytest.approx(ngang.rong)
    for cot, r in zip(zip(*bang.dong, strict=True), rong, strict=False):
        assert all(do_rong(tu, ngang.co.than - 1) + 3 <= r for o in cot for tu in o.split(" "))


@given(st.lists(st.tuples(CHU, CHU, CHU), min_size=1, max_size=30), st.randoms(use_true_random=False))
@settings(deadline=None, max_examples=50)
def test_thu_tu_hang_khong_doi_do_rong(dong: list[tuple[str, ...]], ngau_nhien: object) -> None:
    """The same rows in another order have the same widths."""
    dao = list(dong)
    ngau_nhien.shuffle(dao)  # type: ignore[attr-defined]

    cot = ("Tên", "Nội dung", "Kết quả")
    assert rong_cot(Bang(cot, tuple(dao)), KHO) == pytest.approx(rong_cot(Bang(cot, tuple(dong)), KHO))
