"""The base of every model a person fills in, and the types of its fields.

The door hands over text only (`vanban.inputs`), so these types convert and refuse; their errors carry
Vietnamese sentences, which `vanban.inputs.messages` prints with their place.
"""

import re
from datetime import date, datetime
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, WithJsonSchema
from pydantic_core import InitErrorDetails, PydanticCustomError, ValidationError

from vanban.models.ky_tu import KHONG_AN_TOAN, nfc, ten_ky_tu


class DauVao(BaseModel):
    """What a person declares: frozen, and a key that the model does not know is refused.

    A model builds its validator at first use, so importing many models stays cheap.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


def loi_o(loc: tuple[str | int, ...], loai: str, cau: str, gia_tri: dict[str, Any]) -> ValidationError:
    """An error that a model finds by comparing its parts, to be raised for the part at `loc` below it."""
    loi = InitErrorDetails(type=PydanticCustomError(loai, cau, gia_tri), loc=loc, input=None)
    return ValidationError.from_exception_data("", [loi])


_NGAY = re.compile(r"(?P<nam>[0-9]{4})-(?P<thang>[0-9]{1,2})-(?P<ngay>[0-9]{1,2})")
_NGAY_VIET = re.compile(r"(?P<ngay>[0-9]{1,2})(?P<dau> ?[/.-] ?)(?P<thang>[0-9]{1,2})(?P=dau)(?P<nam>[0-9]{4})")
_NAM = range(1900, 2100)  # a year far off is a slip of the finger, such as 2205
_DAM_MARKDOWN = re.compile(r"\*\*\w[^*]*\*\*")
_GIO = re.compile(r"(?P<gio>[01]?[0-9]|2[0-3]) ?(?:[:h]|giờ) ?(?P<phut>[0-5]?[0-9])?(?: ?phút)?", re.IGNORECASE)
_SO_NGUYEN = re.compile(r"[+-]?[0-9]{1,18}")
_CO_KHONG = {
    "có": True,
    "co": True,
    "true": True,
    "yes": True,
    "không": False,
    "khong": False,
    "false": False,
    "no": False,
}


def _chu(chu: str) -> str:
    """The text in NFC; refuses blank text and characters that a document cannot carry."""
    if not chu.strip():
        raise PydanticCustomError("chu_trong", "cần có chữ, đang để trống")
    if loi := KHONG_AN_TOAN.search(chu):
        raise PydanticCustomError("ky_tu_la", "có {ky_tu}, hãy xoá đi", {"ky_tu": ten_ky_tu(loi[0])})
    if "**" in chu and (dam := _DAM_MARKDOWN.search(chu)):
        raise PydanticCustomError(
            "dam_markdown", "'{chu}': dấu ** in ra nguyên văn, hãy xoá; chữ đậm do máy đặt", {"chu": dam[0]}
        )
    return nfc(chu)


def doc_ngay(chu: str) -> date:
    """The date written as `2024-09-19`, `19/9/2024`, `19-9-2024`, `19.9.2024` or `19 / 9 / 2024`.

    Raises:
        PydanticCustomError: another form, a day that the calendar does not have, a year far off.
    """
    so = _NGAY.fullmatch(chu) or _NGAY_VIET.fullmatch(chu)
    if not so:
        raise PydanticCustomError(
            "dang_ngay",
            "'{chu}' không phải một ngày, hãy viết như 2024-09-19 hoặc 19/9/2024{them}",
            {"chu": chu, "them": "; chưa có ngày thì để trống" if any(map(str.isalpha, chu)) else ""},
        )
    if int(so["nam"]) not in _NAM:
        raise PydanticCustomError("nam_xa", "'{chu}': năm {nam} xa quá, hãy xem lại", {"chu": chu, "nam": so["nam"]})
    try:
        return date(int(so["nam"]), int(so["thang"]), int(so["ngay"]))
    except ValueError:
        raise PydanticCustomError("ngay_that", "'{chu}' không phải một ngày có thật", {"chu": chu}) from None


def _ngay(tri: Any) -> Any:
    return doc_ngay(tri.strip()) if isinstance(tri, str) else tri.date() if isinstance(tri, datetime) else tri


def doc_gio(chu: str) -> str:
    """The time of day in words, "14 giờ 00", typed as `14:00`, `14h00`, `14 giờ` or `14 giờ 30 phút`.

    Raises:
        PydanticCustomError: another form, or a time that no day has.
    """
    if not (gio := _GIO.fullmatch(chu.strip())):
        raise PydanticCustomError("gio", "'{chu}' không phải giờ, hãy viết như 14:00 hoặc 14 giờ 30", {"chu": chu})
    return f"{int(gio['gio']):02d} giờ {int(gio['phut'] or 0):02d}"


def _so_nguyen(tri: Any) -> Any:
    """Digits only: Pydantic alone would also take `1_000` and `1.0`."""
    if isinstance(tri, str) and not _SO_NGUYEN.fullmatch(tri.strip()):
        raise PydanticCustomError(
            "so_nguyen", "'{chu}' không phải số nguyên, hãy viết liền các chữ số như 1250000", {"chu": tri}
        )
    return tri


def chi_chu_so(cau: str) -> BeforeValidator:
    """A step before a whole number that says in the words of its field how to write it."""

    def kiem(tri: Any) -> Any:
        if isinstance(tri, str) and not _SO_NGUYEN.fullmatch(tri.strip()):
            raise PydanticCustomError("chi_chu_so", "'{chu}': {cau}", {"chu": tri, "cau": cau})
        return tri

    return BeforeValidator(kiem)


def _co_khong(tri: Any) -> Any:
    if isinstance(tri, str):
        gia_tri = _CO_KHONG.get(nfc(tri).strip().lower())
        if gia_tri is None:
            raise PydanticCustomError("co_khong", "'{chu}' chưa rõ, hãy viết có hoặc không", {"chu": tri})
        return gia_tri
    return tri


Chu = Annotated[str, AfterValidator(_chu), WithJsonSchema({"type": "string", "pattern": r"\S"})]
"""Text that is not blank, in NFC, without control characters; spaces and line ends stay as typed."""

Ngay = Annotated[
    date,
    BeforeValidator(_ngay),
    WithJsonSchema({"type": "string", "pattern": r"^\s*(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}( ?[/.-] ?)\d{1,2}\2\d{4})\s*$"}),
]
"""A real day, typed as `2024-09-19`, `19/9/2024`, or with dashes or dots between its numbers."""

SoNguyen = Annotated[int, BeforeValidator(_so_nguyen)]
"""A whole number typed in digits; leading zeros do not matter."""

CoKhong = Annotated[bool, BeforeValidator(_co_khong)]
"""Yes or no, typed `có` / `không` or `true` / `false`."""
