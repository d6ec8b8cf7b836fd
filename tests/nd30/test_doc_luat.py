"""Law data that cannot be right does not load."""

from __future__ import annotations

import textwrap

import pytest

from vanban.nd30 import LuatError, co_chu, loai, nd30, noi_dung, so_thu_tu, thanh_phan, trang
from vanban.nd30.doc_luat import BanGhi, cac_muc, doc_yaml

ELEMENT = """
quoc_hieu:
  ten: Quốc hiệu
  co: {khoang: [12, 13], chon: 13}
  dam: true
  canh: giua
  can_cu: {phu_luc: I, phan: I, muc: II, khoan: 1, diem: a}
  trich: Được trình bày bằng chữ in hoa
  doi_chieu: 2026-11-24
"""


def load(text: str) -> thanh_phan.ThanhPhan:
    return cac_muc(doc_yaml(textwrap.dedent(text)), "thanh_phan", thanh_phan.tao)["quoc_hieu"]


def test_an_entry_loads() -> None:
    """The sample below is right before it is spoiled."""
    assert load(ELEMENT).co.chon == 13


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("chon: 13", "chon: 14", "thanh_phan.quoc_hieu.co: giá trị chọn 14 nằm ngoài khoảng 12 - 13"),
        ("chon: 13", "chon: lớn", "thanh_phan.quoc_hieu.co: chon phải là số, không phải 'lớn'"),
        ("[12, 13]", "[12]", "thanh_phan.quoc_hieu.co: khoang cần đúng hai số, đang có 1"),
        ("[12, 13]", "12", "thanh_phan.quoc_hieu.co: khoang phải là một danh sách, không phải '12'"),
        ("  can_cu: {phu_luc: I, phan: I, muc: II, khoan: 1, diem: a}\n", "", "thanh_phan.quoc_hieu: thiếu can_cu"),
        ("phu_luc: I, ", "", "thanh_phan.quoc_hieu.can_cu: căn cứ phải nêu một điều hoặc một phụ lục"),
        ("khoan: 1, ", "", "thanh_phan.quoc_hieu.can_cu: căn cứ nêu điểm thì phải nêu khoản"),
        ("diem: a", "tiet: a, diem: a", "thanh_phan.quoc_hieu.can_cu: không có khóa nào tên tiet"),
        ("  trich: Được trình bày bằng chữ in hoa\n", "", "thanh_phan.quoc_hieu: thiếu trich"),
        ("trich: Được trình bày bằng chữ in hoa", 'trich: ""', "thanh_phan.quoc_hieu: thiếu trich"),
        ("  doi_chieu: 2026-11-24\n", "", "thanh_phan.quoc_hieu: thiếu doi_chieu"),
        ("2026-11-24", "2026-02-31", "thanh_phan.quoc_hieu: doi_chieu phải là một ngày, không phải '2026-02-31'"),
        ("dam: true", "đậm: true", "thanh_phan.quoc_hieu: không có khóa nào tên đậm"),
        ("dam: true", "dam: có", "thanh_phan.quoc_hieu: dam phải là true hoặc false, không phải 'có'"),
        (
            "canh: giua",
            "canh: phải",
            "thanh_phan.quoc_hieu: canh phải là một trong giua, deu, trai, phai, không phải 'phải'",
        ),
        ("canh: giua", "canh: [giua]", "thanh_phan.quoc_hieu: canh phải là chữ, không phải ['giua']"),
        ("dam: true", "hang: riêng", "hang phải là một trong luat, mau, tap_quan, không phải 'riêng'"),
        ("dam: true", "dam: true\n  dam: true", "khóa dam ghi hai lần"),
        ("dam: true", "cach: 6", "thanh_phan.quoc_hieu.cach: cần một nhóm khóa, không phải '6'"),
    ],
)
def test_wrong_data_does_not_load(old: str, new: str, message: str) -> None:
    """A value outside its range, a missing citation, an unknown key: each is refused with its place."""
    assert old in ELEMENT
    with pytest.raises(LuatError) as caught:
        load(ELEMENT.replace(old, new, 1))

    assert str(caught.value).endswith(message)


def test_a_chosen_value_of_a_set_is_one_of_it() -> None:
    """1.1 cm is neither 1 nor 1.27 cm."""
    data = "{gia_tri: [10, 12.7], chon: 11, don_vi: mm, can_cu: {dieu: 9}, trich: x, doi_chieu: 2026-11-24}"
    ban_ghi = BanGhi(doc_yaml(data), "thut")

    with pytest.raises(LuatError, match=r"thut: giá trị chọn 11 không có trong \(10.0, 12.7\)"):
        ban_ghi.xong(ban_ghi.tap_luat)


def test_a_size_set_stays_within_the_elements() -> None:
    """A Quốc hiệu of 14 points cannot load."""
    data = doc_yaml(_size_set(quoc_hieu=14))

    with pytest.raises(LuatError, match="quoc_hieu: cỡ 14 nằm ngoài khoảng 12 - 13"):
        co_chu.tao(BanGhi(data, "co_chu"), nd30().thanh_phan)


def _size_set(**changed: float) -> str:
    ten = [mot for mot in co_chu.CoChu.__dataclass_fields__ if mot != "luat"]
    return "\n".join(f"{mot}: {changed.get(mot, getattr(nd30().co_chu['14'], mot))}" for mot in ten)


def test_an_unknown_scheme_is_refused() -> None:
    """Only the three schemes of the decree exist."""
    with pytest.raises(LuatError, match="cach phải là một trong la_ma, a_rap, chu_cai, không phải 'abc'"):
        so_thu_tu.tao("diem", BanGhi({"cach": "abc"}, "so_thu_tu.diem"))


def test_an_empty_file_is_refused() -> None:
    """A data file without an entry is a mistake."""
    with pytest.raises(LuatError, match="rỗng"):
        doc_yaml("# chỉ có chú thích\n")


def test_an_alias_is_the_same_value() -> None:
    """Anchors save repeating a quotation."""
    assert doc_yaml("{a: &x chữ, b: *x, c: &y [1, 2], d: *y}") == {
        "a": "chữ",
        "b": "chữ",
        "c": ["1", "2"],
        "d": ["1", "2"],
    }


@pytest.mark.parametrize("doc", [trang.doc, thanh_phan.doc, noi_dung.doc, so_thu_tu.doc, loai.doc_loai])
def test_the_law_as_shipped_loads(doc: object) -> None:
    """Every file by itself."""
    assert callable(doc)
    assert doc()


def test_the_law_is_read_once_and_cannot_be_changed() -> None:
    """One frozen object in a process."""
    assert nd30() is nd30()
    assert nd30().trang is nd30().trang
    with pytest.raises(AttributeError):
        nd30().trang = None  # type: ignore[assignment]
    with pytest.raises(TypeError):
        nd30().loai["khac"] = nd30().loai["ke_hoach"]  # type: ignore[index]
    with pytest.raises(AttributeError):
        nd30().trang.le_trai.chon = 31  # type: ignore[misc]
