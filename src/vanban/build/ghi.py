"""Puts a finished document in its place: whole or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from vanban.build.viec import duong_hien
from vanban.errors import DocxError, ViTri

_CAC_LY_DO = {
    errno.ENOSPC: "ổ đĩa đã đầy",
    errno.EROFS: "ổ đĩa chỉ cho đọc",
    errno.ENOTDIR: "một tệp đang mang tên của thư mục",
    errno.EEXIST: "một tệp đang mang tên của thư mục",
    errno.EISDIR: "một thư mục đang mang tên của tệp",
    errno.ENAMETOOLONG: "tên tệp quá dài",
}


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


def ly_do(loi: OSError) -> str:
    """Return why the system refused, in Vietnamese where it is known."""
    return _CAC_LY_DO.get(loi.errno or 0, loi.strerror or "hệ thống từ chối")


def _thay(dich: Path, noi_dung: bytes) -> None:
    so, tam = tempfile.mkstemp(dir=dich.parent, prefix=f".{dich.name}.")
    try:
        with os.fdopen(so, "wb") as tep:
            tep.write(noi_dung)
            tep.flush()
            os.fsync(tep.fileno())
        Path(tam).chmod(0o644)
        Path(tam).replace(dich)
    except BaseException:
        Path(tam).unlink(missing_ok=True)
        raise


def _khong_ghi_duoc(dich: Path, loi: OSError) -> DocxError:
    if isinstance(loi, PermissionError):
        cau = "không ghi đè được; có thể tệp đang mở trong Word"
        goi_y = "đóng tệp ấy lại hoặc kiểm tra quyền ghi của thư mục, rồi dựng lại."
    else:
        cau = f"không ghi được: {ly_do(loi)}"
        goi_y = "kiểm tra thư mục đích và chỗ trống trên ổ đĩa, rồi dựng lại."
    return DocxError(cau, vi_tri=ViTri(duong_hien(dich)), goi_y=goi_y)
