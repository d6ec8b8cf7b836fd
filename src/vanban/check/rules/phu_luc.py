"""Appendices (Phụ lục I, Phần I, Mục III, khoản 1)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from vanban.check.finding import Muc
from vanban.check.looks import sai_co, sai_dam, sai_giua, sai_hoa, sai_nghieng
from vanban.check.recognise import Nhom, PhuLucNhan
from vanban.check.rule import BanSoat, KhongKiem, Ra, Thay, rule
from vanban.check.rules.so_thu_tu import la_ma
from vanban.nd30 import ND30

_KHONG_CO: Final = "văn bản không có phụ lục"
_NHAC_SO: Final = re.compile(
    r"(?:[Pp]hụ lục|PHỤ LỤC)\s+(?:số\s+)?(?P<so>[IVXLC\d]+\b(?:(?:\s*[,;]\s*|\s+và\s+)(?:số\s+)?[IVXLC\d]+\b)*)"
)
_CHUNG: Final = re.compile(
    r"(?:các|những|\d+|hai|ba|bốn|năm) phụ lục|phụ lục (?:kèm|đính|nêu|dưới|và|của|[IVXLC\d]+\s*(?:-|–|đến))",
    re.IGNORECASE,
)
_SO: Final = re.compile(r"số:?\s*(?P<so>[^\s,;)]*)")
_NGAY: Final = re.compile(r"ngày\s*(?P<ngay>\d{1,2})\s*(?:tháng|/)\s*(?P<thang>\d{1,2})\s*(?:năm|/)\s*(?P<nam>\d{4})")


def _moi(ban: BanSoat, lam: Callable[[PhuLucNhan], Ra]) -> Ra:
    """What a rule says of each appendix; not evaluated where there is none."""
    if not ban.nhan.phu_luc:
        yield KhongKiem(_KHONG_CO)
    for muc in ban.nhan.phu_luc:
        yield from lam(muc)


@rule("PL971", quy_dinh="thanh_phan.phu_luc")
def tu_phu_luc_sai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Từ “Phụ lục” không đứng riêng một dòng, không in thường, đậm, cỡ 14, canh giữa.

    Vì sao: từ “Phụ lục” và số thứ tự in thường, đứng, đậm, cỡ 14, canh giữa. In hoa chỉ bị nhắc.
    Sai: Phụ lục I, không đậm.
    Đúng: Phụ lục I, đậm, cỡ 14, canh giữa.
    """
    thanh_phan = nd30.thanh_phan["phu_luc"]

    def lam(muc: PhuLucNhan) -> Ra:
        dong = (muc.dau,)
        yield from sai_co(dong, thanh_phan.co, "từ “Phụ lục”")
        yield from sai_dam(dong, "từ “Phụ lục”", dam=True)
        yield from sai_nghieng(dong, "từ “Phụ lục”", nghieng=False)
        yield from sai_giua(dong, "từ “Phụ lục”")
        if muc.dau.in_hoa:
            yield Thay(muc.dau, "từ “Phụ lục” in hoa, cần in thường", muc.dau.gon, "Phụ lục", nhac=True)
        if muc.chung_dong:
            yield Thay(muc.dau, "tên phụ lục chung dòng với từ “Phụ lục”; cần xuống dòng", muc.dau.gon, "", nhac=True)

    yield from _moi(ban, lam)


@rule("PL972", quy_dinh="so_thu_tu.cap_so.phu_luc")
def phu_luc_sai_so(ban: BanSoat, nd30: ND30) -> Ra:
    """Từ hai phụ lục trở lên mà không đánh số La Mã theo thứ tự.

    Vì sao: có từ hai phụ lục thì đánh số thứ tự bằng chữ số La Mã.
    Sai: Phụ lục 1, Phụ lục 2.
    Đúng: Phụ lục I, Phụ lục II.
    """
    cac = ban.nhan.phu_luc
    if len(cac) < 2:
        yield KhongKiem("không có từ hai phụ lục trở lên")
        return
    for thu, muc in enumerate(cac, 1):
        if not la_ma(muc.so):
            yield Thay(muc.dau, f"phụ lục đánh số “{muc.so}”, cần chữ số La Mã", muc.so, "I, II, III …")
        elif la_ma(muc.so) != thu:
            yield Thay(muc.dau, f"phụ lục thứ {thu} mang số {muc.so}", muc.so, "đúng thứ tự", nhac=True)


@rule("PL973", quy_dinh="thanh_phan.ten_phu_luc")
def ten_phu_luc_sai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Tên phụ lục không in hoa, đứng, đậm, cỡ 13 đến 14.

    Vì sao: tên phụ lục canh giữa, in hoa, đứng, đậm, cỡ 13 đến 14.
    Sai: Danh sách tập thể, in thường.
    Đúng: DANH SÁCH TẬP THỂ, in hoa, đậm.
    """

    def lam(muc: PhuLucNhan) -> Ra:
        yield from sai_co(muc.ten, nd30.thanh_phan["ten_phu_luc"].co, "tên phụ lục")
        yield from sai_hoa(muc.ten[:1], "tên phụ lục")
        yield from sai_dam(muc.ten[:1], "tên phụ lục", dam=True)
        yield from sai_nghieng(muc.ten[:1], "tên phụ lục", nghieng=False)

    yield from _moi(ban, lam)


@rule("PL974", quy_dinh="thanh_phan.kem_theo")
def kem_theo_sai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Dòng “(Kèm theo …)” không nghiêng, không canh giữa hoặc sai cỡ.

    Vì sao: thông tin chỉ dẫn kèm theo in thường, nghiêng, cỡ 13 đến 14, canh giữa dưới tên phụ lục.
    Sai: (Kèm theo Kế hoạch số 05/KH-THPTSM …) in đứng.
    Đúng: (Kèm theo Kế hoạch số 05/KH-THPTSM …) in nghiêng.
    """

    def lam(muc: PhuLucNhan) -> Ra:
        dong = () if muc.kem_theo is None else (muc.kem_theo,)
        yield from sai_co(dong, nd30.thanh_phan["kem_theo"].co, "chỉ dẫn kèm theo")
        yield from sai_nghieng(dong, "chỉ dẫn kèm theo", nghieng=True)
        yield from sai_giua(dong, "chỉ dẫn kèm theo")
        if not dong:
            yield Thay(muc.dau, "phụ lục không có dòng “(Kèm theo …)”", "không có", "(Kèm theo …)", nhac=True)

    yield from _moi(ban, lam)


@rule("PL975", quy_dinh="cum_tu.kem_theo_du", muc=Muc.NHAC)
def kem_theo_khac_van_ban(ban: BanSoat, nd30: ND30) -> Ra:
    """Số, ngày ở dòng “(Kèm theo …)” khác số, ngày của văn bản.

    Vì sao: chỉ dẫn nêu số, ký hiệu và thời gian của chính văn bản này; văn bản điện tử thì được để trống.
    Sai: văn bản số 05/KH-THPTSM mà phụ lục ghi kèm theo Kế hoạch số 06/KH-THPTSM.
    Đúng: hai nơi cùng một số, một ngày.
    """

    def lam(muc: PhuLucNhan) -> Ra:
        yield from _khac_so(ban, muc)
        yield from _khac_ngay(ban, muc)

    yield from _moi(ban, lam)


def _khac_so(ban: BanSoat, muc: PhuLucNhan) -> Iterator[Thay]:
    so, khop = ban.nhan.so, _SO.search(muc.kem_theo.gon) if muc.kem_theo else None
    if muc.kem_theo is None or so is None or khop is None or not so.so or not khop["so"][:1].isdigit():
        return
    that = f"{so.so}/{so.ky_hieu}"
    if khop["so"].lstrip("0") != that.lstrip("0"):
        yield Thay(muc.kem_theo, f"phụ lục ghi kèm theo số {khop['so']}, văn bản là số {that}", khop["so"], that)


def _khac_ngay(ban: BanSoat, muc: PhuLucNhan) -> Iterator[Thay]:
    ngay, khop = ban.nhan.ngay, _NGAY.search(muc.kem_theo.gon) if muc.kem_theo else None
    if muc.kem_theo is None or ngay is None or khop is None:
        return
    that, ghi = (ngay.ngay, ngay.thang, ngay.nam), (khop["ngay"], khop["thang"], khop["nam"])
    if all(so.isdigit() for so in that) and [int(x) for x in that] != [int(x) for x in ghi]:
        cau = f"phụ lục ghi kèm theo văn bản ngày {'/'.join(ghi)}, văn bản ngày {'/'.join(that)}"
        yield Thay(muc.kem_theo, cau, "/".join(ghi), "/".join(that))


@rule("PL976", quy_dinh="cum_tu.chi_dan_phu_luc")
def khong_chi_dan_phu_luc(ban: BanSoat, nd30: ND30) -> Ra:
    """Có phụ lục mà trong văn bản không nhắc đến.

    Vì sao: văn bản có phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về phụ lục đó. Văn bản nhắc riêng từng phụ lục
    mà sót một thì chỉ bị nhắc.
    Sai: nội dung không có chữ “Phụ lục” hay “kèm theo”.
    Đúng: … theo Phụ lục kèm theo Kế hoạch này.
    """
    if not ban.nhan.phu_luc or not ban.nhan.than:
        yield KhongKiem(_KHONG_CO)
        return
    moc = ban.nhan.phu_luc[0].dau.doan.thu_tu
    chu = "\n".join(d.gon for d in ban.cac_doan if d.doan.thu_tu < moc)
    if not any(tu in chu.casefold() for tu in ("phụ lục", "kèm theo", "đính kèm")):
        yield Thay(ban.nhan.phu_luc[0].dau, "trong văn bản không có chỉ dẫn về phụ lục này", "không có", "Phụ lục …")
    elif co := _so_duoc_nhac(chu):
        for muc in (muc for muc in ban.nhan.phu_luc if _gia_tri(muc.so) not in {*co, 0}):
            cau = f"trong văn bản có chỉ dẫn về phụ lục khác, không thấy chỉ dẫn về Phụ lục {muc.so}"
            yield Thay(muc.dau, cau, "không có", f"Phụ lục {muc.so}", nhac=True)


def _gia_tri(so: str) -> int:
    """The value of a number in Roman or Arabic figures; 0 for none."""
    return int(so) if so.isdigit() else la_ma(so) or 0


def _so_duoc_nhac(chu: str) -> set[int]:
    """The numbers of the appendices that a text names one by one; none where it speaks of them all."""
    if _CHUNG.search(chu):
        return set()
    return {_gia_tri(so) for khop in _NHAC_SO.finditer(chu) for so in re.findall(r"[IVXLC]+|\d+", khop["so"])}


@rule("PL977", quy_dinh="cum_tu.so_trang_phu_luc", muc=Muc.NHAC)
def so_trang_phu_luc_khong_rieng(ban: BanSoat, nd30: ND30) -> Ra:
    """Số trang của phụ lục không đánh riêng.

    Vì sao: số trang của phụ lục được đánh số riêng theo từng phụ lục; cần một phần (section) mới bắt đầu lại từ 1.
    Sai: phụ lục nối tiếp số trang của văn bản.
    Đúng: mỗi phụ lục bắt đầu lại từ trang 1.
    """
    if not any(dau.so_trang() for phan in ban.vb.phan for dau in phan.dau):
        yield KhongKiem("văn bản không đánh số trang")
        return

    def lam(muc: PhuLucNhan) -> Ra:
        thu = muc.dau.doan.phan
        dau_tep = muc.dau.doan.thu_tu == 1 or (ban.nhan.nhom is Nhom.PHU_LUC and muc is ban.nhan.phu_luc[0])
        if not dau_tep and (thu == 0 or ban.vb.phan[min(thu, len(ban.vb.phan) - 1)].so_trang_tu != 1):
            yield Thay(muc.dau, "số trang của phụ lục không bắt đầu lại từ 1", "nối tiếp", "đánh số riêng")

    yield from _moi(ban, lam)
