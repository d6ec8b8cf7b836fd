"""A document that several bodies issue together (văn bản liên tịch). Practice: the decree says nothing of it."""

from typing import Self

from pydantic import Field, model_validator

from vanban.models.base import DauVao, loi_o
from vanban.models.kieu import KHONG_IN, Ma
from vanban.models.van_ban import MotNguoiKy, NguoiKy, VanBanChung
from vanban.models.van_ban_dieu import VanBanDieu


class CungKy(DauVao):
    """Another body that issues the document, and who signs for it."""

    co_quan: Ma = Field(
        description="Mã cơ quan, tổ chức trong cung_ban_hanh của co_quan.yaml.",
        examples=["cong_doan"],
        json_schema_extra=KHONG_IN,
    )
    nguoi_ky: NguoiKy = Field(description="Chức vụ ký của cơ quan, tổ chức ấy.")


class CoLienTich(MotNguoiKy):
    """One signature, or one for each of the bodies that issue the document."""

    lien_tich: tuple[CungKy, ...] = Field(
        default=(),
        description="Các cơ quan, tổ chức cùng ban hành, khi là văn bản liên tịch; cơ quan của co_quan.yaml chủ trì.",
        examples=[[{"co_quan": "cong_doan", "nguoi_ky": "chu_tich"}]],
    )

    @model_validator(mode="after")
    def _moi_co_quan_mot_lan(self) -> Self:
        da_co: set[str] = set()
        for thu_tu, mot in enumerate(self.lien_tich):
            if mot.co_quan in da_co:
                raise loi_o(("lien_tich", thu_tu, "co_quan"), "ma_trung", "'{ma}' đã ghi ở trên", {"ma": mot.co_quan})
            da_co.add(mot.co_quan)
        return self


class VanBanLienTich(VanBanChung, CoLienTich):
    """A document on Mẫu 1.4 that several bodies may issue."""


class VanBanDieuLienTich(VanBanDieu, CoLienTich):
    """A document in điều that several bodies may issue."""
