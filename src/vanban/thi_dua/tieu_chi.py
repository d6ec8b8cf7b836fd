"""“Công dân học tập” and “Đơn vị học tập” computed: exact shares, met or not; never a points table for the unit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Literal

from vanban.ban_ghi import dataclass
from vanban.models.hoc_tap import CongNhanDonVi, KetQuaChiTieu, MucDo, SoLieuNam
from vanban.models.tieu_chi_hoc_tap import ChiTieu, NguongCongDan, TieuChiHocTap

_PHAN = {
    "ty_le_vien_chuc_cdht": ("vien_chuc_cdht", "vien_chuc"),
    "ty_le_hoc_sinh_cdht": ("hoc_sinh_cdht", "hoc_sinh"),
}
"""Shares → the counts they are made of, part and whole."""


@dataclass(frozen=True, slots=True)
class HocTap:
    """What is said about learning: the criteria with the threshold that holds here, figures, claims, typed texts.

    `don_vi` are the levels claimed or recognised, `noi_don_vi` where they stand; `chu` are texts with their places;
    `chi_tieu` the results of the level that is claimed, when they are known one by one.
    """

    tieu_chi: TieuChiHocTap
    nguong: NguongCongDan
    ten_co_quan: str = ""
    so_lieu: tuple[SoLieuNam, ...] = ()
    don_vi: tuple[CongNhanDonVi, ...] = ()
    noi_don_vi: tuple[str | int, ...] = ("bao_cao", "don_vi_hoc_tap")
    chu: tuple[tuple[tuple[str | int, ...], str], ...] = ()
    chi_tieu: tuple[XetChiTieu, ...] = ()


@dataclass(frozen=True, slots=True)
class XetCongDan:
    """The result of one person: a total without the ten indicators is not checked, unless it is too low by itself."""

    ket_qua: Literal["dat", "khong_dat", "chua_kiem"]
    tong: int | None
    thap_nhat: int | None
    ly_do: str = ""


@dataclass(frozen=True, slots=True)
class XetChiTieu:
    """One chỉ tiêu: what was reached, what is needed, whether it is met; None where nobody knows."""

    chi_tieu: ChiTieu
    ty_le: Fraction | None
    can: Fraction | None
    dat: bool | None


def cong_dan(diem: tuple[int, ...] | None, tong: int | None, nguong: NguongCongDan) -> XetCongDan:
    """The result of one person from ten indicators, or from a total alone.

    Args:
        diem: The ten indicators, each from 0 to 10, when they are known.
        tong: The total, when they are not.
        nguong: What total and indicators must reach.
    """
    tong = sum(diem) if diem else tong
    if tong is None:
        return XetCongDan("chua_kiem", None, None, "chưa có điểm")
    if tong < nguong.tong:
        return XetCongDan("khong_dat", tong, min(diem) if diem else None, f"tổng điểm dưới {nguong.tong}")
    if not diem:
        return XetCongDan("chua_kiem", tong, None, "chưa có mười điểm thành phần")
    if (thap := min(diem)) < nguong.thap_nhat:
        return XetCongDan("khong_dat", tong, thap, f"có chỉ số dưới {nguong.thap_nhat}")
    return XetCongDan("dat", tong, thap)


def ty_le(phan: int | None, tong: int | None) -> Fraction | None:
    """The exact share; None when a count is not known, or the whole is zero."""
    return None if phan is None or not tong else Fraction(phan, tong)


def ty_le_cua(chi_so: str, so_lieu: SoLieuNam) -> Fraction | None:
    """The share of that name in the figures of a year."""
    phan, tong = _PHAN[chi_so]
    return ty_le(getattr(so_lieu, phan), getattr(so_lieu, tong))


def la_ty_le(chi_so: str) -> bool:
    """Whether a name is that of a share."""
    return chi_so in _PHAN


def xet_don_vi(
    tieu_chi: TieuChiHocTap, muc_do: MucDo, so_lieu: SoLieuNam | None, ket_qua: Mapping[str, KetQuaChiTieu]
) -> tuple[XetChiTieu, ...]:
    """Every chỉ tiêu of “Đơn vị học tập” at a level.

    Args:
        tieu_chi: The criteria.
        muc_do: The level that is claimed.
        so_lieu: The figures of the year; learners are asked for when it has some.
        ket_qua: What the body says, by the key of the chỉ tiêu.
    """
    return tuple(_xet(tieu_chi, muc_do, so_lieu, ket_qua))


def _xet(
    tieu_chi: TieuChiHocTap, muc_do: MucDo, so_lieu: SoLieuNam | None, ket_qua: Mapping[str, KetQuaChiTieu]
) -> Iterator[XetChiTieu]:
    for chi_tieu in tieu_chi.chi_tieu:
        muc = chi_tieu.it_nhat.get(muc_do)
        can = Fraction(muc) / 100 if muc is not None else None
        noi = ket_qua.get(chi_tieu.ma)
        dat = noi.dat if noi else None
        if chi_tieu.theo is None:
            yield XetChiTieu(chi_tieu, None, can, dat)
            continue
        co = ty_le_cua(chi_tieu.theo, so_lieu) if so_lieu else None
        yield XetChiTieu(chi_tieu, co, can, co >= can if co is not None and can is not None else dat)


def khong_du_ty_le(tieu_chi: TieuChiHocTap, muc_do: MucDo, so_lieu: SoLieuNam) -> tuple[XetChiTieu, ...]:
    """The shares that the figures of a year show to be below a level."""
    return tuple(mot for mot in xet_don_vi(tieu_chi, muc_do, so_lieu, {}) if mot.chi_tieu.theo and mot.dat is False)
