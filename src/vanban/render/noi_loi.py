"""Where a render went wrong: the tag as it stands in the template, and the value as it stands in the data."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from jinja2 import TemplateError

from vanban.render.environment import UnprintableError

_THE = re.compile(r"(\{[{%])(?![-+])(.*?[%}]\})", re.DOTALL)  # whole tags: braces in a literal are passed over
_RAW = re.compile(r"\{%[-+]?\s*raw\b")
_CUOI_THE = re.compile(r"[-+]?[}%]\}")
_TEN_CUOI = re.compile(r"(\w+)\s*(?:\||$)")
_SAU_NHAT = 20


def danh_dong(xml: str) -> str:
    """The template text with each tag on a line of its own, so that Jinja's line number tells which tag failed.

    The line ends stand inside the tags, where Jinja skips them: what is rendered stays the same.
    """
    return xml if _RAW.search(xml) else _THE.sub("\\1\n\\2", xml)


def loi_dien(ten: str, loi: Exception, xml: str, gia_tri: Mapping[str, Any]) -> str:
    """The sentence for a render of part `ten` that stopped: the tag, the value's name where it is known, and why."""
    the = the_loi(loi, xml)
    dau = f"{ten}, thẻ {{{{ {the} }}}}: " if the else f"{ten}: "
    if isinstance(loi, UnprintableError):
        return f"{dau}{tim_ten(gia_tri, loi.gia_tri, the) or 'giá trị'} {loi.cau}"
    return f"{dau}{loi}" if isinstance(loi, TemplateError) else f"{dau}mẫu tính sai: {loi}"


def the_loi(loi: BaseException, xml: str) -> str:
    """The inside of the tag in which a render of `xml` stopped, such as `k.chu`; empty when it cannot be told."""
    dong = 0
    tb = loi.__traceback__
    while tb is not None:
        if tb.tb_frame.f_code.co_filename == "<template>":
            dong = tb.tb_lineno
        tb = tb.tb_next
    cac_dong = xml.split("\n")
    if not 1 < dong <= len(cac_dong):
        return ""
    return _CUOI_THE.split(cac_dong[dong - 1], maxsplit=1)[0].strip()


def tim_ten(gia_tri: Mapping[str, Any], can_tim: object, the: str) -> str:
    """Where the value stands in the data, such as “khoi[3].chu”; empty when it is not the only one it could be.

    `the` is the tag that printed it: the value's own name is the last one there.
    """
    ten_cuoi = _TEN_CUOI.search(the)
    cho = [duong for duong, gt in duyet(gia_tri) if gt is can_tim]
    if len(cho) > 1 and ten_cuoi:
        cho = [duong for duong in cho if duong.rpartition(".")[2] == ten_cuoi.group(1)]
    return f"“{cho[0]}”" if len(cho) == 1 else ""


def duyet(gia_tri: Any, ten: str = "", sau: int = 0) -> Iterator[tuple[str, Any]]:
    """Every value of the data with its path."""
    if ten:
        yield ten, gia_tri
    if sau > _SAU_NHAT:
        return
    con: list[tuple[str, Any]] = []
    if isinstance(gia_tri, Mapping):
        con = [(f"{ten}.{k}" if ten else str(k), v) for k, v in gia_tri.items()]
    elif isinstance(gia_tri, list | tuple):
        con = [(f"{ten}[{i}]", v) for i, v in enumerate(gia_tri)]
    elif is_dataclass(gia_tri) and not isinstance(gia_tri, type):
        con = [(f"{ten}.{t.name}", getattr(gia_tri, t.name)) for t in fields(gia_tri)]
    for duong, v in con:
        yield from duyet(v, duong, sau + 1)
