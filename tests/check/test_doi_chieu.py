"""The account of what can be checked: every point has a rule, or the reason why it waits."""

from __future__ import annotations

import re
from pathlib import Path

from vanban.check import all_rules

_TRANG = Path(__file__).parents[2] / "docs" / "doi_chieu_quy_tac.md"
_SO = {"PG": 15, "HD": 24, "TL": 8, "KG": 4, "CC": 5, "BD": 15, "SG": 8, "NN": 6, "PL": 4, "KH": 2, "DC": 2, "CK": 3,
       "BS": 1, "MD": 1}  # fmt: skip
_DIEM = {f"{nhom}{so:02d}" for nhom, het in _SO.items() for so in range(1, het + 1)} | {"VHxx"}
_LY_DO = ("chờ dàn trang", "ngoài tệp", "không phải lỗi của văn bản")


def _bang() -> dict[str, str]:
    """Point → the last column of its row."""
    dong = re.findall(r"^\| ([A-Z]{2}(?:\d\d|xx)) \| [^|]+ \| ([^|]+) \|$", _TRANG.read_text("utf-8"), re.MULTILINE)
    assert len(dong) == len(dict(dong))
    return dict(dong)


def _ma(chu: str) -> set[str]:
    return set(re.findall(r"\b[A-Z]{2}\d{3}\b", chu))


def test_du_moi_diem() -> None:
    """Each point of the list stands in the table once."""
    assert set(_bang()) == _DIEM


def test_co_quy_tac_hoac_ly_do() -> None:
    """Each point names rules that exist, or one of the few reasons."""
    for diem, chu in _bang().items():
        assert _ma(chu) <= set(all_rules()), diem
        assert _ma(chu) or any(ly_do in chu.casefold() for ly_do in _LY_DO), diem


def test_moi_quy_tac_co_cho() -> None:
    """Each rule stands in the table, or in a range of the last paragraph."""
    chu = _TRANG.read_text("utf-8")
    co = _ma(chu)
    for dau, cuoi in re.findall(r"([A-Z]{2}\d{3}) đến ([A-Z]{2}\d{3})", chu):
        co |= {ma for ma in all_rules() if dau <= ma <= cuoi}

    assert set(all_rules()) <= co
