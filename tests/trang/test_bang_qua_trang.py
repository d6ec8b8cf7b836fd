"""A table at the end of a page: no row is lost or alone, a small table is whole, wherever on the page it starts."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from trang_mau import mot_trang, trang_in
from vanban.inputs import doc_tep
from vanban.loai import all_loai, tep_vi_du, trinh_bay
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.khoi import Bang, Khoi, Kieu

pytestmark = pytest.mark.libreoffice

TRUOC = range(0, 33, 2)  # paragraphs before the first table: a page and more
HANG = "Giấy khen của Giám đốc"


@pytest.fixture
def tong_ket(tmp_path: Path) -> BanTrinhBay:
    """The sample tổng kết, in which tables follow headings closely."""
    for ten, tep in tep_vi_du().items():
        dich = tmp_path / "inputs" / ten
        dich.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(tep, dich)
    dich = tmp_path / "inputs" / "tong_ket.yaml"
    shutil.copy(all_loai()["bao_cao"].vi_du_khac["tong_ket"], dich)
    return trinh_bay(doc_tep(dich), tmp_path)


def test_khong_mat_dong_nao(tong_ket: BanTrinhBay) -> None:
    """LibreOffice drops the rows after the first when that may not split and a heading is kept with the table."""
    them = Khoi(Kieu.DOAN, "Đoạn văn.")
    cac = [replace(tong_ket, khoi=(*(them for _ in range(so)), *tong_ket.khoi)) for so in TRUOC]

    hang = [sum(HANG in dong.chu for mot in trang for dong in mot.dong) for trang in trang_in(cac)]

    assert dict(zip(TRUOC, hang, strict=True)) == dict.fromkeys(TRUOC, 2)


def _hang_tung_trang(so_hang: int) -> dict[int, list[int]]:
    """How many rows of a table stand on each page that has some, by the paragraphs before it."""
    noi_dung = ("Có hai sáng kiến được công nhận", "Đạt giải hội thi giáo viên dạy giỏi, có sáng kiến cấp tỉnh " * 2)
    dong = tuple((str(i), f"HÀNG {i}", noi_dung[i % 2].strip()) for i in range(so_hang))
    cuoi = (
        Khoi(Kieu.KHOAN_TIEU_DE, "Kết quả", "1."),
        Khoi(Kieu.DIEM, "Kết quả như sau:", "a)"),
        Khoi(Kieu.BANG, bang=Bang(("STT", "Họ và tên", "Thành tích"), dong)),
        Khoi(Kieu.DOAN, "Trên đây là kết quả./."),
    )
    them = Khoi(Kieu.DOAN, "Đoạn văn.")
    cac = [mot_trang(khoi=(*(them for _ in range(so)), *cuoi)) for so in TRUOC]
    ra = {}
    for so, trang in zip(TRUOC, trang_in(cac), strict=True):
        co = [sum("HÀNG" in dong.chu for dong in mot.dong) for mot in trang]
        dan = [any("như sau:" in dong.chu for dong in mot.dong) for mot in trang]
        assert next(i for i, n in enumerate(co) if n) == dan.index(True), "the line above the table is not left"
        ra[so] = [n for n in co if n]
    return ra


def test_bang_nho_nam_tron_mot_trang() -> None:
    """A small table goes to the next page with the line above it when this one has no room for all of it."""
    assert _hang_tung_trang(6) == {so: [6] for so in TRUOC}


def test_khong_hang_nao_dung_mot_minh() -> None:
    """Of a table that goes over the page, at least two rows stand on each."""
    cac = _hang_tung_trang(20)

    assert all(sum(co) == 20 and min(co) >= 2 for co in cac.values())
    assert any(len(co) > 1 for co in cac.values())
