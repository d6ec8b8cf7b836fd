"""The forms in which a check is reported: for people, for programs, for the pages of code hosts."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from vanban import __version__
from vanban.build.soat_tep import KetQuaSoat
from vanban.check import Finding, Muc, bao_cao_chu
from vanban.cli.screen import as_dict
from vanban.errors import Loi

_BAC = {Muc.SAI: "error", Muc.NHAC: "warning"}


def text(cac: Sequence[KetQuaSoat]) -> str:
    """Return the report for people."""
    return "\n".join(f"{kq.tep}: không soát được" if kq.loi else bao_cao_chu(kq.bao_cao).rstrip() for kq in cac)


def as_json(cac: Sequence[KetQuaSoat]) -> str:
    """Return all findings, what was not evaluated, and what could not be read, as one list."""
    muc = [mot for kq in cac for mot in (*map(as_dict, kq.loi), *kq.bao_cao.thanh_json())]
    return json.dumps(muc, ensure_ascii=False, indent=2)


def github(cac: Sequence[KetQuaSoat]) -> str:
    """Return workflow commands that put each message beside its line."""
    return "\n".join(_lenh(mot, kq.tep) for kq in cac for mot in _cac(kq))


def sarif(cac: Sequence[KetQuaSoat]) -> str:
    """Return a SARIF 2.1.0 log."""
    ket_qua = [_sarif(mot, kq.tep) for kq in cac for mot in _cac(kq)]
    may = {"driver": {"name": "vanban", "version": __version__, "rules": _quy_tac(ket_qua)}}
    log = {
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": may, "columnKind": "unicodeCodePoints", "results": ket_qua}],
    }
    return json.dumps(log, ensure_ascii=False, indent=2)


FORMATS: dict[str, Callable[[Sequence[KetQuaSoat]], str]] = {
    "text": text,
    "json": as_json,
    "sarif": sarif,
    "github": github,
}


def _cac(kq: KetQuaSoat) -> tuple[Loi | Finding, ...]:
    return (*kq.loi, *kq.bao_cao.findings)


def _noi(mot: Loi | Finding, tep: str) -> tuple[str, int, int]:
    """File, line and column; a finding in a .docx has a paragraph in place of the line."""
    noi = mot.vi_tri if isinstance(mot, Loi) else None
    return (noi.tep, noi.dong, noi.cot) if noi else (tep, 0, 0)


def _cau(mot: Loi | Finding) -> str:
    if isinstance(mot, Loi):
        return mot.cau
    return f"{mot.vi_tri}: {mot.thong_bao}" if mot.vi_tri else mot.thong_bao


def _lenh(mot: Loi | Finding, tep: str) -> str:
    ten, dong, cot = _noi(mot, tep)
    bac = "error" if isinstance(mot, Loi) else _BAC.get(mot.muc, "notice")
    noi = {"file": ten, "line": dong, "col": cot, "title": "" if isinstance(mot, Loi) else mot.ma}
    thuoc_tinh = ",".join(f"{khoa}={_thoat(str(gia), ',:')}" for khoa, gia in noi.items() if gia)
    can_cu = "" if isinstance(mot, Loi) or not mot.can_cu else f" ({mot.can_cu})"
    return f"::{bac} {thuoc_tinh}::{_thoat(_cau(mot) + can_cu)}"


def _thoat(chu: str, them: str = "") -> str:
    """Escape what a workflow command would take for its own marks."""
    for dau in "%\r\n" + them:
        chu = chu.replace(dau, f"%{ord(dau):02X}")
    return chu


def _sarif(mot: Loi | Finding, tep: str) -> dict[str, Any]:
    ten, dong, cot = _noi(mot, tep)
    noi: dict[str, Any] = {"artifactLocation": {"uri": ten}}
    if dong:
        noi["region"] = {"startLine": dong, **({"startColumn": cot} if cot else {})}
    return {
        "ruleId": "du_lieu" if isinstance(mot, Loi) else mot.ma,
        "level": "error" if isinstance(mot, Loi) else _BAC.get(mot.muc, "note"),
        "message": {"text": _cau(mot)},
        "locations": [{"physicalLocation": noi}],
    }


def _quy_tac(ket_qua: list[dict[str, Any]]) -> list[dict[str, Any]]:
    from vanban.check import all_rules

    ten = {ma: quy_tac.ten for ma, quy_tac in all_rules().items()} | {"du_lieu": "Dữ liệu hoặc tệp sai"}
    dung = sorted({kq["ruleId"] for kq in ket_qua})
    return [{"id": ma, "shortDescription": {"text": ten.get(ma, ma)}} for ma in dung]
