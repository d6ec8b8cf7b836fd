"""The gazetteer: provinces with the days from and until which each existed, and names that are often misspelled."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from itertools import islice, takewhile
from typing import Final

from vanban.ban_ghi import dataclass
from vanban.check.loi_van.am_tiet import cung_am, khong_dau
from vanban.check.loi_van.ban_chu import LoiVan
from vanban.check.loi_van.cau import TU, Cau, Vai
from vanban.check.loi_van.tu_lieu import doc_bang

_TRUOC_TINH: Final = re.compile(r"(?:\b(tỉnh|thành phố|Thành phố|Tỉnh|TỈNH|THÀNH PHỐ|TP\.?|UBND|HĐND))\s$")
_TRUOC_LAK: Final = re.compile(r"\b(huyện|xã|HUYỆN|XÃ)\s$")
_TU_TRUOC: Final = re.compile(r"[^\W\d_]+$")
_TU_SAU: Final = re.compile(r"\s+([^\W\d_])")
_DAI_NHAT: Final = 4  # words of the longest name
_HAI_TU: Final = re.compile(r"([^\W\d_]+)[\W\d_]*([^\W\d_]*)")
_NGUOI: Final = frozenset({"ông", "bà", "đồng", "chí", "anh", "chị", "em", "thầy", "cô", "đường", "phố", "trường"})


@dataclass(frozen=True, slots=True)
class Tinh:
    """A province or city under the centre during a time. `nay` is the unit it belongs to today."""

    ten: str
    cap: str
    tu: date | None
    den: date | None
    nay: str
    nguon: str
    do_tin: str

    def con(self, ngay: date) -> bool:
        """Whether it existed on a day."""
        return (self.tu is None or self.tu <= ngay) and (self.den is None or ngay <= self.den)


@dataclass(frozen=True, slots=True)
class ChoTen:
    """A place name in the prose: how it is written, which name is meant, whether a word says that it is a province."""

    cau: Cau
    dau: int
    cuoi: int
    ten: str
    sau_tinh: bool

    @property
    def viet(self) -> str:
        """As written."""
        return self.cau.chu[self.dau : self.cuoi]

    @property
    def dung(self) -> bool:
        """Spelled as the gazetteer has it, wherever the tone marks stand."""
        return self.viet == self.ten or _am(self.viet) == _am(self.ten)


@lru_cache(maxsize=1)
def cac_tinh() -> tuple[Tinh, ...]:
    """The rows of the gazetteer."""
    return tuple(
        Tinh(ten, cap, _ngay(tu), _ngay(den), nay, nguon, tin)
        for ten, cap, tu, den, nay, nguon, tin in doc_bang("dia_danh")
    )


def nay_la(ten: str) -> str:
    """The unit that a province belongs to today."""
    return next((tinh.nay for tinh in cac_tinh() if tinh.ten == ten), ten)


def tim_ten(loi_van: LoiVan) -> Iterator[ChoTen]:
    """The names of the gazetteer in a text, also misspelled ones where a word or the name itself leaves no doubt."""
    cac = (dau for tu in filter(_la_dau_ten, loi_van.tu_hoa) for dau in loi_van.tu_hoa[tu])
    for dau in sorted(dau for dau in cac if _mo_ten(loi_van.chu, dau)):
        cau = loi_van.tai(dau)
        cho = _ten_tai(cau, dau - cau.moc)
        if cho and _chac_la_ten(cho):
            yield cho


@lru_cache(maxsize=4096)
def _la_dau_ten(tu: str) -> bool:
    """Whether a word, in plain letters, is the first one of a name."""
    return khong_dau(tu) in _chi_muc()[0]


def _mo_ten(chu: str, dau: int) -> bool:
    """Whether the two words at a place may begin a name."""
    hai = _HAI_TU.match(chu, dau)
    return hai is not None and _la_hai_tu_dau(hai[1], hai[2])


@lru_cache(maxsize=4096)
def _la_hai_tu_dau(mot: str, hai: str) -> bool:
    """Whether two words, in plain letters, are the first ones of a name, or the first one is a name."""
    cap = [gap[:2] for gap, _ in _chi_muc()[0].get(khong_dau(mot), ())]
    return (khong_dau(mot),) in cap or (khong_dau(mot), khong_dau(hai)) in cap


def _ten_tai(cau: Cau, dau: int) -> ChoTen | None:
    """The longest name whose words, in plain letters and each with a capital, begin at a place."""
    dau_ten, _ = _chi_muc()
    tu = list(takewhile(lambda k: k[0][0].isupper(), islice(TU.finditer(cau.chu, dau), _DAI_NHAT)))
    gap_o_day = tuple(khong_dau(k[0]) for k in tu)
    for gap, ten in dau_ten.get(gap_o_day[0], ()):
        if gap_o_day[: len(gap)] == gap:
            sau_tinh = bool(_TRUOC_TINH.search(cau.chu, max(0, dau - 12), dau))
            return ChoTen(cau, dau, tu[len(gap) - 1].end(), ten, sau_tinh)
    return None


def _chac_la_ten(cho: ChoTen) -> bool:
    """Whether it cannot be another name: part of a longer one, or a person's."""
    if " " not in cho.ten:
        chu = cho.cau.chu
        dau_dong = cho.cau.vai is Vai.NGAY and not TU.search(chu, 0, cho.dau) and chu[cho.cuoi : cho.cuoi + 1] == ","
        return dau_dong or bool(_TRUOC_LAK.search(chu, max(0, cho.dau - 12), cho.dau))
    return cho.sau_tinh or cho.ten in _chi_muc()[1] or (cho.dung and not _la_nguoi(cho))


def _la_nguoi(cho: ChoTen) -> bool:
    """A capital right before or after makes it part of a longer name; a word may say that it is a person."""
    chu, in_hoa = cho.cau.chu, cho.cau.in_hoa
    truoc = _TU_TRUOC.search("".join(chu[: cho.dau].rsplit(None, 1)[-1:]))
    if truoc and not in_hoa and (truoc[0][0].isupper() or truoc[0].lower() in _NGUOI):
        return True
    sau = _TU_SAU.match(chu, cho.cuoi)
    return bool(sau and sau[1].isupper() and not in_hoa)


def tinh_cua_van_ban(loi_van: LoiVan) -> str:
    """The province of the issuing body, as its head, its place line or its subject tells; empty when they do not."""
    for nhom in ({Vai.DAU}, {Vai.NGAY}, {Vai.TRICH_YEU}):
        for cho in loi_van.dia_danh:
            if cho.cau.vai in nhom and any(tinh.ten == cho.ten for tinh in cac_tinh()):
                return cho.ten
    return ""


_TU: Final = re.compile(r"\w+")


def _am(ten: str) -> list[tuple[str, str]]:
    return [cung_am(tu) for tu in _TU.findall(ten)]


def _ngay(chu: str) -> date | None:
    return date.fromisoformat(chu) if chu else None


@lru_cache(maxsize=1)
def _chi_muc() -> tuple[dict[str, list[tuple[tuple[str, ...], str]]], frozenset[str]]:
    """The names by their first word in plain letters, longest first; and those that need no word before them."""
    kho = frozenset(dong[0] for dong in doc_bang("dia_danh_kho"))
    ra: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for ten in sorted({tinh.ten for tinh in cac_tinh()} | kho, key=lambda ten: (-len(ten.split()), ten)):
        gap = tuple(khong_dau(tu) for tu in _TU.findall(ten))
        ra.setdefault(gap[0], []).append((gap, ten))
    return ra, kho
