"""The rules about the laid-out page: a document that breaks each, one that passes, none without pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from check.dan_trang_mau import DUNG_TRANG, HONG_TRANG
from check.tai_lieu import MAU, tep_van_ban, van_ban
from vanban.check import BaoCaoSoat, Hang, Muc, all_rules, soat, soat_trang
from vanban.docx.read import read
from vanban.pdf.doc_trang import doc_ban_in
from vanban.pdf.van_phong import VanPhong
from vanban.trang_in import BanIn, PhongIn

TRANG = {ma: quy_tac for ma, quy_tac in all_rules().items() if quy_tac.dan_trang}


@pytest.fixture(scope="module")
def van_phong() -> Iterator[VanPhong]:
    with VanPhong() as mo:
        yield mo


def _soat(van_phong: VanPhong, noi: Path, tep: bytes, *, nhung: bool = True) -> BaoCaoSoat:
    docx = noi / "mau.docx"
    docx.write_bytes(tep)
    ban_in = doc_ban_in(van_phong.dung(docx))
    if not nhung:
        ban_in = replace(ban_in, phong=(PhongIn("TimesNewRoman", False),))
    return soat_trang(read(tep, tep="mau.docx"), ban_in)


@pytest.mark.libreoffice
@pytest.mark.parametrize("ma", HONG_TRANG)
def test_mot_loi_mot_quy_tac(van_phong: VanPhong, tmp_path: Path, ma: str) -> None:
    """The fault is caught by the rule meant for it, and no other rule of the law calls it SAI."""
    findings = _soat(van_phong, tmp_path, HONG_TRANG[ma].tep(), nhung=ma != "DT119").findings

    assert ma in {f.ma for f in findings}
    assert {f.ma for f in findings if f.muc is Muc.SAI and f.ma != ma} <= {"DT114", "DT117"}


@pytest.mark.libreoffice
@pytest.mark.parametrize("ma", DUNG_TRANG)
def test_van_ban_dung(van_phong: VanPhong, tmp_path: Path, ma: str) -> None:
    """The corrected document passes."""
    assert ma in _soat(van_phong, tmp_path, DUNG_TRANG[ma].tep()).dat


@pytest.mark.libreoffice
def test_van_ban_mau_sach(van_phong: VanPhong, tmp_path: Path) -> None:
    """The correct documents of every kind have no finding; together with the others they pass every rule."""
    dat = set(DUNG_TRANG)
    for mau in MAU:
        bao_cao = _soat(van_phong, tmp_path, tep_van_ban(mau=mau))
        dat |= set(bao_cao.dat)
        assert [str(f) for f in bao_cao.findings if f.ma not in DUNG_TRANG] == []

    assert dat == set(TRANG)


def test_bang_loi_du_quy_tac() -> None:
    """The table of faults names every rule, and their ids are one group."""
    assert set(HONG_TRANG) == set(TRANG) == {ma for ma in all_rules() if ma.startswith("DT")}


def test_khong_co_trang_thi_chua_kiem() -> None:
    """Without pages each of them waits, and says so."""
    chua = {f.ma: f.thong_bao for f in soat(van_ban()).chua_kiem}

    assert {chua[ma] for ma in TRANG} == {"chờ dàn trang"}


def test_hang_va_muc() -> None:
    """What the decree does not say is practice and never SAI."""
    assert {ma for ma, quy_tac in TRANG.items() if quy_tac.muc is Muc.SAI} == {
        "DT102", "DT111", "DT112", "DT113", "DT114", "DT115", "DT116", "DT117", "DT128",
    }  # fmt: skip
    assert all(bool(quy_tac.quy_dinh) is (quy_tac.hang is not Hang.TAP_QUAN) for quy_tac in TRANG.values())


def test_pdf_khong_co_trang() -> None:
    """A PDF without a page, and one whose words are others, make no rule fail to run."""
    for ban_in in (BanIn(()), BanIn((), ())):
        bao_cao = soat_trang(van_ban(), ban_in)

        assert {f.ma for f in bao_cao.findings} | set(bao_cao.dat) | {f.ma for f in bao_cao.chua_kiem} == set(TRANG)
