"""The words of a Giấy khen beside its reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from vanban.loai.boi_canh import BoiCanh
from vanban.loai.chu_ky import nguoi_quyet_dinh
from vanban.loai.giay_khen.model import GiayKhen
from vanban.nd30.ghi_chu import ghi_ngay, ghi_ngay_trong
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay, Khen, TenIn
from vanban.thanh_phan.khoi import Khoi
from vanban.thanh_phan.so_ky_hieu import TRONG


def khoi(_giay_khen: GiayKhen, _boi_canh: BoiCanh) -> Iterator[Khoi]:
    """None: its lines have places of their own."""
    return iter(())


def hoan_thien(ban: BanTrinhBay, giay_khen: GiayKhen, boi_canh: BoiCanh) -> BanTrinhBay:
    """The certificate has no head with names: who awards stands in the middle."""
    noi = boi_canh.nguon
    nguoi_nhan = boi_canh.in_ra(giay_khen.nguoi_nhan, noi.con("nguoi_nhan"))
    noi_cong_tac = (boi_canh.in_ra(chu, noi.con("noi_cong_tac", i)) for i, chu in enumerate(giay_khen.noi_cong_tac))
    khen = Khen(_tham_quyen(giay_khen, boi_canh), (nguoi_nhan, *noi_cong_tac), tuple(_vao_so(giay_khen, boi_canh)))
    return replace(ban, co_quan=TenIn(""), chu_quan=None, khen=khen)


def _tham_quyen(giay_khen: GiayKhen, boi_canh: BoiCanh) -> TenIn:
    if giay_khen.tham_quyen:
        chu = boi_canh.in_ra(giay_khen.tham_quyen, boi_canh.nguon.con("tham_quyen"))
    else:
        chu = nguoi_quyet_dinh(boi_canh.co_quan, giay_khen.nguoi_ky.chuc_vu, boi_canh.ngay)
    return TenIn(chu, tuple(rieng for rieng in boi_canh.co_quan.ten_rieng if rieng in chu))


def _vao_so(giay_khen: GiayKhen, boi_canh: BoiCanh) -> Iterator[str]:
    """The decision and the number in the register, blank where not known yet."""
    qd = giay_khen.quyet_dinh
    so = boi_canh.in_ra(qd.so_ky_hieu, boi_canh.nguon.con("quyet_dinh", "so_ky_hieu")) if qd.so_ky_hieu else TRONG
    yield f"Quyết định số: {so} {ghi_ngay(qd.ngay) if qd.ngay else ghi_ngay_trong()}"
    yield f"Vào sổ khen thưởng số: {giay_khen.so_vao_so or TRONG}"
