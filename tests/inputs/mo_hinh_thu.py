"""A small model with the shapes that documents have: a tree of sentences, lists, days, numbers, choices."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from vanban.models import Chu, CoKhong, DauVao, Ngay, SoNguyen


class Muc(DauVao):
    """A heading with what stands under it."""

    tieu_de: Chu = Field(description="Tiêu đề của mục.")
    doan: Chu | None = None
    muc: tuple[Chu | Muc, ...] = ()
    canh: Literal["trai", "giua", "phai"] = "trai"


class KeHoach(DauVao):
    """A plan, as far as the door needs one."""

    loai: Literal["ke_hoach"]
    so: SoNguyen | None = Field(None, gt=0, description="Để trống khi văn thư chưa cấp số.")
    ngay: Ngay | None = None
    trich_yeu: Chu = Field(description="Trích yếu nội dung.")
    can_cu: tuple[Chu, ...] = ()
    noi_dung: tuple[Chu | Muc, ...] = Field(min_length=1)
    kinh_phi: dict[str, SoNguyen] = Field({})
    cong_khai: CoKhong = False
    ma_so: Chu | None = None
