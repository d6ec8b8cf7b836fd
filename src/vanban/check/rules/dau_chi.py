"""Stamps, address, initials of the drafter (Phụ lục I, Phần I, Mục III, khoản 2 to 4)."""

from __future__ import annotations

from typing import Final

from vanban.check.finding import Muc
from vanban.check.line import Dong
from vanban.check.looks import sai_co, sai_dam, sai_nghieng, so
from vanban.check.rule import BanSoat, KhongKiem, Ra, Thay, rule
from vanban.docx.read import Ke
from vanban.nd30 import ND30

_LECH_MM: Final = 1.0
_LECH_KE: Final = 0.05


@rule("DM981", quy_dinh="thanh_phan.do_khan", can="do_khan")
def do_khan_sai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Dấu chỉ mức độ khẩn sai cỡ, không đứng, đậm.

    Vì sao: các từ “HỎA TỐC”, “THƯỢNG KHẨN”, “KHẨN” in hoa, đứng, đậm, cỡ 13 đến 14.
    Sai: KHẨN cỡ 16.
    Đúng: KHẨN cỡ 13, đứng, đậm.
    """
    dong = ban.phan("do_khan").dong
    yield from sai_co(dong, nd30.thanh_phan["do_khan"].co, "dấu chỉ mức độ khẩn")
    yield from sai_dam(dong, "dấu chỉ mức độ khẩn", dam=True)
    yield from sai_nghieng(dong, "dấu chỉ mức độ khẩn", nghieng=False)


@rule("DM982", quy_dinh="do_khan.khan", muc=Muc.NHAC, can="do_khan")
def khung_khan_sai_co(ban: BanSoat, nd30: ND30) -> Ra:
    """Khung của dấu chỉ mức độ khẩn sai kích thước, hoặc mực không đỏ.

    Vì sao: con dấu khắc sẵn 30 × 8 mm (hỏa tốc), 40 × 8 mm (thượng khẩn), 20 × 8 mm (khẩn), mực đỏ tươi.
    Sai: KHẨN trong khung 35 × 12 mm, chữ đen.
    Đúng: KHẨN trong khung 20 × 8 mm, chữ đỏ.
    """
    dong = ban.phan("do_khan").dong[0]
    muc = next(m for m in nd30.do_khan.values() if m.chu == dong.hoa)
    if dong.chu_van and any(v.dang.mau in {"", "000000"} for v in dong.chu_van):
        yield Thay(dong, "dấu chỉ mức độ khẩn in đen; dùng màu đỏ tươi", "đen", "đỏ")
    if not dong.doan.hop_mm:
        yield KhongKiem("tệp không cho biết kích thước khung")
        return
    that, can = dong.doan.hop_mm, (muc.rong_mm, muc.cao_mm)
    if any(abs(a - b) > _LECH_MM for a, b in zip(that, can, strict=True)):
        ta, tb = (f"{so(a)} × {so(b)} mm" for a, b in (that, can))
        yield Thay(dong, f"khung “{dong.gon}” {ta}, cần {tb}", ta, tb)


@rule("DM983", quy_dinh="thanh_phan.pham_vi_luu_hanh", can="pham_vi_luu_hanh")
def pham_vi_luu_hanh_sai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Chỉ dẫn phạm vi lưu hành sai cỡ, không đứng, đậm, hoặc không có khung.

    Vì sao: “LƯU HÀNH NỘI BỘ”, “XEM XONG TRẢ LẠI” trong khung viền đơn, in hoa, đứng, đậm, cỡ 13 đến 14.
    Sai: LƯU HÀNH NỘI BỘ không đậm.
    Đúng: LƯU HÀNH NỘI BỘ đậm, cỡ 13, trong khung.
    """
    dong = ban.phan("pham_vi_luu_hanh").dong
    yield from sai_co(dong, nd30.thanh_phan["pham_vi_luu_hanh"].co, "chỉ dẫn phạm vi lưu hành")
    yield from sai_dam(dong, "chỉ dẫn phạm vi lưu hành", dam=True)
    yield from sai_nghieng(dong, "chỉ dẫn phạm vi lưu hành", nghieng=False)
    if not _co_khung(dong[0]):
        yield Thay(dong[0], "chỉ dẫn phạm vi lưu hành không có khung viền đơn", "không", "khung", nhac=True)


def _co_khung(d: Dong) -> bool:
    """A text box, a boxed paragraph, a boxed cell."""
    o = d.doan.o
    return d.doan.hop or len(d.doan.dang.vien) >= 4 or (o is not None and len(o.vien) == 4)


@rule("DM984", quy_dinh="thanh_phan.dia_chi", can="dia_chi")
def dia_chi_sai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Địa chỉ cơ quan ở cuối trang sai cỡ hoặc in nghiêng.

    Vì sao: địa chỉ, thư điện tử, số điện thoại in thường, đứng, cỡ 11 đến 12.
    Sai: Địa chỉ cỡ 13.
    Đúng: Địa chỉ cỡ 11, đứng.
    """
    phan = ban.phan("dia_chi")
    yield from sai_co(phan.dong, nd30.thanh_phan["dia_chi"].co, "địa chỉ", nhac=not phan.chac)
    yield from sai_nghieng(phan.dong, "địa chỉ", nghieng=False, nhac=True)


@rule("DM985", quy_dinh="thanh_phan.dia_chi.ke", muc=Muc.NHAC, can="dia_chi")
def dia_chi_thieu_ke(ban: BanSoat, nd30: ND30) -> Ra:
    """Trên địa chỉ không có đường kẻ hết chiều ngang.

    Vì sao: địa chỉ trình bày dưới một đường kẻ nét liền kéo dài hết chiều ngang của vùng trình bày văn bản.
    Sai: địa chỉ ở cuối trang, phía trên để trống.
    Đúng: địa chỉ dưới một đường kẻ dài bằng vùng chữ.
    """
    dau = ban.phan("dia_chi").dong[0].doan
    rong = ban.vb.phan[0].rong_chu_mm if ban.vb.phan else 0.0
    if dau.o is not None or dau.hop:
        yield KhongKiem("địa chỉ nằm trong bảng hoặc hộp chữ")
        return
    ke: list[Ke] = [k for k in dau.ke if k.tren or k.loai == "hinh"]
    truoc = ban.vb.doan[max(dau.thu_tu - 3, 0) : dau.thu_tu - 1] if dau.thu_tu <= len(ban.vb.doan) else ()
    ke += [k for d in truoc for k in d.ke if not k.tren]
    if not any(k.dai_mm is None or k.dai_mm >= rong * (1 - _LECH_KE) for k in ke):
        yield Thay(dau, "trên địa chỉ không có đường kẻ hết chiều ngang", "không có", "đường kẻ")


@rule("DM986", quy_dinh="thanh_phan.nguoi_soan_thao", muc=Muc.NHAC, can="nguoi_soan_thao")
def nguoi_soan_thao_sai_co(ban: BanSoat, nd30: ND30) -> Ra:
    """Ký hiệu người soạn thảo và số bản sai cỡ hoặc in nghiêng, đậm.

    Vì sao: ký hiệu người soạn thảo và số lượng bản cỡ 11, đứng.
    Sai: PL.(300) cỡ 8.
    Đúng: PL.(300) cỡ 11.
    """
    dong = ban.phan("nguoi_soan_thao").dong
    yield from sai_co(dong, nd30.thanh_phan["nguoi_soan_thao"].co, "ký hiệu người soạn thảo")
    yield from sai_nghieng(dong, "ký hiệu người soạn thảo", nghieng=False)
    yield from sai_dam(dong, "ký hiệu người soạn thảo", dam=False)
