"""Agreements: hợp đồng, bản ghi nhớ, bản thỏa thuận. The decree has no Mẫu for them: their order is practice."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from vanban.models.base import Chu, DauVao
from vanban.models.kieu import KHONG_IN, CacChu, HoTenDien, NoiNhan
from vanban.models.nguoi_ten import XungHo
from vanban.models.van_ban import DauTrang, ThanDeCuong, VanBanGoc

_IT_NHAT, _NHIEU_NHAT = 2, 4


class Ben(DauVao):
    """One party, and who signs for it."""

    ten: Chu = Field(description="Tên cơ quan, tổ chức, cá nhân.", examples=["Trường THPT Ví Dụ"])
    dia_chi: Chu | None = Field(default=None, description="Địa chỉ.")
    thong_tin: CacChu = Field(
        default=(),
        description="Các dòng khác của bên này, như điện thoại, mã số thuế, tài khoản.",
        examples=[["Mã số thuế: 0000000000"]],
    )
    xung_ho: XungHo = Field(
        default=None, description="Người đại diện: ong hoặc ba; để trống thì in “Ông (bà)”.", json_schema_extra=KHONG_IN
    )
    dai_dien: HoTenDien | None = Field(default=None, description="Họ tên người đại diện; để trống thì chừa chỗ.")
    chuc_vu: Chu = Field(description="Chức vụ người đại diện.", examples=["Hiệu trưởng"])


def _hai_den_bon(cac: tuple[Ben, ...]) -> tuple[Ben, ...]:
    if not _IT_NHAT <= len(cac) <= _NHIEU_NHAT:
        raise PydanticCustomError("so_ben", "có từ hai đến bốn bên, đang ghi {so} bên", {"so": len(cac)})
    return cac


class HaiDenBon:
    """Annotation of the parties: two to four."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """The list with its least and its greatest length."""
        return {**handler(schema), "minItems": _IT_NHAT, "maxItems": _NHIEU_NHAT}


class CacBen(DauTrang):
    """Who agree."""

    cac_ben: Annotated[tuple[Ben, ...], AfterValidator(_hai_den_bon), HaiDenBon()] = Field(
        description="Các bên, Bên A trước; chữ “Bên A” máy tự ghi."
    )


class ThoaThuan(VanBanGoc, ThanDeCuong, CacBen):
    """One agreement: its grounds, the parties, articles, a signature for each party."""

    bo_cuc: Literal["phan", "chuong", "dieu", "muc", "khoan"] = Field(
        default="dieu",
        description="Cấp lớn nhất: phan (Phần I), chuong (Chương I), dieu (Điều 1.), muc (I.), khoan (1.).",
        json_schema_extra=KHONG_IN,
    )
    noi_nhan: tuple[NoiNhan, ...] | None = Field(default=(), description="Nơi nhận; để trống thì chỉ có dòng Lưu.")
