"""Reads a PDF into the facts of its pages, through PDFium."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import Any, Final
from unicodedata import normalize

import pypdfium2
import pypdfium2.raw as pdfium

from vanban.ban_ghi import dataclass
from vanban.pdf.cau_truc import doan_cua_manh
from vanban.pdf.hinh_ve import anh_in, ke_ngang
from vanban.trang_in import BanIn, DongChu, PhongIn, TrangIn, khoa

MM: Final = 25.4 / 72
_CUNG_DONG: Final = 1  # pt between two baselines of one line
_TACH_COT: Final = 0.8  # of the size: a wider gap parts two columns
_CACH: Final = 0.25  # of the size: width of a space, where PDFium found one that it gives no place
_TAB: Final = 3.5  # of the size: a gap within one paragraph that only a tab makes
_DAU_CACH: Final = 32


@dataclass(frozen=True, slots=True)
class _Kieu:
    """How the letters of one text object look, and to which block of the page they belong (0: not tagged)."""

    phong: str
    co: float
    mau: tuple[float, ...]
    doan: int


@dataclass(frozen=True, slots=True)
class _KyTu:
    """One letter, in points from the top left corner."""

    chu: str
    trai: float
    phai: float
    day: float
    kieu: _Kieu
    thu: int


def doc_pdf(tep: Path | bytes, *, trang: int | None = None) -> tuple[TrangIn, ...]:
    """The pages of a PDF; only the first `trang` pages when given."""
    return doc_ban_in(tep, trang=trang).trang


def doc_ban_in(tep: Path | bytes, *, trang: int | None = None) -> BanIn:
    """The pages and the fonts of a PDF, given as a file or as its bytes."""
    phong: dict[str, bool] = {}
    with closing(pypdfium2.PdfDocument(tep)) as pdf:
        so = len(pdf) if trang is None else min(trang, len(pdf))
        cac = tuple(_doc_trang(pdf, i, phong) for i in range(so))
    return BanIn(cac, tuple(PhongIn(ten, nhung) for ten, nhung in sorted(phong.items())))


def _doc_trang(pdf: pypdfium2.PdfDocument, thu: int, phong: dict[str, bool]) -> TrangIn:
    with closing(pdf[thu]) as trang:
        rong, cao = trang.get_size()
        doan = doan_cua_manh(trang)
        co_the = bool(pdfium.FPDFCatalog_IsTagged(pdf))
        with closing(trang.get_textpage()) as chu:
            ky_tu = list(_DocChu(chu, cao, phong, doan, {}).cac())
        vat = list(trang.get_objects(max_depth=2))
        ke, anh = tuple(ke_ngang(vat, cao)), tuple(anh_in(vat, cao))
    nhom = [n for n in _cac_dong(ky_tu) if any(k.chu.strip() for k in n)]
    cho = {k.thu: i for i, n in enumerate(nhom) for k in n}
    dong = tuple(_dong(n, co_the=co_the) for n in nhom)
    mach = [(c, cho[k.thu]) for k in ky_tu if k.thu in cho and not dong[cho[k.thu]].dau_chan for c in khoa(k.chu)]
    return TrangIn(
        rong * MM,
        cao * MM,
        dong,
        ke,
        frozenset(k.kieu.mau for k in ky_tu if k.chu.strip()),
        anh,
        "".join(c for c, _ in mach),
        tuple(i for _, i in mach),
    )


@dataclass(slots=True)
class _DocChu:
    """Reads the letters of one page; `phong` gathers the fonts of the file."""

    chu: Any
    cao: float
    phong: dict[str, bool]
    doan: dict[int, int]
    kieu: dict[int, _Kieu]

    def cac(self) -> Iterator[_KyTu]:
        """The letters that the file itself draws, in its order; a space that PDFium found has no width."""
        truoc: _KyTu | None = None
        for i in range(self.chu.count_chars()):
            if not pdfium.FPDFText_IsGenerated(self.chu, i):
                truoc = self._mot(i)
                yield truoc
            elif truoc and pdfium.FPDFText_GetUnicode(self.chu, i) == _DAU_CACH:
                yield _KyTu(" ", truoc.phai, truoc.phai, truoc.day, truoc.kieu, i)

    def _mot(self, i: int) -> _KyTu:
        x, y, o = ctypes.c_double(), ctypes.c_double(), pdfium.FS_RECTF()
        vat = pdfium.FPDFText_GetTextObject(self.chu, i)
        dia_chi = ctypes.cast(vat, ctypes.c_void_p).value or 0
        if dia_chi not in self.kieu:
            self.kieu[dia_chi] = self._doc_kieu(vat)
        pdfium.FPDFText_GetCharOrigin(self.chu, i, x, y)
        pdfium.FPDFText_GetLooseCharBox(self.chu, i, o)
        return _KyTu(_ky_tu(self.chu, i), x.value, o.right, self.cao - y.value, self.kieu[dia_chi], i)

    def _doc_kieu(self, vat: Any) -> _Kieu:
        co, ma_tran = ctypes.c_float(), pdfium.FS_MATRIX()
        pdfium.FPDFTextObj_GetFontSize(vat, co)
        pdfium.FPDFPageObj_GetMatrix(vat, ma_tran)
        font = pdfium.FPDFTextObj_GetFont(vat)
        ten = _ten_phong(font)
        self.phong[ten] = self.phong.get(ten, True) and pdfium.FPDFFont_GetIsEmbedded(font) == 1
        he_so = (ma_tran.b**2 + ma_tran.d**2) ** 0.5
        doan = self.doan.get(pdfium.FPDFPageObj_GetMarkedContentID(vat), 0)
        return _Kieu(ten, round(co.value * he_so, 1), _mau(vat), doan)


def _ky_tu(chu: Any, i: int) -> str:
    ma = pdfium.FPDFText_GetUnicode(chu, i)
    return chr(ma) if 0 < ma < 0x110000 and not 0xD800 <= ma < 0xE000 else "\N{REPLACEMENT CHARACTER}"


def _ten_phong(font: Any) -> str:
    dai = pdfium.FPDFFont_GetBaseFontName(font, None, 0)
    cho = ctypes.create_string_buffer(dai)
    pdfium.FPDFFont_GetBaseFontName(font, cho, dai)
    return cho.value.decode("utf-8", "replace").split("+")[-1]


def _mau(vat: Any) -> tuple[float, ...]:
    do, xanh_la, xanh, mo = (ctypes.c_uint() for _ in range(4))
    pdfium.FPDFPageObj_GetFillColor(vat, do, xanh_la, xanh, mo)
    return (do.value / 255, xanh_la.value / 255, xanh.value / 255)


def _cac_dong(ky_tu: list[_KyTu]) -> Iterator[list[_KyTu]]:
    """The letters of each line: one baseline, cut where a column ends."""
    xep = sorted(ky_tu, key=lambda k: (k.day, k.trai))
    for muc in _cat(xep, lambda truoc, k: k.day - truoc.day > _CUNG_DONG):
        muc.sort(key=lambda k: k.trai)
        yield from _cat(muc, _cot_khac)


def _cot_khac(truoc: _KyTu, k: _KyTu) -> bool:
    """Two letters of one level stand in two columns: in two blocks, or with a gap wider than a stretched space."""
    if truoc.kieu.doan and k.kieu.doan:
        return truoc.kieu.doan != k.kieu.doan or k.trai - truoc.phai > _TAB * k.kieu.co
    he_so = _TACH_COT + (_CACH if truoc.chu.isspace() and truoc.trai == truoc.phai else 0)
    return k.trai - truoc.phai > he_so * k.kieu.co


def _cat(ky_tu: list[_KyTu], moi: Any) -> Iterator[list[_KyTu]]:
    """Runs of neighbours; `moi` says that the second of two begins another."""
    dau = 0
    for i, (truoc, k) in enumerate(pairwise(ky_tu), 1):
        if moi(truoc, k):
            yield ky_tu[dau:i]
            dau = i
    if ky_tu:
        yield ky_tu[dau:]


def _dong(nhom: list[_KyTu], *, co_the: bool) -> DongChu:
    thay = [k for k in nhom if k.chu.strip()]
    return DongChu(
        chu=" ".join(normalize("NFC", "".join(k.chu for k in nhom)).split()),
        trai=thay[0].trai * MM,
        phai=thay[-1].phai * MM,
        day=thay[0].day * MM,
        co=tuple(sorted({k.kieu.co for k in thay})),
        phong=tuple(sorted({k.kieu.phong for k in thay})),
        dau_chan=co_the and not any(k.kieu.doan for k in thay),
    )
