"""Tables in the body: widths from the content, header row repeated, rows never split."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from vanban.docx.kieu import Kieu, twip
from vanban.docx.write import XmlNha
from vanban.thanh_phan.doan_xml import chu_xml, doan_xml
from vanban.thanh_phan.kho import Kho
from vanban.thanh_phan.khoi import Bang
from vanban.thanh_phan.rong_cot import DO_HET, rong_cot, so_dong

_NHO = 90.0  # mm: a table not higher than that stands on one page
_CAO_DONG = 1.15 * 25.4 / 72  # mm a pt of size
_DEM_HANG = 1.5  # mm above and below the text of a row
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

    A small table stands on one page; of a longer one neither the first nor the last row stands alone. The table comes
    in pieces of some rows, to be printed one after the other.
    """
    mm = rong_cot(bang, kho)
    rong = [twip(r) for r in mm]
    canh = [_CANH[c] for c in bang.canh] or ["OBangGiua" if c.upper() in _STT else "OBang" for c in bang.cot]
    ten = doan_xml("TenBang", bang.chu_thich) if bang.chu_thich else khoang_cach()
    dau = _hang(_truoc_chu(rong, ["DauBang"] * len(rong)), bang.cot, f"{_LIEN}<w:tblHeader/>")
    cach = (_truoc_chu(rong, canh), _truoc_chu(rong, canh, giu=True))
    giu_hang = _giu_hang(len(bang.dong), nho=_la_nho(bang, mm, kho), giu=giu)
    # LibreOffice 7.4 loses the rows after the first when that may not split; its paragraphs keep their lines instead.
    o_dau = _truoc_chu(rong, canh, giu=0 in giu_hang, lien=True)
    khuc = f"{ten}{_dau_bang(rong)}{dau}{''.join([_hang(o_dau, dong, '') for dong in bang.dong[:1]])}"
    for tu in range(0, len(bang.dong), _MOI_KHUC):
        if tu:
            yield XmlNha(khuc)
            khuc = ""
        hang = enumerate(bang.dong[max(tu, 1) : tu + _MOI_KHUC], max(tu, 1))
        khuc += "".join([_hang(cach[i in giu_hang], dong) for i, dong in hang])
    yield XmlNha(khuc + "</w:tbl>")


def _giu_hang(so: int, *, nho: bool, giu: bool) -> frozenset[int]:
    """The rows that stay on the page of the row after them; with `giu` the last stays with what follows the table."""
    cuoi = so if giu else so - 1
    return frozenset(i for i in (range(so) if nho else (0, so - 2, so - 1)) if 0 <= i < cuoi)


def _la_nho(bang: Bang, rong: tuple[float, ...], kho: Kho) -> bool:
    """Whether the table is so low that it stands on one page."""
    dong = _CAO_DONG * (kho.co.than - 1)
    if len(bang.dong) * (dong + _DEM_HANG) > _NHO:
        return False
    return sum(so * dong + _DEM_HANG for so in so_dong(bang, rong, kho)) <= _NHO


def khoang_cach() -> Markup:
    """A small gap: without it Word makes one table of two."""
    return doan_xml("CachBang")


def la_dai(bang: Bang) -> bool:
    """Whether it is better made while it is printed than held."""
    return len(bang.dong) > DO_HET


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
