"""“Công dân học tập” from ten indicators, “Đơn vị học tập” from shares: exact, at the edge of each threshold."""

from __future__ import annotations

from fractions import Fraction

import pytest

from vanban.inputs import doc_tep, nap
from vanban.loai.tieu_chi_hoc_tap import KEM_THEO
from vanban.models.hoc_tap import KetQuaChiTieu, MucDo, SoLieuNam
from vanban.models.tieu_chi_hoc_tap import TieuChiHocTap
from vanban.thi_dua.tieu_chi import cong_dan, khong_du_ty_le, ty_le, xet_don_vi

TIEU_CHI = nap(doc_tep(KEM_THEO), TieuChiHocTap)
NAM_2025 = SoLieuNam(nam=2025, vien_chuc=38, vien_chuc_cdht=36, hoc_sinh=612, hoc_sinh_cdht=588)


@pytest.mark.parametrize(
    ("diem", "tong", "ma", "ket_qua"),
    [
        ((8,) * 10, None, "chung", "dat"),
        ((7, *(8,) * 9), None, "chung", "khong_dat"),
        ((10,) * 9 + (4,), None, "chung", "khong_dat"),
        ((10,) * 9 + (5,), None, "chung", "dat"),
        ((7,) * 10, None, "chung", "khong_dat"),
        ((7,) * 10, None, "vung_kho_khan", "dat"),
        ((10,) * 9 + (4,), None, "vung_kho_khan", "khong_dat"),
        (None, 94, "chung", "chua_kiem"),
        (None, 79, "chung", "khong_dat"),
        (None, None, "chung", "chua_kiem"),
    ],
)
def test_cong_dan(diem: tuple[int, ...] | None, tong: int | None, ma: str, ket_qua: str) -> None:
    """A total alone never passes; one below the threshold fails without the ten indicators."""
    assert cong_dan(diem, tong, TIEU_CHI.nguong(ma)).ket_qua == ket_qua


def test_nguong_la_dung_muc_dau() -> None:
    """Without a choice the first threshold holds."""
    assert TIEU_CHI.nguong(None).tong == 80


@pytest.mark.parametrize(
    ("phan", "tong", "ra"), [(34, 37, Fraction(34, 37)), (0, 5, 0), (0, 0, None), (None, 5, None), (5, None, None)]
)
def test_ty_le(phan: int | None, tong: int | None, ra: Fraction | None) -> None:
    """No share of nothing, none of what is not known."""
    assert ty_le(phan, tong) == ra


@pytest.mark.parametrize(
    ("nam", "vien_chuc", "hoc_sinh", "muc_do", "thieu"),
    [
        (2024, (34, 37), (578, 605), "1", []),
        (2025, (36, 38), (588, 612), "1", []),
        (2025, (36, 38), (588, 612), "2", ["thanh_vien_cdht", "nguoi_hoc_cdht"]),
        (2025, (9, 10), (95, 100), "1", []),
        (2025, (899, 1000), (95, 100), "1", ["thanh_vien_cdht"]),
        (2025, (19, 20), (97, 100), "2", []),
        (2025, (0, 0), (95, 100), "1", []),
    ],
)
def test_don_vi(
    nam: int, vien_chuc: tuple[int, int], hoc_sinh: tuple[int, int], muc_do: MucDo, thieu: list[str]
) -> None:
    """The shares of the two levels, exactly at their thresholds and just below."""
    so = SoLieuNam(
        nam=nam, vien_chuc_cdht=vien_chuc[0], vien_chuc=vien_chuc[1], hoc_sinh_cdht=hoc_sinh[0], hoc_sinh=hoc_sinh[1]
    )

    assert [mot.chi_tieu.ma for mot in khong_du_ty_le(TIEU_CHI, muc_do, so)] == thieu


def test_chi_tieu_khong_tinh_theo_don_vi_khai() -> None:
    """What no figure gives is met when the body says so, unknown when it says nothing."""
    ket_qua = {"chia_se_tri_thuc": KetQuaChiTieu(ket_qua="02 buổi", dat=True)}

    xet = {mot.chi_tieu.ma: mot.dat for mot in xet_don_vi(TIEU_CHI, "1", NAM_2025, ket_qua)}

    assert xet["chia_se_tri_thuc"] is True
    assert xet["danh_hieu_tap_the"] is None
    assert xet["thanh_vien_cdht"] is True


def test_ty_le_may_tinh_thang_loi_khai() -> None:
    """A share below its threshold is not met, whatever was typed."""
    ket_qua = {"thanh_vien_cdht": KetQuaChiTieu(dat=True)}

    xet = {mot.chi_tieu.ma: mot.dat for mot in xet_don_vi(TIEU_CHI, "2", NAM_2025, ket_qua)}

    assert xet["thanh_vien_cdht"] is False
