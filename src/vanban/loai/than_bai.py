"""Plain paragraphs of the body, and the mark that closes it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from vanban.errors import InputError
from vanban.loai.boi_canh import BoiCanh
from vanban.loai.khong_ngat import dinh_chu_cuoi, khong_ngat
from vanban.loai.nguon import Nguon
from vanban.nd30 import nd30
from vanban.nd30.ghi_chu import ghi_ngay, ghi_ngay_trong
from vanban.thanh_phan.khoi import Khoi, Kieu

_CON_TIEP = (";", ",", ":")
_CAU_KET = "ket_thuc: Yêu cầu các đơn vị nghiêm túc thực hiện."


def doan(boi_canh: BoiCanh, truong: str, cac_doan: tuple[str, ...]) -> Iterator[Khoi]:
    """The paragraphs of one field of the document."""
    for thu_tu, chu in enumerate(cac_doan):
        yield Khoi(Kieu.DOAN, boi_canh.in_ra(chu, boi_canh.nguon.con(truong, thu_tu)))


def cham(chu: str) -> str:
    """The text as a sentence: with a full stop, unless it ends otherwise."""
    return chu if chu.endswith((".", ";", ":", "…")) else f"{chu}."


def liet_ke(cac_chu: Sequence[str], kieu: Kieu = Kieu.NOI_DIEN) -> Iterator[Khoi]:
    """A list of names, a dash before each, `;` after each and `.` after the last."""
    for thu, chu in enumerate(cac_chu, 1):
        yield Khoi(kieu, f"{chu}{';' if thu < len(cac_chu) else '.'}", "-")


def ten_co_quan(boi_canh: BoiCanh) -> str:
    """The name of the body as it begins a sentence."""
    return khong_ngat(boi_canh.co_quan.ten_vao(boi_canh.ngay))


def ghi_ngay_hay_trong(ngay: date | None) -> str:
    """A date in words, or the blanks to be filled in by hand."""
    return khong_ngat(ghi_ngay(ngay)) if ngay else ghi_ngay_trong()


def ket(cac_khoi: Iterable[Khoi], boi_canh: BoiCanh) -> tuple[Khoi, ...]:
    """The blocks, the last closed by `./.` once, however its full stop was typed.

    Raises:
        InputError: the last sentence ends as if something followed; a table ends the text, so no sentence can.
    """
    khoi = tuple(cac_khoi)
    dau = nd30().cum_tu["ket_thuc"].chuoi
    if khoi[-1].bang is not None:
        raise InputError(
            f"văn bản kết thúc bằng một bảng, không có câu nào để ghi dấu {dau}",
            vi_tri=_cuoi_than(boi_canh).vi_tri,
            goi_y=f"thêm một câu kết sau bảng, như {_CAU_KET}",
        )
    co_ket = "ket_thuc" in boi_canh.nguon.tai_lieu.du_lieu
    return dong_cau_cuoi(khoi, boi_canh.nguon.con("ket_thuc") if co_ket else _cuoi_than(boi_canh))


def _cuoi_than(boi_canh: BoiCanh) -> Nguon:
    """The last node of the outline, or the outline where the file gives none."""
    for truong in ("noi_dung", "dieu"):
        if muc := boi_canh.nguon.tai_lieu.du_lieu.get(truong):
            return boi_canh.nguon.con(truong, len(muc) - 1)
    return boi_canh.nguon.con("noi_dung")


def dong_cau_cuoi(khoi: tuple[Khoi, ...], nguon: Nguon) -> tuple[Khoi, ...]:
    """The blocks, the last of which is a sentence, with that sentence closed.

    Raises:
        InputError: it ends as if something followed.
    """
    chu = khoi[-1].chu.rstrip()
    if chu[-1:] in _CON_TIEP:
        raise InputError(
            f"câu cuối của văn bản kết thúc bằng dấu '{chu[-1]}', cần dấu chấm: '…{chu[-30:]}'", vi_tri=nguon.vi_tri
        )
    return (*khoi[:-1], replace(khoi[-1], chu=dinh_chu_cuoi(_dong_cau(chu, nd30().cum_tu["ket_thuc"].chuoi))))


def _dong_cau(chu: str, dau: str) -> str:
    """The sentence with the mark, whatever part of it was typed."""
    for co in (dau, dau[:2], dau[:1]):
        if chu.endswith(co):
            return chu.removesuffix(co) + dau
    return chu + dau
