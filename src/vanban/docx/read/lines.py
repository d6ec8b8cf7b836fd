"""What is drawn: rules with their length and place, pictures, the size of text boxes; DrawingML and VML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from lxml.etree import _Element

from vanban.docx.read.model import Ke
from vanban.docx.read.names import MC, WP, A, R, V, W, nguyen

_EMU_MM: Final = 36000
_NGOAI_TRANG_MM: Final = 450.0  # a shape anchored further away than this is not on the page
_DAY_MM: Final = 1.5  # a shape flatter than this reads as a line
_HINH_KE: Final = frozenset({"line", "straightConnector1"})
_VML_KE: Final = ("#_x0000_t32", "#_x0000_t20")
_VML_HINH: Final = (V + "line", V + "shape", V + "rect")
_O: Final = "{urn:schemas-microsoft-com:office:office}"
_DO_DAI: Final = re.compile(r"(-?[\d.]+)\s*(pt|in|mm|cm|px)?")
_DON_VI: Final = {"pt": 25.4 / 72, "in": 25.4, "mm": 1.0, "cm": 10.0, "px": 25.4 / 96}
_TAT: Final = frozenset({"f", "false", "0"})


def chon(e: _Element) -> _Element | None:
    """The branch of an `mc:AlternateContent` to read: the first choice, else the fallback; never both."""
    nhanh = e.find(MC + "Choice")
    return nhanh if nhanh is not None else e.find(MC + "Fallback")


def hop_chu(e: _Element) -> list[tuple[_Element, tuple[float, float] | None]]:
    """Outermost text box contents below a drawing or picture, with the size of each box in mm."""
    return [(h, _co_hop(h)) for h in e.iter(W + "txbxContent") if not _trong_hop(h, e)]


def _trong_hop(h: _Element, goc: _Element) -> bool:
    """Whether it lies in another text box, or in the branch of an alternative that is not read."""
    con, cha = h, h.getparent()
    while cha is not None and con is not goc:
        if cha.tag == W + "txbxContent" or (cha.tag == MC + "AlternateContent" and chon(cha) is not con):
            return True
        con, cha = cha, cha.getparent()
    return False


def _co_hop(h: _Element) -> tuple[float, float] | None:
    """Size of the shape that holds a text box: its own, else that of the drawing."""
    cha = h.getparent()
    for _ in range(8):
        if cha is None:
            return None
        co = next(cha.iterchildren(WP + "extent"), None)
        if co is None and str(cha.tag).endswith("}wsp"):
            co = next(cha.iter(A + "ext"), None)
        if co is not None and nguyen(co.get("cx")) > 0:
            return _mm_emu(co.get("cx")), _mm_emu(co.get("cy"))
        rong, cao = (_kich_thuoc(cha.get("style", ""), ten) for ten in ("width", "height"))
        if rong and cao:
            return round(rong, 1), round(cao, 1)
        cha = cha.getparent()
    return None


def _mm_emu(chu: str | None) -> float:
    return round(nguyen(chu) / _EMU_MM, 1)


# --- DrawingML -------------------------------------------------------------------------------------------------------


def ke_ve(e: _Element) -> list[Ke]:
    """The rules that a `w:drawing` draws: a line, a connector, a very flat shape; those of a group each."""
    neo = e[0] if len(e) else None
    co = None if neo is None else neo.find(WP + "extent")
    if neo is None or co is None or _ngoai_trang(neo) or _an(neo):
        return []
    rong, cao = nguyen(co.get("cx")) / _EMU_MM, nguyen(co.get("cy")) / _EMU_MM
    trai, moc, canh = _cho_dat(neo)
    noi = neo.tag == WP + "anchor"
    nhom = next((c for c in neo.iter() if isinstance(c.tag, str) and c.tag.endswith(("}wgp", "}wpc"))), None)
    if nhom is not None:
        ti_le = _ti_le(nhom, rong)
        cac = [k for hinh in nhom.iter() if _la_hinh(hinh) and (k := _dai_hinh(hinh, ti_le)) is not None]
        return [Ke("hinh", dai, noi=noi, moc=moc) for dai in cac]
    hinh = next(neo.iter(A + "prstGeom"), None)
    la_ke = hinh is not None and hinh.get("prst") in _HINH_KE
    if not la_ke and (cao > _DAY_MM or next(neo.iter(W + "txbxContent"), None) is not None):
        return []
    if cao > rong or rong < 1 or _khong_net(neo):
        return []
    return [Ke("hinh", round(rong, 1), noi=noi, trai_mm=trai, moc=moc, canh=canh)]


def _la_hinh(e: _Element) -> bool:
    tag: Any = e.tag
    return isinstance(tag, str) and tag.endswith(("}wsp", "}cxnSp"))


def _ti_le(nhom: _Element, rong: float) -> float:
    """Millimetres of one unit of a group's own coordinates."""
    ngoai, trong = next(nhom.iter(A + "xfrm"), None), None
    if ngoai is not None:
        trong = ngoai.find(A + "chExt")
    don_vi = 0 if trong is None else nguyen(trong.get("cx"))
    return rong / don_vi if don_vi > 0 else 1 / _EMU_MM


def _dai_hinh(hinh: _Element, ti_le: float) -> float | None:
    """Length of a shape of a group, if it is a rule."""
    dang, co = next(hinh.iter(A + "prstGeom"), None), next(hinh.iter(A + "ext"), None)
    if co is None or _khong_net(hinh):
        return None
    dai, day = nguyen(co.get("cx")) * ti_le, nguyen(co.get("cy")) * ti_le
    if dai < 1 or day > dai or not (day <= _DAY_MM or (dang is not None and dang.get("prst") in _HINH_KE)):
        return None
    return round(dai, 1)


def _khong_net(e: _Element) -> bool:
    """A shape whose outline is switched off."""
    net = next(e.iter(A + "ln"), None)
    return net is not None and net.find(A + "noFill") is not None


def _an(neo: _Element) -> bool:
    ten = neo.find(WP + "docPr")
    return ten is not None and ten.get("hidden", "0") in {"1", "true"}


def _ngoai_trang(neo: _Element) -> bool:
    return any(abs(nguyen(o.text)) / _EMU_MM > _NGOAI_TRANG_MM for o in neo.iter(WP + "posOffset"))


def _cho_dat(neo: _Element) -> tuple[float | None, str, str]:
    """Where it begins, from what, and its alignment."""
    cho = neo.find(WP + "positionH")
    if cho is None:
        return None, "", ""
    cach, canh = cho.find(WP + "posOffset"), cho.find(WP + "align")
    return (
        None if cach is None else _mm_emu(cach.text),
        cho.get("relativeFrom", ""),
        (canh.text or "") if canh is not None else "",
    )


# --- VML -------------------------------------------------------------------------------------------------------------


def ke_vml(e: _Element) -> list[Ke]:
    """The rules of a `w:pict`."""
    return [k for hinh in e.iter(*_VML_HINH) if (k := _ke_vml(hinh)) is not None]


def _ke_vml(hinh: _Element) -> Ke | None:
    kieu = hinh.get("style", "")
    if hinh.get("stroked", "") in _TAT or "visibility:hidden" in kieu:
        return None
    dai = _dai_vml(hinh, _ti_le_nhom(hinh))
    trai = _kich_thuoc(kieu, "margin-left")
    if dai is None or 0 < dai < 1 or (trai is not None and abs(trai) > _NGOAI_TRANG_MM):
        return None
    return Ke("hinh", round(dai, 1) or None, noi="absolute" in kieu)


def _ti_le_nhom(hinh: _Element) -> float | None:
    """Millimetres of one unit inside a `v:group`; nothing outside a group."""
    nhom = hinh.getparent()
    if nhom is None or nhom.tag != V + "group":
        return None
    rong, don_vi = _kich_thuoc(nhom.get("style", ""), "width"), nhom.get("coordsize", "1000,1000").partition(",")[0]
    return rong / (nguyen(don_vi) or 1000) if rong else None


def _dai_vml(hinh: _Element, ti_le: float | None) -> float | None:
    """Length of a VML line in mm, 0 when the file does not say, nothing when it is no line."""
    if hinh.get(_O + "hr", "") in {"t", "true"}:
        return 0.0
    if hinh.tag == V + "line":
        (x1, y1), (x2, y2) = (_toa_do(hinh.get(ten, ""), ti_le) for ten in ("from", "to"))
        if x1 is None or x2 is None:
            return 0.0
        dung = y1 is not None and y2 is not None and abs(y2 - y1) > abs(x2 - x1)
        return None if dung else abs(x2 - x1)
    kieu = hinh.get("style", "")
    rong, cao = _kich_thuoc(kieu, "width", ti_le), _kich_thuoc(kieu, "height", ti_le)
    if hinh.get("type") in _VML_KE or (rong is not None and cao is not None and cao <= _DAY_MM < rong):
        return None if rong is not None and cao is not None and cao > rong else rong or 0.0
    return None


def _toa_do(chu: str, ti_le: float | None) -> tuple[float | None, float | None]:
    x, _, y = chu.partition(",")
    return _mm(x, ti_le), _mm(y, ti_le)


def _kich_thuoc(kieu: str, ten: str, ti_le: float | None = None) -> float | None:
    for phan in kieu.split(";"):
        khoa, _, gia = phan.partition(":")
        if khoa.strip() == ten:
            return _mm(gia, ti_le)
    return None


def _mm(chu: str, ti_le: float | None = None) -> float | None:
    """A length with a unit, or one in units of the group."""
    khop = _DO_DAI.match(chu.strip())
    try:
        if khop is None:
            return None
        so, he_so = float(khop[1]), _DON_VI[khop[2]] if khop[2] else ti_le
        return None if he_so is None and so else so * (he_so or 0.0)
    except ValueError:
        return None


# --- pictures --------------------------------------------------------------------------------------------------------


def cac_anh(e: _Element) -> Iterator[tuple[str, float, float, bool]]:
    """The pictures of a `w:drawing` or `w:pict`: relationship, width and height in mm, whether it floats."""
    for hinh in e.iter(V + "imagedata"):
        kieu = (cha.get("style", "") if (cha := hinh.getparent()) is not None else "") or ""
        rong, cao = (_kich_thuoc(kieu, ten) or 0.0 for ten in ("width", "height"))
        yield hinh.get(R + "id", ""), round(rong, 1), round(cao, 1), "absolute" in kieu
    neo = e[0] if len(e) else None
    co = None if neo is None else neo.find(WP + "extent")
    if neo is None or co is None:
        return
    ma = [blip.get(R + "embed", "") for blip in e.iter(A + "blip")]
    if not ma and any(g.get("uri", "").endswith("/picture") for g in e.iter(A + "graphicData")):
        ma = [""]
    for mot in ma:
        yield mot, _mm_emu(co.get("cx")), _mm_emu(co.get("cy")), neo.tag == WP + "anchor"
