"""The register on paper has the cover and the ten columns of Phụ lục IV."""

from __future__ import annotations

import io
import re
from datetime import date
from pathlib import Path

import pdfplumber
import pytest
from openxml_audit import AppPrediction, OpenXmlValidator, predict
from python_calamine import CalamineWorkbook

from so_mau import SO, ke_hoach, phat_hanh, sua
from vanban.build.so_dang_ky.xuat_so import COT, lay_quyen, viet_quyen
from vanban.build.tep_moi import tao
from vanban.docx.read import read
from vanban.errors import InputError
from vanban.pdf.van_phong import doi_pdf

PHU_LUC_IV = Path(__file__).parents[1] / "nd30/nghi_dinh/phu-luc-IV.txt"


@pytest.fixture(autouse=True)
def noi_lam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with two issued plans and a công văn of two years; the current folder."""
    monkeypatch.chdir(tmp_path)
    phat_hanh(*ke_hoach("mot", "hai"))
    tao("cong_van", Path("inputs/cong_van/ba.yaml"))
    phat_hanh("inputs/cong_van/ba.yaml")
    phat_hanh(*ke_hoach("tu"), hom_nay=date(2027, 1, 4))
    sua(SO, "van_ban:\n- so: 1\n", "van_ban:\n- so: 1\n  ky_nhan: Lê & Ví Dụ\n")
    chu = SO.read_text(encoding="utf-8").replace(
        "  so_luong:\n  ngay_chuyen:\n  ky_nhan:\n", "  so_luong: 12\n  ngay_chuyen: 25/11/2026\n", 1
    )
    SO.write_text(chu, encoding="utf-8")
    return tmp_path


def _chu(goi: bytes) -> list[str]:
    return [doan.chu.replace("\u00a0", " ") for doan in read(goi, tep="so.docx").doan if doan.chu]


def test_cot_la_loi_cua_phu_luc_iv() -> None:
    """The names of the columns are the decree's own words, in its order."""
    luat = re.sub(r"\s+", " ", PHU_LUC_IV.read_text(encoding="utf-8"))

    assert " | ".join(COT) in luat
    assert "SỔ ĐĂNG KÝ VĂN BẢN ĐI" in luat


def test_docx_co_bia_va_muoi_cot() -> None:
    """The cover says body, year, days, numbers and book; then a line a document in the order of days."""
    chu = _chu(viet_quyen(lay_quyen(Path(), 2026, so="1"), ".docx"))

    assert chu[:7] == [
        "Sở Giáo dục và Đào tạo tỉnh Ví Dụ",
        "Trường THPT Ví Dụ",
        "Sổ đăng ký văn bản đi",
        "Năm: 2026",
        "Từ ngày 24/11/2026 đến ngày 24/11/2026",
        "Từ số 01 đến số 03",
        "Quyển số: 1",
    ]
    assert chu[7:27] == [*COT, *(f"({i})" for i in range(1, 11))]
    assert chu[27:36] == [
        "01/KH-THPTVD",
        "24/11/2026",
        "Kế hoạch Triển khai phong trào “Thi đua xây dựng thư viện mở trong nhà trường”",
        "Trần Thị Ví Dụ",
        "Sở GDĐT (để báo cáo); Các tổ, đoàn thể trong trường (để thực hiện)",
        "VT, VP",
        "12",
        "25/11/2026",
        "Lê & Ví Dụ",
    ]
    (cong_van,) = [mot for mot in chu if mot.startswith("Công văn ")]
    assert cong_van.startswith("Công văn V/v ")


def test_xlsx_cung_noi_dung() -> None:
    """The workbook has the same columns and lines; days are days."""
    goi = viet_quyen(lay_quyen(Path(), 2026), ".xlsx")

    dong = CalamineWorkbook.from_filelike(io.BytesIO(goi)).get_sheet_by_index(0).to_python()

    assert dong[2][0] == "SỔ ĐĂNG KÝ VĂN BẢN ĐI"
    assert dong[4] == list(COT)
    assert (dong[6][:2], dong[6][6:9]) == (
        ["01/KH-THPTVD", date(2026, 11, 24)],
        [12.0, date(2026, 11, 25), "Lê & Ví Dụ"],
    )
    assert [mot[0] for mot in dong[6:]] == ["01/KH-THPTVD", "02/KH-THPTVD", "03/THPTVD-VP"]


def test_moi_nam_mot_quyen() -> None:
    """A year has its own book; one without lines is told with those that are there."""
    assert [mot.so for mot in lay_quyen(Path(), 2027).muc] == [1]
    with pytest.raises(InputError, match="của dãy X năm 2026; đang có: THPTVD năm 2026, THPTVD năm 2027"):
        lay_quyen(Path(), 2026, day="X")


def test_mo_duoc_trong_word(tmp_path: Path) -> None:
    """The file follows the schemas and opens in Word without repair."""
    tep = tmp_path / "so.docx"
    tep.write_bytes(viet_quyen(lay_quyen(Path(), 2026), ".docx"))

    ket_qua = OpenXmlValidator().validate(tep)
    assert ket_qua.errors == []
    assert predict(ket_qua).prediction is AppPrediction.OPENS_CLEAN


@pytest.mark.libreoffice
def test_nam_ngang_bia_mot_trang(tmp_path: Path) -> None:
    """The pages lie on their side, the cover is one of its own."""
    tep = tmp_path / "so.docx"
    tep.write_bytes(viet_quyen(lay_quyen(Path(), 2026), ".docx"))

    (pdf,) = doi_pdf([tep], tmp_path)

    with pdfplumber.open(pdf) as mo:
        assert [(round(trang.width), round(trang.height)) for trang in mo.pages] == [(842, 595)] * 2
        assert "SỔ ĐĂNG KÝ VĂN BẢN ĐI" in mo.pages[0].extract_text()
