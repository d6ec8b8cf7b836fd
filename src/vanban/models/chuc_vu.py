"""Posts, who holds them from when to when, and the papers that let somebody sign for another (Điều 13)."""

from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from vanban.models.anh_ky import AnhChuKy
from vanban.models.base import CoKhong, DauVao, Ngay
from vanban.models.kieu import KHONG_IN, ChuTran, HoTen, Ma
from vanban.models.thoi_gian import HieuLuc
from vanban.nd30 import nd30


def _loai(ma: str) -> str:
    if ma not in nd30().loai:
        raise PydanticCustomError("loai_la", "không có loại văn bản '{ma}'; xem các loại: vanban list", {"ma": ma})
    return ma


class ChucVu(DauVao):
    """A post and the authority with which its holder signs."""

    ten: ChuTran = Field(description="Tên chức vụ chính thức.", examples=["Hiệu trưởng", "Phó Hiệu trưởng"])
    ky_thay: Ma | None = Field(default=None, description="Ký thay (KT.) chức vụ nào.", examples=["hieu_truong"])
    thua_lenh: Ma | None = Field(default=None, description="Ký thừa lệnh (TL.) chức vụ nào.", examples=["giam_doc"])
    thua_uy_quyen: Ma | None = Field(
        default=None, description="Ký thừa uỷ quyền (TUQ.) chức vụ nào.", examples=["giam_doc"]
    )
    thay_mat: ChuTran | None = Field(
        default=None, description="Ký thay mặt (TM.) tập thể nào, viết như trong câu.", examples=["Ủy ban nhân dân"]
    )
    chuc_vu_khac: ChuTran | None = Field(
        default=None,
        description="Chức vụ ghi thêm trên họ tên, với hội đồng được dùng con dấu; có cung_nguoi_voi thì không cần.",
        examples=["Hiệu trưởng", "Thứ trưởng Bộ Ví Dụ"],
    )
    cung_nguoi_voi: Ma | None = Field(
        default=None,
        description="Người giữ chức vụ nào thì giữ luôn chức vụ này; khỏi ghi lại ở nguoi.",
        examples=["hieu_truong"],
    )
    to_chuc: Ma | None = Field(
        default=None,
        description="Chức danh này thuộc tổ chức tư vấn nào của to_chuc_tu_van.",
        examples=["hd_tuyen_sinh"],
    )

    @property
    def ky_cho(self) -> tuple[tuple[str, str], ...]:
        """The authorities given: (field, post or body)."""
        cac = ("thay_mat", "ky_thay", "thua_lenh", "thua_uy_quyen")
        return tuple((ten, gia_tri) for ten in cac if (gia_tri := getattr(self, ten)))

    @model_validator(mode="after")
    def _mot_quyen_han(self) -> Self:
        if len(self.ky_cho) > 1:
            raise PydanticCustomError(
                "nhieu_quyen_han",
                "chỉ ghi một trong {cac}: mỗi cách ký là một chức vụ riêng trong tệp này",
                {"cac": ", ".join(ten for ten, _ in self.ky_cho)},
            )
        return self


class NguoiGiuChuc(HieuLuc):
    """A person in a post, from a day to a day."""

    ho_ten: HoTen = Field(description="Họ, tên đệm và tên; không ghi học hàm, học vị.", examples=["Nguyễn Văn Ví Dụ"])
    chuc_vu: Ma = Field(description="Mã chức vụ trong chuc_vu.", examples=["hieu_truong"], json_schema_extra=KHONG_IN)
    anh_chu_ky: AnhChuKy | None = Field(default=None, description="Ảnh chữ ký của người này.")
    quyen: CoKhong = Field(default=False, description="có: được giao quyền cấp trưởng, ký Q.")
    phu_trach: CoKhong = Field(
        default=False,
        description="có: cấp phó được giao phụ trách khi không có cấp trưởng; vẫn ký KT. (Điều 13, khoản 1).",
    )


class GiaoKy(HieuLuc):
    """What lets a post sign by order (TL.) or by authorisation (TUQ.): the paper that says so, and its limits.

    From `tu` (or the day of the paper) to `den`.
    """

    chuc_vu: Ma = Field(
        description="Chức vụ được giao ký: chức vụ có thua_lenh hoặc thua_uy_quyen.",
        examples=["chanh_van_phong"],
        json_schema_extra=KHONG_IN,
    )
    van_ban: ChuTran = Field(
        description="Thừa lệnh: quy chế làm việc hoặc quy chế công tác văn thư. Thừa ủy quyền: văn bản ủy quyền.",
        examples=[
            "Quy chế công tác văn thư ban hành kèm theo Quyết định số 12/QĐ-SGDĐT",
            "Giấy ủy quyền số 05/GUQ-SGDĐT",
        ],
    )
    ngay: Ngay | None = Field(default=None, description="Ngày của văn bản ấy.", examples=["2026-01-05"])
    loai: tuple[Annotated[Ma, AfterValidator(_loai)], ...] = Field(
        default=(), description="Mã các loại văn bản được giao ký.", examples=[["cong_van", "giay_moi"]]
    )
    noi_dung: ChuTran | None = Field(
        default=None, description="Nội dung được ủy quyền.", examples=["Tiếp nhận hồ sơ tuyển sinh năm 2026"]
    )
