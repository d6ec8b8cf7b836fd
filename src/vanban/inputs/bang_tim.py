"""The nominees of a dossier's folder, in whichever of the forms a person keeps them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from vanban.errors import InputError, Loi, ViTri
from vanban.inputs.bang import DUOI_BANG, doc_bang
from vanban.inputs.bang_cot import cac_bang
from vanban.inputs.tai_lieu import DUOI, TaiLieu, doc_tep

if TYPE_CHECKING:
    from pydantic import BaseModel

_O_DAU = {".csv": "phải là tệp .csv đặt cạnh", ".xlsx": "là một trang tính trong"}


def tim_bang(thu_muc: Path, ten: str = "de_cu", *, hien: str | None = None) -> Path:
    """The one file of the folder that holds the table: YAML, JSON, CSV or XLSX.

    Args:
        thu_muc: The folder.
        ten: The name of the file without its ending.
        hien: The folder as messages show it.

    Raises:
        InputError: none, or more than one.
    """
    hien = hien or str(thu_muc)
    co = _cac_tep(thu_muc, ten)
    duoi = ", ".join((*DUOI, *DUOI_BANG))
    if not co:
        raise InputError(f"không có tệp {ten} nào ({duoi})", vi_tri=ViTri(hien))
    if len(co) > 1:
        cau = f"có {len(co)} tệp cùng tên {ten} ({', '.join(tep.name for tep in co)}), chỉ giữ một"
        raise InputError(cau, vi_tri=ViTri(hien), goi_y="đưa bản không dùng ra ngoài thư mục này.")
    return co[0]


def doc_de_cu(
    thu_muc: Path, mo_hinh: type[BaseModel], *, khoa: str = "de_cu", hien: str | None = None, giu_loi: bool = False
) -> TaiLieu:
    """The nominees of a folder as text with places, for `nap`.

    Args:
        thu_muc: The folder of the dossier.
        mo_hinh: The model of the whole file; its further tables may stand in files of their own beside a CSV.
        khoa: The key of the main table, also the name of the file.
        hien: The folder as messages show it.
        giu_loi: For YAML and JSON as in `doc_tep`.

    Raises:
        InputError: no file or several; a file of a further table that would not be read; whatever reading it finds.
    """
    hien = hien or str(thu_muc)
    tep = tim_bang(thu_muc, khoa, hien=hien)
    ten = f"{hien}/{tep.name}"
    duoi = tep.suffix.lower()
    phu = [mot.khoa for mot in cac_bang(mo_hinh, khoa)[1:]]
    _kiem_thua([mot for ten_phu in phu for mot in _cac_tep(thu_muc, ten_phu)], tep, hien)
    if duoi in DUOI:
        return doc_tep(tep, ten=ten, giu_loi=giu_loi)
    return doc_bang(tep, mo_hinh, khoa=khoa, ten=ten)


def _kiem_thua(phu: list[Path], chinh: Path, hien: str) -> None:
    """Refuse a file of a further table that would not be read: only a CSV has such files beside it."""
    duoi = chinh.suffix.lower()
    thua = [mot for mot in phu if not mot.suffix.lower() == duoi == ".csv"]
    o_dau = _O_DAU.get(duoi, "là một mục trong")
    cau = "tệp này không được đọc: bảng `{}` {} " + chinh.name
    if thua:
        raise InputError(tuple(Loi(cau.format(mot.stem, o_dau), ViTri(f"{hien}/{mot.name}")) for mot in thua))


def _cac_tep(thu_muc: Path, ten: str) -> list[Path]:
    """The files of this name in any of the forms."""
    duoi = (*DUOI, *DUOI_BANG)
    return [tep for tep in sorted(thu_muc.iterdir()) if tep.stem == ten and tep.suffix.lower() in duoi]
