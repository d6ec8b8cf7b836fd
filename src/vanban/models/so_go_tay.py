"""Numbers and marks that people type at the head of a line, where the page writes its own."""

from __future__ import annotations

import re

_HOA = "A-ZÀ-ỴĐ"  # Latin capitals of Vietnamese
_MAU = (
    r"(?:[IVX]+|[0-9]{1,2}(?:\.[0-9]{1,2})*|[a-zđ])[.)/]\s",  # `I. `, `1.1. `, `2) `, `1/ `, `a. `
    rf"(?:[IVX]+|[0-9]{{1,2}}(?:\.[0-9]{{1,2}})*)[.)/](?=[{_HOA}](?!\.))",  # `1.Mục đích`, not `V.I. Lênin`
    rf"[a-zđ]\)(?=[{_HOA}])",  # `a)Thiết thực`
    rf"(?:[0-9]{{1,2}}(?:\.[0-9]{{1,2}})+|[0-9]{{1,2}} [-–—])\s(?=[{_HOA}])",  # `2.1 Tổ chức`, `1 - Tổ chức`
    rf"[A-HĐ][.)/]\s(?=[{_HOA}](?!\.))(?!Mác)",  # `A. Mục đích`, not `C. Mác`
    r"\([0-9]{1,2}\)\s",  # `(1) `
    r"(?:Phần|Chương|Mục)\s+(?:[IVX]+|[0-9]{1,2})(?:[.:]\s|$)",  # `Phần I. `
    r"[-+•·▪●○◦►→✓*–—]\s",
    rf"[-+•·▪●○◦►→✓–—](?=[{_HOA}])",
)
_SO_GO_TAY = re.compile("|".join(_MAU))


def so_go_tay(chu: str) -> str:
    """The number or mark at the head of a text, without the space after it; nothing when there is none.

    Numbers that belong to the sentence stay: “2025 là năm …”, “12 lớp …”, “2.5 triệu …”, “A, B …”.
    """
    so = _SO_GO_TAY.match(chu)
    return so[0].strip() if so else ""
