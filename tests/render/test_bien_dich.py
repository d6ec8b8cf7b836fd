"""A compiled template: data stays data, faults are named, nothing of one render shows in another."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from docxtpl import DocxTemplate, InlineImage
from lxml import etree
from markupsafe import Markup

from render.mau_thu import cay_phan, doan_van, mau, mau_doan, phan, thay_xml, them_chu_thich
from vanban.errors import DocxError
from vanban.render.bien_dich import bien_dich

CHU_LA_THE = ["{{ x }}", "{% if a %}", "{# b #}", "{_{ c }_} {_% d %_}", "}} %}", "{{{{", "{%p for k in khoi %}"]


@pytest.mark.parametrize("chu", CHU_LA_THE)
def test_tags_in_data_come_back_letter_for_letter(chu: str) -> None:
    """Data never becomes template text."""
    assert doan_van(bien_dich(mau_doan("{{ x }}")).dung({"x": chu})) == [chu]


def test_escaped_tags_of_the_template_print_as_tags() -> None:
    """What docxtpl writes `{_{` for is printed, and data with the same marks is left alone."""
    ra = bien_dich(mau_doan("{_{ ten }_} là {{ x }}")).dung({"x": "{_{"})

    assert doan_van(ra) == ["{{ ten }} là {_{"]


NHIEU_RONG = {"k": [{"a": None, "b": None}], "b": None}


@pytest.mark.parametrize(
    ("mau_chu", "gia_tri", "cau"),
    [
        ("{{ ten }}", {}, ", thẻ {{ ten }}: mẫu hỏi “ten” mà dữ liệu không có"),
        (
            "a {{ x }} {{k.ten|upper}} b",
            {"k": {}, "x": ""},
            ", thẻ {{ k.ten|upper }}: mẫu hỏi “ten” mà dữ liệu không có",
        ),
        ("{% if k.co -%}a{% endif %}", {"k": {}}, ", thẻ {{ if k.co }}: mẫu hỏi “co” mà dữ liệu không có"),
        ("{{ k.ten }}", {"k": {"ten": None}}, ", thẻ {{ k.ten }}: “k.ten” không có giá trị (None)"),
        ("{{ k[0] }}", {"k": [True]}, ", thẻ {{ k[0] }}: “k[0]” là True, không phải chữ"),
        ("{{ k[0].a }}", NHIEU_RONG, ", thẻ {{ k[0].a }}: “k[0].a” không có giá trị (None)"),
        ("{{ k[0].b }}", NHIEU_RONG, ", thẻ {{ k[0].b }}: giá trị không có giá trị (None)"),
        ("{{ x }}", {"x": 98.5}, ", thẻ {{ x }}: “x” là số 98.5; hãy đưa số đã viết thành chữ, như “98,5”"),
        ("{{- 1.5 * so }}", {"so": 1}, ": giá trị là số 1.5; hãy đưa số đã viết thành chữ, như “98,5”"),
        ("{{ x }}", {"x": ["a"]}, ", thẻ {{ x }}: “x” là một list, không phải chữ"),
        ("{{ x + 1 }}", {"x": "a"}, ', thẻ {{ x + 1 }}: mẫu tính sai: can only concatenate str (not "int") to str'),
        ("{{ 1 // x }}", {"x": 0}, ", thẻ {{ 1 // x }}: mẫu tính sai: integer division or modulo by zero"),
        ("{{ x }}", {"x": "a\x00b"}, ": “x” có ký tự U+0000 không viết được vào văn bản"),
        ("{{ x }}", {"x": "a\r\nb"}, ": “x” có ký tự U+000D không viết được vào văn bản"),
        ("{{ x }}", {"k": ["\ufffe"], "x": "\ud800"}, ": “k[0]” có ký tự U+FFFE không viết được vào văn bản"),
        ("{{ x }}", {"x": "\ud83d"}, ": “x” có ký tự U+D83D không viết được vào văn bản"),
        ("{{ x * 2 }}", {"x": "\x01"}, ": “x” có ký tự U+0001 không viết được vào văn bản"),
        (
            "{{ x.__class__ }}",
            {"x": "a"},
            ", thẻ {{ x.__class__ }}: mẫu dùng điều không được phép: "
            "access to attribute '__class__' of 'str' object is unsafe.",
        ),
    ],
)
def test_a_value_that_cannot_be_printed_is_named(mau_chu: str, gia_tri: dict[str, Any], cau: str) -> None:
    """The message says the part, the tag, the place of the value in the data where it is the only one, and why."""
    with pytest.raises(DocxError) as loi:
        bien_dich(mau_doan(mau_chu)).dung(gia_tri)

    assert str(loi.value) == f"word/document.xml{cau}"


def test_a_break_that_would_tear_a_link_is_refused() -> None:
    """docxtpl closes the paragraph inside the link and lets the parser guess the rest."""
    cu, moi = "<w:r><w:t>{{ x }}</w:t></w:r>", '<w:hyperlink w:anchor="a"><w:r><w:t>{{ x }}</w:t></w:r></w:hyperlink>'
    mau_bd = bien_dich(thay_xml(mau_doan("{{ x }}"), "word/document.xml", cu, moi))

    assert phan(mau_bd.dung({"x": "a\nb"})).count("<w:br/>") == 1
    with pytest.raises(DocxError, match="không phải XML đúng"):
        mau_bd.dung({"x": "a\ab"})


@pytest.mark.parametrize("doan", ["{% raw %}{{ a{% endraw %} {{ x }}", "{{ '{{ a' }} {{ x }}", "{{ '{{ a ' ~ x }}"])
def test_braces_that_the_template_prints_are_printed(doan: str) -> None:
    """Nothing is put into words that are printed as they stand."""
    assert doan_van(bien_dich(mau_doan(doan)).dung({"x": "b"})) == ["{{ a b"]


@pytest.mark.parametrize(
    ("doan", "cau"),
    [
        ("{{ a", "thẻ của mẫu viết sai"),
        ("{% for x in y %}", "thẻ của mẫu viết sai"),
        ("{{ x|safe }}", "thẻ của mẫu viết sai: No filter named 'safe'"),
        ("{{ x|random }}", "thẻ của mẫu viết sai: No filter named 'random'"),
        ("{% autoescape false %}{{ x }}{% endautoescape %}", "lệnh không được phép: ScopedEvalContextModifier"),
        ("{% include 'a' %}", "lệnh không được phép: Include"),
        ("{ { x }}", "dấu đóng thẻ lẻ"),
        ("{%p if x %} chữ bên cạnh", "phải đứng một mình trong đoạn của nó, chữ bên cạnh sẽ mất"),
        ("{{p x }}{{ y }}", "phải đứng một mình trong đoạn"),
    ],
)
def test_a_template_that_would_go_wrong_is_refused(doan: str, cau: str) -> None:
    """A fault of the template is found when it is compiled, before any document is made of it."""
    with pytest.raises(DocxError, match=r"word/document\.xml") as loi:
        bien_dich(mau_doan(doan))

    assert cau in str(loi.value)


@pytest.mark.parametrize("the", ["tr", "tc"])
def test_a_row_or_cell_tag_with_text_beside_it_is_refused(the: str) -> None:
    """The text would vanish with its row or cell."""

    def viet(d: Any) -> None:
        hang = d.add_table(1, 2).rows[0]
        hang.cells[0].text = f"{{%{the} if x %}}"
        hang.cells[1 if the == "tr" else 0].add_paragraph("mất")

    with pytest.raises(DocxError, match="chữ bên cạnh sẽ mất"):
        bien_dich(mau(viet))


def test_a_file_is_named_in_the_message(tmp_path: Path) -> None:
    """A template on disk is named; one that is not there, too."""
    tep = tmp_path / "hong.docx"
    tep.write_bytes(b"x")

    with pytest.raises(DocxError, match=r"hong\.docx: tệp không phải \.docx"):
        bien_dich(tep)
    with pytest.raises(DocxError, match=r"thieu\.docx: không đọc được mẫu"):
        bien_dich(tmp_path / "thieu.docx")


def test_a_package_without_a_document_is_refused() -> None:
    """A spreadsheet or a bare zip is no template."""
    from vanban.docx.pack import viet_goi

    with pytest.raises(DocxError, match=r"không có word/document\.xml"):
        bien_dich(viet_goi({"xl/workbook.xml": b"<x/>"}))
    with pytest.raises(DocxError, match="python-docx không đọc được"):
        bien_dich(viet_goi({"word/document.xml": b"<x/>"}))


def test_ooxml_of_a_value_is_kept_and_must_be_sound() -> None:
    """`__html__` passes unescaped; what would break the part is refused, not cut off."""

    class Dam:
        def __html__(self) -> str:
            return '</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>b &amp; c</w:t></w:r><w:r><w:t xml:space="preserve">'

    mau_bd = bien_dich(mau_doan("a {{ x }} d"))

    assert doan_van(mau_bd.dung({"x": Dam()})) == ["a b & c d"]
    with pytest.raises(DocxError, match="không phải XML đúng"):
        mau_bd.dung({"x": Markup("<b>")})
    with pytest.raises(DocxError, match="không phải XML đúng"):
        mau_bd.dung({"x": Markup("a & b")})
    with pytest.raises(DocxError, match="có bảng không khai cột"):
        mau_bd.dung({"x": Markup("<w:tbl/>")})


def test_a_link_that_the_package_does_not_hold_is_refused() -> None:
    """Word would call the document damaged."""
    lien_ket = Markup('</w:t></w:r><w:hyperlink r:id="rId77"><w:r><w:t>a</w:t></w:r></w:hyperlink><w:r><w:t>')

    with pytest.raises(DocxError, match="liên kết rId77 không có trong gói"):
        bien_dich(mau_doan("{{ x }}")).dung({"x": lien_ket})


def test_a_template_whose_choices_break_the_xml_is_refused_at_render() -> None:
    """An `if` that opens a paragraph and does not close it is let through only where the result is sound."""
    hong = thay_xml(mau_doan("a"), "word/document.xml", "<w:t>a</w:t>", "<w:t>{% if x %}a</w:t><w:t>b{% endif %}</w:t>")

    mau_bd = bien_dich(hong)

    assert doan_van(mau_bd.dung({"x": "1"})) == ["ab"]
    with pytest.raises(DocxError, match="không phải XML đúng"):
        bien_dich(mau_doan("{{ 'a' if x else y }}")).dung({"x": "", "y": Markup("</w:t>")})


def test_objects_tied_to_docxtpl_are_sent_the_other_way(tmp_path: Path) -> None:
    """A picture needs the package; the message says where to go."""
    anh = InlineImage(DocxTemplate(str(tmp_path / "x.docx")), "x.png")

    with pytest.raises(DocxError, match=r"“anh” là đối tượng gắn với docxtpl; hãy dựng bằng vanban\.render\.du_phong"):
        bien_dich(mau_doan("{{ anh }}")).dung({"anh": anh})


def test_a_paragraph_mark_outside_a_text_is_refused() -> None:
    """docxtpl's listing marks work in texts only; elsewhere they would break the part."""
    nguon = thay_xml(mau_doan("a"), "word/document.xml", "<w:t>a</w:t>", '<w:t>a</w:t><w:x w:y="{{ x }}"/>')

    with pytest.raises(DocxError, match=r"có ký tự U\+0007"):
        bien_dich(nguon).dung({"x": "\a"})


def test_parts_given_replace_those_of_the_template() -> None:
    """A part given whole is put in as it is, and no part is rendered for nothing."""
    mau_bd = bien_dich(mau_doan("{{ x }}"))
    ra = mau_bd.dung(
        {"x": "a"}, {"docProps/core.xml": b"<a/>", "word/document.xml": b"<b/>", "them/du_lieu.bin": b"\0"}
    )

    assert phan(ra, "docProps/core.xml") == "<a/>"
    assert phan(ra) == "<b/>"
    assert phan(ra, "them/du_lieu.bin") == "\0"
    assert phan(mau_bd.dung({}, {"word/document.xml": b"<b/>"})) == "<b/>"


def test_tags_left_in_a_static_part_must_be_replaced() -> None:
    """docxtpl would leave or double-escape them; here the part is given whole or nothing is written."""
    nguon = thay_xml(mau_doan("{{ x }}"), "docProps/core.xml", "generated by python-docx", "{{ x }}")

    with pytest.raises(DocxError, match=r"còn thẻ của mẫu trong phần không được điền: docProps/core\.xml"):
        bien_dich(nguon).dung({"x": "a"})
    assert phan(bien_dich(nguon).dung({"x": "a"}, {"docProps/core.xml": b"<a/>"}), "docProps/core.xml") == "<a/>"


def test_footnotes_are_filled_once_however_many_sections() -> None:
    """docxtpl fills them for each section and reads the data of the first round as template text."""

    def hai_phan(d: Any) -> None:
        d.add_paragraph("a")
        d.add_section()

    ra = bien_dich(them_chu_thich(mau(hai_phan), "{{ x }}")).dung({"x": "{{ 7 * 7 }}"})

    assert "{{ 7 * 7 }}" in phan(ra, "word/footnotes.xml")


def test_names_and_texts_are_composed() -> None:
    """A name or a value typed on a Mac (NFD) is the same name and the same text."""
    import unicodedata

    nfd = unicodedata.normalize("NFD", "Nguyễn Thị Tuyết")

    assert doan_van(bien_dich(mau_doan(f"{nfd}: {{{{ x }}}}")).dung({"x": nfd})) == [
        "Nguyễn Thị Tuyết: Nguyễn Thị Tuyết"
    ]


def test_the_same_content_is_compiled_once(tmp_path: Path) -> None:
    """A path and its bytes give the same compiled template; changed bytes give another."""
    tep = tmp_path / "mau.docx"
    tep.write_bytes(mau_doan("{{ x }}"))

    assert bien_dich(tep) is bien_dich(tep.read_bytes())
    tep.write_bytes(mau_doan("{{ x }}!"))
    assert doan_van(bien_dich(tep).dung({"x": "a"})) == ["a!"]


def test_a_thousand_renders_do_not_mix() -> None:
    """Renders between each other, with and without OOXML of their own, each give their own text."""
    hai = [
        bien_dich(mau_doan("{{ x }}", "{%p for k in ds %}", "{{ k }}", "{%p endfor %}")),
        bien_dich(mau_doan("{{ x }}")),
    ]
    for i in range(1000):
        x = Markup(f"{i}</w:t><w:t>") if i % 7 == 0 else str(i)
        ra = hai[i % 2].dung({"x": x, "ds": [f"{i}-{j}" for j in range(i % 5)]})
        assert doan_van(ra) == [str(i)] + [f"{i}-{j}" for j in range(i % 5)] * (1 - i % 2)


def test_threads_do_not_mix() -> None:
    """One compiled template used from eight threads gives each its own document."""
    mau_bd = bien_dich(mau_doan("{{ x }}", "{%p for k in ds %}", "{{ k }} {{ x }}", "{%p endfor %}"))

    def mot(i: int) -> list[str]:
        x = Markup(f"{i}</w:t><w:t>") if i % 3 == 0 else f"{i}"
        return doan_van(mau_bd.dung({"x": x, "ds": [str(i)] * 20}))

    with ThreadPoolExecutor(8) as nhom:
        for i, doan in enumerate(nhom.map(mot, range(400))):
            assert doan == [f"{i}"] + [f"{i} {i}"] * 20


KICH_BAN = """
import sys, hashlib
from pathlib import Path
from vanban.render.bien_dich import bien_dich
ra = bien_dich(Path(sys.argv[1])).dung({"x": "Đỗ & Trần", "ds": ["a", "b\\tc"], "k": {"b": "1", "a": "2"}})
print(hashlib.sha256(ra).hexdigest(), "docxtpl" in sys.modules)
"""


def test_bytes_do_not_depend_on_the_place(tmp_path: Path) -> None:
    """Another folder, time zone, locale, hash seed and an empty or filled cache give the same bytes."""
    nguon = mau_doan(
        "{{ x }}", "{%p for k in ds %}", "{{ k }}", "{%p endfor %}", "{{ k|join }} {{ k.items()|list|length }}"
    )
    ket_qua = []
    for i, (mui_gio, tieng, hat) in enumerate(
        [("UTC", "C", "0"), ("Asia/Ho_Chi_Minh", "C.UTF-8", "1"), ("UTC", "C", "77")]
    ):
        thu_muc = tmp_path / str(i)
        thu_muc.mkdir()
        (thu_muc / "mau.docx").write_bytes(nguon)
        moi_truong = {**os.environ, "TZ": mui_gio, "LC_ALL": tieng, "LANG": tieng, "PYTHONHASHSEED": hat}
        moi_truong["XDG_CACHE_HOME"] = str(tmp_path / ("kho" if i else "kho_dau"))
        lenh = [sys.executable, "-c", KICH_BAN, "mau.docx"]
        ra = subprocess.run(lenh, cwd=thu_muc, env=moi_truong, capture_output=True, text=True, check=True)
        ket_qua.append(ra.stdout.split()[0])

    assert len(set(ket_qua)) == 1


def test_a_second_process_does_not_import_docxtpl(tmp_path: Path) -> None:
    """The patched text is found on disk, and the bytes are the same."""
    (tmp_path / "mau.docx").write_bytes(mau_doan("{{ x }}{{ k|join }}", "{{ ds|join }}"))
    moi_truong = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "kho")}
    kich_ban = KICH_BAN.replace("b\\tc", "bc")

    hai = [
        subprocess.run(
            [sys.executable, "-c", kich_ban, "mau.docx"], cwd=tmp_path, env=moi_truong, capture_output=True, text=True
        ).stdout.split()
        for _ in range(2)
    ]

    assert hai[0][0] == hai[1][0]
    assert [h[1] for h in hai] == ["True", "False"]


def test_the_whole_output_is_well_formed() -> None:
    """Each XML part of a render is read by a strict parser."""
    ra = bien_dich(mau_doan("{{ x }}")).dung({"x": "<&>\"'"})

    assert cay_phan(ra)
    assert etree.fromstring(phan(ra).encode()) is not None
