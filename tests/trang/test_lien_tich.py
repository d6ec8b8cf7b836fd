"""A document of two and of three bodies on the laid-out page, and what the checker reads of it."""

from __future__ import annotations

from functools import cache

import pytest

from trang_mau import dung, mot_trang, trang_in
from vanban.check import soat
from vanban.check.recognise import nhan_dang
from vanban.docx.read import read
from vanban.nd30 import nd30
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay, ChuKy, TenIn
from vanban.trang_in import TrangIn

CONG_DOAN = TenIn("Công đoàn cơ sở Trường THPT Ví Dụ Một", ("Ví Dụ Một",))
HOI = TenIn("Hội Khuyến học phường Ví Dụ")
SO = TenIn("Sở Giáo dục và Đào tạo tỉnh Ví Dụ", ("tỉnh Ví Dụ",))
SO_KHAC = TenIn("Sở Văn hóa, Thể thao và Du lịch tỉnh Ví Dụ", ("tỉnh Ví Dụ",))
KY_CONG_DOAN = ChuKy(
    ("TM. BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ TRƯỜNG THPT VÍ DỤ MỘT", "CHỦ TỊCH"),
    "Trần Thị Ví Dụ Hai",
    lien=("TM. BAN CHẤP HÀNH", "TRƯỜNG THPT VÍ DỤ MỘT", "VÍ DỤ MỘT"),
)
KY_HOI = ChuKy(("KT. CHỦ TỊCH HỘI KHUYẾN HỌC PHƯỜNG VÍ DỤ", "PHÓ CHỦ TỊCH"), "Lê Thị Hồng Ví Dụ Ba")
KY_TRUONG = ChuKy(
    ("HIỆU TRƯỞNG TRƯỜNG THPT VÍ DỤ MỘT",), "Nguyễn Văn Ví Dụ", lien=("TRƯỜNG THPT VÍ DỤ MỘT", "VÍ DỤ MỘT")
)
HAI = mot_trang(
    mau="thoa_thuan", chu_quan=None, cung_ban_hanh=(CONG_DOAN,), chu_ky_khac=(KY_CONG_DOAN,), chu_ky=KY_TRUONG,
    ky_hieu="KH-THPTVDM-CĐCS",
)  # fmt: skip
BA = mot_trang(
    mau="thoa_thuan", chu_quan=None, cung_ban_hanh=(CONG_DOAN, HOI), chu_ky_khac=(KY_CONG_DOAN, KY_HOI),
    chu_ky=KY_TRUONG, ky_hieu="KH-THPTVDM-CĐCS-HKH",
)  # fmt: skip
DAI = mot_trang(
    mau="thoa_thuan", chu_quan=TenIn("UBND tỉnh Ví Dụ"), co_quan=SO, cung_ban_hanh=(SO_KHAC,),
    chu_ky_khac=(ChuKy(("GIÁM ĐỐC SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",), "Trần Thị Ví Dụ Hai"),),
    chu_ky=ChuKy(("KT. GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO", "PHÓ GIÁM ĐỐC"), "Nguyễn Văn Ví Dụ"),
    ky_hieu="KH-SGDĐT-SVHTTDL",
)  # fmt: skip
CAC = {"hai": HAI, "ba": BA, "dài": DAI}


@cache
def _trang() -> dict[str, tuple[TrangIn, ...]]:
    return dict(zip(CAC, trang_in(list(CAC.values())), strict=True))


def _ten(ban: BanTrinhBay) -> str:
    return " - ".join(ten.ten for ten in (ban.co_quan, *ban.cung_ban_hanh))


@pytest.mark.parametrize("ma", CAC)
def test_bo_soat_doc_dung(ma: str) -> None:
    """The checker reads all names as those of issuing bodies and finds nothing SAI, nothing to remind of."""
    vb = read(dung(CAC[ma]))
    phan = nhan_dang(vb, nd30()).phan

    assert phan["co_quan"].chu.replace("\u00a0", " ").casefold() == _ten(CAC[ma]).casefold()
    assert ("chu_quan" in phan) is (ma == "dài")
    assert phan["ho_ten"].chu == "Nguyễn Văn Ví Dụ"
    assert [mot.ma for mot in soat(vb).findings if mot.ma.startswith(("CQ", "KY", "SK", "NN", "ND"))] == []


@pytest.mark.libreoffice
@pytest.mark.parametrize("ma", CAC)
def test_ten_ben_trai(ma: str) -> None:
    """Every name stands in the left column, clear of the Quốc hiệu; the rule lies below the last one."""
    (trang,) = _trang()[ma]
    quoc_hieu, so = trang.tim("CỘNG HÒA"), trang.tim("Số:")
    ten = [d for d in trang.dong if d.day < so.day and d.giua < quoc_hieu.trai]

    assert " ".join(d.chu for d in ten if d.dam).replace("\u00a0", " ") == _ten(CAC[ma]).upper()
    assert all(d.trai >= 30 and d.phai <= quoc_hieu.trai - 2 for d in ten)
    assert trang.ke_duoi(ten[-1])
    assert abs(so.day - trang.tim("Ví Dụ, ngày").day) < 0.3


@pytest.mark.libreoffice
@pytest.mark.parametrize("ma", CAC)
def test_chu_ky_ngang_hang(ma: str) -> None:
    """Signatures side by side: titles begin level, names level, 25 mm of room at least; Nơi nhận below the left one."""
    ban, (trang,) = CAC[ma], _trang()[ma]
    cac = (*ban.chu_ky_khac, ban.chu_ky)
    ten = [trang.tim(ky.ho_ten) for ky in cac]
    dau = [trang.tim(ky.tham_quyen[0].split()[0] + " " + ky.tham_quyen[0].split()[1]) for ky in cac]

    assert max(d.day for d in ten) - min(d.day for d in ten) < 0.3
    assert max(d.day for d in dau) - min(d.day for d in dau) < 0.3
    assert [d.giua for d in ten] == sorted(d.giua for d in ten)
    assert all(abs(a.giua - b.giua) < 0.5 for a, b in zip(ten, dau, strict=True))
    duoi = max(d.day for d in trang.dong if d.dam and d.day < ten[0].day - 1)
    assert ten[0].day - duoi > 25
    nhan = trang.tim("Nơi nhận:")
    assert nhan.day > ten[0].day
    assert nhan.trai == pytest.approx(30, abs=0.3)
