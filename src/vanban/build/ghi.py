"""Puts a finished document in its place: whole or not at all; a set of them all, or none."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from vanban.ban_ghi import dataclass
from vanban.build.viec import duong_hien
from vanban.errors import DocxError, ViTri, ly_do


def ghi(dich: Path, noi_dung: bytes) -> bool:
    """Replace `dich` by `noi_dung` in one step; False when it already holds the same bytes.

    The new file is written beside the old one first, so that a reader sees either of them, never a part.

    Raises:
        DocxError: the folder or the file cannot be written, for example while Word holds it open.
    """
    try:
        if dich.is_file() and dich.read_bytes() == noi_dung:
            return False
        dich.parent.mkdir(parents=True, exist_ok=True)
        _thay(dich, noi_dung)
    except OSError as loi:
        raise _khong_ghi_duoc(dich, loi) from loi
    return True


def ghi_het(cac_tep: Sequence[tuple[Path, bytes]]) -> list[bool]:
    """Replace a set of files; whether each of them has changed.

    Every new file is written beside its place before the first of them takes it, and what one of them replaces is kept
    until all have: when one cannot be written, every place holds again what it held.

    Raises:
        DocxError: the first that cannot be written.
    """
    doi: list[_Doi] = []
    dang = Path()
    try:
        for dang, noi_dung in cac_tep:
            doi.append(mot := _Doi(dang))
            mot.chuan_bi(noi_dung)
        for mot in doi:
            dang = mot.dich
            mot.dat()
    except BaseException as loi:
        for mot in reversed(doi):
            with suppress(OSError):
                mot.tra()
        if isinstance(loi, OSError):
            raise _khong_ghi_duoc(dang, loi) from loi
        raise
    for mot in doi:
        mot.bo_cu()
    return [mot.moi is not None for mot in doi]


@dataclass(slots=True)
class _Doi:
    """One file of a set: the new one beside its place, None when it is not needed; the old one moved aside."""

    dich: Path
    moi: Path | None = None
    cu: Path | None = None
    da_dat: bool = False

    def chuan_bi(self, noi_dung: bytes) -> None:
        """Write the new file beside the place."""
        if self.dich.is_dir():
            raise IsADirectoryError(errno.EISDIR, "")
        if self.dich.is_file() and self.dich.read_bytes() == noi_dung:
            return
        self.dich.parent.mkdir(parents=True, exist_ok=True)
        self.moi = _viet_tam(self.dich, noi_dung)

    def dat(self) -> None:
        """Put the new file in the place, the old one aside."""
        if self.moi is None:
            return
        if self.dich.exists():
            cu = self.moi.with_name(f"{self.moi.name}.cu")
            self.dich.replace(cu)
            self.cu = cu
        self.moi.replace(self.dich)
        self.da_dat = True

    def tra(self) -> None:
        """Leave the place as it was."""
        if self.cu:
            self.cu.replace(self.dich)
        elif self.da_dat:
            self.dich.unlink()
        if self.moi:
            self.moi.unlink(missing_ok=True)

    def bo_cu(self) -> None:
        """Drop the old file."""
        if self.cu:
            self.cu.unlink(missing_ok=True)


def _thay(dich: Path, noi_dung: bytes) -> None:
    tam = _viet_tam(dich, noi_dung)
    try:
        tam.replace(dich)
    except BaseException:
        tam.unlink(missing_ok=True)
        raise


def _viet_tam(dich: Path, noi_dung: bytes) -> Path:
    """A whole new file beside the place."""
    so, tam = tempfile.mkstemp(dir=dich.parent, prefix=f".{dich.name}.")
    try:
        with os.fdopen(so, "wb") as tep:
            tep.write(noi_dung)
            tep.flush()
            os.fsync(tep.fileno())
        Path(tam).chmod(0o644)
    except BaseException:
        Path(tam).unlink(missing_ok=True)
        raise
    return Path(tam)


def _khong_ghi_duoc(dich: Path, loi: OSError) -> DocxError:
    if isinstance(loi, PermissionError):
        cau = "không ghi đè được; có thể tệp đang mở trong Word"
        goi_y = "đóng tệp ấy lại hoặc kiểm tra quyền ghi của thư mục, rồi dựng lại."
    else:
        cau = f"không ghi được: {ly_do(loi)}"
        goi_y = "kiểm tra thư mục đích và chỗ trống trên ổ đĩa, rồi dựng lại."
    return DocxError(cau, vi_tri=ViTri(duong_hien(dich)), goi_y=goi_y)
