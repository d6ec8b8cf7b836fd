"""Tables: which conditional parts of the style a cell takes, which of its borders show, how wide it is inside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from lxml.etree import _Element

from vanban.ban_ghi import dataclass
from vanban.docx.read.levels import le_o, vien
from vanban.docx.read.model import Doan, Ke
from vanban.docx.read.names import TAT, VAL, W, con, gia_tri, mm, nguyen
from vanban.docx.read.styles import Kieu

_LE_O: Final = 108.0  # twips: Word's own cell margin
_NHIN: Final = (
    ("firstRow", 0x20), ("lastRow", 0x40), ("firstColumn", 0x80), ("lastColumn", 0x100), ("noHBand", 0x200),
    ("noVBand", 0x400),
)  # fmt: skip
_CANH: Final = {"top": "tren", "bottom": "duoi", "left": "trai", "right": "phai"}


@dataclass(frozen=True, slots=True)
class CoO:
    """Where a cell stands: row, first column, columns it spans, rows and columns of the table."""

    hang: int
    cot: int
    rong: int
    so_hang: int
    so_cot: int

    @property
    def cuoi_hang(self) -> bool:
        """It reaches the right side."""
        return self.cot + self.rong >= self.so_cot


class BangDoc:
    """What one `w:tbl` says about its cells."""

    def __init__(self, tbl: _Element, kieu: Kieu) -> None:
        """Reads the table's own properties."""
        tblpr = con(tbl, W + "tblPr")
        self._kieu = kieu
        self.ma = gia_tri(tblpr, W + "tblStyle")
        self.luoi = [nguyen(c.get(W + "w")) for c in tbl.iterfind(f"{W}tblGrid/{W}gridCol")]
        self._vien = vien(con(tblpr, W + "tblBorders"))
        self._nhin = _nhin(con(tblpr, W + "tblLook"))
        rieng, chung = le_o(con(tblpr, W + "tblCellMar")), kieu.le_o(self.ma)
        self._le = [next((x for x in cap if x is not None), _LE_O) for cap in zip(rieng, chung, strict=True)]

    def kieu_o(self, o: CoO) -> str:
        """The style a cell of this place takes."""
        return self._kieu.kieu_o(self.ma, _dieu_kien(self._nhin, o)) if self.ma else ""

    def vien_o(self, o: CoO, tcpr: _Element | None, kieu_o: str) -> frozenset[str]:
        """The sides of a cell on which a border shows."""
        bang = {**self._kieu.vien_bang(kieu_o), **self._vien} if kieu_o else self._vien
        rieng = vien(con(tcpr, W + "tcBorders"))
        if not (bang or rieng):
            return frozenset()
        ngoai = {
            "top": o.hang == 0, "bottom": o.hang == o.so_hang - 1, "left": o.cot == 0, "right": o.cuoi_hang,
        }  # fmt: skip
        trong = {"top": "insideH", "bottom": "insideH", "left": "insideV", "right": "insideV"}
        return frozenset(
            _CANH[canh]
            for canh, o_ngoai in ngoai.items()
            if rieng.get(canh, bang.get(canh if o_ngoai else trong[canh], False))
        )

    def rong_o(self, tcpr: _Element | None, o: CoO) -> float:
        """Inner width of a cell in mm."""
        tcw = con(tcpr, W + "tcW")
        rong = nguyen(tcw.get(W + "w")) if tcw is not None and tcw.get(W + "type", "dxa") == "dxa" else 0
        rong = rong or sum(self.luoi[o.cot : o.cot + o.rong])
        trai, phai = le_o(con(tcpr, W + "tcMar"))
        return max(mm(rong - (self._le[0] if trai is None else trai) - (self._le[1] if phai is None else phai)), 0.0)


def _nhin(e: _Element | None) -> frozenset[str]:
    """What a `tblLook` switches on, as attributes or as the older bit mask."""
    if e is None:
        return frozenset()
    try:
        so = int(e.get(VAL, "0"), 16)
    except ValueError:
        so = 0
    return frozenset(ten for ten, bit in _NHIN if e.get(W + ten, "1" if so & bit else "0") not in TAT)


def _dieu_kien(nhin: frozenset[str], o: CoO) -> tuple[str, ...]:
    """Names of the conditional parts for a cell, the weakest first (ISO/IEC 29500-1, 17.7.6)."""
    dau, cuoi = "firstRow" in nhin and o.hang == 0, "lastRow" in nhin and o.hang == o.so_hang - 1
    trai, phai = "firstColumn" in nhin and o.cot == 0, "lastColumn" in nhin and o.cuoi_hang
    co = (
        ("wholeTable", True),
        (f"band{(o.cot - ('firstColumn' in nhin)) % 2 + 1}Vert", not (trai or phai or "noVBand" in nhin)),
        (f"band{(o.hang - ('firstRow' in nhin)) % 2 + 1}Horz", not (dau or cuoi or "noHBand" in nhin)),
        ("lastRow", cuoi), ("firstRow", dau), ("lastCol", phai), ("firstCol", trai),
        ("seCell", cuoi and phai), ("swCell", cuoi and trai), ("neCell", dau and phai), ("nwCell", dau and trai),
    )  # fmt: skip
    return tuple(ten for ten, dung in co if dung)


def ke_cua_o(canh: frozenset[str], rong: float, doan: Iterator[Doan]) -> Iterator[Doan]:
    """Adds the upper and lower border of a cell to its first and last paragraph; a boxed cell has no rule."""
    tren, duoi = "tren" in canh, "duoi" in canh
    if not (tren or duoi) or {"trai", "phai"} <= canh:
        yield from doan
        return
    cac = list(doan)
    if cac and tren:
        cac[0] = replace(cac[0], ke=(Ke("o", rong, tren=True), *cac[0].ke))
    if cac and duoi:
        cac[-1] = replace(cac[-1], ke=(*cac[-1].ke, Ke("o", rong)))
    yield from cac
