"""The rules of awards of a province, dated and cited (`quy_dinh_khen_thuong.yaml`); nothing of it stands in code."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from math import ceil, floor
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from vanban.models.base import Chu, CoKhong, DauVao, loi_o
from vanban.models.kieu import KHONG_IN, CacChuTran, ChuTran, Ma
from vanban.models.thoi_gian import HieuLuc

LoaiKhen = Literal["cong_trang", "chuyen_de", "dot_xuat"]
DoTin = Literal["hai_nguon", "mot_nguon", "chua_xac_minh", "gia_dinh"]
"""How sure a fact is: two sources, one, not verified, or assumed."""


def _phan_so(tri: Any) -> Any:
    """An exact fraction: `4/5`, `80%`."""
    if not isinstance(tri, str):
        return tri
    chu = tri.strip()
    try:
        so = Fraction(chu[:-1].replace(",", ".")) / 100 if chu.endswith("%") else Fraction(chu)
    except (ValueError, ZeroDivisionError):
        so = Fraction(-1)
    if not 0 < so <= 1:
        raise PydanticCustomError(
            "phan_so", "'{chu}' không phải phần của tổng, hãy viết như 4/5 hoặc 80%", {"chu": tri}
        )
    return so


PhanSo = Annotated[
    Fraction,
    BeforeValidator(_phan_so),
    WithJsonSchema({"type": "string", "pattern": r"^\s*[0-9]"}),
]
"""An exact part of a whole, typed as `4/5` or `80%`."""


class CoNguon(DauVao):
    """A fact with its source and how sure it is."""

    nguon: ChuTran | None = Field(default=None, description="Lấy từ văn bản nào.", json_schema_extra=KHONG_IN)
    do_tin: DoTin = Field(description="Độ tin của điều này.", json_schema_extra=KHONG_IN)

    @property
    def can_hoi(self) -> bool:
        """Whether the office has to confirm it."""
        return self.do_tin in ("chua_xac_minh", "gia_dinh")


class NguongPhieu(CoNguon):
    """The share of all members of the council that has to agree."""

    gia_tri: PhanSo = Field(description="Phần tổng số thành viên phải đồng ý.", examples=["4/5", "80%"])
    tren: CoKhong = Field(default=False, description="có: phải trên mức đó (“trên 50%”); không: từ mức đó trở lên.")

    def can(self, tong: int) -> int:
        """How many of all members have to agree."""
        return floor(self.gia_tri * tong) + 1 if self.tren else ceil(self.gia_tri * tong)


class TyLeToiDa(CoNguon):
    """A cap: at most this share of those proposed for another form."""

    gia_tri: PhanSo = Field(description="Tỷ lệ tối đa.", examples=["15%"])
    cua: Ma = Field(description="Tính trên số được đề nghị hình thức nào.")
    lam_tron: Literal["xuong", "gan_nhat", "len"] = Field(default="xuong", description="Làm tròn thế nào.")

    def nhieu_nhat(self, so: int) -> int:
        """The largest count allowed, out of `so` proposed for the other form; halves are rounded up to the nearest."""
        dung = self.gia_tri * so
        return {"xuong": floor(dung), "gan_nhat": floor(dung + Fraction(1, 2)), "len": ceil(dung)}[self.lam_tron]


class MauBaoCao(HieuLuc, CoNguon):
    """The number of the form of an achievement report, and when it holds."""

    loai_khen: tuple[LoaiKhen, ...] = Field(
        default=(), description="Dùng khi khen theo loại nào; để trống là mọi loại.", json_schema_extra=KHONG_IN
    )
    tap_the: ChuTran | None = Field(default=None, description="Mẫu dùng cho tập thể.", examples=["Mẫu số 08"])
    ca_nhan: ChuTran | None = Field(default=None, description="Mẫu dùng cho cá nhân.", examples=["Mẫu số 08"])


class HinhThucQuyDinh(DauVao):
    """What holds for one form of award."""

    nhom: Literal["danh_hieu", "hinh_thuc"] = Field(default="hinh_thuc", description="Danh hiệu hay hình thức.")
    doi_tuong: tuple[Literal["ca_nhan", "tap_the"], ...] = Field(
        default=("ca_nhan", "tap_the"), description="Tặng cho ai."
    )
    tham_quyen: ChuTran = Field(description="Ai quyết định.", examples=["Giám đốc Sở Giáo dục và Đào tạo"])
    noi_nhan_ho_so: CacChuTran = Field(default=(), description="Hồ sơ gửi tới nơi nào.")
    loai_khen: tuple[LoaiKhen, ...] = Field(
        default=(), description="Dùng khi khen theo loại nào; để trống là mọi loại."
    )
    nguong_phieu: NguongPhieu | None = Field(default=None, description="Ngưỡng phiếu đồng ý.")
    bo_phieu_kin: CoKhong = Field(default=False, description="có: phải bỏ phiếu kín.")
    ty_le_toi_da: TyLeToiDa | None = Field(default=None, description="Số lượng tối đa.")
    ho_so: CacChuTran = Field(default=(), description="Hồ sơ phải có gì.")
    can_cu: ChuTran | None = Field(default=None, description="Điểm, khoản, điều làm căn cứ.")
    mau_bao_cao: tuple[MauBaoCao, ...] = Field(default=(), description="Số mẫu báo cáo thành tích theo ngày.")
    nguon: ChuTran | None = Field(default=None, description="Lấy từ văn bản nào.")
    do_tin: DoTin = Field(default="chua_xac_minh", description="Độ tin của thẩm quyền và hồ sơ.")
    ghi_chu: Chu | None = Field(default=None, description="Ghi chú nội bộ.")

    def mau_luc(self, ngay: date, loai_khen: str | None = None) -> Iterator[MauBaoCao]:
        """The numbers of the report's forms that hold on a day, for a kind of award when it is given."""
        for mau in self.mau_bao_cao:
            if mau.vao(ngay) and (loai_khen is None or not mau.loai_khen or loai_khen in mau.loai_khen):
                yield mau

    def mau_cua(self, loai: str, ngay: date, loai_khen: str | None = None) -> str:
        """The number of the report's form for a kind of nominee on a day, empty when none is recorded."""
        return next((so for mau in self.mau_luc(ngay, loai_khen) if (so := getattr(mau, loai))), "")


class QuyDinhLuc(HieuLuc):
    """The rules of one period."""

    ten: ChuTran = Field(description="Văn bản quy định.", examples=["Quyết định số 17/2024/QĐ-UBND"])
    nguon: ChuTran | None = Field(default=None, description="Hiệu lực lấy từ đâu.", json_schema_extra=KHONG_IN)
    do_tin: DoTin | None = Field(
        default=None, description="Độ tin của văn bản và ngày hiệu lực.", json_schema_extra=KHONG_IN
    )
    hinh_thuc: dict[Ma, HinhThucQuyDinh] = Field(description="Quy định cho từng hình thức, theo mã.")


class QuyDinhKhenThuong(DauVao):
    """The rules of a province through time."""

    tinh: ChuTran = Field(description="Tỉnh, thành phố.", examples=["tỉnh Ví Dụ"])
    quy_dinh: tuple[QuyDinhLuc, ...] = Field(description="Các kỳ quy định, nối theo ngày.")
    ghi_chu: Chu | None = Field(default=None, description="Ghi chú nội bộ.")

    @model_validator(mode="after")
    def _khong_chong(self) -> Self:
        for i, sau in enumerate(self.quy_dinh):
            for truoc in self.quy_dinh[:i]:
                if (truoc.den is None or sau.tu is None or sau.tu <= truoc.den) and (
                    sau.den is None or truoc.tu is None or truoc.tu <= sau.den
                ):
                    gia_tri = {"sau": sau.ten, "truoc": truoc.ten}
                    raise loi_o(("quy_dinh", i), "quy_dinh_chong", "'{sau}' chồng ngày với '{truoc}'", gia_tri)
        return self

    def vao(self, ngay: date) -> QuyDinhLuc | None:
        """The rules on a day."""
        return next((mot for mot in self.quy_dinh if mot.vao(ngay)), None)
