"""Papers of practice, which Điều 7 does not name: no number, no căn cứ, no Nơi nhận."""

from typing import Any, ClassVar, Self

from pydantic import Field, GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from vanban.models.base import DauVao, loi_o
from vanban.models.kieu import CacChu, HoTenDien
from vanban.models.van_ban import VanBanGoc

_KHONG_SO = ("so", "ky_hieu", "kinh_gui", "can_cu", "noi_nhan", "soan_thao", "so_ban_luu")


class GiayTo(VanBanGoc):
    """What such a paper declares; the fields of `KHONG_CO` are refused, and an editor does not offer them."""

    KHONG_CO: ClassVar[tuple[str, ...]] = _KHONG_SO

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


class NguoiKyTen(DauVao):
    """One signer, by what he or she is to the paper."""

    chuc_danh: CacChu = Field(
        description="Ký với tư cách gì, in hoa; mỗi dòng một phần tử.", examples=["Người báo cáo thành tích"]
    )
    ho_ten: HoTenDien | None = Field(default=None, description="Họ tên; để trống thì chừa chỗ.")
