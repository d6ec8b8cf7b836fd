"""The formal elements against the table of sizes and styles in Phụ lục I, Phần I, Mục V."""

from __future__ import annotations

import pytest

from nd30.ban_goc import lines
from vanban.nd30 import Hang, nd30
from vanban.nd30.noi_dung import Cap
from vanban.nd30.thanh_phan import ThanhPhan

ELEMENTS = [
    "quoc_hieu", "tieu_ngu", "chu_quan", "co_quan", "so_ky_hieu", "dia_danh_ngay", "ten_loai", "trich_yeu",
    "trich_yeu_cong_van", "kinh_gui", "tham_quyen_ban_hanh", "can_cu", "quyet_nghi", "quyet_dinh", "noi_dung",
    "quyen_han", "chuc_vu", "chu_ky", "chuc_vu_khac", "ho_ten", "dau_co_quan", "noi_nhan_tieu_de", "noi_nhan",
    "phu_luc", "ten_phu_luc", "kem_theo", "do_mat", "do_khan", "pham_vi_luu_hanh", "nguoi_soan_thao", "dia_chi",
    "thong_tin_ky_so", "so_trang",
]  # fmt: skip

# Row of the table (its number, the beginning of its text) → the entry.
ROWS = {
    ("1", "- Quốc hiệu"): "thanh_phan.quoc_hieu",
    ("1", "- Tiêu ngữ"): "thanh_phan.tieu_ngu",
    ("2", "- Tên cơ quan, tổ chức chủ quản"): "thanh_phan.chu_quan",
    ("2", "- Tên cơ quan, tổ chức ban hành"): "thanh_phan.co_quan",
    ("3", "Số, ký hiệu"): "thanh_phan.so_ky_hieu",
    ("4", "Địa danh"): "thanh_phan.dia_danh_ngay",
    ("5a", "- Tên loại"): "thanh_phan.ten_loai",
    ("5a", "- Trích yếu"): "thanh_phan.trich_yeu",
    ("5b", "Trích yếu"): "thanh_phan.trich_yeu_cong_van",
    ("6", "Nội dung"): "thanh_phan.noi_dung",
    ("6a", "- Từ “Phần”, “Chương”"): "noi_dung.cap.chuong",
    ("6a", "- Tiêu đề của phần, chương"): "noi_dung.cap.tieu_de_phan",
    ("6a", "- Từ “Mục”"): "noi_dung.cap.muc_rieng",
    ("6a", "- Tiêu đề của mục"): "noi_dung.cap.tieu_de_muc_rieng",
    ("6a", "- Từ “Tiểu mục”"): "noi_dung.cap.tieu_muc",
    ("6a", "- Tiêu đề của tiểu mục"): "noi_dung.cap.tieu_de_muc_rieng",
    ("6a", "- Điều"): "noi_dung.cap.dieu",
    ("6a", "- Khoản"): "noi_dung.cap.khoan",
    ("6a", "- Điểm"): "noi_dung.cap.diem",
    ("6b", "- Từ “Phần”"): "noi_dung.cap.phan",
    ("6b", "- Tiêu đề của phần"): "noi_dung.cap.tieu_de_phan",
    ("6b", "- Số thứ tự và tiêu đề của mục"): "noi_dung.cap.muc",
    ("6b", "Trường hợp có tiêu đề"): "noi_dung.cap.khoan_tieu_de",
    ("6b", "Trường hợp không có tiêu đề"): "noi_dung.cap.khoan",
    ("6b", "- Điểm"): "noi_dung.cap.diem",
    ("7", "- Quyền hạn"): "thanh_phan.quyen_han",
    ("7", "- Chức vụ"): "thanh_phan.chuc_vu",
    ("7", "- Họ tên"): "thanh_phan.ho_ten",
    ("8a", "Từ “Kính gửi”"): "thanh_phan.kinh_gui",
    ("8b", "- Từ “Nơi nhận”"): "thanh_phan.noi_nhan_tieu_de",
    ("8b", "- Tên cơ quan"): "thanh_phan.noi_nhan",
    ("9", "- Từ “Phụ lục”"): "thanh_phan.phu_luc",
    ("9", "- Tiêu đề"): "thanh_phan.ten_phu_luc",
    ("10", "Dấu chỉ mức độ khẩn"): "thanh_phan.do_khan",
    ("11", "Ký hiệu người soạn thảo"): "thanh_phan.nguoi_soan_thao",
    ("12", "Địa chỉ"): "thanh_phan.dia_chi",
    ("13", "Chỉ dẫn về phạm vi lưu hành"): "thanh_phan.pham_vi_luu_hanh",
    ("14", "Số trang"): "thanh_phan.so_trang",
}
# The rule text says "ký hiệu bằng chữ in hoa", the table "In thường".
CASE_DIFFERS = {"thanh_phan.nguoi_soan_thao"}


def table() -> list[tuple[str, list[str]]]:
    """The rows that give a size: the running number, and the cells from the element's name on."""
    found = []
    for place, line in lines("phu-luc-I"):
        cells = [cell.strip(" /") for cell in line.split(" | ")]
        if place.get("muc") == "V" and len(cells) > 4 and cells[2].startswith("In "):
            found.append((place["stt"], cells[1:]))
    return found


def test_every_row_with_a_size_has_its_entry() -> None:
    """No row of the table is left out."""
    rows = [(number, cells[0]) for number, cells in table()]

    assert len(rows) == len(ROWS)
    for (number, text), (wanted, begin) in zip(rows, ROWS, strict=True):
        assert number == wanted
        assert text.startswith(begin)


@pytest.mark.parametrize(("path", "cells"), [(p, c) for p, (_, c) in zip(ROWS.values(), table(), strict=True)])
def test_size_style_and_case_as_in_the_table(path: str, cells: list[str]) -> None:
    """Loại chữ, cỡ chữ, kiểu chữ of the table and of the entry agree."""
    entry = nd30().quy_dinh(path)
    assert isinstance(entry, ThanhPhan | Cap)
    _, case, size, style = cells[:4]
    low, _, high = size.partition(" - ")

    assert entry.co.khoang == (float(low), float(high or low))
    assert entry.dam == ("đậm" in style)
    assert entry.nghieng == ("Nghiêng" in style)
    if path not in CASE_DIFFERS:
        assert entry.chu_hoa == (case == "In hoa")


def test_all_elements_are_there() -> None:
    """The elements E01 to E31, under the names the other parts use."""
    assert list(nd30().thanh_phan) == ELEMENTS
    assert all(ma == thanh_phan.ma for ma, thanh_phan in nd30().thanh_phan.items())


def test_the_fixed_words() -> None:
    """Quốc hiệu and Tiêu ngữ as in the rule text."""
    assert nd30().thanh_phan["quoc_hieu"].chuoi == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    assert nd30().thanh_phan["tieu_ngu"].chuoi == "Độc lập - Tự do - Hạnh phúc"


@pytest.mark.parametrize(
    ("ma", "range_", "place"),
    [
        ("tieu_ngu", (1, 1), "duoi"),
        ("co_quan", (1 / 3, 1 / 2), "duoi"),
        ("trich_yeu", (1 / 3, 1 / 2), "duoi"),
        ("dia_chi", (1, 1), "tren"),
    ],
)
def test_rule_lines(ma: str, range_: tuple[float, float], place: str) -> None:
    """The length of each rule line as a share of its text (of the text width above the address)."""
    thanh_phan = nd30().thanh_phan[ma]

    assert thanh_phan.ke is not None
    assert thanh_phan.ke.khoang == range_
    assert thanh_phan.ke_noi == place


def test_only_four_elements_have_a_rule_line() -> None:
    """Công văn has none under its trích yếu."""
    assert [ma for ma, tp in nd30().thanh_phan.items() if tp.ke] == ["tieu_ngu", "co_quan", "trich_yeu", "dia_chi"]


def test_spacing_of_a_subject_under_the_number() -> None:
    """Six points below số, ký hiệu."""
    cach = nd30().thanh_phan["trich_yeu_cong_van"].cach["tren"]

    assert (cach.chon, cach.don_vi) == (6, "pt")


def test_what_is_no_text_has_no_size() -> None:
    """Asking a signature for its size is a mistake, not 0."""
    with pytest.raises(LookupError, match="Chữ ký của người có thẩm quyền không có cỡ chữ"):
        _ = nd30().thanh_phan["chu_ky"].co
    assert [ma for ma, tp in nd30().thanh_phan.items() if tp.co_chu is None] == ["chu_ky", "dau_co_quan", "do_mat"]


def test_facts_outside_the_clause_are_named_facts() -> None:
    """`ngoai_luat` names fields, and a form states no style at all."""
    for thanh_phan in nd30().thanh_phan.values():
        assert set(thanh_phan.ngoai_luat) <= {"co", "dam", "nghieng", "chu_hoa", "canh"}
        if thanh_phan.hang is Hang.MAU:
            assert "dam" in thanh_phan.ngoai_luat


@pytest.mark.parametrize("ma", ["14", "13"])
def test_a_size_set_is_within_every_range(ma: str) -> None:
    """Both sets are allowed; they differ where the decree leaves room."""
    co = nd30().co_chu[ma]
    head = (co.quoc_hieu, co.tieu_ngu, co.dia_danh)

    assert head == {"14": (13, 14, 14), "13": (12, 13, 13)}[ma]
    assert co.so == 13
    assert (co.noi_nhan_tieu_de, co.noi_nhan) == (12, 11)
    assert f"{co.than:g}" == ma
