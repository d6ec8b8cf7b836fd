"""The council for emulation and commendation (`hoi_dong.yaml`)."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from vanban.models.base import Chu, DauVao, Ngay, loi_o
from vanban.models.kieu import KHONG_IN, ChuTran, HoTen, ItNhatMot, KyHieuTran, Ma

VaiTro = Literal["chu_tich", "pho_chu_tich", "uy_vien", "uy_vien_thu_ky"]


class QuyetDinhThanhLap(DauVao):
    """The decision that founded the council."""

    so_ky_hieu: ChuTran = Field(description="Số và ký hiệu.", examples=["45/QĐ-THPTVD"])
    ngay: Ngay = Field(description="Ngày ký.", examples=["2025-09-10"], json_schema_extra=KHONG_IN)


class ThanhVien(DauVao):
    """A member."""

    ma: Ma = Field(description="Mã thành viên.", examples=["hd1"], json_schema_extra=KHONG_IN)
    ho_ten: HoTen = Field(description="Họ và tên.", examples=["Nguyễn Văn Ví Dụ Hiệu"])
    chuc_vu: ChuTran = Field(description="Chức vụ, đơn vị.", examples=["Hiệu trưởng"])
    vai_tro: VaiTro = Field(description="Vai trò trong Hội đồng.", json_schema_extra=KHONG_IN)


class HoiDong(DauVao):
    """A council with one chair and one secretary."""

    ten: ChuTran = Field(
        description="Tên đầy đủ, viết như trong câu.", examples=["Hội đồng Thi đua - Khen thưởng Trường THPT Ví Dụ"]
    )
    viet_tat: KyHieuTran = Field(description="Chữ viết tắt dùng trong ký hiệu văn bản.", examples=["HĐTĐKT"])
    quyet_dinh_thanh_lap: QuyetDinhThanhLap = Field(description="Quyết định thành lập Hội đồng.")
    thanh_vien: Annotated[tuple[ThanhVien, ...], ItNhatMot()] = Field(description="Các thành viên.")
    ghi_chu: Chu | None = Field(default=None, description="Ghi chú nội bộ, không in.", json_schema_extra=KHONG_IN)

    @model_validator(mode="after")
    def _ma_khong_trung(self) -> Self:
        da_co: set[str] = set()
        for i, mot in enumerate(self.thanh_vien):
            if mot.ma in da_co:
                raise loi_o(("thanh_vien", i, "ma"), "ma_trung", "mã '{ma}' đã dùng ở trên", {"ma": mot.ma})
            da_co.add(mot.ma)
        return self

    @model_validator(mode="after")
    def _mot_chu_tich_mot_thu_ky(self) -> Self:
        for vai_tro, ten in (("chu_tich", "Chủ tịch"), ("uy_vien_thu_ky", "ủy viên thư ký")):
            so = sum(mot.vai_tro == vai_tro for mot in self.thanh_vien)
            if so != 1:
                raise PydanticCustomError(
                    "vai_tro",
                    "Hội đồng có {so} {ten}, cần đúng một (vai_tro: {ma})",
                    {"so": so, "ten": ten, "ma": vai_tro},
                )
        return self
