"""The fingerprint of what an issued document was declared with: its own data, not those it refers to."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic_core import PydanticCustomError

from vanban.inputs import doc_tep
from vanban.inputs.tai_lieu import DUOI, TOI_DA, doc_byte
from vanban.khen_thuong.tep_ho_so import duoc_doc
from vanban.models.base import doc_ngay
from vanban.models.so_dang_ky import VanBanDi

_NGOAI = frozenset({"so", "ngay", "thang", "nam", "ghi_chu"})
"""Keys of a document that do not count: what issuing writes is held against the register, a note is not printed."""
_THAM_CHIEU = frozenset({"co_quan", "vien_dan", "quy_dinh_khen_thuong", "tieu_chi_hoc_tap"})
_VAN_BAN = "van_ban"  # the file of a dossier that holds numbers and days


def bam_vao(tep: Path) -> str:
    """SHA-256 over the data of a document, or over those of all files of a dossier, given by its folder.

    Comments, numbers and days do not count, nor does the office, the movement or a citation: those are kept elsewhere,
    and change without anybody having changed the document.

    Raises:
        InputError: a file cannot be read.
    """
    tong = hashlib.sha256()
    for ten, chu in _phan(tep):
        for khuc in (ten.encode(), chu):
            tong.update(len(khuc).to_bytes(8, "little") + khuc)
    return tong.hexdigest()


def cung_so_ngay(tep: Path, muc: VanBanDi) -> bool:
    """Whether a file says the number and the day that the register has for it."""
    du_lieu = doc_tep(tep, giu_loi=True).du_lieu
    try:
        return (int(du_lieu["so"]), doc_ngay(du_lieu["ngay"].strip())) == (muc.so, muc.ngay)
    except (KeyError, ValueError, AttributeError, TypeError, PydanticCustomError):
        return False


def _phan(tep: Path) -> Iterator[tuple[str, bytes]]:
    """Each part that counts, by name: of a document its data, of a dossier its files."""
    if not tep.is_dir():
        du_lieu = doc_tep(tep, giu_loi=True).du_lieu
        yield "", _chu({khoa: tri for khoa, tri in du_lieu.items() if khoa not in _NGOAI})
        return
    for mot in sorted(tep.iterdir()):
        if mot.is_file() and duoc_doc(mot) and mot.stem not in _THAM_CHIEU:
            yield mot.name, _chu(_cua_ho_so(mot)) if mot.suffix.lower() in DUOI else doc_byte(mot, str(mot), TOI_DA)


def _cua_ho_so(tep: Path) -> Any:
    du_lieu = doc_tep(tep, giu_loi=True).du_lieu
    return _bo_so_ngay(du_lieu) if tep.stem == _VAN_BAN else du_lieu


def _bo_so_ngay(du_lieu: Any) -> Any:
    """The same without what issuing writes; entries that hold nothing else go too, since issuing may make them."""
    if not isinstance(du_lieu, dict):
        return du_lieu
    ra = {khoa: _bo_so_ngay(tri) for khoa, tri in du_lieu.items() if khoa not in _NGOAI}
    return {khoa: tri for khoa, tri in ra.items() if tri != {}}


def _chu(du_lieu: Any) -> bytes:
    return json.dumps(du_lieu, ensure_ascii=False).encode()
