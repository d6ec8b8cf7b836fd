"""Opens a built package, changes its XML as a careless hand would, and packs it again."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from lxml import etree
from lxml.etree import _Element

from vanban.build.doc_vao import doc_vao
from vanban.build.run import dien
from vanban.build.viec import Viec

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_QH = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_GOC = Path(__file__).parents[3]
_VAN_PHONG = _GOC / "tests" / "van_phong"
TEP = {
    "kế hoạch": (_GOC, "inputs/ke_hoach/2024_xa_hoi_hoc_tap.yaml"),
    "sở": (_VAN_PHONG / "so_gddt", "inputs/ke_hoach/doc_sach.yaml"),
    "xã": (_VAN_PHONG / "thcs_xa", "inputs/ke_hoach/xanh.json"),
    "trường": (_VAN_PHONG / "thpt_tphcm", "inputs/ke_hoach/chuyen_doi_so.yaml"),
    "báo cáo": (_VAN_PHONG / "thpt_tphcm", "inputs/bao_cao/chuyen_doi_so.yaml"),
}
DAU = "word/document.xml"
KIEU = "word/styles.xml"


@lru_cache(maxsize=8)
def van_ban_dung(ten: str) -> bytes:
    """The bytes of a document as the builder writes it."""
    goc, tep = TEP[ten]
    return dien(doc_vao(Viec(goc / tep, goc)))


class Goi:
    """The parts of a package; those that were asked for are trees and are written back."""

    def __init__(self, du_lieu: bytes) -> None:
        with zipfile.ZipFile(BytesIO(du_lieu)) as zip_:
            self.phan = {ten: zip_.read(ten) for ten in zip_.namelist()}
        self._cay: dict[str, _Element] = {}

    def cay(self, ten: str = DAU) -> _Element:
        """The root of a part."""
        if ten not in self._cay:
            self._cay[ten] = etree.fromstring(self.phan[ten])
        return self._cay[ten]

    def doan(self, kieu: str) -> list[_Element]:
        """The paragraphs of a style, which may be named by its first letters and a star."""
        ten, _, sao = kieu.partition("*")
        ra = []
        for p in self.cay().iter(W + "p"):
            ma = p.find(f"{W}pPr/{W}pStyle")
            gia = "" if ma is None else ma.get(W + "val", "")
            if gia == kieu or (sao == "" and "*" in kieu and gia.startswith(ten)):
                ra.append(p)
        assert ra, f"không có đoạn nào kiểu {kieu}"
        return ra

    def sect(self) -> _Element:
        """The section properties."""
        (sect,) = self.cay().iter(W + "sectPr")
        return sect

    def xong(self) -> bytes:
        """The package as bytes."""
        phan = self.phan | {ten: etree.tostring(cay, encoding="UTF-8") for ten, cay in self._cay.items()}
        ra = BytesIO()
        with zipfile.ZipFile(ra, "w", zipfile.ZIP_DEFLATED) as zip_:
            for ten, du_lieu in phan.items():
                zip_.writestr(ten, du_lieu)
        return ra.getvalue()


Sua = Callable[[Goi], None]


def manh(xml: str) -> list[_Element]:
    """Elements written as text, with the `w:` prefix."""
    return list(etree.fromstring(f"<x {_NS}>{xml}</x>"))


def _dat(cha: _Element, xml: str) -> None:
    """Puts properties into a `w:rPr` or `w:pPr`; one of the same name is replaced."""
    for e in manh(xml):
        cu = cha.find(e.tag)
        if cu is not None:
            cha.remove(cu)
        cha.append(e)


def _hop(e: _Element, ten: str, cho: int = 0) -> _Element:
    """The child of that name, made at a place when there is none."""
    c = e.find(W + ten)
    if c is None:
        c = etree.Element(W + ten)
        e.insert(cho, c)
    return c


def chu(kieu: str, xml: str, thu: int | None = None) -> Sua:
    """Direct formatting on the runs of the paragraphs of a style, or of one of them."""

    def sua(goi: Goi) -> None:
        doan = goi.doan(kieu)
        for p in doan if thu is None else [doan[thu]]:
            for r in p.iter(W + "r"):
                _dat(_hop(r, "rPr"), xml)

    return sua


def doan(kieu: str, xml: str, thu: int | None = None) -> Sua:
    """Direct paragraph formatting."""

    def sua(goi: Goi) -> None:
        cac = goi.doan(kieu)
        for p in cac if thu is None else [cac[thu]]:
            _dat(_hop(p, "pPr"), xml)

    return sua


def kieu_chu(ma: str, xml: str) -> Sua:
    """The run properties of a style."""
    return _kieu(ma, "rPr", xml)


def kieu_doan(ma: str, xml: str) -> Sua:
    """The paragraph properties of a style."""
    return _kieu(ma, "pPr", xml)


def _kieu(ma: str, ten: str, xml: str) -> Sua:
    def sua(goi: Goi) -> None:
        (kieu,) = (e for e in goi.cay(KIEU).iter(W + "style") if e.get(W + "styleId") == ma)
        _dat(_hop(kieu, ten, len(kieu)), xml)

    return sua


def thay(kieu: str, cu: str, moi: str, thu: int = 0) -> Sua:
    """Other words in the n-th paragraph of a style."""

    def sua(goi: Goi) -> None:
        p = goi.doan(kieu)[thu]
        for t in p.iter(W + "t"):
            if cu in (t.text or ""):
                t.text = (t.text or "").replace(cu, moi, 1)
                return
        raise AssertionError(f"đoạn {kieu} không có chữ {cu}")

    return sua


def thay_thu(kieu: str, bat_dau: str, cu: str, moi: str) -> Sua:
    """Other words in the paragraph of a style that begins with some."""

    def sua(goi: Goi) -> None:
        for thu, p in enumerate(goi.doan(kieu)):
            if "".join(t.text or "" for t in p.iter(W + "t")).replace("\N{NO-BREAK SPACE}", " ").startswith(bat_dau):
                thay(kieu, cu, moi, thu)(goi)
                return
        raise AssertionError(f"không có đoạn {kieu} nào mở đầu bằng {bat_dau}")

    return sua


def bo(kieu: str, thu: int | None = None) -> Sua:
    """Without the paragraphs of a style; an empty one stays, as after the Delete key."""

    def sua(goi: Goi) -> None:
        cac = goi.doan(kieu)
        for p in cac if thu is None else [cac[thu]]:
            for c in list(p):
                p.remove(c)

    return sua


def them_sau(kieu: str, xml: str, thu: int = 0) -> Sua:
    """One more block after the n-th paragraph of a style."""

    def sua(goi: Goi) -> None:
        p = goi.doan(kieu)[thu]
        for e in reversed(manh(xml)):
            p.addnext(e)

    return sua


def thay_doan(kieu: str, xml: str, thu: int = 0) -> Sua:
    """Another block in the place of the n-th paragraph of a style."""

    def sua(goi: Goi) -> None:
        them_sau(kieu, xml, thu)(goi)
        p = goi.doan(kieu)[thu]
        cha = p.getparent()
        assert cha is not None
        cha.remove(p)

    return sua


def trang(ten: str, **thuoc_tinh: str) -> Sua:
    """Attributes of `w:pgSz` or `w:pgMar`."""

    def sua(goi: Goi) -> None:
        e = _hop(goi.sect(), ten)
        for khoa, gia in thuoc_tinh.items():
            e.set(W + khoa, gia)

    return sua


def raw(phan: str, cu: str, moi: str) -> Sua:
    """The text of a part changed at one place."""

    def sua(goi: Goi) -> None:
        xml = goi.phan[phan].decode()
        assert cu in xml, f"{phan} không có {cu}"
        goi.phan[phan] = xml.replace(cu, moi, 1).encode()

    return sua


def phan_moi(loai: str, xml: str) -> Sua:
    """One more part beside the main one, with its relationship; `%s` in its text is the main namespace."""

    def sua(goi: Goi) -> None:
        goi.phan[f"word/{loai}.xml"] = xml.replace("%s", W[1:-1]).encode()
        them = f'<Relationship Id="rIdMoi" Type="{_QH}/{loai}" Target="{loai}.xml"/></Relationships>'
        raw("word/_rels/document.xml.rels", "</Relationships>", them)(goi)

    return sua


def ca(*cac: Sua) -> Sua:
    """Several changes that are one fault."""

    def sua(goi: Goi) -> None:
        for s in cac:
            s(goi)

    return sua
