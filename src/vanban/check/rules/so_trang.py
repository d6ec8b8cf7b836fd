"""The page number (Phụ lục I, Phần I, Mục I, khoản 7)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from vanban.check.line import Dong
from vanban.check.looks import gop, so, ta_khoang
from vanban.check.rule import BanSoat, KhongKiem, Ra, Thay, rule
from vanban.docx.read import DauChan, Doan, Phan, Van
from vanban.nd30 import ND30

# Number formats that are not Arabic: those of a section, then those of a field, in small letters.
_KHONG_A_RAP: Final = {
    **dict.fromkeys(("upperroman", "lowerroman", "roman"), "chữ số La Mã"),
    **dict.fromkeys(("upperletter", "lowerletter", "alphabetic"), "chữ cái"),
    **dict.fromkeys(("cardinaltext", "ordinaltext", "cardtext", "ordtext"), "chữ"),
}


@rule("TR111", quy_dinh="trang.so_trang")
def thieu_so_trang(ban: BanSoat, nd30: ND30) -> Ra:
    """Văn bản từ hai trang trở lên mà không đánh số trang.

    Vì sao: trang rời không biết thứ tự, dễ thiếu hoặc lẫn trang.
    Sai: văn bản ba trang, đầu trang để trống.
    Đúng: số trang ở giữa lề trên, từ trang thứ hai.
    """
    if any(True for _ in _so_dau(ban)) or any(True for _ in _so_chan(ban)):
        return
    if ban.hai_trang:
        yield Thay("đầu trang", "không có số trang, mà văn bản có từ hai trang", "không có", "số trang ở giữa lề trên")
    else:
        yield KhongKiem("không có số trang; văn bản một trang thì không cần, mà số trang chưa biết khi chưa dàn trang")


@rule("TR112", quy_dinh="trang.so_trang")
def so_trang_khong_giua(ban: BanSoat, nd30: ND30) -> Ra:
    """Số trang không ở giữa theo chiều ngang.

    Vì sao: luật đặt số trang ở giữa lề trên.
    Sai: số trang canh phải.
    Đúng: số trang canh giữa.
    """
    lech = ((Dong(d, d.van), d.dang.canh) for _, d, _v in _so_dau(ban) if _lech_giua(d))
    yield from gop(lech, lambda _: "số trang ở đầu trang không canh giữa", "giữa")


@rule("TR113", quy_dinh="trang.so_trang")
def so_trang_sai_co(ban: BanSoat, nd30: ND30) -> Ra:
    """Số trang sai cỡ chữ.

    Vì sao: số trang đi theo cỡ chữ của lời văn.
    Sai: số trang cỡ 11.
    Đúng: số trang cỡ 13 hoặc 14.
    """
    khoang = nd30.trang.so_trang.co
    can = ta_khoang(khoang)
    lech = ((Dong(d, d.van), so(v.dang.co)) for _, d, v in _so_dau(ban) if v.dang.co not in khoang)
    yield from gop(lech, lambda gia: f"số trang cỡ chữ {gia}, cần {can}", can)


@rule("TR114", quy_dinh="trang.so_trang")
def hien_so_trang_dau(ban: BanSoat, nd30: ND30) -> Ra:
    """Số trang hiện ở trang thứ nhất.

    Vì sao: trang thứ nhất mang Quốc hiệu, luật không cho hiện số.
    Sai: trang đầu có số 1.
    Đúng: trang đầu không có số, trang sau có số 2.
    """
    if not ban.vb.phan:
        return
    phan = ban.vb.phan[0]
    loai = "first" if phan.trang_dau_rieng else "default"
    for dau in (*phan.dau, *phan.chan):
        if dau.loai == loai and dau.so_trang():
            yield Thay("trang thứ nhất", "số trang hiện ở trang thứ nhất; cần ẩn", "hiện", "ẩn")
            return


@rule("TR115", quy_dinh="trang.so_trang")
def so_trang_o_chan(ban: BanSoat, nd30: ND30) -> Ra:
    """Số trang đặt ở chân trang.

    Vì sao: luật đặt số trang trong phần lề trên.
    Sai: số trang ở cuối trang.
    Đúng: số trang ở đầu trang.
    """
    for _, doan, _v in _so_chan(ban):
        yield Thay(doan, "số trang đặt ở chân trang; cần đặt trong phần lề trên", "chân trang", "đầu trang")
        return


@rule("TR116", quy_dinh="trang.so_trang")
def so_trang_sai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Số trang in nghiêng hoặc đậm.

    Vì sao: luật yêu cầu kiểu chữ đứng; chữ đậm là điều nên xem lại.
    Sai: số trang in nghiêng.
    Đúng: số trang đứng, không đậm.
    """
    cac = list(_so_dau(ban))
    yield from gop(
        ((Dong(d, d.van), "nghiêng") for _, d, v in cac if v.dang.nghieng),
        lambda _: "số trang in nghiêng, cần đứng",
        "đứng",
    )
    yield from gop(
        ((Dong(d, d.van), "đậm") for _, d, v in cac if v.dang.dam), lambda _: "số trang in đậm", "không đậm", nhac=True
    )


@rule("TR119", quy_dinh="trang.so_trang")
def so_trang_khong_a_rap(ban: BanSoat, nd30: ND30) -> Ra:
    """Số trang không bằng chữ số Ả Rập.

    Vì sao: luật yêu cầu chữ số Ả Rập; kiểu i, ii, a, b thường còn lại từ tệp có bìa hoặc mục lục.
    Sai: số trang ii hoặc II.
    Đúng: số trang 2.
    """
    lech = (
        (Dong(doan, doan.van), _KHONG_A_RAP[kieu])
        for phan in ban.vb.phan
        for dau in _hieu_luc(ban, phan, (*phan.dau, *phan.chan))
        for doan, van in dau.so_trang()
        if (kieu := (van.kieu_so or phan.kieu_so).casefold()) in _KHONG_A_RAP
    )
    yield from gop(lech, lambda gia: f"số trang bằng {gia}, cần chữ số Ả Rập", "chữ số Ả Rập")


@rule("TR120", quy_dinh="trang.so_trang")
def so_trang_khong_tu_mot(ban: BanSoat, nd30: ND30) -> Ra:
    """Số trang không đánh từ số 1.

    Vì sao: trang thứ nhất của văn bản là số 1, dù không hiện; văn bản kèm theo văn bản khác thì chỉ nhắc.
    Sai: trang thứ nhất đặt số 5, trang thứ hai hiện số 6.
    Đúng: trang thứ hai hiện số 2.
    """
    tu = ban.vb.phan[0].so_trang_tu if ban.vb.phan else None
    if not any(True for _ in _so_dau(ban)) and not any(True for _ in _so_chan(ban)):
        yield KhongKiem("văn bản không đánh số trang")
    elif tu not in {None, 1}:
        nhac = "so_ky_hieu" not in ban.nhan.phan
        yield Thay("trang thứ nhất", f"số trang đánh từ {tu}, cần đánh từ số 1", str(tu), "1", nhac=nhac)


def _hieu_luc(ban: BanSoat, phan: Phan, cac: tuple[DauChan, ...]) -> Iterator[DauChan]:
    """The parts that pages show: `first` only with a first page of its own, `even` only when they differ."""
    for dau in cac:
        if (
            dau.loai == "default"
            or (dau.loai == "first" and phan.trang_dau_rieng)
            or (dau.loai == "even" and ban.vb.chan_le_khac)
        ):
            yield dau


def _so_dau(ban: BanSoat) -> Iterator[tuple[str, Doan, Van]]:
    """The page numbers in headers of pages after the first, each once."""
    da_xem: set[int] = set()
    for phan in ban.vb.phan:
        for dau in _hieu_luc(ban, phan, phan.dau):
            for doan, van in dau.so_trang() if dau.loai != "first" else ():
                if doan.thu_tu not in da_xem:
                    da_xem.add(doan.thu_tu)
                    yield dau.loai, doan, van


def _so_chan(ban: BanSoat) -> Iterator[tuple[str, Doan, Van]]:
    for phan in ban.vb.phan:
        for dau in _hieu_luc(ban, phan, phan.chan):
            for doan, van in dau.so_trang():
                yield dau.loai, doan, van


def _lech_giua(d: Doan) -> bool:
    """Surely not centred: aligned otherwise, without tabs, frame, text box or cell that could centre it."""
    return d.dang.canh != "giua" and not (d.dang.khung or d.hop or d.o or "\t" in d.chu or d.chu[:2].isspace())
