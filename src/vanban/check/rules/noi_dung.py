"""The body: size, alignment, indents, spacing, headings (Phụ lục I, Phần I, Mục II, khoản 6)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from vanban.check.finding import Hang, Muc
from vanban.check.line import Dong
from vanban.check.looks import gop, sai_co, sai_dam, so, ta_khoang
from vanban.check.recognise import CapThan, DoanThan
from vanban.check.rule import BanSoat, KhongKiem, Ra, Thay, rule
from vanban.docx.read import Doan
from vanban.nd30 import ND30

LECH_THUT_MM: Final = 0.5  # 1,25 cm is what Word's ruler gives for 1,27 cm
LECH_CACH_PT: Final = 0.5
LECH_GIAN: Final = 0.02
_DONG_TU_NHIEN: Final = 1.15  # a single line of Times, in sizes
_EM: Final = 0.39 * 25.4 / 72  # mm per pt and letter: narrower than real text, so "two lines" is sure
_LOI_VAN: Final = frozenset({CapThan.DOAN, CapThan.DIEU, CapThan.KHOAN, CapThan.DIEM})
_KHONG_TIEU_DE: Final = _LOI_VAN | {CapThan.GACH, CapThan.CONG, CapThan.THAP_PHAN}
_RIENG: Final = frozenset({CapThan.PHAN, CapThan.CHUONG, CapThan.MUC_RIENG, CapThan.TIEU_MUC})
_TIEU_DE_GIUA: Final = _RIENG | {CapThan.GIUA}


def _loi_van(ban: BanSoat) -> Iterator[DoanThan]:
    return (d for d in ban.nhan.than if d.cap in _KHONG_TIEU_DE)


@rule("ND801", quy_dinh="thanh_phan.noi_dung", can="noi_dung")
def noi_dung_sai_co(ban: BanSoat, nd30: ND30) -> Ra:
    """Nội dung sai cỡ chữ.

    Vì sao: lời văn cỡ 13 đến 14.
    Sai: một đoạn cỡ 12.
    Đúng: mọi đoạn cỡ 14.
    """
    yield from sai_co((d.dong for d in ban.nhan.than), nd30.thanh_phan["noi_dung"].co, "nội dung")


@rule("ND802", quy_dinh="thanh_phan.noi_dung", hang=Hang.TAP_QUAN, can="noi_dung")
def noi_dung_nhieu_co(ban: BanSoat, nd30: ND30) -> Ra:
    """Lời văn lúc cỡ này lúc cỡ khác.

    Vì sao: một văn bản nên dùng một cỡ chữ cho lời văn; cỡ lẫn thường do dán từ nơi khác.
    Sai: đoạn đầu cỡ 14, đoạn sau cỡ 13.
    Đúng: mọi đoạn cỡ 14.
    """
    khoang = nd30.thanh_phan["noi_dung"].co
    dau: dict[float, DoanThan] = {}
    for d in _loi_van(ban):
        if d.dong.co and d.dong.co[0] in khoang:
            dau.setdefault(d.dong.co[0], d)
    if len(dau) > 1:
        cac = " và ".join(so(c) for c in dau)
        yield Thay(list(dau.values())[-1].dong, f"lời văn có cỡ {cac}; nên dùng một cỡ", cac, "một cỡ")


@rule("ND803", quy_dinh="thanh_phan.noi_dung", can="noi_dung")
def noi_dung_khong_deu(ban: BanSoat, nd30: ND30) -> Ra:
    """Lời văn không canh đều hai lề.

    Vì sao: luật yêu cầu canh đều cả hai lề; chỉ xét đoạn chắc chắn dài hơn một dòng.
    Sai: đoạn văn canh trái.
    Đúng: đoạn văn canh đều hai lề.
    """
    ten = {"trai": "trái", "phai": "phải", "giua": "giữa"}
    lech = (
        (d.dong, ten[d.dong.doan.dang.canh])
        for d in _loi_van(ban)
        if d.dong.doan.dang.canh != "deu" and _nhieu_dong(d.dong)
    )
    yield from gop(lech, lambda gia: f"đoạn văn canh {gia}, cần canh đều hai lề", "đều hai lề")


def _nhieu_dong(d: Dong) -> bool:
    return bool(d.co) and len(d.chu) * d.co[0] * _EM > d.doan.rong_mm > 0


@rule("ND804", quy_dinh="noi_dung.thut_dau_dong", can="noi_dung")
def dau_dong_sai_thut(ban: BanSoat, nd30: ND30) -> Ra:
    """Đầu dòng không lùi 1 cm hoặc 1,27 cm.

    Vì sao: luật cho hai giá trị. Dòng đầu bằng phím Tab thì không xét; gạch đầu dòng lùi sâu hơn thì được.
    Sai: chữ đầu dòng sát lề trái.
    Đúng: chữ đầu dòng lùi 1 cm.
    """
    lech = ((d.dong, so(_thut(d.dong.doan))) for d in ban.nhan.than if d.cap in _LOI_VAN and _sai_thut(d, nd30))
    yield from gop(lech, lambda gia: f"đầu dòng lùi {gia} mm, cần 10 mm hoặc 12,7 mm", "10 mm hoặc 12,7 mm")


def _thut(d: Doan) -> float:
    """Where the first line begins, from the margin."""
    return round(d.dang.trai_mm + d.dang.dau_dong_mm, 1)


def _sai_thut(d: DoanThan, nd30: ND30) -> bool:
    doan = d.dong.doan
    if doan.chu[:1].isspace() or doan.so or doan.dang.khung:
        return False
    lui = (_thut(doan), doan.dang.dau_dong_mm)
    return not any(abs(mot - gia) <= LECH_THUT_MM for gia in nd30.noi_dung.thut_dau_dong.gia_tri for mot in lui)


@rule("ND805", quy_dinh="noi_dung.cach_doan", can="noi_dung")
def doan_qua_sat(ban: BanSoat, nd30: ND30) -> Ra:
    """Khoảng cách giữa hai đoạn nhỏ hơn 6 pt.

    Vì sao: luật yêu cầu tối thiểu 6 pt; tính cả khoảng sau của đoạn trên và khoảng trước của đoạn dưới.
    Sai: các đoạn cách nhau 0 pt.
    Đúng: trước mỗi đoạn 6 pt.
    """
    khoang = nd30.noi_dung.cach_doan
    lech = (
        (sau.dong, so(cach))
        for truoc, sau in pairwise(ban.nhan.than)
        if sau.cap not in _TIEU_DE_GIUA
        and (cach := _cach(truoc.dong.doan, sau.dong.doan)) is not None
        and cach < khoang.thap - LECH_CACH_PT
    )
    can = ta_khoang(khoang, "pt")
    yield from gop(lech, lambda gia: f"cách đoạn trên {gia} pt, cần {can}", can)


def _cach(truoc: Doan, sau: Doan) -> float | None:
    """Space between two paragraphs that follow each other; nothing when something stands between them."""
    if sau.thu_tu != truoc.thu_tu + 1 or sau.ngat_trang:
        return None
    cung_kieu = truoc.kieu == sau.kieu
    tren = 0.0 if truoc.dang.bo_cach_cung_kieu and cung_kieu else truoc.dang.sau_pt
    duoi = 0.0 if sau.dang.bo_cach_cung_kieu and cung_kieu else sau.dang.truoc_pt
    return round(tren + duoi, 1)


@rule("ND806", quy_dinh="noi_dung.gian_dong", can="noi_dung")
def gian_dong_ngoai_khoang(ban: BanSoat, nd30: ND30) -> Ra:
    """Khoảng cách giữa các dòng nhỏ hơn dòng đơn hoặc lớn hơn 1,5 dòng.

    Vì sao: luật cho từ dòng đơn đến 1,5 dòng. Khoảng cách tính bằng điểm (Exactly, At least) phải quy đổi nên chỉ nhắc.
    Sai: giãn dòng 2.
    Đúng: giãn dòng 1,15.
    """
    khoang = nd30.noi_dung.gian_dong
    can = ta_khoang(khoang, "dòng")
    cac = [(d.dong, *_gian(d.dong)) for d in ban.nhan.than if d.cap is not CapThan.GIUA and d.dong.co]
    lech = [(d, so(g), chac) for d, g, chac in cac if not khoang.thap - LECH_GIAN <= g <= khoang.cao + LECH_GIAN]
    for nhac in (False, True):
        nhom = ((d, gia) for d, gia, chac in lech if chac is not nhac)
        yield from gop(nhom, lambda gia: f"giãn dòng {gia}, cần {can}", can, nhac)


def _gian(d: Dong) -> tuple[float, bool]:
    """Line spacing in lines, and whether that is exact (not converted from points)."""
    dang = d.doan.dang
    if dang.quy_tac == "auto":
        return dang.gian, True
    quy = round(dang.gian / (d.co[0] * _DONG_TU_NHIEN), 2)
    return (max(quy, 1.0) if dang.quy_tac == "atLeast" else quy), False


@rule("ND807", quy_dinh="thanh_phan.noi_dung", can="noi_dung", muc=Muc.NHAC)
def noi_dung_in_nghieng(ban: BanSoat, nd30: ND30) -> Ra:
    """Cả đoạn nội dung in nghiêng.

    Vì sao: lời văn in đứng; chú thích hay trích dẫn in nghiêng thì nên xem lại.
    Sai: một đoạn của nội dung in nghiêng.
    Đúng: lời văn in đứng.
    """
    lech = ((d.dong, "nghiêng") for d in _loi_van(ban) if d.dong.nghieng > 0.9)
    yield from gop(lech, lambda _: "cả đoạn in nghiêng, lời văn cần in đứng", "đứng")


@rule("ND808", quy_dinh="noi_dung.cap.muc", can="muc")
def tieu_de_muc_sai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Tiêu đề mục (I., II.) không đậm hoặc không in hoa.

    Vì sao: số thứ tự và tiêu đề của mục in hoa, đứng, đậm. Tiêu đề in thường chỉ bị nhắc.
    Sai: I. MỤC ĐÍCH, không đậm.
    Đúng: I. MỤC ĐÍCH, in đậm.
    """
    cac = [d for d in ban.nhan.than if d.cap is CapThan.MUC and d.tieu_de]
    yield from sai_dam((d.dong for d in cac if _hoa(d)), "tiêu đề mục", dam=True)
    yield from sai_dam((d.dong for d in cac if not _hoa(d)), "tiêu đề mục", dam=True, nhac=True)
    yield from gop(
        ((d.dong, "thường") for d in cac if not _hoa(d)), lambda _: "tiêu đề mục in thường, cần in hoa", "in hoa", True
    )


def _hoa(d: DoanThan) -> bool:
    return d.dong.in_hoa


@rule("ND809", quy_dinh="noi_dung.cap.khoan_tieu_de", muc=Muc.NHAC, can="khoan")
def tieu_de_khoan_khong_dam(ban: BanSoat, nd30: ND30) -> Ra:
    """Tiêu đề khoản (1., 2.) không đậm.

    Vì sao: khoản có tiêu đề thì số thứ tự và tiêu đề đứng riêng một dòng, in đậm.
    Sai: 1. Mục đích, không đậm, dưới là các điểm.
    Đúng: 1. Mục đích, in đậm.
    """
    cac = (
        d.dong
        for d, sau in pairwise(ban.nhan.than)
        if d.cap is CapThan.KHOAN and d.tieu_de and sau.cap in {CapThan.DIEM, CapThan.GACH, CapThan.THAP_PHAN}
    )
    yield from sai_dam(cac, "tiêu đề khoản", dam=True)


@rule("ND810", quy_dinh="noi_dung.cap.dieu", can="dieu")
def dieu_khong_dam(ban: BanSoat, nd30: ND30) -> Ra:
    """Từ “Điều” và số thứ tự không đậm.

    Vì sao: từ “Điều”, số thứ tự và tiêu đề của điều in đứng, đậm.
    Sai: Điều 1. in thường, không đậm.
    Đúng: Điều 1. in đậm.
    """
    lech = ((d.dong, "không đậm") for d in ban.nhan.than if d.cap is CapThan.DIEU and not d.dong.chu_van[0].dang.dam)
    yield from gop(lech, lambda _: "từ “Điều” và số thứ tự không đậm, cần đậm", "đậm")


@rule("ND811", quy_dinh="cum_tu.ket_thuc", hang=Hang.MAU, can="ket_thuc")
def thieu_dau_ket_thuc(ban: BanSoat, nd30: ND30) -> Ra:
    """Nội dung không kết thúc bằng dấu ./.

    Vì sao: mọi mẫu của Phụ lục III kết thúc nội dung bằng dấu này; lời văn của luật không nhắc đến.
    Sai: … để xem xét, giải quyết./
    Đúng: … để xem xét, giải quyết./.
    """
    dong = ban.phan("ket_thuc").dong[0]
    dau = nd30.cum_tu["ket_thuc"].chuoi
    if not dong.gon.replace(" ", "").endswith(dau):
        yield Thay(dong, f"nội dung không kết thúc bằng “{dau}”", dong.gon[-3:], dau)


@rule("ND812", quy_dinh="noi_dung.cap.chuong")
def phan_chuong_sai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Dòng “Phần”, “Chương”, “Mục” không đứng riêng, không giữa hoặc không đậm.

    Vì sao: từ và số thứ tự trên một dòng riêng, canh giữa, in thường, đứng, đậm; tiêu đề ở dòng dưới.
    Sai: Chương I canh trái.
    Đúng: Chương I canh giữa, in đậm.
    """
    cac = [d for d in ban.nhan.than if d.cap in _RIENG]
    if not cac:
        yield KhongKiem("nội dung không chia phần, chương, mục")
    for d in cac:
        if d.chu:
            if d.dong.giua:
                yield Thay(d.dong, "số thứ tự và tiêu đề cùng một dòng; cần tách tiêu đề xuống dòng dưới", nhac=True)
        elif not d.dong.giua or d.dong.dam <= 0.5:
            yield Thay(d.dong, f"dòng “{d.dong.gon}” cần canh giữa, in đậm", "", "giữa, đậm")


@rule("ND813", quy_dinh="so_thu_tu.cap_so.khoan", hang=Hang.TAP_QUAN, can="noi_dung")
def so_thap_phan(ban: BanSoat, nd30: ND30) -> Ra:
    """Đánh số kiểu 1.1, 1.2.

    Vì sao: luật chỉ nêu phần, chương, mục, tiểu mục, điều, khoản, điểm; số thập phân là thói quen ngoài luật.
    Sai: 1.1. Mục tiêu chung
    Đúng: a) Mục tiêu chung
    """
    cac = ((d.dong, "1.1") for d in ban.nhan.than if d.cap is CapThan.THAP_PHAN)
    yield from gop(cac, lambda _: "số thứ tự kiểu thập phân; luật dùng khoản (1.) và điểm (a)", "a)")
