"""To whom the document is sent (Phụ lục I, Phần I, Mục II, khoản 9.b and 9.d)."""

from __future__ import annotations

from typing import Final

from vanban.check.finding import Hang, Muc
from vanban.check.looks import so
from vanban.check.rule import BanSoat, KhongKiem, Ra, Thay, rule
from vanban.nd30 import ND30

_LECH_MM: Final = 1.0


@rule("KG714", quy_dinh="cum_tu.nguoi_nhan")
def cong_van_thieu_kinh_gui(ban: BanSoat, nd30: ND30) -> Ra:
    """Công văn không có “Kính gửi”.

    Vì sao: với công văn, phần thứ nhất của nơi nhận là “Kính gửi” và tên nơi trực tiếp giải quyết.
    Sai: dưới phần đầu của công văn là ngay nội dung.
    Đúng: Kính gửi: Sở Giáo dục và Đào tạo
    """
    if "trich_yeu_cong_van" not in ban.nhan.phan:
        yield KhongKiem("không phải công văn")
    elif not any(d.gon.casefold().startswith("kính gửi") for d in ban.cac_doan):
        yield Thay(ban.phan("trich_yeu_cong_van").dong[-1], "công văn không có “Kính gửi”", "không có", "Kính gửi: …")


@rule("KG715", quy_dinh="noi_nhan.kinh_gui_mot_noi", muc=Muc.NHAC, can="kinh_gui")
def mot_noi_xuong_dong(ban: BanSoat, nd30: ND30) -> Ra:
    """Gửi một nơi mà xuống dòng, hoặc gửi nhiều nơi mà ghi trên một dòng.

    Vì sao: gửi một nơi thì cùng dòng với “Kính gửi”; từ hai nơi thì mỗi nơi một dòng, có gạch đầu dòng.
    Sai: Kính gửi: xuống dòng, - Sở Giáo dục và Đào tạo.
    Đúng: Kính gửi: Sở Giáo dục và Đào tạo
    """
    dau, *muc = ban.phan("kinh_gui").dong
    sau = dau.gon.partition(":")[2].strip()
    if len(muc) == 1 and not sau:
        yield Thay(muc[0], "gửi một nơi thì ghi cùng dòng với “Kính gửi”", "xuống dòng", "cùng dòng")
    elif ";" in sau.rstrip(";.") or (muc and sau):
        yield Thay(dau, "gửi từ hai nơi trở lên thì mỗi nơi một dòng, dưới “Kính gửi:”", "một dòng", "mỗi nơi một dòng")


@rule("KG716", quy_dinh="noi_nhan.kinh_gui_gach", muc=Muc.NHAC, can="kinh_gui")
def gach_kinh_gui_khong_thang(ban: BanSoat, nd30: ND30) -> Ra:
    """Các gạch đầu dòng dưới “Kính gửi” không thẳng hàng.

    Vì sao: các gạch đầu dòng thẳng hàng với nhau dưới dấu hai chấm.
    Sai: hai dòng lùi 45 mm, một dòng lùi 40 mm.
    Đúng: mọi dòng lùi như nhau.
    """
    muc = [d.doan for d in ban.phan("kinh_gui").dong[1:] if not d.doan.chu[:1].isspace()]
    if len(muc) < 2:
        yield KhongKiem("không đủ hai dòng để so")
        return
    lui = [round(d.dang.trai_mm + d.dang.dau_dong_mm, 1) for d in muc]
    if len({d.dang.canh for d in muc}) == 1 and max(lui) - min(lui) > _LECH_MM:
        cac = ", ".join(so(x) for x in dict.fromkeys(lui))
        yield Thay(muc[-1], f"gạch đầu dòng dưới “Kính gửi” lùi {cac} mm, cần thẳng hàng", cac, "thẳng hàng")


@rule("KG717", quy_dinh="mau.1.6", hang=Hang.MAU)
def cong_dien_thieu_noi_dien(ban: BanSoat, nd30: ND30) -> Ra:
    """Công điện không có dòng “… điện:”.

    Vì sao: Mẫu 1.6 ghi tên cơ quan hoặc chức danh, chữ “điện:”, rồi từng nơi nhận một dòng; không ghi “Kính gửi”.
    Sai: CÔNG ĐIỆN … Kính gửi: Các sở.
    Đúng: GIÁM ĐỐC SỞ điện: - Các trường học trực thuộc.
    """
    if ban.nhan.ma_loai != "cong_dien":
        yield KhongKiem("không phải công điện")
    elif "noi_dien" not in ban.nhan.phan:
        yield Thay(
            ban.phan("ten_loai").dong[0], "công điện không có dòng “… điện:” nêu nơi nhận", "không có", "… điện:"
        )
