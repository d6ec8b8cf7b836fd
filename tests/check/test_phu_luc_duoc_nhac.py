"""Whether the text names each of its appendices."""

from __future__ import annotations

from dataclasses import replace

import pytest

from thanh_phan.test_phu_luc import TIEU_CHI, co_phu_luc
from trang_mau import MAU, dung
from vanban.check import soat
from vanban.docx.read import read
from vanban.thanh_phan.khoi import Khoi, Kieu


def _noi(cau: str) -> list[tuple[str, str]]:
    """Rank and sentence of what is said of a document with three appendices whose text ends so."""
    ban = replace(co_phu_luc(TIEU_CHI, TIEU_CHI, TIEU_CHI), khoi=(*MAU.khoi[:-1], Khoi(Kieu.DOAN, f"{cau}./.")))
    return [(str(f.muc), f.thong_bao) for f in soat(read(dung(ban))).findings if f.ma == "PL976"]


@pytest.mark.parametrize(
    "cau",
    [
        "Tiêu chí tại các Phụ lục kèm theo Kế hoạch này",
        "Tiêu chí tại Phụ lục I, II và III",
        "Tiêu chí tại Phụ lục I, Phụ lục II và Phụ lục số III",
        "Tiêu chí tại Phụ lục I đến Phụ lục III",
        "Tiêu chí tại Phụ lục I; hướng dẫn tại Phụ lục kèm theo",
        "Có 03 phụ lục; riêng Phụ lục I dùng cho các tổ",
        "Phụ lục vi phạm",
        "Danh sách kèm theo",
    ],
)
def test_nhac_du(cau: str) -> None:
    """One by one, as a row, or all of them together."""
    assert _noi(cau) == []


@pytest.mark.parametrize(
    ("cau", "thieu"), [("Tiêu chí tại Phụ lục I", ["II", "III"]), ("Tiêu chí tại Phụ lục I và Phụ lục III", ["II"])]
)
def test_nhac_sot(cau: str, thieu: list[str]) -> None:
    """One that is left out where others are named is worth a look."""
    dau = "trong văn bản có chỉ dẫn về phụ lục khác, không thấy chỉ dẫn về Phụ lục"

    assert _noi(cau) == [("NHẮC", f"{dau} {so}") for so in thieu]


def test_khong_nhac_gi() -> None:
    """None at all is a fault."""
    assert _noi("Trên đây là Kế hoạch") == [("SAI", "trong văn bản không có chỉ dẫn về phụ lục này")]
