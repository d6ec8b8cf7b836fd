"""The new document with real tracked changes since the old one."""

from __future__ import annotations

from vanban.docx.vet_sua import CachSo, ghi_vet_sua
from vanban.so_sanh.doi_chu import so_chu
from vanban.so_sanh.khop import khop


def vet_sua(cu: bytes, moi: bytes, *, tac_gia: str, ngay: str = "", tep: str = "") -> bytes:
    """A .docx of which the rejected text is the old one, the accepted text the new one.

    Raises:
        DocxError: one of them cannot be read.
    """
    return ghi_vet_sua(cu, moi, _CACH, tac_gia=tac_gia, ngay=ngay, tep=tep)


def _so(cu: str, moi: str) -> list[tuple[str, str]]:
    return [(k.cu, k.moi) for k in so_chu(cu, moi)]


_CACH = CachSo(khop, _so)
