"""Quốc hiệu and Tiêu ngữ (Phụ lục I, Phần I, Mục II, khoản 1)."""

from __future__ import annotations

from vanban.check.finding import Hang, Muc
from vanban.check.looks import sai_co, sai_dam, sai_giua, sai_hoa, sai_nghieng, so
from vanban.check.rule import DAU_LA_ANH, BanSoat, KhongKiem, Ra, Thay, rule
from vanban.check.underline import rong_dong, sai_dai_ke, thieu_ke
from vanban.nd30 import ND30


@rule("QH201", quy_dinh="thanh_phan.quoc_hieu")
def thieu_quoc_hieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Văn bản không có Quốc hiệu.

    Vì sao: Quốc hiệu là thành phần thể thức bắt buộc của văn bản hành chính.
    Sai: đầu văn bản chỉ có tên cơ quan.
    Đúng: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ở phía trên, bên phải trang đầu.
    """
    if "quoc_hieu" not in ban.nhan.phan and ban.anh_dau:
        yield KhongKiem(DAU_LA_ANH)
    elif "quoc_hieu" not in ban.nhan.phan:
        yield Thay("đầu văn bản", "không có Quốc hiệu", "không có", nd30.thanh_phan["quoc_hieu"].chuoi)


@rule("QH202", quy_dinh="thanh_phan.quoc_hieu", can="quoc_hieu")
def quoc_hieu_sai_chu(ban: BanSoat, nd30: ND30) -> Ra:
    """Quốc hiệu viết sai chữ.

    Vì sao: Quốc hiệu là chữ cố định. HÒA và HOÀ đều được.
    Sai: CỘNG HÒA XÃ HỘI CHỦ NGĨA VIỆT NAM.
    Đúng: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM.
    """
    chuan = nd30.thanh_phan["quoc_hieu"].chuoi
    (dong,) = ban.phan("quoc_hieu").dong
    if dong.hoa != chuan:
        yield Thay(dong, f"Quốc hiệu ghi “{dong.chu}”, cần “{chuan}”", dong.chu, chuan)


@rule("QH203", quy_dinh="thanh_phan.quoc_hieu", can="quoc_hieu")
def quoc_hieu_sai_co(ban: BanSoat, nd30: ND30) -> Ra:
    """Quốc hiệu sai cỡ chữ.

    Vì sao: Quốc hiệu nhỏ hơn hoặc bằng Tiêu ngữ, cỡ 12 đến 13.
    Sai: Quốc hiệu cỡ 14.
    Đúng: Quốc hiệu cỡ 13.
    """
    yield from sai_co(ban.phan("quoc_hieu").dong, nd30.thanh_phan["quoc_hieu"].co, "Quốc hiệu")


@rule("QH204", quy_dinh="thanh_phan.quoc_hieu", can="quoc_hieu")
def quoc_hieu_sai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Quốc hiệu không in hoa, đứng, đậm.

    Vì sao: luật quy định kiểu chữ của Quốc hiệu.
    Sai: Quốc hiệu không đậm.
    Đúng: Quốc hiệu in hoa, đứng, đậm.
    """
    dong = ban.phan("quoc_hieu").dong
    yield from sai_hoa(dong, "Quốc hiệu")
    yield from sai_dam(dong, "Quốc hiệu", dam=True)
    yield from sai_nghieng(dong, "Quốc hiệu", nghieng=False)


@rule("QH205", quy_dinh="thanh_phan.quoc_hieu", muc=Muc.NHAC, can="quoc_hieu")
def quoc_hieu_khong_giua(ban: BanSoat, nd30: ND30) -> Ra:
    """Quốc hiệu không canh giữa trong ô của nó.

    Vì sao: Tiêu ngữ phải ở giữa dưới Quốc hiệu; điều luật không nói riêng về Quốc hiệu nên chỉ nhắc.
    Sai: Quốc hiệu canh trái.
    Đúng: Quốc hiệu canh giữa ô bên phải.
    """
    yield from sai_giua(ban.phan("quoc_hieu").dong, "Quốc hiệu")


@rule("QH206", quy_dinh="thanh_phan.tieu_ngu")
def thieu_tieu_ngu(ban: BanSoat, nd30: ND30) -> Ra:
    """Văn bản không có Tiêu ngữ.

    Vì sao: Tiêu ngữ luôn đi cùng Quốc hiệu.
    Sai: dưới Quốc hiệu là ngay dòng ngày tháng.
    Đúng: Độc lập - Tự do - Hạnh phúc ở dưới Quốc hiệu.
    """
    if "tieu_ngu" not in ban.nhan.phan and ban.anh_dau:
        yield KhongKiem(DAU_LA_ANH)
    elif "tieu_ngu" not in ban.nhan.phan:
        yield Thay("đầu văn bản", "không có Tiêu ngữ", "không có", nd30.thanh_phan["tieu_ngu"].chuoi)


@rule("QH207", quy_dinh="thanh_phan.tieu_ngu", can="tieu_ngu")
def tieu_ngu_sai_chu(ban: BanSoat, nd30: ND30) -> Ra:
    """Tiêu ngữ viết sai chữ hoặc sai dấu gạch nối.

    Vì sao: chữ cái đầu mỗi cụm từ viết hoa, giữa các cụm từ có gạch nối, có cách chữ. Gạch ngang dài chỉ bị nhắc.
    Sai: Độc lập-Tự do-Hạnh Phúc.
    Đúng: Độc lập - Tự do - Hạnh phúc.
    """
    chuan = nd30.thanh_phan["tieu_ngu"].chuoi
    (dong,) = ban.phan("tieu_ngu").dong
    if dong.gon != chuan:
        yield Thay(dong, f"Tiêu ngữ ghi “{dong.chu}”, cần “{chuan}”", dong.chu, chuan)
    elif any(gach in dong.chu for gach in "–—−"):
        yield Thay(dong, "Tiêu ngữ dùng gạch ngang dài (–); mẫu của luật dùng gạch nối (-)", dong.chu, chuan, nhac=True)


@rule("QH208", quy_dinh="thanh_phan.tieu_ngu", can="tieu_ngu")
def tieu_ngu_sai_co(ban: BanSoat, nd30: ND30) -> Ra:
    """Tiêu ngữ sai cỡ chữ.

    Vì sao: Tiêu ngữ cỡ 13 đến 14.
    Sai: Tiêu ngữ cỡ 12.
    Đúng: Tiêu ngữ cỡ 14.
    """
    yield from sai_co(ban.phan("tieu_ngu").dong, nd30.thanh_phan["tieu_ngu"].co, "Tiêu ngữ")


@rule("QH209", quy_dinh="thanh_phan.tieu_ngu", can="tieu_ngu")
def tieu_ngu_sai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Tiêu ngữ không in đứng, đậm.

    Vì sao: luật quy định kiểu chữ của Tiêu ngữ.
    Sai: Tiêu ngữ in nghiêng.
    Đúng: Tiêu ngữ in thường, đứng, đậm.
    """
    dong = ban.phan("tieu_ngu").dong
    yield from sai_dam(dong, "Tiêu ngữ", dam=True)
    yield from sai_nghieng(dong, "Tiêu ngữ", nghieng=False)


@rule("QH210", quy_dinh="thanh_phan.tieu_ngu", can="tieu_ngu")
def tieu_ngu_khong_giua(ban: BanSoat, nd30: ND30) -> Ra:
    """Tiêu ngữ không canh giữa dưới Quốc hiệu.

    Vì sao: luật yêu cầu Tiêu ngữ canh giữa dưới Quốc hiệu.
    Sai: Tiêu ngữ canh trái trong ô.
    Đúng: Tiêu ngữ canh giữa.
    """
    phan = ban.phan("tieu_ngu")
    yield from sai_giua(phan.dong, "Tiêu ngữ", nhac=phan.dong[0].doan.o is None)


@rule("QH211", quy_dinh="thanh_phan.tieu_ngu.ke", can="tieu_ngu")
def thieu_ke_tieu_ngu(ban: BanSoat, nd30: ND30) -> Ra:
    """Dưới Tiêu ngữ không có đường kẻ ngang.

    Vì sao: đường kẻ là một phần của Tiêu ngữ.
    Sai: dưới Tiêu ngữ để trống.
    Đúng: đường kẻ nét liền, dài bằng dòng chữ.
    """
    yield from thieu_ke(ban, ban.phan("tieu_ngu"), "Tiêu ngữ")


@rule("QH212", quy_dinh="thanh_phan.tieu_ngu.ke", muc=Muc.NHAC, can="tieu_ngu")
def ke_tieu_ngu_sai_dai(ban: BanSoat, nd30: ND30) -> Ra:
    """Đường kẻ dưới Tiêu ngữ dài ngắn khác dòng chữ.

    Vì sao: luật yêu cầu dài bằng dòng chữ; chính các mẫu của nghị định cũng vẽ lệch nên chỉ nhắc.
    Sai: đường kẻ dài bằng nửa dòng chữ.
    Đúng: đường kẻ dài bằng dòng chữ.
    """
    ke = nd30.thanh_phan["tieu_ngu"].ke
    assert ke is not None
    yield from sai_dai_ke(ban, ban.phan("tieu_ngu"), ke, "Tiêu ngữ")


@rule("QH213", quy_dinh="thanh_phan.quoc_hieu", hang=Hang.MAU, can="quoc_hieu")
def quoc_hieu_hai_dong(ban: BanSoat, nd30: ND30) -> Ra:
    """Ô của Quốc hiệu hẹp hơn dòng chữ nên Quốc hiệu bị ngắt thành hai dòng.

    Vì sao: các mẫu in Quốc hiệu trên một dòng; đo bằng độ rộng chữ Times New Roman so với độ rộng của ô.
    Sai: ô rộng 80 mm, Quốc hiệu cỡ 13 cần 95,7 mm.
    Đúng: ô rộng 99 mm.
    """
    (dong,) = ban.phan("quoc_hieu").dong
    o, can = dong.doan.o, rong_dong(dong)
    if o is None or o.so_cot < 2 or not o.rong_mm:
        yield KhongKiem("Quốc hiệu không nằm trong ô của bảng hai cột")
    elif can > o.rong_mm * 1.01:
        cau = f"ô của Quốc hiệu rộng {so(o.rong_mm)} mm, dòng chữ cần {so(round(can, 1))} mm"
        yield Thay(dong, cau, f"{so(o.rong_mm)} mm", f"{so(round(can, 1))} mm")


@rule("QH214", quy_dinh="thanh_phan.quoc_hieu", can="quoc_hieu so_ky_hieu")
def quoc_hieu_ben_trai(ban: BanSoat, nd30: ND30) -> Ra:
    """Quốc hiệu đặt ở bên trái.

    Vì sao: Quốc hiệu ở phía trên cùng, bên phải trang đầu tiên.
    Sai: Quốc hiệu ở cột trái, tên cơ quan ở cột phải.
    Đúng: Quốc hiệu ở cột phải, tên cơ quan ở cột trái.
    """
    dong, o_so = ban.phan("quoc_hieu").dong[0], ban.phan("so_ky_hieu").dong[0].doan.o
    lech = None if dong.doan.o is None or o_so is None else dong.doan.o.lech_cot(o_so)
    if lech is None:
        yield KhongKiem("Quốc hiệu và số, ký hiệu không nằm trong cùng một bảng")
    elif lech < 0:
        yield Thay(dong, "Quốc hiệu ở bên trái, cần ở bên phải trang đầu", "bên trái", "bên phải")
