"""Effective formatting: document defaults, table style, paragraph style chain, character style, direct; theme fonts.

A level is a small dict of what it sets. Levels are merged once per style and kept; a paragraph or run adds its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from lxml.etree import _Element

from vanban.docx.read.levels import CONG_TAC, KHOA_DOAN, Muc, dang_chu, dang_doan, le_o, muc_chu, muc_doan, vien
from vanban.docx.read.model import DangDoan, DinhDang, KieuDoan
from vanban.docx.read.names import W, con, gia_tri
from vanban.docx.read.numbering import DanhSo
from vanban.docx.read.theme import Phong

_SAU_TOI_DA: Final = 32  # styles in one chain
_LOAI: Final = W + "type"


class Kieu:
    """The styles of one document, resolved on demand and kept."""

    def __init__(self, styles: _Element | None, theme: _Element | None, danh_so: DanhSo) -> None:
        """The roots of the parts, where there are any."""
        self._phong = Phong(theme)
        self._danh_so = danh_so
        self._e: dict[str, _Element] = {}
        self._mac_dinh: dict[str, str] = {}
        self._chuoi: dict[str, tuple[_Element, ...]] = {}
        self._muc_chu: dict[_Element, Muc] = {}
        self._muc_doan: dict[_Element, Muc] = {}
        self._chu_kieu: dict[str, Muc] = {}
        self._chu_thuong: dict[tuple[str, str], DinhDang] = {}
        self._doan_kieu: dict[tuple[str, str], Muc] = {}
        self._nen_chu: dict[tuple[str, str, str], tuple[Muc, Muc]] = {}
        self._dang: dict[tuple[Any, ...], DinhDang] = {}
        self._dang_doan: dict[tuple[Any, ...], DangDoan] = {}
        self._doan_thuong: dict[tuple[str, str], tuple[DangDoan, tuple[str, int] | None]] = {}
        self._ten: dict[str, str] = {}
        self._dieu_kien: dict[str, bool] = {}
        self._vien: dict[str, dict[str, bool]] = {}
        self._mac_chu: Muc = {}
        self._mac_doan: Muc = {}
        if styles is not None:
            self._nap(styles)

    def _nap(self, styles: _Element) -> None:
        mac = con(styles, W + "docDefaults")
        self._mac_chu = muc_chu(con(con(mac, W + "rPrDefault"), W + "rPr"), self._phong)
        self._mac_doan = muc_doan(con(con(mac, W + "pPrDefault"), W + "pPr"))
        for e in styles.iter(W + "style"):
            ma = e.get(W + "styleId", "")
            self._e.setdefault(ma, e)
            if e.get(W + "default", "0") not in {"0", "false"}:
                self._mac_dinh.setdefault(e.get(W + "type", ""), ma)

    def kieu_doan(self, ma: str) -> str:
        """The id itself when it is a style of this document, else that of the default paragraph style."""
        return ma if ma in self._e else self._mac_dinh.get("paragraph", "")

    def ten(self, ma: str) -> str:
        """Name of a style as Word shows it."""
        if ma not in self._ten:
            self._ten[ma] = gia_tri(self._e.get(ma), W + "name") or ma
        return self._ten[ma]

    def chuoi(self, ma: str) -> tuple[_Element, ...]:
        """The style and those it is based on, the base first; a ring is cut."""
        if ma not in self._chuoi:
            day: list[_Element] = []
            dang, thay = ma, set[str]()
            while dang in self._e and dang not in thay and len(day) < _SAU_TOI_DA:
                thay.add(dang)
                day.append(self._e[dang])
                dang = gia_tri(self._e[dang], W + "basedOn")
            self._chuoi[ma] = tuple(reversed(day))
        return self._chuoi[ma]

    def kieu_o(self, ma: str, dieu_kien: tuple[str, ...]) -> str:
        """A table style with the conditional parts (`firstRow`, `band1Horz` …) that a cell takes, as a style itself."""
        if not dieu_kien or not self._co_dieu_kien(ma):
            return ma
        moi = f"{ma}|{','.join(dieu_kien)}"
        if moi not in self._chuoi:
            goc = self.chuoi(ma)
            rieng = [
                c for ten in dieu_kien for e in goc for c in e.iterchildren(W + "tblStylePr") if c.get(_LOAI) == ten
            ]
            self._chuoi[moi] = (*goc, *rieng)
        return moi

    def _co_dieu_kien(self, ma: str) -> bool:
        if ma not in self._dieu_kien:
            self._dieu_kien[ma] = any(con(e, W + "tblStylePr") is not None for e in self.chuoi(ma))
        return self._dieu_kien[ma]

    def vien_bang(self, ma: str) -> dict[str, bool]:
        """The borders that a table style (with its conditional parts) sets."""
        if ma not in self._vien:
            ra: dict[str, bool] = {}
            for e in self.chuoi(ma):
                ra |= vien(con(con(e, W + "tblPr"), W + "tblBorders"))
                ra |= vien(con(con(e, W + "tcPr"), W + "tcBorders"))
            self._vien[ma] = ra
        return self._vien[ma]

    def _muc_chu_kieu(self, ma: str) -> Muc:
        if ma not in self._chu_kieu:
            self._chu_kieu[ma] = _tron(self._rieng_chu(e) for e in self.chuoi(ma))
        return self._chu_kieu[ma]

    def _rieng_chu(self, e: _Element) -> Muc:
        """What one style itself says of its letters."""
        muc = self._muc_chu.get(e)
        if muc is None:
            muc = self._muc_chu[e] = muc_chu(con(e, W + "rPr"), self._phong)
        return muc

    def _rieng_doan(self, e: _Element) -> Muc:
        """What one style itself says of its paragraphs, with what the level of its list gives them."""
        muc = self._muc_doan.get(e)
        if muc is None:
            rieng = muc_doan(con(e, W + "pPr"))
            cua_so = muc_doan(self._danh_so.ppr(*rieng["numPr"])) if "numPr" in rieng else {}
            muc = self._muc_doan[e] = {**cua_so, **rieng}
        return muc

    def _nen(self, kieu: str, bang: str, kieu_chu: str) -> tuple[Muc, Muc]:
        """What the styles say together: plain properties and toggles."""
        khoa = (kieu, bang, kieu_chu)
        if khoa not in self._nen_chu:
            cap = [self._muc_chu_kieu(ma) for ma in (bang, kieu, kieu_chu) if ma]
            thuong = _tron([self._mac_chu, *cap])
            dao: Muc = {
                ten: bool(self._mac_chu.get(ten)) or sum([bool(muc.get(ten)) for muc in cap]) % 2 == 1
                for ten in CONG_TAC
                if ten in thuong
            }
            self._nen_chu[khoa] = (thuong, dao)
        return self._nen_chu[khoa]

    def dinh_dang(self, kieu: str, bang: str, rpr: _Element | None) -> DinhDang:
        """Effective look of a run with this `w:rPr` in a paragraph of this style (and table style)."""
        if rpr is not None:
            return self._tra(kieu, bang, muc_chu(rpr, self._phong))
        dang = self._chu_thuong.get((kieu, bang))
        if dang is None:
            dang = self._chu_thuong[kieu, bang] = self._tra(kieu, bang, {})
        return dang

    def dang_so(self, kieu: str, bang: str, muc: _Element | None, so: _Element | None) -> DinhDang:
        """Effective look of an automatic number: that of the paragraph mark, changed by the level of the list."""
        return self._tra(kieu, bang, {**muc_chu(muc, self._phong), **muc_chu(so, self._phong)})

    def _tra(self, kieu: str, bang: str, muc: Muc) -> DinhDang:
        ma = muc.pop("rStyle", "")
        thuong, dao = self._nen(kieu, bang, ma if ma in self._e else "")
        khoa = (kieu, bang, ma, *muc.items())
        dang = self._dang.get(khoa)
        if dang is None:
            dang = self._dang[khoa] = dang_chu({**thuong, **dao, **muc})
        return dang

    def _muc_doan_kieu(self, ma: str, bang: str) -> Muc:
        if (ma, bang) not in self._doan_kieu:
            cac = (self._rieng_doan(e) for e in (*self.chuoi(bang), *self.chuoi(ma)))
            self._doan_kieu[ma, bang] = _tron([self._mac_doan, *cac])
        return self._doan_kieu[ma, bang]

    def doan(self, ma: str, bang: str, rieng: Muc) -> tuple[DangDoan, tuple[str, int] | None]:
        """Effective paragraph formatting, and the list it belongs to (numId, level); `rieng` is what its pPr sets."""
        if not rieng:
            thuong = self._doan_thuong.get((ma, bang))
            if thuong is None:
                thuong = self._doan_thuong[ma, bang] = self._xong(self._muc_doan_kieu(ma, bang))
            return thuong
        muc = dict(self._muc_doan_kieu(ma, bang))
        if "numPr" in rieng:
            muc.update(muc_doan(self._danh_so.ppr(*rieng["numPr"])))
        return self._xong(muc | rieng)

    def _xong(self, muc: Muc) -> tuple[DangDoan, tuple[str, int] | None]:
        khoa = tuple(map(muc.get, KHOA_DOAN))
        dang = self._dang_doan.get(khoa)
        if dang is None:
            dang = self._dang_doan[khoa] = dang_doan(muc)
        return dang, muc.get("numPr")

    def kieu_dung(self, ma: str) -> KieuDoan:
        """A paragraph style, resolved."""
        return KieuDoan(self.ten(ma), self.doan(ma, "", {})[0], self.dinh_dang(ma, "", None))

    def le_o(self, ma: str) -> tuple[float | None, float | None]:
        """Left and right cell margins (twips) that a table style sets."""
        trai = phai = None
        for e in self.chuoi(ma or self._mac_dinh.get("table", "")):
            t, p = le_o(con(con(e, W + "tblPr"), W + "tblCellMar"))
            trai, phai = (trai if t is None else t), (phai if p is None else p)
        return trai, phai


def _tron(muc: Iterable[Muc]) -> Muc:
    ra: Muc = {}
    for m in muc:
        ra.update(m)
    return ra
