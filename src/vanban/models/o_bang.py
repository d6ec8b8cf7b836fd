"""Cells of a table: words that stand for choices, and lists that stand in one cell."""

import re
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from vanban.models.ky_tu import nfc


class TheoBang:
    """Annotation of a choice: a word as people type it stands for its key."""

    def __init__(self, bang: dict[str, str]) -> None:
        """Take the words, in small letters, with their keys."""
        self._bang = bang

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """The choice behind the step that turns words into keys."""
        return core_schema.no_info_before_validator_function(self._doi, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """The keys and the words to choose from; capitals are only for the model to see."""
        cac = list(dict.fromkeys((*handler(schema)["enum"], *self._bang)))
        return {"anyOf": [{"enum": cac}, {"type": "string", "pattern": r"[A-ZĐÀ-Ỹ\s]"}]}

    def _doi(self, tri: Any) -> Any:
        return self._bang.get(nfc(tri).strip().lower(), tri) if isinstance(tri, str) else tri


def _tach(tri: Any) -> Any:
    """The parts of a cell of a table: `nguon_luc; dong_gop` or `9, 8, 10`."""
    if isinstance(tri, str):
        return [phan.strip() for phan in re.split("[;,]", tri) if phan.strip()]
    return tri


class TachO:
    """Annotation of a tuple field of a table: one cell may hold the whole list, its parts between `;` or `,`."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """The tuple's own schema behind the step that parts a text."""
        return core_schema.no_info_before_validator_function(_tach, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """One text, or the list of parts."""
        return {"anyOf": [{"type": "string"}, handler(schema)]}
