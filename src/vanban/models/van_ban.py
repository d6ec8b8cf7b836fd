"""What documents declare: the head and foot that all have, and the bodies and signatures that most have."""

import re
from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import Field, GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from vanban.models.anh_ky import HinhAnhKy
from vanban.models.base import Chu, DauVao, Ngay, SoNguyen, chi_chu_so, loi_o
from vanban.models.kieu import (
    KHONG_IN,
    CacChu,
    CacChuTran,
    ChuKhongDien,
    DiaDanh,
    Dong,
    ItNhatMot,
    KinhGui,
    KyHieu,
    Ma,
    MotHoacNhieu,
    NoiNhan,
    VietGon,
)
from vanban.models.noi_dung import Nut
from vanban.models.phong_trao import NhiemVu
from vanban.models.phu_luc import PhuLucVao
from vanban.models.thanh_phan_khac import ThanhPhanKhac
from vanban.nd30 import nd30

_NHU_TREN = re.compile(r"Như (?P<noi>trên|kính gửi)\b", re.IGNORECASE)

So = Annotated[SoNguyen, chi_chu_so("chỉ ghi số, như 5; ký hiệu máy tự ghi; chưa có thì để trống")]
CacSo = Annotated[tuple[ChuKhongDien, ...], MotHoacNhieu()]
"""One number of an issued document, or a list of them."""
Thang = Annotated[SoNguyen, chi_chu_so("chỉ ghi tháng bằng chữ số, như 9; chưa có thì để trống")]
Nam = Annotated[SoNguyen, chi_chu_so("chỉ ghi năm bằng bốn chữ số, như 2025; chưa có thì để trống")]


class CanCuVao(VietGon):
    """One căn cứ: a key of the register, or a sentence of its own."""

    KHOA_GON: ClassVar[str] = "can_cu"

    can_cu: Dong = Field(
        description="Mã trong vien_dan.yaml, hoặc cả câu căn cứ không có dấu ở cuối.",
        examples=["kh_81_sgddt", "Căn cứ chức năng, nhiệm vụ của Nhà trường"],
    )


class NguoiKy(VietGon):
    """Who signs: a post, and the name when several people hold it."""

    KHOA_GON: ClassVar[str] = "chuc_vu"

    chuc_vu: Ma = Field(
        description="Mã chức vụ trong co_quan.yaml.", examples=["hieu_truong"], json_schema_extra=KHONG_IN
    )
    ho_ten: ChuKhongDien | None = Field(default=None, description="Họ tên, khi nhiều người cùng giữ chức vụ này.")


class DauTrang(DauVao):
    """The head that all documents declare, down to the căn cứ.

    Words fixed by law (Quốc hiệu, the zero of a day, the mark after each nơi nhận, `./.`) are written by the page.
    """

    GUI_CAP_TREN: ClassVar[bool] = False
    """Whether the type goes to a body above and so carries Kính gửi (Phụ lục I, Phần I, Mục II, khoản 9)."""

    CO_DIA_DANH: ClassVar[bool] = True
    """Whether the head has the line of place and date."""

    TRUONG_THAN: ClassVar[str] = "noi_dung"
    """The field that holds the outline."""

    LUU_THEM: ClassVar[tuple[str, ...]] = ()
    """What else the Lưu line names, by the keys of nd30's noi_nhan."""

    loai: str = Field(description="Loại văn bản.", json_schema_extra=KHONG_IN)
    phong_trao: Ma | None = Field(
        default=None, description="Mã phong trào: tên tệp trong phong_trao/.", json_schema_extra=KHONG_IN
    )
    to_chuc: Ma | None = Field(
        default=None,
        description="Mã tổ chức tư vấn ban hành văn bản này (to_chuc_tu_van trong co_quan.yaml).",
        examples=["hd_tuyen_sinh"],
        json_schema_extra=KHONG_IN,
    )
    so: So | None = Field(default=None, gt=0, description="Để trống khi văn thư chưa cấp số.", examples=[12])
    ky_hieu: KyHieu | None = Field(
        default=None, description="Ký hiệu, khi khác với ký hiệu máy lập từ co_quan.yaml.", examples=["KH-BCĐ"]
    )
    ngay: Ngay | None = Field(default=None, description="Ngày ban hành; để trống khi chưa ký.", examples=["2024-09-19"])
    thang: Thang | None = Field(default=None, ge=1, le=12, description="Tháng dự kiến, khi chưa có ngày.")
    nam: Nam | None = Field(default=None, ge=1945, le=2099, description="Năm dự kiến, khi chưa có ngày.")
    dia_danh: DiaDanh | None = Field(default=None, description="Địa danh, khi khác với co_quan.yaml.")
    trich_yeu: Chu = Field(description="Trích yếu nội dung.", examples=["Triển khai phong trào thi đua năm học mới"])
    kinh_gui: tuple[KinhGui, ...] = Field(
        default=(),
        description="Kính gửi: chỉ với công văn, và báo cáo, tờ trình gửi cấp trên.",
        examples=[["Sở Giáo dục và Đào tạo"]],
    )
    can_cu: tuple[CanCuVao, ...] = Field(default=(), description="Căn cứ ban hành, theo thứ tự in.")

    @property
    def than(self) -> tuple[Nut, ...]:
        """The nodes of the outline."""
        nut: tuple[Nut, ...] = getattr(self, self.TRUONG_THAN)
        return nut

    @property
    def cac_than(self) -> tuple[tuple[tuple[str | int, ...], tuple[Nut, ...]], ...]:
        """Every outline of the document, with its place in the file."""
        return (((self.TRUONG_THAN,), self.than),)

    @property
    def moi_nut(self) -> tuple[Nut, ...]:
        """The nodes of every outline of the document."""
        return tuple(nut for _, cac_nut in self.cac_than for nut in cac_nut)

    @property
    def dau_noi_nhan(self) -> str:
        """What heads Nơi nhận: "Như trên" under Kính gửi, else nothing."""
        return nd30().noi_nhan["nhu_tren"].chuoi if self.kinh_gui else ""

    @model_validator(mode="after")
    def _ngay_mot_cho(self) -> Self:
        if self.ngay and (self.thang or self.nam):
            raise PydanticCustomError("ngay_hai_cho", "đã có ngay thì không ghi thang, nam")
        if self.thang and not self.nam:
            raise PydanticCustomError("thieu_nam", "có thang thì phải có nam")
        return self

    @model_validator(mode="after")
    def _kinh_gui_dung_loai(self) -> Self:
        if self.kinh_gui and not self.GUI_CAP_TREN:
            raise PydanticCustomError(
                "kinh_gui_sai_loai",
                "loại văn bản này không có Kính gửi (chỉ công văn, tờ trình, báo cáo gửi cấp trên): ghi ở noi_nhan",
            )
        return self


class ThanDeCuong(DauTrang):
    """A body that is an outline, between an opening and a closing."""

    mo_dau: CacChu = Field(default=(), description="Đoạn mở đầu, một hoặc nhiều đoạn.")
    noi_dung: Annotated[tuple[Nut, ...], ItNhatMot()] = Field(
        description="Nội dung: câu, hoặc mục có tiêu đề và mục con."
    )
    bo_cuc: Literal["phan", "chuong", "dieu", "muc", "khoan"] = Field(
        default="muc",
        description="Cấp lớn nhất: phan (Phần I), chuong (Chương I), dieu (Điều 1.), muc (I.), khoan (1.).",
        json_schema_extra=KHONG_IN,
    )
    nhiem_vu: tuple[NhiemVu, ...] = Field(default=(), description="Bảng nhiệm vụ, in ở chỗ chen: nhiem_vu.")
    ket_thuc: CacChu = Field(
        default=(), description="Đoạn kết, cần có khi nội dung hết bằng một bảng; dấu ./. máy tự ghi."
    )

    @model_validator(mode="after")
    def _bang_nhiem_vu_co_cho_in(self) -> Self:
        if self.nhiem_vu and not _co_chen(self.moi_nut, "nhiem_vu"):
            raise PydanticCustomError(
                "nhiem_vu_khong_in",
                "nhiem_vu có {so} dòng nhưng noi_dung không có chỗ nào ghi chen: nhiem_vu",
                {"so": len(self.nhiem_vu)},
            )
        return self


class KhongDeCuong(DauTrang):
    """A body of labelled lines, each a field of its own."""

    @property
    def than(self) -> tuple[Nut, ...]:
        """It has no outline."""
        return ()


class KhongCoMuc(DauTrang):
    """Fields of all documents that a type lacks: those of `KHONG_CO` are refused, and an editor does not offer them."""

    KHONG_CO: ClassVar[tuple[str, ...]] = ()

    @model_validator(mode="after")
    def _khong_co(self) -> Self:
        for ten in self.KHONG_CO:
            if getattr(self, ten):
                raise loi_o((ten,), "khong_co_muc", "loại giấy tờ này không có {ten}: xoá mục này", {"ten": ten})
        return self

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """The schema without those fields."""
        luoc = handler(schema)
        that: dict[str, Any] = handler.resolve_ref_schema(luoc)
        for ten in cls.KHONG_CO:
            that["properties"].pop(ten, None)
        return luoc


class KhongTrichYeu(KhongCoMuc):
    """A type whose title has no subject below it (Mẫu 1.8, 1.10)."""

    KHONG_CO: ClassVar[tuple[str, ...]] = ("trich_yeu",)

    trich_yeu: Chu = Field(default="", description="Loại giấy này không có trích yếu.")


class MotNguoiKy(HinhAnhKy, DauTrang):
    """The one signature that most documents have."""

    nguoi_ky: NguoiKy = Field(description="Chức vụ ký; ai giữ chức vụ đó vào ngày văn bản thì ký.")


class VanBanGoc(ThanhPhanKhac, DauTrang):
    """The head, and what stands below the signature: all that every document has, whatever its body and signers.

    A type puts its body before it among its bases, so that the fields come in the order of the page.
    """

    noi_nhan: tuple[NoiNhan, ...] | None = Field(default=None, description="Nơi nhận, khi khác với co_quan.yaml.")
    soan_thao: Ma | None = Field(
        default=None,
        description="Mã đơn vị soạn thảo, ghi ở dòng Lưu.",
        examples=["van_phong"],
        json_schema_extra=KHONG_IN,
    )
    so_ban_luu: SoNguyen | None = Field(default=None, gt=0, description="Số bản lưu, ghi trong ngoặc ở dòng Lưu.")
    phu_luc: tuple[PhuLucVao, ...] = Field(
        default=(),
        description="Phụ lục, mỗi phụ lục một mục có ten và noi_dung; dòng “(Kèm theo …)” máy tự ghi.",
        examples=[[{"ten": "Danh sách tập thể", "noi_dung": ["Tổ Toán"]}]],
    )
    tu_khoa: CacChuTran = Field(
        default=(), description="Từ khoá trong thuộc tính của tệp, không in trên trang.", json_schema_extra=KHONG_IN
    )
    ghi_chu: Chu | None = Field(default=None, description="Ghi chú nội bộ, không in.", json_schema_extra=KHONG_IN)
    sua_doi: CacSo = Field(
        default=(),
        description="Số các văn bản cùng loại mà văn bản này sửa đổi; ghi vào sổ đăng ký khi ban hành.",
        examples=["12/QĐ-THPTVD ngày 05/03/2026"],
        json_schema_extra=KHONG_IN,
    )
    thay_the: CacSo = Field(
        default=(),
        description="Số các văn bản cùng loại mà văn bản này thay thế; ghi vào sổ đăng ký khi ban hành.",
        examples=["12/QĐ-THPTVD ngày 05/03/2026"],
        json_schema_extra=KHONG_IN,
    )
    dinh_chinh: CacSo = Field(
        default=(),
        description="Với công văn: số các văn bản mà nó đính chính; ghi vào sổ đăng ký khi ban hành.",
        examples=["12/QĐ-THPTVD ngày 05/03/2026"],
        json_schema_extra=KHONG_IN,
    )
    thu_hoi: CacSo = Field(
        default=(),
        description="Số các văn bản mà văn bản này thu hồi; ghi vào sổ đăng ký khi ban hành.",
        examples=["12/QĐ-THPTVD ngày 05/03/2026"],
        json_schema_extra=KHONG_IN,
    )

    @property
    def cac_than(self) -> tuple[tuple[tuple[str | int, ...], tuple[Nut, ...]], ...]:
        """Every outline of the document, those of its appendices last."""
        return (*super().cac_than, *((("phu_luc", i, "noi_dung"), pl.noi_dung) for i, pl in enumerate(self.phu_luc)))

    @model_validator(mode="after")
    def _dinh_chinh_bang_cong_van(self) -> Self:
        if self.dinh_chinh and self.loai != "cong_van":
            cau = "đính chính phải bằng công văn (Điều 18, khoản 3); sai nội dung thì dùng sua_doi hoặc thay_the"
            raise loi_o(("dinh_chinh",), "dinh_chinh", cau, {})
        return self

    @model_validator(mode="after")
    def _nhu_tren_dung_cho(self) -> Self:
        for thu_tu, noi in enumerate(self.noi_nhan or ()):
            nhu = _NHU_TREN.match(noi)
            if nhu and (not self.kinh_gui or nhu["noi"].lower() != "trên"):
                raise loi_o(
                    ("noi_nhan", thu_tu),
                    "nhu_tren",
                    "'{noi}' bỏ đi: máy tự ghi “Như trên” khi văn bản có Kính gửi{nay}",
                    {"noi": noi, "nay": "" if self.kinh_gui else ", văn bản này không có"},
                )
        return self


class VanBanChung(VanBanGoc, MotNguoiKy, ThanDeCuong):
    """Fields of a document on Mẫu 1.4: an outline, one signature."""


def _co_chen(cac_nut: tuple[Nut, ...], ten: str) -> bool:
    """Whether a node at any depth takes the named data."""
    return any(nut.chen == ten or _co_chen(nut.muc, ten) for nut in cac_nut)
