"""A document as prose: each paragraph with its part in the document, its words and where they stand."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from vanban.ban_ghi import dataclass
from vanban.check.line import Dong
from vanban.check.recognise import NhanDang

if TYPE_CHECKING:
    from vanban.check.loi_van.dia_danh import ChoTen
    from vanban.check.loi_van.ten_trich import TenTrich
    from vanban.check.loi_van.vien_dan import VienDan

DAU_VIET: Final = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
THUONG: Final = f"[a-z{DAU_VIET}]"  # a small letter, for patterns
HOA: Final = f"[A-Z{DAU_VIET.upper()}]"
TU: Final = re.compile(r"[^\W\d_]+")
_IT_TU: Final = 50  # words that are faster looked for one by one
_KHONG_TU: Final = re.compile(r"[\W\d_]+")
_CHE: Final = re.compile(r"\{\{.*?\}\}|\[cần bổ sung[^\]]*\]|https?://\S+|www\.\S+|\S+@\S+")
_CHU_THUONG: Final = re.compile("[a-z]")


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


_PHAN: Final = {
    "quoc_hieu": Vai.DAU, "tieu_ngu": Vai.DAU, "chu_quan": Vai.DAU, "co_quan": Vai.DAU, "so_ky_hieu": Vai.SO,
    "dia_danh_ngay": Vai.NGAY, "ten_loai": Vai.TEN_LOAI, "trich_yeu": Vai.TRICH_YEU,
    "trich_yeu_cong_van": Vai.TRICH_YEU, "kinh_gui": Vai.KHAC, "tham_quyen_ban_hanh": Vai.DAU, "can_cu": Vai.CAN_CU,
    "noi_dung": Vai.THAN, "noi_nhan_tieu_de": Vai.NOI_NHAN, "noi_nhan": Vai.NOI_NHAN, "quyen_han": Vai.KY,
    "chuc_vu": Vai.KY, "chuc_vu_khac": Vai.KY, "ho_ten": Vai.KY,
}  # fmt: skip
LOI_VAN: Final = frozenset({Vai.TRICH_YEU, Vai.CAN_CU, Vai.THAN, Vai.KHAC})


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

    @cached_property
    def tu(self) -> tuple[Tu, ...]:
        """The words in order."""
        return tuple(Tu(k[0], k.start(), k.end()) for k in TU.finditer(self.chu))

    @cached_property
    def tu_thap(self) -> tuple[str, ...]:
        """The words in small letters."""
        return tuple(tu.chu.lower() for tu in self.tu)

    def cho(self, tu: str) -> Iterator[Tu]:
        """Each place where a word, given in small letters, stands."""
        dau = self.thap.find(tu)
        while dau >= 0:
            cuoi = dau + len(tu)
            if not (dau and TU.match(self.thap, dau - 1)) and not TU.match(self.thap, cuoi):
                yield Tu(self.chu[dau:cuoi], dau, cuoi)
            dau = self.thap.find(tu, cuoi)

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
        if _CHU_THUONG.search(self.dong.chu) and not any(v.dang.chu_hoa for v in self.dong.van):
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


@dataclass(frozen=True)
class LoiVan:
    """The prose of a document."""

    cau: tuple[Cau, ...]
    nhan: NhanDang

    @cached_property
    def loi_van(self) -> tuple[Cau, ...]:
        """What is written as sentences or phrases: subject, căn cứ, body, tables, appendices."""
        return tuple(c for c in self.cau if c.vai in LOI_VAN)

    @cached_property
    def cau_thuong(self) -> tuple[Cau, ...]:
        """The same without lines in capitals: only there do capitals tell something."""
        return tuple(c for c in self.loi_van if not c.in_hoa)

    @cached_property
    def chu(self) -> str:
        """The text of every paragraph: a cheap look for a sign before the paragraphs are asked."""
        return "\n".join([c.dong.chu for c in self.cau])

    @cached_property
    def chu_thuong(self) -> str:
        """The text of the prose that is not in capitals, for the same cheap look."""
        return "\n".join([c.chu for c in self.cau_thuong])

    @cached_property
    def muc_tu(self) -> dict[str, set[int]]:
        """The words in small letters, and the paragraphs in which each stands."""
        manh: defaultdict[str, list[int]] = defaultdict(list)
        for n, cau in enumerate(self.cau):
            for chu in cau.thap.split():
                manh[chu].append(n)
        ra: defaultdict[str, set[int]] = defaultdict(set)
        for chu, noi in manh.items():
            for tu in (chu,) if chu.isalpha() else TU.findall(chu):
                ra[tu].update(noi)
        return dict(ra)

    def co(self, *tu: str) -> list[Cau]:
        """The paragraphs of the prose that hold all of some words, given in small letters."""
        return self._loi_van_o(set.intersection(*(self.muc_tu.get(t, set()) for t in tu)))

    def co_mot(self, tu: Iterable[str]) -> list[Cau]:
        """The paragraphs of the prose that hold at least one of some words."""
        return self._loi_van_o(set().union(*(self.muc_tu.get(t, ()) for t in tu)))

    def cho_tu(self, cac: Collection[str]) -> Iterator[tuple[Cau, Tu]]:
        """Each place in the prose where one of some words stands, in order."""
        for cau in self.co_mot(cac):
            co = [tu for tu in cac if tu in cau.thap] if len(cac) < _IT_TU else ()
            tim = sorted((t for tu in co for t in cau.cho(tu)), key=lambda t: t.dau) if co else cau.tu
            for tu in tim:
                if co or tu.chu.lower() in cac:
                    yield cau, tu

    def co_cap(self, cap: Iterable[tuple[str, str]]) -> list[Cau]:
        """The paragraphs of the prose in which two words of a pair follow each other."""
        muc = self.muc_tu
        hai = ((dau, sau) for dau, sau in cap if dau in muc and sau in muc)
        return self._loi_van_o({n for dau, sau in hai for n in muc[dau] & muc[sau] if self.cau[n].ke_nhau(dau, sau)})

    def co_cum(self, cum: Iterable[str], lan: int) -> list[Cau]:
        """The paragraphs of the prose in which phrases stand, all together, so many times at least."""
        dem: Counter[int] = Counter()
        for chu in cum:
            dau = chu.partition(" ")[0]
            dem.update({n: self.cau[n].thap.count(chu) for n in self.muc_tu.get(dau, ())})
        return self._loi_van_o({n for n, co in dem.items() if co >= lan})

    def _loi_van_o(self, noi: set[int]) -> list[Cau]:
        return [cau for n in sorted(noi) if (cau := self.cau[n]).vai in LOI_VAN]

    @cached_property
    def ten_trich(self) -> tuple[TenTrich, ...]:
        """The titles in quotation marks in order."""
        from vanban.check.loi_van.ten_trich import doc_ten_trich  # it knows this module

        return tuple(doc_ten_trich(self.loi_van))

    @cached_property
    def dia_danh(self) -> tuple[ChoTen, ...]:
        """The names of provinces in order."""
        from vanban.check.loi_van.dia_danh import tim_ten  # it knows this module

        return tuple(tim_ten(self))

    @cached_property
    def vien_dan(self) -> tuple[VienDan, ...]:
        """The citations in order."""
        from vanban.check.loi_van.vien_dan import doc_vien_dan  # it knows this module

        return doc_vien_dan(self.loi_van)

    @cached_property
    def ngay_van_ban(self) -> date | None:
        """The date of the document, when it is complete."""
        ngay = self.nhan.ngay
        try:
            return date(int(ngay.nam), int(ngay.thang), int(ngay.ngay)) if ngay else None
        except ValueError:
            return None


def doc_loi_van(dong: Iterable[Dong], nhan: NhanDang) -> LoiVan:
    """The paragraphs that print something, each with its part."""
    return LoiVan(tuple(_cac_cau(dong, nhan)), nhan)


def _cac_cau(dong: Iterable[Dong], nhan: NhanDang) -> Iterator[Cau]:
    vai = {id(d.doan): _PHAN[ma] for ma, phan in nhan.phan.items() if ma in _PHAN for d in phan.dong}
    for d in dong:
        if d.chu and (_CHU_THUONG.search(d.chu) or not d.la_ke):
            chu = _gon(d.chu)
            yield Cau(d, vai.get(id(d.doan), Vai.KHAC), chu, _ha_thap(chu))


def _gon(chu: str) -> str:
    chu = chu.replace("\n", " ").replace("\t", " ").replace("\N{NO-BREAK SPACE}", " ")
    chu = chu.replace("\N{HYPHEN}", "-").replace("\N{NON-BREAKING HYPHEN}", "-")
    if "{{" in chu or "[" in chu or "://" in chu or "www" in chu or "@" in chu:
        chu = _CHE.sub(lambda k: "\N{OBJECT REPLACEMENT CHARACTER}" * len(k[0]), chu)
    return chu


def _ha_thap(chu: str) -> str:
    """Small letters, one for one: a letter whose small form takes two places stays as it is."""
    thap = chu.lower()
    return thap if len(thap) == len(chu) else "".join(t if len(t := k.lower()) == 1 else k for k in chu)
