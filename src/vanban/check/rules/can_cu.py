"""Căn cứ and Kính gửi (Phụ lục I, Phần I, Mục II, khoản 6.a and 9.d)."""

from __future__ import annotations

from vanban.check.finding import Muc
from vanban.check.looks import sai_co, sai_dam, sai_nghieng
from vanban.check.rule import BanSoat, KhongKiem, Ra, Thay, rule
from vanban.nd30 import ND30


@rule("CC701", quy_dinh="thanh_phan.can_cu", can="can_cu")
def can_cu_khong_nghieng(ban: BanSoat, nd30: ND30) -> Ra:
    """Căn cứ ban hành không in nghiêng.

    Vì sao: luật quy định kiểu chữ nghiêng cho căn cứ.
    Sai: Căn cứ Luật Giáo dục …; in đứng.
    Đúng: Căn cứ Luật Giáo dục …; in nghiêng.
    """
    yield from sai_nghieng(ban.phan("can_cu").dong, "căn cứ", nghieng=True)


@rule("CC702", quy_dinh="thanh_phan.can_cu", can="can_cu")
def can_cu_sai_co(ban: BanSoat, nd30: ND30) -> Ra:
    """Căn cứ ban hành sai cỡ chữ.

    Vì sao: căn cứ cỡ 13 đến 14 như lời văn.
    Sai: căn cứ cỡ 12.
    Đúng: căn cứ cỡ 14.
    """
    yield from sai_co(ban.phan("can_cu").dong, nd30.thanh_phan["can_cu"].co, "căn cứ")


@rule("CC703", quy_dinh="cum_tu.can_cu_cuoi_dong", can="can_cu")
def can_cu_sai_dau_cuoi(ban: BanSoat, nd30: ND30) -> Ra:
    """Căn cứ không kết thúc bằng dấu chấm phẩy; dòng cuối không bằng dấu chấm.

    Vì sao: mỗi căn cứ một dòng, cuối dòng có dấu chấm phẩy, dòng cuối cùng có dấu chấm.
    Sai: dòng căn cứ cuối cùng kết thúc bằng dấu phẩy.
    Đúng: dòng căn cứ cuối cùng kết thúc bằng dấu chấm.
    """
    *truoc, cuoi = ban.phan("can_cu").dong
    for d in truoc:
        if not d.gon.endswith(";"):
            yield Thay(d, f"căn cứ kết thúc bằng “{d.gon[-1]}”, cần dấu chấm phẩy (;)", d.gon[-1], ";")
    if not cuoi.gon.endswith("."):
        yield Thay(cuoi, f"căn cứ cuối cùng kết thúc bằng “{cuoi.gon[-1]}”, cần dấu chấm (.)", cuoi.gon[-1], ".")


@rule("KG711", quy_dinh="thanh_phan.kinh_gui", can="kinh_gui")
def kinh_gui_sai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Kính gửi in đậm, in nghiêng hoặc sai cỡ chữ.

    Vì sao: Kính gửi và nơi nhận in thường, đứng, cỡ 13 đến 14.
    Sai: Kính gửi: in đậm.
    Đúng: Kính gửi: in đứng, không đậm.
    """
    dong = ban.phan("kinh_gui").dong
    yield from sai_dam(dong, "Kính gửi", dam=False)
    yield from sai_nghieng(dong, "Kính gửi", nghieng=False)
    yield from sai_co(dong, nd30.thanh_phan["kinh_gui"].co, "Kính gửi")


@rule("KG712", quy_dinh="noi_nhan.kinh_gui", can="kinh_gui")
def kinh_gui_thieu_hai_cham(ban: BanSoat, nd30: ND30) -> Ra:
    """Sau “Kính gửi” thiếu dấu hai chấm.

    Vì sao: sau từ “Kính gửi” có dấu hai chấm.
    Sai: Kính gửi Sở Giáo dục và Đào tạo
    Đúng: Kính gửi: Sở Giáo dục và Đào tạo
    """
    dong = ban.phan("kinh_gui").dong[0]
    if not dong.gon[len("Kính gửi") :].lstrip().startswith(":"):
        yield Thay(dong, "sau “Kính gửi” thiếu dấu hai chấm (:)", "Kính gửi", "Kính gửi:")


@rule("KG713", quy_dinh="noi_nhan.kinh_gui_cuoi_dong", muc=Muc.NHAC, can="kinh_gui")
def kinh_gui_sai_dau_cuoi(ban: BanSoat, nd30: ND30) -> Ra:
    """Các dòng dưới “Kính gửi” sai dấu ở cuối.

    Vì sao: gửi nhiều nơi thì mỗi nơi một dòng, cuối dòng có dấu chấm phẩy, dòng cuối cùng có dấu chấm.
    Sai: - Sở Nội vụ, - Sở Tài chính,
    Đúng: - Sở Nội vụ; - Sở Tài chính.
    """
    muc = ban.phan("kinh_gui").dong[1:]
    if not muc:
        yield KhongKiem("gửi một nơi")
        return
    for d, dau in zip(muc, (*[";"] * (len(muc) - 1), "."), strict=True):
        if not d.gon.endswith(dau):
            yield Thay(d, f"dòng nơi gửi kết thúc bằng “{d.gon[-1]}”, cần “{dau}”", d.gon[-1], dau)
