"""What a document may have beside the elements of all (Phụ lục I, Phần I, Mục III), appendices aside."""

import re
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from vanban.models.base import Chu, CoKhong, DauVao, SoNguyen, loi_o
from vanban.models.kieu import KHONG_IN, ChuTran, khong_dien

_KY_HIEU_NGUOI = re.compile(r"[^\W\d_]{1,5}")

LoaiVanBanLuat = Literal[
    "nghi_quyet", "quyet_dinh", "chi_thi", "quy_che", "quy_dinh", "thong_cao", "thong_bao", "huong_dan",
    "chuong_trinh", "ke_hoach", "phuong_an", "de_an", "du_an", "bao_cao", "bien_ban", "to_trinh", "hop_dong",
    "cong_van", "cong_dien", "ban_ghi_nho", "ban_thoa_thuan", "giay_uy_quyen", "giay_moi", "giay_gioi_thieu",
    "giay_nghi_phep", "phieu_gui", "phieu_chuyen", "phieu_bao", "thu_cong",
]  # fmt: skip
"""The types of Điều 7, by the keys of nd30's list."""


def _ky_hieu_nguoi(chu: str) -> str:
    """Refuses what is more than the initials: the page writes the full stop and the number of copies."""
    if not _KY_HIEU_NGUOI.fullmatch(chu) or chu != chu.upper():
        raise PydanticCustomError(
            "ky_hieu_nguoi",
            "'{chu}': chỉ ghi chữ cái viết tắt tên người soạn thảo, in hoa, như PL; số bản ghi ở so_ban",
            {"chu": chu},
        )
    return chu


KyHieuNguoi = Annotated[Chu, AfterValidator(_ky_hieu_nguoi), AfterValidator(khong_dien)]
"""The initials of who drafted a document: `PL`."""


class LienHe(DauVao):
    """How to reach the body, for the foot of the first page (ô số 13)."""

    dia_chi: ChuTran | None = Field(
        default=None,
        description="Địa chỉ, không ghi chữ Địa chỉ.",
        examples=["Số 01, đường Ví Dụ, phường Ví Dụ, tỉnh Ví Dụ"],
    )
    dien_thoai: ChuTran | None = Field(default=None, description="Số điện thoại.", examples=["0254 3000 000"])
    fax: ChuTran | None = Field(default=None, description="Số Fax.", examples=["0254 3000 001"])
    thu_dien_tu: ChuTran | None = Field(default=None, description="Thư điện tử.", examples=["thptvidu@vidu.edu.vn"])
    trang_web: ChuTran | None = Field(
        default=None, description="Trang thông tin điện tử.", examples=["thptvidu.vidu.edu.vn"]
    )
    in_cho: tuple[LoaiVanBanLuat, ...] = Field(
        default=(),
        description="Loại văn bản luôn in; văn bản khác in khi ghi lien_he: có.",
        examples=[["cong_van", "giay_moi"]],
        json_schema_extra=KHONG_IN,
    )

    @model_validator(mode="after")
    def _co_gi_de_in(self) -> Self:
        if not (self.dia_chi or self.dien_thoai or self.fax or self.thu_dien_tu or self.trang_web):
            raise PydanticCustomError("lien_he_trong", "chưa có gì để in: ghi dia_chi, dien_thoai hoặc thu_dien_tu")
        return self


class ThanhPhanKhac(DauVao):
    """The other elements that a person declares; a document that names none of them has none."""

    do_khan: Literal["khan", "thuong_khan", "hoa_toc"] | None = Field(
        default=None,
        description="Mức độ khẩn, do người ký quyết định: in khung chữ đỏ dưới số, ký hiệu (ô số 10b).",
        json_schema_extra=KHONG_IN,
    )
    luu_hanh: Literal["xem_xong_tra_lai", "luu_hanh_noi_bo"] | None = Field(
        default=None,
        description="Chỉ dẫn về phạm vi lưu hành: in trong khung ở lề trên trang đầu (ô số 11).",
        json_schema_extra=KHONG_IN,
    )
    nguoi_soan: KyHieuNguoi | None = Field(
        default=None, description="Ký hiệu người soạn thảo, in sau dòng Lưu (ô số 12).", examples=["PL"]
    )
    so_ban: SoNguyen | None = Field(
        default=None, gt=0, description="Số lượng bản phát hành, in sau ký hiệu người soạn thảo.", examples=[300]
    )
    lien_he: CoKhong | None = Field(
        default=None,
        description="có: in địa chỉ, điện thoại … ở chân trang đầu (ô số 13), khi khác với lien_he của co_quan.yaml.",
        json_schema_extra=KHONG_IN,
    )
    dien_tu: CoKhong | None = Field(
        default=None,
        description="có: ban hành dạng điện tử (ký số), “(Kèm theo …)” để trống số, ngày; khi khác với co_quan.yaml.",
        json_schema_extra=KHONG_IN,
    )

    @model_validator(mode="after")
    def _so_ban_sau_ky_hieu(self) -> Self:
        if self.so_ban and not self.nguoi_soan:
            cau = "số bản phát hành in sau ký hiệu người soạn thảo, như PL.(300): ghi thêm nguoi_soan"
            raise loi_o(("so_ban",), "so_ban", cau, {})
        return self
