"""What a person declares for one Báo cáo."""

from typing import ClassVar, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from vanban.models.bao_cao import DuLieuBaoCao, khong_cho_in
from vanban.models.kieu import KHONG_IN
from vanban.models.noi_dung import cac_chen
from vanban.models.van_ban import VanBanChung


class BaoCao(DuLieuBaoCao, VanBanChung):
    """One Báo cáo: the common head and foot, an outline, and data; Kính gửi when it goes to a body above."""

    GUI_CAP_TREN: ClassVar[bool] = True

    loai: Literal["bao_cao"] = Field(description="Loại văn bản: bao_cao.", json_schema_extra=KHONG_IN)

    @model_validator(mode="after")
    def _du_lieu_co_cho_in(self) -> Self:
        if quen := khong_cho_in(self, cac_chen(self.moi_nut)):
            ten, chen = quen
            raise PydanticCustomError(
                "du_lieu_khong_in",
                "có {ten} nhưng noi_dung không có chỗ nào ghi chen: {chen}",
                {"ten": ten, "chen": chen},
            )
        return self
