"""Characters that a document can carry: XML 1.0 text without control characters, in NFC."""

from __future__ import annotations

import re
from unicodedata import is_normalized, normalize

# What is no `Char` of XML 1.0, and the C1 controls and DEL, which no keyboard types and no font shows.
# A class of the few refused characters compiles ten times as fast as one of the many others.
KHONG_AN_TOAN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def nfc(chu: str) -> str:
    """The text in NFC, the form in which Vietnamese letters are compared and printed."""
    return chu if chu.isascii() or is_normalized("NFC", chu) else normalize("NFC", chu)


def ma_ky_tu(ky_tu: str) -> str:
    """The code point as people write it: `U+0007`."""
    return f"U+{ord(ky_tu):04X}"
