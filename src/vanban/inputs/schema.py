"""JSON Schema for editor completion: whatever the model accepts, the schema accepts.

The door reads every scalar as text, but an editor's YAML knows numbers, booleans and null. So a text may also be a
number or a boolean in the schema, a number may be a text of digits, and what may be left out may be null.
"""

from __future__ import annotations

import re
from inspect import cleandoc
from typing import TYPE_CHECKING, Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue

from vanban.models.kieu import TEN_COT

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic_core import core_schema

BAN = "https://json-schema.org/draft/2020-12/schema"
_SO_NGUYEN = r"^\s*[+-]?[0-9]+\s*$"
_SO = r"^\s*[+-]?[0-9]+([.,][0-9]+)?\s*$"
_CO_KHONG = (
    r"^\s*([cC][óÓoO]\u0301?|[kK][hH][ôÔoO]\u0302?[nN][gG]|"
    r"[tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY][eE][sS]|[nN][oO])\s*$"
)


class _BoLap(GenerateJsonSchema):
    """Pydantic's writer without the docstrings of the models, which are English."""

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """The schema of a model; only a description set on purpose stays."""
        ket_qua = super().model_schema(schema)
        if ket_qua.get("description") == cleandoc(schema["cls"].__doc__ or ""):
            ket_qua.pop("description", None)
        return ket_qua


def luoc_do(mo_hinh: type[BaseModel], *, tieu_de: str = "") -> dict[str, Any]:
    """The JSON Schema (2020-12) of a model, for YAML and JSON editors.

    Args:
        mo_hinh: A model of `vanban.models`.
        tieu_de: The title that an editor shows, in Vietnamese.
    """
    goc = _noi_long(mo_hinh.model_json_schema(schema_generator=_BoLap))
    goc.setdefault("properties", {})["$schema"] = {"type": "string", "description": "Lược đồ cho trình soạn thảo."}
    dau = {"$schema": BAN} | ({"title": tieu_de} if tieu_de else {})
    return dau | goc


def _noi_long(o: dict[str, Any]) -> dict[str, Any]:
    """A schema and all below it, widened to what the door makes of an editor's values."""
    moi = {khoa: tri for khoa, tri in o.items() if khoa not in ("title", "format", TEN_COT)}
    for khoa in ("anyOf", "oneOf", "allOf", "prefixItems"):
        if khoa in moi:
            moi[khoa] = [_noi_long(con) for con in moi[khoa]]
    if "$defs" in moi:
        moi["$defs"] = {ten: _noi_long(con) for ten, con in moi["$defs"].items()}
    for khoa in ("items", "additionalProperties"):
        if isinstance(moi.get(khoa), dict):
            moi[khoa] = _noi_long(moi[khoa])
    return _vo_huong(moi | _cac_muc(moi))


def _cac_muc(o: dict[str, Any]) -> dict[str, Any]:
    """What an object says of its values: those that are not required may be null."""
    bat_buoc = o.get("required", ())
    ra: dict[str, Any] = {}
    if isinstance(khac := o.get("additionalProperties"), dict):
        ra["additionalProperties"] = _co_the_trong(khac)
    if mau := o.get("patternProperties"):
        ra["patternProperties"] = {ten: _co_the_trong(_noi_long(con)) for ten, con in mau.items()}
        ra["additionalProperties"] = {"type": "null"}  # another key is wrong, unless it says nothing
    if muc := o.get("properties"):
        rong = {ten: _noi_long(con) for ten, con in muc.items()}
        ra["properties"] = {ten: con if ten in bat_buoc else _co_the_trong(con) for ten, con in rong.items()}
    return ra


def _co_the_trong(o: dict[str, Any]) -> dict[str, Any]:
    """A schema that null fits too: an empty value is an absent one."""
    chu_thich = {
        khoa: o[khoa] for khoa in ("description", "examples", "default", "x-khong-in") if o.get(khoa) is not None
    }
    con_lai = {khoa: tri for khoa, tri in o.items() if khoa not in ("description", "examples", "default", "x-khong-in")}
    trong = {"type": "null"}
    if set(con_lai) == {"anyOf"}:
        nhanh = con_lai["anyOf"]
        return {"anyOf": nhanh if trong in nhanh else [*nhanh, trong], **chu_thich}
    return {"anyOf": [con_lai, trong], **chu_thich}


def _vo_huong(o: dict[str, Any]) -> dict[str, Any]:
    """Widen a scalar; its limits go on holding for its own type only, as JSON Schema has it."""
    if "const" in o or "enum" in o:
        return _lua_chon(o)
    match o.get("type"):
        case "string":
            khac = _kieu_khong_ngoac(o.get("pattern", ""))
            return {**o, "type": ["string", *khac]} if khac else o
        case "integer":
            return {**o, "type": ["integer", "string"], "pattern": _SO_NGUYEN}
        case "number":
            return {**o, "type": ["number", "string"], "pattern": _SO}
        case "boolean":
            return {**_khong_kieu(o), "type": ["boolean", "string"], "pattern": _CO_KHONG}
    return o


def _kieu_khong_ngoac(mau: str) -> list[str]:
    """What else than text an editor may make of text without quotes that matches the pattern."""
    return [kieu for kieu, chu in (("number", "1"), ("boolean", "true")) if re.search(mau, chu)]


def _khong_kieu(o: dict[str, Any]) -> dict[str, Any]:
    return {khoa: tri for khoa, tri in o.items() if khoa not in ("type", "const", "enum")}


def _lua_chon(o: dict[str, Any]) -> dict[str, Any]:
    """A choice; one that looks like a number or a boolean may be typed without quotes."""
    lua_chon = o.get("enum", [o["const"]] if "const" in o else [])
    them = [_khong_ngoac(tri) for tri in lua_chon if isinstance(tri, str)]
    return {**_khong_kieu(o), "enum": list(dict.fromkeys([*lua_chon, *(tri for tri in them if tri is not None)]))}


def _khong_ngoac(chu: str) -> int | float | bool | None:
    if chu in ("true", "false"):
        return chu == "true"
    for kieu in (int, float):
        try:
            return kieu(chu)
        except ValueError:
            continue
    return None
