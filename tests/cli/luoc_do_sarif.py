"""The part of the SARIF 2.1.0 schema that a log of ours can use: names, kinds and ranges of the standard."""

from __future__ import annotations

from typing import Any


def _vat(bat_buoc: tuple[str, ...] = (), **cac: Any) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "required": list(bat_buoc), "properties": cac}


def _mang(muc: dict[str, Any], **them: Any) -> dict[str, Any]:
    return {"type": "array", "items": muc, **them}


_CHU: dict[str, Any] = {"type": "string"}
_MUC_DO: dict[str, Any] = {"enum": ["none", "note", "warning", "error"]}
_TU_1: dict[str, Any] = {"type": "integer", "minimum": 1}
_NHAN: dict[str, Any] = _vat(("text",), text=_CHU, markdown=_CHU)
_QUY_TAC: dict[str, Any] = _vat(
    ("id",),
    id=_CHU,
    name=_CHU,
    shortDescription=_NHAN,
    fullDescription=_NHAN,
    help=_NHAN,
    helpUri={"type": "string", "format": "uri"},
    defaultConfiguration=_vat(level=_MUC_DO, enabled={"type": "boolean"}),
    properties={"type": "object", "properties": {"tags": _mang(_CHU, uniqueItems=True)}},
)
_CHO: dict[str, Any] = _vat(
    physicalLocation=_vat(
        artifactLocation=_vat(uri={"type": "string", "format": "uri-reference", "pattern": r"^[!-~]+$"}),
        region=_vat(startLine=_TU_1, startColumn=_TU_1, endLine=_TU_1, endColumn=_TU_1),
    ),
    logicalLocations=_mang(_vat(fullyQualifiedName=_CHU, name=_CHU, kind=_CHU)),
)
_BO_QUA: dict[str, Any] = _vat(
    ("kind",),
    kind={"enum": ["inSource", "external"]},
    status={"enum": ["accepted", "underReview", "rejected"]},
    justification=_CHU,
)
_KET_QUA: dict[str, Any] = _vat(
    ("message",),
    ruleId=_CHU,
    ruleIndex={"type": "integer", "minimum": -1},
    level=_MUC_DO,
    message=_vat(("text",), text=_CHU),
    locations=_mang(_CHO),
    suppressions=_mang(_BO_QUA, uniqueItems=True),
)
_MAY: dict[str, Any] = _vat(
    ("driver",),
    driver=_vat(
        ("name",),
        name=_CHU,
        version=_CHU,
        language={"type": "string", "pattern": "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$"},
        rules=_mang(_QUY_TAC, uniqueItems=True),
    ),
)
_LUOT: dict[str, Any] = _vat(
    ("tool",),
    tool=_MAY,
    columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
    invocations=_mang(_vat(("executionSuccessful",), executionSuccessful={"type": "boolean"})),
    results=_mang(_KET_QUA),
)
LUOC_DO: dict[str, Any] = _vat(
    ("version", "runs"),
    **{"$schema": {"type": "string", "format": "uri"}},
    version={"const": "2.1.0"},
    runs=_mang(_LUOT),
)
