"""Appendices as a person declares them."""

from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from vanban.models.base import CoKhong
from vanban.models.kieu import KHONG_IN, Cau, ItNhatMot
from vanban.models.noi_dung import Nut
from vanban.models.tep_rieng import TepRieng


class PhuLucVao(TepRieng):
    """One appendix; its number, its line "(Kèm theo …)" and its page numbers are written by the page."""

    ten: Cau = Field(
        description="Tên phụ lục, không ghi chữ Phụ lục và số; máy tự đánh số La Mã khi có từ hai phụ lục.",
        examples=["Danh sách đề nghị tặng giấy khen"],
    )
    ngang: CoKhong = Field(
        default=False, description="Có: trang giấy nằm ngang, hợp với bảng nhiều cột.", json_schema_extra=KHONG_IN
    )
    noi_dung: Annotated[tuple[Nut, ...], ItNhatMot()] = Field(
        description="Nội dung phụ lục: bảng, câu, hoặc mục có tiêu đề và mục con; trong văn bản phải nhắc đến phụ lục."
    )

    @model_validator(mode="after")
    def _khong_tu_xung(self) -> "PhuLucVao":
        if self.ten.casefold().startswith("phụ lục"):
            raise PydanticCustomError("ten_phu_luc", "ten: bỏ chữ “{chu}” ở đầu, máy tự ghi", {"chu": self.ten[:7]})
        return self
