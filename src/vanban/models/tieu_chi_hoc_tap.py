"""The criteria of “Công dân học tập” and “Đơn vị học tập” (`tieu_chi_hoc_tap.yaml`), each with its source."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from vanban.models.bao_cao import Muc
from vanban.models.base import Chu, CoKhong, DauVao, SoNguyen, loi_o
from vanban.models.hoc_tap import Cap, MucDo
from vanban.models.kieu import ItNhatMot, Ma
from vanban.models.quy_dinh import DoTin


class CoNguon(DauVao):
    """A fact of the law with its source and how sure it is."""

    nguon: Chu = Field(description="Lấy từ đâu.", examples=["Quyết định 324/QĐ-KHVN"])
    do_tin: DoTin = Field(description="Mức chắc chắn: hai_nguon, mot_nguon, chua_xac_minh hoặc gia_dinh.")


class NguongCongDan(CoNguon):
    """What a total of ten indicators must reach."""

    ma: Ma = Field(description="Mã của mức.", examples=["chung"])
    ten: Chu = Field(description="Áp dụng cho ai, ở đâu.")
    tong: SoNguyen = Field(ge=0, le=100, description="Tổng điểm ít nhất.", examples=[80])
    thap_nhat: SoNguyen = Field(ge=0, le=10, description="Không chỉ số nào dưới điểm này.", examples=[5])


class ChiTieu(CoNguon):
    """One chỉ tiêu of “Đơn vị học tập”: met or not, no points."""

    ma: Ma = Field(description="Mã của chỉ tiêu.", examples=["thanh_vien_cdht"])
    tieu_chi: Ma = Field(description="Mã của tiêu chí.", examples=["tac_dung"])
    noi_dung: Chu = Field(description="Nội dung chỉ tiêu.")
    theo: Literal["ty_le_vien_chuc_cdht", "ty_le_hoc_sinh_cdht"] | None = Field(
        default=None, description="Tỷ lệ mà máy tính từ số liệu; để trống thì đơn vị tự đánh giá."
    )
    it_nhat: dict[MucDo, Muc] = Field(
        default={}, description="Tỷ lệ phải đạt ở từng mức độ.", examples=[{"1": "90%", "2": "95%"}]
    )
    nguoi_hoc: CoKhong = Field(default=False, description="Ghi có nếu chỉ dành cho cơ sở giáo dục có người học.")


class TieuChiDonVi(DauVao):
    """A criterion, under which its chỉ tiêu stand."""

    ma: Ma = Field(description="Mã của tiêu chí.", examples=["dieu_kien"])
    ten: Chu = Field(description="Tên tiêu chí.", examples=["Điều kiện học tập"])


class CapTinh(CoNguon):
    """Which bodies are units of the provincial level."""

    ten_co: Annotated[tuple[Chu, ...], ItNhatMot()] = Field(
        description="Chữ có trong tên của đơn vị cấp tỉnh.", examples=[["THPT"]]
    )


class SoThang(CoNguon):
    """A span of months."""

    thang: SoNguyen = Field(gt=0, description="Số tháng.", examples=[36])


class HanHoSo(CoNguon):
    """When a dossier is due, day and month of the year after the one that is assessed."""

    cap: Cap = Field(description="Cấp công nhận.")
    nop: Chu = Field(description="Nộp hồ sơ trước ngày nào.", examples=["15/01"])
    quyet_dinh: Chu | None = Field(default=None, description="Có quyết định trước ngày nào.", examples=["15/02"])


class TieuChiHocTap(DauVao):
    """The whole file."""

    cong_dan: Annotated[tuple[NguongCongDan, ...], ItNhatMot()] = Field(
        description="Các mức của “Công dân học tập”; mức đầu dùng khi không chọn."
    )
    tieu_chi: Annotated[tuple[TieuChiDonVi, ...], ItNhatMot()] = Field(description="Các tiêu chí “Đơn vị học tập”.")
    chi_tieu: Annotated[tuple[ChiTieu, ...], ItNhatMot()] = Field(description="Các chỉ tiêu, theo thứ tự in.")
    cap_tinh: CapTinh = Field(description="Đơn vị nào thuộc cấp tỉnh.")
    bao_luu: SoThang = Field(description="Kết quả được bảo lưu bao lâu sau năm được công nhận.")
    cach_muc_do: SoThang = Field(description="Sau bao lâu từ khi công nhận mức độ 1 thì được đề nghị mức độ 2.")
    han: tuple[HanHoSo, ...] = Field(default=(), description="Hạn nộp hồ sơ và hạn quyết định.")

    def nguong(self, ma: str | None) -> NguongCongDan:
        """The threshold of that key; the first without a key.

        Raises:
            KeyError: there is none of that key.
        """
        return {mot.ma: mot for mot in self.cong_dan}[ma] if ma else self.cong_dan[0]

    @model_validator(mode="after")
    def _tieu_chi_co_that(self) -> Self:
        co = [mot.ma for mot in self.tieu_chi]
        for thu_tu, chi_tieu in enumerate(self.chi_tieu):
            if chi_tieu.tieu_chi not in co:
                raise loi_o(
                    ("chi_tieu", thu_tu, "tieu_chi"),
                    "tieu_chi_la",
                    "không có tiêu chí '{ma}', đang có: {co}",
                    {"ma": chi_tieu.tieu_chi, "co": ", ".join(co)},
                )
        return self
