"""How the lines of the header are drawn (Phụ lục I, Phần I, Mục II, khoản 1, 2, 5)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from vanban.check.finding import Hang, Muc
from vanban.check.looks import so
from vanban.check.rule import BanSoat, KhongKiem, Ra, Thay, rule
from vanban.check.underline import ke_duoi
from vanban.docx.read import Doan, Ke
from vanban.nd30 import ND30

_LECH_MM: Final = 8.0  # lines are drawn by hand: less cannot be seen on the page
_TEN: Final = {"tieu_ngu": "Tiêu ngữ", "co_quan": "tên cơ quan ban hành", "trich_yeu": "trích yếu"}


@rule("CQ311", quy_dinh="thanh_phan.co_quan.ke", muc=Muc.NHAC)
def ke_khong_can_doi(ban: BanSoat, nd30: ND30) -> Ra:
    """Đường kẻ lệch hẳn sang một bên so với dòng chữ.

    Vì sao: đường kẻ đặt cân đối so với dòng chữ; chỉ xét viền đoạn lệch quá 8 mm; nét vẽ phải dàn trang mới rõ chỗ.
    Sai: đường kẻ dưới tên cơ quan nằm sát mép trái của ô.
    Đúng: đường kẻ ở giữa, dưới tên cơ quan.
    """
    xet = False
    for ma, ten in _TEN.items():
        phan = ban.nhan.phan.get(ma)
        if phan is None or not phan.dong[-1].giua:
            continue
        lech = [n for k in ke_duoi(ban, phan) for n in _lech(k, phan.dong[-1].doan)]
        xet = xet or bool(lech)
        if lech and min(map(abs, lech)) > _LECH_MM:
            ben = "trái" if lech[0] < 0 else "phải"
            yield Thay(phan.dong[-1], f"đường kẻ dưới {ten} lệch sang {ben} {so(abs(lech[0]))} mm", ben, "cân đối")
    if not xet:
        yield KhongKiem("không có đường kẻ nào là viền đoạn")


def _lech(ke: Ke, doan: Doan) -> Iterator[float]:
    """How far its middle stands right of the middle of the centred text, where the file tells."""
    if ke.loai == "vien" and ke.trai_mm is not None and ke.dai_mm and doan.rong_mm:
        giua = (doan.dang.trai_mm + doan.rong_mm - doan.dang.phai_mm) / 2
        yield round(ke.trai_mm + ke.dai_mm / 2 - giua, 1)


@rule("CQ312", quy_dinh="thanh_phan.co_quan.ke", hang=Hang.TAP_QUAN)
def ke_go_bang_ky_tu(ban: BanSoat, nd30: ND30) -> Ra:
    """Đường kẻ gõ bằng gạch dưới hoặc gạch nối.

    Vì sao: dãy ký tự đổi độ dài khi đổi phông; các mẫu của nghị định cũng gõ như vậy nên đây chỉ là lời khuyên.
    Sai: dưới Tiêu ngữ gõ một hàng dấu gạch dưới.
    Đúng: đường kẻ vẽ, hoặc viền dưới của đoạn.
    """
    for ma, ten in _TEN.items():
        phan = ban.nhan.phan.get(ma)
        if phan is not None and (ke := ke_duoi(ban, phan)) and all(k.loai == "chu" for k in ke):
            yield Thay(
                phan.dong[-1], f"đường kẻ dưới {ten} gõ bằng ký tự; nên vẽ hoặc dùng viền đoạn", "ký tự", "nét vẽ"
            )
