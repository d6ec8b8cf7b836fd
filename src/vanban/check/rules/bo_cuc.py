"""Parts, chapters, sections, điều: numbers, titles, marks (Phụ lục I, Phần I, Mục II, khoản 6.d, 6.đ)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from vanban.check.finding import Hang, Muc
from vanban.check.line import Dong
from vanban.check.looks import gop, so
from vanban.check.recognise import CapThan, DoanThan
from vanban.check.rule import BanSoat, KhongKiem, Ra, Thay, rule
from vanban.nd30 import ND30

_LA_MA: Final = frozenset({CapThan.PHAN, CapThan.CHUONG})
_A_RAP: Final = frozenset({CapThan.MUC_RIENG, CapThan.TIEU_MUC})
_RIENG: Final = _LA_MA | _A_RAP
_TEN: Final = {
    CapThan.PHAN: "phần", CapThan.CHUONG: "chương", CapThan.MUC_RIENG: "mục", CapThan.TIEU_MUC: "tiểu mục",
}  # fmt: skip
_QUYET: Final = re.compile(r"QUYẾT (ĐỊNH|NGHỊ)\s*:?")
_CO_BANG: Final = 11.0  # house rule: the decree says nothing of the size in tables


def _cap(ban: BanSoat, cac: frozenset[CapThan]) -> list[DoanThan]:
    return [d for d in ban.nhan.than if d.cap in cac]


@rule("ND814", quy_dinh="so_thu_tu.cap_so.chuong", muc=Muc.SAI)
def phan_chuong_sai_so(ban: BanSoat, nd30: ND30) -> Ra:
    """Phần, chương không đánh số La Mã; mục, tiểu mục không đánh số Ả Rập.

    Vì sao: phần, chương dùng chữ số La Mã; mục, tiểu mục dùng chữ số Ả Rập.
    Sai: Chương 1; Mục I.
    Đúng: Chương I; Mục 1.
    """
    cac = [d for d in _cap(ban, _RIENG) if d.dong.giua and not d.chu]
    if not cac:
        yield KhongKiem("nội dung không chia phần, chương, mục")
    for d in cac:
        if d.cap in _LA_MA and d.so.isdigit():
            yield Thay(d.dong, f"{_TEN[d.cap]} đánh số {d.so}, cần chữ số La Mã", d.so, "chữ số La Mã")
        elif d.cap in _A_RAP and not d.so.isdigit():
            yield Thay(d.dong, f"{_TEN[d.cap]} đánh số {d.so}, cần chữ số Ả Rập", d.so, "chữ số Ả Rập")


@rule("ND815", quy_dinh="noi_dung.cap.tieu_de_phan", muc=Muc.NHAC)
def tieu_de_chuong_sai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Tiêu đề của phần, chương, mục thiếu, hoặc không in hoa, đậm, canh giữa.

    Vì sao: phần, chương, mục, tiểu mục phải có tiêu đề; tiêu đề ở ngay dưới, canh giữa, in hoa, đứng, đậm.
    Sai: Chương I, dưới là Quy định chung, in thường.
    Đúng: Chương I, dưới là QUY ĐỊNH CHUNG, in hoa, đậm, canh giữa.
    """
    cac = [(d, sau) for d, sau in pairwise(ban.nhan.than) if d.cap in _RIENG and d.dong.giua and not d.chu]
    if not cac:
        yield KhongKiem("nội dung không chia phần, chương, mục")
    for d, sau in cac:
        if sau.cap is not CapThan.GIUA:
            yield Thay(d.dong, f"dưới “{d.dong.gon}” không có tiêu đề", "không có", "tiêu đề")
        elif not (sau.dong.in_hoa and sau.dong.dam > 0.5):
            yield Thay(sau.dong, f"tiêu đề của {_TEN[d.cap]} cần in hoa, đậm", "", "in hoa, đậm")


@rule("ND816", quy_dinh="so_thu_tu.cap_so.dieu", can="dieu")
def dieu_sai_dau(ban: BanSoat, nd30: ND30) -> Ra:
    """Sau số thứ tự của điều không phải dấu chấm.

    Vì sao: số thứ tự của điều dùng chữ số Ả Rập, sau số có dấu chấm.
    Sai: Điều 1: Thành lập Hội đồng
    Đúng: Điều 1. Thành lập Hội đồng
    """
    for d in ban.nhan.than:
        if d.cap is CapThan.DIEU and d.dau != ".":
            dam = d.dong.chu_van[0].dang.dam
            yield Thay(d.dong, f"“Điều {d.so}{d.dau}”, cần dấu chấm sau số", f"{d.so}{d.dau}", f"{d.so}.", nhac=not dam)


@rule("ND817", quy_dinh="noi_dung.cap.dieu", muc=Muc.NHAC, can="dieu")
def dieu_khong_noi_dung(ban: BanSoat, nd30: ND30) -> Ra:
    """Điều không có tiêu đề hoặc nội dung trên dòng của nó.

    Vì sao: điều phải có tiêu đề; các mẫu quyết định ghi ngay nội dung sau số thứ tự.
    Sai: Điều 1. xuống dòng mới ghi nội dung.
    Đúng: Điều 1. Phạm vi điều chỉnh
    """
    for d in ban.nhan.than:
        if d.cap is CapThan.DIEU and not d.chu:
            yield Thay(d.dong, f"Điều {d.so} không có tiêu đề hay nội dung trên cùng dòng", "trống", "tiêu đề")


@rule("ND818", hang=Hang.TAP_QUAN, can="noi_dung")
def nhieu_dong_trong(ban: BanSoat, nd30: ND30) -> Ra:
    """Nhiều dòng trống liên tiếp trong nội dung.

    Vì sao: khoảng cách đặt bằng khoảng cách đoạn; dòng trống làm lệch trang khi sửa.
    Sai: ba dòng trống giữa hai đoạn.
    Đúng: khoảng cách đoạn 6 pt.
    """
    for truoc, sau in pairwise(ban.nhan.than):
        a, b = truoc.dong.doan.thu_tu, sau.dong.doan.thu_tu
        if b - a > 2 and all(d.trong and d.o is None and not (d.ke or d.anh or d.ngat_trang or d.hop)
                             for d in ban.vb.doan[a : b - 1]):  # fmt: skip
            yield Thay(
                sau.dong, f"trước đoạn này có {b - a - 1} dòng trống liên tiếp", str(b - a - 1), "khoảng cách đoạn"
            )


@rule("ND819", hang=Hang.NOI_QUY)
def chu_bang_qua_nho(ban: BanSoat, nd30: ND30) -> Ra:
    """Chữ trong bảng nhỏ hơn 11.

    Vì sao: luật không nói cỡ chữ trong bảng; nhỏ hơn 11 thì khó đọc khi in.
    Sai: bảng số liệu cỡ chữ 9.
    Đúng: bảng số liệu cỡ chữ từ 11 trở lên.
    """
    cac = list(_trong_bang(ban))
    if not cac:
        yield KhongKiem("nội dung không có bảng")
    lech = ((d, so(min(d.co))) for d in cac if d.co and min(d.co) < _CO_BANG)
    yield from gop(lech, lambda gia: f"chữ trong bảng cỡ {gia}; nên từ 11 trở lên", "từ 11 trở lên")


def _trong_bang(ban: BanSoat) -> Iterator[Dong]:
    """The lines in tables of the body."""
    if ban.nhan.than:
        dau, cuoi = (ban.nhan.than[t].dong.doan.thu_tu for t in (0, -1))
        for d in ban.cac_doan:
            if d.doan.o is not None and dau < d.doan.thu_tu < cuoi:
                yield d


@rule("CC705", quy_dinh="thanh_phan.tham_quyen_ban_hanh", hang=Hang.MAU)
def thieu_tham_quyen_ban_hanh(ban: BanSoat, nd30: ND30) -> Ra:
    """Quyết định, nghị quyết thiếu dòng thẩm quyền ban hành hoặc dòng “QUYẾT ĐỊNH:”.

    Vì sao: Mẫu 1.1 đến 1.3 ghi thẩm quyền ban hành trên căn cứ, “QUYẾT ĐỊNH:” (“QUYẾT NGHỊ:”) dưới căn cứ.
    Sai: dưới trích yếu là ngay căn cứ.
    Đúng: HIỆU TRƯỞNG TRƯỜNG THPT SỐ MỘT, rồi căn cứ, rồi QUYẾT ĐỊNH:
    """
    tu = {"quyet_dinh": "QUYẾT ĐỊNH", "nghi_quyet": "QUYẾT NGHỊ"}.get(ban.nhan.ma_loai)
    if tu is None or "kem_theo" in ban.nhan.phan:
        yield KhongKiem("không phải quyết định, nghị quyết")
        return
    dong = ban.phan("ten_loai").dong[0]
    if "tham_quyen_ban_hanh" not in ban.nhan.phan and "can_cu" in ban.nhan.phan:
        yield Thay(dong, "không nhận ra dòng thẩm quyền ban hành trên căn cứ", "không có", "HIỆU TRƯỞNG …")
    if not any(re.match(rf"{tu}\s*:", d.dong.hoa) for d in ban.nhan.than):
        yield Thay(dong, f"không có dòng “{tu}:” dưới căn cứ", "không có", f"{tu}:")


@rule("CC706", quy_dinh="thanh_phan.quyet_dinh", hang=Hang.MAU)
def chu_quyet_dinh_sai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Dòng “QUYẾT ĐỊNH:” hoặc thẩm quyền ban hành không in hoa, đậm, canh giữa.

    Vì sao: các mẫu 1.1 đến 1.3 in hoa, đậm, canh giữa hai dòng này.
    Sai: QUYẾT ĐỊNH: không đậm.
    Đúng: QUYẾT ĐỊNH: in hoa, đậm, canh giữa.
    """
    dong = [d.dong for d in ban.nhan.than if d.dong.gon[:1] in "Qq" and _QUYET.fullmatch(d.dong.hoa)]
    dong += ban.nhan.phan["tham_quyen_ban_hanh"].dong if "tham_quyen_ban_hanh" in ban.nhan.phan else ()
    if not dong:
        yield KhongKiem("không có dòng “QUYẾT ĐỊNH:”")
    for d in dong:
        if not (d.in_hoa and d.dam > 0.5 and d.giua):
            yield Thay(d, f"dòng “{d.gon}” cần in hoa, đậm, canh giữa", "", "in hoa, đậm, giữa")
