"""Levels of the body, read from the numbers in front of the paragraphs, typed or automatic."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from vanban.ban_ghi import dataclass
from vanban.check.line import Dong
from vanban.check.recognise.model import CapThan, DoanThan, PhanNhan

_CHU_CAI: Final = "abcdefghijklmnopqrstuvwxyzăâđêôơư"
_CAP: Final = (  # level, how its number may begin ("0" is any figure), the number and the words after it
    (CapThan.PHAN, "P", re.compile(r"Phần\s+(?P<so>[IVXLC]+|\d+|thứ\s+\w+)(?P<dau>[.:]?)(?P<chu>)$")),
    (CapThan.CHUONG, "C", re.compile(r"Chương\s+(?P<so>[IVXLC]+|\d+)(?P<dau>[.:]?)(?P<chu>\s+.*|)$")),
    (CapThan.MUC_RIENG, "M", re.compile(r"Mục\s+(?P<so>[IVX]+|\d+)(?P<dau>[.:]?)(?P<chu>\s+.*|)$")),
    (CapThan.TIEU_MUC, "T", re.compile(r"Tiểu mục\s+(?P<so>[IVX]+|\d+)(?P<dau>[.:]?)(?P<chu>\s+.*|)$")),
    (CapThan.DIEU, "Đ", re.compile(r"Điều\s+(?P<so>\d+)\s*(?P<dau>[.:])(?P<chu>.*)$")),
    (CapThan.MUC, "IVX", re.compile(r"(?P<so>[IVX]+)(?P<dau>[.)/\-:])\s*(?P<chu>\D.*)$")),
    (CapThan.THAP_PHAN, "0", re.compile(r"(?P<so>\d{1,2}(?:\.\d{1,2})+)(?P<dau>[.)]?)\s+(?P<chu>.+)$")),
    (CapThan.KHOAN, "0", re.compile(r"(?P<so>\d{1,3})(?P<dau>[.)/])\s*(?P<chu>[^\d\s/.,].*)$")),
    (CapThan.DIEM, _CHU_CAI, re.compile(rf"(?P<so>[{_CHU_CAI}]{{1,2}})(?P<dau>[)/.])\s*(?P<chu>[^\s).].*)$")),
    (CapThan.GACH, "-•▪●*", re.compile(r"(?P<so>[-•▪●*])(?P<dau>)\s*(?P<chu>.+)$")),
    (CapThan.CONG, "+", re.compile(r"(?P<so>\+)(?P<dau>)\s*(?P<chu>.+)$")),
)
_THEO_DAU: Final = {
    dau: [(cap, mau) for cap, cac_dau, mau in _CAP if dau in cac_dau] for dau in {d for _, cac, _ in _CAP for d in cac}
}
_DAU_CAU: Final = (".", ";", ":", ",", "?", "!", "/")
_DAI_TIEU_DE: Final = 130


@dataclass(frozen=True, slots=True)
class Than:
    """The body."""

    doan: tuple[DoanThan, ...]
    phan: dict[str, PhanNhan]


def doc_than(dong: Iterable[Dong]) -> Than:
    """The body paragraphs outside tables; the levels in use and the closing paragraph as elements."""
    doan = tuple(_mot_doan(d) for d in _ngoai_bang(dong))
    if not doan:
        return Than((), {})
    phan = {"noi_dung": PhanNhan(tuple(d.dong for d in doan))}
    theo: dict[CapThan, list[Dong]] = {}
    for d in doan:
        theo.setdefault(d.cap, []).append(d.dong)
    phan |= {cap: PhanNhan(tuple(cac)) for cap, cac in theo.items() if cap not in {CapThan.DOAN, CapThan.GIUA}}
    cuoi = next((d for d in reversed(doan) if d.cap is not CapThan.GIUA), doan[-1])
    return Than(doan, {**phan, "ket_thuc": PhanNhan((cuoi.dong,))})


def _ngoai_bang(dong: Iterable[Dong]) -> Iterator[Dong]:
    """One line for each paragraph: the body is judged by paragraphs."""
    for d in dong:
        if d.dau and d.doan.o is None and not d.doan.hop and not d.la_ke:
            yield d if d.van is d.doan.van else Dong(d.doan, d.doan.van)


def _mot_doan(d: Dong) -> DoanThan:
    chu = d.gon
    dau = chu[:1]
    for cap, mau in _THEO_DAU.get("0" if dau.isdecimal() else dau, ()):
        khop = mau.match(chu)
        if khop:
            ten = khop["chu"].strip()
            return DoanThan(d, cap, khop["so"], khop["dau"], ten, la_tieu_de(ten))
    if d.giua:
        return DoanThan(d, CapThan.GIUA, "", "", chu, True)
    return DoanThan(d, CapThan.DOAN, "", "", chu, False)


def la_tieu_de(chu: str) -> bool:
    """A heading: not long, no closing mark."""
    return 0 < len(chu) <= _DAI_TIEU_DE and not chu.endswith(_DAU_CAU)
