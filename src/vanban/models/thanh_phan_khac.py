"""What a document may have beside the elements of all (Phụ lục I, Phần I, Mục III), appendices aside."""

from pydantic import Field

from vanban.models.base import CoKhong, DauVao
from vanban.models.kieu import KHONG_IN


class ThanhPhanKhac(DauVao):
    """The other elements that a person declares; a document that names none of them has none."""

    dien_tu: CoKhong | None = Field(
        default=None,
        description="có: ban hành dạng điện tử (ký số), “(Kèm theo …)” để trống số, ngày; khi khác với co_quan.yaml.",
        json_schema_extra=KHONG_IN,
    )
