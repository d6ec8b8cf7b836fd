"""The data of a dossier “Đơn vị học tập” (`don_vi_hoc_tap.yaml`): claim, assessing team, figures, results."""

from datetime import date
from typing import Annotated, Self

from pydantic import Field, model_validator

from vanban.models.bao_cao import DanhGia
from vanban.models.base import Chu, DauVao, Ngay, loi_o
from vanban.models.hoc_tap import Cap, CongNhanDonVi, KetQuaChiTieu, MucDo, Nam, SoLieuNam
from vanban.models.kieu import KHONG_IN, CacChu, ChuTran, HoTen, ItNhatMot, Ma
from vanban.models.thoi_gian import KhoangNgay


class ThanhVienTo(DauVao):
    """A member of the assessing team; the first one heads it."""

    ho_ten: HoTen = Field(description="Họ và tên.", examples=["Bùi Thị Ví Dụ Giang"])
    chuc_vu: ChuTran = Field(description="Chức vụ.", examples=["Phó Hiệu trưởng"])
    nhiem_vu: ChuTran | None = Field(default=None, description="Nhiệm vụ trong Tổ.", examples=["Tổ trưởng"])


class ToDanhGia(DauVao):
    """The assessing team and the decision that set it up."""

    so_quyet_dinh: ChuTran | None = Field(default=None, description="Số quyết định.", examples=["52/QĐ-THPTVDM"])
    ngay: Ngay | None = Field(default=None, description="Ngày quyết định thành lập Tổ.", examples=["2025-12-10"])
    thanh_vien: Annotated[tuple[ThanhVienTo, ...], ItNhatMot()] = Field(description="Thành viên, Tổ trưởng ghi đầu.")


class DonViHocTap(DauVao):
    """The file that makes a folder a dossier “Đơn vị học tập”."""

    nam: Nam = Field(ge=1945, le=2099, description="Năm được đánh giá, số liệu từ 01/01 đến 31/12.", examples=[2025])
    muc_do: MucDo = Field(description="Mức độ đề nghị: 1 hoặc 2.", json_schema_extra=KHONG_IN)
    cap: Cap = Field(description="Cấp công nhận: xa, huyen hoặc tinh.", json_schema_extra=KHONG_IN)
    noi_cong_nhan: ChuTran = Field(description="Ai công nhận.", examples=["Chủ tịch Ủy ban nhân dân tỉnh Ví Dụ"])
    han_nop: Ngay | None = Field(
        default=None, description="Hạn nộp hồ sơ, khi biết; dùng thay hạn trong tieu_chi_hoc_tap.yaml."
    )
    to_danh_gia: ToDanhGia | None = Field(default=None, description="Tổ đánh giá.")
    so_lieu: SoLieuNam | None = Field(default=None, description="Số liệu của năm được đánh giá.")
    cong_nhan_truoc: tuple[CongNhanDonVi, ...] = Field(default=(), description="Các lần đã được công nhận.")
    ket_qua: dict[Ma, KetQuaChiTieu] = Field(
        default={},
        description="Kết quả từng chỉ tiêu, theo mã trong tieu_chi_hoc_tap.yaml.",
        examples=[
            {"ke_hoach_hoc_tap": {"ket_qua": "Đã ban hành kế hoạch", "minh_chung": "Kế hoạch số 12", "dat": "có"}}
        ],
    )
    danh_gia: DanhGia | None = Field(default=None, description="Đánh giá chung.")
    phuong_huong: CacChu = Field(default=(), description="Phương hướng, mỗi ý một câu.")
    ghi_chu: Chu | None = Field(default=None, description="Ghi chú nội bộ, không in.", json_schema_extra=KHONG_IN)

    @model_validator(mode="after")
    def _so_lieu_dung_nam(self) -> Self:
        if self.so_lieu and self.so_lieu.nam != self.nam:
            raise loi_o(
                ("so_lieu", "nam"),
                "khac_nam",
                "số liệu của năm {co}, hồ sơ đánh giá năm {can}",
                {"co": self.so_lieu.nam, "can": self.nam},
            )
        return self

    @property
    def ky(self) -> KhoangNgay:
        """The year that is assessed, from its first day to its last."""
        return KhoangNgay(tu=date(self.nam, 1, 1), den=date(self.nam, 12, 31))
