"""The two documents line by line beside each other: what each line of the old one faces in the new one."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from vanban.ban_ghi import dataclass
from vanban.so_sanh.khop import day_tang
from vanban.so_sanh.nut import GOC
from vanban.so_sanh.so_bang import cap_hang
from vanban.so_sanh.so_sanh import SoSanh
from vanban.so_sanh.thay_doi import KieuDoi


class KieuDong(StrEnum):
    """How the two sides of a line stand to each other; what only follows from another change counts as equal."""

    GIONG = "giong"
    SUA = "sua"
    THEM = "them"
    BOT = "bot"
    CHUYEN_DI = "chuyen_di"
    CHUYEN_DEN = "chuyen_den"


@dataclass(frozen=True, slots=True)
class DongDoi:
    """A line: an old element, a new one, or both, by their indices; what moved stands at both its places."""

    kieu: KieuDong
    cu: int | None
    moi: int | None


def doi_chieu(so: SoSanh) -> list[DongDoi]:
    """All elements of both documents, each where it stands."""
    tu = {j: i for i, j in _cac_cap(so)}
    cap = sorted((i, j) for j, i in tu.items())
    giu = {cap[k][0] for k in day_tang([j for _, j in cap])}
    return [*_di(so, tu, giu)]


def _cac_cap(so: SoSanh) -> Iterator[tuple[int, int]]:
    for i, j in so.cap.toi.items():
        if i != GOC:
            yield i, j
            if so.moi.nut[j].loai == "bang":
                yield from cap_hang(so.cu, i, so.moi, j)


def _di(so: SoSanh, tu: dict[int, int], giu: set[int]) -> Iterator[DongDoi]:
    co = set(tu.values())
    sua = {j for mot in so.thay_doi if mot.kieu is KieuDoi.SUA for j in mot.nut_moi}
    cho = 0
    for j in range(len(so.moi.nut)):
        i = tu.get(j)
        if i is None:
            yield DongDoi(KieuDong.THEM, None, j)
        elif i not in giu:
            yield DongDoi(KieuDong.CHUYEN_DEN, i, j)
        else:
            yield from _bo(range(cho, i), giu, co)
            yield DongDoi(KieuDong.SUA if j in sua else KieuDong.GIONG, i, j)
            cho = i + 1
    yield from _bo(range(cho, len(so.cu.nut)), giu, co)


def _bo(cac: range, giu: set[int], co: set[int]) -> Iterator[DongDoi]:
    for i in cac:
        if i not in giu:
            yield DongDoi(KieuDong.CHUYEN_DI if i in co else KieuDong.BOT, i, None)
