"""Places in tables: a cell is a number made of table, row and column, turned into words only for a message."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import Any

from vanban.ban_ghi import dataclass
from vanban.errors import ViTri
from vanban.inputs.bang_cot import Cot
from vanban.inputs.ket_qua import cat_ngan
from vanban.inputs.vi_tri import Loc, Nut, VanBanNguon

_COT = 1 << 16  # more than the columns of any table
_HANG = 1 << 24  # more than its rows


@dataclass(frozen=True, slots=True)
class Trang:
    """A grid of texts: a CSV file, or a sheet of a workbook.

    `dong` holds the number of each row in the file: for a CSV file that of the line on which it begins. `nfc`: whether
    all texts are known to be in NFC.
    """

    ten: str
    hang: list[list[str]] = field(repr=False)
    dong: Sequence[int] = field(repr=False)
    trang_tinh: str = ""
    thu_tu: int = 0
    nfc: bool = False

    def vi_tri(self, hang: int = 0, cot: int = 0, ten_cot: str = "") -> ViTri:
        """The place of a cell; row and column count from 1, 0 = the whole grid or row."""
        o = [f"trang tính “{self.trang_tinh}”"] if self.trang_tinh else []
        dong = self.dong[hang - 1] if hang else 0
        if hang:
            o.append(f"dòng {dong}" if dong == hang else f"dòng {dong} (mở bằng Excel là hàng {hang})")
        if cot:
            o.append(self._ten_cot(cot, cat_ngan(" ".join(ten_cot.split()), 40)))
        return ViTri(self.ten, dong, cot, self.thu_tu, ", ".join(o))

    def _ten_cot(self, cot: int, ten: str) -> str:
        if not self.trang_tinh:
            return f"cột {ten or cot}"
        return f"cột {chu_cot(cot)} ({ten})" if ten else f"cột {chu_cot(cot)}"


@dataclass(frozen=True, slots=True)
class Bang:
    """A grid whose head is known: `tieu_de` is its row, `cot` the columns by number, both from 1.

    `hang` holds the row number of each record.
    """

    khoa: str
    trang: Trang
    tieu_de: int
    cot: dict[int, Cot]
    hang: list[int] = field(default_factory=list, repr=False)

    def vi_tri(self, hang: int = 0, cot: int = 0) -> ViTri:
        """The place of a cell with the head of its column as it is typed."""
        dau = self.trang.hang[self.tieu_de - 1]
        return self.trang.vi_tri(hang, cot, dau[cot - 1] if 0 < cot <= len(dau) else "")


@dataclass(frozen=True)
class VanBanBang(VanBanNguon):
    """Stands where other files have their text: it knows the cell of a number."""

    bang: tuple[Bang, ...] = ()

    def vi_tri(self, cho: int) -> ViTri:
        """File, sheet, row and column; 0 is the file."""
        con, cot = divmod(cho, _COT)
        thu_tu, hang = divmod(con, _HANG)
        return self.bang[thu_tu - 1].vi_tri(hang, cot) if thu_tu else ViTri(self.ten)


@dataclass(slots=True)
class NutHang(Nut):
    """The rows of one table; the places in a row are worked out when a message asks."""

    bang: Bang
    du_lieu: list[dict[str, Any]]

    def buoc(self, khoa: str | int) -> Nut | None:
        """The cells of one row."""
        if not isinstance(khoa, int) or not 0 <= khoa < len(self.du_lieu):
            return None
        dau = (self.cho // (_COT * _HANG) * _HANG + self.bang.hang[khoa]) * _COT
        o = {mot.ten: dau + cot for cot, mot in self.bang.cot.items()}
        hang = self.du_lieu[khoa]
        return Nut(dau, o, {ten: _mot_o(o[ten], tri) for ten, tri in hang.items()})

    def vang(self, truoc: Loc = ()) -> Iterator[Loc]:
        """Nothing: a column that the model does not know is refused, whether its cells are empty or not."""
        return iter(())


def _mot_o(cho: int, tri: Any) -> int | Nut:
    return Nut(cho, {}, [cho] * len(tri)) if isinstance(tri, list) else cho


def nut_goc(bang: Sequence[Bang], du_lieu: dict[str, list[dict[str, Any]]]) -> Nut:
    """The places of all tables."""
    con: dict[str, int | Nut] = {}
    for thu_tu, mot in enumerate(bang, 1):
        cho = (thu_tu * _HANG + mot.tieu_de) * _COT
        con[mot.khoa] = NutHang(cho, {}, [], mot, du_lieu[mot.khoa])
    return Nut(0, {ten: nut.cho for ten, nut in con.items() if isinstance(nut, Nut)}, con)


def chu_cot(so: int) -> str:
    """The letters of a column: 1 → A, 27 → AA."""
    chu = ""
    while so:
        so, du = divmod(so - 1, 26)
        chu = chr(65 + du) + chu
    return chu
