"""The 29 types, their abbreviations and forms, against the decree's own lists."""

from __future__ import annotations

import re

from nd30.ban_goc import clause, fold, raw
from vanban.nd30 import CanCu, nd30

LIST_ANNEX = raw("phu-luc-III")


def plain(name: str) -> str:
    """A name without "(cá biệt)", in small letters, with the tone mark in its older place."""
    return name.replace("(cá biệt)", "").strip().lower().replace("ủy", "uỷ").replace("hỏa", "hoả")


def table_of_abbreviations() -> dict[str, str]:
    """Name → abbreviation, from the table in Phụ lục III, Mục I."""
    table = LIST_ANNEX.split("Tên loại văn bản hành chính | Chữ viết tắt")[1].split("II. MẪU TRÌNH BÀY")[0]
    rows = [line.split("|") for line in table.splitlines() if line.startswith(" | ")]
    return {plain(row[1]): row[2].strip() for row in rows if row[2].strip()}


def test_the_29_types_in_the_order_of_the_article() -> None:
    """Điều 7 and the data name the same types in the same order."""
    text = clause(CanCu(dieu="7")).partition("các loại văn bản sau: ")[2].rstrip(".")

    assert [plain(loai.ten) for loai in nd30().loai.values()] == [plain(name) for name in text.split(", ")]
    assert len(nd30().loai) == 29


def test_the_27_abbreviations_letter_for_letter() -> None:
    """The table and the data agree; công văn and thư công have none."""
    types = {plain(loai.ten): loai.viet_tat for loai in nd30().loai.values() if loai.viet_tat}
    copies = {plain(f"bản {ban_sao.ten}"): ban_sao.viet_tat for ban_sao in nd30().ban_sao.values()}

    assert types | copies == table_of_abbreviations()
    assert len(types) == 27
    assert [ma for ma, loai in nd30().loai.items() if loai.viet_tat is None] == ["cong_van", "thu_cong"]


def test_the_forms_and_their_names() -> None:
    """The list of forms in Phụ lục III, Mục II."""
    listed = re.findall(r"^Mẫu (\d\.\d+) \| (.+)$", LIST_ANNEX, re.MULTILINE)

    assert [(ma, mau.ten) for ma, mau in nd30().mau.items()] == [(ma, fold(ten)) for ma, ten in listed]


def test_form_1_4_serves_the_17_types_it_lists() -> None:
    """Note 6 of Mẫu 1.4 names its types."""
    note = clause(CanCu(phu_luc="III", muc="II", mau="1.4"))
    match = re.search(r"có ghi tên loại gồm: (.+?)\.", note)
    assert match is not None

    types = {plain(loai.ten) for loai in nd30().loai.values() if loai.mau == "1.4"}

    assert types == {plain(name) for name in match[1].split(", ")}
    assert len(types) == 17


def test_the_other_forms_bear_the_name_of_their_type() -> None:
    """Each form a type points to exists, and its name begins with the type."""
    for loai in nd30().loai.values():
        for mau in set(loai.cac_mau) - {"1.4"}:
            assert plain(nd30().mau[mau].ten).startswith(plain(loai.ten))
    assert [ma for ma, loai in nd30().loai.items() if loai.mau is None] == [
        "hop_dong",
        "ban_ghi_nho",
        "ban_thoa_thuan",
        "thu_cong",
    ]
    assert nd30().loai["quyet_dinh"].cac_mau == ("1.2", "1.3")


def test_the_key_is_the_name_without_marks() -> None:
    """A clerk finds the key by typing the name."""
    for ma, loai in nd30().loai.items():
        assert loai.ma == ma
        assert ma == without_marks(loai.ten)


def without_marks(name: str) -> str:
    import unicodedata

    letters = unicodedata.normalize("NFD", name.lower().replace("đ", "d").replace(" ", "_"))
    return "".join(c for c in letters if not unicodedata.combining(c))
