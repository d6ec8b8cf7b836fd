"""What a person declares for one Quyết định."""

import re
from typing import Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from vanban.models.kieu import KHONG_IN
from vanban.models.noi_dung import Nut
from vanban.models.van_ban_dieu import VanBanDieu, cac_chu
from vanban.models.van_ban_kem import VanBanKemVao

_KEM_THEO = re.compile(r"kèm theo Quyết định này", re.IGNORECASE)


class QuyetDinh(VanBanDieu):
    """One Quyết định: it decides a matter itself (Mẫu 1.2), or issues the texts of `kem_theo` (Mẫu 1.3)."""

    loai: Literal["quyet_dinh"] = Field(description="Loại văn bản: quyet_dinh.", json_schema_extra=KHONG_IN)
    kem_theo: tuple[VanBanKemVao, ...] = Field(
        default=(),
        description="Quy chế, quy định, kế hoạch … ban hành kèm theo quyết định; phần đầu của từng văn bản máy tự ghi.",
        examples=[[{"loai": "quy_che", "trich_yeu": "Làm việc của Nhà trường", "noi_dung": ["Câu."]}]],
    )

    @property
    def cac_than(self) -> tuple[tuple[tuple[str | int, ...], tuple[Nut, ...]], ...]:
        """Every outline of the document, those of the texts that it issues last."""
        kem = ((("kem_theo", i, "noi_dung"), mot.noi_dung) for i, mot in enumerate(self.kem_theo))
        return (*super().cac_than, *kem)

    @model_validator(mode="after")
    def _noi_kem_theo(self) -> Self:
        if self.kem_theo and not any(_KEM_THEO.search(chu) for dieu in self.dieu for chu in cac_chu(dieu)):
            raise PydanticCustomError(
                "thieu_kem_theo", "có kem_theo nhưng không điều nào ghi “kèm theo Quyết định này”", {}
            )
        return self
