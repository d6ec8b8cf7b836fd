"""Where the paragraphs of a document lie on its laid-out pages, told by their letters in order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from vanban.ban_ghi import cached_property, dataclass
from vanban.check.line import Dong
from vanban.docx.read import Doan, Phan, VanBan
from vanban.trang_in import BanIn, DongChu, TrangIn, khoa

_XA: Final = 600  # letters that may stand between two paragraphs: a repeated header row, a footnote
_NGAN: Final = 4  # a shorter text is looked for only nearby
_GAN: Final = 40
_DAU: Final = 16  # letters by which a paragraph that two pages share is found
CUNG_MUC_MM: Final = 1.06  # 3 pt: baselines of one level


@dataclass(frozen=True, slots=True)
class DongTrang:
    """One printed line with the index of its page."""

    trang: int
    dong: DongChu


@dataclass(frozen=True)
class DanTrang:
    """A document and its pages."""

    vb: VanBan
    ban_in: BanIn

    @cached_property
    def _mach(self) -> tuple[str, tuple[tuple[int, int], ...]]:
        """All letters in order; page and line of each."""
        chu = "".join(t.mach for t in self.ban_in.trang)
        return chu, tuple((so, i) for so, t in enumerate(self.ban_in.trang) for i in t.cho)

    @cached_property
    def _khuc(self) -> dict[int, tuple[int, int]]:
        """Number of a paragraph → where its letters begin and end in the whole."""
        ra: dict[int, tuple[int, int]] = {}
        tu = 0
        for d in self.vb.doan:
            chu = khoa(f"{d.so} {d.chu}")
            khuc = self._tim(chu, 0 if d.hop else tu, xa=d.hop) if chu else None
            if khuc:
                ra[d.thu_tu] = khuc
                tu = tu if d.hop else khuc[1]
        return ra

    def _tim(self, chu: str, tu: int, *, xa: bool = False) -> tuple[int, int] | None:
        mach, _ = self._mach
        het = len(mach) if xa else tu + len(chu) + (_GAN if len(chu) < _NGAN else _XA)
        cho = mach.find(chu, tu, het)
        if cho >= 0:
            return cho, cho + len(chu)
        if len(chu) < 2 * _DAU:
            return None
        dau = mach.find(chu[:_DAU], tu, het)
        cuoi = mach.find(chu[-_DAU:], dau + _DAU, dau + 3 * len(chu) + _XA) if dau >= 0 else -1
        return (dau, cuoi + _DAU) if cuoi >= 0 else None

    def cac_dong(self, cho: Doan | Dong) -> tuple[DongTrang, ...]:
        """The printed lines of a paragraph, or of one line of it, top to bottom; nothing when it is not found."""
        doan = cho.doan if isinstance(cho, Dong) else cho
        khuc = self._khuc.get(doan.thu_tu)
        if khuc is None:
            return ()
        mach, noi = self._mach
        chu = khoa(cho.gon) if isinstance(cho, Dong) else ""
        trong = mach.find(chu, *khuc) if chu else -1
        dau, cuoi = (trong, trong + len(chu)) if trong >= 0 else khuc
        return tuple(DongTrang(so, self.ban_in.trang[so].dong[i]) for so, i in dict.fromkeys(noi[dau:cuoi]))

    def muc(self, cac: tuple[Dong, ...]) -> list[DongTrang]:
        """The first piece of each level on which an element is printed."""
        ra: list[DongTrang] = []
        for d in (dt for dong in cac for dt in self.cac_dong(dong)):
            if not ra or ra[-1].trang != d.trang or abs(d.dong.day - ra[-1].dong.day) > CUNG_MUC_MM:
                ra.append(d)
        return ra

    @cached_property
    def phan_cua_trang(self) -> tuple[int, ...]:
        """The section that each page belongs to: that of the first paragraph found on it."""
        _, noi = self._mach
        dau: dict[int, int] = {}
        for d in self.vb.doan:
            if d.thu_tu in self._khuc:
                dau.setdefault(noi[self._khuc[d.thu_tu][0]][0], d.phan)
        ra: list[int] = []
        for so in range(len(self.ban_in.trang)):
            ra.append(dau.get(so, ra[-1] if ra else 0))
        return tuple(min(p, len(self.vb.phan) - 1) for p in ra)

    def cac_trang(self) -> Iterator[tuple[int, TrangIn, Phan]]:
        """Each page with its index and its section."""
        for so, (trang, phan) in enumerate(zip(self.ban_in.trang, self.phan_cua_trang, strict=True)):
            yield so, trang, self.vb.phan[phan]

    def trang_dau(self, cho: Doan | Dong) -> int | None:
        """Index of the page on which a paragraph begins."""
        cac = self.cac_dong(cho)
        return cac[0].trang if cac else None

    def trang_cuoi(self, cho: Doan | Dong) -> int | None:
        """Index of the page on which a paragraph ends."""
        cac = self.cac_dong(cho)
        return cac[-1].trang if cac else None
