"""The time of a digital signature, which electronic copies and attachments show (Phụ lục I, Phần I, Mục III.1.d)."""

from datetime import datetime
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from vanban.nd30.ghi_chu import MUI_GIO

_DANG = ("%d/%m/%Y %H:%M:%S", "%Y-%m-%d %H:%M:%S")


def doc_thoi_gian_ky(chu: str) -> datetime:
    """The time written as ISO 8601, or as `05/01/2026 08:30:15`; without a zone it is that of Việt Nam.

    Raises:
        PydanticCustomError: another form, no seconds, or a time that no clock shows.
    """
    gon = " ".join(chu.split())
    luc = _iso(gon) or next((mot for dang in _DANG if (mot := _theo(gon, dang))), None)
    if luc is None:
        raise PydanticCustomError(
            "thoi_gian_ky",
            "'{chu}' không phải thời gian ký, hãy viết đủ giờ, phút, giây như 2026-01-05T08:30:15+07:00",
            {"chu": chu},
        )
    return luc if luc.tzinfo else luc.replace(tzinfo=MUI_GIO)


def _iso(chu: str) -> datetime | None:
    """A time of ISO 8601 with its seconds."""
    try:
        return datetime.fromisoformat(chu) if chu[10:11] == "T" and chu.count(":") >= 2 and chu[16:17] == ":" else None
    except ValueError:
        return None


def _theo(chu: str, dang: str) -> datetime | None:
    try:
        return datetime.strptime(chu, dang)
    except ValueError:
        return None


def _doc(tri: Any) -> Any:
    return doc_thoi_gian_ky(tri) if isinstance(tri, str) else tri


_NGAY = r"(\d{4}-\d{2}-\d{2}[T ]|\d{1,2}/\d{1,2}/\d{4}\s+)"
_GIO = r"\d{1,2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:?\d{2})?"

ThoiGianKy = Annotated[
    datetime, BeforeValidator(_doc), WithJsonSchema({"type": "string", "pattern": rf"^\s*{_NGAY}{_GIO}\s*$"})
]
"""The moment of a digital signature, to the second, with its zone."""
