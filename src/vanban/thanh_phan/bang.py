"""Tables in the body: widths from the content, header row repeated, rows never split."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from vanban.docx.kieu import Kieu, twip
from vanban.nd30.do_rong import do_rong
from vanban.thanh_phan.doan_xml import doan_xml
from vanban.thanh_phan.kho import Kho
from vanban.thanh_phan.khoi import Bang

_DEM = 4.0  # mm: both cell margins and the border
_STT = frozenset({"STT", "TT", "SỐ TT"})
_CANH = {"trai": "OBang", "giua": "OBangGiua", "phai": "OBangPhai"}


def kieu(kho: Kho) -> tuple[Kieu, ...]:
    """Styles of caption, header cells and cells; the decree says nothing of sizes in tables."""
    co = kho.co.than - 1
    return (
        Kieu("TenBang", "Tên bảng", kho.co.than, dam=True, canh="giua", truoc=6, sau=3, giu_tiep=True),
        Kieu("CachBang", "Khoảng cách trên bảng", co=1, cao_dong=4, giu_tiep=True),
        Kieu("DauBang", "Đầu cột", co, dam=True, canh="giua", truoc=3, sau=3, giu_tiep=True),
        Kieu("OBang", "Ô bảng", co, truoc=2, sau=2),
        Kieu("OBangGiua", "Ô bảng canh giữa", co, canh="giua", truoc=2, sau=2),
        Kieu("OBangPhai", "Ô bảng canh phải", co, canh="phai", truoc=2, sau=2),
    )


def xml(bang: Bang, kho: Kho, *, giu: bool = False) -> Markup:
    """The caption (or a small gap) and the table as OOXML; with `giu` its last rows stay with what follows."""
    rong = [twip(r) for r in rong_cot(bang, kho)]
    luoi = Markup("").join(Markup('<w:gridCol w:w="{}"/>').format(r) for r in rong)
    canh = [_CANH[c] for c in bang.canh] or ["OBangGiua" if c.upper() in _STT else "OBang" for c in bang.cot]
    ten = doan_xml("TenBang" if bang.chu_thich else "CachBang", bang.chu_thich)
    dau = _hang(rong, bang.cot, ["DauBang"] * len(bang.cot), dau=True)
    cuoi = len(bang.dong) - 2
    than = Markup("").join(_hang(rong, d, canh, giu=giu and i >= cuoi) for i, d in enumerate(bang.dong))
    return ten + Markup("{}<w:tblGrid>{}</w:tblGrid>{}{}</w:tbl>").format(_tbl_pr(sum(rong)), luoi, dau, than)


def _tbl_pr(rong: int) -> Markup:
    vien = Markup("").join(
        Markup('<w:{} w:val="single" w:sz="4" w:space="0" w:color="000000"/>').format(canh)
        for canh in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    return Markup(
        '<w:tbl><w:tblPr><w:tblW w:w="{}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>{}</w:tblBorders>'
        '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>'
        "</w:tblCellMar></w:tblPr>"
    ).format(rong, vien)


def _hang(rong: list[int], o: tuple[str, ...], kieu_o: list[str], *, dau: bool = False, giu: bool = False) -> Markup:
    cot = Markup("").join(
        Markup('<w:tc><w:tcPr><w:tcW w:w="{}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>{}</w:tc>').format(
            r, doan_xml(k, chu, giu=giu)
        )
        for r, chu, k in zip(rong, o, kieu_o, strict=True)
    )
    lap = Markup("<w:tblHeader/>") if dau else ""
    return Markup("<w:tr><w:trPr><w:cantSplit/>{}</w:trPr>{}</w:tr>").format(lap, cot)


def rong_cot(bang: Bang, kho: Kho) -> tuple[float, ...]:
    """Column widths in mm that fill the text width: as declared, else by content.

    A column is at least as wide as its longest word and no wider than its longest text, as far as the page allows;
    what is left goes to those that want more, the long column not starving a short one (power 0.7).
    """
    co = kho.co.than - 1
    cot = [[bang.cot[i], *(d[i] for d in bang.dong)] for i in range(len(bang.cot))]
    nho = [max(do_rong(tu, co, dam=True) for o in c for tu in o.split(" ")) + _DEM for c in cot]
    if bang.rong:
        return _khai_bao(bang.rong, nho, kho.rong)
    lon = [max(do_rong(o, co, dam=True) for o in c) + _DEM for c in cot]
    if sum(nho) >= kho.rong:
        return _chia(nho, kho.rong)
    if sum(lon) <= kho.rong:
        return _chia(lon, kho.rong)
    du = _chia([(n - m) ** 0.7 for m, n in zip(nho, lon, strict=True)], kho.rong - sum(nho))
    return tuple(m + d for m, d in zip(nho, du, strict=True))


def _khai_bao(phan: Sequence[float], nho: list[float], rong: float) -> tuple[float, ...]:
    """Declared shares; a column too narrow for its longest word takes what it lacks from the others."""
    khai = _chia(phan, rong)
    hep = {i for i, (k, n) in enumerate(zip(khai, nho, strict=True)) if k < n}
    con = rong - sum(nho[i] for i in hep)
    tong = sum(khai[i] for i in range(len(khai)) if i not in hep)
    if con <= 0 or not tong:
        return khai
    return tuple(nho[i] if i in hep else k * con / tong for i, k in enumerate(khai))


def _chia(phan: Sequence[float], tong: float) -> tuple[float, ...]:
    return tuple(tong * p / sum(phan) for p in phan)
