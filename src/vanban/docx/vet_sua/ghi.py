"""Writes a document with tracked changes: all rejected it says what the old one says, all accepted the new one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from lxml import etree
from lxml.etree import _Element

from vanban.ban_ghi import dataclass
from vanban.docx.pack import doc_goi, dong_goi, thanh_vien
from vanban.docx.read import read
from vanban.docx.read.lines import hop_chu
from vanban.docx.read.names import W, con
from vanban.docx.read.package import Goi, mo_goi
from vanban.docx.vet_sua.chap_nhan import chap_nhan
from vanban.docx.vet_sua.dau_vet import DauVet
from vanban.docx.vet_sua.khoi import cac_hang, cac_khoi, cac_o, chu_hang, chu_khoi
from vanban.docx.vet_sua.ky_tu import KyTu, cac_chay, cac_ky_tu, cat_truoc, chay_xoa, chu_cua
from vanban.docx.vet_sua.xoa import Xoa
from vanban.errors import DocxError, ViTri

_KHAI: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@dataclass(frozen=True, slots=True)
class CachSo:
    """How texts are compared: `khop` pairs sentences in order, `so_chu` parts two sentences into stretches."""

    khop: Callable[[Sequence[str], Sequence[str]], list[tuple[int, int]]]
    so_chu: Callable[[str, str], list[tuple[str, str]]]


def ghi_vet_sua(cu: bytes, moi: bytes, cach: CachSo, *, tac_gia: str, ngay: str = "", tep: str = "") -> bytes:
    """The new document with the changes of its main story since the old one marked by Word's own means.

    Headers, footers, notes and the look of what stayed are those of the new document, without marks. Tracked changes
    that either document brings along count as accepted.

    Args:
        cu: the old .docx.
        moi: the new one.
        cach: how texts are compared.
        tac_gia: the author that Word shows.
        ngay: an ISO date and time, or nothing.
        tep: the name of the file in messages.

    Raises:
        DocxError: one of them cannot be read, or the text would not come out letter for letter.
    """
    goi = mo_goi(moi, tep)
    goc, than = _mo(goi, tep)
    _, than_cu = _mo(mo_goi(cu, tep), tep)
    viec = _Viec(cach, DauVet(goc, tac_gia, ngay), _kieu(goi))
    viec.ghep(than_cu, than)
    phan = (
        thanh_vien(mot.ten, (_KHAI + etree.tostring(goc, encoding="unicode")).encode())
        if mot.ten.replace("\\", "/").lstrip("/") == goi.chinh
        else mot
        for mot in doc_goi(moi)
    )
    ra = dong_goi(phan)
    if [d.chu for d in read(ra).doan if d.chu] != [d.chu for d in read(moi).doan if d.chu]:
        raise DocxError("không ghi được vết sửa mà giữ nguyên lời văn", vi_tri=ViTri(tep))
    return ra


def _mo(goi: Goi, tep: str) -> tuple[_Element, _Element]:
    goc = goi.cay(goi.chinh)
    than = con(goc, W + "body")
    if goc is None or than is None:
        raise DocxError("gói thiếu phần thân văn bản", vi_tri=ViTri(tep))
    chap_nhan(than)
    return goc, than


def _kieu(goi: Goi) -> frozenset[str]:
    """The ids of the styles of a package."""
    noi = next((dich for loai, dich in goi.quan_he(goi.chinh).values() if loai == "styles"), "")
    cay = goi.cay(noi) if noi else None
    return frozenset(e.get(W + "styleId", "") for e in cay.iter(W + "style")) if cay is not None else frozenset()


class _Viec:
    """One run of marking."""

    def __init__(self, cach: CachSo, dau: DauVet, kieu: frozenset[str]) -> None:
        self._cach = cach
        self._dau = dau
        self._kieu = kieu
        self._xoa = Xoa(dau, kieu)

    def ghep(self, cu: _Element, moi: _Element) -> None:
        """Marks in a container what changed since the old one; what ends both is one paragraph."""
        khoi_cu, khoi_moi = list(cac_khoi(cu)), list(cac_khoi(moi))
        cuoi = bool(khoi_cu and khoi_moi) and khoi_cu[-1].tag == khoi_moi[-1].tag == W + "p"
        cap = self._khop(khoi_cu[: len(khoi_cu) - cuoi], khoi_moi[: len(khoi_moi) - cuoi])
        if cuoi:
            cap.append((len(khoi_cu) - 1, len(khoi_moi) - 1))
        a = b = 0
        for ca, cb in (*cap, (len(khoi_cu), len(khoi_moi))):
            self._chen_xoa(khoi_cu[a:ca], khoi_moi[b:], moi)
            for khoi in khoi_moi[b:cb]:
                self._them(khoi)
            if ca < len(khoi_cu) and cb < len(khoi_moi):
                self._doi(khoi_cu[ca], khoi_moi[cb])
            a, b = ca + 1, cb + 1

    def _khop(self, cu: Sequence[_Element], moi: Sequence[_Element]) -> list[tuple[int, int]]:
        cap = self._cach.khop([chu_khoi(e) for e in cu], [chu_khoi(e) for e in moi])
        return [(a, b) for a, b in cap if cu[a].tag == moi[b].tag]

    def _chen_xoa(self, cu: Sequence[_Element], sau: Sequence[_Element], moi: _Element) -> None:
        """Puts deleted blocks before the next new one, else at the end of the container."""
        xoa = [khoi for e in cu for khoi in self._xoa.khoi(e)]
        if sau:
            for khoi in xoa:
                sau[0].addprevious(khoi)
            return
        sect = con(moi, W + "sectPr")
        for khoi in xoa:
            if sect is not None:
                sect.addprevious(khoi)
            else:
                moi.append(khoi)

    # --- blocks on one side only ------------------------------------------------------------------------------------

    def _them(self, khoi: _Element) -> None:
        if khoi.tag == W + "tbl":
            for tr in cac_hang(khoi):
                self._them_hang(tr)
            return
        self._dau.boc(cac_chay(khoi))
        self._dau.dau_doan(khoi, "ins")
        for hop, _ in hop_chu(khoi):
            for trong in cac_khoi(hop):
                self._them(trong)

    def _them_hang(self, tr: _Element) -> None:
        self._dau.dau_hang(tr, "ins")
        for tc in cac_o(tr):
            for khoi in cac_khoi(tc):
                self._them(khoi)

    # --- blocks on both sides ---------------------------------------------------------------------------------------

    def _doi(self, cu: _Element, moi: _Element) -> None:
        if moi.tag == W + "tbl":
            self._doi_bang(cu, moi)
            return
        hop_cu, hop_moi = ([h for h, _ in hop_chu(e)] for e in (cu, moi))
        self._doi_chu(cac_ky_tu(cu), moi)
        if len(hop_cu) == len(hop_moi):
            for a, b in zip(hop_cu, hop_moi, strict=True):
                self.ghep(a, b)
            return
        for hop in hop_moi:
            for khoi in cac_khoi(hop):
                self._them(khoi)
        cho = moi
        for khoi in (xoa for h in hop_cu for e in cac_khoi(h) for xoa in self._xoa.khoi(e)):
            cho.addnext(khoi)
            cho = khoi

    def _doi_chu(self, cu: list[KyTu], p: _Element) -> None:
        """Marks the changed stretches of a paragraph."""
        moi = cac_ky_tu(p)
        if [k.chu for k in cu] == [k.chu for k in moi]:
            return
        a = b = 0
        for x, y in self._cach.so_chu(chu_cua(cu), chu_cua(moi)):
            if x != y or [k.chu for k in cu[a : a + len(x)]] != [k.chu for k in moi[b : b + len(y)]]:
                self._mot_khuc(cu[a : a + len(x)], moi, b, b + len(y), p)
            a, b = a + len(x), b + len(y)

    def _mot_khuc(self, xoa: Sequence[KyTu], moi: list[KyTu], tu: int, den: int, p: _Element) -> None:
        if den < len(moi):
            cat_truoc(moi, den)
        if tu < den:
            cat_truoc(moi, tu)
        chay = list(chay_xoa(xoa, self._kieu))
        if chay:
            vo = self._dau.moi("del", p)
            vo.extend(chay)
            if tu < len(moi):
                moi[tu].chay.addprevious(vo)
            else:
                p.append(vo)
        self._dau.boc(dict.fromkeys(k.chay for k in moi[tu:den]))

    def _doi_bang(self, cu: _Element, moi: _Element) -> None:
        """Rows in order; a row that stayed has its cells compared where it has as many as before."""
        hang_cu, hang_moi = list(cac_hang(cu)), list(cac_hang(moi))
        cap = self._cach.khop([chu_hang(tr) for tr in hang_cu], [chu_hang(tr) for tr in hang_moi])
        cap = [(a, b) for a, b in cap if len(list(cac_o(hang_cu[a]))) == len(list(cac_o(hang_moi[b])))]
        a = b = 0
        for ca, cb in (*cap, (len(hang_cu), len(hang_moi))):
            for tr in hang_cu[a:ca]:
                xoa = self._xoa.hang(tr)
                if b < len(hang_moi):
                    hang_moi[b].addprevious(xoa)
                else:
                    moi.append(xoa)
            for tr in hang_moi[b:cb]:
                self._them_hang(tr)
            if ca < len(hang_cu) and cb < len(hang_moi):
                for o_cu, o_moi in zip(cac_o(hang_cu[ca]), cac_o(hang_moi[cb]), strict=True):
                    self.ghep(o_cu, o_moi)
            a, b = ca + 1, cb + 1
