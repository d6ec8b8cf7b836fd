"""LibreOffice behind one class: .docx in, PDF out, in a profile of its own and within a time limit.

`VanPhong` keeps an office warm for many files and starts another when it hangs or dies. Where no warm office can be
had it calls the program anew for each file. `doi_nhieu` shares many files among several of them.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import threading
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from vanban.errors import DocxError, Loi, VanbanError, ViTri, ly_do
from vanban.pdf.cai_dat import LOC_PDF, can_soffice, moi_truong, tim_thu_vien
from vanban.pdf.nguoi_nghe import NguoiNghe, ThoChetError

CHO_GIAY: Final = 60.0
_KHOI_DONG_GIAY: Final = 90.0  # a first start on a busy machine writes a whole profile
_LUOT: Final = 2  # starts of a warm office, or tries of a file that it died of
_CON_TRONG: Final = 1 << 20  # bytes; with less the disk counts as full


class VanPhong:
    """One office for many files, one after another; a context manager. Each thread has its own.

    Args:
        cho_giay: time limit for one file, in seconds.
        am: keep the office warm; False starts it anew for each file.

    Raises:
        VanbanError: LibreOffice is not installed.
    """

    def __init__(self, *, cho_giay: float = CHO_GIAY, am: bool = True) -> None:
        """Find LibreOffice; nothing is started before the first file."""
        self._soffice = can_soffice()
        self._thu_vien = tim_thu_vien(self._soffice) if am else None
        self._cho_giay = cho_giay
        self._nghe: NguoiNghe | None = None
        self._da_am = False
        self._thu_muc = tempfile.TemporaryDirectory(prefix="vanban-")
        self._noi = Path(self._thu_muc.name)

    def __enter__(self) -> Self:
        """The office itself."""
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        """End it."""
        self.dong()

    @property
    def pid(self) -> int | None:
        """Number of the warm office's process, None when none is running."""
        return self._nghe.pid if self._nghe else None

    def dong(self) -> None:
        """End the office and remove its profile."""
        if self._nghe:
            self._nghe.dong()
            self._nghe = None
        with suppress(OSError):
            self._thu_muc.cleanup()

    def khoi_dong(self) -> bool:
        """Have the office warm before the first file; whether a warm one is to be had."""
        if self._nghe is None and self._thu_vien:
            self._nghe = self._goi_nguoi_nghe(self._thu_vien)
            self._da_am = self._da_am or self._nghe is not None
            if not self._da_am:
                self._thu_vien = None  # not to be had here; one that was there comes back when the disk has room
        return self._nghe is not None

    def doi(self, docx: Path, pdf: Path) -> None:
        """Lay a document out as the file `pdf`, which is replaced in one step or not at all.

        Raises:
            DocxError: the document cannot be laid out within the time limit, or the PDF cannot be written.
        """
        chu = self.dung(docx)
        tam = pdf.with_name(f".{pdf.name}.tam")
        try:
            tam.write_bytes(chu)
            tam.replace(pdf)
        except OSError as loi:
            tam.unlink(missing_ok=True)
            raise _hong(pdf, f"không ghi được PDF: {ly_do(loi)}") from loi

    def dung(self, docx: Path) -> bytes:
        """The PDF of a document.

        Raises:
            DocxError: the document cannot be laid out within the time limit; the sentence names it.
        """
        vao, ra = self._noi / "van_ban.docx", self._noi / "van_ban.pdf"
        ra.unlink(missing_ok=True)
        try:
            _phai_nguyen_ven(docx)
            shutil.copyfile(docx, vao)  # the office then locks no file of the user's
            loi = self._doi_am(vao, ra) if self.khoi_dong() else self._doi_lanh(vao, ra)
            chu = ra.read_bytes() if not loi and ra.is_file() else b""
        except OSError as hong:
            raise _hong(docx, f"không dựng được PDF: {ly_do(hong)}") from hong
        if not (chu.startswith(b"%PDF-") and chu.rstrip().endswith(b"%%EOF")):
            raise _hong(docx, loi or self._vi_sao())
        return chu

    def _goi_nguoi_nghe(self, thu_vien: Path) -> NguoiNghe | None:
        for _ in range(_LUOT):
            with suppress(ThoChetError, OSError):
                return NguoiNghe(thu_vien, self._ho_so(), cho_giay=_KHOI_DONG_GIAY)
        return None

    def _ho_so(self) -> Path:
        """A new profile: the old one may be what the office hung on."""
        return Path(tempfile.mkdtemp(dir=self._noi))

    def _doi_am(self, vao: Path, ra: Path) -> str:
        """Convert with the warm office; one that dies, hangs or fails is replaced, and the file tried once more."""
        loi = ""
        for _ in range(_LUOT):
            if not self.khoi_dong():
                return self._doi_lanh(vao, ra)
            assert self._nghe
            _bo_khoa(self._noi)
            try:
                if not (loi := self._nghe.doi(vao, ra, cho_giay=self._cho_giay)):
                    return ""
                self._nghe.dong()  # after a full disk, say, it may fail on every file
                loi = self._vi_sao(loi)
            except ThoChetError as chet:
                loi = self._qua_gio() if chet.qua_gio else "LibreOffice dừng đột ngột ở tệp này"
            self._nghe = None
        return loi

    def _doi_lanh(self, vao: Path, ra: Path) -> str:
        """Convert with an office of its own, which ends after it."""
        _bo_khoa(self._noi)
        ho_so = self._ho_so()
        lenh = [self._soffice, f"-env:UserInstallation={ho_so.as_uri()}", "--headless", "--norestore"]
        lenh += ["--convert-to", f"pdf:writer_pdf_Export:{LOC_PDF}", "--outdir", str(ra.parent), str(vao)]
        chay = subprocess.Popen(  # noqa: S603 - LibreOffice's own program
            lenh,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=moi_truong(ho_so),
            start_new_session=True,
        )
        try:
            chay.wait(self._cho_giay + _KHOI_DONG_GIAY)
        except subprocess.TimeoutExpired:
            return self._qua_gio()
        finally:
            ket_thuc_nhom(chay)
            shutil.rmtree(ho_so, ignore_errors=True)
        return ""

    def _qua_gio(self) -> str:
        return f"LibreOffice không xong trong {self._cho_giay:g} giây"

    def _vi_sao(self, loi: str = "") -> str:
        if shutil.disk_usage(self._noi).free < _CON_TRONG:
            return f"không dựng được PDF: ổ đĩa chứa {self._noi.parent} đã đầy"
        return "LibreOffice không dựng được PDF" + (f" ({loi})" if loi else "")


def ket_thuc_nhom(chay: subprocess.Popen[bytes]) -> None:
    """End a program and all that it started."""
    if hasattr(os, "killpg"):
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(chay.pid, signal.SIGKILL)
    chay.kill()
    chay.wait()


def _phai_nguyen_ven(docx: Path) -> None:
    """Refuse what LibreOffice would take for a text file, or mend in silence."""
    try:
        with zipfile.ZipFile(docx) as goi:
            if "word/document.xml" in goi.namelist() and goi.testzip() is None:
                return
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, zlib.error):
        pass
    raise _hong(docx, "không phải tệp .docx nguyên vẹn, nên không dựng được PDF")


def _bo_khoa(noi: Path) -> None:
    """Remove the locks of an office that died: the next one would wait for them without end."""
    for khoa in noi.glob(".~lock.*"):
        khoa.unlink(missing_ok=True)


def _hong(tep: Path, cau: str) -> DocxError:
    return DocxError(cau, vi_tri=ViTri(str(tep)))


def doi_nhieu(tep: Sequence[Path], *, song_song: int = 1, cho_giay: float = CHO_GIAY) -> Iterator[bytes | DocxError]:
    """The PDF of each document in the order given, or what is wrong with it.

    Args:
        tep: .docx files.
        song_song: number of offices at work side by side.
        cho_giay: time limit for one file, in seconds.

    Raises:
        VanbanError: LibreOffice is not installed.
    """
    can_soffice()
    rieng = threading.local()
    with ExitStack() as dong, ThreadPoolExecutor(min(song_song, len(tep)) or 1) as tho:

        def mo() -> None:
            rieng.van_phong = dong.enter_context(VanPhong(cho_giay=cho_giay))

        def mot(docx: Path) -> bytes | DocxError:
            if not hasattr(rieng, "van_phong"):
                mo()
            try:
                return bytes(rieng.van_phong.dung(docx))
            except DocxError as loi:
                return loi

        yield from tho.map(mot, tep)


def doi_pdf(tep: Sequence[Path], thu_muc: Path, *, song_song: int = 1, cho_giay: float = CHO_GIAY) -> list[Path]:
    """Lay the documents out as PDF files in the existing folder `thu_muc`, named after the documents.

    Raises:
        VanbanError: LibreOffice is missing, or some files cannot be converted (each is named; the others are written).
    """
    ra = [thu_muc / f"{t.stem}.pdf" for t in tep]
    hong: list[Loi] = []
    for pdf, chu in zip(ra, doi_nhieu(tep, song_song=song_song, cho_giay=cho_giay), strict=True):
        if isinstance(chu, bytes):
            pdf.write_bytes(chu)
        else:
            hong += chu.loi
    if hong:
        raise VanbanError(tuple(hong))
    return ra
