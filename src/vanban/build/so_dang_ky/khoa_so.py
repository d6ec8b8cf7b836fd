"""One writer at a time: a lock that the system takes back from a process that dies."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from vanban.build.viec import duong_hien
from vanban.errors import InputError, ViTri

TEN_KHOA = ".so_dang_ky.lock"
_CHO = 120.0  # seconds
_NGHI = 0.02


@contextmanager
def khoa_so(goc: Path, cho: float = _CHO) -> Iterator[None]:
    """Hold the register of a workspace; the file of the lock stays where it is, empty.

    Raises:
        InputError: another process held it all the time, or the folder cannot be written.
    """
    tep = goc / "inputs" / TEN_KHOA
    try:
        mo = tep.open("a+b")
    except OSError as loi:
        raise InputError(f"không mở được khóa của sổ: {loi.strerror}", vi_tri=ViTri(duong_hien(tep))) from loi
    with mo:
        _doi_khoa(mo, tep, cho)
        yield


def _doi_khoa(mo: IO[bytes], tep: Path, cho: float) -> None:
    het = time.monotonic() + cho
    while not _thu_khoa(mo):
        if time.monotonic() > het:
            raise InputError(
                f"một lượt khác đang cấp số, đã chờ {cho:g} giây",
                vi_tri=ViTri(duong_hien(tep)),
                goi_y="chờ lượt ấy xong rồi chạy lại; không xóa tệp khóa.",
            )
        time.sleep(_NGHI)


if sys.platform == "win32":
    import msvcrt

    def _thu_khoa(mo: IO[bytes]) -> bool:
        try:
            mo.seek(0)
            msvcrt.locking(mo.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _thu_khoa(mo: IO[bytes]) -> bool:
        try:
            fcntl.flock(mo, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
