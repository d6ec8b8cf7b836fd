"""A package holds its parts byte for byte and nothing of the machine that wrote it."""

from __future__ import annotations

import io
import zipfile

import pytest

from vanban.docx.pack import doc_goi, dong_goi, thanh_vien, viet_goi
from vanban.errors import DocxError

CAC_PHAN = {
    "word/document.xml": b"<w/>" * 500,
    "[Content_Types].xml": b"<Types/>",
    "docProps/core.xml": b"",
    "_rels/.rels": b"<R/>",
    "word/\u0111\u01a1n.bin": bytes(range(256)),
}


def test_a_package_reads_back_with_an_independent_reader() -> None:
    """`zipfile` finds every part, its bytes and the fixed date, in the fixed order."""
    with zipfile.ZipFile(io.BytesIO(viet_goi(CAC_PHAN))) as goi:
        assert goi.testzip() is None
        assert {ten: goi.read(ten) for ten in goi.namelist()} == CAC_PHAN
        assert {muc.date_time for muc in goi.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert goi.namelist() == [
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/document.xml",
            "word/\u0111\u01a1n.bin",
        ]


def test_the_order_parts_are_given_in_does_not_show() -> None:
    """Equal parts give equal bytes."""
    assert viet_goi(dict(reversed(CAC_PHAN.items()))) == viet_goi(CAC_PHAN)


@pytest.mark.parametrize("cach_nen", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_members_are_copied_as_they_were_deflated(cach_nen: int) -> None:
    """A package written elsewhere keeps its deflated bytes, without its dates, folders and comments."""
    dem = io.BytesIO()
    with zipfile.ZipFile(dem, "w", cach_nen) as goi:
        goi.mkdir("word")
        goi.comment = b"written by X"
        for ten, du_lieu in CAC_PHAN.items():
            goi.writestr(ten, du_lieu)

    cac_phan = doc_goi(dem.getvalue())

    assert {phan.ten: phan.noi_dung() for phan in cac_phan} == CAC_PHAN
    assert doc_goi(dong_goi(cac_phan)) == tuple(sorted(cac_phan, key=lambda p: (p.ten[0] not in "[_", p.ten)))
    assert b"written by X" not in dong_goi(cac_phan)


def test_a_file_that_is_no_package_is_named_so() -> None:
    """A text file with the name of a document is refused in words."""
    with pytest.raises(DocxError, match=r"không phải \.docx"):
        doc_goi(b"xin ch\xc3\xa0o")


def test_a_name_that_comes_twice_is_refused() -> None:
    """Two members of one name would let two readers see two documents."""
    hai = [thanh_vien("word/document.xml", b"1"), thanh_vien("word/Document.xml", b"2")]

    with pytest.raises(DocxError, match="trùng tên"):
        doc_goi(dong_goi(hai))


def test_a_broken_member_is_named() -> None:
    """A changed byte is found when the part is read."""
    goi = bytearray(viet_goi({"word/a.xml": b"abc"}, muc=0))
    goi[goi.index(b"abc")] ^= 1
    (phan,) = doc_goi(bytes(goi))

    with pytest.raises(DocxError, match=r"word/a\.xml"):
        phan.noi_dung()


def test_a_member_that_cannot_be_inflated_is_named() -> None:
    """Noise in place of deflated bytes is not read as a part."""
    goi = viet_goi({"word/a.xml": b"abc" * 100})
    nen = doc_goi(goi)[0].nen
    (phan,) = doc_goi(goi.replace(nen, b"\xff" * len(nen)))

    with pytest.raises(DocxError, match=r"word/a\.xml của gói bị hỏng, không giải nén được"):
        phan.noi_dung()


def test_an_encrypted_member_is_refused() -> None:
    """A locked package is said to be so, not read as noise."""
    goi = bytearray(viet_goi({"word/a.xml": b"abc"}))
    goi[goi.index(b"PK\1\2") + 8] |= 1
    goi[6] |= 1

    with pytest.raises(DocxError, match="mã hoá"):
        doc_goi(bytes(goi))
