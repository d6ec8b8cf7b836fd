"""The gazetteer: provinces with the days from and until which each existed, and names that are often misspelled."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Final

from vanban.ban_ghi import dataclass
from vanban.check.loi_van.am_tiet import cung_am, khong_dau
from vanban.check.loi_van.ban_chu import Cau, LoiVan, Vai
from vanban.check.loi_van.tu_lieu import doc_bang

_TRUOC_TINH: Final = re.compile(r"(?:\b(tỉnh|thành phố|Thành phố|Tỉnh|TỈNH|THÀNH PHỐ|TP\.?|UBND|HĐND))\s$")
_TRUOC_LAK: Final = re.compile(r"\b(huyện|xã|HUYỆN|XÃ)\s$")
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
        return _am(self.viet) == _am(self.ten)


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
    dau_ten, kho = _chi_muc()
    dau: dict[int, set[str]] = {}
    for tu in filter(_la_dau_ten, loi_van.muc_tu):
        for so in loi_van.muc_tu[tu]:
            if _viet_hoa(loi_van.cau[so], tu):
                dau.setdefault(so, set()).add(tu)
    for so in sorted(dau):
        cau = loi_van.cau[so]
        for n, tu in enumerate(cau.tu_thap):
            if tu in dau[so] and cau.tu[n].chu[0].isupper():
                ten = _ten_tai(cau, n, dau_ten)
                if ten and (cho := _cho_ten(cau, n, ten, kho)):
                    yield cho


@lru_cache(maxsize=4096)
def _la_dau_ten(tu: str) -> bool:
    """Whether a word, in plain letters, is the first one of a name."""
    return khong_dau(tu) in _chi_muc()[0]


def _viet_hoa(cau: Cau, tu: str) -> bool:
    """Whether the letters of a word begin with a capital somewhere, and the two words there may begin a name."""
    cho = cau.thap.find(tu)
    while cho >= 0:
        hai = _HAI_TU.match(cau.chu, cho) if cau.chu[cho].isupper() else None
        if hai and _la_hai_tu_dau(hai[1].lower(), hai[2].lower()):
            return True
        cho = cau.thap.find(tu, cho + 1)
    return False


@lru_cache(maxsize=4096)
def _la_hai_tu_dau(mot: str, hai: str) -> bool:
    """Whether two words, in plain letters, are the first ones of a name, or the first one is a name."""
    cap = [gap[:2] for gap, _ in _chi_muc()[0].get(khong_dau(mot), ())]
    return (khong_dau(mot),) in cap or (khong_dau(mot), khong_dau(hai)) in cap


def _ten_tai(cau: Cau, n: int, dau_ten: dict[str, list[tuple[tuple[str, ...], str]]]) -> str:
    """The longest name whose words, in plain letters, begin at a word."""
    for gap, ten in dau_ten.get(khong_dau(cau.tu[n].chu), ()):
        tu = cau.tu[n : n + len(gap)]
        if len(tu) == len(gap) and all(
            t.chu[0].isupper() and khong_dau(t.chu) == g for t, g in zip(tu, gap, strict=True)
        ):
            return ten
    return ""


def _cho_ten(cau: Cau, n: int, ten: str, kho: frozenset[str]) -> ChoTen | None:
    """The hit, unless it may be another name: part of a longer one, or a person's."""
    so_tu = len(_TU.findall(ten))
    dau, cuoi = cau.tu[n].dau, cau.tu[n + so_tu - 1].cuoi
    sau_tinh = bool(_TRUOC_TINH.search(cau.chu, max(0, dau - 12), dau))
    cho = ChoTen(cau, dau, cuoi, ten, sau_tinh)
    if so_tu == 1:
        lak = (cau.vai is Vai.NGAY and n == 0 and cau.chu[cuoi : cuoi + 1] == ",") or _TRUOC_LAK.search(cau.chu[:dau])
        return cho if lak else None
    if sau_tinh or ten in kho:
        return cho
    return cho if cho.dung and not _la_nguoi(cau, n, so_tu) else None


def _la_nguoi(cau: Cau, n: int, so_tu: int) -> bool:
    """A capital right before or after makes it part of a longer name; a word may say that it is a person."""
    if n and not cau.giua(n - 1).strip() and not cau.in_hoa:
        truoc = cau.tu[n - 1].chu
        if truoc[0].isupper() or truoc.lower() in _NGUOI:
            return True
    sau = n + so_tu
    return sau < len(cau.tu) and not cau.giua(sau - 1).strip() and cau.tu[sau].chu[0].isupper() and not cau.in_hoa


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
