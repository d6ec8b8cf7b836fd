"""What a person declares for one Giấy giới thiệu."""

from typing import Literal

from pydantic import Field

from vanban.models.base import Chu, Ngay
from vanban.models.kieu import KHONG_IN, NoiNhan
from vanban.models.nguoi_ten import NguoiCoTen
from vanban.models.van_ban import KhongDeCuong, KhongTrichYeu, MotNguoiKy, VanBanGoc
from vanban.nd30 import nd30


class LoiGioiThieu(KhongDeCuong):
    """Whom, to which body, on what business, until when (Mẫu 1.8)."""

    nguoi: NguoiCoTen = Field(description="Người được giới thiệu.")
    duoc_cu_den: Chu = Field(
        description="Cơ quan, tổ chức được giới thiệu tới làm việc.", examples=["Sở Giáo dục và Đào tạo tỉnh Ví Dụ"]
    )
    ve_viec: Chu = Field(description="Về việc gì.", examples=["Nhận sách tham khảo cho thư viện"])
    den_het_ngay: Ngay | None = Field(
        default=None, description="Giấy có giá trị đến hết ngày nào; chưa biết thì để trống.", examples=["2026-01-31"]
    )


class GiayGioiThieu(KhongTrichYeu, VanBanGoc, MotNguoiKy, LoiGioiThieu):
    """One letter of introduction."""

    loai: Literal["giay_gioi_thieu"] = Field(description="Loại văn bản: giay_gioi_thieu.", json_schema_extra=KHONG_IN)
    noi_nhan: tuple[NoiNhan, ...] | None = Field(
        default=(), description="Nơi nhận khác, sau dòng “Như trên” máy tự ghi."
    )

    @property
    def dau_noi_nhan(self) -> str:
        """ "Như trên", as in the Mẫu."""
        return nd30().noi_nhan["nhu_tren"].chuoi
