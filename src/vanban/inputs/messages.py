"""Every error type of Pydantic as a Vietnamese sentence: the one table.

Errors of our own (`PydanticCustomError`) already carry their sentence. A type that Pydantic may add later falls back
to a sentence that names the value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from pydantic_core.core_schema import ErrorType

from vanban.inputs.gan_giong import gan_nhat
from vanban.inputs.ket_qua import NGOAC_KEP, cat_ngan, goi_ten, rut_gon

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_CHU = "cần một câu chữ, đang là {thay}"
_NHOM = "cần các mục con viết `tên: nội dung`, đang là {thay}"
_DANH_SACH = "cần một danh sách, mỗi phần một dấu gạch đầu dòng, đang là {thay}"
_SO_NGUYEN = "cần một số nguyên viết liền các chữ số, đang là {thay}"
_SO = "cần một số, đang là {thay}"
_NGAY = "{thay} không phải một ngày có thật, hãy viết như 2024-09-19 hoặc 19/9/2024"
_GIO = "{thay} không phải giờ phút đúng, hãy viết như 08:30"
_CO_KHONG = "{thay} chưa rõ, hãy viết có hoặc không"
_CHON = "{thay} không dùng được, cần {expected}"
_DAI_NHAT = 200  # a value that a sentence may hold; lists of the names that exist are shorter
_KHAC = "giá trị {thay} không dùng được ở đây"

CAU: dict[str, str] = {
    "missing": "thiếu mục bắt buộc",
    "extra_forbidden": "không có mục này",
    "invalid_key": "tên mục phải là chữ",
    "recursion_loop": "các mục lồng nhau thành vòng",
    "recursion_depth_exceeded": "các mục lồng nhau quá sâu",
    "none_required": "chỗ này phải để trống, đang là {thay}",
    "model_type": _NHOM,
    "model_attributes_type": _NHOM,
    "dataclass_type": _NHOM,
    "dict_type": _NHOM,
    "mapping_type": _NHOM,
    "list_type": _DANH_SACH,
    "tuple_type": _DANH_SACH,
    "set_type": _DANH_SACH,
    "frozen_set_type": _DANH_SACH,
    "iterable_type": _DANH_SACH,
    "named_tuple_type": _DANH_SACH,
    "greater_than": "cần lớn hơn {gt}, đang là {thay}",
    "greater_than_equal": "cần từ {ge} trở lên, đang là {thay}",
    "less_than": "cần nhỏ hơn {lt}, đang là {thay}",
    "less_than_equal": "cần từ {le} trở xuống, đang là {thay}",
    "multiple_of": "cần là bội số của {multiple_of}, đang là {thay}",
    "finite_number": _SO,
    "too_short": "cần ít nhất {min_length} phần, đang có {actual_length}",
    "too_long": "chỉ được nhiều nhất {max_length} phần, đang có {actual_length}",
    "string_type": _CHU,
    "string_unicode": "{thay} có ký tự hỏng, không đọc được",
    "string_too_short": "cần ít nhất {min_length} ký tự, đang là {thay}",
    "string_too_long": "chỉ được nhiều nhất {max_length} ký tự, đang là {thay}",
    "string_pattern_mismatch": "{thay} không đúng dạng {pattern}",
    "string_not_ascii": "{thay} chỉ được gồm chữ không dấu và chữ số",
    "enum": _CHON,
    "literal_error": _CHON,
    "bool_type": _CO_KHONG,
    "bool_parsing": _CO_KHONG,
    "int_type": _SO_NGUYEN,
    "int_parsing": _SO_NGUYEN,
    "int_parsing_size": "số {thay} quá lớn",
    "int_from_float": _SO_NGUYEN,
    "float_type": _SO,
    "float_parsing": _SO,
    "decimal_type": _SO,
    "decimal_parsing": _SO,
    "decimal_max_digits": "chỉ được nhiều nhất {max_digits} chữ số, đang là {thay}",
    "decimal_max_places": "chỉ được nhiều nhất {decimal_places} chữ số sau dấu phẩy, đang là {thay}",
    "decimal_whole_digits": "chỉ được nhiều nhất {whole_digits} chữ số trước dấu phẩy, đang là {thay}",
    "fraction_type": _SO,
    "fraction_parsing": _SO,
    "value_error": "{error}",
    "assertion_error": "{error}",
    "date_type": _NGAY,
    "date_parsing": _NGAY,
    "date_from_datetime_parsing": _NGAY,
    "date_from_datetime_inexact": _NGAY,
    "date_past": "ngày {thay} phải ở trong quá khứ",
    "date_future": "ngày {thay} phải ở trong tương lai",
    "datetime_type": _NGAY,
    "datetime_parsing": _NGAY,
    "datetime_object_invalid": _NGAY,
    "datetime_from_date_parsing": _NGAY,
    "datetime_past": "thời điểm {thay} phải ở trong quá khứ",
    "datetime_future": "thời điểm {thay} phải ở trong tương lai",
    "time_type": _GIO,
    "time_parsing": _GIO,
    "union_tag_invalid": "{thay} không thuộc loại nào trong: {expected_tags}",
    "union_tag_not_found": "thiếu mục cho biết loại: {discriminator}",
    "url_type": "{thay} không phải một địa chỉ mạng",
    "url_parsing": "{thay} không phải một địa chỉ mạng",
    "url_syntax_violation": "{thay} không phải một địa chỉ mạng",
    "url_too_long": "địa chỉ mạng dài quá {max_length} ký tự",
    "url_scheme": "địa chỉ mạng phải mở đầu bằng {expected_schemes}",
}
_CUA_PYDANTIC = frozenset(get_args(ErrorType))


def cau_loi(loi: ErrorDetails) -> tuple[str, str]:
    """The sentence for one error, without its place or the name of its field, and a hint (or nothing)."""
    loai, thay = loi["type"], loi.get("input")
    if loai not in _CUA_PYDANTIC:
        return _gon(loi), ""
    gia_tri = {ten: str(tri).replace(" or ", " hoặc ") for ten, tri in loi.get("ctx", {}).items()}
    cau = CAU.get(loai, _KHAC).format_map(_CoThay(gia_tri | {"thay": goi_ten(thay)}))
    if loai == "too_long" and isinstance(thay, str):
        cau = cau.replace(" phần", " ký tự")
    return cau + _y_ban(loai, thay, gia_tri), _goi_y(loai, thay)


def _gon(loi: ErrorDetails) -> str:
    """Our own sentence, with long values cut."""
    cau = loi["msg"]
    for tri in loi.get("ctx", {}).values():
        if isinstance(tri, str) and len(tri) > _DAI_NHAT:
            cau = cau.replace(tri, cat_ngan(tri))
    return cau


class _CoThay(dict[str, Any]):
    """Gives a blank mark for what an error does not tell."""

    def __missing__(self, ten: str) -> str:
        return "…"


def _y_ban(loai: str, thay: Any, gia_tri: dict[str, str]) -> str:
    """The choice that was probably meant."""
    if loai not in ("literal_error", "enum") or not isinstance(thay, str):
        return ""
    cac_ten = [phan.strip("'") for phan in gia_tri.get("expected", "").replace(" hoặc ", ", ").split(", ")]
    gan = gan_nhat(thay, cac_ten)
    return f"; có phải ý bạn là {rut_gon(gan)}?" if gan and len(cac_ten) > 1 else ""


def _goi_y(loai: str, thay: Any) -> str:
    """A mapping or list where a sentence belongs comes from a colon or a bracket in that sentence."""
    return NGOAC_KEP if loai == "string_type" and isinstance(thay, dict | list) else ""
