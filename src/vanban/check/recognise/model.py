"""What was recognised, and how surely."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from vanban.ban_ghi import dataclass
from vanban.check.line import Dong

CHAC = 0.8  # from this confidence on a rule may speak of a sure fault


class Nhom(StrEnum):
    """Which law governs the document."""

    HANH_CHINH = "hanh_chinh"
    DANG = "dang"
    DOAN_THE = "doan_the"
    QPPL = "qppl"
    BIEU_MAU = "bieu_mau"  # an application or another form of its own
    PHU_LUC = "phu_luc"  # an appendix in a file of its own
    VAN_BAN_KEM = "van_ban_kem"  # a text issued with a document, in a file of its own
    BAN_SAO = "ban_sao"  # only the part of a copy, on a sheet to be printed below the copied document
    KHONG_RO = "khong_ro"


class CapThan(StrEnum):
    """Level of a body paragraph, told by its number."""

    PHAN = "phan"
    CHUONG = "chuong"
    MUC_RIENG = "muc_rieng"
    TIEU_MUC = "tieu_muc"
    DIEU = "dieu"
    MUC = "muc"
    KHOAN = "khoan"
    THAP_PHAN = "thap_phan"
    DIEM = "diem"
    GACH = "gach"
    CONG = "cong"
    DOAN = "doan"
    GIUA = "giua"  # a centred line: a title, "QUYẾT ĐỊNH:"


@dataclass(frozen=True, slots=True)
class PhanNhan:
    """A formal element: its lines and the confidence, 0 to 1."""

    dong: tuple[Dong, ...]
    tin: float = 1.0

    @property
    def chac(self) -> bool:
        """Sure enough for a fault."""
        return self.tin >= CHAC

    @property
    def chu(self) -> str:
        """All its words on one line."""
        return " ".join(d.gon for d in self.dong)


@dataclass(frozen=True, slots=True)
class SoKyHieu:
    """The pieces of "Số: 05/KH-ABC"; `so` is empty when left blank."""

    hai_cham: bool
    so: str
    ky_hieu: str
    tho: str  # from "Số" on, as typed


@dataclass(frozen=True, slots=True)
class NgayIn:
    """The pieces of "An Bình, ngày 05 tháng 9 năm 2024" as typed; blanks are empty."""

    dia_danh: str
    phay: bool
    ngay: str
    thang: str
    nam: str


@dataclass(frozen=True, slots=True)
class DoanThan:
    """A body paragraph: level, number as typed ("II", "1", "đ"), the words after it."""

    dong: Dong
    cap: CapThan
    so: str
    dau: str  # mark after the number: "." ")" "/"
    chu: str
    tieu_de: bool  # stands alone as a heading: short, no closing mark


@dataclass(frozen=True, slots=True)
class PhuLucNhan:
    """An appendix: its head, number as typed, title and reference lines, the lines of its content.

    `chung_dong`: head and title share one line.
    """

    dau: Dong
    so: str
    chung_dong: bool
    ten: tuple[Dong, ...]
    kem_theo: Dong | None
    dong: tuple[Dong, ...]


@dataclass(frozen=True, slots=True)
class NhanDang:
    """Everything recognised in a document."""

    phan: Mapping[str, PhanNhan]
    than: tuple[DoanThan, ...]
    ma_loai: str
    so: SoKyHieu | None
    ngay: NgayIn | None
    nhom: Nhom
    dau: tuple[Dong, ...]
    phu_luc: tuple[PhuLucNhan, ...] = ()
    ban_sao: tuple[Dong, ...] = ()  # the part that a copy adds below the document
    trich_sao: bool = False  # only parts of the document were copied
    doan: tuple[Dong, ...] = ()  # the paragraphs that print something, each as one line
