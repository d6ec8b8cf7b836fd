"""What one `w:rPr` or `w:pPr` sets, as a small dict; and a merged dict as a frozen value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from lxml.etree import _Element

from vanban.docx.read.model import DangDoan, DinhDang
from vanban.docx.read.names import VAL, W, bat, con, gia_tri, mm, nguyen, pt
from vanban.docx.read.theme import Phong

Muc = dict[str, Any]

# ISO/IEC 29500-1, 17.7.3: on when an odd number of the kinds of style say so; document defaults and direct formatting
# decide alone.
CONG_TAC: Final = ("b", "i", "caps", "smallCaps", "strike", "vanish")
_CONG_TAC: Final = {W + ten: ten for ten in CONG_TAC}
_CANH: Final = {"center": "giua", "right": "phai", "end": "phai", "both": "deu", "distribute": "deu"}


def muc_chu(rpr: _Element | None, phong: Phong) -> Muc:
    """What one `w:rPr` sets."""
    muc: Muc = {}
    for e in () if rpr is None else rpr:
        ten = _CONG_TAC.get(e.tag)
        if ten is not None:
            muc[ten] = bat(e)
            continue
        doc = _DOC_CHU.get(e.tag)
        if doc is not None:
            doc(e, muc, phong)
    return muc


def _doc_phong(e: _Element, muc: Muc, phong: Phong) -> None:
    for ten in ("ascii", "hAnsi"):
        theme = e.get(f"{W}{ten}Theme")
        gia = phong.ten(theme) if theme else e.get(W + ten)
        if gia:
            muc[ten] = gia


def _doc_mau(e: _Element, muc: Muc, phong: Phong) -> None:
    mau = e.get(VAL, "auto")
    if mau == "auto" and e.get(W + "themeColor"):
        mau = phong.mau(e.get(W + "themeColor", ""))
    muc["mau"] = "" if mau == "auto" else mau.upper()


def _doc_nen(e: _Element, muc: Muc, _: Phong) -> None:
    muc["nen"] = "" if e.get(VAL) == "none" else e.get(VAL, "")


def _doc_co(e: _Element, muc: Muc, _: Phong) -> None:
    co = nguyen(e.get(VAL))
    if co > 0:
        muc["co"] = co / 2


def _doc_gach(e: _Element, muc: Muc, _: Phong) -> None:
    muc["gach"] = e.get(VAL, "single") != "none"


def _doc_kieu(e: _Element, muc: Muc, _: Phong) -> None:
    muc["rStyle"] = e.get(VAL, "")


def _doc_lang(e: _Element, muc: Muc, _: Phong) -> None:
    if e.get(VAL):
        muc["lang"] = e.get(VAL)


_DOC_CHU: Final[dict[Any, Callable[[_Element, Muc, Phong], None]]] = {
    W + "rFonts": _doc_phong,
    W + "color": _doc_mau,
    W + "highlight": _doc_nen,
    W + "sz": _doc_co,
    W + "u": _doc_gach,
    W + "rStyle": _doc_kieu,
    W + "lang": _doc_lang,
}


def dang_chu(muc: Muc) -> DinhDang:
    """A merged level as the look of a run."""
    lay = muc.get
    return DinhDang(
        phong=lay("ascii", "Times New Roman"),
        phong_viet=lay("hAnsi", "Times New Roman"),
        co=lay("co", 10.0),
        dam=lay("b", False),
        nghieng=lay("i", False),
        chu_hoa=lay("caps", False),
        hoa_nho=lay("smallCaps", False),
        gach_chan=lay("gach", False),
        gach_ngang=lay("strike", False),
        mau=lay("mau", ""),
        nen=lay("nen", ""),
        an=lay("vanish", False),
        ngon_ngu=lay("lang", ""),
    )


# --- paragraphs ------------------------------------------------------------------------------------------------------

KHOA_DOAN: Final = (
    "jc", "left", "right", "firstLine", "before", "after", "line", "rule", "contextualSpacing", "keepNext", "keepLines",
    "pageBreakBefore", "outlineLvl", "framePr", "tabs", "pBdr",
)  # fmt: skip
_CO_DOAN: Final = {W + ten: ten for ten in ("contextualSpacing", "keepNext", "keepLines", "pageBreakBefore")}


def muc_doan(ppr: _Element | None) -> Muc:
    """What one `w:pPr` sets, in twips; `rPr` and `sectPr` are the elements themselves."""
    muc: Muc = {}
    for e in () if ppr is None else ppr:
        doc = _DOC_DOAN.get(e.tag)
        if doc is not None:
            doc(e, muc)
        elif (ten := _CO_DOAN.get(e.tag)) is not None:
            muc[ten] = bat(e)
    return muc


def _doc_thut(e: _Element, muc: Muc) -> None:
    for ten, khac in (("left", "start"), ("right", "end")):
        gia = e.get(W + ten) or e.get(W + khac)
        if gia is not None:
            muc[ten] = nguyen(gia)
    if (treo := e.get(W + "hanging")) is not None:
        muc["firstLine"] = -nguyen(treo)
    elif (lui := e.get(W + "firstLine")) is not None:
        muc["firstLine"] = nguyen(lui)


def _doc_cach(e: _Element, muc: Muc) -> None:
    for ten in ("before", "after"):
        if (gia := e.get(W + ten)) is not None:
            muc[ten] = nguyen(gia)
        if e.get(f"{W}{ten}Autospacing", "0") not in {"0", "false", "off"}:
            muc[ten] = 280  # Word draws automatic spacing as 14 pt
    if (dong := e.get(W + "line")) is not None:
        muc["line"] = nguyen(dong, 240)
        muc["rule"] = e.get(W + "lineRule", "auto")


def _doc_so(e: _Element, muc: Muc) -> None:
    muc["numPr"] = (gia_tri(e, W + "numId"), nguyen(gia_tri(e, W + "ilvl")))


def _doc_canh(e: _Element, muc: Muc) -> None:
    muc["jc"] = _CANH.get(e.get(VAL, ""), "trai")


def _doc_bac(e: _Element, muc: Muc) -> None:
    bac = nguyen(e.get(VAL), 9)
    muc["outlineLvl"] = bac + 1 if 0 <= bac < 9 else 0


def _doc_khung(e: _Element, muc: Muc) -> None:
    muc["framePr"] = e.get(W + "dropCap", "none") == "none"


def _doc_tab(e: _Element, muc: Muc) -> None:
    muc["tabs"] = tuple((nguyen(t.get(W + "pos")), t.get(VAL, "left")) for t in e if t.get(VAL) != "clear")


def _doc_vien(e: _Element, muc: Muc) -> None:
    vien = {v.tag.rpartition("}")[2]: v for v in e if v.get(VAL, "none") not in {"none", "nil"}}
    muc["pBdr"] = tuple(vien)
    muc["cach_vien"] = sum(nguyen(vien[canh].get(W + "space")) for canh in ("top", "bottom") if canh in vien)


_DOC_DOAN: Final[dict[Any, Callable[[_Element, Muc], object]]] = {
    W + "ind": _doc_thut,
    W + "spacing": _doc_cach,
    W + "numPr": _doc_so,
    W + "jc": _doc_canh,
    W + "outlineLvl": _doc_bac,
    W + "framePr": _doc_khung,
    W + "tabs": _doc_tab,
    W + "pBdr": _doc_vien,
    W + "pStyle": lambda e, muc: muc.setdefault("pStyle", e.get(VAL, "")),
    W + "rPr": lambda e, muc: muc.setdefault("rPr", e),
    W + "sectPr": lambda e, muc: muc.setdefault("sectPr", e),
}


def dang_doan(muc: Muc) -> DangDoan:
    """A merged level as paragraph formatting."""
    lay = muc.get
    dong, quy_tac = lay("line", 240), lay("rule", "auto")
    return DangDoan(
        canh=lay("jc", "trai"),
        trai_mm=mm(lay("left", 0)),
        phai_mm=mm(lay("right", 0)),
        dau_dong_mm=mm(lay("firstLine", 0)),
        truoc_pt=pt(lay("before", 0)),
        sau_pt=pt(lay("after", 0)),
        gian=round(dong / 240, 2) if quy_tac == "auto" else pt(dong),
        quy_tac=quy_tac,
        bo_cach_cung_kieu=lay("contextualSpacing", False),
        giu_sau=lay("keepNext", False),
        giu_dong=lay("keepLines", False),
        ngat_trang=lay("pageBreakBefore", False),
        bac=lay("outlineLvl", 0),
        khung=lay("framePr", False),
        vien=lay("pBdr", ()),
        cach_vien_pt=float(lay("cach_vien", 0)),
        tab_mm=tuple((mm(vi_tri), loai) for vi_tri, loai in lay("tabs", ())),
    )


def vien(e: _Element | None) -> dict[str, bool]:
    """Which sides of a `tblBorders` or `tcBorders` are set, and whether they show."""
    ra: dict[str, bool] = {}
    for c in () if e is None else e:
        ten = c.tag.rpartition("}")[2]
        hien = c.get(VAL, "nil") not in {"nil", "none"} and c.get(W + "color", "").upper() != "FFFFFF"
        ra[{"start": "left", "end": "right"}.get(ten, ten)] = hien
    return ra


def le_o(e: _Element | None) -> tuple[int | None, int | None]:
    """Left and right of a `tblCellMar` or `tcMar`, in twips."""
    ra: list[int | None] = []
    for ten, khac in (("left", "start"), ("right", "end")):
        c = con(e, W + ten)
        c = con(e, W + khac) if c is None else c
        ra.append(None if c is None else nguyen(c.get(W + "w")))
    return ra[0], ra[1]
