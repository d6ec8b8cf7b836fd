"""A template compiled once: docxtpl's patched text as Jinja templates, everything else as deflated bytes."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import Any

from jinja2 import Template, TemplateError, TemplateSyntaxError

from vanban.ban_ghi import dataclass
from vanban.docx.pack import ThanhVien, doc_goi, dong_goi, thanh_vien, thanh_vien_dan
from vanban.errors import DocxError, Loi, ViTri
from vanban.render import kho_va
from vanban.render.environment import LuotDien, MoiTruong, UnprintableError, environment
from vanban.render.noi_loi import danh_dong, loi_dien
from vanban.render.soi_phan import kiem_ky_tu, soi_xml
from vanban.render.tung_khuc import CanNguyenVenError, cac_khuc
from vanban.render.xml_tinh import chi_chu, chu_tinh, ket_luan, the_cam

THAN = "word/document.xml"
_DAU_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_DAU_LE = ("}}", "%}", "#}")
_DAU_THE = (b"{{", b"{%", b"{#")
_NGAT = ("\n", "\t", "\a", "\f")


@dataclass(frozen=True, slots=True)
class PhanMau:
    """One part that is filled.

    `co_the`: there is something to fill, else it is written once. `phai_soi`: the proof does not cover it, so each
    render of it is read again.
    """

    ten: str
    nguon: str  # the text that `khuon` was compiled from
    khuon: Template
    co_the: bool
    phai_soi: bool
    lien_ket: frozenset[str]  # relationship ids that OOXML in values may use

    def dien(self, moi_truong: MoiTruong, gia_tri: Mapping[str, Any]) -> bytes:
        """The part with the values in it, well-formed and free of characters that XML cannot hold."""
        luot = moi_truong.luot
        truoc, luot.phai_soi = luot.phai_soi, False
        try:
            xml = self.khuon.render(gia_tri)
            phai_soi = self.phai_soi or luot.phai_soi
        except (TemplateError, TypeError, ArithmeticError, UnprintableError) as loi:
            raise DocxError(loi_dien(self.ten, loi, self.nguon, gia_tri)) from loi
        finally:
            luot.phai_soi = luot.phai_soi or truoc
        return self._hoan_tat(xml, phai_soi, gia_tri)

    def thanh_vien(self, moi_truong: MoiTruong, gia_tri: Mapping[str, Any]) -> ThanhVien:
        """The part filled and deflated, a long one piece by piece; what must be looked at is looked at whole."""
        luot = moi_truong.luot
        truoc, luot.phai_soi = luot.phai_soi, False
        try:
            khuc = cac_khuc(self.khuon, gia_tri)
            dau, sau = next(khuc, ""), next(khuc, None)
            if sau is not None:
                return thanh_vien_dan(self.ten, self._ma_hoa(chain((dau, sau), khuc), luot, gia_tri))
            return thanh_vien(self.ten, self._hoan_tat(dau, self.phai_soi or luot.phai_soi, gia_tri))
        except CanNguyenVenError:
            return thanh_vien(self.ten, self.dien(moi_truong, gia_tri))
        except (TemplateError, TypeError, ArithmeticError, UnprintableError) as loi:
            raise DocxError(loi_dien(self.ten, loi, self.nguon, gia_tri)) from loi
        finally:
            luot.phai_soi = luot.phai_soi or truoc

    def _ma_hoa(self, cac: Iterable[str], luot: LuotDien, gia_tri: Mapping[str, Any]) -> Iterator[bytes]:
        """The pieces as UTF-8.

        Raises:
            CanNguyenVenError: a piece, or the template itself, needs more than that.
        """
        dau = _DAU_XML
        for khuc in cac:
            if self.phai_soi or luot.phai_soi or any(ngat in khuc for ngat in _NGAT):
                raise CanNguyenVenError
            yield kiem_ky_tu(self.ten, dau + khuc, gia_tri)
            dau = ""

    def _hoan_tat(self, xml: str, phai_soi: bool, gia_tri: Mapping[str, Any]) -> bytes:
        if any(dau in xml for dau in _NGAT):
            from vanban.render.docxtpl_goc import ngat_dong

            xml, phai_soi = ngat_dong(xml), True
        du_lieu = kiem_ky_tu(self.ten, _DAU_XML + xml, gia_tri)
        if not phai_soi:
            return du_lieu
        if soi_xml(self.ten, du_lieu, self.lien_ket) and self.ten == THAN:
            from vanban.render.docxtpl_goc import sua_than

            return (_DAU_XML + sua_than(xml)).encode()
        return du_lieu


@dataclass(frozen=True, slots=True)
class MauBienDich:
    """A compiled template. It keeps nothing of a render, so it can be used any number of times and from threads."""

    moi_truong: MoiTruong
    phan_dien: tuple[PhanMau, ...]
    phan_tinh: Mapping[str, ThanhVien]
    con_the: frozenset[str]  # static parts with tags in them: they must be replaced whole

    def dung(self, gia_tri: Mapping[str, Any], phan: Mapping[str, bytes] | None = None) -> bytes:
        """The bytes of the document.

        Args:
            gia_tri: the names that the template asks for; texts, whole numbers, lists and records of them, and
                objects with `__html__` that carry OOXML of their own.
            phan: parts of the package put in or replaced whole, by member name, such as `docProps/core.xml`; they
                are taken as they are.

        Raises:
            DocxError: a name is missing, a value cannot be printed, or the result would not be sound XML.
        """
        phan = phan or {}
        self.kiem_thay(phan)
        cac_phan = dict(self.phan_tinh)
        for mot in self.phan_dien:
            if mot.ten not in phan:
                cac_phan[mot.ten] = _biet_lien_ket(mot, phan).thanh_vien(self.moi_truong, gia_tri)
        for ten, du_lieu in phan.items():
            cac_phan[ten] = thanh_vien(ten, du_lieu)
        return dong_goi(cac_phan.values())

    def kiem_thay(self, phan: Mapping[str, bytes]) -> None:
        """Refuse a render that would leave tags of the template in a part that nobody fills."""
        if sot := self.con_the.difference(phan):
            raise DocxError(f"còn thẻ của mẫu trong phần không được điền: {', '.join(sorted(sot))}")


def bien_dich(tep: Path | bytes) -> MauBienDich:
    """The template compiled; the same content is compiled once in a process.

    Raises:
        DocxError: the file is no .docx, or its tags cannot be used as they stand.
    """
    if isinstance(tep, bytes):
        return _bien_dich(tep)
    try:
        nguon = tep.read_bytes()
    except OSError as loi:
        raise DocxError(f"không đọc được mẫu: {loi.strerror}", vi_tri=ViTri(str(tep))) from loi
    try:
        return _bien_dich(nguon)
    except DocxError as loi:
        raise DocxError(tuple(Loi(mot.cau, ViTri(str(tep))) for mot in loi.loi), goi_y=loi.goi_y) from loi


@lru_cache(maxsize=32)
def _bien_dich(nguon: bytes) -> MauBienDich:
    goi = {phan.ten: phan for phan in doc_goi(nguon)}
    if THAN not in goi:
        raise DocxError(f"gói không có {THAN}, không phải một văn bản Word")
    moi_truong = environment()
    cac_phan = [_phan_mau(moi_truong, goi, ten, xml) for ten, xml in _va(nguon).items()]
    tinh = {ten: phan for ten, phan in goi.items() if ten not in {mot.ten for mot in cac_phan}}
    con_the = frozenset(ten for ten, phan in tinh.items() if _con_the(phan))
    co_dinh = {mot.ten: thanh_vien(mot.ten, mot.dien(moi_truong, {})) for mot in cac_phan if not mot.co_the}
    return MauBienDich(moi_truong, tuple(mot for mot in cac_phan if mot.co_the), tinh | co_dinh, con_the)


def _va(nguon: bytes) -> dict[str, str]:
    """docxtpl's patched text of each part, from the store on disk or from docxtpl."""
    khoa = kho_va.khoa(nguon)
    cac_phan = kho_va.doc(khoa) if khoa else None
    if cac_phan is None:
        from vanban.render.docxtpl_goc import va_mau

        cac_phan = va_mau(nguon)
        if khoa:
            kho_va.ghi(khoa, cac_phan)
    return cac_phan


def _phan_mau(moi_truong: MoiTruong, goi: Mapping[str, ThanhVien], ten: str, xml: str) -> PhanMau:
    """One part compiled and proved as far as it can be."""
    xml = danh_dong(unicodedata.normalize("NFC", xml))
    for viet, la in (("{_{", "{{"), ("}_}", "}}"), ("{_%", "{%"), ("%_}", "%}")):
        xml = xml.replace(viet, f"{{{{ '{la}' }}}}")
    try:
        cay = moi_truong.parse(xml)
        khuon = moi_truong.from_string(cay)
    except TemplateSyntaxError as loi:
        raise DocxError(f"{ten}: thẻ của mẫu viết sai: {loi.message}") from loi
    if (cam := the_cam(cay)) is not None:
        raise DocxError(f"{ten}: mẫu dùng lệnh không được phép: {type(cam).__name__}")
    ngoai_the = chu_tinh(cay)
    if any(dau in ngoai_the for dau in _DAU_LE):
        raise DocxError(f"{ten}: có dấu đóng thẻ lẻ {' '.join(_DAU_LE)}, hãy xem lại các thẻ của mẫu")
    chac = ket_luan(cay, xml)
    phai_soi = not chac.xml_chac or (ten == THAN and (not chac.bang_chac or ":docPr" in xml))
    return PhanMau(ten, xml, khuon, not chi_chu(cay), phai_soi, _lien_ket(goi, ten))


def _lien_ket(goi: Mapping[str, ThanhVien], ten: str) -> frozenset[str]:
    """Ids of the part's relationships."""
    rels = goi.get(_ten_rels(ten))
    return _ma_lien_ket(rels.noi_dung()) if rels else frozenset()


def _biet_lien_ket(mot: PhanMau, phan: Mapping[str, bytes]) -> PhanMau:
    """A part that knows its relationships, which a render may put in anew."""
    rels = phan.get(_ten_rels(mot.ten))
    return replace(mot, lien_ket=_ma_lien_ket(rels)) if rels else mot


def _ten_rels(ten: str) -> str:
    thu_muc, _, tep = ten.rpartition("/")
    return f"{thu_muc}/_rels/{tep}.rels"


def _ma_lien_ket(rels: bytes) -> frozenset[str]:
    from lxml import etree

    return frozenset(str(r.get("Id")) for r in etree.fromstring(rels))


def _con_the(phan: ThanhVien) -> bool:
    """Whether a static XML part has tags of the template in it, which nobody would fill."""
    if not phan.ten.endswith((".xml", ".rels")):
        return False
    du_lieu = phan.noi_dung()
    return any(dau in du_lieu for dau in _DAU_THE)
