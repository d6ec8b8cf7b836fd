"""What a user can mend: one exception, many problems, each with its place."""

from __future__ import annotations

import errno

from vanban.ban_ghi import dataclass

_CAC_LY_DO = {
    errno.ENOENT: "không có tệp hay thư mục này",
    errno.ENOSPC: "ổ đĩa đã đầy",
    errno.EFBIG: "hệ thống không cho ghi tệp lớn như vậy",
    errno.EROFS: "ổ đĩa chỉ cho đọc",
    errno.ENOTDIR: "một tệp đang mang tên của thư mục",
    errno.EEXIST: "một tệp đang mang tên của thư mục",
    errno.EISDIR: "một thư mục đang mang tên của tệp",
    errno.ENAMETOOLONG: "tên tệp quá dài",
}


@dataclass(frozen=True, slots=True)
class ViTri:
    """A place in an input file. `tep` is the path as shown; `dong` and `cot` count from 1, 0 = unknown.

    A place in a table has its words in `o` (`dòng 5, cột ho_ten`); `trang` is the number of the sheet, 0 = no sheets.
    """

    tep: str
    dong: int = 0
    cot: int = 0
    trang: int = 0
    o: str = ""

    def __lt__(self, khac: ViTri) -> bool:
        """Order of reading: by file, sheet, line and column."""
        return (self.tep, self.trang, self.dong, self.cot) < (khac.tep, khac.trang, khac.dong, khac.cot)

    def __str__(self) -> str:
        """File, line and column, as far as they are known."""
        if self.o:
            return f"{self.tep}, {self.o}"
        if not self.dong:
            return self.tep
        return f"{self.tep}:{self.dong}:{self.cot}" if self.cot else f"{self.tep}:{self.dong}"


@dataclass(frozen=True, slots=True)
class Loi:
    """One problem: where, and a Vietnamese sentence that names the value seen and what is wanted."""

    cau: str
    vi_tri: ViTri | None = None

    @property
    def cau_co_o(self) -> str:
        """The sentence for a reader that has file, line and column as numbers: a table's cell is said in words."""
        return f"{self.vi_tri.o}: {self.cau}" if self.vi_tri and self.vi_tri.o else self.cau

    def __str__(self) -> str:
        """Place and sentence."""
        return f"{self.vi_tri}: {self.cau}" if self.vi_tri else self.cau


class VanbanError(Exception):
    """A fault that the user can mend. Its text is shown as it is; everything else keeps its traceback."""

    def __init__(self, loi: str | tuple[Loi, ...], *, vi_tri: ViTri | None = None, goi_y: str = "") -> None:
        """Take one sentence with its place, or many problems; `goi_y` is the one hint at the end."""
        self.loi = (Loi(loi, vi_tri),) if isinstance(loi, str) else loi
        self.goi_y = goi_y
        super().__init__(str(self))

    def __str__(self) -> str:
        """Each problem on a line, then the hint."""
        dong = [str(loi) for loi in self.loi]
        if self.goi_y:
            dong.append(f"  Gợi ý: {self.goi_y}")
        return "\n".join(dong)


class InputError(VanbanError):
    """The input files are wrong (exit status 2)."""


class DocxError(VanbanError):
    """A .docx that cannot be read or written (exit status 2)."""


def ly_do(loi: OSError) -> str:
    """Return why the system refused, in Vietnamese where it is known."""
    return _CAC_LY_DO.get(loi.errno or 0, loi.strerror or "hệ thống từ chối")
