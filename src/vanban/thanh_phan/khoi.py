"""The blocks of a page: what stands between the title and the signature, in reading order."""

from __future__ import annotations

from enum import StrEnum

from vanban.ban_ghi import dataclass


class Kieu(StrEnum):
    """Kinds of block; each is one paragraph style of the template (Phụ lục I, Phần I, Mục II, khoản 6)."""

    THAM_QUYEN_BAN_HANH = "tham_quyen_ban_hanh"  # who decides, above the căn cứ, capitals, centred
    CAN_CU = "can_cu"
    QUYET_DINH = "quyet_dinh"  # "QUYẾT ĐỊNH:", centred
    DIEU_TIEU_DE = "dieu_tieu_de"  # "Điều 1. Tiêu đề", bold, own line
    DIEU = "dieu"  # "Điều 1. Nội dung …", its number bold
    DOAN = "doan"
    GIUA_DUNG = "giua_dung"  # an upright line in the middle: who sends a công điện, who introduces
    NOI_DIEN = "noi_dien"  # one addressee of a công điện (Mẫu 1.6)
    GIUA = "giua"  # a line in the middle, such as that of the meeting on a ballot: practice
    PHAN = "phan"  # "Phần I" on its own line, centred
    TIEU_DE_PHAN = "tieu_de_phan"  # its title, capitals, centred
    CHUONG = "chuong"  # "Chương I" on its own line; the titles below it and the next two are as that of a phần
    MUC_RIENG = "muc_rieng"  # "Mục 1" on its own line
    TIEU_MUC = "tieu_muc"  # "Tiểu mục 1" on its own line
    MUC = "muc"  # "I. TIÊU ĐỀ"
    KHOAN_TIEU_DE = "khoan_tieu_de"  # "1. Tiêu đề", bold, own line
    KHOAN = "khoan"  # "1. Nội dung …"
    DIEM_TIEU_DE = "diem_tieu_de"  # "a) Đối với …" that heads further items
    DIEM = "diem"
    GACH = "gach"  # "- …" below điểm: practice, not law
    CONG = "cong"  # "+ …" below that
    BANG = "bang"


@dataclass(frozen=True, slots=True)
class Bang:
    """A table: headings and rows as text, optional caption above it and relative column widths.

    `canh` holds one of "trai", "giua", "phai" for each column; empty means left for text.
    """

    cot: tuple[str, ...]
    dong: tuple[tuple[str, ...], ...]
    rong: tuple[float, ...] = ()
    canh: tuple[str, ...] = ()
    chu_thich: str = ""


@dataclass(frozen=True, slots=True)
class Khoi:
    """One block: its kind, its number as printed ("I.", "1.", "a)", "-"), its text, or a table."""

    kieu: Kieu
    chu: str = ""
    so: str = ""
    bang: Bang | None = None
