"""What the XML of a sheet says and a reader of values does not: errors, formulas without a value, hidden rows.

The tests for the rare words come first, since they cost a hundredth of reading the sheet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from unicodedata import is_normalized

from vanban.ban_ghi import dataclass

AN, GOP, O = "an", "gop", "o"  # noqa: E741 - a hidden row, merged cells, one cell

_NHIEU_O: Final = 3_000_000  # cells of the rectangle that holds everything, empty ones too
_NHIEU_CHU: Final = 1_500_000_000  # bytes, if every cell held the longest text of the workbook
_HANG_DAI: Final = 450  # bytes: as wide as 30 cells that do not say where they are, which 100,000 rows may be
_TT = r"(?:\w+:)?"  # a prefix of the namespace
_F = rf"<{_TT}f\b(?:[^>]*/>|[^>]*>[^<]*</{_TT}f>)"  # a formula
_V = rf"<{_TT}v\b[^>]*>([^<]+)"  # a value
_HANG = re.compile(rf"<{_TT}row\b([^>]*)>".encode())
_AN = re.compile(rb"\bhidden\s*=\s*[\"'](?:1|true)[\"']")
_SO_HANG = re.compile(rb"\br\s*=\s*[\"'](\d+)")
_NOI = re.compile(rb"\br\s*=\s*[\"']([A-Za-z]+)(\d+)")
_O_LOI = re.compile(rf"<{_TT}c\b([^>]*\bt=[\"']e[\"'][^>]*)>\s*(?:{_F})?\s*(?:{_V})?".encode())
_O_CONG_THUC = re.compile(rf"<{_TT}c\b([^>]*)>\s*{_F}\s*(?:{_V})?".encode())
_O_CHU = re.compile(rb"\bt\s*=\s*[\"']str[\"']")
_COT_XA = re.compile(rb"=\s*[\"'][A-Za-z]{2,}\d")
_SO_KHONG = bytes.maketrans(b"123456789", b"0" * 9)
_O_CO_GI = re.compile(rb"\br\s*=\s*[\"']([A-Za-z]+)(\d+)[\"'](?:[^>]*[^/>])?>")
_O_KHONG_DIA_CHI = re.compile(rf"<{_TT}c(?=[\s/>])(?![^>]*\sr\s*=)".encode())
_CO_F = re.compile(rb"f[ >/]")


@dataclass(frozen=True, slots=True)
class VanDe:
    """Something about a cell, or about a row when `cot` is 0; both count from 1, 0 = unknown."""

    loai: str
    hang: int
    cot: int
    cau: str


def qua_lon(xml: bytes, chu_chung: bytes) -> str:
    """Why the sheet would fill the memory, or nothing: its reader makes room for the rectangle around all cells.

    Args:
        xml: The sheet.
        chu_chung: The texts that its cells point to.
    """
    xa = _COT_XA.search(xml) or b"000000" in xml.translate(_SO_KHONG)
    if (xa or max(map(len, xml.split(b"</row>"))) > _HANG_DAI) and _O_KHONG_DIA_CHI.search(xml):
        return "trang tính có ô không ghi địa chỉ, hãy mở bằng Excel rồi lưu lại"
    if xa:
        noi = [_toa_do(*mot) for mot in _O_CO_GI.findall(xml)]
        if noi and max(hang for hang, _ in noi) * max(cot for _, cot in noi) > _NHIEU_O:
            return "trang tính có ô nằm quá xa bảng, hãy xoá ô đó"
    so_o = xml.count(b"<") // 4  # a cell and its value, each with an end
    dai = _dai_nhat(chu_chung, b"</si>")
    if so_o * dai > _NHIEU_CHU and so_o * (dai := _dai_nhat(chu_chung, b"</")) > _NHIEU_CHU:
        return f"trang tính quá nhiều chữ (có ô chứa tới {dai} byte), hãy xoá bớt"
    return ""


def da_nfc(xml: bytes, chu_chung: bytes) -> bool:
    """Whether all texts are in NFC, as far as that is seen without reading the cells."""
    if b"inlineStr" in xml or b'"str"' in xml or b"'str'" in xml or b"&#" in chu_chung:
        return False  # a text in the sheet itself, or a letter by its number
    return is_normalized("NFC", chu_chung.decode("utf-8", "replace"))


def _dai_nhat(xml: bytes, cuoi: bytes) -> int:
    return max(map(len, xml.split(cuoi)))


def soi_trang(xml: bytes) -> Iterator[VanDe]:
    """The rows and cells of a sheet that must not be read as they look."""
    if b"hidden" in xml:
        yield from _dong_an(xml)
    if b't="e"' in xml or b"t='e'" in xml:
        yield from _o_loi(xml)
    if _CO_F.search(xml):
        yield from _cong_thuc(xml)


def _dong_an(xml: bytes) -> Iterator[VanDe]:
    for hang in _HANG.finditer(xml):
        if _AN.search(hang[1]) and (so := _SO_HANG.search(hang[1])):
            yield VanDe(AN, int(so[1][:9]), 0, "dòng này đang ẩn mà có dữ liệu")


def _o_loi(xml: bytes) -> Iterator[VanDe]:
    for o in _O_LOI.finditer(xml):
        yield VanDe(O, *_noi(o[1]), f"ô đang báo lỗi {(o[2] or b'').decode('utf-8', 'replace')}".rstrip())


def _cong_thuc(xml: bytes) -> Iterator[VanDe]:
    for o in _O_CONG_THUC.finditer(xml):
        if not o[2] and not _O_CHU.search(o[1]):  # a formula may give an empty text
            yield VanDe(O, *_noi(o[1]), "ô có công thức mà chưa có kết quả")


def _noi(thuoc_tinh: bytes) -> tuple[int, int]:
    noi = _NOI.search(thuoc_tinh)
    return _toa_do(noi[1], noi[2]) if noi else (0, 0)


def _toa_do(chu: bytes, hang: bytes) -> tuple[int, int]:
    cot = 0
    for mot in chu[:9].upper():
        cot = cot * 26 + mot - 64
    return int(hang[:9]), cot  # more digits are no row of any sheet
