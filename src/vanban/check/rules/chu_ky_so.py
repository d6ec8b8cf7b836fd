"""Pictures of signatures, notes of digital signing (Phụ lục I, Phần I, Mục II, khoản 7, 8; Mục III, khoản 1)."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.check.finding import Muc
from vanban.check.looks import sai_co, sai_nghieng
from vanban.check.rule import BanSoat, KhongKiem, Ra, Thay, rule
from vanban.docx.read import Anh, Doan
from vanban.nd30 import ND30


@rule("KS991", quy_dinh="cum_tu.anh_chu_ky", muc=Muc.NHAC)
def anh_ky_khong_trong_suot(ban: BanSoat, nd30: ND30) -> Ra:
    """Ảnh chữ ký hoặc ảnh dấu không phải PNG nền trong suốt.

    Vì sao: hình ảnh chữ ký, hình ảnh dấu là tệp .png nền trong suốt; màu và vị trí chỉ thấy được trên trang đã dàn.
    Sai: ảnh chữ ký quét, tệp .jpg nền trắng.
    Đúng: ảnh chữ ký .png nền trong suốt.
    """
    cac = list(_anh_ky(ban))
    if not cac:
        yield KhongKiem("phần ký không có ảnh")
    for doan, anh in cac:
        if not anh.trong_suot:
            that = "PNG nền đặc" if anh.png else anh.tep.rpartition(".")[2].upper() or "không rõ"
            yield Thay(doan, f"ảnh ở phần ký dạng {that}, cần PNG nền trong suốt", that, "PNG nền trong suốt")


def _anh_ky(ban: BanSoat) -> Iterator[tuple[Doan, Anh]]:
    """The pictures between title and name."""
    dau, cuoi = (ban.nhan.phan.get(ma) for ma in ("chuc_vu", "ho_ten"))
    if dau is not None and cuoi is not None:
        tu, den = dau.dong[-1].doan.thu_tu, cuoi.dong[0].doan.thu_tu
        for d in ban.vb.doan[max(tu - 1, 0) : den]:
            yield from ((d, anh) for anh in d.anh)


@rule("KS992", quy_dinh="cum_tu.ky_so_tep_rieng", muc=Muc.NHAC, can="thong_tin_ky_so")
def thong_tin_ky_so_sai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Thông tin chữ ký số ở góc trên sai cỡ, in nghiêng hoặc không ở bên phải.

    Vì sao: số, ký hiệu và thời gian ký ở góc trên, bên phải, phông Times New Roman, đứng, cỡ 10, màu đen.
    Sai: Số: 05/QĐ-THPTSM; 05/01/2026; 08:30:15 cỡ 13.
    Đúng: Số: 05/QĐ-THPTSM; 05/01/2026; 08:30:15 cỡ 10, canh phải.
    """
    dong = ban.phan("thong_tin_ky_so").dong
    yield from sai_co(dong, nd30.thanh_phan["thong_tin_ky_so"].co, "thông tin chữ ký số")
    yield from sai_nghieng(dong, "thông tin chữ ký số", nghieng=False)
    doan = dong[0].doan
    if doan.dang.canh != "phai" and doan.o is None and not (doan.hop or doan.dang.khung or "\t" in doan.chu):
        yield Thay(dong[0], "thông tin chữ ký số cần ở góc trên, bên phải", "", "bên phải")
