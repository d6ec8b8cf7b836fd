"""The issuing body: its chain, names, places, units, posts and people, each with its dates."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from vanban.models.base import Chu, CoKhong, DauVao, loi_o
from vanban.models.kieu import (
    KHONG_IN,
    CacChuTran,
    ChuTran,
    HoTen,
    ItNhatMot,
    KyHieuTran,
    Ma,
    MotHoacNhieu,
    NoiNhan,
    TenTran,
    VietGon,
)
from vanban.models.thoi_gian import HieuLuc


class TenLuc(HieuLuc, VietGon):
    """A name and the days on which it is the right one."""

    KHOA_GON: ClassVar[str] = "ten"

    ten: TenTran = Field(description="Tên, viết như trong câu.", examples=["Ví Dụ"])


CacTen = Annotated[tuple[TenLuc, ...], ItNhatMot(), MotHoacNhieu()]


def ten_luc(cac_ten: tuple[TenLuc, ...], ngay: date | None) -> str:
    """The name on the day; the last one given when no period covers the day."""
    return next((ten.ten for ten in cac_ten if ten.vao(ngay)), cac_ten[-1].ten)


class ToChuc(DauVao):
    """A body of the chain: the issuing one or one above it."""

    ten: CacTen = Field(
        description="Tên chính thức, đầy đủ, viết như trong câu; ghi thành danh sách {ten, tu, den} nếu tên có đổi.",
        examples=["Trường THPT Ví Dụ"],
    )
    ten_ngan: ChuTran | None = Field(default=None, description="Tên gọi tắt trong câu.", examples=["Sở GDĐT"])
    ten_dau_trang: CacTen | None = Field(
        default=None, description="Tên in ở đầu trang, khi viết gọn hơn tên đầy đủ.", examples=["UBND tỉnh Ví Dụ"]
    )
    ten_rieng: CacChuTran = Field(
        default=(), description="Phần tên riêng không được ngắt đôi khi xuống dòng.", examples=["Nguyễn Văn Ví Dụ"]
    )
    viet_tat: KyHieuTran | None = Field(
        default=None, description="Chữ viết tắt dùng trong ký hiệu văn bản.", examples=["THPTVD"]
    )
    chu_quan: "ToChuc | None" = Field(default=None, description="Cơ quan chủ quản trực tiếp của cơ quan này.")

    @model_validator(mode="after")
    def _ten_rieng_nam_trong_ten(self) -> Self:
        cac_ten = [ten.ten for ten in (*self.ten, *(self.ten_dau_trang or ()))]
        for rieng in self.ten_rieng:
            if not any(rieng in ten for ten in cac_ten):
                raise loi_o(
                    ("ten_rieng",),
                    "ten_rieng",
                    "'{rieng}' không nằm trong tên '{ten}'",
                    {"rieng": rieng, "ten": cac_ten[0]},
                )
        return self

    def ten_vao(self, ngay: date | None) -> str:
        """The official name on the day."""
        return ten_luc(self.ten, ngay)

    def ten_in_vao(self, ngay: date | None) -> str:
        """The name for the head of the page on the day."""
        return ten_luc(self.ten_dau_trang or self.ten, ngay)


class DonViTrong(DauVao):
    """A unit of the body."""

    ten: ChuTran = Field(description="Tên đơn vị, bộ phận.", examples=["Tổ Văn phòng"])
    viet_tat: KyHieuTran | None = Field(default=None, description="Chữ viết tắt ghi ở dòng Lưu.", examples=["VP"])


class ChucVu(DauVao):
    """A post and the authority with which its holder signs."""

    ten: ChuTran = Field(description="Tên chức vụ chính thức.", examples=["Hiệu trưởng", "Phó Hiệu trưởng"])
    ky_thay: Ma | None = Field(default=None, description="Ký thay (KT.) chức vụ nào.", examples=["hieu_truong"])
    thua_lenh: Ma | None = Field(default=None, description="Ký thừa lệnh (TL.) chức vụ nào.", examples=["giam_doc"])
    thua_uy_quyen: Ma | None = Field(
        default=None, description="Ký thừa uỷ quyền (TUQ.) chức vụ nào.", examples=["giam_doc"]
    )
    thay_mat: ChuTran | None = Field(
        default=None, description="Ký thay mặt (TM.) tập thể nào, viết như trong câu.", examples=["Ủy ban nhân dân"]
    )
    chuc_vu_khac: ChuTran | None = Field(
        default=None,
        description="Chức vụ ghi thêm phía trên họ tên, với hội đồng được dùng con dấu.",
        examples=["Hiệu trưởng"],
    )

    @property
    def ky_cho(self) -> tuple[tuple[str, str], ...]:
        """The authorities given: (field, post or body)."""
        cac = ("thay_mat", "ky_thay", "thua_lenh", "thua_uy_quyen")
        return tuple((ten, gia_tri) for ten in cac if (gia_tri := getattr(self, ten)))

    @model_validator(mode="after")
    def _mot_quyen_han(self) -> Self:
        if len(self.ky_cho) > 1:
            raise PydanticCustomError(
                "nhieu_quyen_han",
                "chỉ ghi một trong {cac}: mỗi cách ký là một chức vụ riêng trong tệp này",
                {"cac": ", ".join(ten for ten, _ in self.ky_cho)},
            )
        return self


class NguoiGiuChuc(HieuLuc):
    """A person in a post, from a day to a day."""

    ho_ten: HoTen = Field(description="Họ, tên đệm và tên; không ghi học hàm, học vị.", examples=["Nguyễn Văn Ví Dụ"])
    chuc_vu: Ma = Field(description="Mã chức vụ trong chuc_vu.", examples=["hieu_truong"], json_schema_extra=KHONG_IN)
    quyen: CoKhong = Field(default=False, description="có: được giao quyền cấp trưởng, ký Q.")
    phu_trach: CoKhong = Field(
        default=False,
        description="có: cấp phó được giao phụ trách khi không có cấp trưởng; vẫn ký KT. (Điều 13, khoản 1).",
    )


LoaiHinh = Literal["truong_hoc", "so", "ubnd", "benh_vien", "don_vi_khac"]


class CoQuan(ToChuc):
    """The body whose documents these are (`co_quan.yaml`)."""

    loai_hinh: LoaiHinh = Field(default="don_vi_khac", description="Loại hình cơ quan.", json_schema_extra=KHONG_IN)
    ma_dinh_danh: ChuTran | None = Field(default=None, description="Mã định danh điện tử của cơ quan, khi đã được cấp.")
    tinh: CacTen | None = Field(
        default=None,
        description="Tỉnh hoặc thành phố, viết như trong câu.",
        examples=["tỉnh Ví Dụ", "thành phố Cần Thơ"],
    )
    dia_danh: CacTen | None = Field(
        default=None,
        description="Địa danh trước ngày tháng: tên chính thức của đơn vị hành chính nơi cơ quan đóng trụ sở.",
        examples=["Ví Dụ"],
    )
    don_vi: dict[Ma, DonViTrong] = Field(default={}, description="Các đơn vị, bộ phận trong cơ quan.")
    chuc_vu: dict[Ma, ChucVu] = Field(default={}, description="Các chức vụ có quyền ký văn bản.")
    nguoi: tuple[NguoiGiuChuc, ...] = Field(default=(), description="Ai giữ chức vụ nào, từ ngày nào đến ngày nào.")
    noi_nhan: tuple[NoiNhan, ...] = Field(
        default=(),
        description="Nơi nhận dùng chung, khi văn bản không ghi riêng; không ghi dòng Lưu.",
        examples=[["Sở GDĐT (để báo cáo)"]],
    )
    du_thao: CoKhong = Field(
        default=False, description="có: bản chưa có số hoặc ngày mang chữ DỰ THẢO ở lề trên trang đầu."
    )
    dien_tu: CoKhong = Field(
        default=False,
        description="có: văn bản ban hành dạng điện tử (ký số), trừ văn bản ghi dien_tu: không.",
        json_schema_extra=KHONG_IN,
    )
    ghi_chu: Chu | None = Field(default=None, description="Ghi chú nội bộ, không in.", json_schema_extra=KHONG_IN)

    @model_validator(mode="after")
    def _khong_nhu_tren(self) -> Self:
        for thu_tu, noi in enumerate(self.noi_nhan):
            if noi.lower().startswith(("như trên", "như kính gửi")):
                cau = "'{noi}' bỏ đi: máy tự ghi “Như trên” khi văn bản có Kính gửi"
                raise loi_o(("noi_nhan", thu_tu), "nhu_tren", cau, {"noi": noi})
        return self

    @model_validator(mode="after")
    def _chuc_vu_co_that(self) -> Self:
        for noi, ma in self._ma_chuc_vu_dung():
            if ma not in self.chuc_vu:
                raise loi_o(
                    noi,
                    "chuc_vu_la",
                    "không có chức vụ '{ma}', các chức vụ đang có: {co}",
                    {"ma": ma, "co": ", ".join(self.chuc_vu) or "chưa có"},
                )
        return self

    @model_validator(mode="after")
    def _khong_ky_vong(self) -> Self:
        for dau in self.chuc_vu:
            da_qua, ma = [dau], self._ky_thay(dau)
            while ma:
                if ma in da_qua:
                    vong = {"vong": " → ".join((*da_qua, ma))}
                    raise loi_o(("chuc_vu", dau), "ky_vong", "ký thay nhau thành vòng: {vong}", vong)
                da_qua.append(ma)
                ma = self._ky_thay(ma)
        return self

    def _ky_thay(self, ma: str) -> str | None:
        """The post for which the post signs, if any."""
        return next((cho for ten, cho in self.chuc_vu[ma].ky_cho if ten != "thay_mat"), None)

    def _ma_chuc_vu_dung(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Every post named somewhere in the file, with the place that names it."""
        for ma, chuc_vu in self.chuc_vu.items():
            yield from ((("chuc_vu", ma, cach), cho) for cach, cho in chuc_vu.ky_cho if cach != "thay_mat")
        for thu_tu, nguoi in enumerate(self.nguoi):
            yield ("nguoi", thu_tu, "chuc_vu"), nguoi.chuc_vu
