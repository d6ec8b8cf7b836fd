"""Attachments that go out as electronic files of their own (Phụ lục I, Phần I, Mục III, khoản 1, điểm d)."""

from typing import Self

from pydantic import Field, model_validator

from vanban.models.base import CoKhong, DauVao, loi_o
from vanban.models.kieu import KHONG_IN
from vanban.models.thoi_gian_ky import ThoiGianKy


class TepRieng(DauVao):
    """Whether an attachment has a file of its own, which the body signs apart from the document."""

    tep_rieng: CoKhong = Field(
        default=False,
        description="Có: văn bản điện tử (dien_tu) có phần này ở tệp riêng, góc trên ghi số và thời gian ký số.",
        json_schema_extra=KHONG_IN,
    )
    thoi_gian_ky: ThoiGianKy | None = Field(
        default=None,
        description="Thời gian ký số của tệp riêng; chưa ký thì để trống.",
        examples=["2026-01-05T08:30:15+07:00"],
    )

    @model_validator(mode="after")
    def _thoi_gian_cua_tep_rieng(self) -> Self:
        if self.thoi_gian_ky and not self.tep_rieng:
            cau = "thoi_gian_ky chỉ dùng khi tep_rieng: có; phần ở cùng tệp thì chỉ ký số văn bản"
            raise loi_o(("thoi_gian_ky",), "thoi_gian_ky_thua", cau, {})
        return self
