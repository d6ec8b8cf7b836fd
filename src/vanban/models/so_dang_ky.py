"""The register of outgoing documents (`so_dang_ky.yaml`): the columns of Phụ lục IV, Mục I, and what binds a file."""

from collections.abc import Iterator
from datetime import date
from typing import Literal, Self, get_args

from pydantic import Field

from vanban.models.base import Chu, DauVao, Ngay, SoNguyen
from vanban.models.kieu import Ma
from vanban.nd30.ghi_chu import ghi_so

TrangThaiSo = Literal["da_ban_hanh", "huy", "thu_hoi", "thay_the", "sua_doi", "dinh_chinh"]
TacDong = Literal["sua_doi", "thay_the", "dinh_chinh", "thu_hoi"]
TAC_DONG: tuple[TacDong, ...] = get_args(TacDong)
"""What a document can do to an issued one (Điều 18, khoản 3, 4); an input that does it has a field of that name."""
CachThu = Literal["giay", "dien_tu"]
CachCapSo = Literal["chung", "tung_loai"]


class DaCap(DauVao):
    """Where a series stood in a year before this register was kept."""

    nam: SoNguyen = Field(ge=1945, le=2099, description="Năm.", examples=[2026])
    day: Chu = Field(description="Dãy số, như máy in ở vanban number next.", examples=["THPTVD", "THPTVD/cong_van"])
    so: SoNguyen = Field(gt=0, description="Số cuối cùng đã cấp trước khi dùng sổ này.", examples=[70])


class ThuVe(DauVao):
    """One place that has answered a recall: it sent the paper back, or deleted the electronic document and said so."""

    noi: Chu = Field(description="Nơi nhận, như ở noi_nhan.", examples=["Sở GDĐT (để báo cáo)"])
    cach: CachThu = Field(
        description="giay: đã gửi lại văn bản giấy; dien_tu: đã hủy bỏ văn bản điện tử trên Hệ thống và thông báo."
    )
    ngay: Ngay = Field(description="Ngày nhận lại, hoặc ngày nơi ấy thông báo.", examples=["30/11/2026"])


class VanBanDi(DauVao):
    """One line of the register: a document and its number; `nguon`, `luu_tep`, `bam` only for one built by vanban."""

    so: SoNguyen = Field(gt=0, description="Số văn bản.", examples=[5])
    ky_hieu: Chu = Field(description="Ký hiệu, phần sau dấu /.", examples=["KH-THPTVD"])
    ngay: Ngay = Field(description="Ngày tháng văn bản.", examples=["24/11/2026"])
    day: Chu = Field(
        description="Dãy số: chữ viết tắt của cơ quan, thêm loại nếu mỗi loại một dãy.", examples=["THPTVD"]
    )
    loai: Ma = Field(description="Mã loại văn bản.", examples=["ke_hoach"])
    ten_loai: Chu = Field(description="Tên loại văn bản.", examples=["Kế hoạch"])
    trich_yeu: Chu | None = Field(
        default=None,
        description="Trích yếu nội dung; giấy giới thiệu, giấy nghỉ phép không có.",
        examples=["Triển khai phong trào thi đua năm học mới"],
    )
    nguoi_ky: Chu | None = Field(default=None, description="Người ký.", examples=["Nguyễn Văn Ví Dụ"])
    noi_nhan: tuple[Chu, ...] = Field(default=(), description="Nơi nhận văn bản.", examples=[["Sở GDĐT"]])
    luu: Chu | None = Field(default=None, description="Đơn vị, người nhận bản lưu.", examples=["VT, TĐKT"])
    so_luong: SoNguyen | None = Field(default=None, gt=0, description="Số lượng bản; văn thư ghi khi nhân bản.")
    ngay_chuyen: Ngay | None = Field(default=None, description="Ngày chuyển; văn thư ghi khi gửi đi.")
    ky_nhan: Chu | None = Field(default=None, description="Ký nhận.")
    ghi_chu: Chu | None = Field(default=None, description="Ghi chú.")
    trang_thai: TrangThaiSo = Field(default="da_ban_hanh", description="Trạng thái; máy ghi khi vanban number void.")
    bang: Chu | None = Field(
        default=None,
        description="Số, ký hiệu, ngày của văn bản thu hồi, thay thế, sửa đổi hoặc đính chính văn bản này.",
        examples=["12/TB-THPTVD ngày 30/11/2026"],
    )
    da_thu: tuple[ThuVe, ...] = Field(
        default=(),
        description="Khi thu hồi: các nơi đã gửi lại hoặc đã hủy bỏ; máy ghi khi vanban number recall.",
        examples=[[{"noi": "Sở GDĐT (để báo cáo)", "cach": "giay", "ngay": "30/11/2026"}]],
    )
    nguon: Chu | None = Field(
        default=None, description="Tệp dữ liệu hoặc thư mục hồ sơ; máy ghi.", examples=["inputs/ke_hoach/2026.yaml"]
    )
    giay: Chu | None = Field(
        default=None, description="Giấy nào của hồ sơ; máy ghi.", examples=["03_to_trinh_giay_khen_so"]
    )
    luu_tep: Chu | None = Field(
        default=None, description="Bản .docx lưu lúc ban hành; máy ghi.", examples=["luu/2026/thptvd/05_ke_hoach.docx"]
    )
    bam: Chu | None = Field(default=None, description="Mã băm SHA-256 các phần của bản ấy; máy ghi.")
    bam_vao: Chu | None = Field(
        default=None, description="Mã băm SHA-256 dữ liệu lúc ban hành, không tính số, ngày, ghi chú; máy ghi."
    )

    kem: tuple[Chu, ...] = Field(
        default=(), description="Các tệp kèm theo không cùng tệp với văn bản; máy ghi.", examples=[["phu_luc"]]
    )
    bam_kem: tuple[Chu, ...] = Field(default=(), description="Mã băm của từng tệp ấy; máy ghi.")

    @property
    def so_ky_hieu(self) -> str:
        """Number and symbol as printed: "05/KH-THPTVD"."""
        return f"{ghi_so(self.so)}/{self.ky_hieu}"

    @property
    def ten_va_trich_yeu(self) -> str:
        """Column (3): "Kế hoạch Triển khai …", "Công văn V/v …"; the type alone where it has no subject."""
        if not self.trich_yeu:
            return self.ten_loai
        return f"{self.ten_loai} {'V/v ' if self.loai == 'cong_van' else ''}{self.trich_yeu}"

    @property
    def chua_thu(self) -> tuple[str, ...]:
        """The recipients of a withdrawn document that have not answered yet."""
        da = {mot.noi for mot in self.da_thu}
        return tuple(noi for noi in self.noi_nhan if noi not in da) if self.trang_thai == "thu_hoi" else ()

    def cua_tep(self, ten: str) -> Self | None:
        """The line as it holds for an attachment in a file of its own; None when the document has none of that name."""
        if ten not in self.kem:
            return None
        bam = dict(zip(self.kem, self.bam_kem, strict=False)).get(ten)
        return self.model_copy(update={"giay": ten, "luu_tep": self.luu_kem(ten), "bam": bam, "kem": (), "bam_kem": ()})

    def luu_kem(self, ten: str) -> str | None:
        """Where such an attachment is kept: beside the document, `…/05_quyet_dinh_phu_luc.docx`."""
        return self.luu_tep and f"{self.luu_tep.removesuffix('.docx')}_{ten}.docx"

    @property
    def nam(self) -> int:
        """The year whose series the number belongs to."""
        return self.ngay.year

    @property
    def co_quan(self) -> str:
        """The body whose series it is."""
        return _co_quan(self.day)

    @property
    def da_huy(self) -> bool:
        """Whether the number was spoiled: it is never given again, and its document is none."""
        return self.trang_thai == "huy"

    @property
    def ten_day_du(self) -> str:
        """Number, symbol and day in words: "05/KH-THPTVD ngày 24/11/2026"."""
        return f"{self.so_ky_hieu} ngày {self.ngay:%d/%m/%Y}"


class SoDangKy(DauVao):
    """The whole register; its documents stand last, so that a new one goes to the end of the file."""

    cap_so: CachCapSo = Field(
        default="chung", description="chung: một dãy số cho mọi loại; tung_loai: mỗi loại một dãy (Điều 15, khoản 1)."
    )
    day_rieng: tuple[Ma, ...] = Field(
        default=(), description="Khi cap_so là chung: các loại vẫn có dãy riêng.", examples=[["quyet_dinh"]]
    )
    da_cap: tuple[DaCap, ...] = Field(
        default=(),
        description="Số cuối của mỗi dãy trước khi dùng sổ này.",
        examples=[[{"nam": 2026, "day": "THPTVD", "so": 70}]],
    )
    van_ban: tuple[VanBanDi, ...] = Field(default=(), description="Mỗi văn bản một khối; máy ghi thêm vào cuối.")

    def trung_so(self) -> Iterator[tuple[int, VanBanDi]]:
        """Each line whose number an earlier one has, by its place, and that earlier one.

        Number and symbol are unique within a year (Điều 15, khoản 1); on two branches two people may take the same.
        """
        da_co: dict[tuple[object, ...], VanBanDi] = {}
        for i, mot in enumerate(self.van_ban):
            khoa = ((mot.day, mot.nam, mot.so), (mot.co_quan, mot.nam, mot.so, mot.ky_hieu))
            truoc = next((da_co[ten] for ten in khoa if ten in da_co), None)
            if truoc:
                yield i, truoc
            else:
                da_co |= dict.fromkeys(khoa, mot)

    def cua_day(self, day: str, nam: int) -> tuple[VanBanDi, ...]:
        """The documents of one series in one year, by number."""
        return tuple(sorted((mot for mot in self.van_ban if (mot.day, mot.nam) == (day, nam)), key=lambda mot: mot.so))

    def so_dau(self, day: str, nam: int) -> int:
        """The last number that the series had given before this register, 0 when it starts here."""
        return max((mot.so for mot in self.da_cap if (mot.day, mot.nam) == (day, nam)), default=0)

    def so_tiep(self, day: str, ky_hieu: str, ngay: date) -> int:
        """The next number: after all that the series gave in the year, and all that stand before the same symbol."""
        cung = (day, (_co_quan(day), ky_hieu))
        da_dung = (
            mot.so for mot in self.van_ban if mot.nam == ngay.year and {mot.day, (mot.co_quan, mot.ky_hieu)} & {*cung}
        )
        return max((self.so_dau(day, ngay.year), *da_dung)) + 1

    def ten_day(self, co_quan: str, loai: str) -> str:
        """The series that a type of document of a body takes its numbers from; all copies share one."""
        if loai in BAN_SAO:
            return f"{co_quan}/ban_sao"
        return f"{co_quan}/{loai}" if self.cap_so == "tung_loai" or loai in self.day_rieng else co_quan

    def tim(self, nguon: str, giay: str = "") -> VanBanDi | None:
        """The line of a document issued from an input, or of its file `giay`, if its number was not spoiled."""
        cung = [mot for mot in self.van_ban if mot.nguon == nguon and not mot.da_huy]
        co = next((mot for mot in cung if (mot.giay or "") == giay), None)
        return co or next((kem for mot in cung if not mot.giay and (kem := mot.cua_tep(giay))), None)


BAN_SAO = frozenset({"sao_y", "sao_luc", "trich_sao"})
"""Types of copies: numbered together (Phụ lục I, Phần II, Mục II, khoản 1, điểm c)."""


def _co_quan(day: str) -> str:
    return day.partition("/")[0]
