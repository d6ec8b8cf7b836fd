"""Rules drawn on the page: DrawingML and VML lines, with their length where the file gives it."""

from __future__ import annotations

import re
from typing import Final

from lxml.etree import _Element

from vanban.docx.read.model import Ke
from vanban.docx.read.names import MC, WP, A, V, W, nguyen

_EMU_MM: Final = 36000
_NGOAI_TRANG_MM: Final = 450.0  # a shape anchored further away than this is not on the page
_DAY_MM: Final = 1.5  # a shape flatter than this reads as a line
_HINH_KE: Final = frozenset({"line", "straightConnector1"})
_VML_KE: Final = ("#_x0000_t32", "#_x0000_t20")
_DO_DAI: Final = re.compile(r"(-?[\d.]+)\s*(pt|in|mm|cm|px)")
_DON_VI: Final = {"pt": 25.4 / 72, "in": 25.4, "mm": 1.0, "cm": 10.0, "px": 25.4 / 96}


def chon(e: _Element) -> _Element | None:
    """The branch of an `mc:AlternateContent` to read: the first choice, else the fallback; never both."""
    nhanh = e.find(MC + "Choice")
    return nhanh if nhanh is not None else e.find(MC + "Fallback")


def hop_chu(e: _Element) -> list[_Element]:
    """Outermost text box contents below a drawing or picture."""
    return [h for h in e.iter(W + "txbxContent") if not _trong_hop(h, e)]


def _trong_hop(h: _Element, goc: _Element) -> bool:
    """Whether it lies in another text box, or in the branch of an alternative that is not read."""
    con, cha = h, h.getparent()
    while cha is not None and con is not goc:
        if cha.tag == W + "txbxContent" or (cha.tag == MC + "AlternateContent" and chon(cha) is not con):
            return True
        con, cha = cha, cha.getparent()
    return False


def ke_ve(e: _Element) -> Ke | None:
    """The rule that a `w:drawing` draws, if it draws one."""
    neo = e[0] if len(e) else None
    co = None if neo is None else neo.find(WP + "extent")
    if neo is None or co is None:
        return None
    dai, day = nguyen(co.get("cx")) / _EMU_MM, nguyen(co.get("cy")) / _EMU_MM
    dang = next(neo.iter(A + "prstGeom"), None)
    la_ke = dang is not None and dang.get("prst") in _HINH_KE
    if not la_ke and (day > _DAY_MM or next(neo.iter(W + "txbxContent"), None) is not None):
        return None
    if day > dai or dai < 1 or _ngoai_trang(neo):
        return None
    return Ke("hinh", round(dai, 1), noi=neo.tag == WP + "anchor")


def _ngoai_trang(neo: _Element) -> bool:
    return any(abs(nguyen(o.text)) / _EMU_MM > _NGOAI_TRANG_MM for o in neo.iter(WP + "posOffset"))


def ke_vml(e: _Element) -> list[Ke]:
    """The rules of a `w:pict`."""
    ra: list[Ke] = []
    for hinh in e.iter(V + "line", V + "shape", V + "rect"):
        dai = _dai_vml(hinh)
        if dai is not None and (dai == 0 or dai >= 1):
            ra.append(Ke("hinh", round(dai, 1) or None, noi="absolute" in hinh.get("style", "")))
    return ra


def _dai_vml(hinh: _Element) -> float | None:
    """Length of a VML line in mm, 0 when the file does not say, nothing when it is no line."""
    kieu = hinh.get("style", "")
    if hinh.tag == V + "line":
        dau, cuoi = _toa_do(hinh.get("from", "")), _toa_do(hinh.get("to", ""))
        return abs(cuoi - dau) if dau is not None and cuoi is not None else 0.0
    rong, cao = _thuoc_tinh(kieu, "width"), _thuoc_tinh(kieu, "height")
    if hinh.get("type") in _VML_KE or (rong is not None and cao is not None and cao <= _DAY_MM < rong):
        return rong or 0.0
    return None


def _toa_do(chu: str) -> float | None:
    return _mm(chu.partition(",")[0])


def _thuoc_tinh(kieu: str, ten: str) -> float | None:
    for phan in kieu.split(";"):
        khoa, _, gia = phan.partition(":")
        if khoa.strip() == ten:
            return 0.0 if gia.strip() == "0" else _mm(gia)
    return None


def _mm(chu: str) -> float | None:
    khop = _DO_DAI.match(chu.strip())
    try:
        return float(khop[1]) * _DON_VI[khop[2]] if khop else None
    except ValueError:
        return None
