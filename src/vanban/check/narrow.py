"""A range of the law made narrower by one office. What the law allows and the office does not is never SAI."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from typing import Any, Final, NamedTuple

from vanban.ban_ghi import dataclass
from vanban.check.finding import Finding, Hang, Muc
from vanban.check.looks import so, ta_khoang
from vanban.check.rule import BanSoat, Rule, all_rules, chay
from vanban.nd30 import ND30, Khoang, nd30
from vanban.nd30.kieu_luat import Muc as MucLuat
from vanban.nd30.kieu_luat import TapLuat

_PHAN: Final = ("trang", "noi_dung", "thanh_phan")


@dataclass(frozen=True, slots=True)
class KhoangRieng:
    """A narrower range: path of the law's own, the two ends, and the place where the office wrote it."""

    duong: str
    thap: float
    cao: float
    noi: str = ""


class KhoangCo(NamedTuple):
    """A range or a set of values of the law, with its clause."""

    khoang: Khoang | TapLuat
    can_cu: str

    def ta(self) -> str:
        """What the law allows, in words."""
        if isinstance(self.khoang, TapLuat):
            return " hoặc ".join(so(gia) for gia in self.khoang.gia_tri)
        return ta_khoang(self.khoang)


@lru_cache(maxsize=1)
def cac_khoang() -> Mapping[str, KhoangCo]:
    """The ranges of the law that can be made narrower, by path, such as `trang.le_trai`."""
    return {duong: co for ten in _PHAN for duong, co in _duyet(ten, getattr(nd30(), ten), "")}


def _duyet(duong: str, vat: object, can_cu: str) -> Iterator[tuple[str, KhoangCo]]:
    can_cu = str(vat.can_cu) if isinstance(vat, MucLuat) else can_cu
    if isinstance(vat, Khoang):
        if vat.thap < vat.cao:
            yield duong, KhoangCo(vat, can_cu)
    elif isinstance(vat, TapLuat):
        yield duong, KhoangCo(vat, can_cu)
    elif isinstance(vat, Mapping):
        for khoa, con in vat.items():
            yield from _duyet(f"{duong}.{khoa}", con, can_cu)
    elif is_dataclass(vat):
        for truong in fields(vat):
            yield from _duyet(f"{duong}.{truong.name}", getattr(vat, truong.name), can_cu)


def loi_noi_rong(rieng: KhoangRieng) -> str:
    """Why an office may not have this range; empty when it lies within the law's."""
    co = cac_khoang()[rieng.duong]
    if rieng.thap > rieng.cao:
        return f"{so(rieng.thap)} lớn hơn {so(rieng.cao)}; viết số nhỏ trước"
    if rieng.thap in co.khoang and rieng.cao in co.khoang:
        return ""
    rong = f"từ {so(rieng.thap)} đến {so(rieng.cao)}" if rieng.thap < rieng.cao else so(rieng.thap)
    return f"{rong} nới rộng khoảng của luật: {co.ta()} ({co.can_cu}); chỉ được thu hẹp"


def trai_noi_quy(ban: BanSoat, cac: Iterable[KhoangRieng]) -> Iterator[Finding]:
    """What the law allows and a narrower range does not: a reminder of rank `noi_quy`."""
    for rieng in cac:
        luat = _luat_hep(rieng)
        for quy_tac in (r for r in all_rules().values() if _giu(r, rieng.duong)):
            theo_luat = {_khoa(f) for f in chay(quy_tac, ban, nd30())[0]}
            for f in chay(quy_tac, ban, luat)[0]:
                if _khoa(f) not in theo_luat:
                    can_cu = f"nội quy cơ quan ({rieng.noi})"
                    yield replace(f, muc=Muc.NHAC, hang=Hang.NOI_QUY, can_cu=can_cu, trich="")


def _giu(quy_tac: Rule, duong: str) -> bool:
    """Whether a rule guards the entry of the law to which a range belongs."""
    return bool(quy_tac.quy_dinh) and f"{duong}.".startswith(f"{quy_tac.quy_dinh}.")


def _khoa(f: Finding) -> tuple[str, int, str, str]:
    return f.ma, f.dong, f.vi_tri, f.thay


def _luat_hep(rieng: KhoangRieng) -> ND30:
    """The law with one range replaced; everything else is the same objects."""
    phan, *con = _tach(rieng.duong)
    luat = ND30()
    luat.__dict__.update(vars(nd30()), **{phan: _thay(getattr(nd30(), phan), con, rieng)})
    return luat


def _tach(duong: str) -> list[str]:
    return duong.split(".")


def _thay(vat: Any, con: list[str], rieng: KhoangRieng) -> Any:
    if not con:
        return _hep(vat, rieng)
    khoa, *sau = con
    if isinstance(vat, Mapping):
        return {**vat, khoa: _thay(vat[khoa], sau, rieng)}
    return replace(vat, **{khoa: _thay(getattr(vat, khoa), sau, rieng)})


def _hep(vat: Any, rieng: KhoangRieng) -> Any:
    chon = min(max(vat.chon, rieng.thap), rieng.cao)
    if isinstance(vat, TapLuat):
        gia_tri = tuple(gia for gia in vat.gia_tri if rieng.thap <= gia <= rieng.cao)
        return replace(vat, gia_tri=gia_tri, chon=chon if chon in gia_tri else gia_tri[0])
    return replace(vat, thap=rieng.thap, cao=rieng.cao, chon=chon)
