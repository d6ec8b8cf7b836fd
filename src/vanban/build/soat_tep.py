"""Checks files: a .docx as it is, an input by building it in memory and looking at the result."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from vanban.ban_ghi import dataclass
from vanban.build.doc_vao import doc_vao
from vanban.build.run import dien, soi
from vanban.build.viec import Viec, cac_docx, duong_hien
from vanban.check import BaoCaoSoat, soat
from vanban.docx.read import read
from vanban.errors import InputError, Loi, VanbanError, ViTri
from vanban.inputs.khong_gian import liet_ke, tim_goc
from vanban.inputs.tai_lieu import DUOI


@dataclass(frozen=True, slots=True)
class KetQuaSoat:
    """One file: its report, or why it could not be checked."""

    tep: str
    bao_cao: BaoCaoSoat
    loi: tuple[Loi, ...] = ()
    goi_y: str = ""


def soat_het(cac_duong: Sequence[Path], *, nhap: bool = False) -> Iterator[KetQuaSoat]:
    """Check files and all files in folders, in the order given, each folder sorted.

    Args:
        cac_duong: Paths of .docx files, of inputs, and of folders that hold them.
        nhap: A .docx may leave its number and day blank; for an input its own data tell.
    """
    for duong in cac_duong:
        try:
            yield from _soat_duong(duong, nhap=nhap)
        except VanbanError as loi:
            yield _khong_soat(duong_hien(duong), loi)


def _soat_duong(duong: Path, *, nhap: bool) -> Iterator[KetQuaSoat]:
    if duong.is_dir():
        yield from _soat_thu_muc(duong, nhap=nhap)
    elif duong.suffix.lower() in DUOI:
        (tep,) = liet_ke((duong,), duong.parent)
        yield _thu(Viec(Path(duong_hien(tep)), tim_goc(tep)))
    elif not duong.exists():
        raise InputError("không có tệp hay thư mục này", vi_tri=ViTri(duong_hien(duong)))
    else:
        yield _soat_docx(duong, nhap=nhap)


def _soat_thu_muc(thu_muc: Path, *, nhap: bool) -> Iterator[KetQuaSoat]:
    cac_tep = cac_docx(thu_muc)
    cac_vao = liet_ke((thu_muc,), thu_muc)
    if not cac_tep and not cac_vao:
        raise InputError("trong thư mục này không có gì để soát", vi_tri=ViTri(duong_hien(thu_muc)))
    yield from (_soat_docx(tep, nhap=nhap) for tep in cac_tep)
    yield from (_thu(Viec(Path(duong_hien(tep)), tim_goc(tep))) for tep in cac_vao)


def _soat_docx(tep: Path, *, nhap: bool) -> KetQuaSoat:
    ten = duong_hien(tep)
    try:
        return KetQuaSoat(ten, soat(read(tep, tep=ten), nhap=nhap))
    except VanbanError as loi:
        return _khong_soat(ten, loi)


def _thu(viec: Viec) -> KetQuaSoat:
    """Build an input in memory; its findings are shown at the input."""
    ten = viec.ten_tep
    try:
        ban = doc_vao(viec)
        xet = soi(ban, dien(ban))
    except VanbanError as loi:
        return _khong_soat(ten, loi)
    if xet.chan:
        return KetQuaSoat(ten, BaoCaoSoat(ten), tuple(Loi(loi.cau, ViTri(ten)) for loi in xet.chan))
    return KetQuaSoat(ten, _o_du_lieu(xet.bao_cao, ten))


def _o_du_lieu(bao_cao: BaoCaoSoat, ten: str) -> BaoCaoSoat:
    """The report with the input in place of the document, whose paragraphs have no line there."""
    thay, chua = (tuple(replace(f, tep=ten, dong=0) for f in cac) for cac in (bao_cao.findings, bao_cao.chua_kiem))
    return replace(bao_cao, tep=ten, findings=thay, chua_kiem=chua)


def _khong_soat(ten: str, loi: VanbanError) -> KetQuaSoat:
    return KetQuaSoat(ten, BaoCaoSoat(ten), loi.loi, loi.goi_y)
