"""What is issued stays as it is.

While its own input is what it was, an issued document is taken from its kept copy, whatever became of the data of the
office, the layouts or this program. When its input has changed, a build that gives another document is refused, with
the difference.
"""

from __future__ import annotations

from dataclasses import field, replace
from pathlib import Path

from vanban.ban_ghi import dataclass
from vanban.build.doc_vao import BanDoc
from vanban.build.ghi import ghi
from vanban.build.ket_qua import KetQua, TrangThai
from vanban.build.so_dang_ky.tep_so import TepSo, doc_so, duong_so
from vanban.build.sua_tay import giu_sua_tay
from vanban.build.viec import Viec, duong_hien
from vanban.errors import InputError, Loi, ViTri
from vanban.models.so_dang_ky import VanBanDi
from vanban.nd30.ghi_chu import ghi_so

GOI_Y = (
    "trả dữ liệu về như lúc ban hành. Sai nội dung thì ban hành văn bản sửa đổi, thay thế có hình thức tương đương; "
    "sai thể thức, kỹ thuật trình bày thì đính chính bằng công văn (Điều 18, khoản 3): vanban new --sua-doi SỐ, "
    "--thay-the SỐ, --dinh-chinh SỐ."
)


@dataclass(frozen=True, slots=True)
class BanGiu:
    """An issued document whose input has not changed: where it belongs, its line and the bytes that were issued."""

    viec: Viec
    muc: VanBanDi
    goi: bytes


@dataclass(slots=True)
class DongBang:
    """The issued documents of the workspaces of a run; a register is read when an input is named in it."""

    _so: dict[Path, tuple[bytes, TepSo | None]] = field(default_factory=dict)
    _vao: dict[Path, str] = field(default_factory=dict)

    @classmethod
    def tu(cls, so: TepSo) -> DongBang:
        """The issued documents of one workspace whose register is read already."""
        return cls({so.goc: (_byte(so.goc), so)})

    def muc(self, viec: Viec) -> VanBanDi | None:
        """The line of the register for a document, None when it is not issued.

        Raises:
            InputError: the register cannot be read.
        """
        so = self._doc(viec)
        return so.so.tim(ten_nguon(viec), viec.giay) if so else None

    def giu(self, viec: Viec) -> BanGiu | None:
        """The issued document to be left as it is; None when it is not issued, its input or its copy is another one.

        Raises:
            InputError: the register cannot be read.
        """
        muc = self.muc(viec)
        return self._giu(viec, muc) if muc else None

    def giu_het(self, viec: Viec) -> tuple[BanGiu, ...]:
        """The same with the attachments that are files of their own; nothing when one of them is not what it was.

        Raises:
            InputError: the register cannot be read.
        """
        muc = self.muc(viec)
        cac = [self.giu(viec), *(self.giu(replace(viec, giay=ten)) for ten in (muc.kem if muc else ()))]
        return tuple(mot for mot in cac if mot) if all(cac) else ()

    def giu_ban(self, ban: BanDoc) -> BanGiu | None:
        """The same for a document that was read: it must also say its number and day."""
        giu = self.giu(ban.viec)
        return None if giu is None or thieu_so_ngay(ban, giu.muc) else giu

    def giu_ho_so(self, viec: Viec) -> tuple[BanGiu, ...]:
        """The issued papers of a dossier that cannot be read any more although its own files are what they were.

        Raises:
            InputError: the register cannot be read.
        """
        giu = (self._giu(replace(viec, giay=muc.giay or ""), muc) for muc in self._cung_nguon(viec))
        return tuple(mot for mot in giu if mot)

    def _giu(self, viec: Viec, muc: VanBanDi) -> BanGiu | None:
        from vanban.build.so_dang_ky.ban_luu import doc_ban_luu  # only where something is issued

        if not (muc.bam and muc.bam_vao and self._nhu_cu(viec, muc)):
            return None
        goi = doc_ban_luu(muc, viec.goc)
        return BanGiu(viec, muc, goi) if goi else None

    def _nhu_cu(self, viec: Viec, muc: VanBanDi) -> bool:
        """Whether the input says what it said; one that cannot be read does not, and whoever reads it tells why."""
        from vanban.build.so_dang_ky.dau_vao import bam_vao, cung_so_ngay

        cung = self._cung_nguon(viec)
        try:
            if viec.tep not in self._vao:
                self._vao[viec.tep] = bam_vao(viec.tep)
            if not (viec.tep.is_dir() or cung_so_ngay(viec.tep, muc)):
                return False
        except InputError:
            return False
        # What was issued later from the same dossier stood beside this paper, which was compared then.
        thu = next(i for i, mot in enumerate(cung) if (mot.day, mot.nam, mot.so) == (muc.day, muc.nam, muc.so))
        return self._vao[viec.tep] in {mot.bam_vao for mot in cung[thu:]}

    def _cung_nguon(self, viec: Viec) -> tuple[VanBanDi, ...]:
        """The lines of all documents that were issued from the same input, in the order of the register."""
        so = self._doc(viec)
        nguon = ten_nguon(viec)
        return tuple(mot for mot in so.so.van_ban if mot.nguon == nguon and not mot.da_huy) if so else ()

    def _doc(self, viec: Viec) -> TepSo | None:
        """The register, None when it does not name the input."""
        chu, so = self._so.get(viec.goc) or (_byte(viec.goc), None)
        co = ten_nguon(viec).encode() in chu
        so = so or (doc_so(viec.goc) if co else None)
        self._so[viec.goc] = chu, so
        return so if co else None


def ghi_giu(giu: BanGiu) -> tuple[KetQua, bool]:
    """Put an issued document in its place; what is said of it, and whether the place has changed.

    Raises:
        DocxError: the file cannot be written.
    """
    sua_tay = giu_sua_tay(giu.viec.dich)
    doi = ghi(giu.viec.dich, giu.goi)
    ten_tay = duong_hien(sua_tay) if sua_tay else ""
    kq = KetQua(giu.viec.ten_dich, giu.muc.ten_loai, TrangThai.BAN_HANH, giu.viec.ten_tep, so=giu.muc.ten_day_du)
    return replace(kq, ban_sua_tay=ten_tay), doi


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
