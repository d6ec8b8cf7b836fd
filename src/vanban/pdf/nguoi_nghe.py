"""A warm office: one worker process that is asked for file after file, killed when it takes too long."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Final

from vanban.pdf.cai_dat import LOC_PDF, moi_truong

_THO: Final = Path(__file__).with_name("tho_lok.py")


class ThoChetError(Exception):
    """The worker ended, or was killed for taking too long (`qua_gio`)."""

    def __init__(self, *, qua_gio: bool) -> None:
        """Take the reason."""
        super().__init__(qua_gio)
        self.qua_gio = qua_gio


class NguoiNghe:
    """One worker with its own profile folder. Not for two threads at once."""

    def __init__(self, thu_vien: Path, ho_so: Path, *, cho_giay: float) -> None:
        """Start it and wait until it is ready.

        Raises:
            ThoChetError: it did not come up within `cho_giay` seconds.
        """
        lenh = [sys.executable, "-I", str(_THO), str(thu_vien), ho_so.as_uri()]
        self._tho = subprocess.Popen(  # noqa: S603 - our own script
            lenh,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=moi_truong(ho_so),
            encoding="utf-8",
        )
        self._tra_loi(cho_giay)

    @property
    def pid(self) -> int:
        """Number of the worker's process."""
        return self._tho.pid

    def doi(self, docx: Path, pdf: Path, *, cho_giay: float) -> str:
        """Convert one file; what the office says is wrong, or nothing.

        Raises:
            ThoChetError: the worker ended, or did not answer within `cho_giay` seconds.
        """
        assert self._tho.stdin
        try:
            self._tho.stdin.write(json.dumps({"docx": docx.as_uri(), "pdf": pdf.as_uri(), "loc": LOC_PDF}) + "\n")
            self._tho.stdin.flush()
        except OSError:
            self.dong()
            raise ThoChetError(qua_gio=False) from None
        return self._tra_loi(cho_giay)

    def dong(self) -> None:
        """End the worker."""
        self._tho.kill()
        self._tho.wait()
        for ong in (self._tho.stdin, self._tho.stdout):
            if ong:
                with suppress(OSError):  # a line that the dead worker did not take
                    ong.close()

    def _tra_loi(self, cho_giay: float) -> str:
        """The next answer; a clock of its own kills the worker, so that the wait ends on every system."""
        assert self._tho.stdout
        qua_gio = threading.Event()

        def het_gio() -> None:
            qua_gio.set()
            self._tho.kill()

        dong_ho = threading.Timer(cho_giay, het_gio)
        dong_ho.daemon = True
        dong_ho.start()
        try:
            dong = self._tho.stdout.readline()
        finally:
            dong_ho.cancel()
        if not dong.endswith("\n"):
            self.dong()
            raise ThoChetError(qua_gio=qua_gio.is_set())
        return str(json.loads(dong)["loi"])
