"""Conservation: the page says what its document says, all of it, nothing else, nothing twice."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from unicodedata import normalize

from vanban.ban_ghi import dataclass


@dataclass(frozen=True, slots=True)
class KhacBiet:
    """What parts a page from its document: texts that are lost, and words that nobody gave."""

    mat: tuple[str, ...] = ()
    thua: tuple[str, ...] = ()


def doi_chieu(
    cac_doan: Iterable[str],
    cac_o: Sequence[Sequence[str]],
    chu_khai: Iterable[str] = (),
    chu_rieng: Callable[[], Iterable[str]] = tuple,
) -> KhacBiet:
    """Compare the paragraphs of a page, in reading order, with the texts that it is to carry.

    Every text stands on the page once, letter for letter or whole in capitals, in the order of its cell; the cells may
    stand in any order, and a text may run over several paragraphs.

    Args:
        cac_doan: The paragraphs.
        cac_o: The cells, each with its texts.
        chu_khai: Texts that must be found somewhere, alone or in others: what the writer declared.
        chu_rieng: Gives the fixed paragraphs of the layout itself, each of which may stand on the page once; asked for
            only when the page is not the texts one after the other.
    """
    cac_doan = tuple(cac_doan)
    cac_cau = [cau for o in cac_o for cau in o]
    trang = gap("\n".join(cac_doan))
    khac = KhacBiet() if trang == gap("\n".join(cac_cau)) else _Lan(cac_doan, cac_o, chu_rieng).het()
    thieu = _khong_thay(trang, chu_khai, frozenset(cac_cau))
    return KhacBiet(tuple(dict.fromkeys((*khac.mat, *thieu))), khac.thua)


def gap(chu: str) -> str:
    """Fold what may differ between the text and the page: NFC, every kind and number of blanks as one space."""
    return " ".join(normalize("NFC", chu).split())


def _gap_het(cac_chu: Iterable[str]) -> list[str]:
    return [gon for chu in cac_chu if (gon := gap(chu))]


def _khong_thay(trang: str, chu_khai: Iterable[str], da_so: frozenset[str]) -> Iterator[str]:
    """Texts that are nowhere on the page; looked for from the last one on first, since files and pages go alike."""
    cho = 0
    for chu in chu_khai:
        if chu in da_so:
            continue
        cau = gap(chu)
        thay = trang.find(cau, cho)
        if thay < 0:
            thay = max(trang.find(cau), trang.find(cau.upper()))
        if thay < 0:
            yield chu
        else:
            cho = thay


class _Lan:
    """One walk over a page that is not simply its texts one after the other, in time that grows with the page."""

    def __init__(
        self, cac_doan: Iterable[str], cac_o: Sequence[Sequence[str]], chu_rieng: Callable[[], Iterable[str]]
    ) -> None:
        doan = _gap_het(cac_doan)
        o = [_gap_het(mot) for mot in cac_o]
        self.trang = " ".join(doan)
        self.sau_doan = list(accumulate(len(chu) + 1 for chu in doan))
        self.cho = [deque(mot) for mot in o]  # texts of each cell still to come
        self.dem = [Counter(dang for cau in mot for dang in _dang(cau)) for mot in o]
        cua_van_ban = {dang for dem in self.dem for dang in dem}
        self.rieng = Counter(chu for chu in _gap_het(chu_rieng()) if chu not in cua_van_ban)
        self.o = 0  # the cell that was read last
        self.mat: list[str] = []
        self.thua: list[str] = []

    def het(self) -> KhacBiet:
        """Walk to the end."""
        noi = 0
        while noi < len(self.trang):
            noi = self._buoc(noi)
        return KhacBiet((*self.mat, *(cau for cho in self.cho for cau in cho)), tuple(self.thua))

    def _buoc(self, noi: int) -> int:
        """Take one text, or else the rest of the paragraph; where to go on."""
        sau = self.sau_doan[bisect_right(self.sau_doan, noi)]
        con = self.trang[noi : sau - 1]
        if dai := self._khop(self.o, 0, noi):
            return noi + dai + 1
        if self.rieng[con]:
            self.rieng[con] -= 1
            return sau
        if dai := self._o_khac(noi) or self._nhay(con):
            return noi + dai + 1
        self.thua.append(con)
        return sau

    def _o_khac(self, noi: int) -> int:
        """The next text of another cell, or the one after the next where the next is lost."""
        thu = ((o, bo) for bo in (0, 1) for o in range(len(self.cho)))
        return next((dai for o, bo in thu if (dai := self._khop(o, bo, noi))), 0)

    def _nhay(self, con: str) -> int:
        """A text further on in its cell: all before it are lost."""
        o = next((o for o, dem in enumerate(self.dem) if dem[con] > 0), None)
        if o is None:
            return 0
        while con not in _dang(self.cho[o][0]):
            self.mat.append(self._lay(o))
        self._lay(o)
        self.o = o
        return len(con)

    def _khop(self, o: int, bo: int, noi: int) -> int:
        """Take the text number `bo` of a cell if it stands here as whole words; its length on the page, else 0."""
        if len(self.cho[o]) <= bo:
            return 0
        for dang in _dang(self.cho[o][bo]):
            if self.trang.startswith(dang, noi) and self.trang[noi + len(dang) : noi + len(dang) + 1] in ("", " "):
                self.mat += [self._lay(o) for _ in range(bo)]
                self._lay(o)
                self.o = o
                return len(dang)
        return 0

    def _lay(self, o: int) -> str:
        cau = self.cho[o].popleft()
        self.dem[o].subtract(_dang(cau))
        return cau


def _dang(cau: str) -> tuple[str, ...]:
    """The forms in which a text may stand on the page."""
    hoa = cau.upper()
    return (cau,) if hoa == cau else (cau, hoa)
