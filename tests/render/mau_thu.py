"""Small templates made with python-docx, and an independent reading of what comes out of them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from typing import Any

from docxtpl import DocxTemplate
from lxml import etree

import docx

VAN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def mau(viet: Callable[[Any], object]) -> bytes:
    """A template whose body `viet` writes into a new python-docx document."""
    van_ban = docx.Document()
    viet(van_ban)
    dem = io.BytesIO()
    van_ban.save(dem)
    return dem.getvalue()


def mau_doan(*doan: str) -> bytes:
    """A template with one paragraph for each text."""
    return mau(lambda d: [d.add_paragraph(chu) for chu in doan])


def thay_xml(nguon: bytes, ten: str, cu: str, moi: str) -> bytes:
    """The package with a text of one part replaced."""
    vao, ra = zipfile.ZipFile(io.BytesIO(nguon)), io.BytesIO()
    with zipfile.ZipFile(ra, "w", zipfile.ZIP_DEFLATED) as goi:
        for muc in vao.infolist():
            du_lieu = vao.read(muc)
            goi.writestr(muc, du_lieu.decode().replace(cu, moi).encode() if muc.filename == ten else du_lieu)
    return ra.getvalue()


def them_chu_thich(nguon: bytes, chu: str) -> bytes:
    """The package with a footnotes part that holds one note."""
    loai = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    kieu = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    nguon = thay_xml(
        nguon,
        "[Content_Types].xml",
        "</Types>",
        f'<Override PartName="/word/footnotes.xml" ContentType="{loai}"/></Types>',
    )
    nguon = thay_xml(
        nguon,
        "word/_rels/document.xml.rels",
        "</Relationships>",
        f'<Relationship Id="rId99" Type="{kieu}" Target="footnotes.xml"/></Relationships>',
    )
    ra = io.BytesIO(nguon)
    with zipfile.ZipFile(ra, "a") as goi:
        goi.writestr(
            "word/footnotes.xml",
            f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:footnotes xmlns:w="{VAN}">'
            f'<w:footnote w:id="2"><w:p><w:r><w:t>{chu}</w:t></w:r></w:p></w:footnote></w:footnotes>',
        )
    return ra.getvalue()


def doan_van(du_lieu: bytes) -> list[str]:
    """The texts of the body paragraphs, read by python-docx."""
    return [d.text for d in docx.Document(io.BytesIO(du_lieu)).paragraphs]


def phan(du_lieu: bytes, ten: str = "word/document.xml") -> str:
    """One part as text."""
    return zipfile.ZipFile(io.BytesIO(du_lieu)).read(ten).decode()


def cay_phan(du_lieu: bytes) -> dict[str, object]:
    """What must be equal to docxtpl's own output: the parts of Word as canonical XML, relationships as sets."""
    goi = zipfile.ZipFile(io.BytesIO(du_lieu))
    return {
        ten: _lien_ket(goi.read(ten)) if ten.endswith(".rels") else _chuan(ten, goi.read(ten))
        for ten in goi.namelist()
        if ten.startswith("word/")
    }


def docxtpl_dung(nguon: bytes, gia_tri: Mapping[str, Any]) -> bytes:
    """docxtpl's own rendering, escaping on."""
    mau_goc = DocxTemplate(io.BytesIO(nguon))
    mau_goc.render(dict(gia_tri), autoescape=True)
    dem = io.BytesIO()
    mau_goc.save(dem)
    return dem.getvalue()


def _chuan(ten: str, du_lieu: bytes) -> bytes:
    if not ten.endswith(".xml"):
        return du_lieu
    return etree.tostring(etree.fromstring(du_lieu), method="c14n")


def _lien_ket(du_lieu: bytes) -> set[tuple[str, ...]]:
    return {tuple(str(r.get(k)) for k in ("Id", "Type", "Target", "TargetMode")) for r in etree.fromstring(du_lieu)}
