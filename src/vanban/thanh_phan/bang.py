"""Tables in the body: widths from the content, header row repeated, rows never split."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from heapq import nlargest

from vanban.docx.kieu import Kieu, twip
from vanban.docx.write import XmlNha
from vanban.nd30.do_rong import do_rong
from vanban.thanh_phan.doan_xml import chu_xml, doan_xml
from vanban.thanh_phan.kho import Kho
from vanban.thanh_phan.khoi import Bang

_DEM = 4.0  # mm: both cell margins and the border
_DO_HET = 200  # rows up to which every text is measured, and how many texts of a longer table are
_MOI_KHUC = 2  # rows in one piece
_LIEN = "<w:cantSplit/>"
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


def cac_khuc(bang: Bang, kho: Kho, *, giu: bool = False) -> Iterator[XmlNha]:
    """The caption (or a small gap) and the table as OOXML; with `giu` its last rows stay with what follows.

    It comes in pieces of some rows, to be printed one after the other.
    """
    rong = [twip(r) for r in rong_cot(bang, kho)]
    canh = [_CANH[c] for c in bang.canh] or ["OBangGiua" if c.upper() in _STT else "OBang" for c in bang.cot]
    ten = doan_xml("TenBang" if bang.chu_thich else "CachBang", bang.chu_thich)
    dau = _hang(_truoc_chu(rong, ["DauBang"] * len(rong)), bang.cot, f"{_LIEN}<w:tblHeader/>")
    o, o_giu = _truoc_chu(rong, canh), _truoc_chu(rong, canh, giu=True)
    cuoi = len(bang.dong) - 2 if giu else len(bang.dong)
    # LibreOffice 7.4 loses the rows after the first when that may not split; its paragraphs keep their lines instead.
    o_dau = _truoc_chu(rong, canh, giu=cuoi < 1, lien=True)
    khuc = f"{ten}{_dau_bang(rong)}{dau}{''.join([_hang(o_dau, dong, '') for dong in bang.dong[:1]])}"
    for tu in range(0, len(bang.dong), _MOI_KHUC):
        if tu:
            yield XmlNha(khuc)
            khuc = ""
        hang = enumerate(bang.dong[max(tu, 1) : tu + _MOI_KHUC], max(tu, 1))
        khuc += "".join([_hang(o if i < cuoi else o_giu, dong) for i, dong in hang])
    yield XmlNha(khuc + "</w:tbl>")


def la_dai(bang: Bang) -> bool:
    """Whether it is better made while it is printed than held."""
    return len(bang.dong) > _DO_HET


def _dau_bang(rong: list[int]) -> str:
    vien = "".join(
        f'<w:{canh} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
        for canh in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    luoi = "".join(f'<w:gridCol w:w="{r}"/>' for r in rong)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(rong)}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>'
        f"<w:tblBorders>{vien}</w:tblBorders>"
        '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>'
        f"</w:tblCellMar></w:tblPr><w:tblGrid>{luoi}</w:tblGrid>"
    )


def _truoc_chu(rong: list[int], kieu_o: list[str], *, giu: bool = False, lien: bool = False) -> list[str]:
    """What stands before the text of each cell of a row; with `lien` the lines of a cell stay together."""
    giu_tiep = f"{'<w:keepNext/>' if giu else ''}{'<w:keepLines/>' if lien else ''}"
    return [
        f'<w:tc><w:tcPr><w:tcW w:w="{r}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{k}"/>{giu_tiep}</w:pPr>'
        for r, k in zip(rong, kieu_o, strict=True)
    ]


def _hang(truoc: list[str], o: tuple[str, ...], tinh: str = _LIEN) -> str:
    cac_o = "</w:p></w:tc>".join([dau + chu_xml(chu) for dau, chu in zip(truoc, o, strict=True)])
    return f"<w:tr>{f'<w:trPr>{tinh}</w:trPr>' if tinh else ''}{cac_o}</w:p></w:tc></w:tr>"


def rong_cot(bang: Bang, kho: Kho) -> tuple[float, ...]:
    """Column widths in mm that fill the text width: as declared, else by content.

    A column is at least as wide as its longest word and no wider than its longest text, as far as the page allows;
    what is left goes to those that want more, the long column not starving a short one (power 0.7).
    """
    co, nhieu = kho.co.than - 1, len(bang.dong) > _DO_HET
    cot = [frozenset(c) for c in zip(bang.cot, *bang.dong, strict=True)]
    nho = [_rong_nhat({tu for o in c for tu in o.split(" ")}, co, nhieu=nhieu) for c in cot]
    if bang.rong:
        return _khai_bao(bang.rong, nho, kho.rong)
    lon = [_rong_nhat(c, co, nhieu=nhieu) for c in cot]
    if sum(nho) >= kho.rong:
        return _chia(nho, kho.rong)
    if sum(lon) <= kho.rong:
        return _chia(lon, kho.rong)
    du = _chia([(n - m) ** 0.7 for m, n in zip(nho, lon, strict=True)], kho.rong - sum(nho))
    return tuple(m + d for m, d in zip(nho, du, strict=True))


def _rong_nhat(cac: Set[str], co: float, *, nhieu: bool) -> float:
    """Room for the widest of the texts; of many rows only the texts with most letters are measured."""
    do = nlargest(_DO_HET, cac, key=lambda chu: (len(chu), chu)) if nhieu else cac
    return max(do_rong(chu, co, dam=True) for chu in do) + _DEM


def _khai_bao(phan: Sequence[float], nho: list[float], rong: float) -> tuple[float, ...]:
    """Declared shares; a column too narrow for its longest word takes what it lacks from those that can give it."""
    khai = ra = _chia(phan, rong)
    hep: set[int] = set()
    while them := {i for i, (co, can) in enumerate(zip(ra, nho, strict=True)) if i not in hep and co < can}:
        hep |= them
        con = rong - sum(nho[i] for i in hep)
        tong = sum(khai[i] for i in range(len(khai)) if i not in hep)
        if con <= 0 or not tong:
            return khai
        ra = tuple(nho[i] if i in hep else k * con / tong for i, k in enumerate(khai))
    return ra


def _chia(phan: Sequence[float], tong: float) -> tuple[float, ...]:
    return tuple(tong * p / sum(phan) for p in phan)
