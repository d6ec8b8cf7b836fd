"""The forms in which a check is reported: for people, for programs, for the pages of code hosts."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Protocol

import click

from vanban.build.soat_tep import KetQuaSoat
from vanban.check import BoQua, Finding, Muc, bao_cao_chu
from vanban.cli.screen import as_dict
from vanban.cli.summary import bang_tong
from vanban.errors import Loi

_MAU = {Muc.SAI: "red", Muc.NHAC: "yellow"}
_BAC = {Muc.SAI: "error", Muc.NHAC: "warning"}


class Format(Protocol):
    """Writes the results of a check; `day_du` asks for everything where the form can be shorter."""

    def __call__(self, cac: Sequence[KetQuaSoat], *, day_du: bool = False) -> str:
        """Return the report."""


def text(cac: Sequence[KetQuaSoat], *, day_du: bool = False) -> str:
    """Return the report for people: each file, a table when there are many, what to type next."""
    doan = ["\n".join(_mot_tep(kq, day_du) for kq in cac)]
    if len(cac) > 1:
        doan.append(bang_tong(cac))
    if any(kq.bao_cao.findings for kq in cac) and not day_du:
        doan.append("Xem đủ: thêm --full; giải thích một mã: vanban explain MÃ")
    return "\n\n".join(doan)


def _mot_tep(kq: KetQuaSoat, day_du: bool) -> str:
    if kq.loi:
        return f"{kq.tep}: không soát được"
    return bao_cao_chu(kq.bao_cao, day_du=day_du, to=_to).rstrip()


def _to(muc: Muc, chu: str) -> str:
    return click.style(chu, fg=_MAU.get(muc))


def as_json(cac: Sequence[KetQuaSoat], *, day_du: bool = False) -> str:
    """Return all findings, what was ignored or not evaluated, and what could not be read, as one list."""
    muc = [mot for kq in cac for mot in (*map(as_dict, kq.loi), *kq.bao_cao.thanh_json())]
    return json.dumps(muc, ensure_ascii=False, indent=2)


def github(cac: Sequence[KetQuaSoat], *, day_du: bool = False) -> str:
    """Return workflow commands that put each message beside its line."""
    return "\n".join(_lenh(mot, kq.tep) for kq in cac for mot in _moi_dieu(kq))


def lenh_github(loi: Loi) -> str:
    """Return the workflow command that puts one error beside its line."""
    return _lenh(loi, "")


def _moi_dieu(kq: KetQuaSoat) -> tuple[Loi | Finding | BoQua, ...]:
    return (*kq.loi, *kq.bao_cao.findings, *kq.bao_cao.bo_qua)


def sarif(cac: Sequence[KetQuaSoat], *, day_du: bool = False) -> str:
    """Return a SARIF 2.1.0 log."""
    from vanban.cli.sarif import log  # for this form only

    return json.dumps(log(cac), ensure_ascii=False, indent=2)


FORMATS: dict[str, Format] = {"text": text, "json": as_json, "sarif": sarif, "github": github}


def noi(mot: Loi | Finding, tep: str) -> tuple[str, int, int]:
    """File, line and column; a finding in a .docx has a paragraph in place of the line."""
    if isinstance(mot, Loi):
        return (mot.vi_tri.tep, mot.vi_tri.dong, mot.vi_tri.cot) if mot.vi_tri else (tep, 0, 0)
    co_dong = not mot.tep.lower().endswith(".docx")
    return (mot.tep or tep, mot.dong, mot.cot) if co_dong else (mot.tep, 0, 0)


def cau(mot: Loi | Finding) -> str:
    """Place in words and sentence."""
    if isinstance(mot, Loi):
        return mot.cau_co_o
    return f"{mot.vi_tri}: {mot.thong_bao}" if mot.vi_tri else mot.thong_bao


def _lenh(mot: Loi | Finding | BoQua, tep: str) -> str:
    goc = mot.finding if isinstance(mot, BoQua) else mot
    bac, tieu_de, them = _dau_lenh(mot)
    ten, dong, cot = noi(goc, tep)
    cho = {"file": ten, "line": dong, "col": cot, "title": tieu_de}
    thuoc_tinh = ",".join(f"{khoa}={_thoat(str(gia), ',:')}" for khoa, gia in cho.items() if gia)
    return f"::{bac} {thuoc_tinh}::{_thoat(cau(goc) + them)}"


def _dau_lenh(mot: Loi | Finding | BoQua) -> tuple[str, str, str]:
    """Level, title, and what follows the sentence."""
    if isinstance(mot, Loi):
        return "error", "", ""
    if isinstance(mot, BoQua):
        return "notice", f"{mot.finding.ma} bỏ qua", f"; bỏ qua vì {mot.ly_do}"
    return _BAC.get(mot.muc, "notice"), mot.ma, f" ({mot.can_cu})" if mot.can_cu else ""


def _thoat(chu: str, them: str = "") -> str:
    """Escape what a workflow command would take for its own marks."""
    for dau in "%\r\n" + them:
        chu = chu.replace(dau, f"%{ord(dau):02X}")
    return chu
