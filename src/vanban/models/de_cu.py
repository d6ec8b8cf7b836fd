"""The nominees of an occasion and what they were given before (`de_cu.yaml`, `.csv`, `.xlsx`)."""

from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from vanban.models.base import CoKhong, DauVao, Ngay, SoNguyen, loi_o
from vanban.models.kieu import KHONG_IN, ChuTran, HoTen, ItNhatMot, Ma, ten_cot, xung_ho
from vanban.models.o_bang import TachO, TheoBang

_LOAI = {"ca_nhan": "ca_nhan", "cá nhân": "ca_nhan", "tap_the": "tap_the", "tập thể": "tap_the"}
_GIOI_TINH = {"nam": "nam", "ông": "nam", "nu": "nu", "nữ": "nu", "bà": "nu"}
_NHOM = {"danh hiệu": "danh_hieu", "hình thức": "hinh_thuc"}
_LOAI_KHEN = {"công trạng": "cong_trang", "chuyên đề": "chuyen_de", "đột xuất": "dot_xuat"}
_DAI_NHAT = 1500  # characters of an achievement
_SO_DIEM = 10

CHI_CA_NHAN = (
    *("gioi_tinh", "ngay_sinh", "dan_toc", "tong_diem_cdht", "diem_cdht"),
    *("que_quan", "noi_o", "trinh_do", "hoc_ham_hoc_vi", "nhiem_vu"),
)
"""Fields of a person only."""
CHI_TAP_THE = ("so_thanh_vien", "truong_tap_the", "dac_diem", "chuc_nang", "bien_phap", "chap_hanh", "hoat_dong")
"""Fields of a collective only."""


def _ma_khong_hoa(tri: Any) -> Any:
    """Keys of nominees are often typed in capitals ("CN01")."""
    return tri.strip().lower() if isinstance(tri, str) else tri


MaDeCu = Annotated[
    Ma,
    BeforeValidator(_ma_khong_hoa),
    WithJsonSchema({"type": "string", "pattern": r"^\s*[A-Za-z][A-Za-z0-9_]*\s*$"}),
]
"""The key of a nominee or a criterion; capitals do not matter."""


class DeCu(DauVao):
    """One nominee: a person or a collective, for one form of award."""

    ma: MaDeCu = Field(
        description="Mã đề cử, không trùng.",
        examples=["dc01"],
        json_schema_extra=ten_cot("Mã", "Mã số", "Mã đề cử", **KHONG_IN),
    )
    loai: Annotated[Literal["ca_nhan", "tap_the"], TheoBang(_LOAI)] = Field(
        description="Cá nhân hay tập thể.",
        json_schema_extra=ten_cot(
            "Loại", "Đối tượng", "Loại đối tượng", "Cá nhân/tập thể", "Cá nhân, tập thể", **KHONG_IN
        ),
    )
    ho_ten: ChuTran = Field(
        description="Họ và tên cá nhân, hoặc tên tập thể.",
        examples=["Nguyễn Thị Ví Dụ An"],
        json_schema_extra=ten_cot(
            "Họ và tên",
            "Họ, tên",
            "Tên tập thể",
            "Họ và tên, tên tập thể",
            "Họ tên, tên tập thể",
            "Tên cá nhân, tập thể",
        ),
    )
    gioi_tinh: Annotated[Literal["nam", "nu"], TheoBang(_GIOI_TINH)] | None = Field(
        default=None, description="Nam hay nữ.", json_schema_extra=ten_cot("Giới tính", "Nam/nữ", **KHONG_IN)
    )
    ngay_sinh: Ngay | None = Field(
        default=None,
        description="Ngày sinh.",
        json_schema_extra=ten_cot("Ngày sinh", "Ngày, tháng, năm sinh", "Sinh ngày", **KHONG_IN),
    )
    dan_toc: ChuTran | None = Field(default=None, description="Dân tộc.", examples=["Ê Đê"], json_schema_extra=KHONG_IN)
    khoa_sap_xep: ChuTran | None = Field(
        default=None,
        description="Tên dùng khi xếp thứ tự, như với tên có H’, Y ở đầu.",
        examples=["Byă"],
        json_schema_extra=KHONG_IN,
    )
    chuc_vu: ChuTran | None = Field(
        default=None,
        description="Chức vụ.",
        examples=["Giáo viên"],
        json_schema_extra=ten_cot("Chức vụ", "Chức danh", "Chức vụ, chức danh"),
    )
    don_vi: ChuTran | None = Field(
        default=None,
        description="Đơn vị công tác.",
        examples=["Tổ Ngữ văn"],
        json_schema_extra=ten_cot("Đơn vị công tác", "Nơi công tác"),
    )
    hinh_thuc: Ma = Field(
        description="Mã hình thức đề nghị.",
        examples=["giay_khen_so"],
        json_schema_extra=ten_cot(
            "Hình thức khen thưởng", "Hình thức đề nghị", "Hình thức đề nghị khen thưởng", **KHONG_IN
        ),
    )
    thanh_tich: Annotated[ChuTran, Field(max_length=_DAI_NHAT)] = Field(
        description="Tóm tắt thành tích.",
        json_schema_extra=ten_cot("Thành tích", "Tóm tắt thành tích", "Thành tích đạt được", "Nội dung thành tích"),
    )
    thanh_tich_tu: Ngay | None = Field(
        default=None,
        description="Thành tích đạt được từ ngày, khi cần nói rõ.",
        json_schema_extra=ten_cot("Thành tích từ ngày", **KHONG_IN),
    )
    thanh_tich_den: Ngay | None = Field(
        default=None,
        description="Thành tích đạt được đến ngày, khi cần nói rõ.",
        json_schema_extra=ten_cot("Thành tích đến ngày", **KHONG_IN),
    )
    tieu_chi_dat: Annotated[tuple[MaDeCu, ...], TachO()] = Field(
        default=(),
        description="Mã các tiêu chí đã đạt, trong phong_trao.",
        examples=[["dong_gop"]],
        json_schema_extra=ten_cot("Tiêu chí đạt", "Tiêu chí", "Tiêu chí đã đạt", "Các tiêu chí đã đạt", **KHONG_IN),
    )
    tong_diem_cdht: Annotated[SoNguyen, Field(ge=0, le=100)] | None = Field(
        default=None,
        description="Tổng điểm Công dân học tập.",
        json_schema_extra=ten_cot("Tổng điểm", "Tổng điểm Công dân học tập", **KHONG_IN),
    )
    diem_cdht: Annotated[tuple[Annotated[SoNguyen, Field(ge=0, le=10)], ...], TachO()] = Field(
        default=(),
        description="Mười điểm thành phần Công dân học tập.",
        json_schema_extra=ten_cot("Điểm thành phần", "Điểm Công dân học tập", **KHONG_IN),
    )
    dang_xem_xet_ky_luat: CoKhong = Field(
        default=False, description="có: đang trong thời gian xem xét kỷ luật.", json_schema_extra=KHONG_IN
    )
    so_thanh_vien: Annotated[SoNguyen, Field(ge=1)] | None = Field(
        default=None,
        description="Số thành viên của tập thể.",
        json_schema_extra=ten_cot("Số thành viên", "Số người", **KHONG_IN),
    )
    truong_tap_the: HoTen | None = Field(
        default=None,
        description="Người đứng đầu tập thể.",
        json_schema_extra=ten_cot("Trưởng tập thể", "Người đứng đầu", **KHONG_IN),
    )
    que_quan: ChuTran | None = Field(default=None, description="Quê quán.")
    noi_o: ChuTran | None = Field(default=None, description="Nơi thường trú.")
    trinh_do: ChuTran | None = Field(default=None, description="Trình độ chuyên môn, nghiệp vụ.")
    hoc_ham_hoc_vi: ChuTran | None = Field(default=None, description="Học hàm, học vị.")
    nhiem_vu: ChuTran | None = Field(default=None, description="Quyền hạn, nhiệm vụ được giao.")
    dac_diem: ChuTran | None = Field(
        default=None, description="Đặc điểm của tập thể: địa điểm, năm thành lập, tổ chức, cơ sở vật chất."
    )
    chuc_nang: ChuTran | None = Field(default=None, description="Chức năng, nhiệm vụ của tập thể.")
    bien_phap: ChuTran | None = Field(default=None, description="Biện pháp, nguyên nhân đạt được thành tích.")
    chap_hanh: ChuTran | None = Field(
        default=None, description="Việc chấp hành chủ trương của Đảng, pháp luật của Nhà nước."
    )
    hoat_dong: ChuTran | None = Field(default=None, description="Hoạt động của tổ chức đảng, đoàn thể.")
    trang_thai: Literal["rut", "loai", "vuot_ty_le"] | None = Field(
        default=None,
        description="rut: xin rút; loai: không xét; vuot_ty_le: quá số lượng. Đủ phiếu hay không máy tự tính.",
        json_schema_extra=KHONG_IN,
    )
    ly_do_loai: ChuTran | None = Field(
        default=None, description="Vì sao rút hoặc không xét.", json_schema_extra=ten_cot("Lý do", **KHONG_IN)
    )
    can_cu_phap_ly: ChuTran | None = Field(
        default=None,
        description="Điểm, khoản, điều làm căn cứ.",
        examples=["điểm a khoản 1 Điều 74"],
        json_schema_extra=ten_cot("Căn cứ pháp lý", "Căn cứ", **KHONG_IN),
    )

    @model_validator(mode="after")
    def _loai_co_ly_do(self) -> Self:
        if self.trang_thai and not self.ly_do_loai:
            raise PydanticCustomError("thieu_ly_do", "trang_thai {tt} cần ly_do_loai", {"tt": self.trang_thai})
        if self.ly_do_loai and not self.trang_thai:
            raise loi_o(("ly_do_loai",), "ly_do_thua", "có lý do mà không có trang_thai: ghi rut hoặc loai", {})
        return self

    @model_validator(mode="after")
    def _diem_dung(self) -> Self:
        if self.diem_cdht and len(self.diem_cdht) != _SO_DIEM:
            raise loi_o(
                ("diem_cdht",),
                "muoi_diem",
                "có {so} điểm, cần đúng {can}",
                {"so": len(self.diem_cdht), "can": _SO_DIEM},
            )
        if self.diem_cdht and self.tong_diem_cdht not in (None, sum(self.diem_cdht)):
            gia_tri = {"tong": self.tong_diem_cdht, "cong": sum(self.diem_cdht)}
            raise loi_o(("tong_diem_cdht",), "tong_diem", "{tong} khác tổng mười điểm là {cong}", gia_tri)
        return self

    @model_validator(mode="after")
    def _dung_doi_tuong(self) -> Self:
        khac = CHI_TAP_THE if self.loai == "ca_nhan" else CHI_CA_NHAN
        for ten in khac:
            if getattr(self, ten) not in (None, ()):
                gia_tri = {"loai": "cá nhân" if self.loai == "ca_nhan" else "tập thể"}
                raise loi_o((ten,), "sai_doi_tuong", "đề cử là {loai}, không có mục này", gia_tri)
        return self

    @model_validator(mode="after")
    def _ten_khong_xung_ho(self) -> Self:
        if self.loai == "ca_nhan" and (xung := xung_ho(self.ho_ten)):
            cau = "bỏ “{xung}” ở đầu: máy ghi Ông, Bà theo gioi_tinh"
            raise loi_o(("ho_ten",), "ten_xung_ho", cau, {"xung": xung})
        return self

    @model_validator(mode="after")
    def _den_khong_truoc_tu(self) -> Self:
        tu, den = self.thanh_tich_tu, self.thanh_tich_den
        if tu and den and den < tu:
            gia_tri = {"tu": f"{tu:%d/%m/%Y}", "den": f"{den:%d/%m/%Y}"}
            raise loi_o(("thanh_tich_den",), "khoang_ngay", "{den} đứng trước thanh_tich_tu {tu}", gia_tri)
        return self


class LichSu(DauVao):
    """A title or an award that a nominee has had."""

    ma: MaDeCu = Field(description="Mã đề cử.", json_schema_extra=ten_cot("Mã", "Mã số", "Mã đề cử", **KHONG_IN))
    nam: Annotated[SoNguyen, Field(ge=1945, le=2099)] = Field(
        description="Năm, hoặc năm kết thúc năm học.", json_schema_extra=ten_cot("Năm")
    )
    nhom: Annotated[Literal["danh_hieu", "hinh_thuc"], TheoBang(_NHOM)] = Field(
        description="Danh hiệu thi đua hay hình thức khen thưởng.", json_schema_extra=KHONG_IN
    )
    ten: ChuTran = Field(
        description="Tên danh hiệu, hình thức.",
        examples=["Lao động tiên tiến"],
        json_schema_extra=ten_cot("Tên danh hiệu, hình thức", "Danh hiệu, hình thức", "Tên danh hiệu"),
    )
    so_quyet_dinh: ChuTran | None = Field(
        default=None,
        description="Số quyết định.",
        examples=["123/QĐ-SGDĐT"],
        json_schema_extra=ten_cot("Số quyết định", "Số QĐ", "Quyết định số"),
    )
    ngay: Ngay | None = Field(
        default=None,
        description="Ngày quyết định.",
        json_schema_extra=ten_cot("Ngày quyết định", "Ngày QĐ", "Ngày ký", **KHONG_IN),
    )
    co_quan: ChuTran | None = Field(
        default=None,
        description="Cơ quan ban hành quyết định.",
        json_schema_extra=ten_cot("Cơ quan ban hành", "Cơ quan quyết định"),
    )
    loai_khen: Annotated[Literal["cong_trang", "chuyen_de", "dot_xuat"], TheoBang(_LOAI_KHEN)] | None = Field(
        default=None, description="Đã khen theo công trạng, chuyên đề hay đột xuất.", json_schema_extra=KHONG_IN
    )
    thanh_tich: ChuTran | None = Field(
        default=None, description="Thành tích đã được khen lần đó, khi cần đối chiếu.", json_schema_extra=KHONG_IN
    )


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
