"""The comparison of one document as the reports take it, and the reports that are text: plain, JSON, Markdown."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from html import escape

from vanban.ban_ghi import dataclass
from vanban.errors import Loi
from vanban.so_sanh.nut import BanCay
from vanban.so_sanh.so_sanh import SoSanh
from vanban.so_sanh.thay_doi import ThayDoi


class TrangThaiSo(StrEnum):
    """How a document fares."""

    GIONG = "như nhau"
    KHAC = "có thay đổi"
    MOI = "văn bản mới"
    BO = "không còn"
    LOI = "không so được"


@dataclass(frozen=True, slots=True)
class KetQuaSo:
    """One document: its name now and before, the comparison; or the one document there is, or why there is none."""

    ten: str
    trang_thai: TrangThaiSo
    ten_cu: str = ""
    so: SoSanh | None = None
    ban: BanCay | None = None
    loi: tuple[Loi, ...] = ()

    @property
    def thay_doi(self) -> tuple[ThayDoi, ...]:
        """The changes; none when nothing could be compared."""
        return self.so.thay_doi if self.so else ()

    @property
    def dau_de(self) -> str:
        """Name and state in one line."""
        so = len(self.thay_doi)
        them = f"{so} thay đổi" if self.trang_thai is TrangThaiSo.KHAC else str(self.trang_thai)
        return f"{self.ten}: {them}{self._tom_tat()}"

    def _tom_tat(self) -> str:
        """What a document is that stands on one side only."""
        if self.ban is None:
            return ""
        cac = [
            nut.chu
            for loai in ("ten_loai", "trich_yeu", "trich_yeu_cong_van")
            for nut in self.ban.nut
            if nut.loai == loai
        ]
        return f", {' - '.join(cac[:2])}" if cac else ""


def bao_cao_chu(cac: Sequence[KetQuaSo]) -> str:
    """A block for each document that is not the same; one line when all are."""
    khoi = ["\n".join(_mot_van_ban(kq)) for kq in cac if kq.trang_thai is not TrangThaiSo.GIONG]
    return "\n\n".join(khoi) if khoi else "Không có thay đổi."


def _mot_van_ban(kq: KetQuaSo) -> Iterator[str]:
    yield kq.dau_de
    for loi in kq.loi:
        yield f"  {loi}"
    for mot in kq.thay_doi:
        yield f"  {mot}"
        yield from (f"      {dong}" for dong in mot.chi_tiet)


def bao_cao_json(cac: Sequence[KetQuaSo]) -> str:
    """Every document, also those that are the same."""
    return json.dumps([_json(kq) for kq in cac], ensure_ascii=False, indent=2)


def _json(kq: KetQuaSo) -> dict[str, object]:
    doi = [
        {"kieu": str(m.kieu), "noi": m.noi, "cau": m.cau, "chi_tiet": [*m.chi_tiet], "cu": m.cu, "moi": m.moi}
        for m in kq.thay_doi
    ]
    loi = [str(mot) for mot in kq.loi]
    return {"tep": kq.ten, "tep_cu": kq.ten_cu, "trang_thai": str(kq.trang_thai), "thay_doi": doi, "loi": loi}


_DAC_BIET = re.compile(r"([\\`*_{}\[\]()#+\-.!|~@:$])")
_MAT_CHU = re.compile(r"[\x00-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
_GOI = re.compile(r"([@#])")
_NHIEU_NHAT = 60_000  # a comment on GitHub holds 65 536 letters


def bao_cao_markdown(cac: Sequence[KetQuaSo]) -> str:
    """The same as a comment of a review: every word of a document or file name is text, never a mark or a link."""
    khac = [kq for kq in cac if kq.trang_thai is not TrangThaiSo.GIONG]
    dong = [f"**{len(khac)} văn bản thay đổi**" if khac else "**Không có văn bản nào thay đổi.**"]
    for kq in khac:
        dong += ["", f"#### {an_toan(kq.dau_de)}", "", *(f"- {an_toan(str(loi))}" for loi in kq.loi)]
        for mot in kq.thay_doi:
            dong.append(f"- **{an_toan(mot.noi)}**: {an_toan(mot.cau)}" if mot.noi else f"- {an_toan(mot.cau)}")
            dong += [f"  - {an_toan(chi_tiet)}" for chi_tiet in mot.chi_tiet]
    return _cat(dong)


def an_toan(chu: str) -> str:
    """Words that Markdown prints as they are: no marks, markup, links or hidden letters.

    A mention or the number of an issue is looked for after the marks are resolved: a space of no width parts it.
    """
    tron = escape(_MAT_CHU.sub(" ", chu), quote=False)
    return _GOI.sub("\\1\u200b", _DAC_BIET.sub(r"\\\1", tron))


def _cat(dong: Sequence[str]) -> str:
    ra: list[str] = []
    dai = 0
    for mot in dong:
        dai += len(mot) + 1
        if dai > _NHIEU_NHAT:
            return "\n".join([*ra, "", "… còn nữa: xem bản đầy đủ bằng `vanban diff`."])
        ra.append(mot)
    return "\n".join(ra)
