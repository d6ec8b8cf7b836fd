"""Reads any .docx into one frozen `VanBan` with effective formatting; refuses the rest in one sentence."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from lxml.etree import _Element

from vanban.docx.read.body import Duyet, Noi
from vanban.docx.read.model import (
    Anh,
    DangDoan,
    DauChan,
    DinhDang,
    Doan,
    GhiChu,
    Ke,
    KieuDoan,
    OBang,
    Phan,
    Van,
    VanBan,
    VetSua,
)
from vanban.docx.read.names import W, bat, con
from vanban.docx.read.numbering import DanhSo
from vanban.docx.read.package import Goi, mo_goi
from vanban.docx.read.sections import cac_phan, cac_sect, rong_chu
from vanban.docx.read.styles import Kieu
from vanban.errors import DocxError, ViTri

__all__ = [
    "Anh",
    "DangDoan",
    "DauChan",
    "DinhDang",
    "Doan",
    "GhiChu",
    "Ke",
    "KieuDoan",
    "OBang",
    "Phan",
    "Van",
    "VanBan",
    "VetSua",
    "phan_tu_doan",
    "read",
]


def read(nguon: Path | bytes, *, tep: str = "") -> VanBan:
    """Reads a document.

    Args:
        nguon: the file, or its bytes.
        tep: its name in messages; the path when not given.

    Raises:
        DocxError: it is no ordinary .docx, or damaged, or hostile; the sentence says which.
    """
    tep = tep or (str(nguon) if isinstance(nguon, Path) else "văn bản")
    goi = mo_goi(nguon, tep)
    goc = goi.cay(goi.chinh)
    than = con(goc, W + "body")
    if goc is None or than is None:
        raise DocxError("gói thiếu phần thân văn bản", vi_tri=ViTri(tep))
    quan_he = goi.quan_he(goi.chinh)
    phan = _Phan(goi, dict(quan_he.values()))
    sect = cac_sect(than)
    duyet, kieu = _mo_duyet(goi, phan, sect, Duyet)
    duyet.dem.anh = _anh(goi, quan_he)
    doan = tuple(duyet.than(than))
    return VanBan(
        tep=tep,
        phan=cac_phan(sect, lambda ma: _dau_chan(goi, quan_he.get(ma, ("", ""))[1], duyet)),
        doan=doan,
        kieu={kieu.ten(ma): kieu.kieu_dung(ma) for ma in duyet.da_dung},
        chu_thich=tuple(d for loai in ("footnote", "endnote") for d in _chu_thich(phan.cay(f"{loai}s"), loai, duyet)),
        ghi_chu=tuple(_ghi_chu(phan.cay("comments"))),
        vet_sua=(*duyet.dem.vet, *_doi_dang(goi.phan[goi.chinh], goc)),
        chu_an=tuple(duyet.dem.an),
        chan_le_khac=_chan_le(phan.cay("settings")),
        thuoc_tinh=_thuoc_tinh(goi),
    )


def phan_tu_doan(goi: Goi, than: _Element) -> dict[int, _Element]:
    """The element of each paragraph of the main story by the number that `read` gives it: `Doan.thu_tu`.

    Args:
        goi: the package.
        than: its `w:body`, parsed by the caller, who may change it afterwards.
    """
    phan = _Phan(goi, dict(goi.quan_he(goi.chinh).values()))
    duyet, _ = _mo_duyet(goi, phan, cac_sect(than), _GhiPhanTu)
    for _ in duyet.than(than):
        pass
    return duyet.phan_tu


class _GhiPhanTu(Duyet):
    """A walk that remembers where each paragraph came from."""

    def __init__(self, kieu: Kieu, danh_so: DanhSo, rong: tuple[float, ...], tep: str) -> None:
        super().__init__(kieu, danh_so, rong, tep)
        self.phan_tu: dict[int, _Element] = {}

    def _doan(self, e: _Element, noi: Noi) -> Iterator[Doan]:
        for doan in super()._doan(e, noi):
            self.phan_tu.setdefault(doan.thu_tu, e)  # paragraphs of its text boxes have been set by their own calls
            yield doan


_D = TypeVar("_D", bound=Duyet)


def _mo_duyet(goi: Goi, phan: _Phan, sect: list[_Element], lop: type[_D]) -> tuple[_D, Kieu]:
    """A walk that knows the styles and the numbering of its package."""
    danh_so = DanhSo(phan.cay("numbering"))
    kieu = Kieu(phan.cay("styles"), phan.cay("theme"), danh_so)
    return lop(kieu, danh_so, rong_chu(sect), goi.tep), kieu


class _Phan:
    """The parts that the main part names, by the type of the relationship."""

    def __init__(self, goi: Goi, ten: dict[str, str]) -> None:
        self._goi = goi
        self._ten = ten

    def cay(self, loai: str) -> _Element | None:
        return self._goi.cay(self._ten[loai]) if loai in self._ten else None


def _dau_chan(goi: Goi, ten: str, duyet: Duyet) -> tuple[Doan, ...]:
    cay = goi.cay(ten)
    return () if cay is None else tuple(duyet.khoi(cay, Noi(0.0, sau=1)))


def _anh(goi: Goi, quan_he: dict[str, tuple[str, str]]) -> dict[str, tuple[str, bytes]]:
    """The pictures of the main part: relationship → name of the part, first bytes of the file."""
    return {ma: (dich, goi.dau_anh.get(dich, b"")) for ma, (loai, dich) in quan_he.items() if loai == "image"}


def _chu_thich(cay: _Element | None, loai: str, duyet: Duyet) -> Iterator[Doan]:
    """The paragraphs of the footnotes or endnotes; separators are no notes."""
    for e in () if cay is None else cay.iterchildren(W + loai):
        if e.get(W + "type", "normal") == "normal":
            yield from duyet.khoi(e, Noi(0.0, sau=1))


def _ghi_chu(cay: _Element | None) -> Iterator[GhiChu]:
    for e in () if cay is None else cay.iter(W + "comment"):
        chu = " ".join("".join(str(t.text or "") for t in p.iter(W + "t")) for p in e.iter(W + "p"))
        yield GhiChu(e.get(W + "author", ""), unicodedata.normalize("NFC", chu))


def _doi_dang(du_lieu: bytes, goc: _Element) -> Iterator[VetSua]:
    """Tracked changes of formatting."""
    if b"PrChange" in du_lieu:
        for e in goc.iter(W + "rPrChange", W + "pPrChange"):
            yield VetSua("dang", e.get(W + "author", ""))


def _chan_le(cay: _Element | None) -> bool:
    e = con(cay, W + "evenAndOddHeaders")
    return e is not None and bat(e)


def _thuoc_tinh(goi: Goi) -> dict[str, str]:
    """Core and extended properties by their short names (title, creator, Application, Company …)."""
    ra: dict[str, str] = {}
    for loai, dich in goi.quan_he("").values():
        cay = goi.cay(dich) if loai in {"core-properties", "extended-properties"} else None
        ra |= {} if cay is None else {e.tag.rpartition("}")[2]: e.text or "" for e in cay if not len(e)}
    return ra
