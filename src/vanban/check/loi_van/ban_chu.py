"""A document as prose: its paragraphs, its text as one, and where in it words and phrases stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from vanban.ban_ghi import dataclass
from vanban.check.line import Dong
from vanban.check.loi_van.cau import CHU_THUONG, LOI_VAN, TU, Cau, Tu, Vai
from vanban.check.loi_van.doi_tuong import tim_doi_tuong
from vanban.check.recognise import NhanDang

if TYPE_CHECKING:
    from vanban.check.loi_van.dia_danh import ChoTen
    from vanban.check.loi_van.ten_trich import TenTrich
    from vanban.check.loi_van.vien_dan import VienDan

_IT_TU: Final = 50  # words that are faster looked for one by one
_CHE: Final = re.compile(r"\{\{.*?\}\}|\[cần bổ sung[^\]]*\]|https?://\S+|www\.\S+")
_CHE_THU: Final = re.compile(rf"{_CHE.pattern}|\S+@\S+")
_MOI_HOA: Final = "".join(k for k in map(chr, (*range(0x250), *range(0x1E00, 0x1F00))) if k.isupper())
_TU_HOA: Final = re.compile(rf"[{_MOI_HOA}](?<![^\W\d_].)[^\W\d_]*")


_PHAN: Final = {
    "quoc_hieu": Vai.DAU, "tieu_ngu": Vai.DAU, "chu_quan": Vai.DAU, "co_quan": Vai.DAU, "so_ky_hieu": Vai.SO,
    "dia_danh_ngay": Vai.NGAY, "ten_loai": Vai.TEN_LOAI, "trich_yeu": Vai.TRICH_YEU,
    "trich_yeu_cong_van": Vai.TRICH_YEU, "kinh_gui": Vai.KHAC, "tham_quyen_ban_hanh": Vai.DAU, "can_cu": Vai.CAN_CU,
    "noi_dung": Vai.THAN, "noi_nhan_tieu_de": Vai.NOI_NHAN, "noi_nhan": Vai.NOI_NHAN, "quyen_han": Vai.KY,
    "chuc_vu": Vai.KY, "chuc_vu_khac": Vai.KY, "ho_ten": Vai.KY,
}  # fmt: skip


@dataclass(frozen=True)
class LoiVan:
    """The prose of a document: its paragraphs, and their text as one, each ended by a line break.

    What a rule looks for is looked for in the whole text first; only the paragraphs where it stands are read closely.
    """

    cau: tuple[Cau, ...]
    nhan: NhanDang
    tho: str  # as typed, blanks and addresses too
    chu: str
    thap: str
    moc: tuple[int, ...]  # where each paragraph begins in the whole text, then where the text ends

    @cached_property
    def manh(self) -> list[str]:
        """The text in small letters, cut at white space."""
        return self.thap.split()

    @cached_property
    def lien(self) -> str:
        """The text in small letters with one space for all white space: a cheap look for a phrase."""
        return " ".join(self.manh)

    @cached_property
    def tu(self) -> set[str]:
        """The different words in small letters."""
        cac = set(self.manh)
        khong_chi_chu = [manh for manh in cac if not manh.isalpha()]
        cac.difference_update(khong_chi_chu)
        cac.update(TU.findall(" ".join(khong_chi_chu)))
        return cac

    @cached_property
    def tu_viet(self) -> list[str]:
        """Those among them with a letter that only Vietnamese has, or a foreign one."""
        return [tu for tu in self.tu if not tu.isascii()]

    @cached_property
    def tu_hoa(self) -> dict[str, list[int]]:
        """The words that begin with a capital, as written, and where each stands in the whole text."""
        ra: defaultdict[str, list[int]] = defaultdict(list)
        for khop in _TU_HOA.finditer(self.chu):
            ra[khop[0]].append(khop.start())
        return dict(ra)

    @cached_property
    def hoa_thap(self) -> dict[str, list[int]]:
        """The words that begin with a capital, in small letters, and where each stands in the whole text."""
        ra: dict[str, list[int]] = {}
        for tu, cho in self.tu_hoa.items():
            ra.setdefault(tu.lower(), []).extend(cho)
        return ra

    def tai(self, cho: int) -> Cau:
        """The paragraph at a place of the whole text."""
        return self.cau[bisect_right(self.moc, cho) - 1]

    def co_chu(self, *cac: str) -> list[Cau]:
        """The paragraphs of the prose that hold at least one of some texts, as written."""
        return self._loi_van(self._noi(self.chu, cac))

    def co_hoa(self, *cac: str) -> list[Cau]:
        """The same for texts that begin with a word with a capital."""
        cho = ((dau, chu) for chu in cac for dau in self.tu_hoa.get(chu.partition(" ")[0], ()))
        return self._loi_van({bisect_right(self.moc, dau) - 1 for dau, chu in cho if self.chu.startswith(chu, dau)})

    def co_thap(self, *cac: str) -> list[Cau]:
        """The same for texts given in small letters."""
        return self._loi_van(self._noi(self.thap, cac))

    def co_khop(self, *cac: re.Pattern[str]) -> list[Cau]:
        """The paragraphs of the prose in which a pattern has a hit, which begins in it; quick if a letter begins it."""
        return self._loi_van({bisect_right(self.moc, k.start()) - 1 for mau in cac for k in mau.finditer(self.chu)})

    def _noi(self, van: str, cac: Iterable[str]) -> set[int]:
        """The numbers of the paragraphs in which texts stand."""
        ra: set[int] = set()
        for chu in cac:
            cho = van.find(chu)
            while cho >= 0:
                so = bisect_right(self.moc, cho)
                ra.add(so - 1)
                cho = van.find(chu, self.moc[so])
        return ra

    def _loi_van(self, noi: Iterable[int]) -> list[Cau]:
        return [cau for n in sorted(noi) if (cau := self.cau[n]).vai in LOI_VAN]

    def co(self, *tu: str) -> list[Cau]:
        """The paragraphs of the prose that hold all of some words, given in small letters."""
        return self._loi_van(set.intersection(*({bisect_right(self.moc, dau) - 1 for dau in self._cho(t)} for t in tu)))

    def cho_tu(self, cac: Collection[str]) -> Iterator[tuple[Cau, Tu]]:
        """Each place in the prose where one of some words stands, in order."""
        if len(cac) < _IT_TU:
            cac_cho = sorted((dau, dau + len(tu)) for tu in cac for dau in self._cho(tu))
        else:
            cac_cho = [khop.span() for khop in TU.finditer(self.chu) if khop[0].lower() in cac]
        for dau, cuoi in cac_cho:
            cau = self.tai(dau)
            if cau.vai in LOI_VAN:
                yield cau, Tu(self.chu[dau:cuoi], dau - cau.moc, cuoi - cau.moc)

    def _cho(self, tu: str) -> Iterator[int]:
        """Each place where a word, given in small letters, stands."""
        dau = self.thap.find(tu)
        while dau >= 0:
            cuoi = dau + len(tu)
            if not _la_chu(self.thap[dau - 1]) and not _la_chu(self.thap[cuoi]):
                yield dau
            dau = self.thap.find(tu, cuoi)

    def co_cap(self, cap: Iterable[tuple[str, str]]) -> list[Cau]:
        """The paragraphs of the prose in which two words of a pair follow each other."""
        hai = [(dau, sau) for dau, sau in cap if dau in self.tu and sau in self.tu]
        noi = {n for dau, sau in hai for n in self._noi(self.thap, [sau]) if self.cau[n].ke_nhau(dau, sau)}
        return self._loi_van(noi)

    @cached_property
    def ten_trich(self) -> tuple[TenTrich, ...]:
        """The titles in quotation marks in order."""
        from vanban.check.loi_van.ten_trich import doc_ten_trich  # it knows this module

        return tuple(doc_ten_trich(self.co_chu("“", '"')))

    @cached_property
    def doi_tuong(self) -> dict[int, str]:
        """The names of people by their places in the whole text, in order."""
        return tim_doi_tuong(self)

    @cached_property
    def dia_danh(self) -> tuple[ChoTen, ...]:
        """The names of provinces in order."""
        from vanban.check.loi_van.dia_danh import tim_ten  # it knows this module

        return tuple(tim_ten(self))

    @cached_property
    def vien_dan(self) -> list[VienDan]:
        """The citations in order."""
        from vanban.check.loi_van.vien_dan import doc_vien_dan  # it knows this module

        return doc_vien_dan(self)

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
    cac = [d for d in dong if d.chu and (CHU_THUONG.search(d.chu) or not d.la_ke)]
    vai = {id(d.doan): _PHAN[ma] for ma, phan in nhan.phan.items() if ma in _PHAN for d in phan.dong}
    tho = "".join([d.chu.replace("\n", " ") + "\n" for d in cac])
    chu = _gon(tho)
    thap = _ha_thap(chu)
    chu_doan = chu.split("\n")
    moc = tuple(accumulate((len(c) + 1 for c in chu_doan[:-1]), initial=0))
    phan = (vai.get(id(d.doan), Vai.KHAC) for d in cac)
    return LoiVan(tuple(map(Cau, cac, phan, chu_doan, thap.split("\n"), moc)), nhan, tho, chu, thap, moc)


def _la_chu(ky_tu: str) -> bool:
    """What a word is made of, as `TU` has it."""
    return ky_tu.isalnum() and not ky_tu.isdecimal()


def _gon(chu: str) -> str:
    chu = chu.replace("\t", " ").replace("\N{NO-BREAK SPACE}", " ")
    chu = chu.replace("\N{HYPHEN}", "-").replace("\N{NON-BREAKING HYPHEN}", "-")
    return "\n".join([_che(doan) if _nen_che(doan) else doan for doan in chu.split("\n")]) if _nen_che(chu) else chu


def _nen_che(chu: str) -> bool:
    return "{{" in chu or "[" in chu or "://" in chu or "www" in chu or "@" in chu


def _che(doan: str) -> str:
    return (_CHE_THU if "@" in doan else _CHE).sub(lambda k: "\N{OBJECT REPLACEMENT CHARACTER}" * len(k[0]), doan)


def _ha_thap(chu: str) -> str:
    """Small letters, one for one: a letter whose small form takes two places stays as it is."""
    thap = chu.lower()
    return thap if len(thap) == len(chu) else "".join(t if len(t := k.lower()) == 1 else k for k in chu)
