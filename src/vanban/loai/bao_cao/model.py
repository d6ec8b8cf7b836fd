"""What a person declares for one Báo cáo."""

from typing import ClassVar, Literal

from pydantic import Field

from vanban.models.kieu import KHONG_IN
from vanban.models.van_ban import VanBanChung


class BaoCao(VanBanChung):
    """One Báo cáo: the common head and foot, and an outline; Kính gửi when it goes to a body above."""

    GUI_CAP_TREN: ClassVar[bool] = True

    loai: Literal["bao_cao"] = Field(description="Loại văn bản: bao_cao.", json_schema_extra=KHONG_IN)
