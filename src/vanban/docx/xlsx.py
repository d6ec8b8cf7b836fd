"""Writes one sheet of a workbook: texts, whole numbers and days, a header that repeats on each printed page.

A library that writes workbooks would stamp its own time into them and bring charts, macros and formulas along; this is
the part of SpreadsheetML that a plain table needs, packed like every other package here: equal rows, equal parts.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from markupsafe import escape

from vanban.ban_ghi import dataclass
from vanban.docx.pack import viet_goi
from vanban.nd30.do_rong import do_rong

_S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_P = "http://schemas.openxmlformats.org/package/2006"
_DAU = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_LOAI = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_MOC = date(1899, 12, 30)  # day 0 of a sheet
_THUONG, _DAU_COT, _NGAY, _TIEU_DE = range(4)  # cell formats, in the order of `_STYLES`

_CO = 12  # points: size of the letters
_CAO = 15.75  # points: height of one line
_RONG_KY_TU = 8 * 25.4 / 96  # mm: a digit of that size, by which widths of columns are counted
_DEM = 2.0  # mm: both margins of a cell, and a little room

O = str | int | date | None  # noqa: E741 - ô: what a cell holds


@dataclass(frozen=True, slots=True)
class TrangTinh:
    """One sheet: lines above the table, the header rows, the rows; `rong` are column widths in characters."""

    ten: str
    tren: tuple[str, ...]
    cot: tuple[tuple[str, ...], ...]
    dong: tuple[tuple[O, ...], ...]
    rong: tuple[float, ...]


def viet_xlsx(trang: TrangTinh) -> bytes:
    """The workbook as bytes."""
    phan = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _rels((f"{_R}/officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": _workbook(trang),
        "xl/_rels/workbook.xml.rels": _rels(
            (f"{_R}/worksheet", "worksheets/sheet1.xml"), (f"{_R}/styles", "styles.xml")
        ),
        "xl/styles.xml": _STYLES,
        "xl/worksheets/sheet1.xml": _sheet(trang),
    }
    return viet_goi({ten: chu.encode() for ten, chu in phan.items()})


def _sheet(trang: TrangTinh) -> str:
    hang: list[tuple[int, Sequence[O]]] = [(_TIEU_DE, (chu,)) for chu in trang.tren]
    hang += [(_DAU_COT, cot) for cot in trang.cot]
    co_dinh = len(hang)
    hang += [(_THUONG, dong) for dong in trang.dong]
    rong = "".join(f'<col min="{i}" max="{i}" width="{mot:g}" customWidth="1"/>' for i, mot in enumerate(trang.rong, 1))
    cac = "".join(_hang(so, kieu, o, trang.rong) for so, (kieu, o) in enumerate(hang, 1))
    return (
        f'{_DAU}<worksheet xmlns="{_S}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>'
        f'<sheetView workbookViewId="0"><pane ySplit="{co_dinh}" topLeftCell="A{co_dinh + 1}" activePane="bottomLeft"'
        f' state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="{_CAO:g}"/><cols>{rong}</cols>'
        f"<sheetData>{cac}</sheetData>"
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
    )


def _hang(so: int, kieu: int, cac_o: Sequence[O], rong: Sequence[float]) -> str:
    o = "".join(_o(f"{_ten_cot(cot)}{so}", kieu, tri) for cot, tri in enumerate(cac_o))
    cao = 1 if kieu == _TIEU_DE else max(map(_so_dong, cac_o, rong))
    return f'<row r="{so}" ht="{cao * _CAO:g}">{o}</row>'


def _so_dong(tri: O, rong: float) -> int:
    """How many lines a cell takes: not every program measures that when it opens the file."""
    con = cho = rong * _RONG_KY_TU - _DEM
    dong = 1
    for tu in (tri if isinstance(tri, str) else "").split():
        dai = do_rong(f" {tu}", _CO, dam=True)
        if dai > con and con < cho:
            dong, con = dong + 1, cho
        dong += int(dai // cho)
        con -= dai % cho
    return dong


def _o(noi: str, kieu: int, tri: O) -> str:
    if tri is None or tri == "":
        return f'<c r="{noi}" s="{kieu}"/>'
    if isinstance(tri, date):
        return f'<c r="{noi}" s="{_NGAY}"><v>{(tri - _MOC).days}</v></c>'
    if isinstance(tri, int):
        return f'<c r="{noi}" s="{kieu}"><v>{tri}</v></c>'
    return f'<c r="{noi}" s="{kieu}" t="inlineStr"><is><t xml:space="preserve">{escape(tri)}</t></is></c>'


def _ten_cot(so: int) -> str:
    """The letters of a column, counted from 0."""
    ten = ""
    so += 1
    while so:
        so, du = divmod(so - 1, 26)
        ten = chr(ord("A") + du) + ten
    return ten


def _workbook(trang: TrangTinh) -> str:
    dau, cuoi = len(trang.tren) + 1, len(trang.tren) + len(trang.cot)
    ten = trang.ten.replace("'", "''")
    return (
        f'{_DAU}<workbook xmlns="{_S}" xmlns:r="{_R}"><sheets>'
        f'<sheet name="{escape(trang.ten)}" sheetId="1" r:id="rId1"/></sheets><definedNames>'
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">'
        f"'{escape(ten)}'!${dau}:${cuoi}</definedName></definedNames></workbook>"
    )


def _rels(*quan_he: tuple[str, str]) -> str:
    cac = "".join(
        f'<Relationship Id="rId{i}" Type="{loai}" Target="{dich}"/>' for i, (loai, dich) in enumerate(quan_he, 1)
    )
    return f'{_DAU}<Relationships xmlns="{_P}/relationships">{cac}</Relationships>'


def _content_types() -> str:
    phan = {"workbook": "sheet.main", "worksheets/sheet1": "worksheet", "styles": "styles"}
    cac = "".join(
        f'<Override PartName="/xl/{ten}.xml" ContentType="{_LOAI}.{loai}+xml"/>' for ten, loai in phan.items()
    )
    return (
        f'{_DAU}<Types xmlns="{_P}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{cac}</Types>'
    )


_CHU = f'<sz val="{_CO}"/><name val="Times New Roman"/><family val="1"/>'
_BOC = '<alignment vertical="center" wrapText="1"/>'
_STYLES = (
    f'{_DAU}<styleSheet xmlns="{_S}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>'
    f'<fonts count="2"><font>{_CHU}</font><font><b/>{_CHU}</font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>'
    '<left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">'
    f'<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1">{_BOC}</xf>'
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1">'
    '<alignment horizontal="center" vertical="center" wrapText="1"/></xf>'
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"'
    ' applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>'
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
