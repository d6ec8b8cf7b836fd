"""CSV as spreadsheets write it in Vietnam: UTF-8 with or without a mark, or UTF-16; semicolons, commas or tabs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from unicodedata import is_normalized

from vanban.ban_ghi import dataclass
from vanban.errors import InputError, Loi, ViTri
from vanban.inputs.bang_cot import KieuBang
from vanban.inputs.bang_tieu_de import TIM_TRONG, dem_ten
from vanban.inputs.bang_vi_tri import Trang
from vanban.inputs.ma_hoa import giai_ma_bang
from vanban.inputs.tai_lieu import doc_byte
from vanban.inputs.vi_tri import VanBanNguon
from vanban.models.ky_tu import KHONG_AN_TOAN, ten_ky_tu

TOI_DA = 30_000_000  # bytes: 10,000 nominees with 1,500 letters of achievements each, and room
_DAU_NGAN = ";\t,"
_DOAN_DAU = 200_000  # characters in which the head is looked for
_LA_NHIEU_NHAT = 20
_NGOAC = (
    'ô có dấu ngoặc kép thì cả ô đặt trong "…" và mỗi dấu ở trong viết hai lần (""); Excel tự làm việc này khi lưu.'
)
_LOI: tuple[tuple[str, str, str], ...] = (
    ("unexpected end", "ngoặc kép mở trong dòng này mà đến hết tệp chưa đóng", _NGOAC),
    ("expected after", "sau ngoặc kép đã đóng còn chữ trong cùng ô", _NGOAC),
    ("field limit", f"có ô dài quá {csv.field_size_limit()} ký tự", "xem lại ngoặc kép trong dòng này đã đóng chưa."),
)


class _KieuNgan(csv.excel):
    """Fields that begin with a quote end with one; anything else in between is an error."""

    strict = True


def doc_csv(tep: Path, ten: str, kieu: KieuBang) -> Trang:
    """The grid of one CSV file.

    Args:
        tep: The file.
        ten: The path as messages show it.
        kieu: The table that it should hold; the separator is the one that shows most of its columns.

    Raises:
        InputError: another encoding, characters that no document can carry, quotes that are not closed.
    """
    chu = giai_ma_bang(doc_byte(tep, ten, TOI_DA), ten)
    if not chu.strip():
        raise InputError("tệp trống, chưa có dòng nào", vi_tri=ViTri(ten))
    _kiem_ky_tu(VanBanNguon(ten, chu))
    chu = chu.replace("\r\n", "\n").replace("\r", "\n")  # inside cells too: a page has one kind of line end
    trang = Trang(ten, [], dong := [], nfc=is_normalized("NFC", chu))  # a part of NFC text is NFC
    truoc = 0
    bo_doc = csv.reader(io.StringIO(chu, newline=""), _KieuNgan, delimiter=_tim_dau_ngan(chu, kieu))
    try:
        for hang in bo_doc:
            trang.hang.append(hang)
            dong.append(truoc + 1)
            truoc = bo_doc.line_num
    except csv.Error as loi:
        _, cau, goi_y = next(mot for mot in (*_LOI, ("", f"không đọc được dòng này ({loi})", "")) if mot[0] in str(loi))
        raise InputError(cau, vi_tri=ViTri(ten, truoc + 1, 0, 0, f"dòng {truoc + 1}"), goi_y=goi_y) from None
    return trang


@dataclass(frozen=True, slots=True)
class _Thu:
    """What a separator makes of the first rows."""

    ten: int
    o: int
    dau: str


def _tim_dau_ngan(chu: str, kieu: KieuBang) -> str:
    theo_ten = kieu.theo_ten()
    thu = []
    for dau in _DAU_NGAN:
        hang = list(islice(_hang_dau(chu[:_DOAN_DAU], dau), TIM_TRONG))
        ten = max((dem_ten(o, theo_ten) for o in hang), default=0)
        thu.append(_Thu(ten, sum(map(len, hang)), dau))
    return max(thu, key=lambda mot: (mot.ten, mot.o)).dau


def _hang_dau(chu: str, dau: str) -> Iterator[list[str]]:
    """Rows as far as they can be read with a separator that may be the wrong one."""
    try:
        yield from csv.reader(io.StringIO(chu, newline=""), delimiter=dau)
    except csv.Error:
        return


def _kiem_ky_tu(nguon: VanBanNguon) -> None:
    """Refuse what no document can carry, such as NUL."""
    if not KHONG_AN_TOAN.search(nguon.chu):
        return
    la = islice(KHONG_AN_TOAN.finditer(nguon.chu), _LA_NHIEU_NHAT)
    loi = tuple(Loi(f"có {ten_ky_tu(mot[0])} không in được", nguon.vi_tri(mot.start())) for mot in la)
    raise InputError(loi, goi_y="xoá ký tự đó rồi gõ lại chữ ở chỗ ấy (thường do dán từ Word hoặc PDF).")
