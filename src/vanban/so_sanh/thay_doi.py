"""A change, in the words of a deputy head: what kind, where, one sentence, the lines below it."""

from __future__ import annotations

from enum import StrEnum

from vanban.ban_ghi import dataclass


class KieuDoi(StrEnum):
    """What happened."""

    THEM = "them"
    BOT = "bot"
    SUA = "sua"
    CHUYEN = "chuyen"
    DANH_SO = "danh_so"
    TRINH_BAY = "trinh_bay"
    TRANG = "trang"


@dataclass(frozen=True, slots=True)
class ThayDoi:
    """One change.

    `noi` is the place ("Mục IV.1.b"), `cau` what happened there ("thêm 1 tiêu chí"), `chi_tiet` the lines that show it.
    `cu`, `moi` are the texts before and after; `nut_cu`, `nut_moi` the elements, as indices into the two trees.
    """

    kieu: KieuDoi
    noi: str
    cau: str
    chi_tiet: tuple[str, ...] = ()
    cu: str = ""
    moi: str = ""
    nut_cu: tuple[int, ...] = ()
    nut_moi: tuple[int, ...] = ()

    def __str__(self) -> str:
        """Place and sentence."""
        return f"{self.noi}: {self.cau}" if self.noi else self.cau
