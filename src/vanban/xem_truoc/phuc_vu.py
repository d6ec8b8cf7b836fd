"""Puts the pieces together: the watcher, the session, the warm office and the server, for as long as somebody looks."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from threading import Event, Lock, Thread

from vanban.build.viec import tim_viec
from vanban.errors import VanbanError
from vanban.inputs.khong_gian import tim_goc
from vanban.pdf.van_phong import VanPhong
from vanban.xem_truoc.may_chu import MayChu
from vanban.xem_truoc.phien import Bao, Phien
from vanban.xem_truoc.theo_doi import cac_lan_luu


@contextmanager
def phuc_vu(cac_duong: Sequence[Path], cong: int, bao: Bao) -> Iterator[MayChu]:
    """Serve what is under the paths until the block ends.

    Args:
        cac_duong: Files and folders under `inputs/`; none means all of it.
        cong: The port; 0 takes a free one.
        bao: Told how long a save took to be seen.

    Raises:
        VanbanError: there is no workspace, nothing to see, or the port is taken.
    """
    goc = tim_goc(next(iter(cac_duong), Path.cwd()))
    tim_viec(cac_duong)  # nothing to see is told at once
    dung = Event()
    with ExitStack() as dong:
        doi = VanPhongChung(dong)
        may = dong.enter_context(_mo(Phien(cac_duong, doi, bao), cong))
        luong = [
            Thread(target=_theo_doi, args=(goc, dung, may.phien), daemon=True),
            Thread(target=may.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True),
            Thread(target=doi.lam_am, daemon=True),
        ]
        for mot in luong:
            mot.start()
        try:
            yield may
        finally:
            dung.set()
            may.dung()
            for mot in luong:
                mot.join()


def _mo(phien: Phien, cong: int) -> MayChu:
    try:
        return MayChu(phien, cong)
    except OSError as loi:
        cau = f"không mở được cổng {cong}: {loi.strerror}"
        raise VanbanError(cau, goi_y="bỏ --port để lấy một cổng đang trống") from loi


def _theo_doi(goc: Path, dung: Event, phien: Phien) -> None:
    for da_luu in cac_lan_luu(goc, dung):
        phien.cap_nhat(da_luu or None)


class VanPhongChung:
    """One warm office for all who ask, one after another; absent as long as LibreOffice is not installed."""

    def __init__(self, dong: ExitStack) -> None:
        """Take what ends the office."""
        self._dong = dong
        self._khoa = Lock()
        self._van_phong: VanPhong | None = None
        self._tam = Path(dong.enter_context(tempfile.TemporaryDirectory(prefix="vanban-xem-")))

    def lam_am(self) -> None:
        """Have the office warm before the first page is asked for."""
        with self._khoa, suppress(VanbanError):
            self._co().khoi_dong()

    def __call__(self, goi: bytes) -> bytes:
        """The PDF of a document.

        Raises:
            VanbanError: LibreOffice is missing, or cannot lay it out.
        """
        with self._khoa:
            docx = self._tam / "xem.docx"
            docx.write_bytes(goi)
            return self._co().dung(docx)

    def _co(self) -> VanPhong:
        if self._van_phong is None:
            self._van_phong = self._dong.enter_context(VanPhong())
        return self._van_phong
