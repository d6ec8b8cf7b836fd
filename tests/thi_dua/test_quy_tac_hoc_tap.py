"""Rules R-17, R-19, R-20, R-22: each with what breaks it and what passes."""

from __future__ import annotations

from datetime import date

import pytest

from vanban.inputs import doc_tep, nap
from vanban.loai.tieu_chi_hoc_tap import KEM_THEO
from vanban.models.co_quan import CoQuan
from vanban.models.de_cu import DeCu
from vanban.models.dot_xet import DotXet
from vanban.models.hoc_tap import Cap, CongNhanDonVi, MucDo, SoLieuNam
from vanban.models.phong_trao import NhomTieuChi, PhongTrao, TieuChi
from vanban.models.thoi_gian import KhoangNgay
from vanban.models.tieu_chi_hoc_tap import TieuChiHocTap
from vanban.models.vien_dan import SoVienDan
from vanban.thi_dua.ho_so import GiayTo, HoSoXet
from vanban.thi_dua.quy_tac import all_quy_tac
from vanban.thi_dua.quy_tac_hoc_tap import kiem_hoc_tap
from vanban.thi_dua.tieu_chi import HocTap

TIEU_CHI = nap(doc_tep(KEM_THEO), TieuChiHocTap)
PHONG_TRAO = PhongTrao(
    ten="Thi đua",
    tu_nam=2023,
    den_nam=2030,
    tieu_chi=(
        NhomTieuChi(
            doi_tuong="ca_nhan",
            ten="Đối với cá nhân",
            muc=(
                TieuChi(ma="cong_dan", noi_dung="Được công nhận “Công dân học tập”."),
                TieuChi(ma="dong_gop", noi_dung="Có đóng góp."),
            ),
        ),
    ),
)
DOT = DotXet(
    ma="sk",
    ten="Sơ kết",
    loai_dot="so_ket",
    hinh_thuc=("giay_khen_so",),
    thoi_gian_thanh_tich=KhoangNgay(tu=date(2023, 1, 1), den=date(2025, 10, 31)),
    han_nop=date(2025, 11, 20),
)


def _hoc_tap(
    *, ten: str = "Trường THPT Ví Dụ", so: SoLieuNam | None = None, don_vi: CongNhanDonVi | None = None
) -> HocTap:
    return HocTap(TIEU_CHI, TIEU_CHI.cong_dan[0], ten, so_lieu=(so,) if so else (), don_vi=(don_vi,) if don_vi else ())


def _ho_so(hoc_tap: HocTap | None, de_cu: tuple[DeCu, ...] = (), giay_to: tuple[GiayTo, ...] = ()) -> HoSoXet:
    return HoSoXet(
        DOT, de_cu, CoQuan.model_construct(), SoVienDan(), phong_trao=PHONG_TRAO, giay_to=giay_to, hoc_tap=hoc_tap
    )


def _thay(ma: str, ho_so: HoSoXet) -> list[str]:
    return [mot.cau for mot in all_quy_tac()[ma].ham(ho_so)]


def _de_cu(tieu_chi: tuple[str, ...], diem: tuple[int, ...] = (), tong: int | None = None) -> DeCu:
    return DeCu(
        ma="dc01",
        loai="ca_nhan",
        ho_ten="Nguyễn Thị Ví Dụ An",
        hinh_thuc="giay_khen_so",
        thanh_tich="Dạy học",
        tieu_chi_dat=tieu_chi,
        diem_cdht=diem,
        tong_diem_cdht=tong,
    )


@pytest.mark.parametrize(
    "chu",
    [
        "Có 36/38 viên chức (94,74%) đạt.",
        "Có 38/38 viên chức (100%) đạt.",
        "Có 38/38 viên chức (100,00%) đạt.",
        "Có 1.148/1.200 lượt, đạt 95,67%.",
        "Ngày 15/5 tổ chức; tỷ lệ 60%.",
        "Ngày 5/10/2025 đạt 60%.",
        "Quyết định số 17/2024/QĐ-UBND (60%).",
        "Có 36/38 viên chức.",
        "Có 1/2 số lớp mở; sau đó đạt 70%.",
    ],
)
def test_r17_dung(chu: str) -> None:
    """Shares that are what their counts say, and what is no share of counts."""
    assert _thay("R-17", _ho_so(None, giay_to=(GiayTo("a", "bao_cao", chu=((("van_ban", "a"), chu),)),))) == []


@pytest.mark.parametrize(
    ("chu", "cau"),
    [
        ("Có 36/38 viên chức (94,47%) đạt.", "36/38 là 94,74%, đang ghi 94,47%"),
        ("Có 36/38 viên chức (94.74%) đạt.", "36/38 là 94,74%, đang ghi 94.74%"),
        ("Có 36/38 viên chức, đạt tỷ lệ 94,7%.", "36/38 là 94,74%, đang ghi 94,7%"),
        ("Có 1.148/1.200 lượt, chiếm 96%.", "1148/1200 là 95,67%, đang ghi 96%"),
    ],
)
def test_r17_sai(chu: str, cau: str) -> None:
    """A share that was typed wrong, with a point, or with other decimals than all others."""
    assert _thay("R-17", _ho_so(None, giay_to=(GiayTo("a", "bao_cao", chu=((("van_ban", "a"), chu),)),))) == [cau]


@pytest.mark.parametrize(
    ("muc_do", "vien_chuc", "cac"),
    [
        ("1", 36, []),
        ("2", 37, []),
        (
            "2",
            36,
            ["“Đơn vị học tập” mức độ 2 năm 2025: viên chức, người lao động đạt “Công dân học tập” 94,74%, cần 95,00%"],
        ),
    ],
)
def test_r19(muc_do: MucDo, vien_chuc: int, cac: list[str]) -> None:
    """The figures of the year bear the level out, or do not."""
    so = SoLieuNam(nam=2025, vien_chuc=38, vien_chuc_cdht=vien_chuc, hoc_sinh=100, hoc_sinh_cdht=99)
    don_vi = CongNhanDonVi(nam=2025, muc_do=muc_do, cap="tinh")

    assert _thay("R-19", _ho_so(_hoc_tap(so=so, don_vi=don_vi))) == cac


@pytest.mark.parametrize(
    ("de_cu", "cac"),
    [
        (_de_cu(("cong_dan",), (9,) * 10), []),
        (_de_cu(("cong_dan",), tong=94), []),
        (_de_cu(("dong_gop",), (4,) * 10), []),
        (_de_cu(("cong_dan",), (10,) * 9 + (4,)), ["có chỉ số dưới 5"]),
        (_de_cu(("cong_dan",), (7,) * 10), ["tổng điểm dưới 80"]),
        (_de_cu(("cong_dan",), tong=79), ["tổng điểm dưới 80"]),
    ],
)
def test_r20(de_cu: DeCu, cac: list[str]) -> None:
    """Scores that do not reach the title that a nominee is said to have."""
    dau = "Nguyễn Thị Ví Dụ An chưa đạt “Công dân học tập”: "

    assert _thay("R-20", _ho_so(_hoc_tap(), (de_cu,))) == [dau + cau for cau in cac]


@pytest.mark.parametrize(
    ("ten", "cap", "so_loi"),
    [
        ("Trường THPT Ví Dụ", "tinh", 0),
        ("Trường THPT Ví Dụ", "huyen", 1),
        ("Trung tâm Giáo dục thường xuyên Ví Dụ", "xa", 1),
        ("Trường THCS Ví Dụ", "xa", 0),
    ],
)
def test_r22(ten: str, cap: Cap, so_loi: int) -> None:
    """A THPT is a unit of the province; a THCS is not."""
    hoc_tap = _hoc_tap(ten=ten, don_vi=CongNhanDonVi(nam=2025, muc_do="1", cap=cap))

    assert len(_thay("R-22", _ho_so(hoc_tap))) == so_loi
    assert len(kiem_hoc_tap(hoc_tap)) == so_loi


def test_kiem_hoc_tap_cung_muc() -> None:
    """A report is judged at the levels at which the rules are registered."""
    so = SoLieuNam(nam=2025, vien_chuc=38, vien_chuc_cdht=3, hoc_sinh=100, hoc_sinh_cdht=99)
    don_vi = CongNhanDonVi(nam=2025, muc_do="1", cap="xa")
    hoc_tap = HocTap(
        TIEU_CHI, TIEU_CHI.cong_dan[0], "Trường THPT", (so,), (don_vi,), chu=((("bao_cao", "mo_dau"), "3/38 (8%)"),)
    )

    thay = kiem_hoc_tap(hoc_tap)

    assert {mot.ma for mot in thay} == {"R-17", "R-19", "R-22"}
    assert all(mot.muc == all_quy_tac()[mot.ma].muc for mot in thay)
