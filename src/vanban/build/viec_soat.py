"""What a check is asked to read: the files that were named or that folders hold, each once, in a stable order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path

from vanban.ban_ghi import dataclass
from vanban.build.viec import cac_docx, duong_hien
from vanban.errors import InputError, Loi, VanbanError, ViTri
from vanban.inputs.khong_gian import ho_so_cua, liet_ke, liet_ke_ho_so
from vanban.inputs.tai_lieu import DUOI

DUOI_CHU = ".txt"


class KieuTep(StrEnum):
    """How a file is read."""

    DOCX = "docx"
    DU_LIEU = "du_lieu"
    CHU = "chu"


@dataclass(frozen=True, slots=True)
class ViecSoat:
    """One file to check, or a path that gives none and why."""

    tep: Path
    kieu: KieuTep = KieuTep.DOCX
    loi: tuple[Loi, ...] = ()
    goi_y: str = ""

    @property
    def ten(self) -> str:
        """Its path as people see it."""
        return duong_hien(self.tep)


def tim_viec_soat(cac_duong: Sequence[Path]) -> tuple[ViecSoat, ...]:
    """The files in the order given, those of a folder sorted: its .docx files, then its inputs.

    A folder gives no .txt: such files are seldom documents; one named outright is checked.
    """
    ra: dict[Path, ViecSoat] = {}
    for duong in cac_duong:
        for viec in _cua(duong):
            ra.setdefault(viec.tep.resolve(), viec)
    return tuple(ra.values())


def doc_danh_sach(chu: str) -> tuple[Path, ...]:
    """The paths of a list: one a line, or parted by NUL as `find -print0` writes them.

    Raises:
        InputError: there is none.
    """
    cac = chu.split("\0") if "\0" in chu else chu.splitlines()
    duong = tuple(Path(mot) for mot in cac if mot.strip())
    if not duong:
        raise InputError("danh sách ở đầu vào chuẩn không có đường dẫn nào")
    return duong


def _cua(duong: Path) -> Iterator[ViecSoat]:
    if not duong.exists():
        yield ViecSoat(duong, loi=(Loi("không có tệp hay thư mục này", ViTri(duong_hien(duong))),))
    elif duong.is_dir():
        yield from _trong(duong)
    elif duong.suffix.lower() in DUOI or ho_so_cua(duong):
        yield from _du_lieu(duong)
    else:
        yield ViecSoat(duong, KieuTep.CHU if duong.suffix.lower() == DUOI_CHU else KieuTep.DOCX)


def _trong(thu_muc: Path) -> Iterator[ViecSoat]:
    tim = [ViecSoat(tep) for tep in _khong_an(cac_docx(thu_muc), thu_muc)]
    tim += _du_lieu(thu_muc)
    if not tim:
        cau = "trong thư mục này không có gì để soát"
        tim = [ViecSoat(thu_muc, loi=(Loi(cau, ViTri(duong_hien(thu_muc))),))]
    yield from tim


def _khong_an(cac_tep: Iterable[Path], thu_muc: Path) -> Iterator[Path]:
    """The files that lie in no hidden folder."""
    return (tep for tep in cac_tep if not any(ten.startswith(".") for ten in tep.relative_to(thu_muc).parts))


def _du_lieu(duong: Path) -> Iterator[ViecSoat]:
    """The inputs under a path, dossiers as their folders; their own faults are told by reading them."""
    ho_so = liet_ke_ho_so((duong,))
    try:
        van_ban = () if ho_so_cua(duong) else liet_ke((duong,), duong)
        yield from (ViecSoat(tep, KieuTep.DU_LIEU) for tep in sorted((*van_ban, *ho_so)))
    except VanbanError as loi:
        yield ViecSoat(duong, KieuTep.DU_LIEU, loi.loi, loi.goi_y)
