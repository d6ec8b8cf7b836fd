"""Characters that a document can carry: XML 1.0 text without control characters, in NFC."""

from __future__ import annotations

import re
from unicodedata import is_normalized, normalize

# XML 1.0 `Char`, without the C1 controls and DEL, which no keyboard types and no font shows.
KHONG_AN_TOAN = re.compile("[^\t\n\r\x20-\x7e\u00a0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def nfc(chu: str) -> str:
    """The text in NFC, the form in which Vietnamese letters are compared and printed."""
    return chu if chu.isascii() or is_normalized("NFC", chu) else normalize("NFC", chu)


def ma_ky_tu(ky_tu: str) -> str:
    """The code point as people write it: `U+0007`."""
    return f"U+{ord(ky_tu):04X}"
