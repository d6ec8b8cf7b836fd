"""Hostile and foreign input: one Vietnamese sentence, never another exception, nothing followed outside the file."""

from __future__ import annotations

import contextlib
import struct
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from check.tai_lieu import CHINH, NS, THAN, bang, goi, nen, p
from vanban.docx.read import read
from vanban.errors import DocxError

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TOT = nen(goi())


def _thay(ten: str, cu: str, moi: str) -> bytes:
    phan = goi()
    assert cu in phan[ten]
    return nen(phan | {ten: phan[ten].replace(cu, moi)})


def _loai(loai: str) -> bytes:
    return _thay("[Content_Types].xml", CHINH, loai)


def _bom(so: int) -> bytes:
    return nen(goi() | {"word/to.xml": "<a>" + " " * so + "</a>"})


def _nhieu_phan() -> bytes:
    ra = BytesIO()
    with zipfile.ZipFile(ra, "w") as zip_:
        for so in range(4001):
            zip_.writestr(f"word/{so}.txt", "")
    return ra.getvalue()


def _trung_ten() -> bytes:
    ra = BytesIO()
    with zipfile.ZipFile(ra, "w") as zip_:
        for ten, chu in goi().items():
            zip_.writestr(ten, chu)
        zip_.writestr("WORD/document.xml", "<a/>")
    return ra.getvalue()


def _sua_co(du_lieu: bytes) -> bytes:
    """Sets the encryption flag in every directory entry."""
    ra = bytearray(du_lieu)
    vi_tri = ra.find(b"PK\x01\x02")
    while vi_tri >= 0:
        struct.pack_into("<H", ra, vi_tri + 8, 1)
        vi_tri = ra.find(b"PK\x01\x02", vi_tri + 4)
    return bytes(ra)


_DTD = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'

TU_CHOI = {
    "rong": (b"", "tệp rỗng"),
    "khong_zip": (b"xin chao", "không phải tệp .docx"),
    "rtf": (b"{\\rtf1", "RTF"),
    "pdf": (b"%PDF-1.7", "PDF"),
    "html": (b"\xef\xbb\xbf<!DOCTYPE html><html>", "HTML"),
    "doc_cu": (_OLE + b"\0" * 600 + "WordDocument".encode("utf-16-le"), ".doc kiểu cũ"),
    "xls_cu": (_OLE + b"\0" * 600 + "Workbook".encode("utf-16-le"), "Excel kiểu cũ"),
    "mht": (b"MIME-Version: 1.0\r\nContent-Type: multipart/related", "MHT"),
    "xml_roi": (b'<?xml version="1.0"?><?mso-application progid="Word.Document"?>', "XML rời"),
    "zip_rong": (b"PK\x05\x06" + b"\0" * 18, "zip rỗng"),
    "mat_khau": (_OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "mật khẩu"),
    "cat_cut": (_TOT[: len(_TOT) // 2], "hỏng hoặc bị cắt cụt"),
    "zip_khoa": (_sua_co(_TOT), "khóa bằng mật khẩu"),
    "zip_thuong": (nen({"a.txt": "a"}), "không phải văn bản Word"),
    "odt": (nen({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"}), "OpenDocument"),
    "docm": (_loai("application/vnd.ms-word.document.macroEnabled.main+xml"), "macro"),
    "dotx": (_loai(CHINH.replace("document.main", "template.main")), "tệp mẫu Word"),
    "dotm": (_loai("application/vnd.ms-word.template.macroEnabledTemplate.main+xml"), "macro"),
    "xlsx": (_loai("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"), "Excel"),
    "strict": (
        _thay("word/document.xml", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
              "http://purl.oclc.org/ooxml/wordprocessingml/main"),
        "Strict",
    ),
    "xml_hong": (_thay("word/document.xml", "</w:body>", ""), "không phải XML hợp lệ"),
    "styles_hong": (nen(goi(styles="<w:styles")), "word/styles.xml không phải XML"),
    "khong_than": (nen(goi() | {"word/document.xml": f"<w:document {NS}/>"}), "thiếu phần thân"),
    "khong_chinh": (nen({k: v for k, v in goi().items() if k != "word/document.xml"}), "thiếu phần thân"),
    "dtd": (nen(goi() | {"word/document.xml": _DTD + goi()["word/document.xml"]}), "DOCTYPE"),
    "dtd_phan_khac": (nen(goi() | {"word/khac.xml": _DTD + "<w/>"}), "DOCTYPE"),
    "dtd_utf16": (nen(goi(), {"word/styles.xml": (_DTD + "<w/>").encode("utf-16")}), "DOCTYPE"),
    "bom_ti_le": (_bom(3 << 20), "bom nén"),
    "bom_lon": (_bom(100 << 20), "bom nén"),
    "nhieu_phan": (_nhieu_phan(), "nhiều hơn giới hạn"),
    "trung_ten": (_trung_ten(), "trùng tên"),
    "xml_sau": (nen(goi(p("a") + "<w:x>" * 400 + "</w:x>" * 400)), "không phải XML hợp lệ"),
}  # fmt: skip


@pytest.mark.parametrize(("du_lieu", "cau"), TU_CHOI.values(), ids=TU_CHOI)
def test_tu_choi_bang_mot_cau(du_lieu: bytes, cau: str) -> None:
    """Each is refused with its own sentence that names the file."""
    with pytest.raises(DocxError, match=cau) as bat:
        read(du_lieu, tep="thu.docx")

    (loi,) = bat.value.loi
    assert loi.vi_tri is not None
    assert loi.vi_tri.tep == "thu.docx"
    assert "\n" not in loi.cau


def test_bang_long_qua_sau() -> None:
    """Tables nested without end are refused, not followed."""
    than = p("a")
    for _ in range(30):
        than = bang((5000,), (than + p(),))

    with pytest.raises(DocxError, match="lồng nhau quá sâu"):
        read(nen(goi(than)))


def test_tep_khong_co(tmp_path: Path) -> None:
    """A missing file, a folder and Word's lock file are refused in words."""
    (tmp_path / "~$a.docx").write_bytes(b"x")

    for ten, cau in (("khong.docx", "không đọc được"), (".", "không đọc được"), ("~$a.docx", "khóa tạm")):
        with pytest.raises(DocxError, match=cau):
            read(tmp_path / ten)


def test_khong_theo_lien_ket_ngoai() -> None:
    """An external target is not read, and a header that is missing counts as empty."""
    ten = "word/_rels/document.xml.rels"
    du_lieu = _thay(ten, 'Target="header1.xml"', 'Target="file:///etc/passwd" TargetMode="External"')

    assert read(du_lieu).phan[0].dau[0].doan == ()


@pytest.mark.parametrize(
    "rpr",
    [
        '<w:sz w:val="-3"/>',
        '<w:sz w:val="x"/>',
        '<w:sz w:val="1e400"/>',
        "<w:sz/>",
        "<w:color/>",
        '<w:rStyle w:val="khong"/>',
    ],
)
def test_gia_tri_vo_ly(rpr: str) -> None:
    """An absurd attribute counts as absent."""
    assert read(nen(goi(p("a", rpr)))).doan[0].van[0].dang.co == 14.0


def test_kieu_vong_tron() -> None:
    """Styles based on each other do not hang."""
    styles = goi()["word/styles.xml"].replace('<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Than"/>')

    assert read(nen(goi(styles=styles))).doan


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_goi_bi_pha(data: st.DataObject) -> None:
    """A package with random bytes changed is read, or refused with a DocxError."""
    du_lieu = bytearray(_TOT)
    for _ in range(data.draw(st.integers(1, 8))):
        du_lieu[data.draw(st.integers(0, len(du_lieu) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(DocxError):
        read(bytes(du_lieu))


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_xml_bi_pha(data: st.DataObject) -> None:
    """So is a body whose XML was cut and shuffled."""
    manh = THAN.split("<")
    dau = data.draw(st.integers(1, len(manh) - 2))
    cuoi = data.draw(st.integers(dau, min(dau + 30, len(manh) - 1)))
    than = "<".join([*manh[:dau], *manh[cuoi:], *data.draw(st.permutations(manh[dau:cuoi][:5]))])
    with contextlib.suppress(DocxError):
        read(nen(goi(than)))
