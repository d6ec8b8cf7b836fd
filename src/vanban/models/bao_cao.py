"""The data of a report: its period, figures, targets, recognitions, awards, assessment, and results of tasks."""

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from vanban.models.base import Chu, CoKhong, DauVao, loi_o
from vanban.models.hoc_tap import CongDanHocTap, CongNhanDonVi, CotKhac, Nam, SoDem, SoLieuNam
from vanban.models.kieu import KHONG_IN, CacChu, ChuKhongDien, Ma, VietGon
from vanban.models.thoi_gian import KhoangNgay

_MUC = re.compile(r"\s*([0-9]+(?:[.,][0-9]+)?)\s*%?\s*")
_MOT_NAM = 366  # days: a year's report covers a calendar year or a school year

KieuBaoCao = Literal["hang_nam", "so_ket", "tong_ket"]
TrangThai = Literal["hoan_thanh", "dang_thuc_hien", "chua_thuc_hien", "khong_thuc_hien"]


def _muc(tri: Any) -> Any:
    if isinstance(tri, str):
        so = _MUC.fullmatch(tri)
        if not so:
            raise PydanticCustomError("muc_so", "'{chu}' không phải một mức, hãy viết như 60% hoặc 150", {"chu": tri})
        return Decimal(so[1].replace(",", "."))
    return tri


Muc = Annotated[Decimal, BeforeValidator(_muc), WithJsonSchema({"type": "string", "pattern": f"^{_MUC.pattern}$"})]
"""A level to be reached: a percentage (`60%`, `60,5 %`) or a count (`150`)."""


class MucTieu(DauVao):
    """A target: of a figure that is computed, or in words with its result."""

    chi_so: Ma | None = Field(
        default=None,
        description="Mã của số liệu mà mục tiêu đặt ra, như ty_le_vien_chuc_cdht, luot_boi_duong.",
        examples=["ty_le_vien_chuc_cdht"],
        json_schema_extra=KHONG_IN,
    )
    it_nhat: Muc | None = Field(default=None, description="Mức phải đạt, là tỷ lệ hoặc số lượng.", examples=["60%"])
    nam: Nam | None = Field(default=None, ge=1945, le=2099, description="Tính theo số liệu của năm nào.")
    giai_doan: Ma | None = Field(
        default=None,
        description="Mã giai đoạn: số lượng thì cộng cả giai đoạn, tỷ lệ thì lấy năm cuối có số liệu.",
        examples=["gd1"],
        json_schema_extra=KHONG_IN,
    )
    noi_dung: Chu | None = Field(default=None, description="Mục tiêu viết thành lời; để trống thì máy ghi tên số liệu.")
    ket_qua: Chu | None = Field(default=None, description="Kết quả, với mục tiêu không tính từ số liệu.")
    dat: CoKhong | None = Field(default=None, description="Đạt hay không, với mục tiêu không tính từ số liệu.")
    nguon: Chu | None = Field(default=None, description="Văn bản giao mục tiêu.", examples=["Kế hoạch năm của trường"])

    @model_validator(mode="after")
    def _mot_trong_hai(self) -> Self:
        if self.chi_so is None:
            if self.noi_dung is None or self.it_nhat is not None:
                raise PydanticCustomError("muc_tieu", "cần chi_so và it_nhat, hoặc noi_dung với ket_qua và dat")
        elif self.it_nhat is None or (self.nam is None) == (self.giai_doan is None):
            raise PydanticCustomError("muc_tieu_so", "mục tiêu theo chi_so cần it_nhat, và nam hoặc giai_doan")
        elif self.ket_qua is not None or self.dat is not None:
            raise PydanticCustomError("muc_tieu_tinh", "mục tiêu theo chi_so do máy tính: bỏ ket_qua và dat")
        return self


class KhenThuongDaCo(DauVao):
    """Awards that were given, one form in one year."""

    nam: Nam = Field(ge=1945, le=2099, description="Năm khen thưởng.", examples=[2024])
    hinh_thuc: ChuKhongDien = Field(
        description="Hình thức và cấp khen thưởng.", examples=["Giấy khen của Giám đốc Sở Giáo dục và Đào tạo"]
    )
    tap_the: SoDem | None = Field(default=None, description="Số tập thể.", examples=[2])
    ca_nhan: SoDem | None = Field(default=None, description="Số cá nhân.", examples=[5])


class DanhGia(DauVao):
    """The assessment; a part that is left out is printed as a visible blank."""

    uu_diem: CacChu = Field(default=(), description="Ưu điểm, mỗi ý một câu.")
    han_che: CacChu = Field(default=(), description="Hạn chế, mỗi ý một câu.")
    nguyen_nhan: CacChu = Field(default=(), description="Nguyên nhân, mỗi ý một câu.")
    bai_hoc: CacChu = Field(default=(), description="Bài học kinh nghiệm, mỗi ý một câu.")


class KetQuaNhiemVu(VietGon):
    """What came of one task of the plan."""

    KHOA_GON: ClassVar[str] = "ket_qua"

    ket_qua: Chu | None = Field(default=None, description="Kết quả đã làm được.", examples=["Mở 02 lớp, 38 người dự"])
    minh_chung: Chu | None = Field(default=None, description="Minh chứng.", examples=["Danh sách lớp ngày 25/10/2025"])
    trang_thai: TrangThai | None = Field(
        default=None,
        description="hoan_thanh, dang_thuc_hien, chua_thuc_hien hoặc khong_thuc_hien.",
        json_schema_extra=KHONG_IN,
    )


class DuLieuBaoCao(DauVao):
    """The data of a report, each printed where the outline names it in `chen`."""

    kieu_bao_cao: KieuBaoCao | None = Field(
        default=None, description="hang_nam, so_ket hoặc tong_ket.", json_schema_extra=KHONG_IN
    )
    ky: KhoangNgay | None = Field(
        default=None, description="Kỳ báo cáo.", examples=[{"tu": "2023-01-01", "den": "2025-10-31"}]
    )
    so_lieu: tuple[SoLieuNam, ...] = Field(default=(), description="Số liệu từng năm.")
    cot_khac: dict[Ma, CotKhac] = Field(
        default={},
        description="Tên các số liệu khác, in ở chỗ chen: so_lieu_khac.",
        examples=[{"luot_doc": "Lượt đọc"}],
    )
    muc_tieu: tuple[MucTieu, ...] = Field(default=(), description="Mục tiêu, in ở chỗ chen: doi_chieu_muc_tieu.")
    don_vi_hoc_tap: tuple[CongNhanDonVi, ...] = Field(
        default=(), description="Các lần được công nhận “Đơn vị học tập”, in ở chỗ chen: don_vi_hoc_tap."
    )
    cong_dan_hoc_tap: tuple[CongDanHocTap, ...] = Field(
        default=(), description="Đánh giá “Công dân học tập” từng người, in ở chỗ chen: cong_dan_hoc_tap."
    )
    muc_cong_dan: Ma | None = Field(
        default=None,
        description="Mã mức “Công dân học tập” trong tieu_chi_hoc_tap.yaml; để trống thì dùng mức đầu.",
        examples=["vung_kho_khan"],
        json_schema_extra=KHONG_IN,
    )
    khen_thuong_da_co: tuple[KhenThuongDaCo, ...] = Field(
        default=(), description="Khen thưởng đã có, in ở chỗ chen: khen_thuong_da_co."
    )
    danh_gia: DanhGia | None = Field(default=None, description="Đánh giá chung, in ở chỗ chen: danh_gia.")
    phuong_huong: CacChu = Field(default=(), description="Phương hướng, in ở chỗ chen: phuong_huong.")
    kien_nghi: CacChu = Field(default=(), description="Kiến nghị, in ở chỗ chen: kien_nghi.")
    ke_hoach: ChuKhongDien | None = Field(
        default=None,
        description="Đường dẫn của kế hoạch có bảng nhiệm vụ, tính từ inputs/.",
        examples=["ke_hoach/2024_xa_hoi_hoc_tap.yaml"],
        json_schema_extra=KHONG_IN,
    )
    ket_qua_nhiem_vu: dict[Chu, KetQuaNhiemVu] = Field(
        default={},
        description="Kết quả từng nhiệm vụ, theo mã hoặc theo nguyên văn nội dung nhiệm vụ.",
        examples=[{"tap_huan": "Mở 02 lớp, 38 người dự"}],
    )

    @model_validator(mode="after")
    def _nam_khong_trung(self) -> Self:
        da_co: set[int] = set()
        for thu_tu, dong in enumerate(self.so_lieu):
            if dong.nam in da_co:
                raise loi_o(("so_lieu", thu_tu, "nam"), "nam_trung", "năm {nam} đã có ở trên", {"nam": dong.nam})
            da_co.add(dong.nam)
        return self

    @model_validator(mode="after")
    def _trong_ky(self) -> Self:
        if self.ky is None:
            return self
        if self.kieu_bao_cao == "hang_nam" and (self.ky.den - self.ky.tu).days >= _MOT_NAM:
            raise loi_o(("ky",), "ky_dai", "báo cáo hằng năm mà kỳ báo cáo dài hơn một năm", {})
        for thu_tu, dong in enumerate(self.so_lieu):
            if not self.ky.tu.year <= dong.nam <= self.ky.den.year:
                gia_tri = {"nam": dong.nam, "tu": f"{self.ky.tu:%d/%m/%Y}", "den": f"{self.ky.den:%d/%m/%Y}"}
                loi = "năm {nam} nằm ngoài kỳ báo cáo từ {tu} đến {den}"
                raise loi_o(("so_lieu", thu_tu, "nam"), "nam_ngoai_ky", loi, gia_tri)
        return self

    @model_validator(mode="after")
    def _cot_khac_co_ten(self) -> Self:
        for thu_tu, dong in enumerate(self.so_lieu):
            for ma in dong.khac:
                if ma not in self.cot_khac:
                    raise loi_o(
                        ("so_lieu", thu_tu, "khac", ma),
                        "cot_la",
                        "cot_khac chưa có tên của `{ma}`, đang có: {co}",
                        {"ma": ma, "co": ", ".join(self.cot_khac) or "chưa có"},
                    )
        return self


CHO_IN = {
    "cot_khac": "so_lieu_khac",
    "muc_tieu": "doi_chieu_muc_tieu",
    **{ten: ten for ten in ("don_vi_hoc_tap", "cong_dan_hoc_tap", "khen_thuong_da_co", "danh_gia")},
    **{ten: ten for ten in ("phuong_huong", "kien_nghi", "ket_qua_nhiem_vu")},
}
"""The data that hold words → the name under which the outline inserts them."""


def khong_cho_in(khai: DuLieuBaoCao, co_chen: Iterable[str]) -> tuple[str, str] | None:
    """The first data that the outline forgets, with the name to insert them by; their words would be lost."""
    co = set(co_chen)
    return next(((ten, chen) for ten, chen in CHO_IN.items() if getattr(khai, ten) and chen not in co), None)
