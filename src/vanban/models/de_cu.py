"""The nominees of an occasion and what they were given before (`de_cu.yaml`, `.csv`, `.xlsx`)."""

from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from vanban.models.base import CoKhong, DauVao, Ngay, SoNguyen, loi_o
from vanban.models.kieu import KHONG_IN, ChuTran, HoTen, ItNhatMot, Ma

_LOAI = {"ca_nhan": "ca_nhan", "cá nhân": "ca_nhan", "tap_the": "tap_the", "tập thể": "tap_the"}
_GIOI_TINH = {"nam": "nam", "ông": "nam", "nu": "nu", "nữ": "nu", "bà": "nu"}
_DAI_NHAT = 1500  # characters of an achievement


def _theo_bang(bang: dict[str, str]) -> BeforeValidator:
    """A word as people type it, turned into its key."""

    def doi(tri: Any) -> Any:
        return bang.get(tri.strip().lower(), tri) if isinstance(tri, str) else tri

    return BeforeValidator(doi)


def _ma_khong_hoa(tri: Any) -> Any:
    """Keys of nominees are often typed in capitals ("CN01")."""
    return tri.strip().lower() if isinstance(tri, str) else tri


MaDeCu = Annotated[Ma, BeforeValidator(_ma_khong_hoa)]


class DeCu(DauVao):
    """One nominee: a person or a collective, for one form of award."""

    ma: MaDeCu = Field(description="Mã đề cử, không trùng.", examples=["dc01"], json_schema_extra=KHONG_IN)
    loai: Annotated[Literal["ca_nhan", "tap_the"], _theo_bang(_LOAI)] = Field(
        description="Cá nhân hay tập thể.", json_schema_extra=KHONG_IN
    )
    ho_ten: ChuTran = Field(description="Họ và tên cá nhân, hoặc tên tập thể.", examples=["Nguyễn Thị Ví Dụ An"])
    gioi_tinh: Annotated[Literal["nam", "nu"], _theo_bang(_GIOI_TINH)] | None = Field(
        default=None, description="Nam hay nữ.", json_schema_extra=KHONG_IN
    )
    ngay_sinh: Ngay | None = Field(default=None, description="Ngày sinh.", json_schema_extra=KHONG_IN)
    dan_toc: ChuTran | None = Field(default=None, description="Dân tộc.", examples=["Ê Đê"], json_schema_extra=KHONG_IN)
    khoa_sap_xep: ChuTran | None = Field(
        default=None,
        description="Tên dùng khi xếp thứ tự, như với tên có H’, Y ở đầu.",
        examples=["Byă"],
        json_schema_extra=KHONG_IN,
    )
    chuc_vu: ChuTran | None = Field(default=None, description="Chức vụ.", examples=["Giáo viên"])
    don_vi: ChuTran | None = Field(default=None, description="Đơn vị công tác.", examples=["Tổ Ngữ văn"])
    hinh_thuc: Ma = Field(description="Mã hình thức đề nghị.", examples=["giay_khen_so"], json_schema_extra=KHONG_IN)
    thanh_tich: Annotated[ChuTran, Field(max_length=_DAI_NHAT)] = Field(description="Tóm tắt thành tích.")
    thanh_tich_tu: Ngay | None = Field(
        default=None, description="Thành tích đạt được từ ngày, khi cần nói rõ.", json_schema_extra=KHONG_IN
    )
    thanh_tich_den: Ngay | None = Field(
        default=None, description="Thành tích đạt được đến ngày, khi cần nói rõ.", json_schema_extra=KHONG_IN
    )
    tieu_chi_dat: tuple[Ma, ...] = Field(default=(), description="Mã các tiêu chí đã đạt.", json_schema_extra=KHONG_IN)
    tong_diem_cdht: Annotated[SoNguyen, Field(ge=0, le=100)] | None = Field(
        default=None, description="Tổng điểm Công dân học tập.", json_schema_extra=KHONG_IN
    )
    diem_cdht: tuple[Annotated[SoNguyen, Field(ge=0, le=10)], ...] = Field(
        default=(), description="Mười điểm thành phần Công dân học tập.", json_schema_extra=KHONG_IN
    )
    dang_xem_xet_ky_luat: CoKhong = Field(
        default=False, description="có: đang trong thời gian xem xét kỷ luật.", json_schema_extra=KHONG_IN
    )
    so_thanh_vien: Annotated[SoNguyen, Field(ge=1)] | None = Field(
        default=None, description="Số thành viên của tập thể.", json_schema_extra=KHONG_IN
    )
    truong_tap_the: HoTen | None = Field(
        default=None, description="Người đứng đầu tập thể.", json_schema_extra=KHONG_IN
    )
    trang_thai: Literal["rut", "loai"] | None = Field(
        default=None,
        description="rut: xin rút; loai: không xét. Đủ phiếu hay không máy tự tính.",
        json_schema_extra=KHONG_IN,
    )
    ly_do_loai: ChuTran | None = Field(
        default=None, description="Vì sao rút hoặc không xét.", json_schema_extra=KHONG_IN
    )
    can_cu_phap_ly: ChuTran | None = Field(
        default=None,
        description="Điểm, khoản, điều làm căn cứ.",
        examples=["điểm a khoản 1 Điều 74"],
        json_schema_extra=KHONG_IN,
    )

    @model_validator(mode="after")
    def _loai_co_ly_do(self) -> Self:
        if self.trang_thai and not self.ly_do_loai:
            raise PydanticCustomError("thieu_ly_do", "trang_thai {tt} cần ly_do_loai", {"tt": self.trang_thai})
        if self.diem_cdht and len(self.diem_cdht) != 10:
            raise loi_o(("diem_cdht",), "muoi_diem", "có {so} điểm, cần đúng 10", {"so": len(self.diem_cdht)})
        return self


class LichSu(DauVao):
    """A title or an award that a nominee has had."""

    ma: MaDeCu = Field(description="Mã đề cử.", json_schema_extra=KHONG_IN)
    nam: Annotated[SoNguyen, Field(ge=1945, le=2099)] = Field(description="Năm, hoặc năm kết thúc năm học.")
    nhom: Literal["danh_hieu", "hinh_thuc"] = Field(
        description="Danh hiệu thi đua hay hình thức khen thưởng.", json_schema_extra=KHONG_IN
    )
    ten: ChuTran = Field(description="Tên danh hiệu, hình thức.", examples=["Lao động tiên tiến"])
    so_quyet_dinh: ChuTran | None = Field(default=None, description="Số quyết định.", examples=["123/QĐ-SGDĐT"])
    ngay: Ngay | None = Field(default=None, description="Ngày quyết định.", json_schema_extra=KHONG_IN)
    co_quan: ChuTran | None = Field(default=None, description="Cơ quan ban hành quyết định.")


class BangDeCu(DauVao):
    """All nominees of an occasion."""

    de_cu: Annotated[tuple[DeCu, ...], ItNhatMot()] = Field(description="Các đề cử.")
    lich_su: tuple[LichSu, ...] = Field(default=(), description="Danh hiệu, khen thưởng đã có của các đề cử.")

    @model_validator(mode="after")
    def _ma_khong_trung(self) -> Self:
        da_co: set[str] = set()
        for i, mot in enumerate(self.de_cu):
            if mot.ma in da_co:
                raise loi_o(("de_cu", i, "ma"), "ma_trung", "mã '{ma}' đã dùng ở trên", {"ma": mot.ma})
            da_co.add(mot.ma)
        for i, cu in enumerate(self.lich_su):
            if cu.ma not in da_co:
                raise loi_o(("lich_su", i, "ma"), "ma_la", "không có đề cử '{ma}'", {"ma": cu.ma})
        return self
