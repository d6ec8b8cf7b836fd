"""Pictures of signatures and seals (Phụ lục I, Phần I, Mục II, khoản 7, điểm d; khoản 8, điểm a)."""

from typing import ClassVar

from pydantic import Field

from vanban.models.base import CoKhong, DauVao, SoNguyen
from vanban.models.kieu import KHONG_IN, ChuTran, VietGon


class AnhChuKy(VietGon):
    """The picture of a person's signature."""

    KHOA_GON: ClassVar[str] = "tep"

    tep: ChuTran = Field(
        description="Tệp .png nền trong suốt, màu xanh; đường dẫn tính từ thư mục của tệp này.",
        examples=["anh/chu_ky_hieu_truong.png"],
    )
    rong: SoNguyen = Field(default=40, ge=15, le=60, description="Bề rộng chữ ký trên trang, mm.")


class AnhDau(DauVao):
    """The picture of a body's seal, with the real size of the seal."""

    tep: ChuTran = Field(
        description="Tệp .png nền trong suốt, màu đỏ; đường dẫn tính từ thư mục của tệp này.", examples=["anh/dau.png"]
    )
    duong_kinh: SoNguyen = Field(ge=15, le=60, description="Đường kính thật của con dấu, mm.", examples=[36])


class HinhAnhKy(DauVao):
    """Whether a document carries those pictures, and which, where they are not those of `co_quan.yaml`."""

    hinh_anh_ky: CoKhong | None = Field(
        default=None,
        description="có: in ảnh chữ ký, ảnh dấu, kể cả trên bản nháp; không: không in. Để trống: theo co_quan.yaml.",
    )
    anh_chu_ky: AnhChuKy | None = Field(
        default=None, description="Ảnh chữ ký, khi khác với co_quan.yaml.", json_schema_extra=KHONG_IN
    )
    anh_dau: AnhDau | None = Field(
        default=None, description="Ảnh dấu, khi khác với co_quan.yaml.", json_schema_extra=KHONG_IN
    )
