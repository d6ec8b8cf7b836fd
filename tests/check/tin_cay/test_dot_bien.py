"""A hundred and more single faults of built documents: each is caught by its rule, and by no other rule of the law."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from check.tin_cay import dot_bien_cuoi, dot_bien_dau, dot_bien_than, dot_bien_trang
from check.tin_cay.dot_bien import DotBien
from check.tin_cay.goi_sua import TEP, Goi, van_ban_dung
from vanban.check import Finding, Hang, Muc, soat
from vanban.docx.read import read

DOT_BIEN = (*dot_bien_trang.DOT_BIEN, *dot_bien_dau.DOT_BIEN, *dot_bien_than.DOT_BIEN, *dot_bien_cuoi.DOT_BIEN)
_BANG = Path(__file__).parent / "dot_bien.txt"


def _khoa(f: Finding) -> tuple[str, str, str, str]:
    """What makes a finding the same one after the paragraphs moved."""
    return f.ma, f.muc.value, f.thay, f.can


@lru_cache(maxsize=8)
def _san_co(ten: str) -> Counter[tuple[str, str, str, str]]:
    return Counter(map(_khoa, soat(read(van_ban_dung(ten))).findings))


@lru_cache(maxsize=512)
def _moi(db: DotBien) -> tuple[Finding, ...]:
    """The findings that the fault brings."""
    goi = Goi(van_ban_dung(db.van_ban))
    db.sua(goi)
    con = Counter(_san_co(db.van_ban))
    ra = []
    for f in soat(read(goi.xong())).findings:
        con[_khoa(f)] -= 1
        if con[_khoa(f)] < 0:
            ra.append(f)
    return tuple(ra)


def _luat(db: DotBien) -> set[str]:
    return {f.ma for f in _moi(db) if f.hang is Hang.LUAT}


def khong_dau(chu: str) -> str:
    """A name as plain letters, for the id of a test."""
    tach = unicodedata.normalize("NFD", chu.replace("đ", "d").replace("Đ", "D"))
    return re.sub(r"[^A-Za-z0-9]+", "_", "".join(k for k in tach if not unicodedata.combining(k))).strip("_")


def _tham_so(db: DotBien) -> ParameterSet:
    danh_dau = [pytest.mark.xfail(strict=True, reason=db.loi)] if db.loi else []
    return pytest.param(db, id=f"{db.ma}-{khong_dau(db.ten)}", marks=danh_dau)


@pytest.mark.parametrize("ten", TEP)
def test_ban_goc_khong_sai(ten: str) -> None:
    """The documents before the fault: nothing wrong, nothing that only a form decides."""
    thay = soat(read(van_ban_dung(ten))).findings

    assert [str(f) for f in thay if f.muc is Muc.SAI or f.hang is Hang.MAU] == []


@pytest.mark.parametrize("db", [_tham_so(db) for db in DOT_BIEN])
def test_dung_mot_quy_tac(db: DotBien) -> None:
    """The rule meant for the fault finds it; of the other rules of the law only those that the table explains."""
    assert db.ma in {f.ma for f in _moi(db)}
    assert _luat(db) - {db.ma} == db.kem


def test_du_mot_tram() -> None:
    """More than a hundred faults, no two alike, and most of the rules about form."""
    assert len(DOT_BIEN) >= 100
    assert len({(db.ten, db.van_ban) for db in DOT_BIEN}) == len(DOT_BIEN)
    assert len({db.ma for db in DOT_BIEN}) >= 100


def _dong(db: DotBien) -> str:
    thay = [f for f in _moi(db) if f.ma == db.ma]
    muc = "/".join(sorted({f.muc.value for f in thay})) or "—"
    them = ", ".join(sorted(_luat(db) - {db.ma})) or "—"
    dong = f"{db.ma:<6}{muc:<9}{them:<14}{db.van_ban:<10}{db.ten}"
    dong += "".join(f"\n      luật khác: {db.ly_do}" for _ in db.kem)
    return dong + (f"\n      chưa bắt được: {db.loi}" if db.loi else "")


def test_bang(golden: Callable[[Path, str], None]) -> None:
    """The table of faults and what was found, for a person to read: `dot_bien.txt`."""
    bat = sum(db.ma in {f.ma for f in _moi(db)} for db in DOT_BIEN)
    rieng = sum(not _luat(db) - {db.ma} - db.kem for db in DOT_BIEN)
    dau = f"{'rule':<6}{'mức':<9}{'luật khác':<14}{'văn bản':<10}đột biến"
    cuoi = f"{len(DOT_BIEN)} đột biến; bắt được {bat}; không luật nào khác lên tiếng mà bảng không nói vì sao: {rieng}"
    chu = "\n".join([dau, *map(_dong, DOT_BIEN), "", cuoi, ""])
    golden(_BANG, chu)
