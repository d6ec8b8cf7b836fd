"""JSON with the place of every key and value; numbers, true and false stay as typed."""

from __future__ import annotations

import re
from json import JSONDecodeError
from json.decoder import scanstring  # type: ignore[attr-defined]  # the C scanner of the standard library
from typing import Any

from vanban.inputs.ket_qua import SAU_TOI_DA, DungDoc, KetQua, cat_ngan, rut_gon
from vanban.inputs.ky_tu_la import kiem_gia_tri
from vanban.inputs.vi_tri import Nut, VanBanNguon
from vanban.models.ky_tu import KHONG_AN_TOAN, nfc, ten_ky_tu

_TRANG = re.compile(r"[ \t\n\r]*")
_SO = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\w.])")
_TU = re.compile(r"[^\s,\]}:\"]+")
_NGOAC_KEP = 'trong JSON mọi tên mục và mọi câu đều đặt trong ngoặc kép "…".'
_PHAY = "giữa hai phần có đúng một dấu phẩy, sau phần cuối không có dấu phẩy."


def doc_json(nguon: VanBanNguon) -> KetQua:
    """The data of one JSON text, or the problems that keep it from being read."""
    ket_qua = KetQua(nguon)
    try:
        du_lieu, noi = _BoDoc(ket_qua).doc()
        ket_qua.nhan_goc(du_lieu, noi)
    except DungDoc:
        pass
    return ket_qua


class _BoDoc:
    """A reader at one place of the text."""

    def __init__(self, ket_qua: KetQua) -> None:
        self._ket_qua = ket_qua
        self._chu = ket_qua.nguon.chu
        self._cho = 0

    def doc(self) -> tuple[Any, int | Nut]:
        """The one value of the text."""
        ket_qua = self._gia_tri(0)
        if self._dau():
            self._dung("sau dấu đóng cuối cùng còn chữ thừa", "mỗi tệp JSON chỉ có một nhóm { … }.")
        return ket_qua

    def _dau(self) -> str:
        """The next character that is not white space."""
        trang = _TRANG.match(self._chu, self._cho)
        assert trang is not None
        self._cho = trang.end()
        return self._chu[self._cho : self._cho + 1]

    def _dung(self, cau: str, goi_y: str = "") -> None:
        self._ket_qua.bao(self._cho, cau, goi_y)
        raise DungDoc

    def _gia_tri(self, sau: int) -> tuple[Any, int | Nut]:
        dau = self._dau()
        cho = self._cho
        if dau == '"':
            return self._chuoi(), cho
        if dau and dau in "{[":
            if sau >= SAU_TOI_DA:
                self._dung(f"các mục lồng nhau quá {SAU_TOI_DA} cấp")
            self._cho += 1
            return self._nhom(cho, sau + 1) if dau == "{" else self._danh_sach(cho, sau + 1)
        return self._tu(), cho

    def _nhom(self, cho: int, sau: int) -> tuple[dict[str, Any], Nut]:
        du_lieu: dict[str, Any] = {}
        con: dict[str, int | Nut] = {}
        nut = Nut(cho, {}, con)
        while self._con_phan("}", cho, dau_tien=not nut.khoa):
            if self._dau() != '"':
                self._dung(*self._khoa_la())
            noi_khoa = self._cho
            ten = self._chuoi()
            if self._dau() != ":":
                self._dung(f"sau tên mục `{cat_ngan(ten)}` cần dấu hai chấm", _NGOAC_KEP)
            self._cho += 1
            tri, noi = self._gia_tri(sau)
            if ten in nut.khoa:
                self._ket_qua.trung_khoa(ten, noi_khoa, nut.khoa[ten])
                continue
            nut.khoa[ten] = noi_khoa
            if tri is not None:
                du_lieu[ten], con[ten] = tri, noi
        return du_lieu, nut

    def _danh_sach(self, cho: int, sau: int) -> tuple[list[Any], Nut]:
        du_lieu: list[Any] = []
        con: list[int | Nut] = []
        nut = Nut(cho, {}, con)
        while self._con_phan("]", cho, dau_tien=not con):
            tri, noi = self._gia_tri(sau)
            if tri is None:
                goi_y = 'xoá phần thừa; nếu cố ý để trống thì viết "".'
                self._ket_qua.bao(self._cho - 4, f"phần thứ {len(con) + 1} của danh sách để trống", goi_y)
                tri = ""
            du_lieu.append(tri)
            con.append(noi)
        return du_lieu, nut

    def _con_phan(self, dong: str, mo: int, *, dau_tien: bool) -> bool:
        """Whether another part follows; steps over the comma or the closing bracket."""
        dau = self._dau()
        if dau == dong:
            self._cho += 1
            return False
        if not dau:
            self._cho = mo
            self._dung(
                f"dấu {self._chu[mo]} mở ở đây chưa có dấu {dong} đóng lại", f"thêm dấu {dong} vào chỗ kết thúc."
            )
        if dau_tien:
            return True
        if dau != ",":
            self._dung(f"thiếu dấu phẩy trước {self._trich()}", _PHAY)
        self._cho += 1
        if self._dau() == dong:
            self._dung(f"thừa dấu phẩy trước dấu {dong}", _PHAY)
        return True

    def _chuoi(self) -> str:
        """The string at this place, in NFC."""
        cho = self._cho
        try:
            chu, self._cho = scanstring(self._chu, cho + 1, True)
        except JSONDecodeError as loi:
            self._loi_chuoi(cho, loi.pos)
        kiem_gia_tri(self._ket_qua, chu, cho, self._cho)
        return nfc(chu)

    def _loi_chuoi(self, mo: int, cho: int) -> None:
        ky_tu = self._chu[cho : cho + 1]
        self._cho = cho
        if cho == mo or not ky_tu or ky_tu in "\r\n":
            self._cho = mo
            self._dung(
                "ngoặc kép mở ở đây chưa đóng trên cùng dòng", "thêm ngoặc kép đóng; xuống dòng trong câu viết là \\n."
            )
        if KHONG_AN_TOAN.match(ky_tu) or ky_tu == "\t":
            self._dung(f"trong câu có {ten_ky_tu(ky_tu)}", "xoá ký tự đó; dấu tab trong câu viết là \\t.")
        self._dung("dấu \\ trong ngoặc kép không đi với chữ đứng sau nó", "dấu \\ trong câu phải viết hai lần (\\\\).")

    def _tu(self) -> str | None:
        """A number, true or false as typed; None for null."""
        if so := _SO.match(self._chu, self._cho):
            self._cho = so.end()
            return so[0]
        tu = _TU.match(self._chu, self._cho)
        if tu and tu[0] in ("true", "false", "null"):
            self._cho = tu.end()
            return None if tu[0] == "null" else tu[0]
        self._dung(*self._tu_la(tu[0] if tu else ""))
        return None

    def _tu_la(self, tu: str) -> tuple[str, str]:
        """What is wrong with a word that is no JSON value, and what to do."""
        if not tu:
            return f"thiếu nội dung trước {self._trich()}", _PHAY
        if tu.startswith(("//", "/*", "#")):
            return "JSON không có ghi chú", "xoá ghi chú, hoặc dùng tệp YAML."
        if tu.startswith("'"):
            return "JSON chỉ dùng ngoặc kép, không dùng nháy đơn", _NGOAC_KEP
        if re.fullmatch(r"[-+]?[0-9.,]+", tu):
            return f"số {rut_gon(tu)} viết chưa đúng kiểu JSON", "đặt số trong ngoặc kép để giữ nguyên như đã gõ."
        return f"chữ {rut_gon(tu)} không nằm trong ngoặc kép", _NGOAC_KEP

    def _khoa_la(self) -> tuple[str, str]:
        """What is wrong where the name of a key should stand."""
        tu = _TU.match(self._chu, self._cho)
        if tu and tu[0].startswith(("/", "#", "'")):
            return self._tu_la(tu[0])
        return "tên mục phải đặt trong ngoặc kép", _NGOAC_KEP

    def _trich(self) -> str:
        dong = self._chu[self._cho :].split("\n", 1)[0]
        return rut_gon(dong) if dong else "hết tệp"
