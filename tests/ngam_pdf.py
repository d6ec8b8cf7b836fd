"""A soak of PDF conversions with faults: what is converted, what is named, and what is neither."""

from __future__ import annotations

import os
import resource
import signal
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from trang_mau import dung, mot_trang
from vanban.errors import DocxError
from vanban.pdf.van_phong import VanPhong

VONG = 12  # after so many files the same faults come again


@dataclass(frozen=True)
class KetQuaNgam:
    """Good files converted, bad ones named, and those that came out otherwise."""

    dung: int
    hong: int
    la: tuple[str, ...]


def ngam(so: int, *, cho_giay: float = 10) -> KetQuaNgam:
    """Convert `so` files one after another; in each round of twelve an office is killed before and during a file, one
    is stopped, the disk is full once, and two files are broken."""
    tot = dung(mot_trang())
    ra = {True: 0, False: 0}
    la: list[str] = []
    with tempfile.TemporaryDirectory() as ten, VanPhong(cho_giay=cho_giay) as van_phong:
        for i in range(so):
            docx = Path(ten) / f"{i:04d}.docx"
            docx.write_bytes(_noi_dung(i % VONG, tot))
            mong, that = i % VONG not in (5, 8, 10), _mot(van_phong, docx, i % VONG)
            ra[that] += 1
            if mong is not that:
                la.append(docx.name)
    return KetQuaNgam(ra[True], ra[False], tuple(la))


def _noi_dung(vong: int, tot: bytes) -> bytes:
    return {5: tot[: len(tot) // 2], 8: b"khong phai docx"}.get(vong, tot)


def _mot(van_phong: VanPhong, docx: Path, vong: int) -> bool:
    """Whether the file came out as a PDF; its name is told when not."""
    van_phong.khoi_dong()
    pid = van_phong.pid
    assert pid
    if vong == 2:
        os.kill(pid, signal.SIGKILL)
    elif vong == 4:
        threading.Timer(0.03, os.kill, (pid, signal.SIGKILL)).start()
    elif vong == 7:
        os.kill(pid, signal.SIGSTOP)
    try:
        with _day_dia(pid, docx.stat().st_size + 1024) if vong == 10 else nullcontext():
            van_phong.doi(docx, docx.with_suffix(".pdf"))
    except DocxError as loi:
        return not str(loi).startswith(f"{docx}: ")
    return docx.with_suffix(".pdf").read_bytes().startswith(b"%PDF-")


@contextmanager
def _day_dia(pid: int, so_byte: int) -> Iterator[None]:
    """No file of ours, of that office or of a new one may grow beyond so many bytes."""
    cu = resource.getrlimit(resource.RLIMIT_FSIZE)
    for tien_trinh in (pid, 0):
        resource.prlimit(tien_trinh, resource.RLIMIT_FSIZE, (so_byte, cu[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, cu)
