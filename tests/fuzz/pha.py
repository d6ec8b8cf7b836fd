"""Breaks packages: bytes, parts, relationships, elements, attributes, texts; every step is a small frozen value."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from lxml import etree
from lxml.etree import _Element

GIA_LA: Final = (
    "", "0", "-1", "1", "-32768", "2147483648", "99999999999999999999", "1e309", "-1e400", "NaN", "inf", "0x10",
    "1.5", "1.5.2", "12pt", " 12 ", "²", "٣", "１２", "½", "true", "none", "auto", "single", "center", "%1%2%9", "%0",
    "rId1", "rId999", "word/document.xml", "../../etc/passwd", "file:///etc/passwd", "http://example.invalid/x",
    "FFFFFF", "-", "Normal", "default", "first", "A" * 5000, "\N{COMBINING ACUTE ACCENT}",
    "\N{RIGHT-TO-LEFT OVERRIDE}", "\ufffd",
)  # fmt: skip
_LAP: Final = 400
CHU_LA: Final = (
    "", " ", "Số", "Số: 5/", "Số: /KH", "Số:" + " " * 3000, "ngày tháng năm", "ngày " * _LAP, "…" * 3000,
    "." * 5000, "_" * 5000, "-" * 3000, "/" * 3000, "(" * 2000, "“" * 2000, "a) " * _LAP, "1." * 2000, "I" * 4000,
    "Điều 1. " * _LAP, "Điều ²", "Phần thứ", "Chương ٣", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA " * _LAP,
    "ĐỘC LẬP", "Nơi nhận", "- Lưu", "Lưu: ", "KT.", "TM. ", "Kính gửi", "Kính gửi:" * 300, "Căn cứ", "PHỤ LỤC",
    "PHỤ LỤC IV", "V/v", "\N{NO-BREAK SPACE}" * 2000, "\u200b\ufeff", "o\u0301\u0323" * 500, "{{ x }}",
    "[cần bổ sung: " + "x" * 2000, "{%" * 900, "QĐ" * 1000, "Nguyễn Văn An", "NGUYỄN " * _LAP, "A" * 20000,
    "1" * 5000, "năm 99999999999999999999", "ngày 99 tháng 99", "ngày ² tháng ¹ năm ³", "\t" * 800,
    "Quyết định số 1/QĐ-UBND ngày 1/1/2020 của UBND " * 80, "«" * 1000, "\u0110\u00d0" * 300,
)  # fmt: skip
THE_LA: Final = (
    "p", "r", "t", "tbl", "tr", "tc", "sdt", "sdtContent", "ins", "del", "pPr", "rPr", "sectPr", "body", "br",
    "tab", "fldChar", "instrText", "fldSimple", "hyperlink", "drawing", "pict", "numPr", "ilvl", "numId", "style",
    "basedOn", "pgSz", "pgMar", "footnoteReference", "sym", "txbxContent", "moveTo", "smartTag", "lvl",
    "abstractNum", "num", "docDefaults", "tblGrid",
)  # fmt: skip
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True)
class Buoc:
    """One step: which breakage, and four numbers that choose where and with what."""

    viec: str
    a: int
    b: int
    c: int
    d: int


Phan = dict[str, bytes]


def mo(goi: bytes) -> Phan:
    """The parts of a package."""
    with zipfile.ZipFile(BytesIO(goi)) as zip_:
        return {ten: zip_.read(ten) for ten in zip_.namelist()}


def dong(phan: Phan) -> bytes:
    """The parts as a package."""
    ra = BytesIO()
    with zipfile.ZipFile(ra, "w", zipfile.ZIP_DEFLATED) as zip_:
        for ten, du_lieu in phan.items():
            zip_.writestr(ten, du_lieu)
    return ra.getvalue()


def pha(goi: bytes, buoc: list[Buoc]) -> bytes:
    """The package after all steps: those on parts first, those on bytes last."""
    phan = mo(goi)
    for bc in buoc:
        if bc.viec in _PHAN:
            _PHAN[bc.viec](phan, bc)
        elif bc.viec in _CAY:
            _tren_cay(phan, bc)
    ra = bytearray(dong(phan))
    for bc in buoc:
        if bc.viec in _BYTE:
            _BYTE[bc.viec](ra, bc)
    return bytes(ra)


# --- bytes ---


def _doi_byte(ra: bytearray, bc: Buoc) -> None:
    if ra:
        ra[(bc.a * 977 + bc.b) % len(ra)] = bc.c % 256


def _cat_byte(ra: bytearray, bc: Buoc) -> None:
    dau = bc.a * 31 % (len(ra) + 1)
    del ra[dau : dau + bc.b]


def _chen_byte(ra: bytearray, bc: Buoc) -> None:
    cho = bc.a * 31 % (len(ra) + 1)
    ra[cho:cho] = bytes([bc.c % 256]) * (bc.b % 64)


def _cut_duoi(ra: bytearray, bc: Buoc) -> None:
    del ra[len(ra) - bc.a % (len(ra) + 1) :]


_BYTE: Final[dict[str, Callable[[bytearray, Buoc], None]]] = {
    "doi_byte": _doi_byte,
    "cat_byte": _cat_byte,
    "chen_byte": _chen_byte,
    "cut_duoi": _cut_duoi,
}

# --- parts ---


def _chon(phan: Phan, so: int) -> str:
    return sorted(phan)[so % len(phan)] if phan else ""


def _bo_phan(phan: Phan, bc: Buoc) -> None:
    phan.pop(_chon(phan, bc.a), None)


def _rong_phan(phan: Phan, bc: Buoc) -> None:
    if phan:
        phan[_chon(phan, bc.a)] = (b"", b"<a/>", b"\xff\xfe<\0", b"<?xml version='1.0' encoding='x'?><a/>", b"\0" * 9)[
            bc.b % 5
        ]


def _trao_phan(phan: Phan, bc: Buoc) -> None:
    if phan:
        mot, hai = _chon(phan, bc.a), _chon(phan, bc.b)
        phan[mot], phan[hai] = phan[hai], phan[mot]


def _chep_phan(phan: Phan, bc: Buoc) -> None:
    if phan:
        ten = _chon(phan, bc.a)
        phan[("WORD/" + ten, ten.upper(), "/" + ten, ten + "/..", "word/" + "x" * 200 + ".xml")[bc.b % 5]] = phan[ten]


def _doi_ten_phan(phan: Phan, bc: Buoc) -> None:
    if phan:
        ten = _chon(phan, bc.a)
        phan[(ten.replace("/", "\\"), ten + ".bak", ten.upper(), "a.xml")[bc.b % 4]] = phan.pop(ten)


_PHAN: Final[dict[str, Callable[[Phan, Buoc], None]]] = {
    "bo_phan": _bo_phan,
    "rong_phan": _rong_phan,
    "trao_phan": _trao_phan,
    "chep_phan": _chep_phan,
    "doi_ten_phan": _doi_ten_phan,
}

# --- elements ---


def _tren_cay(phan: Phan, bc: Buoc) -> None:
    """A step on the tree of one part; a part that is no XML is left alone."""
    xml = [ten for ten in sorted(phan) if ten.endswith((".xml", ".rels"))]
    if not xml:
        return
    # half of the steps fall on the main part
    ten = "word/document.xml" if bc.a % 2 and "word/document.xml" in phan else xml[bc.a // 2 % len(xml)]
    try:
        goc = etree.fromstring(phan[ten])
    except etree.XMLSyntaxError:
        return
    nut = [e for e in goc.iter() if isinstance(e.tag, str)]
    _CAY[bc.viec](nut, bc)
    phan[ten] = etree.tostring(goc, encoding="UTF-8")


def _nut(nut: list[_Element], so: int) -> _Element:
    return nut[so % len(nut)]


def _bo_nut(nut: list[_Element], bc: Buoc) -> None:
    e = _nut(nut, bc.b)
    cha = e.getparent()
    if cha is not None:
        cha.remove(e)


def _chep_nut(nut: list[_Element], bc: Buoc) -> None:
    e = _nut(nut, bc.b)
    if e.getparent() is not None and sum(1 for _ in e.iter()) < 200:
        for _ in range((1, 2, 9, 60)[bc.c % 4]):
            e.addnext(deepcopy(e))


def _doi_cho(nut: list[_Element], bc: Buoc) -> None:
    e, dich = _nut(nut, bc.b), _nut(nut, bc.c)
    if e.getparent() is not None and dich not in set(e.iter()):
        dich.insert(bc.d % (len(dich) + 1), e)


def _boc_nut(nut: list[_Element], bc: Buoc) -> None:
    """Puts an element into a stack of new ones."""
    e = _nut(nut, bc.b)
    cha = e.getparent()
    if cha is None:
        return
    trong = vo = etree.Element(_W + THE_LA[bc.c % len(THE_LA)])
    for _ in range((1, 5, 30, 120)[bc.d % 4]):
        trong = etree.SubElement(trong, trong.tag)
    cha.replace(e, vo)
    trong.append(e)


def _doi_the(nut: list[_Element], bc: Buoc) -> None:
    _nut(nut, bc.b).tag = _W + THE_LA[bc.c % len(THE_LA)]


def _doi_thuoc_tinh(nut: list[_Element], bc: Buoc) -> None:
    co = [e for e in nut if e.attrib]
    if co:
        e = _nut(co, bc.b)
        e.set(sorted(map(str, e.attrib))[bc.c % len(e.attrib)], GIA_LA[bc.d % len(GIA_LA)])


def _bo_thuoc_tinh(nut: list[_Element], bc: Buoc) -> None:
    co = [e for e in nut if e.attrib]
    if co:
        e = _nut(co, bc.b)
        del e.attrib[sorted(map(str, e.attrib))[bc.c % len(e.attrib)]]


def _them_thuoc_tinh(nut: list[_Element], bc: Buoc) -> None:
    ten = (
        "val",
        "w",
        "type",
        "id",
        "left",
        "firstLine",
        "line",
        "before",
        "ascii",
        "hAnsiTheme",
        "fldCharType",
        "instr",
    )
    _nut(nut, bc.b).set(_W + ten[bc.c % len(ten)], GIA_LA[bc.d % len(GIA_LA)])


def _doi_chu(nut: list[_Element], bc: Buoc) -> None:
    co = [e for e in nut if e.text and e.text.strip()]
    if co:
        _nut(co, bc.b).text = CHU_LA[bc.c % len(CHU_LA)]


def _noi_chu(nut: list[_Element], bc: Buoc) -> None:
    co = [e for e in nut if e.text and e.text.strip()]
    if co:
        e = _nut(co, bc.b)
        e.text = (e.text or "") + CHU_LA[bc.c % len(CHU_LA)] + CHU_LA[bc.d % len(CHU_LA)]


_CAY: Final[dict[str, Callable[[list[_Element], Buoc], None]]] = {
    "bo_nut": _bo_nut,
    "chep_nut": _chep_nut,
    "doi_cho": _doi_cho,
    "boc_nut": _boc_nut,
    "doi_the": _doi_the,
    "doi_thuoc_tinh": _doi_thuoc_tinh,
    "bo_thuoc_tinh": _bo_thuoc_tinh,
    "them_thuoc_tinh": _them_thuoc_tinh,
    "doi_chu": _doi_chu,
    "noi_chu": _noi_chu,
}

VIEC_CAY: Final = tuple(_CAY)
VIEC_GOI: Final = (*_CAY, *_PHAN)
VIEC: Final = (*_CAY, *_PHAN, *_BYTE)
