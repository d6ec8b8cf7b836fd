"""The prose of a document: which paragraphs hold some words, and where a word stands."""

from __future__ import annotations

import pytest

from vanban.check import soat_chu
from vanban.check.line import Dong
from vanban.check.loi_van.ban_chu import LoiVan, doc_loi_van
from vanban.check.recognise import NhanDang, Nhom
from vanban.docx.read import DangDoan, DinhDang, Doan, Van

NHAN = NhanDang({}, (), "", None, None, Nhom.KHONG_RO, ())


def loi_van(*cac: str) -> LoiVan:
    doan = (Doan(n, (Van(chu, chu, DinhDang()),), DangDoan(), "") for n, chu in enumerate(cac))
    return doc_loi_van([Dong(d, d.van) for d in doan], NHAN)


def so(cac: list[str], lv: LoiVan) -> list[int]:
    return [cau.dong.doan.thu_tu for cau in lv.co(*cac)]


def test_doan_co_tu() -> None:
    lv = loi_van("Tập thể, cá nhân.", "cá (nhân) và tập-thể", "cánh nhân")
    assert so(["cá", "nhân"], lv) == [0, 1]
    assert so(["tập", "cá"], lv) == [0, 1]
    assert so(["nhân"], lv) == [0, 1, 2]
    assert so(["nhân", "khác"], lv) == []


@pytest.mark.parametrize(("chu", "co"), [("lý  do", True), ("lý, do", True), ("do lý", False), ("lý1do", True)])
def test_hai_tu_ke_nhau(chu: str, co: bool) -> None:
    assert bool(loi_van(f"vì {chu} ấy").co_cap([("lý", "do")])) is co


@pytest.mark.parametrize("them", [(), tuple(f"từ{n}" for n in range(60))])
def test_cho_cua_tu(them: tuple[str, ...]) -> None:
    lv = loi_van("Hòa bình, thái hòa; hoà", "hòan hòa_2")
    thay = [(cau.dong.doan.thu_tu, tu.dau, tu.chu) for cau, tu in lv.cho_tu(("hoà", "hòa", *them))]
    assert thay == [(0, 0, "Hòa"), (0, 15, "hòa"), (0, 20, "hoà"), (1, 5, "hòa")]


def test_chu_thuong_giu_cho() -> None:
    """A letter whose small form takes two places does not move what is quoted."""
    bao_cao = soat_chu("Cho cán bộ, giáo viên.\nİ: cho cán bộ giáo viên.\n")
    assert [f.thay for f in bao_cao.findings if f.ma == "DC105"] == ["cán bộ giáo viên"]
