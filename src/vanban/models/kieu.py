"""Types that several models share: keys, values written in short form, fields that are not printed."""

import re
from typing import Annotated, Any, ClassVar

from pydantic import AfterValidator, GetCoreSchemaHandler, GetJsonSchemaHandler, WithJsonSchema, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from vanban.models.base import Chu, DauVao
from vanban.models.ky_tu import KHONG_AN_TOAN, bo_dau, nfc, ten_ky_tu
from vanban.models.so_go_tay import so_go_tay

KHONG_IN: dict[str, Any] = {"x-khong-in": True}
"""Marks a field whose text is a key or a note: it does not appear on the page."""

TEN_COT = "ten_cot"
"""Key of `json_schema_extra` with the words that may head a field's column in a table."""


def ten_cot(*ten: str, **them: Any) -> dict[str, Any]:
    """What a field says of its column: the words that may head it, besides its own name without marks."""
    return {TEN_COT: list(ten), **them}


LUU_MAY_GHI = "dòng Lưu máy tự ghi; đơn vị soạn thảo ghi ở soan_thao, số bản ở so_ban_luu"
KINH_GUI_MAY_GHI = "chữ Kính gửi máy tự ghi; chỉ ghi tên nơi gửi, mỗi nơi một dòng của danh sách kinh_gui"

KHONG_DIEN = "khong_dien"
"""Type of the error of a placeholder where none is filled in."""

MA_DAI_NHAT = 60
_MA = re.compile(r"[a-z][a-z0-9_]*")
_LUU = re.compile(r"lưu\s*(?::|vt\b|văn thư\b)", re.IGNORECASE)
_HO = "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Mai|Cao"
_XUNG_HO = re.compile(rf"(Bà|Đồng chí|Đ/c|Ông(?= (?:{_HO})\b)) ", re.IGNORECASE)
_KINH_GUI = re.compile(r"kính gửi\b", re.IGNORECASE)


def la_ma(chu: str) -> bool:
    """Whether a text can be a key."""
    return len(chu) <= MA_DAI_NHAT and _MA.fullmatch(chu) is not None


def _ma(ma: str) -> str:
    if len(ma) > MA_DAI_NHAT:
        raise PydanticCustomError("ma_dai", "mã dài quá {dai} ký tự: '{ma}'", {"ma": ma, "dai": MA_DAI_NHAT})
    if not _MA.fullmatch(ma):
        raise PydanticCustomError(
            "dang_ma",
            "'{ma}' không phải một mã: chỉ dùng chữ thường không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ{gan}",
            {"ma": ma, "gan": f"; có phải ý bạn là `{gan}`?" if _MA.fullmatch(gan := bo_dau(ma)) else ""},
        )
    return ma


def _cau(cau: str) -> str:
    """Refuses a number typed at the head of a sentence: numbers come from the place in the outline."""
    if so := so_go_tay(cau):
        raise PydanticCustomError(
            "so_go_tay", "'{so}' ở đầu câu: không gõ số thứ tự hay gạch đầu dòng, máy tự đánh", {"so": so}
        )
    return cau


def _dong(dong: str) -> str:
    """Refuses the dash and the mark that the page writes around each line of a list."""
    if so_go_tay(dong) or dong.rstrip()[-1] in ";.":
        raise PydanticCustomError(
            "dau_go_tay",
            "'{dong}': không gõ gạch đầu dòng và dấu ; hay . ở cuối, máy tự ghi",
            {"dong": dong},
        )
    return dong


def _noi_nhan(dong: str) -> str:
    """Refuses the Lưu line, which the page writes."""
    if _LUU.match(dong):
        raise PydanticCustomError("luu_go_tay", "{cau}", {"cau": LUU_MAY_GHI})
    return dong


def _kinh_gui(dong: str) -> str:
    """Refuses the label, which the page writes, and two addressees in one line."""
    if _KINH_GUI.match(dong) or ";" in dong:
        raise PydanticCustomError("kinh_gui_go_tay", "{cau}", {"cau": KINH_GUI_MAY_GHI})
    return dong


def khong_dien(chu: str) -> str:
    """Refuses a placeholder in a text that is printed as it stands; `{{{{` prints two braces everywhere."""
    if "{{" in chu.replace("{{{{", ""):
        raise PydanticCustomError(
            KHONG_DIEN, "chỗ này in nguyên văn, không điền được {{ … }}: hãy viết thẳng chữ cần in", {}
        )
    return chu


def _bo_thoat(chu: str) -> str:
    return chu.replace("{{{{", "{{")


def _dia_danh(chu: str) -> str:
    """Refuses the comma that the page writes between place and date."""
    if chu.rstrip()[-1] in ",;:":
        raise PydanticCustomError("dau_cuoi_ten", "'{chu}': bỏ dấu ở cuối, máy tự ghi", {"chu": chu})
    return chu


def xung_ho(chu: str) -> str:
    """The form of address before a name, empty without one; `Ông` is also a family name."""
    khop = _XUNG_HO.match(chu)
    return khop[1] if khop else ""


def _ho_ten(chu: str) -> str:
    """Refuses a form of address."""
    if xung := xung_ho(chu):
        raise PydanticCustomError("xung_ho", "'{chu}': chỉ ghi họ tên, không ghi {xung}", {"chu": chu, "xung": xung})
    return chu


def _ky_hieu(chu: str) -> str:
    if re.search(r"[\s/]", chu):
        raise PydanticCustomError("ky_hieu", "'{chu}': ký hiệu viết liền, không có dấu cách và dấu /", {"chu": chu})
    if chu.islower() and "{{" not in chu:
        raise PydanticCustomError(
            "ky_hieu_thuong", "'{chu}': chữ viết tắt viết hoa, như {hoa}", {"chu": chu, "hoa": chu.upper()}
        )
    return chu


def _o_bang(chu: str) -> str:
    if loi := KHONG_AN_TOAN.search(chu):
        raise PydanticCustomError("ky_tu_la", "có {ky_tu}, hãy xoá đi", {"ky_tu": ten_ky_tu(loi[0])})
    return nfc(chu)


Ma = Annotated[str, AfterValidator(_ma), WithJsonSchema({"type": "string", "pattern": f"^{_MA.pattern}$"})]
"""A key: small letters without marks, digits, underscores."""

ChuTran = Annotated[Chu, AfterValidator(khong_dien), AfterValidator(_bo_thoat)]
"""Text of a reference file that is printed as it stands, such as a name."""

ChuKhongDien = Annotated[Chu, AfterValidator(khong_dien)]
"""The same for text that goes through the placeholders all the same, with others that may have some."""

Cau = Annotated[Chu, AfterValidator(_cau)]
"""A sentence or a heading of the outline, without its number."""

CauKhongDien = Annotated[Cau, AfterValidator(khong_dien)]
"""A heading that is also a name, so that it holds no placeholder itself."""

Dong = Annotated[Chu, AfterValidator(_dong)]
"""One line of a list (nơi nhận, kính gửi, căn cứ), without its dash and closing mark."""

DiaDanh = Annotated[Chu, AfterValidator(_dia_danh)]
"""A place before the date, without the comma."""

TenTran = Annotated[ChuTran, AfterValidator(_dia_danh)]
"""A name of a reference file, without a mark at its end."""

HoTen = Annotated[ChuTran, AfterValidator(_ho_ten)]
"""The name of a person, without a form of address."""

HoTenDien = Annotated[Chu, AfterValidator(_ho_ten)]
"""The same where a placeholder may stand for it."""

NoiNhan = Annotated[Dong, AfterValidator(_noi_nhan)]
"""One line of nơi nhận."""

KinhGui = Annotated[Dong, AfterValidator(_kinh_gui)]
"""One addressee of Kính gửi."""

KyHieu = Annotated[Chu, AfterValidator(_ky_hieu)]
"""An abbreviation or a symbol: `THPTVD`, `KH-THPTVD`."""

KyHieuTran = Annotated[KyHieu, AfterValidator(khong_dien), AfterValidator(_bo_thoat)]
"""The same in a reference file, printed as it stands."""

OBang = Annotated[str, AfterValidator(_o_bang)]
"""A cell of a table; it may be empty."""


class VietGon(DauVao):
    """A mapping that may also be written as one text, the value of the key `KHOA_GON`."""

    KHOA_GON: ClassVar[str]

    @model_validator(mode="before")
    @classmethod
    def _mot_chu(cls, tri: Any) -> Any:
        return {cls.KHOA_GON: tri} if isinstance(tri, str) else tri

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Both forms, so that an editor accepts what the model accepts."""
        dai = handler(schema)
        truong = handler.resolve_ref_schema(dai)["properties"][cls.KHOA_GON]
        cac = [o for o in truong.get("anyOf", [truong]) if o.get("type") != "null"]
        return {"anyOf": [*({khoa: o[khoa] for khoa in ("type", "pattern")} for o in cac), dai]}


class MotHoacNhieu:
    """Annotation of a tuple field: one value may stand without the list around it."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """The tuple's own schema behind a step that wraps a single value."""
        return core_schema.no_info_before_validator_function(_thanh_nhieu, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """One item or the list of them."""
        nhieu = handler(schema)
        return {"anyOf": [nhieu["items"], nhieu]}


class ItNhatMot:
    """Annotation of a tuple field: it holds something. Asked only of a list whose items are right."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """The tuple's own schema before the question."""
        return core_schema.no_info_after_validator_function(_it_nhat_mot, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """The list with its least length."""
        return {**handler(schema), "minItems": 1}


def _it_nhat_mot(tri: tuple[Any, ...]) -> tuple[Any, ...]:
    if not tri:
        raise PydanticCustomError("danh_sach_trong", "cần ít nhất một mục, đang để trống")
    return tri


def _thanh_nhieu(tri: Any) -> Any:
    return tri if isinstance(tri, list | tuple) else (tri,)


CacChu = Annotated[tuple[Chu, ...], MotHoacNhieu()]
"""One text or a list of texts."""

CacChuTran = Annotated[tuple[ChuTran, ...], MotHoacNhieu()]
"""One text or a list of texts, printed as they stand."""
