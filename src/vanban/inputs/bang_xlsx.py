"""XLSX through calamine: every cell as the text that a person would type, and a refusal where that is not known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from python_calamine import CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from vanban.errors import InputError, Loi, ViTri
from vanban.inputs.bang_cot import KieuBang
from vanban.inputs.bang_goi import TOI_DA, hong, mo_goi, trang_tinh
from vanban.inputs.bang_tieu_de import tim_hang
from vanban.inputs.bang_vi_tri import Trang, chu_cot
from vanban.inputs.bang_xml import AN, GOP, VanDe, da_nfc, qua_lon, soi_trang
from vanban.inputs.ma_hoa import co_chu_la, kiem_phong_cu
from vanban.inputs.tai_lieu import doc_byte
from vanban.inputs.thu_gom import gom, xep

_SUA = (
    "hiện các dòng ẩn (bỏ lọc) hoặc xoá hẳn; tách các ô gộp; ô công thức thì mở bằng Excel rồi lưu lại, "
    "hoặc dán thành giá trị."
)
_NGUYEN_LON = 1e15  # beyond it a spreadsheet keeps no exact whole number


def doc_xlsx(tep: Path, ten: str, kieu: tuple[KieuBang, ...]) -> list[tuple[KieuBang, Trang]]:
    """The grids of the tables that a workbook holds.

    The main table is on the sheet of its name, else on the first sheet that is not hidden and not another table's.

    Raises:
        InputError: a file that cannot be opened; a table on a hidden sheet; a further sheet that looks like the main
            table; below the head of a table: hidden rows, merged cells, errors, formulas without a value.
    """
    so = _SoTinh(doc_byte(tep, ten, TOI_DA), ten)
    trang = so.chia(kieu)
    with gom() as chung:
        ra = [(mot, noi) for mot, thu in trang if (noi := chung.goi(so.doc, thu, mot))]
        da_dung = {thu for _, thu in trang}
        for thu in so.hien:
            if thu not in da_dung:
                chung.goi(so.kiem_thua, thu, kieu[0], trang[0][1])
    return ra


class _SoTinh:
    """An open workbook; sheets are known by their number from 0."""

    def __init__(self, du_lieu: bytes, ten: str) -> None:
        self._ten = ten
        self._phan = mo_goi(du_lieu, ten)
        self._chung = self._phan.get("xl/sharedStrings.xml", b"")
        self._ten_phan = trang_tinh(self._phan, ten)
        self._so = _mo(du_lieu, ten)
        mo_ta = self._so.sheets_metadata
        if len(mo_ta) != len(self._ten_phan):
            raise hong(ten)
        la_bang = [thu for thu, mot in enumerate(mo_ta) if mot.typ == SheetTypeEnum.WorkSheet]
        self.hien = [thu for thu in la_bang if mo_ta[thu].visible == SheetVisibleEnum.Visible]
        self._an = [thu for thu in la_bang if thu not in self.hien]

    def chia(self, kieu: tuple[KieuBang, ...]) -> list[tuple[KieuBang, int]]:
        """Which sheet holds which table; only the main one must be there."""
        for mot in kieu:
            if an := [thu for thu in self._an if mot.la_ten(self._ten_trang(thu))]:
                raise InputError("trang tính này đang ẩn, hãy cho hiện hoặc xoá", vi_tri=self._vi_tri(an[0]))
        ra = []
        for mot in kieu[1:]:
            ra += [(mot, thu) for thu in self.hien if mot.la_ten(self._ten_trang(thu))][:1]
        con = [thu for thu in self.hien if thu not in {thu for _, thu in ra}]
        con.sort(key=lambda thu: not kieu[0].la_ten(self._ten_trang(thu)))
        if not con:
            raise InputError("bảng tính không có trang nào để đọc", vi_tri=ViTri(self._ten))
        return [(kieu[0], con[0]), *ra]

    def doc(self, thu: int, kieu: KieuBang) -> Trang:
        """The grid of a sheet."""
        tinh = self._trang(thu)
        hang = [_cac_chu(mot) for mot in _lay(tinh, self._ten)]
        if not any(map(any, hang)):
            raise InputError("trang tính trống, chưa có dòng nào", vi_tri=self._vi_tri(thu))
        xml = self._phan[self._ten_phan[thu]]
        if "\r" in "".join(map("".join, hang)):  # a page has one kind of line end
            hang = [[o.replace("\r\n", "\n").replace("\r", "\n") for o in mot] for mot in hang]
        nfc = da_nfc(xml, self._chung)
        trang = Trang(self._ten, hang, range(1, len(hang) + 1), self._ten_trang(thu), thu + 1, nfc)
        tieu_de = tim_hang(hang, kieu)
        van_de = [*soi_trang(xml), *_o_gop(tinh, tieu_de)]
        loi = [Loi(mot.cau, trang.vi_tri(mot.hang, mot.cot)) for mot in van_de if _dang_ke(mot, hang, tieu_de)]
        if loi:
            raise InputError(xep(loi), goi_y=_SUA)
        if any(co_chu_la(phan.decode("utf-8", "replace")) for phan in (xml, self._chung) if not phan.isascii()):
            _kiem_phong_cu(trang)
        return trang

    def kiem_thua(self, thu: int, kieu: KieuBang, chinh: int) -> None:
        """Refuse a further sheet that holds the main table too: its rows would be left out unseen."""
        hang = [_cac_chu(mot) for mot in _lay(self._trang(thu), self._ten, 20)]
        if tieu_de := tim_hang(hang, kieu):
            raise InputError(
                f"trang tính này cũng có bảng như trang “{self._ten_trang(chinh)}”, mà chỉ một trang được đọc",
                vi_tri=Trang(self._ten, hang, range(1, 21), self._ten_trang(thu), thu + 1).vi_tri(tieu_de),
                goi_y="dồn các dòng về một trang tính, hoặc xoá trang không dùng.",
            )

    def _trang(self, thu: int) -> CalamineSheet:
        xml = self._phan.get(self._ten_phan[thu])
        if xml is None:
            raise hong(self._ten)
        if cau := qua_lon(xml, self._chung):
            raise InputError(cau, vi_tri=self._vi_tri(thu))
        with _Hong(self._ten):
            return self._so.get_sheet_by_index(thu)

    def _ten_trang(self, thu: int) -> str:
        return self._so.sheets_metadata[thu].name

    def _vi_tri(self, thu: int) -> ViTri:
        return Trang(self._ten, [], (), self._ten_trang(thu), thu + 1).vi_tri()


class _Hong:
    """A block in which calamine reads; whatever it says, also a panic, is one sentence."""

    def __init__(self, ten: str) -> None:
        self._ten = ten

    def __enter__(self) -> None:
        return None

    def __exit__(self, _loai: object, loi: BaseException | None, _dau: object) -> None:
        if loi is not None and (isinstance(loi, Exception) or type(loi).__name__ == "PanicException"):
            raise hong(self._ten) from loi


def _mo(du_lieu: bytes, ten: str) -> CalamineWorkbook:
    with _Hong(ten):
        return CalamineWorkbook.from_filelike(BytesIO(du_lieu))


def _lay(tinh: CalamineSheet, ten: str, so_hang: int | None = None) -> Sequence[Sequence[object]]:
    with _Hong(ten):
        return tinh.to_python(skip_empty_area=False, nrows=so_hang)


def _cac_chu(hang: Sequence[object]) -> list[str]:
    return [o if o.__class__ is str else chu_cua(o) for o in hang]


@lru_cache(maxsize=4096, typed=True)
def chu_cua(o: object) -> str:
    """The value of a cell as it is typed elsewhere: `8`, `8.5`, `2024-09-19`, `08:30`, `có`."""
    if isinstance(o, bool):
        return "có" if o else "không"
    if isinstance(o, float | int):
        return str(int(o)) if float(o).is_integer() and abs(o) < _NGUYEN_LON else f"{Decimal(f'{o:.15g}'):f}"
    if isinstance(o, datetime):
        return f"{o:%Y-%m-%d}" if o.time() == time() else f"{o:%Y-%m-%d} {_gio(o.time())}"
    if isinstance(o, date):
        return o.isoformat()
    if isinstance(o, time):
        return _gio(o)
    if isinstance(o, timedelta):
        phut = round(o.total_seconds() / 60)
        return f"{phut // 60}:{phut % 60:02}"
    return str(o)


def _gio(luc: time) -> str:
    return f"{luc:%H:%M:%S}" if luc.second else f"{luc:%H:%M}"


def _o_gop(tinh: CalamineSheet, tieu_de: int) -> Iterator[VanDe]:
    """Merged cells that reach below the head: which of the rows the value belongs to is not known."""
    for (hang, cot), (hang_cuoi, cot_cuoi) in tinh.merged_cell_ranges or ():
        if hang_cuoi >= tieu_de:
            vung = f"{chu_cot(cot + 1)}{hang + 1}:{chu_cot(cot_cuoi + 1)}{hang_cuoi + 1}"
            yield VanDe(GOP, hang + 1, cot + 1, f"các ô {vung} đang gộp làm một")


def _dang_ke(van_de: VanDe, hang: list[list[str]], tieu_de: int) -> bool:
    """Whether it concerns the table: not above its head, not a row or merged cells without any text."""
    o = hang[van_de.hang - 1] if 0 < van_de.hang <= len(hang) else []
    if van_de.loai == GOP:
        return any(o[van_de.cot - 1 : van_de.cot])
    if van_de.loai == AN:
        return van_de.hang >= tieu_de and any(o)
    return not van_de.hang or van_de.hang >= tieu_de


def _kiem_phong_cu(trang: Trang) -> None:
    """Refuse text typed in an old font, which looks right in the sheet only.

    Raises:
        InputError: at the first row of it.
    """
    try:
        kiem_phong_cu("\n".join(" ".join(" ".join(hang).split()) for hang in trang.hang), trang.ten)
    except InputError as loi:
        noi = loi.loi[0].vi_tri
        raise InputError(loi.loi[0].cau, vi_tri=trang.vi_tri(noi.dong if noi else 0), goi_y=loi.goi_y) from None
