"""What a person declares for one Giấy mời."""

from typing import Annotated, Literal

from pydantic import Field

from vanban.models.base import Chu
from vanban.models.kieu import KHONG_IN, CacChu, Dong, ItNhatMot, MotHoacNhieu
from vanban.models.van_ban import KhongDeCuong, MotNguoiKy, VanBanGoc

CacDong = Annotated[tuple[Dong, ...], MotHoacNhieu(), ItNhatMot()]


class LoiMoi(KhongDeCuong):
    """Who is invited, to what, who presides, when and where (Mẫu 1.7)."""

    trich_yeu: Chu = Field(description="Trích yếu nội dung cuộc họp.", examples=["Họp sơ kết học kỳ I"])
    kinh_moi: CacDong = Field(
        description="Cơ quan, tổ chức hoặc họ tên, chức vụ, đơn vị của người được mời; nhiều nơi thì mỗi nơi một dòng.",
        examples=["Ban đại diện cha mẹ học sinh"],
    )
    toi_du: Chu = Field(
        description="Tên cuộc họp, hội thảo, hội nghị, viết sau chữ “Tới dự” máy tự ghi.",
        examples=["buổi họp sơ kết học kỳ I năm học 2025 - 2026"],
    )
    chu_tri: Chu = Field(description="Chủ trì.", examples=["Bà Trần Thị Ví Dụ, Hiệu trưởng"])
    thoi_gian: Chu = Field(description="Thời gian.", examples=["14 giờ 00, ngày 15 tháng 01 năm 2026"])
    dia_diem: Chu = Field(description="Địa điểm.", examples=["Phòng họp số 1"])
    luu_y: CacChu = Field(default=(), description="Các vấn đề cần lưu ý, một hoặc nhiều đoạn.")


class GiayMoi(VanBanGoc, MotNguoiKy, LoiMoi):
    """One invitation."""

    loai: Literal["giay_moi"] = Field(description="Loại văn bản: giay_moi.", json_schema_extra=KHONG_IN)
