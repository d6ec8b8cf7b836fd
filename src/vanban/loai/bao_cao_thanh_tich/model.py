"""What a person declares for one Báo cáo thành tích."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from vanban.models.base import Chu
from vanban.models.giay_to import GiayTo, NguoiKyTen
from vanban.models.kieu import KHONG_IN
from vanban.models.van_ban import ThanDeCuong

_NHIEU_NHAT = 3
NGUOI_KY = (NguoiKyTen(chuc_danh=("Người báo cáo thành tích",)), NguoiKyTen(chuc_danh=("Thủ trưởng đơn vị xác nhận",)))
"""Who signs when the paper does not say: the one who reports, the head who confirms; their names are left blank."""


def _mot_den_ba(cac: tuple[NguoiKyTen, ...]) -> tuple[NguoiKyTen, ...]:
    if not 1 <= len(cac) <= _NHIEU_NHAT:
        raise PydanticCustomError("so_nguoi_ky", "có từ một đến ba người ký, đang ghi {so} người", {"so": len(cac)})
    return cac


class BaoCaoThanhTich(GiayTo, ThanDeCuong):
    """One report of achievements: the number of its form, an outline, one to three signatures."""

    loai: Literal["bao_cao_thanh_tich"] = Field(
        description="Loại giấy tờ: bao_cao_thanh_tich.", json_schema_extra=KHONG_IN
    )
    ghi_chu_mau: Chu | None = Field(
        default=None, description="Số của mẫu báo cáo, in ở góc trên bên phải.", examples=["Mẫu số 08"]
    )
    nguoi_ky_bao_cao: Annotated[tuple[NguoiKyTen, ...], AfterValidator(_mot_den_ba)] = Field(
        default=NGUOI_KY, description="Người ký, từ trái sang phải; bỏ mục này thì người báo cáo và thủ trưởng đơn vị."
    )
