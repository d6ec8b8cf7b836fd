"""A session of seeing: the newest state of every document, its pages drawn when somebody looks at them."""

from __future__ import annotations

import hashlib
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Condition, Lock

from vanban.build.viec import Viec, tim_viec
from vanban.errors import VanbanError
from vanban.inputs.tai_lieu import DUOI
from vanban.pdf.anh_trang import TrangAnh, doc_anh
from vanban.xem_truoc.dang_json import ban_json, cac_tep, khung_json, loi_json, nhom_json
from vanban.xem_truoc.luot_xem import BanXem, NhomXem, can_lam_lai, xem

DoiPdf = Callable[[bytes], bytes]
Bao = Callable[[str], None]
_DAI_NHAT = 2_000_000  # bytes of an input that are shown
_GIU = 24  # documents whose pages are kept: a dossier's papers, some 0.3 MB a page


class Phien:
    """The documents under some paths. Every method may be called from any thread."""

    def __init__(self, cac_duong: Sequence[Path], doi_pdf: DoiPdf, bao: Bao) -> None:
        """Take the paths, what turns a .docx into a PDF, and whom to tell how long a save took to be seen."""
        self._cac_duong = cac_duong
        self._doi_pdf = doi_pdf
        self._bao = bao
        self._nhom: dict[Viec, NhomXem] = {}
        self._loi = NhomXem("")
        self._anh: OrderedDict[str, tuple[TrangAnh, ...]] = OrderedDict()
        self._lan = 0
        self._luc_luu: float | None = None
        self._nguoi_xem = 0
        self._doi = Condition()
        self._van_phong = Lock()

    def cap_nhat(self, da_luu: Iterable[Path] | None = None) -> None:
        """Build anew what a save can change (all without one), and tell whoever waits."""
        luc = min((tep.stat().st_mtime for tep in da_luu or () if tep.is_file()), default=None)
        nhom, loi = dict(self._nhom), NhomXem("")
        try:
            cac_viec = tim_viec(self._cac_duong)
            lam = cac_viec if da_luu is None else can_lam_lai(cac_viec, da_luu)
            moi = {viec: _giu_ban_cu(xem(viec), nhom.get(viec)) for viec in cac_viec if viec in lam or viec not in nhom}
            nhom = {viec: moi.get(viec) or nhom[viec] for viec in cac_viec}
        except VanbanError as sai:
            loi = NhomXem("", loi=sai.loi, goi_y=sai.goi_y)
        with self._doi:
            self._nhom, self._loi, self._luc_luu = nhom, loi, luc if self._nguoi_xem else None
            self._lan += 1
            self._doi.notify_all()

    @contextmanager
    def nguoi_xem(self) -> Iterator[None]:
        """Count somebody as looking while the block runs."""
        with self._doi:
            self._nguoi_xem += 1
        try:
            yield
        finally:
            with self._doi:
                self._nguoi_xem -= 1

    def cho(self, lan: int, giay: float) -> int:
        """Wait, at most `giay` seconds, until there is a newer state than number `lan`; its number."""
        with self._doi:
            self._doi.wait_for(lambda: self._lan != lan, giay)
            return self._lan

    def trang_thai(self) -> dict[str, object]:
        """The state as JSON: number, errors, documents with their findings."""
        with self._doi:
            lan, nhom, loi = self._lan, list(self._nhom.values()), self._loi
        dau = [loi] if loi.loi else []
        return {"lan": lan, "nhom": [nhom_json(mot) for mot in (*dau, *nhom)]}

    def trang(self, ma: str) -> dict[str, object] | None:
        """The pages of one document as JSON: pictures, sizes, and where each finding stands; None when unknown."""
        ban = self._ban(ma)
        if ban is None:
            return None
        khoa = hashlib.sha256(ban.soat.goi).hexdigest()[:20]
        try:
            cac_trang = self._ve(khoa, ban.soat.goi)
        except VanbanError as loi:
            return {"ma": ma, "loi": [loi_json(mot) for mot in loi.loi], "goi_y": loi.goi_y}
        return {**ban_json(ban), "trang": _trang_json(khoa, cac_trang), "khung": khung_json(ban.soat, cac_trang),
                "giay": self._da_thay(ban)}  # fmt: skip

    def anh(self, khoa: str, so: int) -> bytes | None:
        """The picture of a page, as PNG."""
        cac_trang = self._anh.get(khoa, ())
        return cac_trang[so].png if so < len(cac_trang) else None

    def nguon(self, ten: str) -> str | None:
        """The text of an input that the state names, as it is on disk now; nothing else of the disk is shown."""
        with self._doi:
            biet = {self._loi.tep, *cac_tep([self._loi, *self._nhom.values()])}
        tep = Path(ten)
        if ten not in biet or tep.suffix.lower() not in DUOI or not tep.is_file():
            return None
        return tep.read_bytes()[:_DAI_NHAT].decode("utf-8-sig", "replace")

    def _ban(self, ma: str) -> BanXem | None:
        with self._doi:
            return next((ban for nhom in self._nhom.values() for ban in nhom.cac_ban if ban.ma == ma), None)

    def _ve(self, khoa: str, goi: bytes) -> tuple[TrangAnh, ...]:
        """The pages, drawn once: one document after another goes through the office."""
        with self._van_phong:
            if khoa not in self._anh:
                self._anh[khoa] = doc_anh(self._doi_pdf(goi))
            self._anh.move_to_end(khoa)
            while len(self._anh) > _GIU:
                self._anh.popitem(last=False)
            return self._anh[khoa]

    def _da_thay(self, ban: BanXem) -> float | None:
        """Seconds from the save to the pages, told once a save."""
        with self._doi:
            luc, self._luc_luu = self._luc_luu, None
        if luc is None:
            return None
        giay = round(time.time() - luc, 2)
        self._bao(f"{ban.ma}: từ lúc lưu đến lúc có trang {f'{giay:.2f}'.replace('.', ',')} giây")
        return giay


def _giu_ban_cu(moi: NhomXem, cu: NhomXem | None) -> NhomXem:
    """While the data is wrong, the pages of the last right data stay, marked as old."""
    if moi.cac_ban or cu is None:
        return moi
    return replace(moi, cac_ban=tuple(replace(ban, cu=True) for ban in cu.cac_ban))


def _trang_json(khoa: str, cac_trang: Sequence[TrangAnh]) -> list[dict[str, object]]:
    return [{"anh": f"anh/{khoa}/{so}.png", "rong": round(trang.rong_mm, 1), "cao": round(trang.cao_mm, 1)}
            for so, trang in enumerate(cac_trang)]  # fmt: skip
