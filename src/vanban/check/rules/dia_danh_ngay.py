"""Place and date (Phụ lục I, Phần I, Mục II, khoản 4)."""

from __future__ import annotations

import re
from datetime import date

from vanban.check.finding import Hang, Muc
from vanban.check.looks import sai_co, sai_dam, sai_giua, sai_nghieng
from vanban.check.recognise.model import NgayIn
from vanban.check.rule import DAU_LA_ANH, VAN_BAN_KEM_THEO, BanSoat, KhongKiem, Ra, Thay, rule
from vanban.nd30 import ND30


def _ngay(ban: BanSoat) -> NgayIn:
    assert ban.nhan.ngay is not None
    return ban.nhan.ngay


@rule("NG501", quy_dinh="thanh_phan.dia_danh_ngay")
def thieu_dia_danh_ngay(ban: BanSoat, nd30: ND30) -> Ra:
    """Văn bản không có địa danh và thời gian ban hành.

    Vì sao: địa danh, thời gian là thành phần thể thức chính; riêng mẫu biên bản (Mẫu 1.9) không có dòng này.
    Sai: dưới Tiêu ngữ để trống.
    Đúng: An Bình, ngày 09 tháng 9 năm 2024.
    """
    if "dia_danh_ngay" in ban.nhan.phan:
        return
    if "kem_theo" in ban.nhan.phan:
        yield KhongKiem(VAN_BAN_KEM_THEO)
    elif ban.anh_dau:
        yield KhongKiem(DAU_LA_ANH)
    elif ban.nhan.ma_loai == "bien_ban":
        yield KhongKiem("mẫu biên bản không có dòng địa danh và thời gian")
    else:
        yield Thay("đầu văn bản", "không có dòng địa danh và thời gian", "không có", "…, ngày … tháng … năm …")


@rule("NG502", quy_dinh="cum_tu.dia_danh_dau", can="dia_danh_ngay")
def dia_danh_thieu_phay(ban: BanSoat, nd30: ND30) -> Ra:
    """Thiếu địa danh, hoặc sau địa danh thiếu dấu phẩy.

    Vì sao: sau địa danh có dấu phẩy.
    Sai: An Bình ngày 09 tháng 9 năm 2024.
    Đúng: An Bình, ngày 09 tháng 9 năm 2024.
    """
    ngay, dong = _ngay(ban), ban.phan("dia_danh_ngay").dong[0]
    if not ngay.dia_danh:
        yield Thay(dong, "dòng ngày tháng chưa có địa danh", "không có", "địa danh", nhac=True)
    elif not ngay.phay:
        yield Thay(dong, "sau địa danh thiếu dấu phẩy (,)", f"{ngay.dia_danh} ngày", f"{ngay.dia_danh}, ngày")


@rule("NG503", quy_dinh="cum_tu.ngay_them_khong", can="dia_danh_ngay")
def ngay_thieu_khong(ban: BanSoat, nd30: ND30) -> Ra:
    """Ngày nhỏ hơn 10, tháng 1, 2 thiếu số 0; tháng từ 3 đến 9 thừa số 0.

    Vì sao: luật chỉ yêu cầu số 0 cho ngày nhỏ hơn 10 và tháng 1, 2. Số 0 thừa ở tháng khác chỉ bị nhắc.
    Sai: ngày 9 tháng 1 năm 2024.
    Đúng: ngày 09 tháng 01 năm 2024; ngày 09 tháng 9 năm 2024.
    """
    ngay, dong = _ngay(ban), ban.phan("dia_danh_ngay").dong[0]
    if re.fullmatch(r"\d", ngay.ngay):
        yield Thay(dong, f"ngày {ngay.ngay} nhỏ hơn 10, cần ghi 0{ngay.ngay}", ngay.ngay, f"0{ngay.ngay}")
    if ngay.thang in {"1", "2"}:
        yield Thay(dong, f"tháng {ngay.thang} cần ghi 0{ngay.thang}", ngay.thang, f"0{ngay.thang}")
    elif re.fullmatch(r"0[3-9]", ngay.thang):
        thang = ngay.thang[1]
        yield Thay(dong, f"tháng {ngay.thang} thừa số 0; luật chỉ thêm cho tháng 1, 2", ngay.thang, thang, nhac=True)


@rule("NG504", quy_dinh="thanh_phan.dia_danh_ngay", can="dia_danh_ngay")
def ngay_khong_co_that(ban: BanSoat, nd30: ND30) -> Ra:
    """Ngày ban hành không có thật, hoặc còn để trống ở bản phát hành.

    Vì sao: ngày không có trong lịch thì văn bản không xác định được hiệu lực; bản thảo để trống ngày thì được.
    Sai: ngày 31 tháng 02 năm 2024.
    Đúng: ngày 29 tháng 02 năm 2024.
    """
    ngay, dong = _ngay(ban), ban.phan("dia_danh_ngay").dong[0]
    chu = (ngay.nam, ngay.thang, ngay.ngay)
    if not all(re.fullmatch(r"\d{1,4}", c) for c in chu):
        if not ban.nhap and any(not c or not c.isdigit() for c in chu):
            yield Thay(
                dong, "thời gian ban hành chưa ghi đủ ngày, tháng, năm", dong.chu, "ngày … tháng … năm …", nhac=True
            )
        return
    try:
        that = date(*(int(c) for c in chu))
    except ValueError:
        yield Thay(dong, f"ngày {ngay.ngay}/{ngay.thang}/{ngay.nam} không có trong lịch", dong.chu, "một ngày có thật")
        return
    if not 1945 <= that.year <= 2100:
        yield Thay(dong, f"năm {ngay.nam} có vẻ sai", ngay.nam, "năm ban hành", nhac=True)


@rule("NG505", quy_dinh="thanh_phan.dia_danh_ngay", can="dia_danh_ngay")
def ngay_khong_nghieng(ban: BanSoat, nd30: ND30) -> Ra:
    """Địa danh và thời gian không in nghiêng.

    Vì sao: luật quy định kiểu chữ nghiêng cho dòng này.
    Sai: dòng ngày tháng in đứng.
    Đúng: dòng ngày tháng in nghiêng.
    """
    dong = ban.phan("dia_danh_ngay").dong
    yield from sai_nghieng(dong, "địa danh và thời gian", nghieng=True)
    yield from sai_dam(dong, "địa danh và thời gian", dam=False, nhac=True)


@rule("NG506", quy_dinh="thanh_phan.dia_danh_ngay", can="dia_danh_ngay")
def ngay_sai_co(ban: BanSoat, nd30: ND30) -> Ra:
    """Địa danh và thời gian sai cỡ chữ.

    Vì sao: dòng này cỡ 13 đến 14.
    Sai: địa danh và thời gian cỡ 12.
    Đúng: địa danh và thời gian cỡ 14.
    """
    yield from sai_co(ban.phan("dia_danh_ngay").dong, nd30.thanh_phan["dia_danh_ngay"].co, "địa danh và thời gian")


@rule("NG507", quy_dinh="thanh_phan.dia_danh_ngay", can="dia_danh_ngay")
def ngay_khong_giua(ban: BanSoat, nd30: ND30) -> Ra:
    """Địa danh và thời gian không canh giữa dưới Quốc hiệu, Tiêu ngữ.

    Vì sao: luật đặt dòng này dưới, canh giữa so với Quốc hiệu và Tiêu ngữ.
    Sai: dòng ngày tháng canh phải.
    Đúng: dòng ngày tháng canh giữa ô bên phải.
    """
    phan = ban.phan("dia_danh_ngay")
    yield from sai_giua(phan.dong, "địa danh và thời gian", nhac=phan.dong[0].doan.o is None)


@rule("NG508", quy_dinh="thanh_phan.dia_danh_ngay", can="dia_danh_ngay so_ky_hieu")
def ngay_khong_ngang_so(ban: BanSoat, nd30: ND30) -> Ra:
    """Địa danh, thời gian không ngang hàng với số, ký hiệu.

    Vì sao: theo sơ đồ, ô số 4 ngang với ô số 3; hai hàng khác nhau của bảng thì chắc chắn lệch.
    Sai: số, ký hiệu ở hàng 2 của bảng, ngày tháng ở hàng 3.
    Đúng: số, ký hiệu và ngày tháng cùng một hàng.
    """
    ngay, so = (ban.phan(ma).dong[0].doan for ma in ("dia_danh_ngay", "so_ky_hieu"))
    if ngay.o is None or so.o is None or ngay.o.bang != so.o.bang:
        yield KhongKiem("số và ngày không nằm trong cùng một bảng")
    elif ngay.o.hang != so.o.hang:
        yield Thay(ngay, "địa danh, thời gian không cùng hàng với số, ký hiệu", "khác hàng", "cùng hàng", nhac=True)


@rule("NG509", quy_dinh="thanh_phan.dia_danh_ngay", muc=Muc.NHAC, can="dia_danh_ngay")
def dia_danh_viet_tat(ban: BanSoat, nd30: ND30) -> Ra:
    """Địa danh viết tắt “TP.”, “TX.”, “Tp”.

    Vì sao: địa danh là tên gọi chính thức của đơn vị hành chính nơi cơ quan đóng trụ sở, không phải chữ viết tắt.
    Sai: TP. Hồ Chí Minh, ngày 09 tháng 9 năm 2024.
    Đúng: Thành phố Hồ Chí Minh, ngày 09 tháng 9 năm 2024.
    """
    khop = re.match(r"(TP|TX|TT|P|Q|H|X)\.?\s*(?=[A-ZĐ])|(TP|TX|HCM|TPHCM)\b", _ngay(ban).dia_danh, re.IGNORECASE)
    if khop and (khop[0].rstrip().endswith(".") or khop[0].strip().upper() in {"TP", "TX", "HCM", "TPHCM"}):
        yield Thay(
            ban.phan("dia_danh_ngay").dong[0], f"địa danh viết tắt “{khop[0].strip()}”", khop[0].strip(), "tên đầy đủ"
        )


@rule("NG510", quy_dinh="mau.1.9", hang=Hang.MAU)
def bien_ban_co_dia_danh_ngay(ban: BanSoat, nd30: ND30) -> Ra:
    """Biên bản có dòng địa danh, thời gian ở đầu.

    Vì sao: Mẫu 1.9 không có dòng này; thời gian, địa điểm ghi trong nội dung biên bản.
    Sai: BIÊN BẢN có “An Bình, ngày 09 tháng 9 năm 2024” dưới Tiêu ngữ.
    Đúng: Thời gian bắt đầu: …; Địa điểm: … trong nội dung.
    """
    if ban.nhan.ma_loai != "bien_ban":
        yield KhongKiem("không phải biên bản")
    elif "dia_danh_ngay" in ban.nhan.phan:
        yield Thay(
            ban.phan("dia_danh_ngay").dong[0], "mẫu biên bản không có dòng địa danh, thời gian", "có", "không có"
        )
