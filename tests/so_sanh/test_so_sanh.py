"""Comparing two documents: whoever made them, what follows from a change is not a change."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from check.tai_lieu import SECT, bang, doc_than, p, van
from vanban.so_sanh import dung_cay, so_sanh
from vanban.so_sanh.doi_chu import ngu_canh, so_chu
from vanban.so_sanh.khop import day_tang, khop


def doi(cu: list[str], moi: list[str]) -> list[str]:
    """The messages, details below them."""
    so = so_sanh(dung_cay(doc_than("".join(cu))), dung_cay(doc_than("".join(moi))))
    return [dong for mot in so.thay_doi for dong in (str(mot), *(f"  {chi_tiet}" for chi_tiet in mot.chi_tiet))]


def muc(*cac: str, ppr: str = "Than") -> list[str]:
    return [p(chu, ppr=ppr) for chu in cac]


A = "Tổ chức hội thi giáo viên dạy giỏi cấp trường vào tháng mười một."
B = "Phát động phong trào đọc sách trong toàn thể học sinh."
C = "Tổng kết, khen thưởng các tập thể và cá nhân tiêu biểu."
D = "Kiểm tra nền nếp dạy và học ở các khối lớp hằng tuần."


def test_giong() -> None:
    assert doi(muc(f"1. {A}", f"2. {B}"), muc(f"1. {A}", f"2. {B}")) == []


def test_chen_khong_ke_so() -> None:
    """The numbers after an insertion follow from it."""
    assert doi(muc(f"1. {A}", f"2. {B}"), muc(f"1. {A}", f"2. {C}", f"3. {B}")) == [
        "Nội dung: thêm Mục 2 “Tổng kết, khen thưởng các tập thể và cá nhân tiêu biểu.”",
        "  khoản 2 nay là 3",
    ]


def test_danh_so_sai() -> None:
    """A number that changed where nothing else did is a change."""
    assert doi(muc(f"1. {A}", f"2. {B}"), muc(f"1. {A}", f"3. {B}")) == ["Mục 2: đánh số lại: 2. → 3."]


def test_doi_bac() -> None:
    """An item of another level."""
    assert doi(muc("1. Việc chung", f"a) {A}"), muc("1. Việc chung", f"- {A}")) == [
        "Mục 1.a: điểm a) thành gạch đầu dòng"
    ]


@pytest.mark.parametrize(
    ("moi", "cau"),
    [
        (["B", "C", "D", "A"], "từ thứ 1 xuống thứ 4"),
        (["D", "A", "B", "C"], "từ thứ 4 lên thứ 1"),
        (["A", "C", "B", "D"], "từ thứ"),
    ],
)
def test_chuyen_cho(moi: list[str], cau: str) -> None:
    """One item that moved is one message, not one taken out and one added."""
    cac = {"A": A, "B": B, "C": C, "D": D}

    (dong,) = doi(muc("1. Việc:", *(f"- {c}" for c in cac.values())), muc("1. Việc:", *(f"- {cac[k]}" for k in moi)))

    assert dong.startswith("Mục 1: chuyển ý “")
    assert cau in dong


def test_chuyen_va_sua() -> None:
    """What moved below another heading and was reworded a little is told as that."""
    cu = muc("I. Một", f"1. {A}", f"2. {B}", "II. Hai", f"1. {C}")
    moi = muc("I. Một", f"1. {A}", "II. Hai", f"1. {C}", f"2. {B.replace('toàn thể', 'toàn bộ')}")

    assert doi(cu, moi) == [
        "Mục I.2: chuyển “Phát động phong trào đọc sách trong toàn thể học sinh” thành Mục II.2",
        "Mục II.2 (bản cũ: Mục I.2): sửa “thể” thành “bộ”",
        "  … phong trào đọc sách trong toàn [thể → bộ] học sinh.",
    ]


def test_dau_cuoi_danh_sach() -> None:
    """The mark of what is no longer the last item follows from the new one."""
    cu = muc("1. Gồm:", "a) Sách giáo khoa lớp mười;", "b) Vở bài tập.")
    moi = muc("1. Gồm:", "a) Sách giáo khoa lớp mười;", "b) Vở bài tập;", "c) Thước kẻ dài.")

    assert doi(cu, moi) == ["Mục 1: thêm 1 điểm", "  + c) Thước kẻ dài."]


def test_dieu_khoan() -> None:
    """The address below a điều is said as the law says it."""
    cu = muc("Điều 5. Quyền hạn", "2. Được:", f"a) {A}")

    assert doi(cu, muc("Điều 5. Quyền hạn", "2. Được:", f"a) {A.replace('giỏi', 'tốt')}"))[0] == (
        "Điểm a khoản 2 Điều 5: sửa “giỏi” thành “tốt”"
    )


def test_trinh_bay() -> None:
    """Look apart from words, one line for each kind of change; a page fact by its name."""
    cu = [p(f"1. {A}", ppr="Than"), p(f"2. {B}", ppr="Than")]
    moi = [p(f"1. {A}", "13", "Than"), p(ppr="Than", trong=van(f"2. {B[:10]}", "13") + van(B[10:], "13"))]
    trai = SECT.replace('w:left="1701"', 'w:left="1985"')
    assert trai != SECT

    so = so_sanh(dung_cay(doc_than("".join(cu))), dung_cay(doc_than("".join(moi), sect=trai)))

    assert [str(mot) for mot in so.thay_doi] == ["Trình bày: cỡ 14 → 13 ở Khoản (2 chỗ)", "Lề trái: 30 mm → 35 mm"]


def test_chu_dam_trong_cau() -> None:
    cu = [p(ppr="Than", trong=van("1. Hạn nộp là ") + van("ngày mười") + van(" tháng này, nộp tại văn phòng."))]
    moi = [p(ppr="Than", trong=van("1. Hạn nộp là ") + van("ngày mười", "b") + van(" tháng này, nộp tại văn phòng."))]

    assert doi(cu, moi) == ["Mục 1: đậm ở “ngày mười”"]


def hang(*o: str) -> tuple[str, ...]:
    return tuple(p(mot) for mot in o)


DAU = hang("STT", "Họ và tên", "Đơn vị")


def test_bang() -> None:
    """Rows by name: one added, one taken out, one moved; what only counts is no change."""
    rong = (900, 3000, 3000)
    truoc = [("An", "Tổ Văn"), ("Bình", "Tổ Toán"), ("Em", "Tổ Tin"), ("Chi", "Tổ Sử")]
    nay = [("Chi", "Tổ Sử"), ("An", "Tổ Lý"), ("Em", "Tổ Tin"), ("Dung", "Tổ Địa")]
    cu, moi = (bang(rong, DAU, *(hang(str(k), *mot) for k, mot in enumerate(cac, 1))) for cac in (truoc, nay))

    assert doi([p("1. Danh sách", ppr="Than"), cu], [p("1. Danh sách", ppr="Than"), moi]) == [
        "Mục 1, bảng: bớt dòng “Bình”",
        "  - Họ và tên: Bình; Đơn vị: Tổ Toán",
        "Mục 1, bảng: chuyển dòng “Chi” từ thứ 4 lên thứ 1",
        "Mục 1, bảng: dòng “An”, cột “Đơn vị”: Tổ Văn → Tổ Lý",
        "Mục 1, bảng: thêm dòng “Dung”",
        "  + Họ và tên: Dung; Đơn vị: Tổ Địa",
    ]


def test_cot() -> None:
    """A column more, and one renamed."""
    cu = bang((900, 3000), hang("STT", "Họ và tên"), hang("1", "An"))
    moi = bang((900, 3000, 900), hang("STT", "Họ và tên", "Ghi chú"), hang("1", "An", ""))

    assert doi([cu], [moi]) == ["Bảng: thêm cột “Ghi chú”"]


_CHU = st.text(st.sampled_from("ab c,.đ"), max_size=40)


@given(_CHU, _CHU)
def test_so_chu_con_nguyen(cu: str, moi: str) -> None:
    """The stretches give back both texts, letter for letter."""
    khuc = so_chu(cu, moi)

    assert "".join(k.cu for k in khuc) == cu
    assert "".join(k.moi for k in khuc) == moi
    ngu_canh(khuc)


@given(st.lists(st.sampled_from("abcdefgh"), max_size=12), st.lists(st.sampled_from("abcdefgh"), max_size=12))
def test_khop_tang(cu: list[str], moi: list[str]) -> None:
    """Pairs increase on both sides, and equal ends are paired."""
    cap = khop(cu, moi)

    assert all(a < c and b < d for (a, b), (c, d) in pairwise(cap))
    assert all(cu[a] == moi[b] for a, b in cap)
    assert not cu or not moi or cu[0] != moi[0] or (0, 0) in cap


@given(st.permutations(range(9)), st.lists(st.integers(1, 9), min_size=9, max_size=9))
def test_day_tang(so: list[int], nang: list[int]) -> None:
    """An increasing run at least as heavy as any single element, and as long as the plain one when all weigh one."""
    ra = day_tang(so, nang)

    assert [so[i] for i in ra] == sorted(so[i] for i in ra)
    assert sum(nang[i] for i in ra) >= max(nang)
    assert len(day_tang(so, [1] * 9)) == len(day_tang(so))


@given(st.lists(st.sampled_from([A, B, C, D]), max_size=5), st.lists(st.sampled_from([A, B, C, D]), max_size=5))
def test_giong_chi_khi_giong(cu: list[str], moi: list[str]) -> None:
    """Two documents are told to be the same exactly when their words are."""
    so = [[f"{thu}. {chu}" for thu, chu in enumerate(cac, 1)] for cac in (cu, moi)]

    assert (doi(muc(*so[0]), muc(*so[1])) == []) == (cu == moi)
