"""YAML through libyaml's events: text scalars with their places, and nothing of YAML's cleverness.

Events cost a fifth of PyYAML's loader, which resolves and constructs; here every scalar stays text.
Anchors, aliases, tags, merge keys and a second document are refused, so nothing can multiply.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from unicodedata import is_normalized

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from vanban.inputs.ket_qua import MUC_DAU, NGOAC_KEP, SAU_TOI_DA, DungDoc, KetQua, rut_gon
from vanban.inputs.ky_tu_la import kiem_gia_tri, lam_sach
from vanban.inputs.vi_tri import Nut, VanBanNguon
from vanban.models.ky_tu import nfc

_VANG = frozenset(("", "~", "null", "Null", "NULL"))
_GACH_NOI_DONG = re.compile(r"\n[ ]+- ")
_CHO_MAY = " # vanban:"  # a comment for the checker, never part of a sentence
_DONG_NGAN = 60  # a line that people or programs wrapped is longer
_CHU_THICH = "chữ thuộc về câu thì đặt cả câu trong ngoặc kép; còn ghi chú thì để hai dấu cách trước dấu #."
_GACH_CON = (
    "để các dấu gạch của một danh sách thẳng cột; danh sách con dưới một câu thì viết `- cau: …` và dưới nó `muc:`; "
    "là chữ của câu thì đặt trong ngoặc kép."
)
_NEO = "hãy viết lại nội dung ở từng chỗ; nếu là chữ của câu thì đặt cả câu trong ngoặc kép."


def doc_yaml(nguon: VanBanNguon) -> KetQua:
    """The data of one YAML text, or the problems that keep it from being read."""
    ket_qua = KetQua(nguon)
    try:
        _BoDoc(ket_qua, lam_sach(ket_qua)).doc()
    except DungDoc:
        pass
    except yaml.MarkedYAMLError as loi:
        from vanban.inputs.cu_phap import bao_cu_phap  # much code, needed by a broken file only

        bao_cu_phap(ket_qua, loi)
    return ket_qua


def _nguyen(chu: str) -> str:
    return chu


class _BoDoc:
    """Reads the events of one document into data and places."""

    def __init__(self, ket_qua: KetQua, chu: str) -> None:
        self._ket_qua = ket_qua
        self._chu_nguon = chu
        self._lay: Callable[[], Any] = yaml.CSafeLoader(chu).get_event
        self._hong = False  # the structure is not what its writer meant
        # A part of NFC text is NFC, unless an escape sequence made it.
        self._nfc = _nguyen if "\\" not in chu and is_normalized("NFC", chu) else self._nfc_va_kiem
        self._cho_kiem = 0

    def doc(self) -> None:
        """Read the whole stream; note what is refused."""
        self._lay()
        su_kien = self._lay()
        if su_kien.__class__ is StreamEndEvent:
            self._ket_qua.bao(0, "tệp chỉ có ghi chú, chưa có mục nào")
            return
        du_lieu, noi = self._gia_tri(self._lay(), 0)
        self._lay()
        su_kien = self._lay()
        cho: int = su_kien.start_mark.index
        if su_kien.__class__ is DocumentStartEvent:
            self._ket_qua.bao(
                cho,
                "dấu --- mở tài liệu thứ hai, mỗi tệp chỉ có một tài liệu",
                "tách phần sau dấu --- ra tệp khác, hoặc xoá dấu ---.",
            )
        if not self._hong:
            self._ket_qua.nhan_goc(du_lieu, noi)

    def _anh_xa(self, cho: int, sau: int) -> tuple[dict[str, Any], Nut]:
        lay = self._lay
        du_lieu: dict[str, Any] = {}
        khoa: dict[str, int] = {}
        con: dict[str, int | Nut] = {}
        noi: Any  # int | Nut
        while (su_kien := lay()).__class__ is not MappingEndEvent:
            noi_khoa: int = su_kien.start_mark.index
            if su_kien.__class__ is not ScalarEvent:
                self._khoa_phuc(su_kien, sau)
                self._gia_tri(lay(), sau)
                continue
            ten = self._ten_khoa(su_kien, noi_khoa)
            gia_tri = lay()
            noi = gia_tri.start_mark.index
            if gia_tri.__class__ is ScalarEvent:
                tri = self._chu(gia_tri, noi)
            else:
                tri, noi = self._gia_tri(gia_tri, sau)
            if ten is None:
                continue
            if ten in khoa:
                self._ket_qua.trung_khoa(ten, noi_khoa, khoa[ten])
                continue
            khoa[ten] = noi_khoa
            if tri is not None:
                du_lieu[ten] = tri
                con[ten] = noi
        return du_lieu, Nut(cho, khoa, con)

    def _danh_sach(self, cho: int, sau: int) -> tuple[list[Any], Nut]:
        lay = self._lay
        du_lieu: list[Any] = []
        con: list[int | Nut] = []
        while (su_kien := lay()).__class__ is not SequenceEndEvent:
            tri, noi = self._gia_tri(su_kien, sau)
            if tri is None:
                self._ket_qua.bao(
                    noi if isinstance(noi, int) else noi.cho,
                    f"phần thứ {len(du_lieu) + 1} của danh sách để trống",
                    'xoá dấu gạch đầu dòng thừa; nếu cố ý để trống thì viết "".',
                )
                tri = ""
            du_lieu.append(tri)
            con.append(noi)
        return du_lieu, Nut(cho, {}, con)

    def _gia_tri(self, su_kien: Any, sau: int) -> tuple[Any, int | Nut]:
        cho: int = su_kien.start_mark.index
        if isinstance(su_kien, ScalarEvent):
            return self._chu(su_kien, cho), cho
        if isinstance(su_kien, AliasEvent):
            self._hong = True
            self._ket_qua.bao(cho, f"dấu * ở đầu là tham chiếu của YAML (*{su_kien.anchor}), không dùng ở đây", _NEO)
            return "", cho
        if sau >= SAU_TOI_DA:
            self._ket_qua.bao(cho, f"các mục lồng nhau quá {SAU_TOI_DA} cấp")
            raise DungDoc
        self._neo_the(su_kien, cho)
        if isinstance(su_kien, MappingStartEvent):
            return self._anh_xa(cho, sau + 1)
        return self._danh_sach(cho, sau + 1)

    def _chu(self, su_kien: Any, cho: int) -> str | None:
        """The text of a scalar, None when nothing was typed."""
        chu: str = su_kien.value
        if su_kien.anchor or su_kien.tag:
            self._neo_the(su_kien, cho)
        elif su_kien.implicit[0]:
            cuoi = su_kien.end_mark.index
            if chu in _VANG:
                return None
            if cuoi - cho != len(chu) or self._chu_nguon.startswith(" #", cuoi):
                self._kiem_chu_tran(chu, cho, cuoi)
        self._cho_kiem = cho
        return self._nfc(chu)

    def _ten_khoa(self, su_kien: Any, cho: int) -> str | None:
        """The name of a key; None when it cannot be used."""
        ten: str = su_kien.value
        if su_kien.anchor or su_kien.tag:
            self._neo_the(su_kien, cho)
        if su_kien.implicit[0]:
            if ten == "<<":
                self._ket_qua.bao(cho, "mục `<<` (gộp mục của YAML) không dùng ở đây", "hãy viết đủ các mục.")
                return None
            if not ten:
                self._ket_qua.bao(cho, "thiếu tên mục trước dấu hai chấm", NGOAC_KEP)
                return None
        self._cho_kiem = cho
        return self._nfc(ten)

    def _khoa_phuc(self, su_kien: Any, sau: int) -> None:
        """Note a key that is a list or a mapping: braces or brackets at the start of a sentence."""
        cho = su_kien.start_mark.index
        self._hong = True
        if self._chu_nguon.startswith("{", cho) and self._chu_nguon[:cho].rstrip().endswith("{"):
            self._ket_qua.bao(cho - 1, "chỗ điền {{ … }} đứng đầu câu mà câu không có ngoặc kép", NGOAC_KEP)
        elif not isinstance(su_kien, AliasEvent):
            goi_y = MUC_DAU if self._chu_nguon[:cho].rstrip().endswith("?") else NGOAC_KEP
            self._ket_qua.bao(cho, "tên mục phải là chữ, đang là một danh sách hoặc nhóm mục", goi_y)
        self._gia_tri(su_kien, sau)

    def _neo_the(self, su_kien: Any, cho: int) -> None:
        """Note an anchor or a tag."""
        if su_kien.anchor:
            cau = f"dấu & ở đầu là tên neo của YAML (&{su_kien.anchor}), không dùng ở đây"
            self._ket_qua.bao(cho, cau, _NEO)
        if su_kien.tag:
            self._ket_qua.bao(cho, "dấu ! ở đầu là thẻ kiểu của YAML, không dùng ở đây", NGOAC_KEP)

    def _kiem_chu_tran(self, chu: str, cho: int, cuoi: int) -> None:
        """Note two ways in which an unquoted sentence silently loses or swallows text."""
        nguon = self._chu_nguon
        if " " in chu and nguon.startswith(" #", cuoi) and not nguon.startswith(_CHO_MAY, cuoi):
            phan_mat = nguon[cuoi + 1 :].splitlines()[0]
            cau = f"từ dấu # trở đi là ghi chú nên phần {rut_gon(phan_mat)} của câu sẽ mất"
            self._ket_qua.bao(cuoi + 1, cau, _CHU_THICH)
        for gach in _GACH_NOI_DONG.finditer(nguon, cho, cuoi):
            dau_dong = nguon.rfind("\n", 0, gach.start()) + 1
            if gach.start() - dau_dong < _DONG_NGAN:
                self._ket_qua.bao(
                    gach.end() - 2,
                    "dấu gạch đầu dòng này thụt vào quá nên bị nối vào câu ở dòng trên",
                    _GACH_CON,
                )

    def _nfc_va_kiem(self, chu: str) -> str:
        kiem_gia_tri(self._ket_qua, chu, self._cho_kiem)
        return nfc(chu)
