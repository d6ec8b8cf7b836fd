"""The gazetteer: 63 units before, 34 after 01/7/2025, the upgrades of 2026; and the head of a paper held against it."""

from __future__ import annotations

from datetime import date

import pytest

from check.ngon_ngu.van_ban_chu import van_ban
from vanban.check import soat_chu
from vanban.check.loi_van.dia_danh import cac_tinh, nay_la


@pytest.mark.parametrize(
    ("ngay", "tinh", "thanh_pho"),
    [
        (date(2024, 9, 19), 58, 5),
        (date(2025, 6, 30), 57, 6),
        (date(2025, 7, 1), 28, 6),
        (date(2026, 5, 1), 27, 7),
        (date(2026, 10, 1), 25, 9),
    ],
)
def test_so_don_vi(ngay: date, tinh: int, thanh_pho: int) -> None:
    """The count of provinces and cities on a day."""
    con = [t.cap for t in cac_tinh() if t.con(ngay)]

    assert (con.count("tỉnh"), con.count("thành phố")) == (tinh, thanh_pho)


def test_moi_dong_co_nguon_va_do_tin() -> None:
    """Each row names its source and how sure it is; what a unit became exists today."""
    con = {t.ten for t in cac_tinh() if t.con(date(2026, 11, 1))}

    assert all(t.nguon and t.do_tin in {"2+", "M"} for t in cac_tinh())
    assert {t.nay for t in cac_tinh()} == con
    assert nay_la("Sóc Trăng") == "Cần Thơ"


@pytest.mark.parametrize(
    ("cu", "moi", "nam", "loi"),
    [
        (
            "SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH NGHỆ AN",
            "UBND HUYỆN ĐÔ LƯƠNG",
            2026,
            "“UBND HUYỆN ĐÔ LƯƠNG” thuộc cấp huyện, không còn từ 01/7/2025",
        ),
        ("Nghệ An, ngày", "Sóc Trăng, ngày", 2026, "“Sóc Trăng” không còn vào ngày 24/09/2026; nay thuộc Cần Thơ"),
        ("TỈNH NGHỆ AN", "TỈNH BẮC NINH", 2026, "“BẮC NINH” vào ngày 24/09/2026 là thành phố, không phải tỉnh"),
    ],
)
def test_dau_van_ban_ghi_don_vi_da_het(cu: str, moi: str, nam: int, loi: str) -> None:
    """A unit that no longer exists, or has another rank, in the head of a paper of that day."""
    assert loi in [f.thong_bao for f in soat_chu(van_ban(nam=nam).replace(cu, moi)).findings if f.ma == "TN104"]


def test_don_vi_con_vao_ngay_do() -> None:
    """The same head is right in its own time."""
    dau = van_ban(nam=2024).replace("TỈNH NGHỆ AN", "TỈNH BẮC NINH").replace("Nghệ An, ngày", "Sóc Trăng, ngày")

    assert "TN104" not in {f.ma for f in soat_chu(dau).findings}
