"""The filters of texts and templates, a closed list: `{{ so_lieu.tong.kinh_phi | tien_bang_chu }}`.

The same list serves the placeholders of texts, whose values are texts already, and the templates of an office, where
a value may also be a number or a day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Any, Final

from vanban.chu_viet import ngay_chu, so_chu, so_viet, viet_hoa
from vanban.nd30.ghi_chu import ghi_ngay, ghi_so

BoLoc = Callable[[Any], str]
_PHAN_TRAM = "%"


class BoLocError(ValueError):
    """A value that the filter has no words for; the message is the end of a sentence about the value."""


def _chu(ham: Callable[[str], str]) -> BoLoc:
    """A filter of texts."""

    def loc(gia_tri: Any) -> str:
        if not isinstance(gia_tri, str):
            raise BoLocError("không phải chữ")
        return ham(gia_tri)

    return loc


def _so(ham: Callable[[int | Decimal | Fraction], str]) -> BoLoc:
    """A filter of numbers."""

    def loc(gia_tri: Any) -> str:
        return _goi(ham, _doc_so(gia_tri))

    return loc


def _nguyen(ham: Callable[[int], str]) -> BoLoc:
    """A filter of whole numbers."""

    def loc(gia_tri: Any) -> str:
        so = _doc_so(gia_tri)
        if not isinstance(so, int):
            raise BoLocError("không phải số nguyên")
        return _goi(ham, so)

    return loc


def _ngay(ham: Callable[[date], str]) -> BoLoc:
    """A filter of days."""

    def loc(gia_tri: Any) -> str:
        ngay = ngay_chu.doc_ngay(gia_tri.strip()) if isinstance(gia_tri, str) else gia_tri
        if not isinstance(ngay, date):
            raise BoLocError("không phải một ngày, như 05/01/2026")
        return ham(ngay)

    return loc


def _goi(ham: Callable[[Any], str], gia_tri: object) -> str:
    try:
        return ham(gia_tri)
    except ValueError as loi:
        raise BoLocError(f"không viết được: {loi}") from None


def _doc_so(gia_tri: Any) -> int | Decimal | Fraction:
    so: object = so_viet.doc_so_viet(gia_tri.strip()) if isinstance(gia_tri, str) else gia_tri
    if isinstance(so, float):
        so = Decimal(repr(so))
    hong = isinstance(so, bool) or (isinstance(so, Decimal) and not so.is_finite())
    if hong or not isinstance(so, int | Decimal | Fraction):
        raise BoLocError("không phải số, như 1.250.000 hoặc 98,5")
    return so


def _bang_chu(gia_tri: Any) -> str:
    """The words of a number; of "95,5%" with "phần trăm", of "8/12" its two numbers, not reduced."""
    if isinstance(gia_tri, str) and gia_tri.endswith(_PHAN_TRAM):
        return f"{_goi(so_chu.bang_chu, _doc_so(gia_tri.removesuffix(_PHAN_TRAM)))} phần trăm"
    if isinstance(gia_tri, str) and "/" in gia_tri:
        return " phần ".join(_goi(so_chu.bang_chu, _doc_so(phan)) for phan in gia_tri.split("/", 1))
    return _goi(so_chu.bang_chu, _doc_so(gia_tri))


def _cham_phay(so: int | Decimal | Fraction) -> str:
    if isinstance(so, Fraction):
        raise BoLocError("là phân số, viết bằng bang_chu")
    return so_viet.so_cham_phay(so)


BO_LOC: Final[Mapping[str, BoLoc]] = MappingProxyType(
    {
        "hoa_dau": _chu(viet_hoa.hoa_dau),
        "thuong_dau": _chu(viet_hoa.thuong_dau),
        "viet_hoa_co_quan": _chu(viet_hoa.viet_hoa_co_quan),
        "viet_hoa_chuc_vu": _chu(viet_hoa.viet_hoa_chuc_vu),
        "viet_hoa_ten_nguoi": _chu(viet_hoa.viet_hoa_ten_nguoi),
        "viet_hoa_dia_danh": _chu(viet_hoa.viet_hoa_dia_danh),
        "viet_hoa_danh_hieu": _chu(viet_hoa.viet_hoa_danh_hieu),
        "viet_hoa_ngay_le": _chu(viet_hoa.viet_hoa_ngay_le),
        "viet_hoa_su_kien": _chu(viet_hoa.viet_hoa_su_kien),
        "viet_hoa_tac_pham": _chu(viet_hoa.viet_hoa_tac_pham),
        "viet_hoa_vien_dan": _chu(viet_hoa.viet_hoa_vien_dan),
        "bang_chu": _bang_chu,
        "tien_bang_chu": _nguyen(so_chu.tien_bang_chu),
        "so_va_chu": _nguyen(so_chu.so_va_chu),
        "thu_bang_chu": _nguyen(so_chu.thu_bang_chu),
        "so_cham_phay": _so(_cham_phay),
        "ghi_tien": _nguyen(so_viet.ghi_tien),
        "ghi_so": _nguyen(ghi_so),
        "ghi_ngay": _ngay(ghi_ngay),
        "ngay_so": _ngay(ngay_chu.ngay_so),
        "ngay_bang_chu": _ngay(ngay_chu.ngay_bang_chu),
        "thu_trong_tuan": _ngay(ngay_chu.thu_trong_tuan),
    }
)
"""Each filter by its name: a value becomes its text, or `BoLocError`."""


def qua_bo_loc(gia_tri: object, cac_ten: Iterable[str]) -> str:
    """The text of a value that goes through filters, one after the other.

    Raises:
        BoLocError: one of them has no words for what it is given.
    """
    for ten in cac_ten:
        gia_tri = BO_LOC[ten](gia_tri)
    return str(gia_tri)
