"""Writes remarks into a copy of a .docx as Word comments; the text and every other part stay as they are."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from lxml import etree
from lxml.etree import _Element

from vanban.ban_ghi import dataclass
from vanban.docx.pack import ThanhVien, doc_goi, dong_goi, thanh_vien
from vanban.docx.read import phan_tu_doan, read
from vanban.docx.read.names import R, W, con
from vanban.docx.read.package import Goi, mo_goi
from vanban.errors import DocxError, ViTri

_LOAI: Final = R[1:-1] + "/comments"
_LOAI_PHAN: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_CT: Final = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_QH: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_KHAI: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_KHONG_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class NhanXet:
    """A remark: the number of its paragraph as the reader counts (0 = the document as a whole), and its lines.

    `noi` is the place in words, written as one more line when the comment cannot stand there.
    """

    doan: int
    dong: tuple[str, ...]
    noi: str = ""


def ghi_nhan_xet(nguon: bytes, cac: Sequence[NhanXet], *, tac_gia: str, tep: str = "") -> bytes:
    """A copy of a package with remarks as comments, in the order of their paragraphs.

    A paragraph in a text box, a header or a note cannot hold a comment: the remark stands at the paragraph that holds
    the box, or at the first of the document. The comments that are there already stay. No date is written, so that the
    same remarks give the same bytes.

    Args:
        nguon: the .docx.
        cac: the remarks.
        tac_gia: the author that Word shows.
        tep: the name of the file in messages.

    Raises:
        DocxError: the package cannot be read, or its text would change.
    """
    goi = mo_goi(nguon, tep)
    goc = goi.cay(goi.chinh)
    than = con(goc, W + "body")
    if goc is None or than is None:
        raise DocxError("gói thiếu phần thân văn bản", vi_tri=ViTri(tep))
    noi = _Noi(phan_tu_doan(goi, than))
    cac = sorted(cac, key=lambda mot: mot.doan) if noi.co else ()
    ten, ghi_chu = _phan_ghi_chu(goi)
    dau = _ma_moi((goc, ghi_chu))
    for ma, mot in enumerate(cac, dau):
        dung_cho = noi.neo(mot.doan, ma)
        them = () if dung_cho or not mot.noi else (f"Tại: {mot.noi}",)
        ghi_chu.append(_ghi_chu(ma, (*mot.dong[:1], *them, *mot.dong[1:]), tac_gia))
    doi = {goi.chinh: goc, ten: ghi_chu, **_quan_he(goi, ten), **_loai_phan(goi, ten)} if cac else {}
    moi = dong_goi(_thay(doc_goi(nguon), {phan: _chu_xml(cay) for phan, cay in doi.items()}))
    _chac_nguyen_ven(nguon, moi, tep)
    return moi


class _Noi:
    """The paragraphs at which a comment can stand."""

    def __init__(self, phan_tu: Mapping[int, _Element]) -> None:
        self._doan = {so: _ngoai_cung(e) for so, e in phan_tu.items()}

    @property
    def co(self) -> bool:
        """Whether there is any."""
        return bool(self._doan)

    def neo(self, so: int, ma: int) -> bool:
        """Put the marks of a comment around the content of a paragraph; False when it had to be the first one."""
        doan = self._doan.get(so, self._doan[min(self._doan)])
        dau = 0 if con(doan, W + "pPr") is None else 1
        doan.insert(dau, doan.makeelement(W + "commentRangeStart", {W + "id": str(ma)}))
        etree.SubElement(doan, W + "commentRangeEnd", {W + "id": str(ma)})
        chay = etree.SubElement(doan, W + "r")
        etree.SubElement(chay, W + "commentReference", {W + "id": str(ma)})
        return so in self._doan


def _ngoai_cung(e: _Element) -> _Element:
    """The outermost paragraph around an element."""
    ngoai = e
    for cha in e.iterancestors(W + "p"):
        ngoai = cha
    return ngoai


def _ma_moi(cac_cay: Iterable[_Element]) -> int:
    """An id above those of all comments."""
    the = (W + "comment", W + "commentRangeStart", W + "commentReference")
    ma = (e.get(W + "id", "") for cay in cac_cay for e in cay.iter(*the))
    return max((int(m) for m in ma if re.fullmatch(r"\d{1,9}", m)), default=-1) + 1


def _ghi_chu(ma: int, cac_dong: Iterable[str], tac_gia: str) -> _Element:
    thuoc_tinh = {W + "id": str(ma), W + "author": tac_gia, W + "initials": tac_gia[:2]}
    ghi_chu = etree.Element(W + "comment", thuoc_tinh, nsmap={"w": W[1:-1]})
    for dong in cac_dong:
        chay = etree.SubElement(etree.SubElement(ghi_chu, W + "p"), W + "r")
        chu = etree.SubElement(chay, W + "t", {"{http://www.w3.org/XML/1998/namespace}space": "preserve"})
        chu.text = _KHONG_XML.sub("\N{REPLACEMENT CHARACTER}", dong)
    return ghi_chu


def _phan_ghi_chu(goi: Goi) -> tuple[str, _Element]:
    """Name and content of the part with the comments; a new one when the package has none."""
    co = next((dich for loai, dich in goi.quan_he(goi.chinh).values() if loai == "comments"), "")
    cay = goi.cay(co) if co else None
    if cay is not None:
        return co, cay
    thu_muc = posixpath.dirname(goi.chinh)
    ten_co = {ten.casefold() for ten in goi.phan}
    cac_ten = (posixpath.join(thu_muc, f"comments{so or ''}.xml") for so in range(len(ten_co) + 1))
    ten = co or next(ten for ten in cac_ten if ten.casefold() not in ten_co)
    return ten, etree.Element(W + "comments", nsmap={"w": W[1:-1]})


def _quan_he(goi: Goi, ten: str) -> dict[str, _Element]:
    """The relationships of the main part, when the comments are not among them yet."""
    if any(loai == "comments" for loai, _ in goi.quan_he(goi.chinh).values()):
        return {}
    thu_muc, tep = posixpath.split(goi.chinh)
    noi = posixpath.join(thu_muc, "_rels", f"{tep}.rels")
    cay = goi.cay(noi)
    if cay is None:
        cay = etree.fromstring(f'<Relationships xmlns="{_QH[1:-1]}"/>')
    co = {e.get("Id") for e in cay}
    ma = next(ma for so in range(1, len(co) + 2) if (ma := f"rIdGhiChu{so}") not in co)
    etree.SubElement(cay, _QH + "Relationship", {"Id": ma, "Type": _LOAI, "Target": posixpath.relpath(ten, thu_muc)})
    return {noi: cay}


def _loai_phan(goi: Goi, ten: str) -> dict[str, _Element]:
    """The content types, when they do not say yet what the part is."""
    noi = "[Content_Types].xml"
    cay = goi.cay(noi)
    assert cay is not None
    cu = [e for e in cay.iterchildren(_CT + "Override") if e.get("PartName", "").casefold() == f"/{ten}".casefold()]
    if any(e.get("ContentType") == _LOAI_PHAN for e in cu):
        return {}
    for e in cu:
        cay.remove(e)
    etree.SubElement(cay, _CT + "Override", {"PartName": f"/{ten}", "ContentType": _LOAI_PHAN})
    return {noi: cay}


def _chu_xml(cay: _Element) -> bytes:
    return (_KHAI + etree.tostring(cay, encoding="unicode")).encode()


def _thay(cac_phan: Iterable[ThanhVien], moi: dict[str, bytes]) -> Iterator[ThanhVien]:
    """The members with some replaced and the new ones added; names as the package writes them."""
    con_lai = dict(moi)
    for phan in cac_phan:
        du_lieu = con_lai.pop(phan.ten.replace("\\", "/").lstrip("/"), None)
        yield phan if du_lieu is None else thanh_vien(phan.ten, du_lieu)
    yield from (thanh_vien(ten, du_lieu) for ten, du_lieu in con_lai.items())


def _chac_nguyen_ven(cu: bytes, moi: bytes, tep: str) -> None:
    """Hold the copy against the source: not a letter more or less."""
    if [d.chu for d in read(cu).doan] != [d.chu for d in read(moi).doan]:
        raise DocxError("không ghi được chú thích mà giữ nguyên lời văn", vi_tri=ViTri(tep))
