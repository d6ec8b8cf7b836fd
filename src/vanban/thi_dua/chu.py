"""The typed texts of a dossier, cut and folded for comparison."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from vanban.ban_ghi import dataclass
from vanban.models.ky_tu import nfc
from vanban.thi_dua.ho_so import HoSoXet, Noi

_CHO_TRONG = re.compile(r"\{\{[^{}]*\}\}")  # stands as `_`: a dot of any kind would end the sentence
_GACH = re.compile(r"\s*[-–—‐‑]\s*")
_NGOAC = re.compile("[“”\"'‘’]")
_HET_CAU = re.compile(r"(?<=[.;!?…])\s+|\n")


@dataclass(frozen=True, slots=True)
class Chu:
    """One typed text: its place, the day whose facts it has to fit, the paper it belongs to (empty: none)."""

    noi: Noi
    chu: str
    ngay: date
    giay: str = ""


def cac_chu(ho_so: HoSoXet) -> Iterator[Chu]:
    """Every typed text: of the papers, of the meeting, the achievements of the nominees."""
    for giay in ho_so.giay_to:
        for noi, chu in giay.chu:
            yield Chu(noi, _CHO_TRONG.sub("_", chu), giay.ngay or ho_so.ngay_xet, giay.ma)
    if ho_so.phien:
        for ten in ("y_kien", "ket_luan"):
            for i, chu in enumerate(getattr(ho_so.phien, ten)):
                yield Chu(("phien_hop", ten, i), chu, ho_so.phien.ngay, "bien_ban_hop")
    for i, de_cu in enumerate(ho_so.de_cu):
        yield Chu(("de_cu", "de_cu", i, "thanh_tich"), de_cu.thanh_tich, ho_so.ngay_xet)


def gap(chu: str) -> str:
    """The text for comparison: small letters, one space between words, one kind of dash, no quotation marks."""
    return " ".join(_GACH.sub(" - ", _NGOAC.sub("", nfc(chu).lower())).split())


def cac_cau(chu: str) -> list[str]:
    """The sentences and clauses of a text."""
    return [cau for cau in _HET_CAU.split(chu) if cau.strip()]


def ghi(ngay: date) -> str:
    """A day in a message: 10/11/2025."""
    return f"{ngay:%d/%m/%Y}"
