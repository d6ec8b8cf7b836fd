"""Two documents compared: every change once, in the order of the page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from vanban.ban_ghi import dataclass
from vanban.so_sanh.cau_truc import chuyen, danh_so, so_theo, them_bot
from vanban.so_sanh.ghep import Ghep, ghep
from vanban.so_sanh.nut import GOC, BanCay
from vanban.so_sanh.so_bang import so_bang
from vanban.so_sanh.sua_loi import sua_loi
from vanban.so_sanh.thay_doi import KieuDoi, ThayDoi
from vanban.so_sanh.trich import bo_dau_cuoi
from vanban.so_sanh.trinh_bay import doi_trang, doi_trinh_bay

_CAU_TRUC: Final = frozenset({KieuDoi.THEM, KieuDoi.BOT, KieuDoi.CHUYEN})
_CUOI: Final = {KieuDoi.TRINH_BAY: 1, KieuDoi.TRANG: 2}


@dataclass(frozen=True, slots=True)
class SoSanh:
    """The result: both trees, which elements are pairs, the changes."""

    cu: BanCay
    moi: BanCay
    cap: Ghep
    thay_doi: tuple[ThayDoi, ...]

    @property
    def giong(self) -> bool:
        """Nothing changed."""
        return not self.thay_doi


def so_sanh(cu: BanCay, moi: BanCay) -> SoSanh:
    """What changed from the old document to the new one."""
    cap = ghep(cu, moi)
    cac = [*_cac_doi(cu, moi, cap)]
    cac.sort(key=_thu_tu(cu, moi, cap))
    return SoSanh(cu, moi, cap, tuple(_kem_so(cac, cu, moi, cap)))


def _cac_doi(cu: BanCay, moi: BanCay, cap: Ghep) -> Iterator[ThayDoi]:
    yield from them_bot(cu, cap.toi, KieuDoi.BOT)
    yield from them_bot(moi, cap.tu, KieuDoi.THEM)
    yield from chuyen(cu, moi, cap)
    yield from danh_so(cu, moi, cap)
    for i, j in cap.toi.items():
        if i == GOC:
            continue
        if moi.nut[j].loai == "bang":
            yield from so_bang(cu, i, moi, j)
        elif not _chi_dau_cuoi(cu, i, moi, j):
            yield from sua_loi(cu, i, moi, j)
    yield from doi_trinh_bay(cu, moi, cap)
    yield from doi_trang(cu, moi)


def _chi_dau_cuoi(cu: BanCay, i: int, moi: BanCay, j: int) -> bool:
    """Only the mark at its end is another, since it became, or is no longer, the last of its list."""
    a, b = cu.nut[i].chu, moi.nut[j].chu
    return a != b and bo_dau_cuoi(a) == bo_dau_cuoi(b) and _la_cuoi(cu, i) != _la_cuoi(moi, j)


def _la_cuoi(cay: BanCay, thu: int) -> bool:
    return cay.cho[thu] == cay.so_cung[thu]


def _thu_tu(cu: BanCay, moi: BanCay, cap: Ghep) -> Callable[[ThayDoi], tuple[int, float]]:
    """By place in the new document; what was taken out stands after what stood before it. Look and pages come last."""
    truoc = [-1]  # where what stood before each old element stands now
    for i in range(len(cu.nut)):
        truoc.append(cap.toi.get(i, truoc[-1]))

    def mot(doi: ThayDoi) -> tuple[int, float]:
        if doi.nut_moi:
            cho: float = doi.nut_moi[0]
        else:
            cho = truoc[doi.nut_cu[0]] + 0.5 if doi.nut_cu else len(moi.nut)
        return _CUOI.get(doi.kieu, 0), cho

    return mot


def _kem_so(cac: list[ThayDoi], cu: BanCay, moi: BanCay, cap: Ghep) -> Iterator[ThayDoi]:
    """The first change of structure below a parent tells which numbers followed."""
    da_chuyen = {i for mot in cac if mot.kieu is KieuDoi.CHUYEN for i in mot.nut_cu}
    theo, da_ke = so_theo(cu, moi, cap, da_chuyen), set[int]()
    for mot in cac:
        cha = _cac_cha(mot, cu, moi, cap) - da_ke if mot.kieu in _CAU_TRUC else set()
        ke = [(c, cau) for c in sorted(cha) if (cau := theo(c))]
        da_ke |= {c for c, _ in ke}
        yield replace(mot, chi_tiet=(*mot.chi_tiet, *(cau for _, cau in ke))) if ke else mot


def _cac_cha(mot: ThayDoi, cu: BanCay, moi: BanCay, cap: Ghep) -> set[int]:
    """The parents, in the new document, below which something came or went."""
    den = {moi.nut[j].cha for j in mot.nut_moi}
    di = {cap.toi[cu.nut[i].cha] for i in mot.nut_cu if cu.nut[i].cha in cap.toi}
    return {cha for cha in den | di if cha in cap.tu}
