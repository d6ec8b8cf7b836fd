"""Precision and recall of each rule over the foreign documents."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache

from check.tin_cay.nguoi_khac import CAC_TEP
from check.tin_cay.nguoi_khac.ho_so import TepLa
from vanban.check import BaoCaoSoat, soat
from vanban.docx.read import VanBan, read


@lru_cache(maxsize=512)
def doc(tep: TepLa) -> VanBan:
    """The file, read."""
    return read(tep.tao(), tep=f"{tep.ten}.docx")


@lru_cache(maxsize=512)
def bao_cao(tep: TepLa) -> BaoCaoSoat:
    """The file, checked."""
    return soat(doc(tep))


def bat_duoc(tep: TepLa) -> frozenset[str]:
    """The known faults of a file that were found, as whatever grade."""
    return tep.loi & {f.ma for f in bao_cao(tep).findings}


def sai_oan(tep: TepLa) -> frozenset[str]:
    """Rules that conclude SAI where nothing is wrong."""
    return frozenset(f.ma for f in bao_cao(tep).sai) - tep.loi


def nhac_oan(tep: TepLa) -> frozenset[str]:
    """Rules that ask for a look at nothing."""
    return frozenset(f.ma for f in bao_cao(tep).nhac) - tep.loi - tep.xem


@dataclass
class Do:
    """Counts by rule, in files."""

    co: Counter[str] = field(default_factory=Counter)
    bat: Counter[str] = field(default_factory=Counter)
    sai: Counter[str] = field(default_factory=Counter)
    sai_oan: Counter[str] = field(default_factory=Counter)
    nhac_oan: Counter[str] = field(default_factory=Counter)

    def recall(self, ma: str) -> float:
        """Share of the known faults that were found."""
        return self.bat[ma] / self.co[ma]


def do() -> Do:
    """Counts over the whole set."""
    ra = Do()
    for tep in CAC_TEP:
        ra.co.update(tep.loi)
        ra.bat.update(bat_duoc(tep))
        ra.sai.update({f.ma for f in bao_cao(tep).sai})
        ra.sai_oan.update(sai_oan(tep))
        ra.nhac_oan.update(nhac_oan(tep))
    return ra


def bang(d: Do) -> str:
    """The table: rule, files with the fault, found, recall, SAI, false SAI, false NHẮC."""
    dong = [f"{len(CAC_TEP)} tệp của người khác; mỗi số là số tệp", ""]
    dong.append(_hang("rule", "có lỗi", "bắt được", "recall", "SAI", "SAI oan", "NHẮC oan"))
    for ma in sorted({*d.co, *d.sai, *d.nhac_oan}):
        dong.append(_hang(ma, d.co[ma], d.bat[ma], f"{d.recall(ma):.2f}" if d.co[ma] else "—", d.sai[ma], d.sai_oan[ma],
                          d.nhac_oan[ma]))  # fmt: skip
    co, bat, sai, oan = (sum(c.values()) for c in (d.co, d.bat, d.sai, d.sai_oan))
    dong += [_hang("cộng", co, bat, f"{bat / co:.3f}", sai, oan, sum(d.nhac_oan.values())), ""]
    dong.append(f"precision của SAI: {1 - oan / sai:.3f}")
    dong += [f"{tep.ten}: {tep.hong}" for tep in CAC_TEP if tep.hong]
    return "\n".join(dong) + "\n"


def _hang(*o: object) -> str:
    return "".join(f"{x!s:<10}" for x in o).rstrip()
