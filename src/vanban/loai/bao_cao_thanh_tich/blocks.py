"""The blocks of a Báo cáo thành tích, its signatures, the number of its form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from vanban.loai.bao_cao_thanh_tich.model import BaoCaoThanhTich
from vanban.loai.boi_canh import BoiCanh
from vanban.loai.de_cuong import de_cuong
from vanban.loai.than_bai import doan
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay, ChuKy
from vanban.thanh_phan.khoi import Khoi


def khoi(bao_cao: BaoCaoThanhTich, boi_canh: BoiCanh) -> Iterator[Khoi]:
    """Mở đầu, the numbered outline, the closing if any."""
    yield from doan(boi_canh, "mo_dau", bao_cao.mo_dau)
    yield from de_cuong(bao_cao.noi_dung, boi_canh, bao_cao.bo_cuc)
    yield from doan(boi_canh, "ket_thuc", bao_cao.ket_thuc)


def cac_chu_ky(bao_cao: BaoCaoThanhTich, boi_canh: BoiCanh) -> tuple[ChuKy, ...]:
    """The signatures from left to right."""
    ra = []
    for thu_tu, nguoi in enumerate(bao_cao.nguoi_ky_bao_cao):
        noi = boi_canh.nguon.con("nguoi_ky_bao_cao", thu_tu)
        chuc_danh = tuple(boi_canh.in_ra(chu, noi.con("chuc_danh", i)) for i, chu in enumerate(nguoi.chuc_danh))
        ra.append(ChuKy(chuc_danh, boi_canh.in_ra(nguoi.ho_ten, noi.con("ho_ten")) if nguoi.ho_ten else ""))
    return tuple(ra)


def hoan_thien(ban: BanTrinhBay, bao_cao: BaoCaoThanhTich, boi_canh: BoiCanh) -> BanTrinhBay:
    """The number of the form in its corner."""
    chu = bao_cao.ghi_chu_mau
    return replace(ban, ghi_chu_mau=boi_canh.in_ra(chu, boi_canh.nguon.con("ghi_chu_mau")) if chu else "")
