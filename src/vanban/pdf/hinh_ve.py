"""What a page draws beside its letters: horizontal rules and pictures."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Iterator
from typing import Any, Final

import pypdfium2
import pypdfium2.raw as pdfium

from vanban.trang_in import AnhIn, KeNgang

_MM: Final = 25.4 / 72
_MANH: Final = 1.5  # pt: what is thicker is no rule
_NGAN: Final = 8  # pt: what is shorter is none either
_XEM_DIEM: Final = 4000  # pixels of a picture that are looked at
_TRANG_GIAY: Final = 245  # from this brightness on a pixel is paper
_DUC: Final = 64  # below this opacity it is not seen


def ke_ngang(vat: Iterable[Any], cao: float) -> Iterator[KeNgang]:
    """Horizontal strokes and bars, top to bottom; `cao` is the height of the page in points."""
    cac = [o for v in vat if v.type == pdfium.FPDF_PAGEOBJ_PATH and _thay_duoc(v.raw) for o in _duong(v.raw)]
    cac = [o for o in cac if o[3] - o[1] < _MANH and o[2] - o[0] > _NGAN]
    for trai, _, phai, tren in sorted(cac, key=lambda o: (-o[3], o[0])):
        yield KeNgang(trai * _MM, phai * _MM, (cao - tren) * _MM)


def anh_in(vat: Iterable[Any], cao: float) -> Iterator[AnhIn]:
    """The pictures; `cao` is the height of the page in points."""
    for v in vat:
        if v.type == pdfium.FPDF_PAGEOBJ_IMAGE:
            trai, duoi, phai, tren = v.get_bounds()
            yield AnhIn(trai * _MM, phai * _MM, (cao - tren) * _MM, (cao - duoi) * _MM, _mau_anh(v))


def _thay_duoc(vat: Any) -> bool:
    to, net = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(vat, to, net)
    return bool(to.value or net.value)


def _duong(vat: Any) -> Iterator[tuple[float, float, float, float]]:
    """The boxes (left, bottom, right, top, in points) of the pieces of a path."""
    m = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(vat, m)
    diem: list[tuple[float, float]] = []
    x, y = ctypes.c_float(), ctypes.c_float()
    for i in range(pdfium.FPDFPath_CountSegments(vat)):
        doan = pdfium.FPDFPath_GetPathSegment(vat, i)
        if pdfium.FPDFPathSegment_GetType(doan) == pdfium.FPDF_SEGMENT_MOVETO and diem:
            yield _hop(diem)
            diem = []
        pdfium.FPDFPathSegment_GetPoint(doan, x, y)
        diem.append((m.a * x.value + m.c * y.value + m.e, m.b * x.value + m.d * y.value + m.f))
    if diem:
        yield _hop(diem)


def _hop(diem: list[tuple[float, float]]) -> tuple[float, float, float, float]:
    xs, ys = [x for x, _ in diem], [y for _, y in diem]
    return min(xs), min(ys), max(xs), max(ys)


def _mau_anh(vat: Any) -> tuple[int, int, int] | None:
    """The mean colour of what is not paper in a picture; None when nothing is, or it cannot be drawn."""
    try:
        anh = vat.get_bitmap(render=True)
    except pypdfium2.PdfiumError:
        return None
    tong, so = [0, 0, 0], 0
    for diem in _cac_diem(anh):
        tong = [t + d for t, d in zip(tong, diem, strict=True)]
        so += 1
    return (tong[0] // so, tong[1] // so, tong[2] // so) if so else None


def _cac_diem(anh: Any) -> Iterator[tuple[int, int, int]]:
    """Red, green and blue of a sample of its pixels, without what is transparent or white."""
    kenh = anh.n_channels
    dau, cuoi = (0, 2) if kenh < 3 or anh.rev_byteorder else (2, 0)
    buoc = max(1, anh.width * anh.height // _XEM_DIEM)
    for i in range(0, anh.width * anh.height, buoc):
        cho = i // anh.width * anh.stride + i % anh.width * kenh
        diem = bytes(anh.buffer[cho : cho + kenh]) * (1 if kenh >= 3 else 3)
        if (kenh < 4 or diem[3] >= _DUC) and min(diem[:3]) < _TRANG_GIAY:
            yield diem[dau], diem[1], diem[cuoi]
