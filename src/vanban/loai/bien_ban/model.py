"""What a person declares for one Biên bản."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import AfterValidator, Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from vanban.models.base import Chu, DauVao, Ngay, doc_gio
from vanban.models.kieu import KHONG_IN, CacChu, HoTenDien
from vanban.models.van_ban import DauTrang, ThanDeCuong, VanBanGoc

_DAU_BIEN_BAN = ("bat_dau", "dia_diem", "thanh_phan", "chu_tri", "thu_ky")
_IT_NHAT, _NHIEU_NHAT = 2, 4


def _gio_ghi(chu: str) -> str:
    """The hour as printed, "14 giờ 00", typed in any usual way; a placeholder or a mark of a gap stays."""
    return chu if "{{" in chu or "[cần bổ sung" in chu else doc_gio(chu)


Gio = Annotated[Chu, AfterValidator(_gio_ghi), WithJsonSchema({"type": "string", "pattern": r"\S"})]
"""A time of day in words."""


def _hai_den_bon(cac: "tuple[NguoiKyBienBan, ...]") -> "tuple[NguoiKyBienBan, ...]":
    if not _IT_NHAT <= len(cac) <= _NHIEU_NHAT:
        raise PydanticCustomError(
            "so_nguoi_ky", "biên bản có từ hai đến bốn người ký, đang ghi {so} người", {"so": len(cac)}
        )
    return cac


class NguoiKyBienBan(DauVao):
    """One signer, by what he or she is at the meeting."""

    chuc_danh: CacChu = Field(
        description="Chức danh trong cuộc họp, in hoa; mỗi dòng một phần tử.", examples=["Thư ký", "Chủ tọa"]
    )
    ho_ten: HoTenDien | None = Field(default=None, description="Họ tên; để trống thì chừa chỗ.")
    chuc_vu: Chu | None = Field(
        default=None, description="Chức vụ chính quyền, in trên họ tên khi cần.", examples=["Hiệu trưởng"]
    )


class DauBienBan(DauTrang):
    """What Mẫu 1.9 tells of a meeting before what was said there."""

    CO_DIA_DANH: ClassVar[bool] = False
    LUU_THEM: ClassVar[tuple[str, ...]] = ("ho_so",)

    hinh_thuc: Literal["cuoc_hop", "hoi_nghi", "hoi_thao"] = Field(
        default="cuoc_hop", description="Cuộc họp, hội nghị hay hội thảo.", json_schema_extra=KHONG_IN
    )
    bat_dau: Gio | None = Field(
        default=None, description="Giờ bắt đầu; ngày lấy ở mục ngay.", examples=["14:00", "14 giờ 30"]
    )
    dia_diem: Chu | None = Field(default=None, description="Địa điểm.", examples=["Phòng họp số 1"])
    thanh_phan: CacChu = Field(default=(), description="Thành phần tham dự, một hoặc nhiều dòng.")
    chu_tri: Chu | None = Field(default=None, description="Chủ trì (chủ tọa).")
    thu_ky: Chu | None = Field(default=None, description="Thư ký (người ghi biên bản).")

    @model_validator(mode="after")
    def _khong_dia_danh_ngay(self) -> Self:
        if self.dia_danh or self.thang or self.nam:
            raise PydanticCustomError(
                "bien_ban_dia_danh", "biên bản không in địa danh, ngày tháng ở đầu trang: bỏ dia_danh, thang, nam", {}
            )
        return self


class KetBienBan(DauTrang):
    """When the meeting ended."""

    ket_thuc_luc: Gio | None = Field(
        default=None,
        description="Giờ kết thúc; máy ghi câu “Cuộc họp kết thúc vào … giờ …, ngày … tháng … năm …”.",
        examples=["16:30"],
    )
    ngay_ket_thuc: Ngay | None = Field(default=None, description="Ngày kết thúc, khi khác mục ngay.")


class KyBienBan(DauTrang):
    """Who sign, from left to right."""

    nguoi_ky_bien_ban: Annotated[tuple[NguoiKyBienBan, ...], AfterValidator(_hai_den_bon)] = Field(
        description="Những người ký, từ trái sang phải: thư ký trước, chủ tọa sau cùng."
    )


class BienBan(VanBanGoc, KyBienBan, KetBienBan, ThanDeCuong, DauBienBan):
    """One Biên bản: no place and date in its head, two to four signatures, Nơi nhận below them."""

    loai: Literal["bien_ban"] = Field(description="Loại văn bản: bien_ban.", json_schema_extra=KHONG_IN)
    ngay: Ngay | None = Field(default=None, description="Ngày họp.", examples=["2025-11-10"])
    bo_cuc: Literal["phan", "muc", "khoan"] = Field(
        default="khoan", description="Cấp lớn nhất: Phần I, hay I., hay 1.", json_schema_extra=KHONG_IN
    )

    @model_validator(mode="after")
    def _du_dau_ket(self) -> Self:
        thieu = [ten for ten in _DAU_BIEN_BAN if not getattr(self, ten)]
        if thieu and (len(thieu) < len(_DAU_BIEN_BAN) or not self.mo_dau):
            raise PydanticCustomError("bien_ban_thieu_dau", "biên bản thiếu {cac}", {"cac": ", ".join(thieu)})
        if not (self.ket_thuc_luc or self.ket_thuc):
            raise PydanticCustomError(
                "bien_ban_thieu_ket", "biên bản thiếu giờ kết thúc: ghi ket_thuc_luc (hoặc cả câu ở ket_thuc)"
            )
        return self
