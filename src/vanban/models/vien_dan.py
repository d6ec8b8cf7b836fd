"""The register of cited documents (`vien_dan.yaml`)."""

import re
from datetime import date
from typing import Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from vanban.models.base import Chu, DauVao, Ngay, loi_o
from vanban.models.kieu import KHONG_IN, ChuTran, Ma

_VE_VIET_HOA = re.compile(r"(?:Về|V/v)\b")
_VE_HAI_LAN = re.compile(r"(?:về|về việc) về\b|về việc về việc\b", re.IGNORECASE)
_NHAC_PHONG_TRAO = re.compile(r"\{\{\s*phong_trao\.")

LUAT = frozenset({"Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh"})
"""Kinds cited by name alone, without number, symbol and body (Phụ lục I, Phần I, II.6)."""


class VanBanVienDan(DauVao):
    """One cited document."""

    loai: ChuTran = Field(
        description="Tên loại, viết như trong câu.",
        examples=["Luật", "Nghị định", "Thông tư", "Quyết định", "Kế hoạch"],
    )
    so_ky_hieu: ChuTran | None = Field(default=None, description="Số và ký hiệu.", examples=["24/2023/TT-BGDĐT"])
    ngay: Ngay | None = Field(default=None, description="Ngày ban hành.", examples=["2023-12-11"])
    co_quan: ChuTran | None = Field(
        default=None, description="Cơ quan ban hành, tên vào lúc ban hành.", examples=["Bộ Giáo dục và Đào tạo"]
    )
    trich_yeu: Chu | None = Field(
        default=None,
        description="Trích yếu, viết nối tiếp sau tên cơ quan; với Luật, Pháp lệnh là tên của luật.",
        examples=["về công tác văn thư", "Thi đua, khen thưởng"],
    )
    phong_trao: Ma | None = Field(
        default=None,
        description="Mã phong trào mà trích yếu nhắc tới bằng {{ phong_trao.… }}.",
        examples=["xa_hoi_hoc_tap"],
        json_schema_extra=KHONG_IN,
    )
    hieu_luc_tu: Ngay | None = Field(default=None, description="Có hiệu lực từ ngày.", examples=["2024-02-15"])
    hieu_luc_den: Ngay | None = Field(default=None, description="Có hiệu lực đến hết ngày.", examples=["2026-04-01"])
    thay_bang: Ma | None = Field(
        default=None,
        description="Mã của văn bản thay thế trong sổ này.",
        examples=["nd_152_2025"],
        json_schema_extra=KHONG_IN,
    )
    ghi_chu: Chu | None = Field(default=None, description="Ghi chú nội bộ, không in.", json_schema_extra=KHONG_IN)

    @model_validator(mode="after")
    def _ngay_theo_thu_tu(self) -> Self:
        if self.hieu_luc_tu and self.hieu_luc_den and self.hieu_luc_den < self.hieu_luc_tu:
            raise PydanticCustomError(
                "khoang_hieu_luc",
                "hieu_luc_den {den} đứng trước hieu_luc_tu {tu}",
                {"den": f"{self.hieu_luc_den:%d/%m/%Y}", "tu": f"{self.hieu_luc_tu:%d/%m/%Y}"},
            )
        if self.la_luat and not self.trich_yeu:
            raise PydanticCustomError("thieu_ten_luat", "{loai} cần trich_yeu là tên của luật", {"loai": self.loai})
        return self

    @model_validator(mode="after")
    def _trich_yeu_noi_tiep(self) -> Self:
        if not self.trich_yeu or self.la_luat:
            return self
        if _VE_VIET_HOA.match(self.trich_yeu):
            cau = "trích yếu đứng giữa câu, sau tên cơ quan: mở đầu bằng “về” viết thường, như “về công tác văn thư”"
            raise loi_o(("trich_yeu",), "ve_viet_hoa", cau, {})
        if _VE_HAI_LAN.match(self.trich_yeu):
            raise loi_o(("trich_yeu",), "ve_hai_lan", "mở đầu bằng hai chữ “về”, bỏ một", {})
        return self

    @model_validator(mode="after")
    def _ro_phong_trao(self) -> Self:
        if self.trich_yeu and _NHAC_PHONG_TRAO.search(self.trich_yeu) and not self.phong_trao:
            raise PydanticCustomError(
                "thieu_phong_trao", "trich_yeu nhắc tới phong trào: ghi thêm phong_trao là mã của phong trào đó"
            )
        return self

    @property
    def la_luat(self) -> bool:
        """Whether it is cited by name alone."""
        return self.loai in LUAT

    def chua_hieu_luc(self, ngay: date) -> bool:
        """Whether the day is before its issue or effect."""
        return any(tu is not None and ngay < tu for tu in (self.ngay, self.hieu_luc_tu))

    def het_hieu_luc(self, ngay: date) -> bool:
        """Whether the day is after its effect."""
        return self.hieu_luc_den is not None and ngay > self.hieu_luc_den


class SoVienDan(DauVao):
    """All cited documents of a workspace, by key."""

    van_ban: dict[Ma, VanBanVienDan] = Field(
        default={}, description="Mỗi văn bản một mã ngắn, dùng ở can_cu và trong câu."
    )

    @model_validator(mode="after")
    def _thay_bang_co_that(self) -> Self:
        for ma, van_ban in self.van_ban.items():
            if van_ban.thay_bang and van_ban.thay_bang not in self.van_ban:
                noi = ("van_ban", ma, "thay_bang")
                raise loi_o(noi, "thay_bang_la", "'{thay}' không có trong sổ", {"thay": van_ban.thay_bang})
        return self
