"""From a paragraph of the page back to the line that was typed; silent where that is not sure."""

from __future__ import annotations

from pathlib import Path

import pytest

from check.tai_lieu import doc_than, p
from vanban.build.noi_du_lieu import NoiDuLieu
from vanban.check import Finding, Hang, Muc
from vanban.inputs import doc_tep

DU_LIEU = """loai: ke_hoach
mo_dau: "{{ co_quan.ten }} xây dựng Kế hoạch như sau:"
noi_dung:
- tieu_de: Mục đích, yêu cầu
- Nâng cao chất lượng
  dạy và học.
- Lặp lại.
- Lặp lại.
- Ngắn
"""
CHUNG = "ten: Phong trào đọc sách\n"


@pytest.fixture
def noi(tmp_path: Path) -> NoiDuLieu:
    """A page of nine paragraphs, with the document and a shared file."""
    (tmp_path / "a.yaml").write_text(DU_LIEU, encoding="utf-8")
    (tmp_path / "chung.yaml").write_text(CHUNG, encoding="utf-8")
    trang = (
        "Trường Một xây dựng Kế hoạch như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Nâng cao chất lượng dạy và học.",
        "2. Lặp lại.",
        "Một đoạn dài máy tự viết, trong đó có chữ Ngắn ở giữa câu.",
        "PHONG TRÀO ĐỌC SÁCH",
    )
    tep = tuple(doc_tep(tmp_path / ten, ten=ten) for ten in ("a.yaml", "chung.yaml"))
    return NoiDuLieu(doc_than("".join(map(p, trang))), tep)


def _f(dong: int, thay: str = "", cau: str = "câu") -> Finding:
    return Finding("CT101", Muc.NHAC, Hang.TAP_QUAN, cau, "a.yaml", dong, 1 if thay else 0, f"đoạn {dong} “…”", thay)


@pytest.mark.parametrize(
    ("f", "tep", "dong", "cot", "vi_tri"),
    [
        (_f(1), "a.yaml", 2, 9, "dòng 2 “…”"),
        (_f(1, "Kế hoạch"), "a.yaml", 2, 37, "dòng 2 “…”"),
        (_f(2), "a.yaml", 4, 12, "dòng 4 “…”"),
        (_f(3, "học"), "a.yaml", 6, 10, "dòng 6 “…”"),
        (_f(6), "chung.yaml", 1, 6, "chung.yaml, dòng 1 “…”"),
    ],
)
def test_dung_dong_da_go(noi: NoiDuLieu, f: Finding, tep: str, dong: int, cot: int, vi_tri: str) -> None:
    """Capitals, numbers, placeholders, folded lines and shared files do not hide where words come from."""
    dat = noi.dat(f)

    assert (dat.tep, dat.dong, dat.cot, dat.vi_tri) == (tep, dong, cot, vi_tri)


@pytest.mark.parametrize("dong", [0, 4, 5, 99])
def test_khong_chac_thi_khong_noi(noi: NoiDuLieu, dong: int) -> None:
    """Words typed twice, words of the machine, the whole document: no line is named, the place on the page stays."""
    dat = noi.dat(_f(dong))

    assert (dat.tep, dat.dong, dat.cot, dat.vi_tri) == ("a.yaml", 0, 0, f"đoạn {dong} “…”")


def test_cho_khac_trong_cau_cung_thanh_dong(noi: NoiDuLieu) -> None:
    """Other paragraphs that a sentence names become lines, with their file when it is another one."""
    cau = noi.dat(_f(1, cau="khác với đoạn\N{NO-BREAK SPACE}3, đoạn 6 và đoạn 5")).thong_bao

    assert cau == "khác với dòng\N{NO-BREAK SPACE}5, chung.yaml, dòng 1 và đoạn 5"
