"""What a person declares for one Công văn."""

import re
from typing import Annotated, ClassVar, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from vanban.models.base import Chu
from vanban.models.kieu import KHONG_IN, ItNhatMot, KinhGui, Ma
from vanban.models.van_ban import VanBanChung

_VE_VIEC = re.compile(r"(V/v|Về việc)\b", re.IGNORECASE)


def _khong_ve_viec(chu: str) -> str:
    """Refuses the words that the page writes before the subject."""
    if ve_viec := _VE_VIEC.match(chu):
        raise PydanticCustomError("ve_viec", "bỏ chữ “{chu}” ở đầu: máy tự ghi “V/v”", {"chu": ve_viec[0]})
    return chu


class CongVan(VanBanChung):
    """One Công văn: no title of its type, its subject under the number, always addressed to someone."""

    GUI_CAP_TREN: ClassVar[bool] = True

    loai: Literal["cong_van"] = Field(description="Loại văn bản: cong_van.", json_schema_extra=KHONG_IN)
    trich_yeu: Annotated[Chu, AfterValidator(_khong_ve_viec)] = Field(
        description="Trích yếu, viết sau chữ “V/v” máy tự ghi.", examples=["nâng bậc lương năm 2026"]
    )
    kinh_gui: Annotated[tuple[KinhGui, ...], ItNhatMot()] = Field(
        description="Kính gửi: mỗi nơi nhận công văn một dòng.", examples=[["Sở Giáo dục và Đào tạo"]]
    )
    soan_thao: Ma | None = Field(
        default=None,
        description="Mã đơn vị soạn thảo, ghi trong ký hiệu và ở dòng Lưu.",
        examples=["van_phong"],
        json_schema_extra=KHONG_IN,
    )
