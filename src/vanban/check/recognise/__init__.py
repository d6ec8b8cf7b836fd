"""Names the paragraphs of anybody's document by their text: header, title, căn cứ, body, nơi nhận, signature."""

from __future__ import annotations

from collections.abc import Iterable

from vanban.check.line import Dong, cac_dong
from vanban.check.recognise.body import doc_than
from vanban.check.recognise.ending import doc_cuoi
from vanban.check.recognise.header import doc_dau, la_dang, la_qppl
from vanban.check.recognise.model import CapThan, DoanThan, NhanDang, Nhom, PhanNhan
from vanban.check.recognise.title import doc_tieu_de
from vanban.docx.read import VanBan
from vanban.nd30 import ND30

__all__ = ["CapThan", "DoanThan", "NhanDang", "Nhom", "PhanNhan", "nhan_dang"]


def nhan_dang(vb: VanBan, nd30: ND30) -> NhanDang:
    """Reads the document from both ends; what lies between header, title and signature is the body."""
    dong = list(cac_dong(vb.doan))
    dau = doc_dau(dong, nd30)
    tieu_de = doc_tieu_de(dong, dau, nd30)
    cuoi = doc_cuoi(dong, tieu_de.het)
    than = doc_than(dong[tieu_de.het : cuoi.dau])
    phan = {**dau.phan, **tieu_de.phan, **than.phan, **cuoi.phan}
    return NhanDang(
        phan=phan,
        than=than.doan,
        ma_loai=tieu_de.ma_loai,
        so=dau.so,
        ngay=dau.ngay,
        nhom=_nhom(dong[:40], phan, dau.so.ky_hieu if dau.so else ""),
        dau=tuple(dau.dong),
    )


def _nhom(dong: Iterable[Dong], phan: dict[str, PhanNhan], ky_hieu: str) -> Nhom:
    """Which law governs it, as far as the page tells."""
    if "quoc_hieu" not in phan and any(la_dang(d) for d in dong):
        return Nhom.DANG
    if la_qppl(ky_hieu):
        return Nhom.QPPL
    dau_hieu = {"quoc_hieu", "tieu_ngu", "so_ky_hieu", "dia_danh_ngay", "ten_loai", "noi_nhan_tieu_de"} & phan.keys()
    return Nhom.HANH_CHINH if len(dau_hieu) >= 2 else Nhom.KHONG_RO
