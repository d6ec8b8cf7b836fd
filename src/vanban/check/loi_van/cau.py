"""A paragraph as prose: its part in the document, its words and where they stand."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cached_property
from typing import Final, NamedTuple

from vanban.ban_ghi import dataclass
from vanban.check.line import Dong

DAU_VIET: Final = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
THUONG: Final = f"[a-z{DAU_VIET}]"  # a small letter, for patterns
HOA: Final = f"[A-Z{DAU_VIET.upper()}]"
TU: Final = re.compile(r"[^\W\d_]+")
_KHONG_TU: Final = re.compile(r"[\W\d_]+")
CHU_THUONG: Final = re.compile("[a-z]")


class Vai(StrEnum):
    """Which part of the document a paragraph is."""

    DAU = "dau"
    SO = "so"
    NGAY = "ngay"
    TEN_LOAI = "ten_loai"
    TRICH_YEU = "trich_yeu"
    CAN_CU = "can_cu"
    THAN = "than"
    NOI_NHAN = "noi_nhan"
    KY = "ky"
    KHAC = "khac"


LOI_VAN: Final = (Vai.THAN, Vai.KHAC, Vai.CAN_CU, Vai.TRICH_YEU)


class Tu(NamedTuple):
    """A word: letters only, and where it stands in the text of its paragraph."""

    chu: str
    dau: int
    cuoi: int


@dataclass(frozen=True)
class Cau:
    """A paragraph. `chu` has one character for each of the paragraph's, so that places agree; blanks are masked.

    In `chu` breaks, tabs and hard spaces are spaces, hyphens that do not break are hyphens; `thap` is it in small
    letters, again one for one.
    """

    dong: Dong
    vai: Vai
    chu: str
    thap: str
    moc: int  # where it begins in the whole text

    @cached_property
    def tu(self) -> tuple[Tu, ...]:
        """The words in order."""
        return tuple(Tu(k[0], k.start(), k.end()) for k in TU.finditer(self.chu))

    @cached_property
    def tu_thap(self) -> tuple[str, ...]:
        """The words in small letters."""
        return tuple(tu.chu.lower() for tu in self.tu)

    def ke_nhau(self, dau: str, sau: str) -> bool:
        """Whether a word may follow another one, both in small letters: a cheap look before a search."""
        cho = self.thap.find(dau)
        while cho >= 0:
            cho += len(dau)
            giua = _KHONG_TU.match(self.thap, cho)
            if giua and self.thap.startswith(sau, giua.end()):
                return True
            cho = self.thap.find(dau, cho)
        return False

    @cached_property
    def in_hoa(self) -> bool:
        """All in capitals."""
        if CHU_THUONG.search(self.dong.chu) and not any(v.dang.chu_hoa for v in self.dong.van):
            return False
        return self.chu.isupper() or self.dong.in_hoa

    def giua(self, truoc: int) -> str:
        """What stands between a word and the one after it."""
        return self.chu[self.tu[truoc].cuoi : self.tu[truoc + 1].dau]

    def quanh(self, dau: int, cuoi: int, rong: int = 24) -> str:
        """The words around a place, for quoting."""
        tu, den = max(0, dau - rong), min(len(self.chu), cuoi + rong)
        trai = self.chu[tu:dau] if tu == 0 else self.chu[tu:dau].partition(" ")[2]
        phai = self.chu[cuoi:den] if den == len(self.chu) else self.chu[cuoi:den].rpartition(" ")[0]
        return f"{trai}{self.chu[dau:cuoi]}{phai}".strip()
