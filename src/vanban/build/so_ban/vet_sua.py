"""Writes the tracked changes of one pair of documents into a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from vanban.build.ghi import ghi
from vanban.build.so_ban.so_ban import Cap
from vanban.build.viec import duong_hien
from vanban.errors import InputError, ViTri
from vanban.so_sanh.vet_sua import vet_sua


def ghi_vet_sua(cac: Sequence[Cap], dich: Path, *, tac_gia: str, ngay: str) -> None:
    """Write the new document with its changes as Word tracks them.

    Raises:
        InputError: there is not exactly one pair, one side is missing, or the name is wrong.
        DocxError: the place cannot be written.
    """
    if dich.suffix.lower() != ".docx":
        raise InputError("tên bản vết sửa phải có đuôi .docx", vi_tri=ViTri(duong_hien(dich)))
    hai = [(cap.cu, cap.moi) for cap in cac if cap.cu and cap.moi and cap.cu.goi and cap.moi.goi]
    if len(cac) != 1 or len(hai) != 1:
        raise InputError(
            f"--docx cần đúng một văn bản có ở cả hai phía, đang có {len(hai)} trong {len(cac)}",
            goi_y="chỉ rõ một tệp, như: vanban diff main --docx vet.docx -- inputs/ke_hoach/2026.yaml",
        )
    ((cu, moi),) = hai
    assert cu
    assert moi
    ghi(dich, vet_sua(cu.goi, moi.goi, tac_gia=tac_gia, ngay=ngay, tep=moi.ten))
