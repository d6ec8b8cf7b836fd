"""Texts issued with a quyết định or a nghị quyết, as a person declares them."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from vanban.models.base import Chu
from vanban.models.kieu import KHONG_IN, CacChu, ItNhatMot
from vanban.models.noi_dung import Nut
from vanban.models.tep_rieng import TepRieng
from vanban.models.van_ban_dieu import VanBanDieu, cac_chu
from vanban.nd30 import nd30

LoaiKem = Literal["quy_che", "quy_dinh", "huong_dan", "chuong_trinh", "ke_hoach", "phuong_an", "de_an", "du_an"]
"""Types that a quyết định or a nghị quyết issues or approves."""


class VanBanKemVao(TepRieng):
    """One text issued with the document; its head and the line "(Kèm theo …)" are written by the page."""

    loai: LoaiKem = Field(description="Loại của văn bản kèm theo.", examples=["quy_che"], json_schema_extra=KHONG_IN)
    trich_yeu: Chu = Field(description="Trích yếu nội dung.", examples=["Làm việc của Nhà trường"])
    mo_dau: CacChu = Field(default=(), description="Đoạn mở đầu, một hoặc nhiều đoạn.")
    bo_cuc: Literal["phan", "chuong", "dieu", "muc", "khoan"] = Field(
        default="dieu",
        description="Cấp lớn nhất: phan (Phần I), chuong (Chương I), dieu (Điều 1.), muc (I.), khoan (1.).",
        json_schema_extra=KHONG_IN,
    )
    noi_dung: Annotated[tuple[Nut, ...], ItNhatMot()] = Field(
        description="Nội dung: chương, điều, hoặc mục có tiêu đề và mục con."
    )


class VanBanBanHanh(VanBanDieu):
    """A document in điều that decides a matter itself, or issues the texts of `kem_theo` (Mẫu 1.3).

    The decree shows that form for a quyết định; that a nghị quyết issues a text in the same way is practice.
    """

    kem_theo: tuple[VanBanKemVao, ...] = Field(
        default=(),
        description="Quy chế, quy định, kế hoạch … ban hành kèm theo; phần đầu của từng văn bản máy tự ghi.",
        examples=[[{"loai": "quy_che", "trich_yeu": "Làm việc của Nhà trường", "noi_dung": ["Câu."]}]],
    )

    @property
    def cac_than(self) -> tuple[tuple[tuple[str | int, ...], tuple[Nut, ...]], ...]:
        """Every outline of the document, those of the texts that it issues last."""
        kem = ((("kem_theo", i, "noi_dung"), mot.noi_dung) for i, mot in enumerate(self.kem_theo))
        return (*super().cac_than, *kem)

    @model_validator(mode="after")
    def _noi_kem_theo(self) -> Self:
        cau = f"kèm theo {nd30().loai[self.loai].ten} này"
        if self.kem_theo and not any(cau.casefold() in chu.casefold() for mot in self.dieu for chu in cac_chu(mot)):
            raise PydanticCustomError("thieu_kem_theo", "có kem_theo nhưng không điều nào ghi “{cau}”", {"cau": cau})
        return self
