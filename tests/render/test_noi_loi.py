"""The place of a fault is named only where it is the only one it could be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from vanban.render.noi_loi import danh_dong, duyet, the_loi, tim_ten


@dataclass(frozen=True)
class Muc:
    chu: str
    con: tuple[object, ...] = ()


DU_LIEU = {"k": [Muc("a"), Muc("b", (None, {"x": 1.5}))]}


def test_every_value_has_a_path() -> None:
    """Keys, places in a list and fields, as the template writes them."""
    assert [duong for duong, _ in duyet(DU_LIEU)] == [
        "k",
        *("k[0]", "k[0].chu", "k[0].con"),
        *("k[1]", "k[1].chu", "k[1].con", "k[1].con[0]", "k[1].con[1]", "k[1].con[1].x"),
    ]


def test_data_that_holds_itself_ends() -> None:
    """A circle is followed a little way and left."""
    vong: list[Any] = []
    vong.append(vong)

    assert len(list(duyet({"v": vong}))) < 50


@pytest.mark.parametrize(
    ("can_tim", "the", "ten"),
    [(None, "", "“k[1].con[0]”"), (1.5, "m.x", "“k[1].con[1].x”"), (2.5, "y", "")],
)
def test_a_value_is_named(can_tim: object, the: str, ten: str) -> None:
    """By the object itself, so that an equal text elsewhere is not blamed."""
    goc = next((gt for _, gt in duyet(DU_LIEU) if gt == can_tim), can_tim)

    assert tim_ten(DU_LIEU, goc, the) == ten


@pytest.mark.parametrize(
    ("xml", "ra"),
    [
        ("a {{ x }} {% if y %}", "a {{\n x }} {%\n if y %}"),
        ("{{- x }}{%+ if y %}", "{{- x }}{%+ if y %}"),
        ("{{ '{{' }}", "{{\n '{{' }}"),
        ("{% raw %}{{ x }}{% endraw %}", "{% raw %}{{ x }}{% endraw %}"),
    ],
)
def test_each_tag_gets_a_line(xml: str, ra: str) -> None:
    """The line end stands inside the tag, never in what is printed."""
    assert danh_dong(xml) == ra


def test_a_fault_outside_templates_has_no_tag() -> None:
    """A traceback without a template line names none."""
    assert the_loi(ValueError("x"), "{{\n x }}") == ""
