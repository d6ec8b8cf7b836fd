"""The one Jinja environment: sandboxed, escaping, strict about names, and refusing what Word would print wrongly."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from typing import Any
from unicodedata import is_normalized, normalize

from jinja2 import StrictUndefined, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from vanban.chu_viet.bo_loc import BO_LOC, BoLoc, BoLocError
from vanban.docx.write import XmlNha
from vanban.render.xml_tinh import doan_tron_ven

DAU_DOCXTPL = ("{_{", "}_}", "{_%", "%_}")  # docxtpl rewrites these in its output, in data too

_CUA_DICT = frozenset(dir(dict))
_GIA_TRI_THUONG = frozenset({str, int, bool, type(None), tuple, list, dict, Markup, XmlNha})
_BO_LOC_BO = ("safe", "random")  # text never becomes OOXML; the same input gives the same bytes
_BIEN_GIU = ("range", "namespace")


class TruongCongKhai(dict[type, frozenset[str]]):
    """Public fields of a frozen record that is no container, found once for each type; empty for other types."""

    def __missing__(self, kieu: type) -> frozenset[str]:
        """Read the fields of a type seen for the first time."""
        dong_bang = is_dataclass(kieu) and kieu.__setattr__ is not object.__setattr__
        ban_ghi = dong_bang and not hasattr(kieu, "__iter__")
        self[kieu] = frozenset(t.name for t in fields(kieu) if not t.name.startswith("_")) if ban_ghi else frozenset()
        return self[kieu]


_TRUONG = TruongCongKhai()


class UnprintableError(ValueError):
    """A value that cannot be printed as it is. The renderer finds its name and tells the user."""

    def __init__(self, gia_tri: object, cau: str) -> None:
        """Keep the value, by which its name is found, and the end of the sentence that says why."""
        super().__init__(cau)
        self.gia_tri = gia_tri
        self.cau = cau


class BienThieu(StrictUndefined):
    """A name that the template asks for and the data does not have; using it is an error in Vietnamese."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        if self._undefined_hint:
            return f"mẫu dùng điều không được phép: {self._undefined_hint}"
        return f"mẫu hỏi “{self._undefined_name}” mà dữ liệu không có"


class LuotDien(threading.local):
    """What one render has met, kept for each thread: a value with OOXML of its own that must be looked at."""

    phai_soi = False


class MoiTruong(ImmutableSandboxedEnvironment):
    """Jinja's sandbox with a short way to the fields of plain data and a strict door for every value printed."""

    def __init__(self, *, qua_docxtpl: bool) -> None:
        """`qua_docxtpl`: docxtpl itself will render, so its own objects may pass and its marks may not."""
        super().__init__(autoescape=True, undefined=BienThieu, auto_reload=False, cache_size=0)
        self.luot = LuotDien()
        self.qua_docxtpl = qua_docxtpl
        self.finalize: Callable[..., Any] = _khong_dau_docxtpl(self.in_ra) if qua_docxtpl else self.in_ra
        self.globals = {ten: self.globals[ten] for ten in _BIEN_GIU}
        for ten in _BO_LOC_BO:
            del self.filters[ten]
        self.filters.update({ten: _bo_loc(ham) for ten, ham in BO_LOC.items()})

    def getattr(self, obj: Any, attribute: str) -> Any:
        """`obj.attribute` as the sandbox gives it; keys of a dict and fields of a frozen record go the short way."""
        kieu = type(obj)
        if kieu is dict:
            if attribute in obj and attribute not in _CUA_DICT:
                return obj[attribute]
        elif attribute in _TRUONG[kieu]:
            gia_tri = getattr(obj, attribute)
            if type(gia_tri) in _GIA_TRI_THUONG:
                return gia_tri
        return super().getattr(obj, attribute)

    def in_ra(self, gia_tri: Any) -> Any:
        """The value to print: NFC text, a whole number, or an object that carries its own OOXML.

        Raises:
            UnprintableError: None, True, False, a fraction, a list … would print as Python writes them.
        """
        if type(gia_tri) is str:
            return gia_tri if gia_tri.isascii() or is_normalized("NFC", gia_tri) else normalize("NFC", gia_tri)
        if isinstance(gia_tri, str) and not hasattr(gia_tri, "__html__"):
            return normalize("NFC", str.__str__(gia_tri))
        if type(gia_tri) is int or isinstance(gia_tri, Undefined):
            return gia_tri
        if type(gia_tri) is XmlNha:
            return gia_tri
        if hasattr(gia_tri, "tpl") and not self.qua_docxtpl:
            raise UnprintableError(gia_tri, "là đối tượng gắn với docxtpl; hãy dựng bằng vanban.render.du_phong")
        if hasattr(gia_tri, "__html__"):
            ooxml = gia_tri.__html__()
            if not doan_tron_ven(ooxml):
                self.luot.phai_soi = True
            return Markup(ooxml)  # noqa: S704  # looked at, here or with its part
        raise UnprintableError(gia_tri, _vi_sao(gia_tri))


def environment(*, qua_docxtpl: bool = False) -> MoiTruong:
    """The hardened environment; with `qua_docxtpl` also fit to be handed to docxtpl's own `render`."""
    return MoiTruong(qua_docxtpl=qua_docxtpl)


def _bo_loc(ham: BoLoc) -> BoLoc:
    """A filter of texts as one of templates: a name that is missing stays missing, a wrong value is found by name."""

    def loc(gia_tri: Any) -> str:
        if isinstance(gia_tri, Undefined):
            return str(gia_tri)  # raises: the name is not there
        try:
            return ham(gia_tri)
        except BoLocError as loi:
            raise UnprintableError(gia_tri, str(loi)) from None

    return loc


def _vi_sao(gia_tri: Any) -> str:
    if gia_tri is None:
        return "không có giá trị (None)"
    if isinstance(gia_tri, bool):
        return f"là {gia_tri}, không phải chữ"
    if isinstance(gia_tri, float):
        return f"là số {gia_tri!r}; hãy đưa số đã viết thành chữ, như “98,5”"
    return f"là một {type(gia_tri).__name__}, không phải chữ"


def _khong_dau_docxtpl(in_ra: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """`in_ra` that also refuses the marks docxtpl rewrites after rendering: the text would not come back."""

    def in_ra_chat(gia_tri: Any) -> Any:
        chu = in_ra(gia_tri)
        if isinstance(chu, str) and any(dau in chu for dau in DAU_DOCXTPL):
            raise UnprintableError(gia_tri, f"chứa một trong các dấu {' '.join(DAU_DOCXTPL)} mà docxtpl đổi đi")
        return chu

    return in_ra_chat
