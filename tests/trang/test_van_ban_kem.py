"""A text issued with a quyết định, on the laid-out page."""

from __future__ import annotations

from functools import cache

import pytest

from trang_mau import mot_trang, trang_in
from vanban.thanh_phan.ban_trinh_bay import VanBanKem
from vanban.thanh_phan.khoi import Khoi, Kieu
from vanban.trang_in import TrangIn

pytestmark = pytest.mark.libreoffice

GIUA = 112.5  # mm: middle of the text
KEM_THEO = "(Kèm theo Quyết định số 05/QĐ-THPTVD ngày 05 tháng 01 năm 2026 của Trường THPT Ví Dụ Một)"


@cache
def _trang() -> tuple[TrangIn, ...]:
    """A page of the quyết định, then a quy chế of two pages or more."""
    khoi = (
        Khoi(Kieu.CHUONG, "Chương I"),
        Khoi(Kieu.TIEU_DE_PHAN, "Quy định chung"),
        Khoi(Kieu.DIEU_TIEU_DE, "Phạm vi điều chỉnh", "Điều 1."),
        *(Khoi(Kieu.KHOAN, "Bạn đọc giữ sách sạch, nguyên vẹn, trả sách đúng hạn.", f"{so}.") for so in range(1, 60)),
    )
    quy_che = VanBanKem("Quy chế", "Làm việc của thư viện nhà trường", khoi, KEM_THEO)
    ban = mot_trang(mau="1.2", ten_loai="Quyết định", ky_hieu="QĐ-THPTVD", van_ban_kem=(quy_che,))
    return trang_in([ban])[0]


def test_sang_trang_moi_co_dau_rieng() -> None:
    """It begins a page with the names and the Quốc hiệu, and has neither number nor date."""
    dau = _trang()[1]

    assert dau.tim("CỘNG HÒA").giua > GIUA
    assert dau.tim("TRƯỜNG THPT").giua < GIUA
    assert not [d for d in dau.dong if d.chu.startswith("Số:") or d.chu.startswith("Ví Dụ, ngày")]


def test_ten_loai_chi_dan_o_giua() -> None:
    """Title and subject bold, the reference in italics, all in the middle, a short rule below."""
    dau = _trang()[1]
    ten, kem = dau.tim("QUY CHẾ"), [d for d in dau.dong if d.nghieng]

    assert all(abs(d.giua - GIUA) < 0.5 for d in (ten, dau.tim("Làm việc của"), *kem))
    assert ten.dam
    assert " ".join(d.chu for d in kem).replace("\u00a0", " ") == KEM_THEO
    ke = dau.ke_duoi(kem[-1])
    assert ke is not None
    assert ke.rong == pytest.approx(40, abs=0.5)


def test_chuong_dieu() -> None:
    """“Chương I” and its title in capitals stand in the middle, bold; điều begin at 1 cm."""
    dau = _trang()[1]

    for chu in ("Chương I", "QUY ĐỊNH CHUNG"):
        dong = dau.tim(chu)
        assert dong.dam
        assert abs(dong.giua - GIUA) < 0.5
    assert dau.tim("Điều 1.").trai == pytest.approx(40, abs=0.3)


def test_so_trang_dem_tu_1() -> None:
    """Its pages are counted from 1; the first shows no number."""
    so = [[d.chu for d in trang.dong if d.day < 20] for trang in _trang()]

    assert so == [[], [], *([str(i)] for i in range(2, len(so)))]
    assert len(so) > 2
