"""What a person declares for one Kế hoạch."""

from typing import Literal

from pydantic import Field

from vanban.models.kieu import KHONG_IN
from vanban.models.van_ban import VanBanChung


class KeHoach(VanBanChung):
    """One Kế hoạch: the common head and foot, and an outline."""

    loai: Literal["ke_hoach"] = Field(description="Loại văn bản: ke_hoach.", json_schema_extra=KHONG_IN)
