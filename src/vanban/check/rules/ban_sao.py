"""The part that a paper copy adds (Phụ lục I, Phần II, Mục II)."""

from __future__ import annotations

import re
from typing import Final

from vanban.check.finding import Muc
from vanban.check.line import Dong
from vanban.check.looks import sai_co, sai_dam, sai_nghieng
from vanban.check.rule import BanSoat, KhongKiem, Ra, Thay, rule
from vanban.nd30 import ND30

_KHONG: Final = "không phải bản sao"
_SO: Final = re.compile(r"Số\s*:?\s*[^/]*/\s*(?P<loai>[^\s\-/]+)")
_LECH_KE: Final = 0.05


def _dau(ban: BanSoat, nd30: ND30) -> Dong | None:
    """The head of the copy."""
    chu = {sao.chu for sao in nd30.ban_sao.values()}
    return next((d for d in ban.nhan.ban_sao if d.hoa in chu), None)


@rule("BS995", quy_dinh="cum_tu.hinh_thuc_sao")
def hinh_thuc_sao_sai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Cụm từ “SAO Y”, “SAO LỤC”, “TRÍCH SAO” sai cỡ, không đứng, đậm.

    Vì sao: các cụm từ này in hoa, đứng, đậm, cỡ 13 đến 14.
    Sai: SAO Y không đậm.
    Đúng: SAO Y in hoa, đậm, cỡ 14.
    """
    dong = _dau(ban, nd30)
    if dong is None:
        yield KhongKiem(_KHONG)
        return
    yield from sai_co((dong,), nd30.thanh_phan["ten_loai"].co, "hình thức sao")
    yield from sai_dam((dong,), "hình thức sao", dam=True)
    yield from sai_nghieng((dong,), "hình thức sao", nghieng=False)


@rule("BS996", quy_dinh="ban_sao.sao_y")
def ky_hieu_sao_khac_hinh_thuc(ban: BanSoat, nd30: ND30) -> Ra:
    """Ký hiệu bản sao không khớp hình thức sao.

    Vì sao: bản sao y viết tắt SY, sao lục SL, trích sao TrS.
    Sai: SAO Y mang số 05/TrS-THPTSM.
    Đúng: SAO Y mang số 05/SY-THPTSM.
    """
    dong = _dau(ban, nd30)
    khop = next((k for d in ban.nhan.ban_sao if (k := _SO.match(d.gon))), None)
    if dong is None or khop is None:
        yield KhongKiem(_KHONG if dong is None else "không nhận ra số của bản sao")
        return
    sao = next(sao for sao in nd30.ban_sao.values() if sao.chu == dong.hoa)
    if khop["loai"] != sao.viet_tat:
        cau = f"ký hiệu bản sao ghi “{khop['loai']}”, {sao.ten.lower()} viết tắt là “{sao.viet_tat}”"
        yield Thay(dong, cau, khop["loai"], sao.viet_tat)


@rule("BS997", quy_dinh="cum_tu.ke_ban_sao", muc=Muc.NHAC)
def ban_sao_thieu_ke(ban: BanSoat, nd30: ND30) -> Ra:
    """Trên phần bản sao không có đường kẻ hết chiều ngang.

    Vì sao: phần bản sao trình bày ngay sau văn bản được sao, dưới một đường kẻ nét liền hết chiều ngang.
    Sai: SAO Y ngay dưới chữ ký, không có đường kẻ.
    Đúng: một đường kẻ dài bằng vùng chữ, dưới là SAO Y.
    """
    if not ban.nhan.ban_sao:
        yield KhongKiem(_KHONG)
        return
    dau = ban.nhan.ban_sao[0].doan
    can = (ban.vb.phan[0].rong_chu_mm if ban.vb.phan else 0.0) * (1 - _LECH_KE)
    gan = [(d, k) for d in ban.vb.doan[max(dau.thu_tu - 5, 0) : dau.thu_tu] for k in d.ke]
    go = any(Dong(d, d.van).la_ke for d in ban.vb.doan[max(dau.thu_tu - 5, 0) : dau.thu_tu])
    if not go and not any(k.dai_mm is None or k.dai_mm >= can or k.loai == "o" for _, k in gan):
        yield Thay(dau, "trên phần bản sao không có đường kẻ hết chiều ngang", "không có", "đường kẻ")
