"""Tables as input: CSV and XLSX become the same positioned text as YAML, so that one `nap` serves them all."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unicodedata import is_normalized, normalize

from vanban.errors import InputError, Loi, ViTri
from vanban.inputs.bang_cot import KieuBang, cac_bang
from vanban.inputs.bang_csv import doc_csv
from vanban.inputs.bang_tieu_de import doc_tieu_de
from vanban.inputs.bang_vi_tri import Bang, Trang, VanBanBang, nut_goc
from vanban.inputs.ket_qua import rut_gon
from vanban.inputs.tai_lieu import TaiLieu
from vanban.inputs.thu_gom import Gom, gom, xep

if TYPE_CHECKING:
    from pydantic import BaseModel

DUOI_BANG = (".csv", ".xlsx")
_KIEU_KHAC = {
    ".xls": "tệp .xls kiểu cũ, chưa đọc được",
    ".xlsm": "bảng tính có macro (.xlsm) không được nhận",
    ".xlsb": "tệp .xlsb chưa đọc được",
    ".ods": "tệp .ods chưa đọc được",
}
LUU_XLSX = "mở bằng Excel hoặc LibreOffice rồi lưu lại dạng “Excel Workbook (*.xlsx)”."


def doc_bang(
    tep: Path,
    cot: Mapping[str, tuple[str, ...]] | type[BaseModel],
    *,
    khoa: str = "de_cu",
    ten: str | None = None,
    danh_sach: Collection[str] = (),
) -> TaiLieu:
    """Read a table; `du_lieu` is `{khoa: [{column: text, …}, …]}`, an empty cell is absent.

    Args:
        tep: A CSV or XLSX file. Its main table is the CSV file itself or the first sheet; each further table that
            the model knows is `<key>.csv` beside it or the sheet of that name, and absent when there is none.
        cot: The model of the whole, or of one row; or the columns with the other names they may go by.
        khoa: The key of the main table.
        ten: The path as messages show it.
        danh_sach: For plain columns: those whose cells hold several values. A model tells its own.

    Raises:
        InputError: every problem that can be found without the model's own checks, each at its cell.
    """
    ten = ten or str(tep)
    duoi = tep.suffix.lower()
    if duoi not in DUOI_BANG:
        raise InputError(
            _KIEU_KHAC.get(duoi, f"chỉ đọc bảng từ tệp {', '.join(DUOI_BANG)}"),
            vi_tri=ViTri(ten),
            goi_y=LUU_XLSX if duoi in _KIEU_KHAC else "",
        )
    kieu = cac_bang(cot, khoa, danh_sach)
    if duoi == ".csv":
        with gom() as chung:
            trang = list(_cac_csv(tep, ten, kieu, chung))
    else:
        from vanban.inputs.bang_xlsx import doc_xlsx  # much code, needed by a workbook only

        trang = doc_xlsx(tep, ten, kieu)
    bang, du_lieu = [], {}
    with gom() as chung:
        for mot, noi in trang:
            with chung.thu():
                bang.append(dau := doc_tieu_de(noi, mot))
                du_lieu[mot.khoa] = _cac_dong(dau)
    return TaiLieu(tep, ten, du_lieu, VanBanBang(ten, "", tuple(bang)), nut_goc(bang, du_lieu))


def _cac_csv(tep: Path, ten: str, kieu: tuple[KieuBang, ...], chung: Gom) -> Iterator[tuple[KieuBang, Trang]]:
    """The main file, and the files of the further tables that stand beside it."""
    for thu_tu, mot in enumerate(kieu):
        noi = tep.with_name(f"{mot.khoa}.csv") if thu_tu else tep
        if thu_tu and (noi == tep or not noi.exists()):
            continue
        ten_noi = ten[: len(ten) - len(tep.name)] + noi.name if thu_tu else ten
        if (trang := chung.goi(doc_csv, noi, ten_noi, mot)) is not None:
            yield mot, trang


def _cac_dong(bang: Bang) -> list[dict[str, Any]]:
    """The records below the head, in NFC, without spaces around a cell, cells of several values split.

    Notes the row of each in `bang.hang`.

    Raises:
        InputError: rows with text to the right of the last column.
    """
    dong = _tach_dong(bang)
    if not (bang.trang.nfc or is_normalized("NFC", "".join(map("".join, bang.trang.hang)))):
        dong = [{cot: normalize("NFC", chu) for cot, chu in mot.items()} for mot in dong]
    for cot in bang.cot.values():
        if cot.danh_sach:
            _tach(dong, cot.ten)
    return dong


def _tach_dong(bang: Bang) -> list[dict[str, Any]]:
    hang = bang.trang.hang
    so_cot = len(hang[bang.tieu_de - 1])
    ten = [bang.cot[so].ten if so in bang.cot else "" for so in range(1, so_cot + 1)]
    du = all(ten)
    ra: list[dict[str, Any]] = []
    loi: list[Loi] = []
    for so, o in enumerate(hang[bang.tieu_de :], bang.tieu_de + 1):
        gon = list(map(str.strip, o))
        if len(o) > so_cot and any(gon[so_cot:]):
            loi.append(_thua_o(bang, so, o, so_cot))
        elif du and all(gon):  # a full row, as most are
            bang.hang.append(so)
            ra.append(dict(zip(ten, gon, strict=False)))
        elif mot := {cot: chu for cot, chu in zip(ten, gon, strict=False) if chu and cot}:
            bang.hang.append(so)
            ra.append(mot)
    if loi:
        raise InputError(xep(loi), goi_y='chữ có dấu ngăn cột ở trong thì đặt cả ô trong ngoặc kép "…".')
    return ra


def _thua_o(bang: Bang, so: int, o: list[str], so_cot: int) -> Loi:
    cho, chu = next((cho, chu) for cho, chu in enumerate(o[so_cot:], so_cot + 1) if chu.strip())
    return Loi(f"ô {rut_gon(chu)} thừa: dòng có {len(o)} ô mà bảng chỉ có {so_cot} cột", bang.vi_tri(so, cho))


def _tach(dong: list[dict[str, Any]], ten: str) -> None:
    """Split at `;`, or at `,` when the cell has no `;`."""
    da_tach: dict[str, list[str]] = {}  # many rows say the same
    for mot in dong:
        if (chu := mot.get(ten)) is not None:
            if chu not in da_tach:
                phan = chu.split(";" if ";" in chu else ",")
                da_tach[chu] = [gon for doan in phan if (gon := doan.strip())]
            mot[ten] = da_tach[chu].copy()
