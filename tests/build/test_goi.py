"""A broken package is named as such."""

from __future__ import annotations

import pytest

from vanban.build.goi import hong
from vanban.docx.pack import viet_goi

_RELS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="x" Target="word/document.xml"/>'
    '<Relationship Id="r2" Type="x" Target="https://example.org" TargetMode="External"/></Relationships>'
)
_LANH = {"[Content_Types].xml": b"<Types/>", "_rels/.rels": _RELS.encode(), "word/document.xml": b"<a/>"}


def test_goi_lanh() -> None:
    """A whole package has nothing to report."""
    assert hong(viet_goi(_LANH)) == ()


@pytest.mark.parametrize(
    ("phan", "cau"),
    [
        ({"word/document.xml": b"<a>\n<b></a>"}, "phần word/document.xml của gói không phải XML đúng: dòng 2"),
        ({"word/document.xml": b"<a>"}, "phần word/document.xml của gói không phải XML đúng: dòng 1"),
        (
            {"word/_rels/document.xml.rels": _RELS.replace("word/document", "styles").encode()},
            "word/_rels/document.xml.rels dẫn tới word/styles.xml, gói không có phần ấy",
        ),
    ],
)
def test_goi_hong(phan: dict[str, bytes], cau: str) -> None:
    """The message names the part."""
    assert [loi.cau for loi in hong(viet_goi(_LANH | phan))] == [cau]


def test_khong_phai_goi() -> None:
    """Bytes that are no package at all."""
    assert "không mở được như một gói zip" in hong(b"PK")[0].cau
