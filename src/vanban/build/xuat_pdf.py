"""A PDF beside each built document, and what its laid-out pages show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from vanban.ban_ghi import dataclass
from vanban.build.ghi import ghi
from vanban.build.ket_qua import KetQua, LuotDung, TrangThai
from vanban.build.soat_tep import ho_so_cua_tep
from vanban.check import Finding, soat_trang
from vanban.docx.read import read
from vanban.errors import DocxError, Loi, ViTri
from vanban.pdf.doc_trang import doc_ban_in
from vanban.pdf.van_phong import doi_nhieu

TienDo = Callable[[int, int, str], None]
_CO_TEP = frozenset({TrangThai.DA_DUNG, TrangThai.KHONG_DOI, TrangThai.BAN_HANH})


@dataclass(frozen=True, slots=True)
class _Xong:
    """What became of one PDF."""

    loi: tuple[Loi | Finding, ...] = ()
    nhac: tuple[Loi, ...] = ()


def xuat_pdf(luot: LuotDung, *, song_song: int = 1, tien_do: TienDo | None = None) -> LuotDung:
    """Lay out every document of a run that stands in its place; the run with what is found on the pages.

    A document that cannot be laid out keeps its .docx and an older PDF, and counts as failed; so does one with a page
    rule broken for sure.

    Args:
        luot: The run.
        song_song: How many offices work side by side.
        tien_do: Told before each document: its number from 1, how many there are, its path.

    Raises:
        VanbanError: LibreOffice is not installed; the documents are left as they are.
    """
    viec = [kq for kq in luot.ket_qua if kq.trang_thai in _CO_TEP]
    xong: dict[str, _Xong] = {}
    for thu, (kq, pdf) in enumerate(_cap(viec, song_song), 1):
        if tien_do:
            tien_do(thu, len(viec), kq.tep)
        xong[kq.tep] = _mot(kq, pdf)
    ket_qua = tuple(replace(kq, loi=(*kq.loi, *xong[kq.tep].loi)) if kq.tep in xong else kq for kq in luot.ket_qua)
    nhac = (mot for x in xong.values() for mot in x.nhac)
    return replace(luot, ket_qua=ket_qua, nhac=(*luot.nhac, *nhac))


def _cap(viec: Sequence[KetQua], song_song: int) -> zip[tuple[KetQua, bytes | DocxError]]:
    return zip(viec, doi_nhieu([Path(kq.tep) for kq in viec], song_song=song_song), strict=True)


def _mot(kq: KetQua, pdf: bytes | DocxError) -> _Xong:
    """Write the PDF and look at its pages."""
    if isinstance(pdf, DocxError):
        return _Xong(pdf.loi)
    docx = Path(kq.tep)
    try:
        ghi(docx.with_suffix(".pdf"), pdf)
        bao_cao = soat_trang(read(docx, tep=kq.tep), doc_ban_in(pdf), ho_so_cua_tep(docx))
    except DocxError as loi:
        return _Xong(loi.loi)
    return _Xong(bao_cao.sai, tuple(_nhac(f, kq.tep) for f in bao_cao.nhac))


def _nhac(f: Finding, tep: str) -> Loi:
    cho = f"{f.vi_tri}: " if f.vi_tri else ""
    return Loi(f"{f.ma} {cho}{f.thong_bao}", ViTri(tep))
