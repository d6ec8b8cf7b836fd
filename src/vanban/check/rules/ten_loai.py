"""Type name and subject (Phụ lục I, Phần I, Mục II, khoản 5)."""

from __future__ import annotations

import re

from vanban.check.finding import Hang, Muc
from vanban.check.looks import sai_co, sai_dam, sai_giua, sai_hoa, sai_nghieng
from vanban.check.recognise.model import PhanNhan
from vanban.check.recognise.title import KHONG_TRICH_YEU
from vanban.check.rule import BanSoat, KhongKiem, Ra, Thay, rule
from vanban.check.underline import sai_dai_ke, thieu_ke
from vanban.nd30 import ND30


@rule("TL601", quy_dinh="thanh_phan.ten_loai", muc=Muc.NHAC)
def thieu_ten_loai(ban: BanSoat, nd30: ND30) -> Ra:
    """Không nhận ra tên loại văn bản.

    Vì sao: văn bản hành chính có một trong các tên loại của Điều 7; chỉ công văn và thư công không in tên loại.
    Sai: dưới phần đầu là ngay nội dung, không phải công văn.
    Đúng: KẾ HOẠCH, in hoa, giữa trang.
    """
    if "ten_loai" not in ban.nhan.phan and ban.nhan.ma_loai != "cong_van":
        yield Thay("dưới phần đầu", "không nhận ra tên loại văn bản, cũng không phải công văn", "không có", "tên loại")
    if ban.nhan.ma_loai == "cong_van" and "ten_loai" in ban.nhan.phan:
        yield Thay(ban.phan("ten_loai").dong[0], "công văn không in tên loại", "CÔNG VĂN", "không in", nhac=True)


@rule("TL602", quy_dinh="thanh_phan.ten_loai", can="ten_loai")
def ten_loai_sai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Tên loại không in hoa, đứng, đậm.

    Vì sao: luật quy định kiểu chữ của tên loại.
    Sai: Kế hoạch (in thường).
    Đúng: KẾ HOẠCH in hoa, đứng, đậm.
    """
    dong = ban.phan("ten_loai").dong
    yield from sai_hoa(dong, "tên loại")
    yield from sai_dam(dong, "tên loại", dam=True)
    yield from sai_nghieng(dong, "tên loại", nghieng=False)


@rule("TL603", quy_dinh="thanh_phan.ten_loai", can="ten_loai")
def ten_loai_sai_co(ban: BanSoat, nd30: ND30) -> Ra:
    """Tên loại sai cỡ chữ.

    Vì sao: tên loại cỡ 13 đến 14.
    Sai: tên loại cỡ 16.
    Đúng: tên loại cỡ 14.
    """
    yield from sai_co(ban.phan("ten_loai").dong, nd30.thanh_phan["ten_loai"].co, "tên loại")


@rule("TL604", quy_dinh="thanh_phan.ten_loai", can="ten_loai")
def ten_loai_khong_giua(ban: BanSoat, nd30: ND30) -> Ra:
    """Tên loại không canh giữa.

    Vì sao: tên loại đặt giữa trang.
    Sai: tên loại canh trái.
    Đúng: tên loại canh giữa.
    """
    phan = ban.phan("ten_loai")
    yield from sai_giua(phan.dong, "tên loại", nhac=not phan.chac)


@rule("TL605", quy_dinh="thanh_phan.trich_yeu", can="ten_loai")
def thieu_trich_yeu(ban: BanSoat, nd30: ND30) -> Ra:
    """Dưới tên loại không có trích yếu.

    Vì sao: trích yếu nói nội dung chính của văn bản; chỉ giấy giới thiệu và giấy nghỉ phép không có.
    Sai: dưới KẾ HOẠCH là ngay căn cứ.
    Đúng: Triển khai Phong trào thi đua năm học.
    """
    if ban.nhan.ma_loai in KHONG_TRICH_YEU:
        yield KhongKiem("mẫu của loại này không có trích yếu")
    elif "trich_yeu" not in ban.nhan.phan:
        yield Thay(
            ban.phan("ten_loai").dong[0], "dưới tên loại không nhận ra trích yếu", "không có", "trích yếu", nhac=True
        )


@rule("TL606", quy_dinh="thanh_phan.trich_yeu", can="trich_yeu")
def trich_yeu_sai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Trích yếu không in thường, đứng, đậm.

    Vì sao: luật quy định kiểu chữ của trích yếu.
    Sai: trích yếu in nghiêng.
    Đúng: trích yếu in thường, đứng, đậm.
    """
    phan = ban.phan("trich_yeu")
    yield from sai_dam(phan.dong, "trích yếu", dam=True, nhac=not phan.chac)
    yield from sai_nghieng(phan.dong, "trích yếu", nghieng=False, nhac=not phan.chac)
    if all(d.in_hoa for d in phan.dong):
        yield Thay(phan.dong[0], "trích yếu in hoa, cần in thường", "in hoa", "in thường", nhac=len(phan.chu) < 20)


@rule("TL607", quy_dinh="thanh_phan.trich_yeu", can="trich_yeu")
def trich_yeu_sai_co(ban: BanSoat, nd30: ND30) -> Ra:
    """Trích yếu sai cỡ chữ.

    Vì sao: trích yếu cỡ 13 đến 14.
    Sai: trích yếu cỡ 12.
    Đúng: trích yếu cỡ 14.
    """
    phan = ban.phan("trich_yeu")
    yield from sai_co(phan.dong, nd30.thanh_phan["trich_yeu"].co, "trích yếu", nhac=not phan.chac)


def _tren_ke(ban: BanSoat) -> PhanNhan:
    """The element above the line: the subject, the reference below it, or the type name where there is no subject."""
    return ban.nhan.phan.get("kem_theo") or ban.nhan.phan.get("trich_yeu") or ban.phan("ten_loai")


@rule("TL608", quy_dinh="thanh_phan.trich_yeu.ke", can="ten_loai")
def thieu_ke_trich_yeu(ban: BanSoat, nd30: ND30) -> Ra:
    """Dưới trích yếu không có đường kẻ ngang.

    Vì sao: đường kẻ kết thúc phần tên loại và trích yếu.
    Sai: dưới trích yếu là ngay căn cứ.
    Đúng: đường kẻ nét liền dài từ 1/3 đến 1/2 dòng chữ.
    """
    yield from thieu_ke(ban, _tren_ke(ban), "trích yếu")


@rule("TL609", quy_dinh="thanh_phan.trich_yeu.ke", muc=Muc.NHAC, can="trich_yeu")
def ke_trich_yeu_sai_dai(ban: BanSoat, nd30: ND30) -> Ra:
    """Đường kẻ dưới trích yếu quá dài hoặc quá ngắn.

    Vì sao: luật yêu cầu từ 1/3 đến 1/2 dòng chữ; trích yếu nhiều dòng thì không rõ tính theo dòng nào nên không xét.
    Sai: đường kẻ dài bằng cả dòng chữ.
    Đúng: đường kẻ dài bằng 2/5 dòng chữ.
    """
    ke = nd30.thanh_phan["trich_yeu"].ke
    assert ke is not None
    yield from sai_dai_ke(ban, ban.phan("trich_yeu"), ke, "trích yếu")


@rule("TL610", quy_dinh="thanh_phan.trich_yeu", hang=Hang.TAP_QUAN, can="trich_yeu")
def trich_yeu_thua_chu(ban: BanSoat, nd30: ND30) -> Ra:
    """Trích yếu mở đầu bằng “V/v” hoặc kết thúc bằng dấu chấm.

    Vì sao: “V/v” dành cho công văn; văn bản có tên loại ghi “Về việc” hoặc ghi thẳng nội dung, không có dấu cuối.
    Sai: V/v triển khai Phong trào thi đua.
    Đúng: Triển khai Phong trào thi đua.
    """
    phan = ban.phan("trich_yeu")
    if re.match(r"V/v\b", phan.dong[0].gon, re.IGNORECASE):
        yield Thay(phan.dong[0], "trích yếu của văn bản có tên loại không dùng “V/v”", "V/v", "Về việc")
    if phan.dong[-1].gon.endswith((".", ";", ":")):
        yield Thay(phan.dong[-1], "trích yếu không có dấu câu ở cuối", phan.dong[-1].gon[-1], "không có")


@rule("TL611", quy_dinh="thanh_phan.trich_yeu_cong_van", can="trich_yeu_cong_van")
def trich_yeu_cong_van_sai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Trích yếu công văn in nghiêng, in đậm hoặc sai cỡ.

    Vì sao: trích yếu công văn in thường, đứng, cỡ 12 đến 13.
    Sai: V/v báo cáo sơ kết, in nghiêng.
    Đúng: V/v báo cáo sơ kết, in đứng, cỡ 12.
    """
    dong = ban.phan("trich_yeu_cong_van").dong
    yield from sai_nghieng(dong, "trích yếu công văn", nghieng=False)
    yield from sai_dam(dong, "trích yếu công văn", dam=False)
    yield from sai_co(dong, nd30.thanh_phan["trich_yeu_cong_van"].co, "trích yếu công văn")
