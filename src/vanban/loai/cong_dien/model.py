"""What a person declares for one Công điện."""

from typing import Annotated, Literal

from pydantic import Field

from vanban.models.base import Chu
from vanban.models.kieu import KHONG_IN, Dong, ItNhatMot, MotHoacNhieu
from vanban.models.van_ban import DauTrang, VanBanChung


class DauCongDien(DauTrang):
    """Who sends it, to whom."""

    nguoi_dien: Chu | None = Field(
        default=None,
        description="Cơ quan hoặc chức danh người đứng đầu gửi điện, khi khác với chức vụ người ký và tên cơ quan.",
        examples=["Hiệu trưởng Trường THPT Ví Dụ"],
    )
    noi_dien: Annotated[tuple[Dong, ...], MotHoacNhieu(), ItNhatMot()] = Field(
        description="Cơ quan, tổ chức nhận điện, mỗi nơi một dòng.", examples=[["Các tổ chuyên môn", "Tổ Văn phòng"]]
    )


class CongDien(VanBanChung, DauCongDien):
    """One Công điện: who sends it to whom, then an outline (Mẫu 1.6)."""

    loai: Literal["cong_dien"] = Field(description="Loại văn bản: cong_dien.", json_schema_extra=KHONG_IN)
