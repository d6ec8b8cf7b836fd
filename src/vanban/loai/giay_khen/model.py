"""What a person declares for one Giấy khen."""

from typing import ClassVar, Literal

from pydantic import Field

from vanban.models.base import Chu, DauVao, Ngay, SoNguyen
from vanban.models.giay_to import GiayTo
from vanban.models.kieu import KHONG_IN, CacChu
from vanban.models.noi_dung import Nut
from vanban.models.van_ban import MotNguoiKy


class QuyetDinhKhen(DauVao):
    """The decision by which the award is given."""

    so_ky_hieu: Chu | None = Field(default=None, description="Số, ký hiệu.", examples=["12/QĐ-SGDĐT"])
    ngay: Ngay | None = Field(default=None, description="Ngày ký quyết định.", examples=["2026-01-05"])


class GiayKhen(GiayTo, MotNguoiKy):
    """One certificate: to whom, for what, by which decision; what is not known yet is left blank on the sheet."""

    KHONG_CO: ClassVar[tuple[str, ...]] = (*GiayTo.KHONG_CO, "phu_luc")

    loai: Literal["giay_khen"] = Field(description="Loại giấy tờ: giay_khen.", json_schema_extra=KHONG_IN)
    nguoi_nhan: Chu = Field(
        description="Người hoặc tập thể được khen, như in trên giấy.",
        examples=["Bà Nguyễn Thị Ví Dụ", "Tập thể Tổ Ngữ văn"],
    )
    noi_cong_tac: CacChu = Field(default=(), description="Chức vụ, đơn vị của người được khen, mỗi dòng một phần tử.")
    trich_yeu: Chu = Field(description="Lý do khen.", examples=["Đã có thành tích xuất sắc trong năm học 2025 - 2026"])
    tham_quyen: Chu | None = Field(
        default=None,
        description="Người tặng, khi khác với chức vụ người đứng đầu và tên cơ quan.",
        examples=["Giám đốc Sở Giáo dục và Đào tạo tỉnh Ví Dụ"],
    )
    quyet_dinh: QuyetDinhKhen = Field(default=QuyetDinhKhen(), description="Quyết định khen thưởng.")
    so_vao_so: SoNguyen | None = Field(default=None, gt=0, description="Số ghi trong Sổ khen thưởng.")

    @property
    def than(self) -> tuple[Nut, ...]:
        """A certificate has no outline."""
        return ()
