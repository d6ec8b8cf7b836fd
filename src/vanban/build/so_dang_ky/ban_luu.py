"""The copy that is kept of each issued document, and how another build differs from it (Điều 19)."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from difflib import ndiff
from pathlib import Path

from vanban.build.viec import duong_hien
from vanban.docx.pack import doc_goi
from vanban.docx.read import read
from vanban.docx.text import chieu
from vanban.errors import DocxError
from vanban.models.ky_tu import bo_dau, nfc
from vanban.models.so_dang_ky import VanBanDi

THU_MUC = "luu"
_DAY_TRAN = re.compile(r"[A-Z0-9]+(/[a-z][a-z0-9_]*)?")
_KE = 12  # differences shown


def bam(goi: bytes) -> str:
    """SHA-256 over the names and contents of the parts: compressing them otherwise changes nothing.

    Raises:
        DocxError: the bytes are no package.
    """
    tong = hashlib.sha256()
    for phan in sorted(doc_goi(goi), key=lambda mot: mot.ten):
        for khuc in (phan.ten.encode(), phan.noi_dung()):
            tong.update(len(khuc).to_bytes(8, "little") + khuc)
    return tong.hexdigest()


def duong_luu(day: str, nam: int, so: int, loai: str) -> str:
    """Where the copy of a document is kept, from the root of the workspace: `luu/2026/thptvd/05_ke_hoach.docx`.

    A number is given once in a series and year, so no two documents share a place.
    """
    return f"{THU_MUC}/{nam}/{_ten_day(day)}/{so:02d}_{loai}.docx"


def _ten_day(day: str) -> str:
    """The folder of a series; one whose letters cannot be told from those of another gets a mark of its own."""
    ten = re.sub(r"[^a-z0-9]+", "_", bo_dau(day)).strip("_")
    if _DAY_TRAN.fullmatch(day):
        return ten
    return f"{ten}-{hashlib.sha256(nfc(day).encode()).hexdigest()[:6]}"


def voi_kem(muc: VanBanDi, kem: Mapping[str, bytes]) -> VanBanDi:
    """A line of the register with the attachments of its document that are files of their own, by their names."""
    return muc.model_copy(update={"kem": tuple(kem), "bam_kem": tuple(map(bam, kem.values()))})


def doc_ban_luu(muc: VanBanDi, goc: Path) -> bytes | None:
    """The bytes of the kept copy when it is the one that was issued, else None."""
    tep = goc / muc.luu_tep if muc.luu_tep else None
    try:
        goi = tep.read_bytes() if tep and tep.is_file() else b""
        return goi if goi and bam(goi) == muc.bam else None
    except (OSError, DocxError):
        return None


def khac_biet(muc: VanBanDi, moi: bytes, goc: Path) -> Iterator[str]:
    """What another build says otherwise than the issued document: lines of their text, else the parts that differ."""
    cu = doc_ban_luu(muc, goc)
    if cu is None:
        noi = duong_hien(goc / muc.luu_tep) if muc.luu_tep else "luu/"
        yield f"không so được từng dòng: bản lưu {noi} không còn hoặc đã bị đổi"
        return
    dong = [mot for mot in ndiff(_chu(cu), _chu(moi)) if mot[:2] in ("- ", "+ ")]
    for mot in dong[:_KE]:
        yield f"{'lúc ban hành' if mot[0] == '-' else 'nay'}: {mot[2:]}"
    if len(dong) > _KE:
        yield f"còn {len(dong) - _KE} dòng khác nữa"
    if not dong:
        yield f"chữ như nhau, khác ở phần {', '.join(_phan_khac(cu, moi))} của tệp"


def _chu(goi: bytes) -> list[str]:
    return chieu(read(goi)).splitlines()


def _phan_khac(cu: bytes, moi: bytes) -> list[str]:
    hai = [{phan.ten: phan.noi_dung() for phan in doc_goi(goi)} for goi in (cu, moi)]
    return sorted(ten for ten in hai[0].keys() | hai[1].keys() if hai[0].get(ten) != hai[1].get(ten))
