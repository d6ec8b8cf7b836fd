"""Walks a story (body, header, footer, text box) in reading order: through tables, content controls, insertions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from lxml.etree import _Element

from vanban.ban_ghi import dataclass
from vanban.docx.read.levels import le_o
from vanban.docx.read.lines import chon
from vanban.docx.read.model import Doan, Ke, OBang
from vanban.docx.read.names import MC, VAL, W, con, gia_tri, mm, nguyen
from vanban.docx.read.numbering import DanhSo
from vanban.docx.read.runs import Dem, DocVan
from vanban.docx.read.styles import Kieu
from vanban.errors import DocxError, ViTri

_SAU_TOI_DA: Final = 24  # tables and text boxes in one another
_LE_O: Final = 108.0  # twips: Word's own cell margin
_VO: Final = frozenset(W + ten for ten in ("ins", "moveTo", "smartTag", "customXml", "sdtContent"))


@dataclass(frozen=True, slots=True)
class Noi:
    """Where the walk is: cell, table style, width of the column of text, section, in a text box, depth."""

    rong_mm: float
    o: OBang | None = None
    kieu_bang: str = ""
    phan: int = 0
    hop: bool = False
    sau: int = 0


class Duyet:
    """One walk over one document. The paragraphs of every story come out of `khoi`."""

    def __init__(self, kieu: Kieu, danh_so: DanhSo, rong: tuple[float, ...], tep: str) -> None:
        """`rong`: width between the margins of each section, in mm."""
        self._kieu = kieu
        self._danh_so = danh_so
        self._rong = rong
        self._tep = tep
        self._thu_tu = 0
        self._bang = 0
        self._phan = 0
        self.dem = Dem()
        self.da_dung: dict[str, None] = {}

    def than(self, body: _Element) -> Iterator[Doan]:
        """The paragraphs of the main story."""
        return self.khoi(body, Noi(self._rong[0] if self._rong else 0.0))

    def khoi(self, e: _Element, noi: Noi) -> Iterator[Doan]:
        """The paragraphs below a block container, in reading order."""
        if noi.sau > _SAU_TOI_DA:
            raise DocxError("bảng hoặc hộp chữ lồng nhau quá sâu", vi_tri=ViTri(self._tep))
        for c in e:
            tag: Any = c.tag
            if tag == W + "p":
                yield from self._doan(c, noi)
            elif tag == W + "tbl":
                yield from self._mot_bang(c, noi)
            elif tag in _VO:
                self.dem.chen += tag in {W + "ins", W + "moveTo"}
                yield from self.khoi(c, replace(noi, sau=noi.sau + 1))
            elif tag in {W + "sdt", MC + "AlternateContent"}:
                trong = con(c, W + "sdtContent") if tag == W + "sdt" else chon(c)
                if trong is not None:
                    yield from self.khoi(trong, replace(noi, sau=noi.sau + 1))

    def _doan(self, e: _Element, noi: Noi) -> Iterator[Doan]:
        ppr = e.find(W + "pPr")
        ma = self._kieu.kieu_doan(gia_tri(ppr, W + "pStyle"))
        self.da_dung[ma] = None
        dang, danh_sach, muc = self._kieu.doan(ma, noi.kieu_bang, ppr)
        rong = noi.rong_mm if noi.o or noi.hop else self._rong_phan(noi)
        doc = DocVan(lambda rpr: self._kieu.dinh_dang(ma, noi.kieu_bang, rpr), self.dem)
        doc.doc(e)
        van = doc.xong()
        self._thu_tu += 1
        yield Doan(
            thu_tu=self._thu_tu,
            van=van,
            dang=dang,
            kieu=self._kieu.ten(ma),
            so=self._danh_so.so(*danh_sach) if danh_sach is not None and van else "",
            o=noi.o,
            phan=self._phan,
            rong_mm=rong,
            ke=(*_ke_vien(muc, round(rong - dang.trai_mm - dang.phai_mm, 1)), *doc.ke),
            hop=noi.hop,
            ngat_trang=doc.ngat_trang or dang.ngat_trang,
            dau_muc=self._kieu.dinh_dang(ma, noi.kieu_bang, con(ppr, W + "rPr")),
        )
        for hop in doc.hop:
            yield from self.khoi(hop, replace(noi, hop=True, sau=noi.sau + 1))
        if noi.sau == 0 and con(ppr, W + "sectPr") is not None:
            self._phan += 1

    def _rong_phan(self, noi: Noi) -> float:
        return self._rong[min(self._phan, len(self._rong) - 1)] if self._rong else noi.rong_mm

    def _mot_bang(self, e: _Element, noi: Noi) -> Iterator[Doan]:
        self._bang += 1
        so = self._bang
        tblpr = con(e, W + "tblPr")
        ma = gia_tri(tblpr, W + "tblStyle")
        luoi = [nguyen(c.get(W + "w")) for c in e.iterfind(f"{W}tblGrid/{W}gridCol")]
        le = [
            next((x for x in cap if x is not None), _LE_O)
            for cap in zip(le_o(con(tblpr, W + "tblCellMar")), self._kieu.le_o(ma), strict=True)
        ]
        for hang, tr in enumerate(_trong(e, W + "tr")):
            if con(con(tr, W + "trPr"), W + "del") is not None:
                self.dem.xoa += 1
                continue
            cot = nguyen(gia_tri(con(tr, W + "trPr"), W + "gridBefore"))
            for tc in _trong(tr, W + "tc"):
                tcpr = con(tc, W + "tcPr")
                rong_cot = max(nguyen(gia_tri(tcpr, W + "gridSpan"), 1), 1)
                rong = _rong_o(tcpr, luoi[cot : cot + rong_cot], le)
                o = OBang(so, hang, cot, rong, max(len(luoi), 1), noi.o)
                trong = replace(noi, o=o, kieu_bang=ma, rong_mm=rong, sau=noi.sau + 1)
                yield from _vien_o(tcpr, rong, self.khoi(tc, trong))
                cot += rong_cot


def _trong(e: _Element, ten: str) -> Iterator[_Element]:
    """Rows or cells, also those wrapped in content controls or insertions."""
    for c in e:
        if c.tag == ten:
            yield c
        elif c.tag in _VO or c.tag == W + "sdt":
            yield from _trong(c, ten)


def _rong_o(tcpr: _Element | None, luoi: list[int], le: list[float]) -> float:
    """Inner width of a cell in mm."""
    tcw = con(tcpr, W + "tcW")
    rong = nguyen(tcw.get(W + "w")) if tcw is not None and tcw.get(W + "type", "dxa") == "dxa" else 0
    rong = rong or sum(luoi)
    trai, phai = le_o(con(tcpr, W + "tcMar"))
    return max(mm(rong - (le[0] if trai is None else trai) - (le[1] if phai is None else phai)), 0.0)


def _ke_vien(muc: dict[str, Any], rong: float) -> list[Ke]:
    return [Ke("vien", rong, tren=canh == "top") for canh in muc.get("pBdr", ()) if canh in {"top", "bottom"}]


def _vien_o(tcpr: _Element | None, rong: float, doan: Iterator[Doan]) -> Iterator[Doan]:
    """Adds the upper and lower border of a cell, where it has its own, to its first and last paragraph."""
    vien = con(tcpr, W + "tcBorders")
    tren, duoi = (_co_vien(con(vien, W + canh)) for canh in ("top", "bottom"))
    if not (tren or duoi):
        yield from doan
        return
    cac = list(doan)
    if cac and tren:
        cac[0] = replace(cac[0], ke=(Ke("o", rong, tren=True), *cac[0].ke))
    if cac and duoi:
        cac[-1] = replace(cac[-1], ke=(*cac[-1].ke, Ke("o", rong)))
    yield from cac


def _co_vien(e: _Element | None) -> bool:
    return e is not None and e.get(VAL, "nil") not in {"nil", "none"} and e.get(W + "color", "") != "FFFFFF"
