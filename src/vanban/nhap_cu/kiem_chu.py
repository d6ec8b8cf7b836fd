"""Conservation: every word of the source stands in the data or in the list of what the machine writes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from vanban.docx.read import Doan, VanBan
from vanban.nhap_cu.chu_cu import cac_tu, sach
from vanban.nhap_cu.ket_qua import BoDi
from vanban.nhap_cu.viet_yaml import Kem, Tran


def chu_nguon(vb: VanBan) -> Iterator[tuple[int, str]]:
    """The paragraphs of a source with their numbers: the text, then headers, footers and notes (number 0)."""
    yield from ((d.thu_tu, chu) for d in vb.doan if (chu := sach(d.chu)))
    ngoai = [d for phan in vb.phan for dau in (*phan.dau, *phan.chan) for d in dau.doan]
    cac = dict.fromkeys(chu for d in (*ngoai, *vb.chu_thich) if (chu := _khong_so_trang(d)))
    yield from ((0, chu) for chu in cac)


def _khong_so_trang(d: Doan) -> str:
    """The text without page numbers and the marks around them."""
    chu = sach("".join(van.chu for van in d.van if not van.truong))
    return chu if any(True for _ in cac_tu(chu)) else ""


def gia_tri_chu(du_lieu: Any) -> Iterator[str]:
    """Every text of data that are to be written."""
    if isinstance(du_lieu, (Kem, Tran)):
        yield from gia_tri_chu(du_lieu.gia) if isinstance(du_lieu, Kem) else (du_lieu.chu,)
    elif isinstance(du_lieu, str):
        yield du_lieu
    elif isinstance(du_lieu, dict):
        for con in du_lieu.values():
            yield from gia_tri_chu(con)
    elif isinstance(du_lieu, (list, tuple)):
        for con in du_lieu:
            yield from gia_tri_chu(con)


def bi_mat(nguon: Iterable[tuple[int, str]], co: Iterable[str], bo: Iterable[BoDi]) -> list[tuple[int, str]]:
    """The paragraphs of the source that hold words which are neither in the data nor dropped on purpose.

    Words are counted: one that the source has twice must be found twice.
    """
    cac = list(nguon)
    bo = list(bo)
    co = [*co, *(mot.chu for mot in bo)]
    thieu = Counter(tu for _, chu in cac for tu in cac_tu(chu))
    thieu.subtract(tu for chu in co for tu in cac_tu(chu))
    ca_bai = "\0".join(["", *(" ".join(cac_tu(chu)) for chu in co), ""])
    ra: list[int] = []
    for thu in sorted(range(len(cac)), key=lambda t: _con(cac[t][1], ca_bai)):
        tu = Counter(cac_tu(cac[thu][1]))
        if any(thieu[mot] > 0 for mot in tu):
            thieu.subtract(tu)
            ra.append(thu)
    return [cac[thu] for thu in sorted(ra)]


def _con(chu: str, ca_bai: str) -> int:
    """How surely a paragraph was kept: 2 when it is a text of its own, its number apart; 1 when it is part of one."""
    tu = list(cac_tu(chu))
    dang = [" ".join(tu[bo:]) for bo in range(min(3, len(tu)))]
    if any(f"\0{mot}\0" in ca_bai for mot in dang):
        return 2
    return int(any(mot in ca_bai for mot in dang))
