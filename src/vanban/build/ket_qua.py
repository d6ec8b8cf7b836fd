"""What a run of building says of each document."""

from __future__ import annotations

from enum import StrEnum

from vanban.ban_ghi import dataclass
from vanban.check import Finding
from vanban.errors import InputError, Loi


class TrangThai(StrEnum):
    """What became of one document."""

    DA_DUNG = "đã dựng"
    KHONG_DOI = "không đổi"
    BAN_HANH = "đã ban hành"
    LOI = "lỗi"
    CHUA_DUNG = "chưa dựng"  # its own data is right, but another document's is not, so nothing was written


@dataclass(frozen=True, slots=True)
class KetQua:
    """One document: path of the built file as shown, type, what became of it, what is wrong, what is missing.

    `goi_y` says how to mend what is wrong, where one thing mends it. `ban_sua_tay` is where the file that was there
    before is kept, when another program had saved it. `nguon` is the path of its input as shown.
    """

    tep: str
    loai: str
    trang_thai: TrangThai
    nguon: str = ""
    loi: tuple[Loi | Finding, ...] = ()
    con_thieu: tuple[Loi, ...] = ()
    goi_y: str = ""
    ban_sua_tay: str = ""
    so: str = ""

    def cac_dong(self) -> list[str]:
        """What is wrong, a line each, every line with the path of the document first; then how to mend it."""
        dong = [str(loi) for loi in self.loi]
        dong = [chu if chu.startswith(f"{self.tep}:") else f"{self.tep}: {chu}" for chu in dong]
        return [*dong, f"  Gợi ý: {self.goi_y}"] if self.goi_y else dong


@dataclass(frozen=True, slots=True)
class LuotDung:
    """A whole run. With `loi_vao` an input was wrong and nothing was written; `su_co` are faults of the program.

    `nhac` is what is doubtful in the dossiers, and did not stop them.
    """

    ket_qua: tuple[KetQua, ...]
    loi_vao: InputError | None = None
    su_co: tuple[Exception, ...] = ()
    nhac: tuple[Loi, ...] = ()

    @property
    def ma_thoat(self) -> int:
        """Exit status: 0 all written, 1 a document failed its own check, 2 an input is wrong."""
        if self.loi_vao:
            return 2
        return int(any(kq.trang_thai is TrangThai.LOI or kq.loi for kq in self.ket_qua))
