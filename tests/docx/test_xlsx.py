"""A sheet written by us, read by another program's reader."""

from __future__ import annotations

import io
from datetime import date

from lxml import etree
from python_calamine import CalamineWorkbook

from vanban.docx.pack import doc_goi
from vanban.docx.xlsx import O, TrangTinh, viet_xlsx


def _trang(*dong: tuple[O, ...], cot: int = 3) -> TrangTinh:
    return TrangTinh("Sổ 'thử' & <1>", ("TÊN",), (tuple("ABC"[:cot]),), dong, (10.0,) * cot)


def test_doc_lai_tung_o() -> None:
    """Texts letter for letter, numbers as numbers, days as days, nothing as nothing."""
    goi = viet_xlsx(_trang(("=1+1 & <ế> \n  “x”", 12, date(2026, 2, 28)), (None, "", "007")))

    so = CalamineWorkbook.from_filelike(io.BytesIO(goi))

    assert so.sheet_names == ["Sổ 'thử' & <1>"]
    assert so.get_sheet_by_index(0).to_python() == [
        ["TÊN", "", ""],
        ["A", "B", "C"],
        ["=1+1 & <ế> \n  “x”", 12.0, date(2026, 2, 28)],
        ["", "", "007"],
    ]


def _phan(goi: bytes) -> dict[str, etree._Element]:
    return {mot.ten: etree.fromstring(mot.noi_dung()) for mot in doc_goi(goi)}


def test_moi_phan_la_xml_va_dong_dau_in_lai() -> None:
    """Every part is XML; the header stays on the screen and on each printed page; equal rows give equal bytes."""
    goi = viet_xlsx(_trang(("x", 1, None)))

    phan = _phan(goi)

    (ten,) = phan["xl/workbook.xml"].iter("{*}definedName")
    assert (ten.get("name"), ten.text) == ("_xlnm.Print_Titles", "'Sổ ''thử'' & <1>'!$2:$2")
    (khung,) = phan["xl/worksheets/sheet1.xml"].iter("{*}pane")
    assert (khung.get("ySplit"), khung.get("state")) == ("2", "frozen")
    assert viet_xlsx(_trang(("x", 1, None))) == goi


def test_cot_thu_27() -> None:
    """Columns after Z have two letters."""
    dong = tuple(str(i) for i in range(28))

    goi = viet_xlsx(TrangTinh("a", (), (dong,), (), (5.0,) * 28))

    assert CalamineWorkbook.from_filelike(io.BytesIO(goi)).get_sheet_by_index(0).to_python() == [list(dong)]
    o = [mot.get("r") for mot in _phan(goi)["xl/worksheets/sheet1.xml"].iter("{*}c")]
    assert (o[0], o[25], o[26], o[27]) == ("A1", "Z1", "AA1", "AB1")


def test_hang_du_cao_cho_chu_xuong_dong() -> None:
    """A row is as high as its longest cell wraps: not every program measures it; a word longer than its column too."""
    cac = ("một", "Triển khai phong trào thi đua xây dựng thư viện mở trong nhà trường", "x" * 40, None, 12)
    trang = TrangTinh("a", ("TÊN " * 30,), (), tuple((mot,) for mot in cac), (20.0,))

    hang = _phan(viet_xlsx(trang))["xl/worksheets/sheet1.xml"].iter("{*}row")

    assert [float(mot.get("ht", "0")) / 15.75 for mot in hang] == [1, 1, 4, 3, 1, 1]
