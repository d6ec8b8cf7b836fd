"""Any text comes back letter for letter from the document, read by other eyes."""

from __future__ import annotations

import io
import unicodedata
import zipfile

from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

import docx
from render.mau_thu import VAN, mau_doan
from vanban.render.bien_dich import bien_dich

CHU_VIET = "aàáảãạăằắẳẵặâầấẩẫậđeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ"
RIENG = "&<>\"'{}%#_;/\\ .,“”‘’–…\u00a0\u200d\ufeff\u0338\u0301\u0302\u031b\u0323\U0001f600\U0001f468"
KHONG_VIET_DUOC = {"\r", "\ufffe", "\uffff"}
KY_TU = st.one_of(
    st.sampled_from(CHU_VIET + CHU_VIET.upper()),
    st.sampled_from(RIENG),
    st.characters(exclude_categories=("Cs", "Cc")).filter(lambda c: c not in KHONG_VIET_DUOC),
)
THE = ["{{ a }}", "{% if x %}", "{#", "}}", "{_{", "%_}", "]]>", "&amp;", "&#10;", "<w:t>", "<!--", "\n", "\t"]
MANH = st.one_of(st.text(KY_TU, max_size=12), st.sampled_from(THE))
CHU = st.lists(MANH, max_size=8).map("".join)

MOT = mau_doan("{{ x }}")
VONG = ("{%p for k in ds %}", "{%p if k.co %}", "«{{ k.chu }}»", "{%p endif %}", "{%p endfor %}")
NHIEU = mau_doan("đầu", *VONG)


@given(CHU)
@example("\u0338 > \u0338")
@example("  hai đầu  ")
@example("Nguye\u0302\u0303n")
def test_one_text_comes_back(chu: str) -> None:
    """python-docx reads the very text that was given, composed."""
    (doan,) = docx.Document(io.BytesIO(bien_dich(MOT).dung({"x": chu}))).paragraphs

    assert doan.text == unicodedata.normalize("NFC", chu)


@given(st.lists(CHU.filter(lambda c: "\n" not in c and "\t" not in c), max_size=6))
def test_many_texts_come_back_in_order(cac_chu: list[str]) -> None:
    """lxml reads every text of a loop, in order and whole."""
    ra = bien_dich(NHIEU).dung({"ds": [{"co": True, "chu": chu} for chu in cac_chu]})

    goc = etree.fromstring(zipfile.ZipFile(io.BytesIO(ra)).read("word/document.xml"))
    thay = ["".join(str(t.text or "") for t in p.iter(f"{{{VAN}}}t")) for p in goc.iter(f"{{{VAN}}}p")]
    assert thay == ["đầu", *(f"«{unicodedata.normalize('NFC', chu)}»" for chu in cac_chu)]
