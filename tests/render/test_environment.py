"""The environment is Jinja's sandbox with a shorter way to plain data, never a wider one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import pytest
from jinja2.exceptions import SecurityError, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from vanban.render.environment import UnprintableError, environment


@dataclass(frozen=True, slots=True)
class Nguoi:
    ten: str
    ham: Any = None
    _kin: str = "kín"


@dataclass
class DoiDuoc:
    ten: str = "a"


class Loai(StrEnum):
    A = "a"


DU_LIEU: dict[str, Any] = {
    "tu_dien": {"ten": "b", "items": "khoá", "_x": "y"},
    "nguoi": Nguoi("c", str.upper),
    "doi": DoiDuoc(),
    "day": ["a", "b"],
    "chu": "abc",
}


@pytest.mark.parametrize(
    "the",
    [
        "tu_dien.ten",
        "tu_dien.items()|list|length",
        "tu_dien['items']",
        "tu_dien._x",
        "nguoi.ten",
        "nguoi.ham('x')",
        "doi.ten",
        "day.index('b')",
        "chu.upper()",
        "chu.format()",
    ],
)
def test_access_gives_what_the_sandbox_of_jinja_gives(the: str) -> None:
    """The short way changes the cost, not the answer."""
    goc = ImmutableSandboxedEnvironment(autoescape=True).from_string(f"{{{{ {the} }}}}").render(DU_LIEU)

    assert environment().from_string(f"{{{{ {the} }}}}").render(DU_LIEU) == goc


@pytest.mark.parametrize(
    "the",
    [
        "chu.__class__.__mro__",
        "nguoi._kin",
        "nguoi.__init__.__globals__",
        "nguoi['__class__']",
        "day.append('x')",
        "tu_dien.update(a='b')",
        "tu_dien.pop('ten')",
        "'{0.__class__}'.format(chu)",
        "range.__self__",
        "namespace.__init__",
        "nguoi.ham.__globals__",
        "chu|attr('__class__')",
        "day|map(attribute='__class__')|list|join",
    ],
)
def test_what_leads_out_of_the_data_is_refused(the: str) -> None:
    """No inner attribute is reached and no data is changed."""
    with pytest.raises((SecurityError, UndefinedError, UnprintableError)):
        environment().from_string(f"{{{{ {the} }}}}").render(DU_LIEU)


@pytest.mark.parametrize("ten", ["cycler", "joiner", "lipsum", "dict"])
def test_globals_that_templates_do_not_need_are_gone(ten: str) -> None:
    """The usual doors of template injection are not there."""
    with pytest.raises(UndefinedError, match=f"mẫu hỏi “{ten}” mà dữ liệu không có"):
        environment().from_string(f"{{{{ {ten} }}}}").render()


@pytest.mark.parametrize(
    ("gia_tri", "in_ra"),
    [
        ("<&>\"'", "&lt;&amp;&gt;&#34;&#39;"),
        ("", ""),
        (Loai.A, "a"),
        (12, "12"),
        (Markup("<w:p/>"), "<w:p/>"),
        ("e\u0302\u0301", "ế"),
    ],
)
def test_values_print(gia_tri: object, in_ra: str) -> None:
    """Text is escaped and composed, whole numbers print, OOXML passes."""
    assert environment().from_string("{{ x }}").render(x=gia_tri) == in_ra


@pytest.mark.parametrize("gia_tri", [None, True, False, 1.5, 2j, [], {}, (), b"a", Nguoi("a")])
def test_values_that_print_as_python_are_refused(gia_tri: object) -> None:
    """Nothing prints as `None`, `True`, `98.5` or a list in brackets."""
    with pytest.raises(UnprintableError):
        environment().from_string("{{ x }}").render(x=gia_tri)


@pytest.mark.parametrize("chu", ["{_{", "a }_} b", "{_%", "%_}"])
def test_docxtpl_may_not_be_given_its_own_marks(chu: str) -> None:
    """docxtpl rewrites them after rendering: the text would not come back."""
    assert environment().from_string("{{ x }}").render(x=chu) == chu
    with pytest.raises(UnprintableError, match="mà docxtpl đổi đi"):
        environment(qua_docxtpl=True).from_string("{{ x }}").render(x=chu)
