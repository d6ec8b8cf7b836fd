"""Numbers and marks that people type at the head of a line, where the page writes its own."""

from __future__ import annotations

import re

_SO = r"[0-9]{1,2}(?:\.[0-9]{1,2})*"
_GACH = "[-+•·▪●○◦►→✓–—]"
_MAU = re.compile(
    # With a space after it: `I. `, `1.1. `, `2) `, `1/ `, `a. `, `(1) `, `Phần I. `, `- `, `* `.
    rf"(?P<chac>(?:[IVX]+|{_SO}|[a-zđ])[.)/]\s|\([0-9]{{1,2}}\)\s|(?:{_GACH}|\*)\s"
    r"|(?:Phần|Chương|Mục)\s+(?:[IVX]+|[0-9]{1,2})(?:[.:]\s|$))"
    # Only before a capital: `1.Mục đích`, `a)Thiết thực`, `2.1 Tổ chức`, `1 - Tổ chức`, `A. Mục đích`, `-Tổ chức`.
    rf"|(?:[0-9]{{1,2}}(?:\.[0-9]{{1,2}})+|[0-9]{{1,2}} [-–—])\s|[A-HĐ][.)/]\s|(?:[IVX]+|{_SO})[.)/]|[a-zđ]\)|{_GACH}"
)
_TEN_NGUOI = "Mác"  # `C. Mác`


def so_go_tay(chu: str) -> str:
    """The number or mark at the head of a text, without the space after it; nothing when there is none.

    Numbers that belong to the sentence stay: “2025 là năm …”, “12 lớp …”, “2.5 triệu …”, “A, B …”, “V.I. Lênin”.
    """
    so = _MAU.match(chu)
    if so is None:
        return ""
    sau = chu[so.end() :]
    hoa = sau[:1].isupper() and sau[1:2] != "." and not sau.startswith(_TEN_NGUOI)
    return so[0].strip() if so["chac"] or hoa else ""
