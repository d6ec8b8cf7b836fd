"""What one document says, element by element, in words: the hand-over from a document type to the page."""

from __future__ import annotations

from dataclasses import field
from datetime import date

from vanban.ban_ghi import dataclass
from vanban.errors import Loi
from vanban.thanh_phan.khoi import Khoi


@dataclass(frozen=True, slots=True)
class TenIn:
    """A name to be broken into lines; the pieces of `lien` (proper names) stay on one line.

    Written as in running text; the page prints capitals where the decree wants them.
    """

    ten: str
    lien: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AnhIn:
    """A picture on the page: a PNG, the shares cut off at left, top, right and bottom, its size in mm, its alt text."""

    du_lieu: bytes
    cat: tuple[float, float, float, float]
    rong: float
    cao: float
    mo_ta: str


@dataclass(frozen=True, slots=True)
class ChuKy:
    """Signature block: `tham_quyen` are the lines in capitals ("KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG").

    The pieces of `lien` stay on one line where they fit.
    """

    tham_quyen: tuple[str, ...]
    ho_ten: str = ""
    chuc_vu_khac: str = ""  # ô 7b, above the name
    lien: tuple[str, ...] = ()
    anh_chu_ky: AnhIn | None = None
    anh_dau: AnhIn | None = None  # only with `anh_chu_ky`


@dataclass(frozen=True, slots=True)
class PhuLuc:
    """One appendix, a section of its own: `so` is its Roman number, empty when it is the only one."""

    ten: str
    khoi: tuple[Khoi, ...]
    so: str = ""
    kem_theo: str = ""  # "(Kèm theo Tờ trình số … )"
    ngang: bool = False  # on a landscape page
    ky_so: str | None = None  # in a file of its own: the line of its digital signature


@dataclass(frozen=True, slots=True)
class VanBanKem:
    """A text issued with the document, a section of its own with the head of a document (Mẫu 1.3)."""

    ten_loai: str  # "Quy chế"
    trich_yeu: str
    khoi: tuple[Khoi, ...]
    kem_theo: str  # "(Kèm theo Quyết định số … )"
    ky_so: str | None = None  # in a file of its own: the line of its digital signature


@dataclass(frozen=True, slots=True)
class Khen:
    """What a certificate says beside its reason (`trich_yeu`): who awards, to whom, and where that is registered."""

    tham_quyen: TenIn  # "Giám đốc Sở Giáo dục và Đào tạo tỉnh Ví Dụ"
    nguoi_nhan: tuple[str, ...]  # the name, then post and office, a line each
    vao_so: tuple[str, ...]  # "Quyết định số … ngày …", "Vào sổ khen thưởng số …"


@dataclass(frozen=True, slots=True)
class PhanSao:
    """What makes a document a copy of another (Phụ lục I, Phần II)."""

    hinh_thuc: str  # "SAO Y"
    goc: BanTrinhBay | None = None  # the copied document, made again for a trích sao
    cach_tren_mm: int = 0  # how low on a sheet of its own the copy is printed


@dataclass(frozen=True, slots=True)
class BanTrinhBay:
    """One document in words. Empty `so` or `ngay` is a visible blank (a draft).

    An element without data is not on the page: no `ky_hieu`, no line of the number; no `dia_danh`, no line of the date;
    neither `noi_nhan` nor `luu`, no Nơi nhận. A type outside the decree has a `ma_loai` that nd30's list does not have.
    """

    ma_loai: str  # key of nd30's list of types
    ten_loai: str  # "Kế hoạch"
    co_quan: TenIn
    ky_hieu: str  # "KH-THPTVD", what follows the slash
    dia_danh: str
    trich_yeu: str
    khoi: tuple[Khoi, ...]
    chu_ky: ChuKy
    noi_nhan: tuple[str, ...]  # without the dash and the mark
    luu: str  # "VT, TĐKT", without "Lưu:" and the full stop
    chu_quan: TenIn | None = None
    cung_ban_hanh: tuple[TenIn, ...] = ()  # other bodies that issue it, after `co_quan`
    so: str = ""  # "05", padded
    ngay: date | None = None
    thang: int | None = None  # known month and year of a dated draft
    nam: int | None = None
    kinh_gui: tuple[str, ...] = ()
    mau: str = "1.4"  # key of its layout
    chu_ky_khac: tuple[ChuKy, ...] = ()  # other signatures, left to right, before `chu_ky`
    phu_luc: tuple[PhuLuc, ...] = ()
    van_ban_kem: tuple[VanBanKem, ...] = ()
    dien_tu: bool = False  # issued electronically
    do_khan: str = ""  # key of nd30's do_khan
    luu_hanh: str = ""  # key of nd30's pham_vi_luu_hanh
    nguoi_soan: str = ""  # "PL.(300)"
    lien_he: tuple[str, ...] = ()  # address and the like, a line each, for the foot of the first page
    co_xac_nhan: bool = False  # room for the confirmation of Mẫu 1.10
    ghi_chu_mau: str = ""  # number of the form it follows, "Mẫu số 08"
    khen: Khen | None = None
    sao: PhanSao | None = None
    thong_tin_ky_so: str = ""  # the line of a digital signature at the top right corner
    ten_co_quan: str = ""  # running-text name, for the document properties
    ma_co_quan: str = ""  # OrganId of Phụ lục VI when known
    tu_khoa: tuple[str, ...] = field(default=())
    thieu: tuple[Loi, ...] = ()  # what its reference files lack, or mark as unknown, each at its place
