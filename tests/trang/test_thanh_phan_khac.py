"""Urgency, circulation, initials of the drafter and address on the laid-out page."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from thanh_phan.test_phu_luc import DANH_SACH, TIEU_CHI, co_phu_luc
from trang_mau import MAU, trang_in
from vanban.nd30 import nd30
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.khoi import Khoi, Kieu
from vanban.trang_in import DongChu, KeNgang, TrangIn

pytestmark = pytest.mark.libreoffice

DO = (1.0, 0.0, 0.0)
LIEN_HE = (
    "Địa chỉ: Số 01, đường Ví Dụ, tỉnh Ví Dụ",
    "ĐT: 0254 3000 000, Fax: 0254 3000 001",
    "E-Mail: thptvidu@vidu.edu.vn, Website: thptvidu.vidu.edu.vn",
)
DAI = tuple(Khoi(Kieu.DOAN, f"Câu số {so} của văn bản, xem Phụ lục kèm theo Kế hoạch này.") for so in range(100))
KHAC: dict[str, Any] = {"luu_hanh": "luu_hanh_noi_bo", "nguoi_soan": "PL.(300)", "lien_he": LIEN_HE}


def _ban() -> dict[str, BanTrinhBay]:
    cong_van = replace(MAU, mau="1.5", ma_loai="cong_van", ky_hieu="THPTVDM-VP", kinh_gui=("Sở GDĐT",))
    return {
        "khong": replace(MAU, khoi=DAI),
        **{ma: replace(MAU, khoi=DAI, do_khan=ma, **KHAC) for ma in nd30().do_khan},
        "xem_xong": replace(MAU, luu_hanh="xem_xong_tra_lai"),
        "cong_van_khong": cong_van,
        "cong_van": replace(cong_van, do_khan="hoa_toc", **KHAC),
        "phu_luc": replace(co_phu_luc(TIEU_CHI, DANH_SACH, TIEU_CHI), **KHAC),
        "phu_luc_ngang": replace(co_phu_luc(TIEU_CHI, DANH_SACH), **KHAC),
    }


@cache
def _tat_ca() -> dict[str, tuple[TrangIn, ...]]:
    ban = _ban()
    return dict(zip(ban, trang_in(list(ban.values())), strict=True))


def _khung(trang: TrangIn, dong: DongChu) -> tuple[KeNgang, KeNgang]:
    """The upper and the lower side of the box around a line of words."""
    ke = [k for k in trang.ke if k.trai < dong.trai and dong.phai < k.phai]
    tren = max((k for k in ke if k.day < dong.day), key=lambda k: k.day)
    duoi = min((k for k in ke if k.day > dong.day), key=lambda k: k.day)
    return tren, duoi


def _dau(trang: TrangIn) -> list[tuple[str, float, float]]:
    """The lines of the head with their places: names, Quốc hiệu, number, date."""
    return [(d.chu, d.trai, d.day) for d in trang.dong if 20 < d.day <= trang.tim("Số:").day + 0.1]


@pytest.mark.parametrize("ma", list(nd30().do_khan))
def test_khung_khan(ma: str) -> None:
    """Red, bold, upright 13 pt in the middle of a box of the law's size, at the left below the number (ô 10b)."""
    luat, trang = nd30().do_khan[ma], _tat_ca()[ma][0]
    dong = trang.tim(luat.chu)
    tren, duoi = _khung(trang, dong)

    assert tren.rong == pytest.approx(luat.rong_mm, abs=0.4)
    assert duoi.day - tren.day == pytest.approx(luat.cao_mm, abs=0.3)
    assert (tren.trai, tren.phai) == pytest.approx((duoi.trai, duoi.phai))
    assert tren.trai == pytest.approx(30.4, abs=0.3)
    assert 0 < tren.day - trang.tim("Số:").day < 5
    assert duoi.day < trang.tim("KẾ HOẠCH").day - 5
    assert dong.giua == pytest.approx(tren.giua, abs=0.5)
    assert dong.day - 1.5 == pytest.approx((tren.day + duoi.day) / 2, abs=0.6)  # the middle of capitals
    assert (dong.co, dong.dam, dong.nghieng) == ((13,), True, False)
    assert {m for m in trang.mau if any(m)} == {DO}
    assert not any(any(m) for m in _tat_ca()["khong"][0].mau)


def test_khan_cua_cong_van_duoi_trich_yeu() -> None:
    """In a công văn it stands below the subject, above Kính gửi."""
    trang = _tat_ca()["cong_van"][0]
    tren, duoi = _khung(trang, trang.tim("HỎA TỐC"))
    ve_viec = max(d.day for d in trang.dong if d.phai < 95 and d.day < tren.day)

    assert trang.tim("V/v").day <= ve_viec
    assert 0 < tren.day - ve_viec < 5
    assert duoi.day < trang.tim("Kính gửi").day


@pytest.mark.parametrize(("ma", "chu"), [("khan", "LƯU HÀNH NỘI BỘ"), ("xem_xong", "XEM XONG TRẢ LẠI")])
def test_pham_vi_luu_hanh_o_le_tren(ma: str, chu: str) -> None:
    """In a box in the top margin, right of the middle, on the first page only (ô 11)."""
    trang = _tat_ca()[ma]
    dong = trang[0].tim(chu)
    tren, duoi = _khung(trang[0], dong)

    assert tren.day >= 8
    assert duoi.day <= 20
    assert tren.trai > 112.5
    assert tren.phai < 195
    assert dong.giua == pytest.approx(tren.giua, abs=0.5)
    assert (dong.co, dong.dam, dong.nghieng) == ((13,), True, False)
    assert all(d.chu != chu for t in trang[1:] for d in t.dong)


@pytest.mark.parametrize(("co", "khong"), [("khan", "khong"), ("thuong_khan", "khong"), ("cong_van", "cong_van_khong")])
def test_dau_trang_khong_xe_dich(co: str, khong: str) -> None:
    """Names, Quốc hiệu, number and date stand where they stand without them."""
    dau, moc = _dau(_tat_ca()[co][0]), _dau(_tat_ca()[khong][0])

    assert [d[0] for d in dau] == [d[0] for d in moc]
    assert [d[1:] for d in dau] == [pytest.approx(d[1:], abs=0.1) for d in moc]


@pytest.mark.parametrize("ma", ["khan", "cong_van", "phu_luc", "phu_luc_ngang"])
def test_lien_he_o_chan_trang_dau(ma: str) -> None:
    """At the foot of the first page, above the bottom margin, below a rule as wide as the text; nowhere else (ô 13)."""
    trang, *sau = _tat_ca()[ma]
    cuoi = trang.dong[-3:]

    assert [d.chu for d in cuoi] == list(LIEN_HE)
    assert all(d.co == (11,) and not d.nghieng and not d.dam for d in cuoi)
    assert all(d.trai == pytest.approx(30, abs=0.3) for d in cuoi)
    assert cuoi[-1].day < 297 - 20
    assert cuoi[-1].day > 297 - 20 - 5
    ke = {k for k in trang.ke if trang.dong[-4].day < k.day < cuoi[0].day and k.rong > 100}
    assert [(k.trai, k.phai) for k in ke] == [pytest.approx((30, 195), abs=0.2)]
    assert all(d.chu not in LIEN_HE for t in sau for d in t.dong)


def test_trang_sau_khong_hep_di() -> None:
    """Later pages hold as much as without the address, and their numbers stand where they stood."""
    co, khong = _tat_ca()["khan"], _tat_ca()["khong"]

    assert [max(d.day for d in t[1].dong) for t in (co, khong)] == [pytest.approx(297 - 20, abs=9)] * 2
    so_trang = [[(d.chu, round(d.giua, 0), round(d.day, 1)) for d in t[1].dong if d.day < 20] for t in (co, khong)]
    assert so_trang == [[("2", 113, so_trang[0][0][2])]] * 2


@pytest.mark.parametrize("ma", ["khan", "cong_van"])
def test_nguoi_soan_sau_dong_luu(ma: str) -> None:
    """After the Lưu line, upright in 11 pt (ô 12)."""
    dong = next(d for t in _tat_ca()[ma] for d in t.dong if d.chu.startswith("-\u00a0Lưu") or d.chu.startswith("- Lưu"))

    assert dong.chu.replace("\u00a0", " ") == "- Lưu: VT. PL.(300)"
    assert (dong.co, dong.dam, dong.nghieng) == ((11,), False, False)
