"""An occasion of award (`dot_xet.yaml`): what is considered, for which period, in which forms, until when."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from vanban.models.base import Chu, DauVao, Ngay, loi_o
from vanban.models.kieu import KHONG_IN, ChuTran, ItNhatMot, Ma
from vanban.models.thoi_gian import KhoangNgay

LoaiHoSo = Literal["de_nghi", "khen_thuong"]
LoaiDot = Literal["hang_nam", "so_ket", "tong_ket", "dot_xuat"]
LoaiKhen = Literal["cong_trang", "chuyen_de", "dot_xuat"]


class DotXet(DauVao):
    """One occasion; the file that makes a folder an award dossier."""

    ho_so: LoaiHoSo = Field(
        default="de_nghi",
        description="de_nghi: hồ sơ đề nghị cấp trên khen; khen_thuong: cơ quan tự quyết định khen.",
        json_schema_extra=KHONG_IN,
    )
    ma: Ma = Field(description="Mã đợt xét.", examples=["sk2025"], json_schema_extra=KHONG_IN)
    ten: ChuTran = Field(description="Tên đợt xét.", examples=["Sơ kết giai đoạn 2023 - 2025"])
    loai_dot: LoaiDot = Field(description="Đợt thuộc loại nào.", json_schema_extra=KHONG_IN)
    loai_khen: LoaiKhen = Field(
        default="chuyen_de", description="Khen theo công trạng, chuyên đề hay đột xuất.", json_schema_extra=KHONG_IN
    )
    phong_trao: Ma | None = Field(
        default=None, description="Mã phong trào.", examples=["xa_hoi_hoc_tap"], json_schema_extra=KHONG_IN
    )
    giai_doan: Ma | None = Field(
        default=None, description="Mã giai đoạn của phong trào.", examples=["gd1"], json_schema_extra=KHONG_IN
    )
    hinh_thuc: Annotated[tuple[Ma, ...], ItNhatMot()] = Field(
        description="Mã các hình thức khen thưởng của đợt, từ cao xuống thấp.",
        examples=[["bang_khen_tinh", "giay_khen_so"]],
        json_schema_extra=KHONG_IN,
    )
    thoi_gian_thanh_tich: KhoangNgay = Field(
        description="Thành tích tính trong khoảng ngày nào.", json_schema_extra=KHONG_IN
    )
    nguong_cong_dan: Ma | None = Field(
        default=None,
        description="Mã ngưỡng “Công dân học tập” trong tieu_chi_hoc_tap.yaml, khi khác ngưỡng chung.",
        json_schema_extra=KHONG_IN,
    )
    han_nop: Ngay = Field(description="Hạn nộp hồ sơ.", examples=["2025-11-20"], json_schema_extra=KHONG_IN)
    nguon_chi: ChuTran | None = Field(
        default=None,
        description="Nguồn chi tiền thưởng, khi cơ quan tự quyết định khen.",
        examples=["Quỹ thi đua, khen thưởng của Sở"],
        json_schema_extra=KHONG_IN,
    )
    ghi_chu: Chu | None = Field(default=None, description="Ghi chú nội bộ, không in.", json_schema_extra=KHONG_IN)

    @model_validator(mode="after")
    def _hinh_thuc_mot_lan(self) -> Self:
        for i, ma in enumerate(self.hinh_thuc):
            if ma in self.hinh_thuc[:i]:
                raise loi_o(("hinh_thuc", i), "ma_trung", "hình thức '{ma}' đã ghi ở trên", {"ma": ma})
        return self
