"""What a person declares for one Phiếu bầu."""

from typing import ClassVar, Literal

from pydantic import Field

from vanban.models.base import Chu
from vanban.models.giay_to import GiayTo
from vanban.models.kieu import KHONG_IN, CacChu
from vanban.models.van_ban import ThanDeCuong


class PhieuBau(GiayTo, ThanDeCuong):
    """One ballot: what is voted on, a table with empty cells, how to mark it; it carries no name and no signature."""

    CO_DIA_DANH: ClassVar[bool] = False
    KHONG_CO: ClassVar[tuple[str, ...]] = (*GiayTo.KHONG_CO, "phu_luc", "dia_danh")

    loai: Literal["phieu_bau"] = Field(description="Loại giấy tờ: phieu_bau.", json_schema_extra=KHONG_IN)
    trich_yeu: Chu = Field(description="Bầu việc gì.", examples=["Xét, đề nghị khen thưởng năm học 2025 - 2026"])
    mo_dau: CacChu = Field(default=(), description="Kỳ họp nào, in nghiêng ở giữa dưới tên phiếu.")
    ket_thuc: CacChu = Field(default=(), description="Cách ghi phiếu, in dưới bảng.")
