"""What a person declares for one Tờ trình."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from vanban.models.kieu import KHONG_IN, ItNhatMot, KinhGui
from vanban.models.van_ban import VanBanChung


class ToTrinh(VanBanChung):
    """One Tờ trình: the common head and foot, and an outline; it always goes to a body above."""

    GUI_CAP_TREN: ClassVar[bool] = True

    loai: Literal["to_trinh"] = Field(description="Loại văn bản: to_trinh.", json_schema_extra=KHONG_IN)
    kinh_gui: Annotated[tuple[KinhGui, ...], ItNhatMot()] = Field(
        description="Kính gửi: cơ quan, người có thẩm quyền giải quyết.", examples=[["Sở Giáo dục và Đào tạo"]]
    )
