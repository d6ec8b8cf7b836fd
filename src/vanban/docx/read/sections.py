"""Sections: page geometry, and the headers and footers in force in each."""

from __future__ import annotations

from collections.abc import Callable

from lxml.etree import _Element

from vanban.docx.read.model import DauChan, Doan, Phan
from vanban.docx.read.names import R, W, bat, con, gia_tri, mm, nguyen

DocPhan = Callable[[str], tuple[Doan, ...]]  # r:id → paragraphs of that header or footer


def cac_sect(than: _Element) -> list[_Element]:
    """The section properties in order; those of tracked changes are left out."""
    return [e for e in than.iter(W + "sectPr") if (cha := e.getparent()) is None or cha.tag != W + "sectPrChange"]


def cac_phan(sect: list[_Element], doc: DocPhan) -> tuple[Phan, ...]:
    """The sections; one without a header of some type goes on with that of the section before."""
    ra: list[Phan] = []
    dau: dict[str, DauChan] = {}
    chan: dict[str, DauChan] = {}
    for e in sect:
        dau, chan = dau | _tham_chieu(e, "headerReference", doc), chan | _tham_chieu(e, "footerReference", doc)
        ra.append(_phan(e, tuple(dau.values()), tuple(chan.values())))
    return tuple(ra)


def rong_chu(sect: list[_Element]) -> tuple[float, ...]:
    """Width between the margins of each section, in mm."""
    return tuple(_phan(e, (), ()).rong_chu_mm for e in sect)


def _tham_chieu(e: _Element, ten: str, doc: DocPhan) -> dict[str, DauChan]:
    return {
        loai: DauChan(loai, doc(c.get(R + "id", "")))
        for c in e.iterchildren(W + ten)
        if (loai := c.get(W + "type", "default"))
    }


def _phan(e: _Element, dau: tuple[DauChan, ...], chan: tuple[DauChan, ...]) -> Phan:
    kho, le = con(e, W + "pgSz"), con(e, W + "pgMar")
    rong, cao = _so(kho, "w", 12240), _so(kho, "h", 15840)
    so_trang, rieng = con(e, W + "pgNumType"), con(e, W + "titlePg")
    bat_dau = None if so_trang is None else so_trang.get(W + "start")
    return Phan(
        rong_mm=mm(rong),
        cao_mm=mm(cao),
        le_tren_mm=abs(mm(_so(le, "top", 1440))),
        le_duoi_mm=abs(mm(_so(le, "bottom", 1440))),
        le_trai_mm=mm(_so(le, "left", 1440) + _so(le, "gutter", 0)),
        le_phai_mm=mm(_so(le, "right", 1440)),
        dau_trang_mm=mm(_so(le, "header", 720)),
        ngang=rong > cao,
        trang_dau_rieng=rieng is not None and bat(rieng),
        so_trang_tu=None if bat_dau is None else nguyen(bat_dau),
        kieu_so="" if so_trang is None else so_trang.get(W + "fmt", ""),
        kieu=gia_tri(e, W + "type") or "nextPage",
        dau=dau,
        chan=chan,
    )


def _so(e: _Element | None, ten: str, mac_dinh: int) -> int:
    return mac_dinh if e is None else nguyen(e.get(W + ten), mac_dinh)
