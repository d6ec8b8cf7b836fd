"""Nơi nhận (Phụ lục I, Phần I, Mục II, khoản 9)."""

from __future__ import annotations

import re
from typing import Final

from vanban.check.finding import Hang, Muc
from vanban.check.line import Dong
from vanban.check.looks import gop, sai_co, sai_dam, sai_nghieng, so, ta_khoang
from vanban.check.recognise import CapThan
from vanban.check.rule import VAN_BAN_KEM_THEO, BanSoat, KhongKiem, Ra, Thay, rule
from vanban.nd30 import ND30

_SAT_LE_MM: Final = 3.0


def _muc(ban: BanSoat) -> list[list[Dong]]:
    """The items: an entry with the lines that go on from it."""
    ra: list[list[Dong]] = []
    for d in ban.phan("noi_nhan").dong:
        if ra and not d.gon.startswith(("-", "+", "•")) and not d.gon.startswith("Lưu"):
            ra[-1].append(d)
        else:
            ra.append([d])
    return ra


@rule("NN931", quy_dinh="thanh_phan.noi_nhan")
def thieu_noi_nhan(ban: BanSoat, nd30: ND30) -> Ra:
    """Văn bản không có nơi nhận.

    Vì sao: nơi nhận là thành phần thể thức chính; văn bản ban hành kèm theo (không có số) thì không cần.
    Sai: cuối văn bản chỉ có chữ ký.
    Đúng: Nơi nhận: ngang hàng với chức vụ người ký.
    """
    if "kem_theo" in ban.nhan.phan:
        yield KhongKiem(VAN_BAN_KEM_THEO)
    elif "noi_nhan_tieu_de" not in ban.nhan.phan:
        if "so_ky_hieu" in ban.nhan.phan:
            yield Thay("cuối văn bản", "không có nơi nhận", "không có", "Nơi nhận:")
        else:
            yield KhongKiem("văn bản không có số, ký hiệu; có thể là văn bản kèm theo")


@rule("NN932", quy_dinh="thanh_phan.noi_nhan_tieu_de", can="noi_nhan_tieu_de")
def tu_noi_nhan_sai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Từ “Nơi nhận” không đậm, nghiêng hoặc sai cỡ.

    Vì sao: từ “Nơi nhận” cỡ 12, nghiêng, đậm.
    Sai: Nơi nhận: cỡ 11.
    Đúng: Nơi nhận: cỡ 12, nghiêng, đậm.
    """
    dong = ban.phan("noi_nhan_tieu_de").dong
    yield from sai_co(dong, nd30.thanh_phan["noi_nhan_tieu_de"].co, "từ “Nơi nhận”")
    yield from sai_dam(dong, "từ “Nơi nhận”", dam=True)
    yield from sai_nghieng(dong, "từ “Nơi nhận”", nghieng=True)


@rule("NN933", quy_dinh="noi_nhan.noi_nhan", can="noi_nhan_tieu_de")
def tu_noi_nhan_thieu_hai_cham(ban: BanSoat, nd30: ND30) -> Ra:
    """Sau “Nơi nhận” thiếu dấu hai chấm.

    Vì sao: từ “Nơi nhận” trên một dòng riêng, sau có dấu hai chấm.
    Sai: Nơi nhận
    Đúng: Nơi nhận:
    """
    dong = ban.phan("noi_nhan_tieu_de").dong[0]
    if ":" not in dong.gon:
        yield Thay(dong, "sau “Nơi nhận” thiếu dấu hai chấm (:)", dong.gon, "Nơi nhận:")


@rule("NN934", quy_dinh="thanh_phan.noi_nhan", can="noi_nhan")
def noi_nhan_sai_co(ban: BanSoat, nd30: ND30) -> Ra:
    """Danh sách nơi nhận sai cỡ chữ.

    Vì sao: luật quy định đúng một cỡ cho danh sách nơi nhận; chữ nhỏ của người soạn thảo sau dòng Lưu không xét.
    Sai: danh sách nơi nhận cỡ 12.
    Đúng: danh sách nơi nhận cỡ 11.
    """
    khoang = nd30.thanh_phan["noi_nhan"].co
    can = ta_khoang(khoang)
    lech = ((d, so(d.co[0])) for d in ban.phan("noi_nhan").dong if d.co and d.co[0] not in khoang)
    yield from gop(lech, lambda gia: f"nơi nhận cỡ chữ {gia}, cần {can}", can)


@rule("NN935", quy_dinh="thanh_phan.noi_nhan", can="noi_nhan")
def noi_nhan_sai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Danh sách nơi nhận in nghiêng hoặc đậm.

    Vì sao: danh sách nơi nhận in thường, đứng.
    Sai: danh sách nơi nhận in nghiêng.
    Đúng: danh sách nơi nhận in đứng, không đậm.
    """
    dong = ban.phan("noi_nhan").dong
    yield from sai_nghieng(dong, "nơi nhận", nghieng=False)
    yield from sai_dam(dong, "nơi nhận", dam=False)


@rule("NN936", quy_dinh="noi_nhan.cuoi_dong", can="noi_nhan")
def noi_nhan_sai_dau(ban: BanSoat, nd30: ND30) -> Ra:
    """Dòng nơi nhận không kết thúc bằng dấu chấm phẩy.

    Vì sao: mỗi nơi nhận một dòng, cuối dòng có dấu chấm phẩy.
    Sai: - Các tổ chuyên môn,
    Đúng: - Các tổ chuyên môn;
    """
    for muc in _muc(ban)[:-1]:
        if not muc[-1].gon.endswith(";"):
            cuoi = muc[-1].gon[-1]
            yield Thay(muc[-1], f"dòng nơi nhận kết thúc bằng “{cuoi}”, cần dấu chấm phẩy (;)", cuoi, ";")


@rule("NN937", quy_dinh="noi_nhan.luu", can="noi_nhan")
def noi_nhan_thieu_luu(ban: BanSoat, nd30: ND30) -> Ra:
    """Nơi nhận không có dòng “Lưu: VT”.

    Vì sao: dòng cuối cùng của nơi nhận là chữ “Lưu”, dấu hai chấm, “VT”, rồi đơn vị soạn thảo.
    Sai: - Lưu VP.
    Đúng: - Lưu: VT, TĐ.
    """
    luu = [muc for muc in _muc(ban) if re.match(r"[-+•\s]*Lưu\b", muc[0].gon, re.IGNORECASE)]
    if not luu:
        yield Thay(ban.phan("noi_nhan").dong[-1], "nơi nhận không có dòng “Lưu: VT, …”", "không có", "- Lưu: VT, ….")
        return
    dong = luu[-1][0]
    chu = " ".join(d.gon for d in luu[-1])
    if not re.search(r"Lưu\s*:", chu):
        yield Thay(dong, "sau “Lưu” thiếu dấu hai chấm (:)", chu, "- Lưu: VT, ….")
    elif not re.search(r"\bVT\b", chu):
        yield Thay(dong, "dòng “Lưu” thiếu chữ viết tắt “VT”", chu, "- Lưu: VT, ….")


@rule("NN938", quy_dinh="noi_nhan.dong_cuoi", muc=Muc.NHAC, can="noi_nhan")
def noi_nhan_thieu_cham_cuoi(ban: BanSoat, nd30: ND30) -> Ra:
    """Dòng cuối của nơi nhận không kết thúc bằng dấu chấm.

    Vì sao: dòng “Lưu” kết thúc bằng dấu chấm; ký hiệu người soạn thảo có thể đứng sau nên chỉ nhắc.
    Sai: - Lưu: VT, TĐ
    Đúng: - Lưu: VT, TĐ.
    """
    cuoi = _muc(ban)[-1]
    chu = " ".join(d.gon for d in cuoi)
    if not re.search(r"\.(\s*[\w.]*\s*\(\d+\)|\s*\(?[\w./ ]{1,20}\)?)?\.?$", chu):
        yield Thay(cuoi[-1], "dòng cuối của nơi nhận không kết thúc bằng dấu chấm (.)", chu[-1], ".")


@rule("NN939", quy_dinh="noi_nhan.nhu_tren", muc=Muc.NHAC, can="kinh_gui noi_nhan")
def noi_nhan_thieu_nhu_tren(ban: BanSoat, nd30: ND30) -> Ra:
    """Có “Kính gửi” mà nơi nhận không có “Như trên”.

    Vì sao: với công văn, tờ trình, báo cáo gửi cấp trên, nơi nhận bắt đầu bằng “Như trên”.
    Sai: - Sở Giáo dục và Đào tạo;
    Đúng: - Như trên;
    """
    dong = ban.phan("noi_nhan").dong[0]
    if "như trên" not in ban.phan("noi_nhan").chu.casefold():
        yield Thay(dong, "văn bản có “Kính gửi” mà nơi nhận không có “Như trên”", dong.gon, "- Như trên;")


@rule("NN940", quy_dinh="noi_nhan.gach_dau_dong", muc=Muc.NHAC, can="noi_nhan")
def noi_nhan_thieu_gach(ban: BanSoat, nd30: ND30) -> Ra:
    """Dòng nơi nhận không có gạch đầu dòng, hoặc không sát lề trái.

    Vì sao: mỗi dòng nơi nhận có gạch đầu dòng (-) sát lề trái.
    Sai: + Các tổ chuyên môn;
    Đúng: - Các tổ chuyên môn;
    """
    dong = [muc[0] for muc in _muc(ban)]
    yield from gop(
        ((d, d.gon[:1]) for d in dong if not d.gon.startswith("-")),
        lambda gia: f"dòng nơi nhận mở đầu bằng “{gia}”, cần gạch đầu dòng (-)",
        "-",
    )
    lui = ((d, so(lui)) for d in dong if (lui := d.doan.dang.trai_mm + d.doan.dang.dau_dong_mm) > _SAT_LE_MM)
    yield from gop(lui, lambda gia: f"gạch đầu dòng lùi {gia} mm, cần sát lề trái", "sát lề trái")


@rule("NN941", quy_dinh="thanh_phan.noi_nhan_tieu_de", muc=Muc.NHAC, can="noi_nhan_tieu_de")
def noi_nhan_khong_ngang_chuc_vu(ban: BanSoat, nd30: ND30) -> Ra:
    """“Nơi nhận” không ngang hàng với quyền hạn, chức vụ người ký.

    Vì sao: luật đặt từ “Nơi nhận” ngang hàng với dòng quyền hạn, chức vụ.
    Sai: nơi nhận ở hàng dưới của bảng.
    Đúng: nơi nhận và chức vụ cùng một hàng.
    """
    nhan = ban.phan("noi_nhan_tieu_de").dong[0].doan.o
    ky = next((ban.phan(ma).dong[0].doan.o for ma in ("quyen_han", "chuc_vu") if ma in ban.nhan.phan), None)
    if nhan is None or ky is None or nhan.bang != ky.bang:
        yield KhongKiem("nơi nhận và chữ ký không nằm trong cùng một bảng")
    elif nhan.hang != ky.hang:
        yield Thay(
            ban.phan("noi_nhan_tieu_de").dong[0],
            "“Nơi nhận” không cùng hàng với chức vụ người ký",
            "khác hàng",
            "cùng hàng",
        )


@rule("NN942", quy_dinh="noi_nhan.noi_nhan", muc=Muc.NHAC, can="noi_nhan_tieu_de")
def tu_noi_nhan_lui_gach_chan(ban: BanSoat, nd30: ND30) -> Ra:
    """Từ “Nơi nhận” bị gạch chân, không sát lề trái hoặc không đứng riêng một dòng.

    Vì sao: từ “Nơi nhận” trên một dòng riêng, sát lề trái, cỡ 12, nghiêng, đậm; không gạch chân.
    Sai: Nơi nhận: có gạch chân.
    Đúng: Nơi nhận: sát lề trái, không gạch chân.
    """
    dong = ban.phan("noi_nhan_tieu_de").dong[0]
    dang = dong.doan.dang
    if any(v.dang.gach_chan for v in dong.chu_van):
        yield Thay(dong, "từ “Nơi nhận” bị gạch chân", "gạch chân", "không gạch chân")
    if dang.canh in {"giua", "phai"} or dang.trai_mm + dang.dau_dong_mm > _SAT_LE_MM:
        yield Thay(dong, "từ “Nơi nhận” không sát lề trái", "lùi vào", "sát lề trái")
    if dong.gon.partition(":")[2].strip():
        yield Thay(dong, "từ “Nơi nhận” chung dòng với nơi nhận; cần đứng riêng một dòng", dong.gon, "Nơi nhận:")


@rule("NN943", quy_dinh="mau.1.2", hang=Hang.MAU, can="noi_nhan dieu")
def noi_nhan_sai_nhu_dieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Quyết định, nghị quyết: nơi nhận không có “Như Điều …”, hoặc nêu một điều không có.

    Vì sao: Mẫu 1.1 đến 1.3 mở đầu nơi nhận bằng “Như Điều …”, là điều nêu người thi hành.
    Sai: - Như Điều 5; mà quyết định có ba điều.
    Đúng: - Như Điều 3;
    """
    if ban.nhan.ma_loai not in {"quyet_dinh", "nghi_quyet"}:
        yield KhongKiem("không phải quyết định, nghị quyết")
        return
    dong = ban.phan("noi_nhan").dong[0]
    khop = re.search(r"Như Điều\s+(\d+)", ban.phan("noi_nhan").chu, re.IGNORECASE)
    co = {d.so for d in ban.nhan.than if d.cap is CapThan.DIEU}
    if khop is None:
        yield Thay(dong, "nơi nhận không có “Như Điều …”", dong.gon, "- Như Điều …;")
    elif khop[1] not in co:
        yield Thay(dong, f"nơi nhận ghi “{khop[0]}” mà văn bản không có điều ấy", khop[0], f"Điều {max(co, key=int)}")
