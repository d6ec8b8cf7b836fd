"""The types every piece of the law shares: its clause, its quoted words, its allowed range."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from vanban.ban_ghi import dataclass


class LuatError(ValueError):
    """The law data itself is wrong: a fault of this program, never of the user."""


class Hang(StrEnum):
    """How strong a source is: a clause, a form of Phụ lục III, or mere practice."""

    LUAT = "luat"
    MAU = "mau"
    TAP_QUAN = "tap_quan"


@dataclass(frozen=True, slots=True)
class CanCu:
    """A place in Nghị định 30/2020/NĐ-CP. `stt` is a row of a table, `mau` a form of Phụ lục III."""

    dieu: str = ""
    phu_luc: str = ""
    phan: str = ""
    muc: str = ""
    khoan: str = ""
    diem: str = ""
    mau: str = ""
    stt: str = ""

    def __post_init__(self) -> None:
        """Refuse a citation that leads nowhere."""
        if bool(self.dieu) == bool(self.phu_luc):
            raise LuatError("căn cứ phải nêu một điều hoặc một phụ lục")
        if self.diem and not self.khoan:
            raise LuatError("căn cứ nêu điểm thì phải nêu khoản")

    def __str__(self) -> str:
        """The citation from the largest part down; only khoản and điểm are in small letters (Phụ lục II, V.7)."""
        phan = (
            ("Điều", self.dieu),
            ("Phụ lục", self.phu_luc),
            ("Phần", self.phan),
            ("Mục", self.muc),
            ("khoản", self.khoan),
            ("điểm", self.diem),
            ("Mẫu", self.mau),
            ("số thứ tự", self.stt),
        )
        return ", ".join(("NĐ 30/2020/NĐ-CP", *(f"{ten} {so}" for ten, so in phan if so)))


@dataclass(frozen=True, slots=True)
class TrichDan:
    """Where a fact comes from: the clause, its words, the day someone compared them with the decree.

    `nguon` replaces the words where the plain text of the decree lacks them (a footnote, a drawing).
    """

    can_cu: CanCu
    trich: str
    doi_chieu: date
    hang: Hang = Hang.LUAT
    nguon: str = ""


class Muc:
    """Anything that carries a citation: a mixin over the field `luat`.

    Entries are compared by identity and shown by their clause: generated methods would slow the cold start.
    """

    __slots__ = ()
    luat: TrichDan

    def __repr__(self) -> str:
        """The kind of entry and its clause."""
        return f"<{type(self).__name__}: {self.can_cu}>"

    @property
    def can_cu(self) -> CanCu:
        """The clause."""
        return self.luat.can_cu

    @property
    def trich(self) -> str:
        """The quoted words of the decree."""
        return self.luat.trich

    @property
    def doi_chieu(self) -> date:
        """The day the quotation was compared with the decree."""
        return self.luat.doi_chieu

    @property
    def hang(self) -> Hang:
        """The rank of the source."""
        return self.luat.hang


@dataclass(frozen=True, slots=True)
class Khoang:
    """What the law allows, from `thap` to `cao`, and what the forms of this project use, `chon`."""

    thap: float
    cao: float
    chon: float

    def __post_init__(self) -> None:
        """Refuse a chosen value outside the range."""
        if not self.thap <= self.chon <= self.cao:
            raise LuatError(f"giá trị chọn {self.chon:g} nằm ngoài khoảng {self.thap:g} - {self.cao:g}")

    def __contains__(self, gia_tri: object) -> bool:
        """Whether the law allows the value; no tolerance, round before asking."""
        return isinstance(gia_tri, (int, float)) and self.thap <= gia_tri <= self.cao

    @property
    def khoang(self) -> tuple[float, float]:
        """The two bounds."""
        return self.thap, self.cao


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class KhoangLuat(Muc, Khoang):
    """A range with its own citation. `don_vi`: mm, pt, dong (lines) or ti_le (share of a length)."""

    don_vi: str
    luat: TrichDan


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class TapLuat(Muc):
    """A few allowed values and nothing between them, with the one chosen."""

    gia_tri: tuple[float, ...]
    chon: float
    don_vi: str
    luat: TrichDan

    def __post_init__(self) -> None:
        """Refuse a chosen value that is not allowed."""
        if self.chon not in self.gia_tri:
            raise LuatError(f"giá trị chọn {self.chon:g} không có trong {self.gia_tri}")

    def __contains__(self, gia_tri: object) -> bool:
        """Whether the law allows the value; no tolerance, round before asking."""
        return gia_tri in self.gia_tri
