"""Nghị quyết (cá biệt) (Điều 7), Mẫu 1.1 on the layout of Mẫu 1.2; that it issues texts as in Mẫu 1.3 is practice."""

from functools import partial

from vanban.loai.boi_canh import BoiCanh
from vanban.loai.dieu import khoi_dieu
from vanban.loai.khuon import mo_hinh
from vanban.loai.lien_tich import cac_chu_ky, thanh_lien_tich
from vanban.loai.loai_van_ban import LoaiVanBan
from vanban.loai.van_ban_kem import hoan_thien
from vanban.models.lien_tich import VanBanDieuLienTich
from vanban.models.van_ban_kem import VanBanBanHanh
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay


class NghiQuyetNen(VanBanBanHanh, VanBanDieuLienTich):
    """What a nghị quyết may be: of several bodies, issuing other texts."""


def _hoan_thien(ban: BanTrinhBay, khai: NghiQuyetNen, boi_canh: BoiCanh) -> BanTrinhBay:
    """The page with the names of all bodies, and the texts that they issue."""
    return hoan_thien(thanh_lien_tich(ban, khai, boi_canh), khai, boi_canh)


LOAI = LoaiVanBan(
    ma="nghi_quyet",
    mau="1.1",
    dau_vao=mo_hinh("nghi_quyet", NghiQuyetNen),
    khoi=partial(khoi_dieu, quyet="quyet_nghi"),
    chu_ky=cac_chu_ky,
    hoan_thien=_hoan_thien,
    bo_cuc_rieng="1.2",
)
