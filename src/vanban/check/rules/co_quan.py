"""Names of the superior and the issuing body (Phụ lục I, Phần I, Mục II, khoản 2)."""

from __future__ import annotations

from vanban.check.finding import Hang, Muc
from vanban.check.looks import sai_co, sai_dam, sai_giua, sai_hoa, sai_nghieng
from vanban.check.rule import BanSoat, KhongKiem, Ra, Thay, rule
from vanban.check.underline import sai_dai_ke, thieu_ke
from vanban.nd30 import ND30


@rule("CQ301", quy_dinh="thanh_phan.co_quan", muc=Muc.NHAC)
def thieu_co_quan(ban: BanSoat, nd30: ND30) -> Ra:
    """Không nhận ra tên cơ quan ban hành.

    Vì sao: tên cơ quan ban hành là thành phần thể thức bắt buộc; máy có thể không nhận ra tên lạ nên chỉ nhắc.
    Sai: phía trên số, ký hiệu để trống.
    Đúng: TRƯỜNG THPT SỐ MỘT phía trên số, ký hiệu.
    """
    if "co_quan" not in ban.nhan.phan:
        yield Thay("đầu văn bản", "không nhận ra tên cơ quan, tổ chức ban hành", "không có", "tên cơ quan ban hành")


@rule("CQ302", quy_dinh="thanh_phan.co_quan", can="co_quan")
def co_quan_sai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Tên cơ quan ban hành không in hoa, đứng, đậm.

    Vì sao: chữ đậm phân biệt cơ quan ban hành với cơ quan chủ quản.
    Sai: tên cơ quan ban hành không đậm.
    Đúng: tên cơ quan ban hành in hoa, đứng, đậm.
    """
    phan = ban.phan("co_quan")
    yield from sai_hoa(phan.dong, "tên cơ quan ban hành", nhac=not phan.chac)
    yield from sai_dam(phan.dong, "tên cơ quan ban hành", dam=True, nhac=not phan.chac)
    yield from sai_nghieng(phan.dong, "tên cơ quan ban hành", nghieng=False, nhac=not phan.chac)


@rule("CQ303", quy_dinh="thanh_phan.co_quan", can="co_quan")
def co_quan_sai_co(ban: BanSoat, nd30: ND30) -> Ra:
    """Tên cơ quan ban hành sai cỡ chữ.

    Vì sao: tên cơ quan ban hành cỡ 12 đến 13.
    Sai: tên cơ quan ban hành cỡ 14.
    Đúng: tên cơ quan ban hành cỡ 13.
    """
    yield from sai_co(ban.phan("co_quan").dong, nd30.thanh_phan["co_quan"].co, "tên cơ quan ban hành")


@rule("CQ304", quy_dinh="thanh_phan.co_quan", can="co_quan")
def co_quan_khong_giua(ban: BanSoat, nd30: ND30) -> Ra:
    """Tên cơ quan ban hành không canh giữa.

    Vì sao: tên cơ quan ban hành canh giữa dưới tên cơ quan chủ quản.
    Sai: tên cơ quan ban hành canh trái.
    Đúng: tên cơ quan ban hành canh giữa ô bên trái.
    """
    phan = ban.phan("co_quan")
    yield from sai_giua(phan.dong, "tên cơ quan ban hành", nhac=not phan.chac or phan.dong[0].doan.o is None)


@rule("CQ305", quy_dinh="thanh_phan.co_quan.ke", can="co_quan")
def thieu_ke_co_quan(ban: BanSoat, nd30: ND30) -> Ra:
    """Dưới tên cơ quan ban hành không có đường kẻ ngang.

    Vì sao: đường kẻ tách tên cơ quan với số, ký hiệu.
    Sai: dưới tên cơ quan là ngay số, ký hiệu.
    Đúng: đường kẻ nét liền dài từ 1/3 đến 1/2 dòng chữ.
    """
    yield from thieu_ke(ban, ban.phan("co_quan"), "tên cơ quan ban hành")


@rule("CQ306", quy_dinh="thanh_phan.co_quan.ke", muc=Muc.NHAC, can="co_quan")
def ke_co_quan_sai_dai(ban: BanSoat, nd30: ND30) -> Ra:
    """Đường kẻ dưới tên cơ quan ban hành quá dài hoặc quá ngắn.

    Vì sao: luật yêu cầu từ 1/3 đến 1/2 dòng chữ; chính các mẫu của nghị định cũng vẽ lệch nên chỉ nhắc.
    Sai: đường kẻ dài bằng cả dòng chữ.
    Đúng: đường kẻ dài bằng 2/5 dòng chữ.
    """
    ke = nd30.thanh_phan["co_quan"].ke
    assert ke is not None
    yield from sai_dai_ke(ban, ban.phan("co_quan"), ke, "tên cơ quan ban hành")


@rule("CQ307", quy_dinh="thanh_phan.chu_quan", can="chu_quan")
def chu_quan_in_dam(ban: BanSoat, nd30: ND30) -> Ra:
    """Tên cơ quan chủ quản in đậm hoặc nghiêng.

    Vì sao: chỉ tên cơ quan ban hành được đậm; tên cơ quan chủ quản in đứng.
    Sai: cả hai dòng tên đều đậm.
    Đúng: tên cơ quan chủ quản không đậm.
    """
    phan = ban.phan("chu_quan")
    yield from sai_dam(phan.dong, "tên cơ quan chủ quản", dam=False, nhac=not phan.chac)
    yield from sai_nghieng(phan.dong, "tên cơ quan chủ quản", nghieng=False, nhac=not phan.chac)


@rule("CQ308", quy_dinh="thanh_phan.chu_quan", can="chu_quan")
def chu_quan_sai_co(ban: BanSoat, nd30: ND30) -> Ra:
    """Tên cơ quan chủ quản sai cỡ chữ hoặc không in hoa.

    Vì sao: tên cơ quan chủ quản in hoa, cỡ 12 đến 13.
    Sai: tên cơ quan chủ quản cỡ 14.
    Đúng: tên cơ quan chủ quản cỡ 13.
    """
    phan = ban.phan("chu_quan")
    yield from sai_co(phan.dong, nd30.thanh_phan["chu_quan"].co, "tên cơ quan chủ quản", nhac=not phan.chac)
    yield from sai_hoa(phan.dong, "tên cơ quan chủ quản", nhac=not phan.chac)


@rule("CQ309", quy_dinh="thanh_phan.co_quan", hang=Hang.TAP_QUAN, can="co_quan")
def co_quan_gach_chan(ban: BanSoat, nd30: ND30) -> Ra:
    """Tên cơ quan, Tiêu ngữ hoặc tên loại bị gạch chân.

    Vì sao: đường kẻ theo luật là một đường riêng, dài theo tỷ lệ; gạch chân dài bằng chữ và dính vào chữ.
    Sai: TRƯỜNG THPT SỐ MỘT gạch chân.
    Đúng: đường kẻ riêng dưới tên cơ quan.
    """
    for ma in ("co_quan", "tieu_ngu", "ten_loai", "trich_yeu"):
        phan = ban.nhan.phan.get(ma)
        for d in phan.dong if phan else ():
            if any(v.dang.gach_chan for v in d.chu_van):
                yield Thay(d, "chữ bị gạch chân; nên dùng đường kẻ riêng", "gạch chân", "đường kẻ")


@rule("CQ310", quy_dinh="co_chu.14", hang=Hang.MAU, can="quoc_hieu tieu_ngu dia_danh_ngay")
def co_chu_khong_cung_bo(ban: BanSoat, nd30: ND30) -> Ra:
    """Cỡ chữ của Quốc hiệu, Tiêu ngữ, ngày tháng không cùng tăng giảm.

    Vì sao: cỡ chữ trong một văn bản tăng giảm thống nhất: 13, 14, 14 hoặc 12, 13, 13.
    Sai: Quốc hiệu 12, Tiêu ngữ 14, ngày tháng 13.
    Đúng: Quốc hiệu 13, Tiêu ngữ 14, ngày tháng 14.
    """
    cac = [ban.phan(ma).dong[0] for ma in ("quoc_hieu", "tieu_ngu", "dia_danh_ngay")]
    co = tuple(d.co[0] for d in cac)
    bo = [(c.quoc_hieu, c.tieu_ngu, c.dia_danh) for c in nd30.co_chu.values()]
    if any(
        c not in nd30.thanh_phan[ma].co for c, ma in zip(co, ("quoc_hieu", "tieu_ngu", "dia_danh_ngay"), strict=True)
    ):
        yield KhongKiem("có cỡ chữ ngoài khoảng, đã nêu ở quy tắc khác")
    elif co not in bo:
        thay = ", ".join(f"{c:g}" for c in co)
        yield Thay(
            cac[0], f"Quốc hiệu, Tiêu ngữ, ngày tháng cỡ {thay}; nên 13, 14, 14 hoặc 12, 13, 13", thay, "13, 14, 14"
        )
