"""The contract of the law data: every entry has a clause, and the clause has the quoted words."""

from __future__ import annotations

import re
from datetime import date

import pytest

from nd30.ban_goc import clause, fold
from vanban.nd30 import CanCu, Hang, LuatError, Muc, nd30

ENTRIES = dict(nd30().moi_muc())
# Footnote 1 of the table in Mục V, which the plain text of the decree lacks.
WITHOUT_QUOTE = {"co_chu.14", "co_chu.13"}
CITATION = re.compile(
    r"NĐ 30/2020/NĐ-CP, (Điều \d+|Phụ lục [IVX]+)(, Phần [IVX]+)?(, Mục [IVX]+)?"
    r"(, khoản \d+(, điểm [a-zđ])?)?(, Mẫu \d\.\d+)?(, số thứ tự [\d.]+[ab]?)?"
)


@pytest.mark.parametrize("path", ENTRIES)
def test_the_clause_has_the_quoted_words(path: str) -> None:
    """The quotation stands, letter for letter, in the very clause that is cited."""
    entry = ENTRIES[path]

    assert CITATION.fullmatch(str(entry.can_cu))
    assert entry.doi_chieu >= date(2026, 11, 24)
    if path in WITHOUT_QUOTE:
        assert entry.luat.nguon
        assert entry.hang is Hang.MAU
    else:
        assert entry.trich
        assert fold(entry.trich) in clause(entry.can_cu)


def test_a_source_in_place_of_words_is_an_exception() -> None:
    """Only the size sets rest on a note instead of quoted words."""
    assert {path for path, entry in ENTRIES.items() if entry.luat.nguon} == WITHOUT_QUOTE


def test_a_form_is_never_given_as_a_clause() -> None:
    """What rests on a form of Phụ lục III alone says so in its rank."""
    assert {path for path, entry in ENTRIES.items() if entry.hang is not Hang.LUAT} == WITHOUT_QUOTE | {
        path for path, entry in ENTRIES.items() if entry.can_cu.mau
    }


@pytest.mark.parametrize("path", ENTRIES)
def test_every_entry_is_found_by_its_path(path: str) -> None:
    """A rule names its entry by path and gets that very entry."""
    assert nd30().quy_dinh(path) is ENTRIES[path]


@pytest.mark.parametrize(
    "path", ["trang", "trang.le_giua", "thanh_phan.khong_co", "thanh_phan.quoc_hieu.ten", "_x", ""]
)
def test_a_path_that_leads_to_no_entry(path: str) -> None:
    """A rule that names no entry cannot be registered."""
    with pytest.raises(KeyError):
        nd30().quy_dinh(path)


@pytest.mark.parametrize(
    ("can_cu", "text"),
    [
        (
            CanCu(phu_luc="I", phan="I", muc="I", khoan="3"),
            "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3",
        ),
        (
            CanCu(phu_luc="I", phan="I", muc="II", khoan="6", diem="đ"),
            "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm đ",
        ),
        (CanCu(dieu="7"), "NĐ 30/2020/NĐ-CP, Điều 7"),
        (CanCu(dieu="13", khoan="1"), "NĐ 30/2020/NĐ-CP, Điều 13, khoản 1"),
        (CanCu(phu_luc="III", muc="II", mau="1.4"), "NĐ 30/2020/NĐ-CP, Phụ lục III, Mục II, Mẫu 1.4"),
        (CanCu(phu_luc="I", phan="I", muc="V", stt="6b"), "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V, số thứ tự 6b"),
    ],
)
def test_citation_in_words(can_cu: CanCu, text: str) -> None:
    """Parts from the largest down; khoản and điểm in small letters."""
    assert str(can_cu) == text


@pytest.mark.parametrize("parts", [{}, {"muc": "I"}, {"dieu": "7", "phu_luc": "I"}, {"phu_luc": "I", "diem": "a"}])
def test_a_citation_that_leads_nowhere(parts: dict[str, str]) -> None:
    """A citation names an article or an appendix, and a điểm its khoản."""
    with pytest.raises(LuatError):
        CanCu(**parts)


def test_an_entry_shows_its_clause() -> None:
    """In a failing test one sees which entry it is."""
    entry: Muc = nd30().trang.le_trai

    assert repr(entry) == "<KhoangLuat: NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3>"
