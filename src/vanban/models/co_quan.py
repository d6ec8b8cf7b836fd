"""The issuing body: its chain, names, places, units, posts and people, each with its dates."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator

from vanban.models.anh_ky import AnhDau
from vanban.models.base import Chu, CoKhong, DauVao, loi_o
from vanban.models.chuc_vu import ChucVu, GiaoKy, NguoiGiuChuc
from vanban.models.kieu import (
    KHONG_IN,
    CacChuTran,
    ChuTran,
    ItNhatMot,
    KyHieuTran,
    Ma,
    MotHoacNhieu,
    NoiNhan,
    TenTran,
    VietGon,
)
from vanban.models.thanh_phan_khac import LienHe
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


class CoQuanKy(ToChuc):
    """A body that signs: its posts, who holds them, and what lets them sign for others."""

    chuc_vu: dict[Ma, ChucVu] = Field(default={}, description="Các chức vụ có quyền ký văn bản.")
    nguoi: tuple[NguoiGiuChuc, ...] = Field(default=(), description="Ai giữ chức vụ nào, từ ngày nào đến ngày nào.")
    giao_ky: tuple[GiaoKy, ...] = Field(
        default=(),
        description="Văn bản giao ký thừa lệnh (quy chế) và thừa ủy quyền (giấy ủy quyền), theo Điều 13, khoản 3, 4.",
    )
    anh_dau: AnhDau | None = Field(default=None, description="Ảnh con dấu của cơ quan, với kích thước thật.")
    hoc_vi_theo: ChuTran | None = Field(
        default=None,
        description="Quy định của ngành cho ghi học hàm, học vị trước họ tên người ký, khi có.",
        examples=["Thông tư số 01/2026/TT-BVD"],
    )

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
    def _khong_vong(self) -> Self:
        for cau, buoc in (
            ("ký thay nhau thành vòng: {vong}", self._ky_thay),
            ("cung_nguoi_voi thành vòng: {vong}", self._cung),
        ):
            for dau in self.chuc_vu:
                da_qua, ma = [dau], buoc(dau)
                while ma:
                    if ma in da_qua:
                        raise loi_o(("chuc_vu", dau), "ky_vong", cau, {"vong": " → ".join((*da_qua, ma))})
                    da_qua.append(ma)
                    ma = buoc(ma)
        return self

    @model_validator(mode="after")
    def _cung_nguoi_khong_ghi_lai(self) -> Self:
        for thu_tu, nguoi in enumerate(self.nguoi):
            if cung := self.chuc_vu[nguoi.chuc_vu].cung_nguoi_voi:
                cau = "chức vụ {ma} đã ghi cung_nguoi_voi: {cung}, nên không ghi người ở đây"
                raise loi_o(("nguoi", thu_tu, "chuc_vu"), "cung_nguoi", cau, {"ma": nguoi.chuc_vu, "cung": cung})
        return self

    @model_validator(mode="after")
    def _quyen_cap_truong(self) -> Self:
        for thu_tu, nguoi in enumerate(self.nguoi):
            chuc_vu = self.chuc_vu[nguoi.chuc_vu]
            if nguoi.quyen and chuc_vu.ky_thay:
                cau = "{ten} là cấp phó: “Q.” chỉ đứng trước chức vụ cấp trưởng, hãy ghi người này ở chuc_vu: {ma}"
                raise loi_o(("nguoi", thu_tu, "quyen"), "quyen", cau, {"ten": chuc_vu.ten, "ma": chuc_vu.ky_thay})
        return self

    def chuc_vu_that(self, ma: str) -> str:
        """The post by which the holder of a post is recorded: its own, or the one it says it shares the person with."""
        while cung := self.chuc_vu[ma].cung_nguoi_voi:
            ma = cung
        return ma

    def nguoi_cua(self, ma: str) -> tuple[NguoiGiuChuc, ...]:
        """Everyone ever recorded for a post."""
        that = self.chuc_vu_that(ma)
        return tuple(nguoi for nguoi in self.nguoi if nguoi.chuc_vu == that)

    def giu_chuc(self, ma: str, ngay: date | None) -> tuple[NguoiGiuChuc, ...]:
        """Who holds a post on the day; without a day, who still holds it."""
        return tuple(nguoi for nguoi in self.nguoi_cua(ma) if nguoi.vao(ngay))

    def _ky_thay(self, ma: str) -> str | None:
        """The post for which the post signs, if any."""
        return next((cho for ten, cho in self.chuc_vu[ma].ky_cho if ten != "thay_mat"), None)

    def _cung(self, ma: str) -> str | None:
        return self.chuc_vu[ma].cung_nguoi_voi

    def _ma_chuc_vu_dung(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Every post named somewhere in the file, with the place that names it."""
        for ma, chuc_vu in self.chuc_vu.items():
            yield from ((("chuc_vu", ma, cach), cho) for cach, cho in chuc_vu.ky_cho if cach != "thay_mat")
            if chuc_vu.cung_nguoi_voi:
                yield ("chuc_vu", ma, "cung_nguoi_voi"), chuc_vu.cung_nguoi_voi
        for thu_tu, nguoi in enumerate(self.nguoi):
            yield ("nguoi", thu_tu, "chuc_vu"), nguoi.chuc_vu
        for thu_tu, giao in enumerate(self.giao_ky):
            yield ("giao_ky", thu_tu, "chuc_vu"), giao.chuc_vu


class ToChucTuVan(DauVao):
    """A council, board or group of the body that issues documents of its own (tổ chức tư vấn)."""

    ten: TenTran = Field(description="Tên, viết như trong câu.", examples=["Hội đồng tuyển sinh"])
    viet_tat: KyHieuTran = Field(description="Chữ viết tắt dùng trong ký hiệu và tên dãy số.", examples=["HĐTS"])
    con_dau: CoKhong = Field(
        default=False,
        description="có: được dùng con dấu, chữ ký số của cơ quan; trên họ tên người ký có thêm chức vụ trong cơ quan.",
    )


LoaiHinh = Literal["truong_hoc", "so", "ubnd", "benh_vien", "don_vi_khac"]


class CoQuan(CoQuanKy):
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
    to_chuc_tu_van: dict[Ma, ToChucTuVan] = Field(
        default={}, description="Các hội đồng, ban, tổ của cơ quan có ban hành văn bản (tổ chức tư vấn)."
    )
    cung_ban_hanh: dict[Ma, CoQuanKy] = Field(
        default={},
        description="Các cơ quan, tổ chức cùng ban hành văn bản liên tịch với cơ quan này, như Công đoàn cơ sở.",
    )
    noi_nhan: tuple[NoiNhan, ...] = Field(
        default=(),
        description="Nơi nhận dùng chung, khi văn bản không ghi riêng; không ghi dòng Lưu.",
        examples=[["Sở GDĐT (để báo cáo)"]],
    )
    hinh_anh_ky: CoKhong = Field(
        default=False,
        description="có: văn bản đã có số và ngày mang ảnh chữ ký, ảnh dấu; bản nháp thì không. Văn bản ghi khác được.",
    )
    du_thao: CoKhong = Field(
        default=False, description="có: bản chưa có số hoặc ngày mang chữ DỰ THẢO ở lề trên trang đầu."
    )
    lien_he: LienHe | None = Field(
        default=None, description="Địa chỉ, điện thoại, thư điện tử … in ở chân trang đầu (ô số 13)."
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
    def _to_chuc_tu_van_co_that(self) -> Self:
        for ma, chuc_vu in self.chuc_vu.items():
            if chuc_vu.to_chuc is None:
                continue
            if chuc_vu.to_chuc not in self.to_chuc_tu_van:
                co = ", ".join(self.to_chuc_tu_van) or "chưa có"
                cau = "to_chuc_tu_van không có '{ma}', đang có: {co}"
                raise loi_o(("chuc_vu", ma, "to_chuc"), "to_chuc_la", cau, {"ma": chuc_vu.to_chuc, "co": co})
            if cau := self._sai_chuc_vu_khac(chuc_vu):
                raise loi_o(("chuc_vu", ma), "chuc_vu_khac", cau, {"ten": self.to_chuc_tu_van[chuc_vu.to_chuc].ten})
        return self

    def _sai_chuc_vu_khac(self, chuc_vu: ChucVu) -> str:
        """What is wrong with the office title above the name of who signs for a council."""
        con_dau = self.to_chuc_tu_van[chuc_vu.to_chuc or ""].con_dau
        if con_dau and not (chuc_vu.chuc_vu_khac or chuc_vu.cung_nguoi_voi):
            return "{ten} dùng con dấu của cơ quan: ghi chức vụ trong cơ quan ở cung_nguoi_voi hoặc chuc_vu_khac"
        if chuc_vu.chuc_vu_khac and not con_dau:
            return "{ten} không dùng con dấu của cơ quan: chỉ ghi chức danh trong tổ chức, bỏ chuc_vu_khac"
        return ""
