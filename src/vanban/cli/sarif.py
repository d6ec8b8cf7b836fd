"""A check as a SARIF 2.1.0 log: rules with their pages, results with level, place and, when ignored, the reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from vanban import __version__
from vanban.build.soat_tep import KetQuaSoat
from vanban.check import BoQua, Finding, Muc, all_rules, giai_thich
from vanban.cli.formats import cau, noi
from vanban.errors import Loi

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
_BAC = {Muc.SAI: "error", Muc.NHAC: "warning"}
_DU_LIEU = "du_lieu"


def log(cac: Sequence[KetQuaSoat]) -> dict[str, Any]:
    """Return the log."""
    ket_qua = [mot for kq in cac for mot in _cac_ket_qua(kq)]
    ma = sorted({str(kq["ruleId"]) for kq in ket_qua})
    for kq in ket_qua:
        kq["ruleIndex"] = ma.index(kq["ruleId"])
    may = {"driver": {"name": "vanban", "version": __version__, "language": "vi", "rules": [_quy_tac(m) for m in ma]}}
    chay = {
        "tool": may,
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": not any(kq.loi for kq in cac)}],
        "results": ket_qua,
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [chay]}


def _cac_ket_qua(kq: KetQuaSoat) -> Iterator[dict[str, Any]]:
    yield from (_ket_qua(mot, kq.tep) for mot in kq.loi)
    yield from (_ket_qua(mot, kq.tep) for mot in kq.bao_cao.findings)
    yield from (_bo_qua(mot, kq.tep) for mot in kq.bao_cao.bo_qua)


def _bo_qua(mot: BoQua, tep: str) -> dict[str, Any]:
    trong_tep = mot.noi.startswith(f"{mot.finding.tep}:")
    loai = {"kind": "inSource" if trong_tep else "external", "status": "accepted", "justification": mot.ly_do}
    return {**_ket_qua(mot.finding, tep), "suppressions": [loai]}


def _ket_qua(mot: Loi | Finding, tep: str) -> dict[str, Any]:
    ten, dong, cot = noi(mot, tep)
    vat_ly: dict[str, Any] = {"artifactLocation": {"uri": _uri(ten)}}
    if dong:
        vat_ly["region"] = {"startLine": dong, **({"startColumn": cot} if cot else {})}
    cho: dict[str, Any] = {"physicalLocation": vat_ly}
    if isinstance(mot, Finding) and mot.vi_tri:
        cho["logicalLocations"] = [{"fullyQualifiedName": mot.vi_tri}]
    return {
        "ruleId": _DU_LIEU if isinstance(mot, Loi) else mot.ma,
        "level": "error" if isinstance(mot, Loi) else _BAC.get(mot.muc, "note"),
        "message": {"text": cau(mot)},
        "locations": [cho],
    }


def _uri(ten: str) -> str:
    duong = PurePath(ten)
    return duong.as_uri() if duong.is_absolute() else quote(duong.as_posix())


def _quy_tac(ma: str) -> dict[str, Any]:
    if ma == _DU_LIEU:
        return {"id": ma, "shortDescription": {"text": "Dữ liệu hoặc tệp sai"}}
    quy_tac = all_rules()[ma]
    return {
        "id": ma,
        "name": quy_tac.ham.__name__,
        "shortDescription": {"text": quy_tac.ten},
        "help": {"text": giai_thich(ma)},
        "defaultConfiguration": {"level": _BAC.get(quy_tac.muc, "note")},
        "properties": {"tags": [str(quy_tac.hang)]},
    }
