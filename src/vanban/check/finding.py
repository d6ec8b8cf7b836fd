"""What a check found: one finding, and the report of a document."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Muc(StrEnum):
    """Grade of a finding."""

    SAI = "SAI"
    NHAC = "NHẮC"
    DAT = "ĐẠT"
    CHUA_KIEM = "CHƯA KIỂM"


class Hang(StrEnum):
    """Rank of a rule: a clause, the forms of Phụ lục III, practice, this office. Only a clause can be broken."""

    LUAT = "luat"
    MAU = "mau"
    TAP_QUAN = "tap_quan"
    NOI_QUY = "noi_quy"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding. `dong` is the number of the paragraph, `vi_tri` the place in words, `can_cu` the clause."""

    ma: str
    muc: Muc
    hang: Hang
    thong_bao: str
    tep: str = ""
    dong: int = 0
    cot: int = 0
    vi_tri: str = ""
    thay: str = ""
    can: str = ""
    can_cu: str = ""
    trich: str = ""

    def __str__(self) -> str:
        """Grade, rule, place, sentence."""
        noi = f"{self.vi_tri}: " if self.vi_tri else ""
        return f"{self.muc} {self.ma} {noi}{self.thong_bao}"

    def thanh_json(self) -> dict[str, str | int]:
        """The finding with the keys of the JSON form, in their order."""
        return {ten: getattr(self, ten) for ten in KHOA_JSON}


KHOA_JSON = ("ma", "muc", "hang", "tep", "dong", "cot", "vi_tri", "thay", "can", "can_cu", "trich", "thong_bao")


@dataclass(frozen=True, slots=True)
class BaoCaoSoat:
    """The report: what is wrong or worth a look, which rules passed, which could not be evaluated and why."""

    tep: str
    findings: tuple[Finding, ...] = ()
    dat: tuple[str, ...] = ()
    chua_kiem: tuple[Finding, ...] = ()
    ghi_chu: str = field(default="")

    @property
    def sai(self) -> tuple[Finding, ...]:
        """The sure faults."""
        return tuple(f for f in self.findings if f.muc is Muc.SAI)

    @property
    def nhac(self) -> tuple[Finding, ...]:
        """What a person should look at."""
        return tuple(f for f in self.findings if f.muc is Muc.NHAC)

    def tong(self) -> str:
        """The counts on one line; there is no score."""
        cac = (self.sai, self.nhac, self.dat, self.chua_kiem)
        return " · ".join(f"{muc} {len(nhom)}" for muc, nhom in zip(Muc, cac, strict=True))

    def thanh_json(self) -> list[dict[str, str | int]]:
        """Findings, then what was not evaluated, each with the keys `ma, muc, hang, tep, dong, …`."""
        return [f.thanh_json() for f in (*self.findings, *self.chua_kiem)]
