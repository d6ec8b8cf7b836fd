"""The text of one paragraph: runs with their look, fields, breaks, drawings; deletions left out."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import field
from itertools import islice, pairwise
from typing import Any, Final

from lxml.etree import _Element

from vanban.ban_ghi import dataclass
from vanban.docx.read.lines import cac_anh, chon, hop_chu, ke_ve, ke_vml
from vanban.docx.read.model import Anh, DinhDang, Ke, Van, VetSua
from vanban.docx.read.names import MC, W, con, con_dau, nguyen

_RPR: Final = W + "rPr"
_KHONG_DANG: Final = DinhDang()
_VO: Final = frozenset(
    W + ten for ten in ("hyperlink", "ins", "moveTo", "smartTag", "customXml", "dir", "bdo", "sdtContent")
)
_BO: Final = frozenset(W + ten for ten in ("del", "moveFrom"))
_VET: Final[dict[Any, str]] = {W + "ins": "chen", W + "moveTo": "chen", W + "del": "xoa", W + "moveFrom": "xoa"}
_DAI_VET: Final = 200  # letters kept of a tracked change
_KY_TU: Final = {
    W + "tab": "\t", W + "ptab": "\t", W + "cr": "\n", W + "noBreakHyphen": "-", W + "softHyphen": "",
}  # fmt: skip
_NGAT: Final = frozenset({"page", "column"})
_GIU_DANG: Final = frozenset({"MERGEFORMAT", "CHARFORMAT"})
_SYMBOL: Final = {0xF0B7: "•", 0xF02D: "-", 0xF0A7: "▪"}


@dataclass(slots=True)
class Truong:
    """A complex field being read: instruction, then result."""

    lenh: str = ""
    ket_qua: bool = False
    co_chu: bool = False

    @property
    def ten(self) -> str:
        """First word of the instruction, in capitals; after PAGE the number format it asks for: "PAGE roman"."""
        tu = self.lenh.replace("\\*", " \\* ").split()
        ten = tu[0].upper() if tu else ""
        kieu = (b for a, b in pairwise(tu) if a == "\\*" and b.upper() not in _GIU_DANG) if ten == "PAGE" else iter(())
        return " ".join((ten, *islice(kieu, 1)))


@dataclass(slots=True)
class Dem:
    """What is gathered over the whole document, and the fields that are open: they may run over several paragraphs.

    `anh`: the pictures of the part being read, by relationship.
    """

    vet: list[VetSua] = field(default_factory=list)
    an: list[str] = field(default_factory=list)
    truong: list[Truong] = field(default_factory=list)
    anh: Mapping[str, tuple[str, bytes]] = field(default_factory=dict)

    def vet_sua(self, e: _Element) -> None:
        """Takes down an insertion, a deletion or a move; other wrappers leave no trace."""
        loai = _VET.get(e.tag, "")
        if not loai:
            return
        chu = "".join(str(t.text or "") for t in e.iter(W + "t", W + "delText"))
        self.vet.append(VetSua(loai, e.get(W + "author", ""), unicodedata.normalize("NFC", chu[:_DAI_VET])))

    def mot_anh(self, ma: str, rong: float, cao: float, noi: bool) -> Anh:
        """A picture, with what the first bytes of its file say."""
        ten, dau = self.anh.get(ma, ("", b""))
        png = dau.startswith(b"\x89PNG")
        return Anh(ten, rong, cao, noi, png, png and (dau[25:26] in {b"\x04", b"\x06"} or b"tRNS" in dau))


class DocVan:
    """Reads the inline content of one paragraph."""

    def __init__(self, thuong: DinhDang, dinh_dang: Callable[[_Element], DinhDang], dem: Dem) -> None:
        """`thuong` is the look of a run that has no `w:rPr`; `dinh_dang` resolves one in this paragraph."""
        self._thuong = thuong
        self._dinh_dang = dinh_dang
        self._dem = dem
        self._manh: list[str] = []
        self._dang = _KHONG_DANG
        self._ten_truong = ""
        self.van: list[Van] = []
        self.ke: list[Ke] = []
        self.hop: list[tuple[_Element, tuple[float, float] | None]] = []
        self.anh: list[Anh] = []
        self.ngat_trang = False

    def doc(self, e: _Element, truong: str = "") -> None:
        """Takes in the children of a paragraph or of one of its wrappers."""
        for c in e:
            doc = _TRONG_DOAN.get(c.tag)
            if doc is not None:
                doc(self, c, truong)

    def xong(self) -> tuple[Van, ...]:
        """The runs, equal neighbours joined."""
        self._day()
        return tuple(self.van)

    def _trong(self, e: _Element | None, truong: str) -> None:
        if e is not None:
            self.doc(e, truong)

    def _vo(self, e: _Element, truong: str) -> None:
        self._dem.vet_sua(e)
        self.doc(e, truong)

    def _bo(self, e: _Element, _: str) -> None:
        self._dem.vet_sua(e)

    def _dieu_khien(self, e: _Element, truong: str) -> None:
        self._trong(con(e, W + "sdtContent"), truong)

    def _mot_nhanh(self, e: _Element, truong: str) -> None:
        self._trong(chon(e), truong)

    def _don(self, e: _Element, _: str) -> None:
        ten = Truong(e.get(W + "instr", "")).ten
        truoc = len(self.van) + len(self._manh)
        self.doc(e, ten)
        if len(self.van) + len(self._manh) == truoc:
            self._dau_truong(ten, self._thuong)

    def _run(self, e: _Element, truong: str) -> None:
        rpr = con_dau(e, _RPR)
        self._cac_phan_tu(e, self._thuong if rpr is None else self._dinh_dang(rpr), truong)

    def _cac_phan_tu(self, e: _Element, dang: DinhDang, truong: str) -> None:
        for c in e:
            doc = _PHAN_TU.get(c.tag)
            if doc is not None:
                doc(self, c, dang, truong)

    def _van_ban(self, c: _Element, dang: DinhDang, truong: str) -> None:
        self._chu(c.text or "", dang, truong)

    def _ky_tu(self, c: _Element, dang: DinhDang, truong: str) -> None:
        self._chu(_KY_TU[c.tag], dang, truong)

    def _xuong_dong(self, c: _Element, dang: DinhDang, truong: str) -> None:
        if c.get(W + "type", "textWrapping") in _NGAT:
            self.ngat_trang = True
        else:
            self._chu("\n", dang, truong)

    def _sang_trang(self, _: _Element, _dang: DinhDang, _truong: str) -> None:
        self.ngat_trang = True

    def _ky_hieu(self, c: _Element, dang: DinhDang, truong: str) -> None:
        ma = nguyen(str(int(c.get(W + "char", "0"), 16))) if _hex(c.get(W + "char", "")) else 0
        self._chu(_SYMBOL.get(ma, "\N{OBJECT REPLACEMENT CHARACTER}"), dang, truong)

    def _chu(self, chu: str, dang: DinhDang, truong: str) -> None:
        """Adds visible text, unless it is hidden or the instruction of a field."""
        for mo in self._dem.truong:
            if not mo.ket_qua:
                return
            mo.co_chu = True
            truong = mo.ten or truong
        if dang.an:
            if chu:
                self._dem.an.append(chu)
            return
        if chu:
            if dang is not self._dang or truong != self._ten_truong:
                self._day()
                self._dang, self._ten_truong = dang, truong
            self._manh.append(chu)

    def _day(self) -> None:
        if self._manh:
            tho = "".join(self._manh)
            ten, _, kieu = self._ten_truong.partition(" ")
            self.van.append(Van(unicodedata.normalize("NFC", tho), tho, self._dang, ten, kieu))
            self._manh = []

    def _dau_truong(self, ten: str, dang: DinhDang) -> None:
        """A field without a result still prints one."""
        ten, _, kieu = ten.partition(" ")
        if ten == "PAGE":
            self._day()
            self.van.append(Van("", "", dang, ten, kieu))

    def _moc(self, c: _Element, dang: DinhDang, _: str) -> None:
        loai, mo = c.get(W + "fldCharType"), self._dem.truong
        if loai == "begin":
            mo.append(Truong())
        elif mo and loai == "separate":
            mo[-1].ket_qua = True
        elif mo and loai == "end":
            xong = mo.pop()
            if not xong.co_chu:
                self._dau_truong(xong.ten, dang)

    def _lenh(self, c: _Element, _: DinhDang, _truong: str) -> None:
        if self._dem.truong and not self._dem.truong[-1].ket_qua:
            self._dem.truong[-1].lenh += c.text or ""

    def _ve(self, c: _Element, _: DinhDang, _truong: str) -> None:
        self.ke += ke_ve(c)
        self.hop += hop_chu(c)
        self.anh += [self._dem.mot_anh(*anh) for anh in cac_anh(c)]

    def _vml(self, c: _Element, _: DinhDang, _truong: str) -> None:
        self.ke += ke_vml(c)
        self.hop += hop_chu(c)
        self.anh += [self._dem.mot_anh(*anh) for anh in cac_anh(c)]

    def _lua_chon(self, c: _Element, dang: DinhDang, _: str) -> None:
        nhanh = chon(c)
        if nhanh is not None:
            self._cac_phan_tu(nhanh, dang, "")


_TRONG_DOAN: Final[dict[Any, Callable[[DocVan, _Element, str], None]]] = {
    W + "r": DocVan._run,
    **dict.fromkeys(_VO, DocVan._vo),
    **dict.fromkeys(_BO, DocVan._bo),
    W + "sdt": DocVan._dieu_khien,
    W + "fldSimple": DocVan._don,
    MC + "AlternateContent": DocVan._mot_nhanh,
}
_PHAN_TU: Final[dict[Any, Callable[[DocVan, _Element, DinhDang, str], None]]] = {
    W + "t": DocVan._van_ban,
    **dict.fromkeys(_KY_TU, DocVan._ky_tu),
    W + "br": DocVan._xuong_dong,
    W + "lastRenderedPageBreak": DocVan._sang_trang,
    W + "sym": DocVan._ky_hieu,
    W + "fldChar": DocVan._moc,
    W + "instrText": DocVan._lenh,
    W + "drawing": DocVan._ve,
    W + "pict": DocVan._vml,
    W + "object": DocVan._vml,
    MC + "AlternateContent": DocVan._lua_chon,
}


def _hex(chu: str) -> bool:
    return 0 < len(chu) <= 6 and all(k in "0123456789abcdefABCDEF" for k in chu)
