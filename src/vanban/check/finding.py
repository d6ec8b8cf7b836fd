"""What a check found: one finding, and the report of a document."""

from __future__ import annotations

from enum import StrEnum

from vanban.ban_ghi import dataclass


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


@dataclass(frozen=True, slots=True)
class BoQua:
    """A finding that somebody chose to ignore: the reason given, and the place where it is written."""

    finding: Finding
    ly_do: str
    noi: str = ""

    def thanh_json(self) -> dict[str, str | int]:
        """The finding in its JSON form, with the reason as one more key."""
        return {**self.finding.thanh_json(), "bo_qua": self.ly_do}


KHOA_JSON = ("ma", "muc", "hang", "tep", "dong", "cot", "vi_tri", "thay", "can", "can_cu", "trich", "thong_bao")


@dataclass(frozen=True, slots=True)
class BaoCaoSoat:
    """The report: what is wrong or worth a look, which rules passed, which could not be evaluated and why.

    `loai` is the name of the type that the document claims to be; `bo_qua` are findings ignored with a reason, which
    are not among `findings`.
    """

    tep: str
    findings: tuple[Finding, ...] = ()
    dat: tuple[str, ...] = ()
    chua_kiem: tuple[Finding, ...] = ()
    ghi_chu: str = ""
    bo_qua: tuple[BoQua, ...] = ()
    loai: str = ""

    @property
    def sai(self) -> tuple[Finding, ...]:
        """The sure faults."""
        return tuple(f for f in self.findings if f.muc is Muc.SAI)

    @property
    def nhac(self) -> tuple[Finding, ...]:
        """What a person should look at."""
        return tuple(f for f in self.findings if f.muc is Muc.NHAC)

    def tong(self) -> str:
        """The counts on one line, what is ignored only when there is some; there is no score."""
        cac = (self.sai, self.nhac, self.dat, self.chua_kiem)
        dem = [f"{muc} {len(nhom)}" for muc, nhom in zip(Muc, cac, strict=True)]
        return " · ".join([*dem, f"BỎ QUA {len(self.bo_qua)}"] if self.bo_qua else dem)

    def thanh_json(self) -> list[dict[str, str | int]]:
        """Findings, ignored ones, then what was not evaluated, each with the keys `ma, muc, hang, tep, dong, …`."""
        bo_qua = [mot.thanh_json() for mot in self.bo_qua]
        return [*(f.thanh_json() for f in self.findings), *bo_qua, *(f.thanh_json() for f in self.chua_kiem)]
