"""What a person declares for one copy of a document (Điều 25; Phụ lục I, Phần II; Mẫu 3.1, 3.2)."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from vanban.models.base import Chu, DauVao, Ngay, SoNguyen, loi_o
from vanban.models.kieu import KHONG_IN, CacChu, DiaDanh, HoTenDien, ItNhatMot, KinhGui, NoiNhan
from vanban.models.noi_dung import Nut
from vanban.models.thanh_phan_khac import ThanhPhanKhac
from vanban.models.thoi_gian_ky import ThoiGianKy
from vanban.models.van_ban import KhongCoMuc, KhongDeCuong, NguoiKy, VanBanGoc

Dang = Literal["giay", "dien_tu"]
_CHI_GIAY = ("so", "ky_hieu", "ngay", "thang", "nam", "dia_danh", "nguoi_ky", "noi_nhan", "soan_thao", "so_ban_luu")
_CAO = 250  # mm: lower on the sheet there is no room for a signature


class TrichVao(DauVao):
    """The document of which parts are copied: its head and foot again, and the parts, letter for letter."""

    ten_loai: Chu | None = Field(
        default=None, description="Tên loại; công văn thì để trống.", examples=["Quyết định", "Thông báo"]
    )
    chu_quan: Chu | None = Field(default=None, description="Cơ quan chủ quản trực tiếp ghi trên văn bản ấy, nếu có.")
    co_quan: Chu = Field(description="Cơ quan ban hành văn bản ấy.", examples=["Sở Giáo dục và Đào tạo"])
    so_ky_hieu: Chu = Field(description="Số, ký hiệu của văn bản ấy.", examples=["120/QĐ-SGDĐT"])
    dia_danh: DiaDanh = Field(description="Địa danh ghi trên văn bản ấy.")
    ngay: Ngay = Field(description="Ngày của văn bản ấy.", examples=["05/01/2026"])
    trich_yeu: Chu | None = Field(default=None, description="Trích yếu của văn bản ấy; công văn không ghi chữ V/v.")
    kinh_gui: tuple[KinhGui, ...] = Field(default=(), description="Kính gửi ghi trên văn bản ấy, nếu có.")
    noi_dung: Annotated[tuple[Chu, ...], ItNhatMot()] = Field(
        description="Phần nội dung cần trích, chép đúng từng chữ, kể cả số thứ tự; mỗi đoạn một phần tử.",
        examples=[["Điều 3. Các trường báo cáo kết quả trước ngày 30 tháng 6."]],
    )
    quyen_han: Annotated[CacChu, ItNhatMot()] = Field(
        description="Quyền hạn, chức vụ của người ký văn bản ấy, mỗi dòng một phần tử.",
        examples=[["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]],
    )
    ho_ten: HoTenDien = Field(description="Họ tên người ký văn bản ấy.", examples=["Nguyễn Văn Ví Dụ"])
    noi_nhan: tuple[NoiNhan, ...] = Field(default=(), description="Nơi nhận ghi trên văn bản ấy, trừ dòng Lưu.")
    luu: Chu = Field(default="VT", description="Phần ghi sau chữ Lưu.", examples=["VT, VP"])

    @model_validator(mode="after")
    def _so_ky_hieu_du(self) -> Self:
        if "/" not in self.so_ky_hieu:
            raise loi_o(
                ("so_ky_hieu",),
                "so_ky_hieu_du",
                "'{chu}': ghi cả số và ký hiệu như 120/QĐ-SGDĐT",
                {"chu": self.so_ky_hieu},
            )
        return self


class BanSao(KhongCoMuc, VanBanGoc, KhongDeCuong):
    """One copy: the part on paper below the document (Mẫu 3.1), or the line above an electronic one (Mẫu 3.2)."""

    KHONG_CO: ClassVar[tuple[str, ...]] = (
        *("phong_trao", "kinh_gui", "can_cu", "phu_luc"),
        *ThanhPhanKhac.model_fields,
    )

    loai: Literal["ban_sao"] = Field(description="Loại: ban_sao.", json_schema_extra=KHONG_IN)
    hinh_thuc: Literal["sao_y", "sao_luc", "trich_sao"] = Field(
        description="sao_y: từ bản gốc, bản chính; sao_luc: từ bản sao y; trich_sao: chỉ một phần nội dung (Điều 25).",
        json_schema_extra=KHONG_IN,
    )
    tu: Dang = Field(
        default="giay", description="Văn bản được sao: giay hoặc dien_tu (văn bản điện tử).", json_schema_extra=KHONG_IN
    )
    sang: Dang = Field(
        default="giay",
        description="Bản sao: giay (có số, chữ ký) hoặc dien_tu (ký số của cơ quan).",
        json_schema_extra=KHONG_IN,
    )
    trich_yeu: Chu = Field(
        default="",
        description="Văn bản được sao: tên loại, số, ngày, cơ quan, trích yếu; ghi vào sổ đăng ký, không in.",
        examples=["Quyết định số 120/QĐ-SGDĐT ngày 05/01/2026 của Sở Giáo dục và Đào tạo"],
        json_schema_extra=KHONG_IN,
    )
    ban_goc: Chu | None = Field(
        default=None,
        description="Tệp được sao, đường dẫn từ thư mục làm việc (.docx; .pdf hay ảnh quét), hoặc số trong sổ đăng ký.",
        examples=["van_ban_den/120_QD.docx", "05/KH-THPTVD"],
        json_schema_extra=KHONG_IN,
    )
    trich: TrichVao | None = Field(default=None, description="Với trich_sao: thể thức và phần nội dung cần trích.")
    in_tu_mm: SoNguyen | None = Field(
        default=None,
        ge=0,
        le=_CAO,
        description="Tờ rời: chừa bao nhiêu mm từ đầu vùng chữ, để in tiếp lên tờ cuối của bản chụp.",
    )
    thoi_gian_ky: ThoiGianKy | None = Field(
        default=None,
        description="Với bản sao điện tử: thời gian ký số; chưa ký thì để trống.",
        examples=["2026-01-05T08:30:15+07:00"],
    )
    nguoi_ky: NguoiKy | None = Field(default=None, description="Chức vụ ký bản sao giấy.")

    @property
    def la_giay(self) -> bool:
        """Whether the copy is on paper."""
        return self.sang == "giay"

    @model_validator(mode="after")
    def _duoc_sao_tu_do(self) -> Self:
        if self.hinh_thuc != "trich_sao" and (self.tu, self.sang) == ("dien_tu", "dien_tu"):
            ten, khoan = ("sao y", 1) if self.hinh_thuc == "sao_y" else ("sao lục", 2)
            cau = "không có {ten} từ văn bản điện tử sang văn bản điện tử (Điều 25, khoản {khoan})"
            raise loi_o(("sang",), "sao_dien_tu", cau, {"ten": ten, "khoan": khoan})
        return self

    @model_validator(mode="after")
    def _du_va_khong_thua(self) -> Self:
        for ten in ("in_tu_mm", *_CHI_GIAY) if not self.la_giay else ("thoi_gian_ky",):
            if getattr(self, ten) is not None:
                raise loi_o((ten,), "ban_sao_thua", _THUA[self.sang], {"ten": ten})
        if self.la_giay and self.nguoi_ky is None:
            raise PydanticCustomError("ban_sao_nguoi_ky", "thiếu nguoi_ky: ai ký bản sao giấy", {})
        return self

    @model_validator(mode="after")
    def _co_cai_de_sao(self) -> Self:
        trich = self.hinh_thuc == "trich_sao"
        if trich and self.trich is None:
            raise PydanticCustomError("thieu_trich", "trich_sao cần trich: thể thức và phần nội dung cần trích", {})
        if self.trich and not trich:
            raise loi_o(("trich",), "thua_trich", "trich chỉ dùng với hinh_thuc: trich_sao: xoá mục này", {})
        if not (trich or self.trich_yeu):
            raise PydanticCustomError("thieu_van_ban_sao", "thiếu trich_yeu: sao văn bản nào (ghi vào sổ)", {})
        if self.in_tu_mm is not None and (self.ban_goc or trich):
            cau = "in_tu_mm chỉ dùng cho tờ rời, khi không có ban_goc và trich"
            raise loi_o(("in_tu_mm",), "in_tu_thua", cau, {})
        return self

    @property
    def than(self) -> tuple[Nut, ...]:
        """A copy has no outline."""
        return ()


_THUA = {
    "dien_tu": "bản sao điện tử chỉ ghi hình thức sao, tên cơ quan, thời gian ký (Phụ lục I, Phần II, Mục I, khoản 3): "
    "xoá {ten}",
    "giay": "{ten} chỉ dùng cho bản sao điện tử (sang: dien_tu): xoá mục này",
}
