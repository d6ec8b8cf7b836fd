"""Puts the blocks of one document into another, whose own bytes all stay: only `document.xml` grows, in one place."""

from __future__ import annotations

from typing import Literal
from xml.parsers import expat

from lxml import etree
from lxml.etree import _Element

from vanban.ban_ghi import dataclass
from vanban.docx.kieu import twip
from vanban.docx.pack import MUC_NEN, ThanhVien, doc_goi, dong_goi, thanh_vien
from vanban.docx.read.package import Goi, mo_goi
from vanban.docx.trai_kieu import W, trai_kieu
from vanban.docx.write import W as NS
from vanban.errors import DocxError, ViTri

Cho = Literal["dau", "cuoi"]
_A4 = twip(210)
_KY_SO = "_xmlsignatures/"
_UTF16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}


def ghep(goc: bytes, them: bytes, cho: Cho, *, tep: str = "") -> bytes:
    """A document with the blocks of another before its first or after its last block.

    Every part of `goc` stays as it is but `document.xml`, in which not a byte changes around what is put in.

    Args:
        goc: The package that grows; anybody's.
        them: The package whose blocks are put in, one of ours. At the end its tables take the width of the last page
            of `goc`, and all of it stays on one page.
        cho: Where.
        tep: The name of `goc` in messages.

    Raises:
        DocxError: `goc` cannot be read, or bears a digital signature that the change would break.
    """
    goi = mo_goi(goc, tep)
    cac_phan = doc_goi(goc)
    if any(phan.ten.startswith(_KY_SO) for phan in cac_phan):
        raise DocxError("tệp đã ký số; ghép thêm vào thì chữ ký mất hiệu lực", vi_tri=ViTri(tep))
    cu = goi.phan[goi.chinh]
    rieng = {phan.ten: phan for phan in doc_goi(them)}
    khoi = trai_kieu(rieng["word/document.xml"].noi_dung(), rieng["word/styles.xml"].noi_dung())
    if cho == "cuoi":
        _vua_trang(khoi, _rong_chu(goi))
        _lien_trang(khoi)
    else:
        khoi = khoi[:-1]  # the paragraph that Word wants at the end of a file
    noi = _noi(cu, tep)
    vi_tri = noi.dau if cho == "dau" else noi.cuoi
    moi = cu[:vi_tri] + _byte(khoi, cu) + cu[vi_tri:]
    return dong_goi(_thay(phan, goi.chinh, moi) for phan in cac_phan)


def _thay(phan: ThanhVien, chinh: str, moi: bytes) -> ThanhVien:
    return thanh_vien(phan.ten, moi, MUC_NEN) if phan.ten.replace("\\", "/").lstrip("/") == chinh else phan


@dataclass(slots=True)
class _Noi:
    """Offsets in `document.xml`: of the first block of the body, and of what follows its last one."""

    dau: int = -1
    cuoi: int = -1


def _noi(xml: bytes, tep: str) -> _Noi:
    """Where the blocks of the body begin and end; the properties of the last section are no block."""
    may = expat.ParserCreate(namespace_separator=" ")
    cap: list[str] = []
    noi = _Noi()
    than = f"{NS} body"

    def mo(ten: str, _: object) -> None:
        if cap[1:] == [than]:
            noi.dau = may.CurrentByteIndex if noi.dau < 0 else noi.dau
            noi.cuoi = may.CurrentByteIndex if ten == f"{NS} sectPr" else -1
        cap.append(ten)

    def dong(ten: str) -> None:
        cap.pop()
        if ten == than and noi.cuoi < 0:
            noi.cuoi = may.CurrentByteIndex

    may.StartElementHandler, may.EndElementHandler = mo, dong
    may.Parse(xml, True)
    if noi.dau < 0 or noi.dau == noi.cuoi:
        raise DocxError("văn bản không có nội dung", vi_tri=ViTri(tep))
    return noi


def _byte(khoi: list[_Element], cu: bytes) -> bytes:
    """The blocks in the encoding of the part; letters beyond ASCII as references, which every encoding has."""
    chu = b"".join(etree.tostring(mot, encoding="us-ascii", with_tail=False) for mot in khoi).decode("ascii")
    return chu.encode(_UTF16.get(cu[:2], "ascii"))


def _rong_chu(goi: Goi) -> int:
    """The width between the margins of the last page, in twips."""
    goc = goi.cay(goi.chinh)
    cac = [] if goc is None else list(goc.iter(W + "sectPr"))
    kho, le = (cac[-1].find(W + ten) if cac else None for ten in ("pgSz", "pgMar"))
    rong = _A4 if kho is None else _so(kho, "w", _A4)
    hai_le = twip(50) if le is None else _so(le, "left", twip(30)) + _so(le, "right", twip(20)) + _so(le, "gutter", 0)
    return max(rong - hai_le, twip(60))


def _so(nut: _Element, ten: str, mac_dinh: int) -> int:
    try:
        return round(float(nut.get(W + ten, "")))
    except ValueError:
        return mac_dinh


def _vua_trang(khoi: list[_Element], rong: int) -> None:
    """Give the tables the width of the page, their columns in the same proportion."""
    for bang in (mot for mot in khoi if mot.tag == W + "tbl"):
        cu = sum(_so(cot, "w", 0) for cot in bang.iter(W + "gridCol"))
        for nut in (*bang.iter(W + "gridCol"), *bang.iter(W + "tcW"), *bang.iter(W + "tblW")):
            nut.set(W + "w", str(round(_so(nut, "w", 0) * rong / cu)))


def _lien_trang(khoi: list[_Element]) -> None:
    """Keep everything above the last table on the page of that table."""
    bang = [thu for thu, mot in enumerate(khoi) if mot.tag == W + "tbl"]
    for mot in khoi[: bang[-1] if bang else 0]:
        for giu in mot.iter(W + "keepNext"):
            giu.attrib.clear()
