"""The worker beside LibreOffice: a script of its own that loads its library once and converts file after file.

It runs as `python -I tho_lok.py LIBRARY PROFILE_URL` and needs nothing but the standard library. It reads a JSON line
a file from standard input (`docx`, `pdf` as URLs, `loc` as the options of the export) and answers each with a JSON line
`{"loi": ""}`. When its input closes it ends at once, even amid a conversion, so that no office stays behind.

The functions are those of LibreOfficeKit.h, whose tables only ever grow at their end.
"""

from __future__ import annotations

import ctypes
import json
import os
import queue
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

# Places in the tables of functions; 0 is the size of the table.
_HUY, _MO, _LOI = 1, 2, 3  # of the office: destroy, documentLoad, getError
_GHI = 2  # of a document: saveAs


def _ham(vat: int, thu: int, ra: Any, *vao: Any) -> Callable[..., Any]:
    """Function `thu` of an object whose first word points at its table of functions; the object goes in first."""
    bang = ctypes.cast(vat, ctypes.POINTER(ctypes.c_void_p))[0]
    dia_chi = ctypes.cast(bang, ctypes.POINTER(ctypes.c_void_p))[thu]
    ham = ctypes.CFUNCTYPE(ra, ctypes.c_void_p, *vao)(dia_chi)
    return lambda *doi_so: ham(vat, *doi_so)


class _VanPhong:
    """The office in this process."""

    def __init__(self, thu_vien: str, ho_so: str) -> None:
        moc = ctypes.CDLL(thu_vien).libreofficekit_hook_2
        moc.restype, moc.argtypes = ctypes.c_void_p, [ctypes.c_char_p, ctypes.c_char_p]
        vat = moc(os.fsencode(Path(thu_vien).parent), ho_so.encode())
        if not vat:
            raise OSError("libreofficekit_hook_2")
        self._mo = _ham(vat, _MO, ctypes.c_void_p, ctypes.c_char_p)
        self._loi = _ham(vat, _LOI, ctypes.c_char_p)

    def doi(self, docx: str, pdf: str, loc: str) -> str:
        """Convert one file; what went wrong, in the office's words, or nothing."""
        van_ban = self._mo(docx.encode())
        if not van_ban:
            return self._ly_do()
        ghi = _ham(van_ban, _GHI, ctypes.c_int, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p)
        duoc = ghi(pdf.encode(), b"pdf", loc.encode())
        loi = "" if duoc else self._ly_do()
        _ham(van_ban, _HUY, None)()
        return loi

    def _ly_do(self) -> str:
        return (self._loi() or b"").decode("utf-8", "replace") or "?"


def _nghe(viec: queue.SimpleQueue[str]) -> None:
    for dong in sys.stdin:
        viec.put(dong)
    os._exit(0)


def main(thu_vien: str, ho_so: str) -> None:
    """Answer `{"loi": ""}` once the office is ready, then a line a file."""
    ra = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what the office itself prints does not mix with the answers
    viec: queue.SimpleQueue[str] = queue.SimpleQueue()
    threading.Thread(target=_nghe, args=(viec,), daemon=True).start()
    van_phong = _VanPhong(thu_vien, ho_so)
    loi = ""
    while True:
        ra.write(json.dumps({"loi": loi}) + "\n")
        ra.flush()
        loi = van_phong.doi(**json.loads(viec.get()))


if __name__ == "__main__":
    main(*sys.argv[1:])
