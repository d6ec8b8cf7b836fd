"""Characters that a document can carry: XML 1.0 text without control characters, in NFC."""

from __future__ import annotations

import re
from unicodedata import combining, is_normalized, normalize

KY_TU_AN = "\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
"""Characters that nobody sees (a class, without its brackets): they turn the direction of a text, join or part words.

The joiner of emoji (U+200D) and the marks that stand on letters are none of them.
"""

# What is no `Char` of XML 1.0, the C1 controls and DEL, which no keyboard types and no font shows, and the unseen.
# A class of the few refused characters compiles ten times as fast as one of the many others.
KHONG_AN_TOAN = re.compile(f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff{KY_TU_AN}]")


def nfc(chu: str) -> str:
    """The text in NFC, the form in which Vietnamese letters are compared and printed."""
    return chu if chu.isascii() or is_normalized("NFC", chu) else normalize("NFC", chu)


def bo_dau(chu: str) -> str:
    """The word as a name: no marks, small letters, underscores (`Trích yếu` → `trich_yeu`)."""
    tran = "".join(ky_tu for ky_tu in normalize("NFD", chu.lower().replace("đ", "d")) if not combining(ky_tu))
    return re.sub(r"[\s-]+", "_", tran.strip())


def ma_ky_tu(ky_tu: str) -> str:
    """The code point as people write it: `U+0007`."""
    return f"U+{ord(ky_tu):04X}"


def ten_ky_tu(ky_tu: str) -> str:
    """A refused character in words: `ký tự ẩn U+202E`, `ký tự điều khiển U+0007`."""
    if "\ud800" <= ky_tu <= "\udfff":
        return f"nửa ký tự {ma_ky_tu(ky_tu)}"
    an = ky_tu > "\x9f" and ky_tu not in "\u2028\u2029\ufffe\uffff"
    return f"ký tự {'ẩn' if an else 'điều khiển'} {ma_ky_tu(ky_tu)}"
