"""Figures of a learning society in one body: people and money by year, recognitions, results of each chỉ tiêu."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from vanban.models.base import Chu, CoKhong, DauVao, Ngay, SoNguyen, chi_chu_so, loi_o
from vanban.models.kieu import KHONG_IN, ChuKhongDien, Ma, VietGon

Nam = Annotated[SoNguyen, chi_chu_so("chỉ ghi năm bằng bốn chữ số, như 2025")]
SoDem = Annotated[SoNguyen, Field(ge=0)]
MucDo = Literal["1", "2"]
Cap = Literal["xa", "huyen", "tinh"]

KHONG_QUA = (
    ("vien_chuc_cdht", "vien_chuc_danh_gia"),
    ("vien_chuc_danh_gia", "vien_chuc"),
    ("vien_chuc_cdht", "vien_chuc"),
    ("hoc_sinh_cdht", "hoc_sinh_danh_gia"),
    ("hoc_sinh_danh_gia", "hoc_sinh"),
    ("hoc_sinh_cdht", "hoc_sinh"),
)
"""Pairs of counts, the first a part of the second."""


class SoLieuNam(DauVao):
    """The figures of one year; what is not known is left out."""

    nam: Nam = Field(ge=1945, le=2099, description="Năm của số liệu.", examples=[2025])
    vien_chuc: SoDem | None = Field(default=None, description="Tổng số viên chức, người lao động.", examples=[38])
    vien_chuc_danh_gia: SoDem | None = Field(default=None, description="Số viên chức được đánh giá “Công dân học tập”.")
    vien_chuc_cdht: SoDem | None = Field(
        default=None, description="Số viên chức đạt “Công dân học tập”.", examples=[36]
    )
    hoc_sinh: SoDem | None = Field(default=None, description="Tổng số học sinh, học viên.", examples=[612])
    hoc_sinh_danh_gia: SoDem | None = Field(default=None, description="Số học sinh được đánh giá “Công dân học tập”.")
    hoc_sinh_cdht: SoDem | None = Field(default=None, description="Số học sinh đạt “Công dân học tập”.", examples=[588])
    luot_boi_duong: SoDem | None = Field(default=None, description="Số lượt đào tạo, bồi dưỡng.", examples=[78])
    ngan_sach: SoDem | None = Field(default=None, description="Kinh phí từ ngân sách, đồng.", examples=[14500000])
    xa_hoi_hoa: SoDem | None = Field(default=None, description="Kinh phí xã hội hóa, đồng.", examples=[10000000])
    kinh_phi: SoDem | None = Field(
        default=None,
        description="Tổng kinh phí, đồng; để trống thì máy cộng ngan_sach và xa_hoi_hoa.",
        examples=[24500000],
    )
    dau_sach: SoDem | None = Field(default=None, description="Số đầu sách bổ sung.", examples=[200])
    khac: dict[Ma, SoDem] = Field(
        default={}, description="Số liệu khác, theo mã đã ghi ở cot_khac.", examples=[{"luot_doc": 3480}]
    )

    @model_validator(mode="after")
    def _phan_khong_qua_tong(self) -> Self:
        for phan, tong in KHONG_QUA:
            co, tren = getattr(self, phan), getattr(self, tong)
            if co is not None and tren is not None and co > tren:
                raise loi_o(
                    (phan,), "phan_qua_tong", "{co} lớn hơn {tong} là {tren}", {"co": co, "tong": tong, "tren": tren}
                )
        return self

    @model_validator(mode="after")
    def _kinh_phi_bang_tong(self) -> Self:
        if self.kinh_phi is None or self.ngan_sach is None or self.xa_hoi_hoa is None:
            return self
        if (tong := self.ngan_sach + self.xa_hoi_hoa) != self.kinh_phi:
            raise loi_o(
                ("kinh_phi",),
                "kinh_phi_khac_tong",
                "{co} khác tổng ngan_sach và xa_hoi_hoa là {tong}",
                {"co": self.kinh_phi, "tong": tong},
            )
        return self

    @property
    def tong_kinh_phi(self) -> int | None:
        """The money of the year: as given, else the sum of its two sources."""
        if self.kinh_phi is not None:
            return self.kinh_phi
        nguon = (self.ngan_sach, self.xa_hoi_hoa)
        return None if None in nguon else sum(so or 0 for so in nguon)


class CotKhac(VietGon):
    """A column of figures that this office keeps beside the usual ones."""

    KHOA_GON: ClassVar[str] = "ten"

    ten: ChuKhongDien = Field(description="Tên cột.", examples=["Lượt bạn đọc"])
    cong: CoKhong = Field(default=True, description="Có cộng các năm thành dòng tổng hay không.")


class CongNhanDonVi(DauVao):
    """A recognition as “Đơn vị học tập”."""

    nam: Nam = Field(ge=1945, le=2099, description="Năm được đánh giá.", examples=[2024])
    muc_do: MucDo = Field(description="Mức độ được công nhận: 1 hoặc 2.", json_schema_extra=KHONG_IN)
    cap: Cap = Field(
        description="Cấp công nhận: xa, huyen (trước ngày 01/7/2025) hoặc tinh.", json_schema_extra=KHONG_IN
    )
    so_quyet_dinh: Chu | None = Field(
        default=None, description="Số, ký hiệu của quyết định.", examples=["8801/QĐ-UBND"]
    )
    ngay: Ngay | None = Field(default=None, description="Ngày của quyết định.", examples=["2025-03-20"])


Diem = Annotated[SoNguyen, Field(ge=0, le=10)]


def _muoi_diem(diem: tuple[int, ...]) -> tuple[int, ...]:
    if len(diem) != 10:
        raise PydanticCustomError("so_diem", "có {co} điểm, cần 10 điểm của 10 chỉ số", {"co": len(diem)})
    return diem


DiemCongDan = Annotated[tuple[Diem, ...], AfterValidator(_muoi_diem)]
"""The ten indicators of “Công dân học tập”, each from 0 to 10."""


class CongDanHocTap(DauVao):
    """One person's assessment as “Công dân học tập”."""

    ho_ten: ChuKhongDien = Field(description="Họ và tên.", examples=["Nguyễn Thị Ví Dụ An"])
    don_vi: ChuKhongDien | None = Field(default=None, description="Đơn vị, lớp.", examples=["Tổ Ngữ văn"])
    diem: DiemCongDan | None = Field(
        default=None, description="Mười điểm, mỗi chỉ số từ 0 đến 10.", examples=[[10, 9, 9, 10, 9, 9, 10, 9, 9, 10]]
    )
    tong: Annotated[SoNguyen, Field(ge=0, le=100)] | None = Field(
        default=None, description="Tổng điểm, khi không có đủ mười điểm.", examples=[94]
    )

    @model_validator(mode="after")
    def _tong_dung(self) -> Self:
        if self.diem and self.tong is not None and self.tong != sum(self.diem):
            raise loi_o(
                ("tong",), "tong_diem", "{co} khác tổng mười điểm là {tong}", {"co": self.tong, "tong": sum(self.diem)}
            )
        return self


class KetQuaChiTieu(VietGon):
    """What a body says of one chỉ tiêu of “Đơn vị học tập”."""

    KHOA_GON: ClassVar[str] = "ket_qua"

    ket_qua: Chu | None = Field(default=None, description="Kết quả tự đánh giá.", examples=["Đã ban hành kế hoạch năm"])
    minh_chung: Chu | None = Field(default=None, description="Minh chứng.", examples=["Kế hoạch số 12/KH-THPTVD"])
    dat: CoKhong | None = Field(default=None, description="Đạt hay không; để trống ở chỉ tiêu mà máy tính từ số liệu.")
