"""A copy of a checked .docx in which every finding is a Word comment at its paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from vanban.build.ghi import ghi
from vanban.build.viec import duong_hien
from vanban.check import BaoCaoSoat, Finding
from vanban.docx.ghi_chu_thich import NhanXet, ghi_nhan_xet
from vanban.errors import DocxError, InputError, ViTri

TAC_GIA = "vanban"


def kiem_dich(tep: Path, dich: Path) -> None:
    """Refuse a place for the copy that would harm the source or mislead.

    Raises:
        InputError: the sentence says why.
    """
    noi = ViTri(duong_hien(dich))
    if tep.is_dir() or tep.suffix.lower() != ".docx":
        raise InputError("--annotate chỉ dùng với một tệp .docx", vi_tri=ViTri(duong_hien(tep)))
    if dich.suffix.lower() != ".docx":
        raise InputError("tên bản chú thích phải có đuôi .docx", vi_tri=noi)
    if tep.exists() and dich.exists() and tep.samefile(dich):
        raise InputError(
            "bản chú thích trùng với tệp đang soát, không ghi đè", vi_tri=noi, goi_y="chọn một tên tệp khác."
        )


def ghi_ban_chu_thich(tep: Path, bao_cao: BaoCaoSoat, dich: Path) -> int:
    """Write the copy in one step and return how many comments it got.

    Raises:
        DocxError: the place cannot be written.
    """
    nhan_xet = [NhanXet(f.dong, tuple(_dong(f)), f.vi_tri) for f in bao_cao.findings]
    goi = ghi_nhan_xet(tep.read_bytes(), nhan_xet, tac_gia=TAC_GIA, tep=duong_hien(tep))
    try:
        ghi(dich, goi)
    except DocxError as loi:
        goi_y = "đóng tệp ấy nếu đang mở trong Word, hoặc chọn nơi khác ghi được, rồi chạy lại."
        raise DocxError(loi.loi[0].cau, vi_tri=ViTri(duong_hien(dich)), goi_y=goi_y) from loi
    return len(nhan_xet)


def _dong(f: Finding) -> Iterator[str]:
    """Rule, what is wrong, what is wanted, clause: a line each."""
    yield " ".join(f"{f.muc} {f.ma}: {f.thong_bao}".split())
    if f.can:
        yield f"Cần: {f.can}"
    if f.can_cu:
        yield f"Căn cứ: {f.can_cu}" + (f": “{f.trich}”" if f.trich else "")
