"""A meeting of the council and its secret ballot (`phien_hop.yaml`)."""

from typing import Annotated, Self

from pydantic import AfterValidator, Field, WithJsonSchema, model_validator

from vanban.models.base import Chu, CoKhong, DauVao, Ngay, SoNguyen, doc_gio, loi_o
from vanban.models.de_cu import MaDeCu
from vanban.models.kieu import KHONG_IN, CacChu, ChuTran, ItNhatMot, Ma

Gio = Annotated[str, AfterValidator(doc_gio), WithJsonSchema({"type": "string", "pattern": r"^\s*\d{1,2}\s*[:hHgG]"})]
"""A time of day, kept in words: "14 giờ 00"."""
SoPhieu = Annotated[SoNguyen, Field(ge=0)]


class VangMat(DauVao):
    """An absent member; a written opinion counts."""

    thanh_vien: Ma = Field(description="Mã thành viên.", json_schema_extra=KHONG_IN)
    ly_do: ChuTran = Field(description="Lý do vắng.", examples=["đi công tác"])
    y_kien_van_ban: CoKhong = Field(default=False, description="có: đã gửi ý kiến bằng văn bản.")


class Phieu(DauVao):
    """The ballots as papers."""

    phat_ra: SoPhieu = Field(description="Số phiếu phát ra.")
    thu_ve: SoPhieu = Field(description="Số phiếu thu về.")
    hop_le: SoPhieu = Field(description="Số phiếu hợp lệ.")
    khong_hop_le: SoPhieu = Field(default=0, description="Số phiếu không hợp lệ.")


class KetQuaPhieu(DauVao):
    """The votes on one nominee: on ballots, and in writing by those who were absent."""

    de_cu: MaDeCu = Field(description="Mã đề cử.", json_schema_extra=KHONG_IN)
    dong_y: SoPhieu = Field(description="Số phiếu đồng ý.")
    khong_dong_y: SoPhieu = Field(description="Số phiếu không đồng ý.")
    dong_y_van_ban: SoPhieu = Field(default=0, description="Số ý kiến đồng ý bằng văn bản.")
    khong_dong_y_van_ban: SoPhieu = Field(default=0, description="Số ý kiến không đồng ý bằng văn bản.")


class PhienHop(DauVao):
    """One meeting."""

    ngay: Ngay = Field(description="Ngày họp.", examples=["2025-11-10"], json_schema_extra=KHONG_IN)
    bat_dau: Gio = Field(description="Giờ bắt đầu.", examples=["14:00"], json_schema_extra=KHONG_IN)
    ket_thuc: Gio = Field(description="Giờ kết thúc.", examples=["16:30"], json_schema_extra=KHONG_IN)
    dia_diem: ChuTran = Field(description="Địa điểm họp.", examples=["Phòng Hội đồng"])
    chu_tri: Ma = Field(description="Mã thành viên chủ trì.", json_schema_extra=KHONG_IN)
    thu_ky: Ma = Field(description="Mã thành viên ghi biên bản.", json_schema_extra=KHONG_IN)
    co_mat: Annotated[tuple[Ma, ...], ItNhatMot()] = Field(
        description="Mã các thành viên có mặt.", json_schema_extra=KHONG_IN
    )
    vang_mat: tuple[VangMat, ...] = Field(default=(), description="Các thành viên vắng mặt.")
    ban_kiem_phieu: Annotated[tuple[Ma, ...], ItNhatMot()] = Field(
        description="Mã các thành viên Ban kiểm phiếu, người đầu là Trưởng ban.", json_schema_extra=KHONG_IN
    )
    phieu: Phieu = Field(description="Số phiếu.", json_schema_extra=KHONG_IN)
    ket_qua: tuple[KetQuaPhieu, ...] = Field(
        default=(), description="Kết quả bỏ phiếu từng đề cử.", json_schema_extra=KHONG_IN
    )
    y_kien: CacChu = Field(default=(), description="Ý kiến thảo luận, một hoặc nhiều đoạn.")
    ket_luan: CacChu = Field(default=(), description="Kết luận thêm của chủ trì, một hoặc nhiều đoạn.")
    ghi_chu: Chu | None = Field(default=None, description="Ghi chú nội bộ, không in.", json_schema_extra=KHONG_IN)

    @model_validator(mode="after")
    def _ket_thuc_sau_bat_dau(self) -> Self:
        if self.ket_thuc <= self.bat_dau:
            gia_tri = {"bat_dau": self.bat_dau, "ket_thuc": self.ket_thuc}
            raise loi_o(("ket_thuc",), "gio_hop", "kết thúc {ket_thuc} không sau bắt đầu {bat_dau}", gia_tri)
        return self

    @model_validator(mode="after")
    def _moi_nguoi_mot_lan(self) -> Self:
        for cac_noi in (
            [
                *((("co_mat", i), ma) for i, ma in enumerate(self.co_mat)),
                *((("vang_mat", i, "thanh_vien"), mot.thanh_vien) for i, mot in enumerate(self.vang_mat)),
            ],
            [(("ban_kiem_phieu", i), ma) for i, ma in enumerate(self.ban_kiem_phieu)],
        ):
            da_co: set[str] = set()
            for noi, ma in cac_noi:
                if ma in da_co:
                    raise loi_o(noi, "nguoi_hai_lan", "thành viên '{ma}' đã ghi ở trên", {"ma": ma})
                da_co.add(ma)
        return self

    @model_validator(mode="after")
    def _mot_de_cu_mot_dong(self) -> Self:
        da_co: set[str] = set()
        for i, mot in enumerate(self.ket_qua):
            if mot.de_cu in da_co:
                raise loi_o(("ket_qua", i, "de_cu"), "ma_trung", "đề cử '{ma}' đã có kết quả ở trên", {"ma": mot.de_cu})
            da_co.add(mot.de_cu)
        return self
