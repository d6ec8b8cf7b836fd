"""What is issued stays as it is: a build that would change it is refused, with the difference."""

from __future__ import annotations

from pathlib import Path

from vanban.ban_ghi import dataclass
from vanban.build.doc_vao import BanDoc
from vanban.build.so_dang_ky.tep_so import TepSo, doc_so, duong_so
from vanban.build.viec import Viec
from vanban.errors import Loi, ViTri
from vanban.models.so_dang_ky import VanBanDi
from vanban.nd30.ghi_chu import ghi_so

GOI_Y = (
    "trả dữ liệu về như lúc ban hành. Sai nội dung thì ban hành văn bản sửa đổi, thay thế có hình thức tương đương; "
    "sai thể thức, kỹ thuật trình bày thì đính chính bằng công văn (Điều 18, khoản 3)."
)


@dataclass(slots=True)
class DongBang:
    """The issued documents of the workspaces of a run; a register is read when an input is named in it."""

    _so: dict[Path, tuple[bytes, TepSo | None]]

    def muc(self, viec: Viec) -> VanBanDi | None:
        """The line of the register for a document, None when it is not issued.

        Raises:
            InputError: the register cannot be read.
        """
        nguon = ten_nguon(viec)
        chu, so = self._so.get(viec.goc) or (_byte(viec.goc), None)
        if nguon.encode() not in chu:
            self._so[viec.goc] = chu, so
            return None
        so = so or doc_so(viec.goc)
        self._so[viec.goc] = chu, so
        return so.so.tim(nguon, viec.giay)

    def loi(self, ban: BanDoc, goi: bytes) -> tuple[Loi, ...]:
        """Why a finished document must not be written: it is issued, and this is not what was issued."""
        muc = self.muc(ban.viec)
        return loi_dong_bang(ban, goi, muc) if muc else ()


def loi_dong_bang(ban: BanDoc, goi: bytes, muc: VanBanDi) -> tuple[Loi, ...]:
    """What a finished document has other than the one that was issued under a line of the register."""
    from vanban.build.so_dang_ky.ban_luu import bam, khac_biet  # only where something is issued

    if muc.bam in (None, bam(goi)):
        return ()
    noi = ViTri(ban.viec.ten_dich)
    if thieu := thieu_so_ngay(ban, muc):
        return (Loi(thieu, noi),)
    dau = f"đã ban hành, số {muc.ten_day_du}; bản dựng nay khác bản ấy nên không ghi"
    return (Loi(dau, noi), *(Loi(mot, noi) for mot in khac_biet(muc, goi, ban.viec.goc)))


def thieu_so_ngay(ban: BanDoc, muc: VanBanDi) -> str:
    """A sentence for an input that does not say the number or day that the register has for it; else nothing.

    A run that was cut off after the register was written leaves that.
    """
    if (ban.ban.so, ban.ban.ngay) == (ghi_so(muc.so), muc.ngay):
        return ""
    nay = f"{ban.ban.so or 'trống'}, ngày {f'{ban.ban.ngay:%d/%m/%Y}' if ban.ban.ngay else 'trống'}"
    cau = f"sổ đăng ký đã cấp số {muc.ten_day_du} mà dữ liệu ghi số {nay}"
    if ban.ban.so and ban.ban.ngay:
        return cau
    return f"{cau}: lượt ban hành trước bị ngắt giữa chừng, ghi nốt bằng vanban build --issue {ban.viec.ten_tep}"


def ten_nguon(viec: Viec) -> str:
    """The path of an input from the root of its workspace, as the register has it."""
    tep, goc = viec.tep.absolute(), viec.goc.absolute()
    return (tep.relative_to(goc) if tep.is_relative_to(goc) else tep).as_posix()


def _byte(goc: Path) -> bytes:
    tep = duong_so(goc)
    return tep.read_bytes() if tep.is_file() else b""
