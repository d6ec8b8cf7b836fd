"""The texts that a document issues: each with a head of its own below the document (Mẫu 1.3)."""

from __future__ import annotations

from dataclasses import replace

from vanban.errors import InputError
from vanban.inputs import gom
from vanban.loai.boi_canh import BoiCanh
from vanban.loai.de_cuong import de_cuong
from vanban.loai.nguon import Nguon
from vanban.loai.phu_luc import cau_kem_theo, ky_so
from vanban.loai.than_bai import dong_cau_cuoi
from vanban.models.van_ban_kem import VanBanBanHanh, VanBanKemVao
from vanban.nd30 import nd30
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay, VanBanKem
from vanban.thanh_phan.khoi import Khoi, Kieu


def hoan_thien(ban: BanTrinhBay, khai: VanBanBanHanh, boi_canh: BoiCanh) -> BanTrinhBay:
    """The page with the texts that it issues.

    Raises:
        InputError: the last sentence of one ends as if something followed; one ends with a table.
    """
    with gom() as chung:
        cac = [
            chung.goi(_mot, kem, boi_canh.nguon.con("kem_theo", i), ban, boi_canh)
            for i, kem in enumerate(khai.kem_theo)
        ]
    return replace(ban, van_ban_kem=tuple(kem for kem in cac if kem))


def _mot(kem: VanBanKemVao, nguon: Nguon, ban: BanTrinhBay, boi_canh: BoiCanh) -> VanBanKem:
    trich_yeu = boi_canh.in_ra(kem.trich_yeu, nguon.con("trich_yeu"), gon=True)
    khoi = (
        *(Khoi(Kieu.DOAN, boi_canh.in_ra(chu, nguon.con("mo_dau", i))) for i, chu in enumerate(kem.mo_dau)),
        *de_cuong(kem.noi_dung, boi_canh, kem.bo_cuc, nguon=nguon.con("noi_dung")),
    )
    cuoi = nguon.con("noi_dung", len(kem.noi_dung) - 1)
    if khoi and not boi_canh.loi:
        if khoi[-1].bang is not None:
            raise InputError("văn bản kèm theo kết thúc bằng một bảng, cần một câu sau bảng", vi_tri=cuoi.vi_tri)
        khoi = dong_cau_cuoi(khoi, cuoi)
    return VanBanKem(nd30().loai[kem.loai].ten, trich_yeu, khoi, cau_kem_theo(ban), ky_so(ban, kem, nguon))
