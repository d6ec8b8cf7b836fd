"""The outline of a document: nodes within nodes, and tables."""

from collections.abc import Iterable, Iterator
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from vanban.models.base import Chu, DauVao, SoNguyen, loi_o
from vanban.models.kieu import KHONG_IN, CacChu, Cau, ItNhatMot, Ma, OBang, VietGon

CapMuc = Literal["phan", "chuong", "muc_rieng", "tieu_muc", "muc", "dieu", "khoan", "diem", "gach", "cong"]
"""Levels from the largest down: Phần I, Chương I, Mục 1, Tiểu mục 1, I. (or Điều 1.), 1., a), -, +."""

CAC_CHEN = ("giai_doan", "tieu_chi", "hinh_thuc_khen_thuong", "nhiem_vu")
"""What any document may take from its movement; a type or a dossier adds more."""

CHEN_BAO_CAO = (
    "so_lieu_cong_dan_hoc_tap",
    "so_lieu_boi_duong",
    "so_lieu_kinh_phi",
    "so_lieu_khac",
    "doi_chieu_muc_tieu",
    "so_sanh_giai_doan",
    "don_vi_hoc_tap",
    "cong_dan_hoc_tap",
    "khen_thuong_da_co",
    "ket_qua_nhiem_vu",
    "danh_gia",
    "phuong_huong",
    "kien_nghi",
)
"""What a báo cáo adds from its own data; an editor offers these too."""

_GOI_Y_CHEN = {"enum": [*CAC_CHEN, *CHEN_BAO_CAO]}
Chen = Annotated[Ma, WithJsonSchema({"anyOf": [_GOI_Y_CHEN, {"type": "string", "pattern": "^[a-z][a-z0-9_]*$"}]})]
"""The name of data to be inserted; which names there are is asked where the document is opened."""

Canh = Literal["trai", "giua", "phai"]
"""How the text of a column stands."""


class BangNhap(DauVao):
    """A table typed in the document."""

    cot: Annotated[tuple[Chu, ...], ItNhatMot()] = Field(
        description="Tên các cột.", examples=[["STT", "Nội dung", "Thời gian"]]
    )
    dong: Annotated[tuple[tuple[OBang, ...], ...], ItNhatMot()] = Field(
        description="Các dòng, mỗi dòng đủ số ô.", examples=[[["1", "Phát động", "Tháng 9"]]]
    )
    rong: tuple[SoNguyen, ...] = Field(default=(), description="Độ rộng các cột so với nhau.", examples=[[1, 6, 3]])
    canh: tuple[Canh, ...] = Field(default=(), description="Canh chữ từng cột.", json_schema_extra=KHONG_IN)
    chu_thich: Chu | None = Field(default=None, description="Dòng tên bảng, in phía trên bảng.")

    @model_validator(mode="after")
    def _du_o(self) -> Self:
        so_cot = len(self.cot)
        for thu_tu, dong in enumerate(self.dong):
            if len(dong) != so_cot:
                them = "; ô có dấu phẩy thì đặt trong ngoặc kép" if len(dong) > so_cot else ""
                raise loi_o(
                    ("dong", thu_tu),
                    "so_o_trong_dong",
                    "có {co} ô, bảng có {can} cột{them}",
                    {"co": len(dong), "can": so_cot, "them": them},
                )
        for ten, day in (("rong", self.rong), ("canh", self.canh)):
            if day and len(day) != so_cot:
                raise PydanticCustomError(
                    "so_cot", "{ten} có {co} giá trị, bảng có {can} cột", {"ten": ten, "co": len(day), "can": so_cot}
                )
        return self


class Nut(VietGon):
    """One item of the outline: a sentence, or a heading with what stands under it.

    Printed in this order: the numbered line, `doan`, `bang`, what `chen` names, `muc`.
    """

    KHOA_GON: ClassVar[str] = "cau"

    tieu_de: Cau | None = Field(default=None, description="Tiêu đề, không ghi số thứ tự.", examples=["Mục đích"])
    cau: Cau | None = Field(
        default=None, description="Một câu được đánh số, không phải tiêu đề.", examples=["Nhà trường có trách nhiệm:"]
    )
    doan: CacChu = Field(default=(), description="Đoạn văn không đánh số, một hoặc nhiều đoạn.")
    bang: BangNhap | None = Field(default=None, description="Bảng có cột và dòng.")
    chen: Chen | None = Field(
        default=None,
        description="Chèn dữ liệu của phong trào, của văn bản hoặc của hồ sơ vào đây.",
        examples=["giai_doan"],
        json_schema_extra=KHONG_IN,
    )
    muc: "tuple[Nut, ...]" = Field(default=(), description="Các mục con: câu, hoặc mục có tiêu đề.")
    kieu: CapMuc | None = Field(
        default=None, description="Cấp của mục này, khi khác với cấp theo độ sâu.", json_schema_extra=KHONG_IN
    )

    @model_validator(mode="after")
    def _hop_le(self) -> Self:
        co_con = bool(self.doan or self.bang or self.chen or self.muc)
        if self.tieu_de and self.cau:
            raise PydanticCustomError("tieu_de_va_cau", "chỉ ghi tieu_de hoặc cau, không ghi cả hai")
        if not (self.tieu_de or self.cau or co_con):
            raise PydanticCustomError("muc_rong", "mục chưa có gì: ghi tieu_de, cau, doan, bang, chen hoặc muc")
        if self.tieu_de and not co_con:
            raise PydanticCustomError(
                "tieu_de_trong",
                "tiêu đề '{tieu_de}' chưa có nội dung: thêm doan, bang, chen hoặc muc; nếu là một câu thì ghi cau",
                {"tieu_de": self.tieu_de},
            )
        if self.muc and not (self.tieu_de or self.cau):
            raise PydanticCustomError("muc_khong_tieu_de", "muc cần tieu_de hoặc cau dẫn ở trên")
        return self


def cac_chen(cac_nut: Iterable[Nut]) -> Iterator[str]:
    """What an outline inserts, at any depth."""
    for nut in cac_nut:
        if nut.chen:
            yield nut.chen
        yield from cac_chen(nut.muc)
