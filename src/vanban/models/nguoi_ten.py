"""A person whom a paper names: giấy giới thiệu, giấy nghỉ phép."""

from typing import Literal

from pydantic import Field

from vanban.models.base import Chu, DauVao
from vanban.models.kieu import KHONG_IN, HoTenDien

XungHo = Literal["ong", "ba"] | None
"""How a person is addressed, where that is known."""


def ong_ba(xung_ho: XungHo) -> str:
    """The form of address as it begins a line."""
    return {"ong": "Ông", "ba": "Bà", None: "Ông (bà)"}[xung_ho]


class NguoiCoTen(DauVao):
    """Name, form of address and post of a person."""

    xung_ho: XungHo = Field(
        default=None,
        description="ong hoặc ba; để trống thì in “Ông (bà)”.",
        examples=["ba"],
        json_schema_extra=KHONG_IN,
    )
    ho_ten: HoTenDien = Field(description="Họ và tên.", examples=["Nguyễn Văn Ví Dụ"])
    chuc_vu: Chu = Field(description="Chức vụ và đơn vị công tác.", examples=["Giáo viên Tổ Ngữ văn"])

    @property
    def ong_ba(self) -> str:
        """The form of address as it begins a line."""
        return ong_ba(self.xung_ho)
