"""Walks a story (body, header, footer, text box) in reading order: through tables, content controls, insertions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from lxml.etree import _Element

from vanban.ban_ghi import dataclass
from vanban.docx.read.levels import muc_doan
from vanban.docx.read.lines import chon
from vanban.docx.read.model import DangDoan, Doan, Ke, OBang
from vanban.docx.read.names import MC, W, con, con_dau, gia_tri, nguyen
from vanban.docx.read.numbering import DanhSo
from vanban.docx.read.runs import Dem, DocVan
from vanban.docx.read.styles import Kieu
from vanban.docx.read.tables import BangDoc, CoO, ke_cua_o
from vanban.errors import DocxError, ViTri

_SAU_TOI_DA: Final = 24  # tables and text boxes in one another
_BON_CANH: Final = 4
_MM_PT: Final = 25.4 / 72
_P: Final = W + "p"
_PPR: Final = W + "pPr"
_VO: Final = frozenset(W + ten for ten in ("ins", "moveTo", "smartTag", "customXml", "sdtContent"))


@dataclass(frozen=True, slots=True)
class Noi:
    """Where the walk is: width of the column of text, cell, table style, in a text box, depth, size of that box."""

    rong_mm: float
    o: OBang | None = None
    kieu_bang: str = ""
    hop: bool = False
    sau: int = 0
    hop_mm: tuple[float, float] | None = None


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
            if tag == _P:
                yield from self._doan(c, noi)
            elif tag == W + "tbl":
                yield from self._mot_bang(c, noi)
            elif tag in _VO:
                self.dem.vet_sua(c)
                yield from self.khoi(c, replace(noi, sau=noi.sau + 1))
            elif tag in {W + "sdt", MC + "AlternateContent"}:
                trong = con(c, W + "sdtContent") if tag == W + "sdt" else chon(c)
                if trong is not None:
                    yield from self.khoi(trong, replace(noi, sau=noi.sau + 1))

    def _doan(self, e: _Element, noi: Noi) -> Iterator[Doan]:
        rieng = muc_doan(con_dau(e, _PPR))
        ma = self._kieu.kieu_doan(rieng.pop("pStyle", ""))
        rpr, sect = rieng.pop("rPr", None), rieng.pop("sectPr", None)
        self.da_dung[ma] = None
        dang, danh_sach = self._kieu.doan(ma, noi.kieu_bang, rieng)
        rong = noi.rong_mm if noi.o or noi.hop else self._rong_phan(noi)
        thuong = self._kieu.dinh_dang(ma, noi.kieu_bang, None)
        doc = DocVan(thuong, lambda rpr: self._kieu.dinh_dang(ma, noi.kieu_bang, rpr), self.dem)
        doc.doc(e)
        van = doc.xong()
        if not van and sect is None and con(rpr, W + "del") is not None:
            return  # an empty paragraph whose mark was deleted is gone, unless it ends a section
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
            ke=(*_ke_vien(dang.vien, round(rong - dang.trai_mm - dang.phai_mm, 1), dang.trai_mm), *doc.ke)
            if dang.vien or doc.ke
            else (),
            hop=noi.hop,
            hop_mm=noi.hop_mm or _khung_mm(dang, rong),
            ngat_trang=doc.ngat_trang or dang.ngat_trang,
            dau_muc=thuong if rpr is None else self._kieu.dinh_dang(ma, noi.kieu_bang, rpr),
            dang_so=self._kieu.dang_so(ma, noi.kieu_bang, rpr, self._danh_so.rpr(*danh_sach)) if danh_sach else None,
            anh=tuple(doc.anh),
        )
        for hop, co in doc.hop:
            yield from self.khoi(hop, replace(noi, hop=True, hop_mm=co, sau=noi.sau + 1))
        if noi.sau == 0 and sect is not None:
            self._phan += 1

    def _rong_phan(self, noi: Noi) -> float:
        return self._rong[min(self._phan, len(self._rong) - 1)] if self._rong else noi.rong_mm

    def _mot_bang(self, e: _Element, noi: Noi) -> Iterator[Doan]:
        self._bang += 1
        so, bang, cac_hang = self._bang, BangDoc(e, self._kieu), list(_trong(e, W + "tr"))
        so_cot = max(len(bang.luoi), 1)
        for hang, tr in enumerate(cac_hang):
            trpr = con(tr, W + "trPr")
            if self._hang_sua(trpr):
                continue
            cot = nguyen(gia_tri(trpr, W + "gridBefore"))
            for tc in _trong(tr, W + "tc"):
                tcpr = con(tc, W + "tcPr")
                o = CoO(hang, cot, max(nguyen(gia_tri(tcpr, W + "gridSpan"), 1), 1), len(cac_hang), so_cot)
                rong, ma = bang.rong_o(tcpr, o), bang.kieu_o(o)
                canh = bang.vien_o(o, tcpr, ma)
                trong = Noi(rong, OBang(so, hang, cot, rong, so_cot, noi.o, canh), ma, noi.hop, noi.sau + 1, noi.hop_mm)
                yield from ke_cua_o(canh, rong, self.khoi(tc, trong))
                cot += o.rong

    def _hang_sua(self, trpr: _Element | None) -> bool:
        """Takes down a tracked row; true when it was deleted."""
        for ten in ("ins", "del"):
            vet = con(trpr, W + ten)
            if vet is not None:
                self.dem.vet_sua(vet)
                return ten == "del"
        return False


def _trong(e: _Element, ten: str) -> Iterator[_Element]:
    """Rows or cells, also those wrapped in content controls or insertions."""
    for c in e:
        if c.tag == ten:
            yield c
        elif c.tag in _VO or c.tag == W + "sdt":
            yield from _trong(c, ten)


def _khung_mm(dang: DangDoan, rong: float) -> tuple[float, float] | None:
    """The size of the box that a paragraph of one line makes with its borders; unknown unless its line has a height."""
    if len(dang.vien) < _BON_CANH or dang.quy_tac != "exact":
        return None
    return round(rong - dang.trai_mm - dang.phai_mm, 1), round((dang.gian + dang.cach_vien_pt) * _MM_PT, 1)


def _ke_vien(vien: tuple[str, ...], rong: float, trai: float) -> list[Ke]:
    """The rules that the borders of a paragraph make; a boxed paragraph has none."""
    if {"left", "right"} <= set(vien):
        return []
    return [
        Ke("vien", rong, tren=canh == "top", trai_mm=trai, moc="column") for canh in vien if canh in {"top", "bottom"}
    ]
