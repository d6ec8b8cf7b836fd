"""`vanban build --pdf` and `vanban check --pages`."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from check.dan_trang_mau import HONG_TRANG
from cli.conftest import Chay
from vanban.pdf.cai_dat import CAI_DAT

PDF = Path("outputs/ke_hoach/mot.pdf")
_CAC = "outputs/bao_cao/hai.docx\tBáo cáo\tđã dựng\noutputs/ke_hoach/mot.docx\tKế hoạch\tđã dựng\n"


@pytest.mark.libreoffice
def test_pdf_canh_van_ban(noi_lam: Path, chay: Chay) -> None:
    """Standard output is the same line a document; the PDF stands beside it, nothing else does."""
    ra = chay("build", "--pdf", "--jobs", "1")

    assert (ra.ma, ra.out) == (0, _CAC)
    assert PDF.read_bytes().startswith(b"%PDF-1.")
    assert sorted(tep.name for tep in PDF.parent.iterdir()) == ["mot.docx", "mot.pdf"]


def test_khong_co_libreoffice(noi_lam: Path, chay: Chay, monkeypatch: pytest.MonkeyPatch) -> None:
    """One sentence with the command to install it, exit status 2; the documents are written all the same."""
    monkeypatch.setattr(shutil, "which", lambda _: None)
    ra = chay("build", "--pdf")

    assert (ra.ma, ra.out) == (2, _CAC)
    assert f"không thấy LibreOffice, nên không dựng được PDF\n  Gợi ý: cài đặt: {CAI_DAT}\n" in ra.err
    assert PDF.with_suffix(".docx").is_file()
    assert not PDF.exists()


def test_du_lieu_sai_thi_khong_dan_trang(noi_lam: Path, chay: Chay, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a wrong input nothing is built, so nothing is laid out and no LibreOffice is asked for."""
    Path("inputs/ke_hoach/mot.yaml").write_text("loai: ke_hoach\n", encoding="utf-8")
    monkeypatch.setattr(shutil, "which", lambda _: None)
    ra = chay("build", "--pdf")

    assert ra.ma == 2
    assert "LibreOffice" not in ra.err


@pytest.mark.libreoffice
def test_pdf_khong_ghi_duoc(noi_lam: Path, chay: Chay) -> None:
    """A PDF that cannot be written is named and the run fails; the document and the other PDF are there."""
    PDF.mkdir(parents=True)
    ra = chay("build", "--pdf")

    assert (ra.ma, ra.out) == (1, _CAC)
    assert "outputs/ke_hoach/mot.pdf: không ghi được: một thư mục đang mang tên của tệp" in ra.err
    assert Path("outputs/bao_cao/hai.pdf").is_file()


@pytest.mark.libreoffice
def test_soat_trang(noi_lam: Path, chay: Chay) -> None:
    """`--pages` asks the page rules of a .docx and of an input; `--select` and the profile hold for them too."""
    Path("lech.docx").write_bytes(HONG_TRANG["DT112"].tep())
    ra = chay("check", "--pages", "--format", "json", "--select", "dan_trang", "lech.docx", "inputs/ke_hoach/mot.yaml")
    cac = [f for f in json.loads(ra.out) if f["muc"] != "CHƯA KIỂM"]

    assert ra.ma == 1
    assert [(f["ma"], f["muc"], f["tep"]) for f in cac] == [("DT112", "SAI", "lech.docx")]
    assert cac[0]["can_cu"] == "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 7"


def test_khong_pages_thi_cho_dan_trang(noi_lam: Path, chay: Chay) -> None:
    """Without `--pages` the rules wait and say so."""
    Path("lech.docx").write_bytes(HONG_TRANG["DT105"].tep())
    ra = chay("check", "--full", "--select", "dan_trang", "lech.docx")

    assert ra.ma == 0
    assert re.search(r"DT105.*: chờ dàn trang\n", ra.out)


def test_pages_khong_co_libreoffice(noi_lam: Path, chay: Chay, monkeypatch: pytest.MonkeyPatch) -> None:
    """`--pages` without LibreOffice stops before anything is checked."""
    Path("lech.docx").write_bytes(HONG_TRANG["DT105"].tep())
    monkeypatch.setattr(shutil, "which", lambda _: None)
    ra = chay("check", "--pages", "lech.docx")

    assert (ra.ma, ra.out) == (2, "")
    assert ra.err.startswith("không thấy LibreOffice")
