"""A table that goes over the end of a page loses no row, wherever on the page it starts."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from trang_mau import trang_in
from vanban.inputs import doc_tep
from vanban.loai import all_loai, tep_vi_du, trinh_bay
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.khoi import Khoi, Kieu

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
