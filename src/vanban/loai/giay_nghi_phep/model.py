"""What a person declares for one Giấy nghỉ phép."""

from typing import ClassVar, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from vanban.models.base import Chu, CoKhong, Ngay
from vanban.models.kieu import KHONG_IN, NoiNhan
from vanban.models.nguoi_ten import NguoiCoTen
from vanban.models.van_ban import KhongDeCuong, KhongTrichYeu, MotNguoiKy, VanBanGoc


class LoiNghiPhep(KhongDeCuong):
    """Whose leave, how long, from when to when, where, and against what it counts (Mẫu 1.10)."""

    ngay_don: Ngay | None = Field(
        default=None, description="Ngày của Đơn đề nghị nghỉ phép; chưa biết thì để trống.", examples=["2026-07-10"]
    )
    nguoi: NguoiCoTen = Field(description="Người được nghỉ phép.")
    thoi_gian: Chu = Field(description="Nghỉ bao lâu.", examples=["05 ngày"])
    tu_ngay: Ngay | None = Field(default=None, description="Nghỉ từ ngày.", examples=["2026-07-20"])
    den_ngay: Ngay | None = Field(default=None, description="Nghỉ đến hết ngày.", examples=["2026-07-24"])
    noi_nghi: Chu = Field(description="Nơi nghỉ phép.", examples=["xã Ví Dụ, tỉnh Ví Dụ"])
    tinh_vao: Chu = Field(
        description="Số ngày nghỉ được tính vào thời gian nghỉ nào theo Bộ luật Lao động.",
        examples=["nghỉ hằng năm của năm 2026"],
    )
    xac_nhan: CoKhong = Field(
        default=False,
        description="Có: chừa chỗ cho cơ quan hoặc chính quyền địa phương nơi nghỉ phép xác nhận.",
        json_schema_extra=KHONG_IN,
    )

    @model_validator(mode="after")
    def _tu_truoc_den(self) -> Self:
        if self.tu_ngay and self.den_ngay and self.den_ngay < self.tu_ngay:
            raise PydanticCustomError(
                "khoang_ngay",
                "den_ngay {den} đứng trước tu_ngay {tu}",
                {"den": f"{self.den_ngay:%d/%m/%Y}", "tu": f"{self.tu_ngay:%d/%m/%Y}"},
            )
        return self


class GiayNghiPhep(KhongTrichYeu, VanBanGoc, MotNguoiKy, LoiNghiPhep):
    """One leave."""

    KHONG_CO: ClassVar[tuple[str, ...]] = (*KhongTrichYeu.KHONG_CO, "phu_luc")

    loai: Literal["giay_nghi_phep"] = Field(description="Loại văn bản: giay_nghi_phep.", json_schema_extra=KHONG_IN)
    noi_nhan: tuple[NoiNhan, ...] | None = Field(
        default=(), description="Nơi nhận khác, sau tên người được nghỉ phép máy tự ghi."
    )

    @property
    def dau_noi_nhan(self) -> str:
        """The person who is given the paper (Mẫu 1.10, note 8)."""
        return f"{self.nguoi.ong_ba} {self.nguoi.ho_ten}"
