"""Texts issued with a quyết định, as a person declares them."""

from typing import Annotated, Literal

from pydantic import Field

from vanban.models.base import Chu, DauVao
from vanban.models.kieu import KHONG_IN, CacChu, ItNhatMot
from vanban.models.noi_dung import Nut

LoaiKem = Literal["quy_che", "quy_dinh", "huong_dan", "chuong_trinh", "ke_hoach", "phuong_an", "de_an", "du_an"]
"""Types that a quyết định issues or approves."""


class VanBanKemVao(DauVao):
    """One text issued with the document; its head and the line "(Kèm theo Quyết định …)" are written by the page."""

    loai: LoaiKem = Field(description="Loại của văn bản kèm theo.", examples=["quy_che"], json_schema_extra=KHONG_IN)
    trich_yeu: Chu = Field(description="Trích yếu nội dung.", examples=["Làm việc của Nhà trường"])
    mo_dau: CacChu = Field(default=(), description="Đoạn mở đầu, một hoặc nhiều đoạn.")
    bo_cuc: Literal["phan", "chuong", "dieu", "muc", "khoan"] = Field(
        default="dieu",
        description="Cấp lớn nhất: phan (Phần I), chuong (Chương I), dieu (Điều 1.), muc (I.), khoan (1.).",
        json_schema_extra=KHONG_IN,
    )
    noi_dung: Annotated[tuple[Nut, ...], ItNhatMot()] = Field(
        description="Nội dung: chương, điều, hoặc mục có tiêu đề và mục con."
    )
