"""Appendices on the laid-out page."""

from __future__ import annotations

from functools import cache

import pytest

from thanh_phan.test_phu_luc import DANH_SACH, TIEU_CHI, co_phu_luc
from trang_mau import trang_in
from vanban.trang_in import TrangIn

pytestmark = pytest.mark.libreoffice


@cache
def _trang() -> tuple[TrangIn, ...]:
    """A page of text, a list of several landscape pages, a page upright, the list again."""
    return trang_in([co_phu_luc(DANH_SACH, TIEU_CHI, DANH_SACH)])[0]


def _phan() -> list[list[TrangIn]]:
    """The pages of the document and of each appendix."""
    phan: list[list[TrangIn]] = []
    for trang in _trang():
        if not phan or trang.dong[0].chu.startswith("Phụ lục"):
            phan.append([])
        phan[-1].append(trang)
    return phan


def test_moi_phu_luc_sang_trang_moi_dung_chieu() -> None:
    """The document, then three appendices, each on pages of its own kind and none of them blank."""
    kho = [{(round(t.rong), round(t.cao)) for t in phan} for phan in _phan()]

    assert kho == [{(210, 297)}, {(297, 210)}, {(210, 297)}, {(297, 210)}]
    assert [len(phan) for phan in _phan()] == [1, len(_phan()[1]), 1, len(_phan()[1])]
    assert len(_phan()[1]) > 1
    assert all([d for d in t.dong if d.day > 20] for t in _trang())


def test_so_trang_rieng_tung_phu_luc() -> None:
    """Each counts from 1; the first page shows none, the others theirs in the middle of the text."""
    for phan in _phan():
        giua = (30 + phan[0].rong - 15) / 2
        dau = [[d for d in t.dong if d.day < 20] for t in phan]
        assert [[d.chu for d in dong] for dong in dau] == [[], *([str(i)] for i in range(2, len(phan) + 1))]
        assert all(abs(d.giua - giua) < 0.5 and d.co[0] in (13, 14) for dong in dau for d in dong)


def test_dau_phu_luc_canh_giua_co_duong_ke() -> None:
    """Word, title and reference stand in the middle of their page, the title bold in capitals, a rule below."""
    for phan in _phan()[1:]:
        trang, giua = phan[0], (30 + phan[0].rong - 15) / 2
        kem = [i for i, d in enumerate(trang.dong) if d.chu.startswith("(Kèm theo") or d.chu.endswith("Một)")]
        dau = trang.dong[: kem[-1] + 1]

        assert all(abs(d.giua - giua) < 0.5 for d in dau)
        assert all(d.dam and d.co == (14,) for d in dau[: kem[0]])
        assert all(d.chu == d.chu.upper() for d in dau[1 : kem[0]])
        assert all(d.nghieng for d in dau[kem[0] :])
        ke = trang.ke_duoi(dau[-1])
        assert ke is not None
        assert ke.rong == pytest.approx(40, abs=0.5)
        assert abs(ke.giua - giua) < 0.5


def test_dong_dau_bang_lap_lai() -> None:
    """Every page of the list begins with its headings, and its rows stay within the margins."""
    for trang in _phan()[1]:
        assert [d.chu for d in trang.dong if d.dam and d.chu == "STT"] == ["STT"]
        assert all(d.trai >= 30 - 0.3 and d.phai <= 297 - 15 + 0.5 for d in trang.dong)
