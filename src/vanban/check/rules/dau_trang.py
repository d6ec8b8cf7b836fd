"""The header as a whole: its table (Phụ lục III, Mẫu 1.4)."""

from __future__ import annotations

from typing import Final

from vanban.check.finding import Hang
from vanban.check.line import Dong
from vanban.check.rule import BanSoat, KhongKiem, Ra, Thay, rule
from vanban.nd30 import ND30

_PHAN: Final = ("chu_quan", "co_quan", "so_ky_hieu", "quoc_hieu", "tieu_ngu", "dia_danh_ngay")


@rule("CQ314", quy_dinh="mau.1.4", hang=Hang.MAU, can="quoc_hieu")
def bang_dau_trang_hien_vien(ban: BanSoat, nd30: ND30) -> Ra:
    """Bảng ở đầu trang hiện đường viền.

    Vì sao: bảng chỉ để chia hai nửa; các mẫu của Phụ lục III không có viền quanh phần đầu.
    Sai: Quốc hiệu và tên cơ quan nằm trong khung kẻ.
    Đúng: bảng không viền.
    """
    cac = [d for ma in _PHAN if ma in ban.nhan.phan for d in ban.nhan.phan[ma].dong if d.doan.o is not None]
    if not cac:
        yield KhongKiem("phần đầu không nằm trong bảng")
    khung = next((d for d in cac if _co_khung(d)), None)
    if khung is not None:
        yield Thay(khung, "bảng ở đầu trang hiện đường viền; cần bảng không viền", "có viền", "không viền")


def _co_khung(d: Dong) -> bool:
    """A border beside the text: one below it may be the rule that the decree wants."""
    return d.doan.o is not None and bool(d.doan.o.vien & {"trai", "phai"})
