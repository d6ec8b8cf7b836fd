"""What one office asks of the checker: rules switched off, names accepted, narrower ranges, findings ignored."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import field, replace
from pathlib import PurePosixPath
from typing import Final

from vanban.ban_ghi import dataclass
from vanban.check.finding import BaoCaoSoat, BoQua, Finding, Muc
from vanban.check.narrow import KhoangRieng
from vanban.check.rule import all_rules


@dataclass(frozen=True, slots=True)
class LoiBoQua:
    """An ignore as somebody wrote it: which rules, why, where it stands.

    `tep` is a pattern that the end of the file's path must match, empty for every file; `dong` and `den` are the first
    and last line that it covers, 0 for all.
    """

    ma: frozenset[str]
    ly_do: str
    noi: str = ""
    tep: str = ""
    dong: int = 0
    den: int = 0

    def khop(self, f: Finding) -> bool:
        """Whether it covers a finding."""
        dung_tep = not self.tep or PurePosixPath(f.tep.replace("\\", "/")).match(self.tep)
        return f.ma in self.ma and dung_tep and (not self.dong or self.dong <= f.dong <= max(self.dong, self.den))


@dataclass(frozen=True, slots=True)
class TenNhan:
    """A name that the office accepts: a place (also each word of it), or an abbreviation."""

    ten: str
    noi: str
    dia_danh: bool = False

    def khop(self, f: Finding) -> bool:
        """Whether a reminder is about this name."""
        thay, ten = _gon(f.thay), _gon(self.ten)
        if f.muc is not Muc.NHAC or not thay:
            return False
        return thay == ten or (self.dia_danh and f.ma.startswith(_AM_TIET) and thay in ten.split())

    @property
    def ly_do(self) -> str:
        """Why what it covers is ignored."""
        return f"cơ quan nhận {'địa danh' if self.dia_danh else 'chữ viết tắt'} này"


_AM_TIET: Final = "CT"


@dataclass(frozen=True, slots=True)
class HoSo:
    """A profile, ready for use. `tat` maps the id of each rule that is not asked to the reason."""

    ten: str = ""
    tat: Mapping[str, str] = field(default_factory=dict)
    khoang: tuple[KhoangRieng, ...] = ()
    ten_nhan: tuple[TenNhan, ...] = ()
    bo_qua: tuple[LoiBoQua, ...] = ()


def ap_dung(bao_cao: BaoCaoSoat, ho_so: HoSo) -> BaoCaoSoat:
    """The report under a profile. Nothing is lost: a rule not asked is CHƯA KIỂM, an ignored finding is kept apart."""
    con: list[Finding] = []
    bo: list[BoQua] = []
    for f in bao_cao.findings:
        if f.ma not in ho_so.tat:
            bo_qua = _bo_qua(f, ho_so)
            bo += bo_qua
            con += () if bo_qua else (f,)
    da_co = {f.ma for f in bao_cao.chua_kiem}
    tat = tuple(_tat(ma, ly_do, bao_cao.tep) for ma, ly_do in ho_so.tat.items() if ma not in da_co)
    return replace(
        bao_cao,
        findings=tuple(con),
        dat=tuple(ma for ma in bao_cao.dat if ma not in ho_so.tat),
        chua_kiem=(*bao_cao.chua_kiem, *tat),
        bo_qua=(*bao_cao.bo_qua, *bo),
    )


def _bo_qua(f: Finding, ho_so: HoSo) -> list[BoQua]:
    """The finding as ignored by the first line that covers it."""
    cac: list[LoiBoQua | TenNhan] = [*ho_so.bo_qua, *ho_so.ten_nhan]
    return [BoQua(f, loi.ly_do, loi.noi) for loi in cac if loi.khop(f)][:1]


def _tat(ma: str, ly_do: str, tep: str) -> Finding:
    return Finding(ma, Muc.CHUA_KIEM, all_rules()[ma].hang, ly_do, tep)


def _gon(chu: str) -> str:
    return " ".join(unicodedata.normalize("NFC", chu).casefold().split())
