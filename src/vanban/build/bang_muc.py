"""A table of the keys of one model, in Markdown: what to write, with an example."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import to_jsonable_python

MoHinh = type[BaseModel]


def bang_muc(tieu_de: str, truong: Mapping[str, FieldInfo]) -> str:
    """The table of a model's fields under a heading."""
    dong = [f"| {goi_muc(ten, tr)} | {o(tr.description or '')} | {_vi_du(tr)} |" for ten, tr in truong.items()]
    return "\n".join([f"## {tieu_de}", "", "| Tên mục | Viết gì | Ví dụ |", "|---|---|---|", *dong, ""])


def goi_muc(ten: str, truong: FieldInfo) -> str:
    """A key as the page prints it, bold when it is required."""
    return f"**`{ten}`**" if truong.is_required() else f"`{ten}`"


def _vi_du(truong: FieldInfo) -> str:
    if chon := _lua_chon(truong.annotation):
        return f"một trong: {', '.join(f'`{mot}`' for mot in chon)}"
    return ", ".join(f"`{_viet(mot)}`" for mot in truong.examples or ())


def _lua_chon(kieu: Any) -> list[str]:
    """The words among which a field chooses."""
    if get_origin(kieu) is Literal:
        return list(get_args(kieu))
    return [chon for con in get_args(kieu) for chon in _lua_chon(con)]


def _viet(tri: Any) -> str:
    """An example as it is typed in YAML, on one line."""
    tri = to_jsonable_python(tri)
    if isinstance(tri, list):
        return f"[{', '.join(map(_viet, tri))}]"
    if isinstance(tri, dict):
        return f"{{{', '.join(f'{khoa}: {_viet(con)}' for khoa, con in tri.items())}}}"
    return o(str(tri))


def o(chu: str) -> str:
    """The words inside a cell."""
    return chu.replace("|", "\\|")
