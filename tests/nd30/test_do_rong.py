"""Widths in a Times-metric font."""

from __future__ import annotations

import unicodedata

import pytest

from vanban.nd30.do_rong import do_rong

QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
TIEU_NGU = "Độc lập - Tự do - Hạnh phúc"
PLAIN = "aăâbcdđeêghiklmnoôơpqrstuưvxy"
VOWELS = "aăâeêioôơuưy"
TONES = "\u0300\u0301\u0303\u0309\u0323"
LETTERS = PLAIN + "".join(unicodedata.normalize("NFC", v + t) for v in VOWELS for t in TONES)


# Measured on pages set in Liberation Serif 2.
@pytest.mark.parametrize(
    ("text", "size", "bold", "italic", "mm"),
    [
        (QUOC_HIEU, 12, True, False, 88.3),
        (QUOC_HIEU, 13, True, False, 95.7),
        (TIEU_NGU, 13, True, False, 56.1),
        (TIEU_NGU, 14, True, False, 60.5),
        ("TRƯỜNG THPT NGUYỄN CÔNG TRỨ", 12, True, False, 74.9),
        ("TRƯỜNG THPT NGUYỄN CÔNG TRỨ", 13, True, False, 81.2),
        ("SỞ GIÁO DỤC VÀ ĐÀO TẠO CẦN THƠ", 13, False, False, 80.1),
        ("SỞ GDĐT THÀNH PHỐ CẦN THƠ", 12, False, False, 63.4),
        ("Cần Thơ, ngày 05 tháng 01 năm 2026", 14, False, True, 75.1),
        ("Thành phố Hồ Chí Minh, ngày 05 tháng 01 năm 2026", 13, False, True, 98.7),
    ],
)
def test_measured_texts(text: str, size: float, bold: bool, italic: bool, mm: float) -> None:
    """The table agrees with the laid-out page to 0.1 mm."""
    assert do_rong(text, size, dam=bold, nghieng=italic) == pytest.approx(mm, abs=0.06)


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("italic", [False, True])
def test_every_vietnamese_letter_has_its_own_width(bold: bool, italic: bool) -> None:
    """No letter falls back to "m": a letter with a tone mark is as wide as the one without."""
    assert len(LETTERS) == 89
    for letter in LETTERS + LETTERS.upper():
        toneless = unicodedata.normalize(
            "NFC", "".join(c for c in unicodedata.normalize("NFD", letter) if c not in TONES)
        )
        assert do_rong(letter, 14, bold, italic) == pytest.approx(do_rong(toneless, 14, bold, italic), abs=0.15)
        assert letter.lower() == "m" or do_rong(letter, 14, bold, italic) > 0


def test_composed_and_combining_forms_are_equal() -> None:
    """NFD is as wide as NFC."""
    assert do_rong(unicodedata.normalize("NFD", QUOC_HIEU), 13, True) == do_rong(QUOC_HIEU, 13, True)


def test_an_unknown_character_counts_as_m() -> None:
    """Better too wide than too narrow."""
    assert do_rong("\u4e2d", 14) == do_rong("m", 14)


def test_marks_and_joiners_take_no_room() -> None:
    """A combining mark without a composed form, and a zero width space."""
    assert do_rong("x\u0301\u200b\u20d0", 14) == do_rong("x", 14)


@pytest.mark.parametrize("mark", list("“”‘’–—…•₫‰€"))
def test_typographic_marks_are_known(mark: str) -> None:
    """The marks of Vietnamese papers have widths of their own."""
    assert do_rong(mark, 14) != do_rong("m", 14)
    assert do_rong(mark, 14) > 0


def test_empty_text() -> None:
    """Nothing is 0 mm wide."""
    assert do_rong("", 14) == 0


def test_no_break_space_is_as_wide_as_a_space() -> None:
    """Keeping words together does not change a line's width."""
    assert do_rong("\u00a0", 14) == do_rong(" ", 14)
