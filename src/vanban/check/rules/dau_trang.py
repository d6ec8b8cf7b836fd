"""The header as a whole: its table, and units that no longer exist."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from vanban.check.finding import Hang
from vanban.check.line import Dong
from vanban.check.rule import BanSoat, KhongKiem, Ra, Thay, rule
from vanban.nd30 import ND30

_BO_HUYEN: Final = date(2025, 7, 1)  # Luật số 72/2025/QH15: no district tier from that day
_CU: Final = re.compile(r"\b(HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN)\s+\w|\bPHÒNG (GIÁO DỤC VÀ ĐÀO TẠO|GDĐT|GD&ĐT)\b")
_KHONG_PHAI_DON_VI: Final = re.compile(r"\b(QUÂN KHU|QUẬN ỦY|HUYỆN ỦY)\b")
_PHAN: Final = ("chu_quan", "co_quan", "so_ky_hieu", "quoc_hieu", "tieu_ngu", "dia_danh_ngay")


@rule("CQ313", quy_dinh="thanh_phan.chu_quan", hang=Hang.TAP_QUAN)
def don_vi_khong_con(ban: BanSoat, nd30: ND30) -> Ra:
    """Tên cơ quan hoặc địa danh có đơn vị hành chính không còn từ 01/7/2025.

    Vì sao: từ ngày 01/7/2025 không còn cấp huyện và thị trấn (Luật số 72/2025/QH15), cũng không còn phòng giáo dục.
    Sai: ỦY BAN NHÂN DÂN HUYỆN AN BÌNH ở văn bản năm 2026.
    Đúng: ỦY BAN NHÂN DÂN XÃ AN BÌNH.
    """
    ngay = _ngay(ban)
    if ngay is None:
        yield KhongKiem("ngày ban hành chưa ghi đủ")
    elif ngay < _BO_HUYEN:
        yield KhongKiem("văn bản ban hành trước ngày 01/7/2025")
    else:
        yield from _don_vi_cu(ban)


def _ngay(ban: BanSoat) -> date | None:
    """The date of the document, when it is one of the calendar."""
    n = ban.nhan.ngay
    try:
        return date(int(n.nam), int(n.thang), int(n.ngay)) if n else None
    except ValueError:
        return None


def _don_vi_cu(ban: BanSoat) -> Iterator[Thay]:
    for ma in ("chu_quan", "co_quan", "dia_danh_ngay"):
        for d in ban.nhan.phan[ma].dong if ma in ban.nhan.phan else ():
            khop = _CU.search(d.hoa)
            if khop and not _KHONG_PHAI_DON_VI.search(d.hoa):
                yield Thay(d, f"“{d.gon}”: từ 01/7/2025 không còn đơn vị này; xem lại tên", khop[0], "tên hiện nay")


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
