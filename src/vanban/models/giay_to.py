"""Papers of practice, which Điều 7 does not name: no number, no căn cứ, no Nơi nhận."""

from typing import ClassVar

from pydantic import Field

from vanban.models.base import DauVao
from vanban.models.kieu import CacChu, HoTenDien
from vanban.models.thanh_phan_khac import ThanhPhanKhac
from vanban.models.van_ban import KhongCoMuc, VanBanGoc

_KHONG_SO = ("so", "ky_hieu", "kinh_gui", "can_cu", "noi_nhan", "soan_thao", "so_ban_luu", *ThanhPhanKhac.model_fields)


class GiayTo(KhongCoMuc, VanBanGoc):
    """What such a paper declares."""

    KHONG_CO: ClassVar[tuple[str, ...]] = _KHONG_SO


class NguoiKyTen(DauVao):
    """One signer, by what he or she is to the paper."""

    chuc_danh: CacChu = Field(
        description="Ký với tư cách gì, in hoa; mỗi dòng một phần tử.", examples=["Người báo cáo thành tích"]
    )
    ho_ten: HoTenDien | None = Field(default=None, description="Họ tên; để trống thì chừa chỗ.")
