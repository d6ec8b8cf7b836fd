"""Keeps what somebody typed into a built document before the next build takes its place."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from vanban.build.viec import duong_hien
from vanban.docx.pack import doc_goi
from vanban.docx.thuoc_tinh import APP, APP_XML
from vanban.errors import DocxError, ViTri, ly_do

DAU = " (sửa tay"


def giu_sua_tay(dich: Path) -> Path | None:
    """Copy a document that another program has saved to a name beside it; None when there is nothing to keep.

    A copy is never overwritten, and what is kept already is not kept again.

    Raises:
        DocxError: the copy cannot be written, so the document must not be replaced.
    """
    try:
        if not dich.is_file() or not _sua_ngoai(noi_dung := dich.read_bytes()):
            return None
        ten = next(ten for ten in _cac_ten(dich) if not ten.exists() or ten.read_bytes() == noi_dung)
        if not ten.exists():
            shutil.copy2(dich, ten)
    except OSError as loi:
        raise DocxError(f"không giữ được bản sửa tay: {ly_do(loi)}", vi_tri=ViTri(duong_hien(dich))) from loi
    return ten


def _sua_ngoai(goi: bytes) -> bool:
    """Whether the bytes of a document are no longer those that were built."""
    try:
        return all(phan.noi_dung() != APP_XML.encode() for phan in doc_goi(goi) if phan.ten == APP)
    except DocxError:
        return bool(goi)


def _cac_ten(dich: Path) -> Iterator[Path]:
    """`X (sửa tay).docx`, `X (sửa tay 2).docx`, …"""
    for so in count(1):
        yield dich.with_name(f"{dich.stem}{DAU}{f' {so}' if so > 1 else ''}){dich.suffix}")
