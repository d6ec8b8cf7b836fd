"""Capitals of Phụ lục II: every example of the decree comes out as it is printed there."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nd30.ban_goc import fold, raw
from vanban.chu_viet import viet_hoa
from vanban.chu_viet.ngay_chu import thang_bang_chu, thu_trong_tuan
from vanban.chu_viet.viet_hoa import (
    hoa_dau,
    ten_van_ban,
    thuong_dau,
    viet_hoa_chuc_vu,
    viet_hoa_co_quan,
    viet_hoa_danh_hieu,
    viet_hoa_dia_danh,
    viet_hoa_ten_nguoi,
    viet_hoa_vien_dan,
)

_DONG = Path(__file__).with_name("phu_luc_II.tsv").read_text("utf-8").splitlines()
VI_DU = [tuple(dong.split("\t")) for dong in _DONG if not dong.startswith("#")]
VIEN_DAN = [chu for ten, chu in VI_DU if ten == "viet_hoa_vien_dan"]
VAN_BAN = [chu for ten, chu in VI_DU if ten == "ten_van_ban"]
MOT_TEN = [cap for cap in VI_DU if cap[0].startswith("viet_hoa") and cap[0] != "viet_hoa_vien_dan"]
_DAU_VI_DU = re.compile(r"(?:Ví dụ|đặc biệt): (.*?)(?:$|\. Viết)")


def _cua_luat() -> set[str]:
    """The examples of the decree's own text."""
    ra = set()
    for dong in raw("phu-luc-II").splitlines():
        if dong.startswith("- "):
            ra.add(dong[2:])
        for khop in _DAU_VI_DU.finditer(dong):
            chu = re.sub(r" \(chỉ [^)]*\)|,?(?:…|\.\.\.)$|\.$", "", re.sub(r",?(?:…|\.\.\.)? ?Ví dụ:.*", "", khop[1]))
            ra |= set(chu.split(", "))
    return ra - {""}


def test_du_moi_vi_du_cua_phu_luc() -> None:
    """The table has the examples of the decree, all of them and no other."""
    assert {chu for _, chu in VI_DU} == _cua_luat()
    assert all(fold(chu) in fold(raw("phu-luc-II")) for _, chu in VI_DU)


@pytest.mark.parametrize(("ten", "chu"), MOT_TEN)
@pytest.mark.parametrize("doi", [str.lower, str.upper, str])
def test_vi_du_cua_phu_luc(ten: str, chu: str, doi: Callable[[str], str]) -> None:
    """Typed small, in capitals or right, each example is written as in the decree."""
    assert getattr(viet_hoa, ten)(doi(chu)) == chu


@pytest.mark.parametrize("chu", VIEN_DAN)
def test_vien_dan_cac_phan(chu: str) -> None:
    """Capitals from Phần to Điều, none for khoản and điểm; the rest stays."""
    sai = re.sub(r"Phần|Chương|Mục|Tiểu mục|Điều", lambda k: k[0].lower(), chu)
    sai = re.sub(r" (điểm|khoản)", lambda k: k[0].title(), sai)

    assert sai != chu
    assert viet_hoa_vien_dan(sai) == viet_hoa_vien_dan(chu) == chu


@pytest.mark.parametrize("chu", VAN_BAN)
def test_ten_van_ban(chu: str) -> None:
    """A type and a name, each with its first capital."""
    loai = "Bộ luật" if chu.startswith("Bộ luật") else "Luật"

    assert ten_van_ban(loai.lower(), thuong_dau(chu.removeprefix(f"{loai} "))) == chu


def test_thu_va_thang() -> None:
    """Days of the week and months said in words have a capital."""
    cac_thu = [thu_trong_tuan(date(2026, 1, 5) + timedelta(days=i)) for i in range(7)]

    assert {chu for ten, chu in VI_DU if ten == "thu_trong_tuan"} <= set(cac_thu)
    assert cac_thu[0] == "thứ Hai"
    assert {chu for ten, chu in VI_DU if ten == "thang_bang_chu"} <= {thang_bang_chu(i) for i in range(1, 13)}


@pytest.mark.parametrize(
    ("ham", "vao", "ra"),
    [
        (viet_hoa_co_quan, "Sở Giáo Dục Và Đào Tạo Tỉnh Ví Dụ", "Sở Giáo dục và Đào tạo tỉnh Ví Dụ"),
        (viet_hoa_co_quan, "sở giáo dục và đào tạo", "Sở Giáo dục và Đào tạo"),
        (viet_hoa_co_quan, "ỦY BAN NHÂN DÂN XÃ VÍ DỤ", "Ủy ban nhân dân xã Ví Dụ"),
        (viet_hoa_co_quan, "TRƯỜNG THPT VÍ DỤ", "Trường THPT Ví Dụ"),
        (viet_hoa_co_quan, "Trường THCS Các Sơn", "Trường THCS Các Sơn"),
        (viet_hoa_co_quan, "Phòng GD&ĐT quận 1", "Phòng GD&ĐT Quận 1"),
        (
            viet_hoa_co_quan,
            "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TRƯỜNG THPT VÍ DỤ",
            "Hội đồng Thi đua - Khen thưởng Trường THPT Ví Dụ",
        ),
        (viet_hoa_chuc_vu, "phó hiệu trưởng", "Phó Hiệu trưởng"),
        (
            viet_hoa_chuc_vu,
            "PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VÍ DỤ",
            "Phó Chủ tịch Ủy ban nhân dân tỉnh Ví Dụ",
        ),
        (viet_hoa_chuc_vu, "tổ trưởng tổ ngữ văn", "Tổ trưởng Tổ Ngữ văn"),
        (viet_hoa_danh_hieu, "HUÂN CHƯƠNG LAO ĐỘNG HẠNG NHẤT", "Huân chương Lao động hạng Nhất"),
        (viet_hoa_danh_hieu, "nhà giáo ưu tú", "Nhà giáo Ưu tú"),
        (viet_hoa_ten_nguoi, "NGUYỄN VĂN VÍ DỤ", "Nguyễn Văn Ví Dụ"),
        (viet_hoa_dia_danh, "THÀNH PHỐ VÍ DỤ", "thành phố Ví Dụ"),
        (viet_hoa_dia_danh, "xã ví dụ", "xã Ví Dụ"),
    ],
)
def test_ten_thuong_gap(ham: Callable[[str], str], vao: str, ra: str) -> None:
    """Names as schools have them; a name written with its own capitals keeps the parts that are not known."""
    assert ham(vao) == ra


HAM = [getattr(viet_hoa, ten) for ten in vars(viet_hoa) if ten.startswith("viet_hoa_")] + [hoa_dau, thuong_dau]
CHU = st.lists(st.sampled_from([*"aăâđêôơưỳ BĐƠ.,-–(&)09", "sở ", "tỉnh ", " và ", "Điều 5", "Khoản 2 "])).map("".join)


@pytest.mark.parametrize("ham", HAM)
@given(CHU)
def test_chi_doi_hoa_thuong(ham: Callable[[str], str], chu: str) -> None:
    """Letters never change; a name typed in one kind of letters is written once and for all."""
    ra = ham(chu)

    assert ra.lower() == chu.lower()
    if chu.islower() or chu.isupper():
        assert ham(ra) == ra
