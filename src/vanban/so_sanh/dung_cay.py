"""Builds the tree of a document: recognised elements, the outline by its levels, tables by their rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from vanban.check.line import Dong, cac_doan
from vanban.check.recognise import CapThan, DoanThan, PhuLucNhan
from vanban.docx.read import Doan, Ke, VanBan
from vanban.nd30 import nd30
from vanban.so_sanh.bang import hang_cua, ve_bang
from vanban.so_sanh.chu_in import chu_in, gon_cach
from vanban.so_sanh.nhan_doan import NhanDoan, cac_manh, cat_phan, nhan_doan
from vanban.so_sanh.nut import GOC, BanCay, Nut
from vanban.so_sanh.thu_tu import xep_thu_tu
from vanban.so_sanh.trang_giay import cac_trang
from vanban.so_sanh.ve import Ve, ta_ke, ve_cua

_BAC: Final = {cap: thu for thu, cap in enumerate(CapThan)}
_DONG: Final = {CapThan.GIUA: CapThan.DIEU, CapThan.DOAN: CapThan.GACH}
"""Paragraphs without a number close the open levels as this one would."""
_KHUNG: Final = frozenset({CapThan.PHAN, CapThan.CHUONG, CapThan.MUC_RIENG, CapThan.TIEU_MUC})
_GOP: Final = frozenset({"chu_quan", "co_quan", "trich_yeu", "trich_yeu_cong_van", "phu_luc"})
"""Elements whose paragraphs are lines of one text: where they break is the look of the page."""


def dung_cay(vb: VanBan) -> BanCay:
    """The tree; every paragraph that prints something is in it."""
    luat = nd30()
    nut: list[Nut] = []
    ma_loai = ""
    for thu, doan in enumerate(cat_phan(vb, luat)):
        nhan = nhan_doan(vb, doan, luat)
        ma_loai = ma_loai or nhan.ma_loai
        goc = GOC
        if thu:
            goc = len(nut)
            nut.append(Nut("van_ban_kem", "", "", Ve()))
        nut += xep_thu_tu(_MotPhan(nhan, goc, len(nut)).dung(doan), len(nut))
    for d in cac_doan(vb.chu_thich):
        nut.append(Nut("chu_thich", d.doan.so, chu_in(d.van), ve_cua(d.doan, d.van), doan=(d.doan.thu_tu,)))
    return BanCay(vb.tep, tuple(nut), cac_trang(vb), ma_loai)


class _MotPhan:
    """Builds one part; `lech` is how many elements stand before it."""

    def __init__(self, nhan: NhanDoan, goc: int, lech: int) -> None:
        self._nhan = nhan
        self._goc = goc
        self._nen = goc  # what holds the outline: the part, or an appendix
        self._lech = lech
        self._chong: list[tuple[int, int]] = []  # open levels of the outline: rank, element
        self.nut: list[Nut] = []

    def dung(self, doan: Iterable[Doan]) -> list[Nut]:
        """Takes the paragraphs in order; those of one table together."""
        for bang, cac in groupby(doan, key=self._trong_bang):
            nhom = list(cac)
            if bang:
                self._bang(nhom)
            else:
                for d in nhom:
                    self._mot_doan(d)
        return self.nut

    def _trong_bang(self, doan: Doan) -> int:
        """The table of data that holds a paragraph, 0 = none: a table that only lays out elements is none."""
        la = doan.o is not None and doan.thu_tu not in self._nhan.dong and not doan.hop
        return doan.o.chuoi()[0].bang if la and doan.o else 0

    def _them(self, nut: Nut) -> int:
        cap = 0 if nut.cha == GOC else self._cap(nut.cha) + 1
        self.nut.append(replace(nut, cap=cap))
        return self._lech + len(self.nut) - 1

    def _cap(self, cha: int) -> int:
        return self.nut[cha - self._lech].cap if cha >= self._lech else 0

    # --- paragraphs ---------------------------------------------------------------------------------------------------

    def _mot_doan(self, doan: Doan) -> None:
        if cac_doan((doan,)):
            self._co_chu(doan)
        self._ke(doan.ke)
        self._anh(doan)

    def _co_chu(self, doan: Doan) -> None:
        cac = self._nhan.dong.get(doan.thu_tu)
        than = self._nhan.than.get(doan.thu_tu)
        if not cac and self._noi_tiep(doan):
            self._noi(chu_in(doan.van), doan)
        elif cac:
            for loai, dong in cac_manh(doan, cac):
                self._thanh_phan(loai, dong)
        elif than is not None:
            self._than(than)
        else:
            self._le_loi(doan)

    def _noi_tiep(self, doan: Doan) -> bool:
        """Whether a centred line ends what the one above began: a bracket, or a chapter that has no title yet."""
        truoc = self.nut[-1] if self.nut and doan.dang.canh == "giua" else None
        if truoc is None:
            return False
        mo = truoc.loai == "kem_theo" and truoc.chu.startswith("(") and ")" not in truoc.chu
        return mo or (truoc.loai in _KHUNG and not truoc.chu)

    def _noi(self, chu: str, doan: Doan) -> None:
        """Joins a line to the element above it."""
        truoc = self.nut[-1]
        noi = (*truoc.doan, doan.thu_tu)
        self.nut[-1] = replace(truoc, chu=f"{truoc.chu} {chu}".strip(), doan=noi)

    def _thanh_phan(self, loai: str, dong: Dong) -> None:
        """A line of a formal element."""
        if dong.la_ke:
            self._ke((Ke("chu"),))
            return
        if loai == "phu_luc" and (phu_luc := self._nhan.phu_luc.get(dong.doan.thu_tu)):
            self._phu_luc(phu_luc, dong)
            return
        chu = chu_in(dong.van)
        gop = loai in _GOP and self.nut and self.nut[-1].loai == loai
        if gop or (loai == "doan" and self._noi_tiep(dong.doan)):
            self._noi(chu, dong.doan)
            return
        so, chu = _tach_gach(f"{dong.doan.so} {chu}".strip() if dong.dau else chu)
        cha = self._nen if loai == "kem_theo" else self._goc
        self._them(Nut(loai, so, chu, ve_cua(dong.doan, dong.van), cha, doan=(dong.doan.thu_tu,)))

    def _phu_luc(self, phu_luc: PhuLucNhan, dong: Dong) -> None:
        so, chu = chu_in(dong.van), ""
        if phu_luc.chung_dong:
            so, chu = _cat_phu_luc(so, phu_luc)
        self._chong = []
        self._nen = self._them(
            Nut("phu_luc", so, chu, ve_cua(dong.doan, dong.van), self._goc, doan=(dong.doan.thu_tu,), tieu_de=True)
        )

    def _than(self, d: DoanThan) -> None:
        """A paragraph of the body."""
        doan = d.dong.doan
        so, chu = tach_so(d)
        loai, cha = str(d.cap), self._cha(d)
        if doan.thu_tu == self._nhan.ket_thuc and not (self.nut and self.nut[-1].tieu_de):
            loai, cha, self._chong = "ket_thuc", self._nen, []
        thu = self._them(
            Nut(loai, so, chu, ve_cua(doan, d.dong.van), cha, doan=(doan.thu_tu,), tieu_de=d.tieu_de and bool(so))
        )
        if loai == d.cap and d.cap not in {CapThan.DOAN, CapThan.GIUA}:
            self._chong.append((_BAC[d.cap], thu))

    def _cha(self, d: DoanThan) -> int:
        """What holds it: the nearest open level above its own.

        A centred line closes all but chapters, a plain paragraph the dashes before it.
        """
        bac = _BAC[_DONG.get(d.cap, d.cap)]
        while self._chong and self._chong[-1][0] >= bac:
            self._chong.pop()
        return self._chong[-1][1] if self._chong else self._nen

    def _le_loi(self, doan: Doan) -> None:
        """A paragraph of which nothing is known: in a text box, or a rule typed with dashes."""
        (dong,) = cac_doan((doan,))
        if dong.la_ke:
            self._ke((Ke("chu"),))
            return
        loai = "hop_chu" if doan.hop else "doan"
        cha = self._goc if doan.hop or not self._chong else self._chong[-1][1]
        so, chu = _tach_gach(f"{doan.so} {chu_in(doan.van)}".strip())
        self._them(Nut(loai, so, chu, ve_cua(doan, doan.van), cha, doan=(doan.thu_tu,)))

    def _ke(self, ke: Sequence[Ke]) -> None:
        """A rule belongs to the element above it."""
        if ke and self.nut:
            truoc = self.nut[-1]
            them = " và ".join(filter(None, (truoc.ve.ke, ta_ke(ke))))
            self.nut[-1] = replace(truoc, ve=replace(truoc.ve, ke=them))

    def _anh(self, doan: Doan) -> None:
        for anh in doan.anh:
            cha = self._chong[-1][1] if self._chong else self._nen
            self._them(Nut("anh", "", f"{anh.rong_mm:g} × {anh.cao_mm:g} mm", Ve(), cha, doan=(doan.thu_tu,)))

    # --- tables -------------------------------------------------------------------------------------------------------

    def _bang(self, doan: Sequence[Doan]) -> None:
        hang = hang_cua(doan)
        if not hang:
            return
        cha = self._chong[-1][1] if self._chong else self._nen
        so = str(sum(n.loai == "bang" for n in self.nut) + 1)
        bang = self._them(Nut("bang", so, "", ve_bang(doan), cha, doan=(doan[0].thu_tu,)))
        for mot in hang:
            self._them(replace(mot, cha=bang))


def tach_so(d: DoanThan) -> tuple[str, str]:
    """Number and words of a body paragraph as printed; the recogniser read them with its dashes and capitals folded."""
    day_du = gon_cach(f"{d.dong.doan.so} {chu_in(d.dong.van)}")
    if not d.so:
        return "", day_du
    cho = len(day_du) - len(d.chu)
    if cho > 0 and day_du[cho:].casefold().replace("–", "-").replace("—", "-") == d.chu.casefold():
        return day_du[:cho].strip(), day_du[cho:]
    return "", day_du


def _tach_gach(chu: str) -> tuple[str, str]:
    """A dash in front of an item of a list, and the item."""
    return (chu[0], chu[1:].strip()) if chu[:1] in "-–+•" and chu[1:2] in {" ", "\t"} else ("", chu)


def _cat_phu_luc(chu: str, phu_luc: PhuLucNhan) -> tuple[str, str]:
    """ "Phụ lục I. Danh sách" → its number and its title."""
    tu = chu.split(" ")
    so = 2 if phu_luc.so else 1
    so += phu_luc.so != "" and len(tu) > so and tu[so - 1].casefold() in {"số"}
    dau = " ".join(tu[: so + 1])
    return dau, chu[len(dau) :].strip()
