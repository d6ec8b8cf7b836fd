"""Spans of time as people declare and write them: by whole years or by days."""

from datetime import date
from typing import Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from vanban.models.base import DauVao, Ngay, SoNguyen
from vanban.nd30.ghi_chu import ghi_ngay


class HieuLuc(DauVao):
    """Something that holds from one day to another; an absent end is open."""

    tu: Ngay | None = Field(
        default=None, description="Từ ngày nào; để trống nếu từ trước tới nay.", examples=["2025-07-01"]
    )
    den: Ngay | None = Field(
        default=None, description="Đến hết ngày nào; để trống nếu vẫn còn.", examples=["2025-06-30"]
    )

    @model_validator(mode="after")
    def _den_khong_truoc_tu(self) -> Self:
        if self.tu and self.den and self.den < self.tu:
            raise PydanticCustomError(
                "khoang_ngay",
                "den {den} đứng trước tu {tu}",
                {"den": f"{self.den:%d/%m/%Y}", "tu": f"{self.tu:%d/%m/%Y}"},
            )
        return self

    def vao(self, ngay: date | None) -> bool:
        """Whether it holds on the day; without a day, whether it is still open."""
        if ngay is None:
            return self.den is None
        return (self.tu is None or self.tu <= ngay) and (self.den is None or ngay <= self.den)


class KhoangNgay(DauVao):
    """A span of days, both ends given and both in it."""

    tu: Ngay = Field(description="Từ ngày.", examples=["2023-01-01"])
    den: Ngay = Field(description="Đến hết ngày.", examples=["2025-10-31"])

    @model_validator(mode="after")
    def _den_khong_truoc_tu(self) -> Self:
        if self.den < self.tu:
            gia_tri = {"tu": f"{self.tu:%d/%m/%Y}", "den": f"{self.den:%d/%m/%Y}"}
            raise PydanticCustomError("khoang_ngay", "den {den} đứng trước tu {tu}", gia_tri)
        return self

    def vao(self, ngay: date) -> bool:
        """Whether the day falls in it."""
        return self.tu <= ngay <= self.den


class ThoiGian(DauVao):
    """A span given by years (`tu_nam`, `den_nam`) or by days (`tu_ngay`, `den_ngay`), never by both."""

    tu_nam: SoNguyen | None = Field(default=None, ge=1945, le=2099, description="Năm bắt đầu.", examples=[2023])
    den_nam: SoNguyen | None = Field(default=None, ge=1945, le=2099, description="Năm kết thúc.", examples=[2030])
    tu_ngay: Ngay | None = Field(
        default=None, description="Ngày bắt đầu, khi không tính tròn năm.", examples=["2024-09-05"]
    )
    den_ngay: Ngay | None = Field(
        default=None, description="Ngày kết thúc, khi không tính tròn năm.", examples=["2025-05-31"]
    )

    @model_validator(mode="after")
    def _mot_cach_ghi(self) -> Self:
        theo_nam, theo_ngay = (self.tu_nam, self.den_nam), (self.tu_ngay, self.den_ngay)
        if (None in theo_nam) == (None in theo_ngay) or any(theo_nam) == any(theo_ngay):
            raise PydanticCustomError("cach_ghi_thoi_gian", "cần tu_nam và den_nam, hoặc tu_ngay và den_ngay")
        if self.ket_thuc < self.bat_dau:
            raise PydanticCustomError("khoang_thoi_gian", "kết thúc đứng trước bắt đầu: {ghi}", {"ghi": self.ghi})
        return self

    @property
    def bat_dau(self) -> date:
        """The first day."""
        return self.tu_ngay or date(self.tu_nam or 1, 1, 1)

    @property
    def ket_thuc(self) -> date:
        """The last day."""
        return self.den_ngay or date(self.den_nam or 1, 12, 31)

    @property
    def ghi(self) -> str:
        """In words: "từ năm 2023 đến năm 2025"."""
        if self.tu_nam and self.den_nam:
            return (
                f"năm {self.tu_nam}" if self.tu_nam == self.den_nam else f"từ năm {self.tu_nam} đến năm {self.den_nam}"
            )
        return f"từ {ghi_ngay(self.bat_dau)} đến {ghi_ngay(self.ket_thuc)}"

    @property
    def khoang(self) -> str:
        """In short: "2023 - 2025"."""
        dau, cuoi = self.bat_dau.year, self.ket_thuc.year
        return str(dau) if dau == cuoi else f"{dau} - {cuoi}"
