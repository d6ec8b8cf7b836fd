"""Characters that no document can carry, in the file itself or made by an escape sequence."""

from __future__ import annotations

import re

from vanban.inputs.ket_qua import DungDoc, KetQua
from vanban.models.ky_tu import KHONG_AN_TOAN, KY_TU_AN, ten_ky_tu

_TOI_DA = 20  # of one kind; a binary file would give thousands
# In the file also tabs, and what ends a line for YAML but not for an editor.
_LA = re.compile(f"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff{KY_TU_AN}]")
_TAB_DAU_DONG = r"(?m)^[ ]*\t"
_GOI_Y_TAB = "thay dấu tab bằng dấu cách (mỗi cấp hai dấu cách); chỉnh trình soạn thảo để phím Tab chèn dấu cách."
_TRONG_CAU = re.compile(r"[ ]*(?:- +)*+(?:[\w$]+:)?+[ \t]*[^ \t#-]")  # the beginning of a sentence before a tab
_GOI_Y_LA = "xoá ký tự đó rồi gõ lại chữ ở chỗ ấy (thường do dán từ Word hoặc PDF)."


def lam_sach(ket_qua: KetQua) -> str:
    """The YAML source with every refused character noted and replaced by a space, so that reading can go on.

    Raises:
        DungDoc: tabs indent the lines, so the structure cannot be guessed.
    """
    chu = ket_qua.nguon.chu
    if not _LA.search(chu):
        return chu
    dong_tab: set[int] = set()
    so_la = 0
    for la in _LA.finditer(chu):
        if la[0] == "\t":
            dong = ket_qua.nguon.vi_tri(la.start()).dong
            if dong not in dong_tab and len(dong_tab) < _TOI_DA:
                _bao_tab(ket_qua, la.start())
            dong_tab.add(dong)
        elif (so_la := so_la + 1) <= _TOI_DA:
            ket_qua.bao(la.start(), f"có {ten_ky_tu(la[0])} không in được", _GOI_Y_LA)
    if re.search(_TAB_DAU_DONG, chu):
        raise DungDoc
    return _LA.sub(" ", chu)


def _bao_tab(ket_qua: KetQua, cho: int) -> None:
    noi = ket_qua.nguon.vi_tri(cho)
    if _TRONG_CAU.match(ket_qua.nguon.dong(noi.dong)[: noi.cot - 1]):
        ket_qua.bao(cho, "có dấu tab trong câu, thay bằng dấu cách")
    else:
        ket_qua.bao(cho, "có dấu tab, YAML chỉ thụt đầu dòng bằng dấu cách", _GOI_Y_TAB)


def kiem_gia_tri(ket_qua: KetQua, chu: str, cho: int, den: int = 0) -> None:
    """Note a refused character of the text that stands in the source from `cho` to `den`, or that an escape made."""
    if loi := KHONG_AN_TOAN.search(chu):
        noi = ket_qua.nguon.chu.find(loi[0], cho, den)
        cau = f"trong câu có {ten_ky_tu(loi[0])} không in được"
        ket_qua.bao(noi if noi >= 0 else cho, cau, "xoá ký tự đó khỏi câu.")
