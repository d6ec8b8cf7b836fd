"""A movement (phong trào thi đua): name, phases, criteria, awards, tasks; said once for every document."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from vanban.models.base import Chu, DauVao, loi_o
from vanban.models.kieu import (
    KHONG_IN,
    CacChu,
    Cau,
    CauKhongDien,
    ChuKhongDien,
    ChuTran,
    ItNhatMot,
    Ma,
    MotHoacNhieu,
    VietGon,
)
from vanban.models.thoi_gian import ThoiGian

Noi = tuple[str | int, ...]


class GiaiDoan(ThoiGian):
    """A phase."""

    ma: Ma = Field(description="Mã của giai đoạn.", examples=["gd1"], json_schema_extra=KHONG_IN)
    ten: CauKhongDien = Field(description="Tên giai đoạn, không ghi thời gian.", examples=["Giai đoạn 1"])
    noi_dung: Annotated[tuple[Chu, ...], ItNhatMot(), MotHoacNhieu()] = Field(
        description="Việc của giai đoạn, một hoặc nhiều đoạn."
    )


class TieuChi(VietGon):
    """One criterion."""

    KHOA_GON: ClassVar[str] = "noi_dung"

    ma: Ma | None = Field(
        default=None, description="Mã để đề cử trỏ tới.", examples=["don_vi_hoc_tap"], json_schema_extra=KHONG_IN
    )
    noi_dung: Cau = Field(description="Nội dung tiêu chí, một câu trọn.")


class NhomTieuChi(DauVao):
    """The criteria for one kind of subject."""

    doi_tuong: Literal["tap_the", "ca_nhan", "ho_gia_dinh"] = Field(
        description="Tiêu chí dành cho ai.", json_schema_extra=KHONG_IN
    )
    ten: Cau = Field(description="Tiêu đề của nhóm trên trang.", examples=["Đối với cá nhân"])
    muc: Annotated[tuple[TieuChi, ...], ItNhatMot()] = Field(description="Các tiêu chí.")


class HinhThuc(DauVao):
    """A form of award and who decides it."""

    ma: Ma = Field(description="Mã hình thức.", examples=["giay_khen_so"], json_schema_extra=KHONG_IN)
    ten: CauKhongDien = Field(description="Tên hình thức.", examples=["Giấy khen"])
    tham_quyen: ChuKhongDien = Field(description="Ai tặng.", examples=["Giám đốc Sở Giáo dục và Đào tạo"])

    @property
    def day_du(self) -> str:
        """Form and authority: "Giấy khen của Giám đốc Sở …"."""
        return f"{self.ten} của {self.tham_quyen}"


class DotKhenThuong(DauVao):
    """An occasion of award: a rule in words, or forms with their standard."""

    ten: Cau = Field(description="Tên đợt.", examples=["Khen thưởng hằng năm"])
    noi_dung: CacChu = Field(default=(), description="Quy định của đợt, một hoặc nhiều đoạn.")
    hinh_thuc: tuple[Ma, ...] = Field(
        default=(),
        description="Mã các hình thức dùng trong đợt.",
        examples=[["giay_khen_so"]],
        json_schema_extra=KHONG_IN,
    )
    tieu_chuan: Chu | None = Field(default=None, description="Tiêu chuẩn xét trong đợt, một câu trọn.")

    @model_validator(mode="after")
    def _co_noi_dung(self) -> Self:
        if not (self.noi_dung or self.hinh_thuc or self.tieu_chuan):
            raise PydanticCustomError(
                "dot_trong", "đợt '{ten}' cần noi_dung, hinh_thuc hoặc tieu_chuan", {"ten": self.ten}
            )
        return self


class NhiemVu(DauVao):
    """A row of the task table."""

    ma: Ma | None = Field(
        default=None, description="Mã để báo cáo trỏ tới.", examples=["tap_huan"], json_schema_extra=KHONG_IN
    )
    noi_dung: Chu = Field(description="Việc phải làm.", examples=["Phát động phong trào"])
    chu_tri: Chu | None = Field(default=None, description="Đơn vị, cá nhân chủ trì.", examples=["Tổ Văn phòng"])
    phoi_hop: CacChu = Field(
        default=(), description="Đơn vị phối hợp, một hoặc nhiều.", examples=[["Công đoàn", "Đoàn trường"]]
    )
    thoi_gian: Chu | None = Field(default=None, description="Thời gian thực hiện.", examples=["Tháng 9/2024"])
    kinh_phi: Chu | None = Field(default=None, description="Kinh phí, ghi cả đơn vị tiền.", examples=["5.000.000 đồng"])
    san_pham: Chu | None = Field(default=None, description="Sản phẩm, kết quả.", examples=["01 buổi phát động"])


class PhongTrao(ThoiGian):
    """A movement (`phong_trao/<mã>.yaml`)."""

    ten: ChuTran = Field(
        description="Tên đầy đủ, không có ngoặc kép bao ngoài.", examples=["Thi đua xây dựng thư viện mở"]
    )
    ten_ngan: ChuTran = Field(default="Phong trào thi đua", description="Tên gọi tắt sau lần nhắc đầu.")
    giai_doan: tuple[GiaiDoan, ...] = Field(
        default=(), description="Các giai đoạn, nối liền nhau và phủ hết phong trào."
    )
    tieu_chi: tuple[NhomTieuChi, ...] = Field(default=(), description="Tiêu chí thi đua theo đối tượng.")
    hinh_thuc_khen_thuong: tuple[HinhThuc, ...] = Field(
        default=(), description="Các hình thức khen thưởng và thẩm quyền."
    )
    dot_khen_thuong: tuple[DotKhenThuong, ...] = Field(default=(), description="Các đợt khen thưởng.")
    nhiem_vu: tuple[NhiemVu, ...] = Field(default=(), description="Bảng nhiệm vụ chung của phong trào.")
    ghi_chu: Chu | None = Field(default=None, description="Ghi chú nội bộ, không in.", json_schema_extra=KHONG_IN)

    @model_validator(mode="after")
    def _ten_khong_ngoac(self) -> Self:
        if self.ten[0] in "“\"'":
            raise PydanticCustomError(
                "ten_co_ngoac", "ten không ghi ngoặc kép bao ngoài, câu văn tự ghi: {ten}", {"ten": self.ten}
            )
        return self

    @model_validator(mode="after")
    def _giai_doan_noi_lien(self) -> Self:
        can = self.bat_dau
        for thu_tu, giai_doan in enumerate(self.giai_doan):
            if giai_doan.bat_dau != can:
                raise loi_o(
                    ("giai_doan", thu_tu),
                    "giai_doan_dut",
                    "'{ten}' bắt đầu ngày {co}, phải từ ngày {can}: các giai đoạn nối liền nhau",
                    {"ten": giai_doan.ten, "co": f"{giai_doan.bat_dau:%d/%m/%Y}", "can": f"{can:%d/%m/%Y}"},
                )
            can = giai_doan.ket_thuc + timedelta(days=1)
        if self.giai_doan and self.giai_doan[-1].ket_thuc != self.ket_thuc:
            cuoi = self.giai_doan[-1]
            raise loi_o(
                ("giai_doan", len(self.giai_doan) - 1),
                "giai_doan_thieu",
                "'{ten}' hết ngày {co}, phong trào hết ngày {can}: giai đoạn cuối phải hết cùng phong trào",
                {"ten": cuoi.ten, "co": f"{cuoi.ket_thuc:%d/%m/%Y}", "can": f"{self.ket_thuc:%d/%m/%Y}"},
            )
        return self

    @model_validator(mode="after")
    def _ma_khong_trung(self) -> Self:
        for cac_noi in (
            [(muc.ma, ("giai_doan", i, "ma")) for i, muc in enumerate(self.giai_doan)],
            [(muc.ma, ("hinh_thuc_khen_thuong", i, "ma")) for i, muc in enumerate(self.hinh_thuc_khen_thuong)],
            [(muc.ma, ("nhiem_vu", i, "ma")) for i, muc in enumerate(self.nhiem_vu) if muc.ma],
            [
                (muc.ma, ("tieu_chi", i, "muc", j, "ma"))
                for i, nhom in enumerate(self.tieu_chi)
                for j, muc in enumerate(nhom.muc)
                if muc.ma
            ],
        ):
            if trung := _trung(cac_noi):
                raise loi_o(trung[1], "ma_trung", "mã '{ma}' đã dùng ở trên", {"ma": trung[0]})
        return self

    @model_validator(mode="after")
    def _hinh_thuc_co_that(self) -> Self:
        co = [muc.ma for muc in self.hinh_thuc_khen_thuong]
        for i, dot in enumerate(self.dot_khen_thuong):
            for j, ma in enumerate(dot.hinh_thuc):
                if ma not in co:
                    raise loi_o(
                        ("dot_khen_thuong", i, "hinh_thuc", j),
                        "hinh_thuc_la",
                        "không có hình thức '{ma}' trong hinh_thuc_khen_thuong, đang có: {co}",
                        {"ma": ma, "co": ", ".join(co) or "chưa có"},
                    )
        return self


def _trung(cac_noi: Sequence[tuple[str, Noi]]) -> tuple[str, Noi] | None:
    """The first key that stands twice, with the place where it comes back."""
    da_co: set[str] = set()
    for ma, noi in cac_noi:
        if ma in da_co:
            return ma, noi
        da_co.add(ma)
    return None
