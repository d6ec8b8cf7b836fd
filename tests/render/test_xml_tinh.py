"""What is proved of a template holds for every render; what is not proved is looked at each time."""

from __future__ import annotations

import pytest

from vanban.render.environment import environment
from vanban.render.xml_tinh import doan_tron_ven, ket_luan

DAU = '<w:b xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
O = "<w:tc><w:p/></w:tc>"  # noqa: E741


def cua(than: str) -> tuple[bool, bool]:
    xml = f"{DAU}{than}</w:b>"
    kl = ket_luan(environment().parse(xml), xml)
    return kl.xml_chac, kl.bang_chac


def bang(cot: int, *hang: str) -> str:
    return f"<w:tbl><w:tblGrid>{'<w:gridCol/>' * cot}</w:tblGrid>{''.join(hang)}</w:tbl>"


def hang(*o: str) -> str:
    return f"<w:tr>{''.join(o)}</w:tr>"


@pytest.mark.parametrize(
    "than",
    [
        "<w:p>{{ x }}</w:p>",
        "{% for k in x %}<w:p>{{ k }}</w:p>{% else %}<w:p/>{% endfor %}",
        "{% if x %}<w:p/>{% elif y %}{% if z %}<w:p/>{% endif %}{% else %}chữ{% endif %}",
        "{% set y = x %}<w:p>{{ y }}</w:p>",
    ],
)
def test_whole_bodies_prove_the_xml(than: str) -> None:
    """Each body is whole XML, so any choice is."""
    assert cua(than) == (True, True)


@pytest.mark.parametrize(
    "than",
    [
        "<w:p>{% if x %}</w:p><w:p>{% endif %}</w:p>",
        "{% if x %}<w:p>{% endif %}</w:p>",
        '<w:p w:a="{{ x }}"/>',
        '<w:p w:a="{% if x %}1{% endif %}"/>',
        "<w:p {{ x }}/>",
        "{% if x %}<w:p/>{% elif y %}<w:p>{% endif %}",
        "{% for k in x %}<w:p>{% endfor %}",
        "{% macro a() %}<w:p/>{% endmacro %}{{ a() }}",
        "{% for k in x %}{% filter upper %}a{% endfilter %}{% endfor %}",
        "{% if x %}<q:p/>{% endif %}",
        "<!-- {{ x }} -->",
        "<?a {{ x }}?>",
    ],
)
def test_what_could_break_is_not_taken_for_proved(than: str) -> None:
    """An open body, a value in an attribute, a statement that is not covered."""
    assert cua(than) == (False, False)


@pytest.mark.parametrize(
    ("than", "chac"),
    [
        (bang(2, hang(O, O), "{% for k in x %}", hang(O, O), "{% endfor %}"), True),
        (bang(2, "{% for k in x %}", hang(O, O), "{% endfor %}"), False),
        (bang(2, "{% if x %}", hang(O, O), "{% endif %}", hang(O)), False),
        (bang(2, hang("{% for k in x %}", O, "{% endfor %}")), False),
        (bang(1, hang(O, O)), False),
        (bang(3, hang(O, O)), False),
        (bang(2, hang('<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr></w:tc>')), True),
        (bang(2, hang('<w:tc><w:tcPr><w:gridSpan w:val="x"/></w:tcPr></w:tc>')), False),
        (bang(1, hang("<w:tc>{% for k in x %}<w:p>{{ k }}</w:p>{% endfor %}</w:tc>")), True),
        (bang(1, hang(f"<w:tc>{bang(2, hang(O, O))}</w:tc>")), False),
        ("{% if x %}" + bang(1, hang(O)) + "{% endif %}", True),
    ],
)
def test_tables_that_keep_to_their_grid(than: str, chac: bool) -> None:
    """A table is settled when a row that is always there fills the grid and none goes beyond it."""
    assert cua(than) == (True, chac)


@pytest.mark.parametrize(
    ("ooxml", "tron_ven"),
    [
        ('<w:p><w:pPr><w:pStyle w:val="KeCoQuan18"/></w:pPr></w:p>', True),
        ("<w:p/><w:p/>", True),
        ("a &amp; b", True),
        ("a & b", False),
        ("<w:p>", False),
        ("</w:t><w:t>", False),
        (bang(1, hang(O)), False),
        (hang(O), False),
        ('<w:hyperlink r:id="rId1"/>', False),
        ("<w:p/>" * 2000, False),
    ],
)
def test_pieces_of_ooxml_that_need_no_second_look(ooxml: str, tron_ven: bool) -> None:
    """A whole paragraph cannot break a part; a table, a link or an open piece is read with its part."""
    assert doan_tron_ven(ooxml) is tron_ven
