"""Spelling: syllables, confused words, tone marks, i and y, letters from another alphabet or encoding."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final

from vanban.check.finding import Hang
from vanban.check.loi_van.am_tiet import cho_dat_dau, cung_am, la_am_tiet
from vanban.check.loi_van.cap_nham import tim_cap
from vanban.check.loi_van.cau import DAU_VIET, Cau, Tu
from vanban.check.loi_van.neu import cho, neu
from vanban.check.loi_van.tu_lieu import doc_bang
from vanban.check.rule import BanSoat, Ra, Thay, rule
from vanban.nd30 import ND30

_LA: Final = frozenset("ÐðƉɖ")
_ETH: Final = re.compile("[ÐðƉɖ]")
_TCVN3: Final = re.compile(r"[A-Za-z][µ¸¶¹»¾¼½®©«¬]|[µ¸¶¹»¾¼½®©«¬][a-z]")
_VNI: Final = re.compile(r"[aeouyAEOUY][øûïåëäöØÛÏÅËÄÖ]|ñ[aeiouyïöô]")
_DAU_TCVN3: Final = frozenset("µ¸¶¹»¾¼½®©«¬")
_DAU_VNI: Final = frozenset("øûïåëäöØÛÏÅËÄÖñ")
_IT_NHAT: Final = 3  # hits that tell an encoding from a stray sign
_CHU_VIET: Final = frozenset(DAU_VIET)
_NGUYEN_AM_VIET: Final = _CHU_VIET - {"đ"}  # in capitals Đ alone may be of an abbreviation
_DAI_NHAT: Final = 7  # letters of the longest syllable: nghiêng
_LIEN: Final = frozenset("-‐‑–_/&'’.0123456789")


def _tu_thuong(cau: Cau, tu: Tu) -> bool:
    """A Vietnamese word in small letters (in a line typed in capitals: any), not part of a longer sign."""
    if len(tu.chu) < 2 or _dau_can(cau, tu).isdisjoint(tu.chu.lower()):
        return False
    truoc, sau = cau.chu[tu.dau - 1 : tu.dau], cau.chu[tu.cuoi : tu.cuoi + 1]
    if truoc in _LIEN:
        return False
    return sau not in _LIEN or (sau == "." and not cau.chu[tu.cuoi + 1 : tu.cuoi + 2].isalnum())


def _dau_can(cau: Cau, tu: Tu) -> frozenset[str]:
    """The letters one of which makes it a Vietnamese word and not a foreign one or an abbreviation."""
    if tu.chu.islower():
        return _CHU_VIET
    return _NGUYEN_AM_VIET if cau.chu.isupper() and len(tu.chu) <= _DAI_NHAT else frozenset()


@rule("CT101", hang=Hang.TAP_QUAN)
def am_tiet_khong_co(ban: BanSoat, nd30: ND30) -> Ra:
    """Chữ không thể là một âm tiết tiếng Việt.

    Vì sao: phụ âm đầu, vần và dấu thanh ghép không đúng thì là lỗi gõ. Tên riêng, từ nước ngoài không xét.
    Sai: các nghành, thưc hiện
    Đúng: các ngành, thực hiện
    """
    nghi = {tu for tu in ban.loi_van.tu_viet if not la_am_tiet(tu)}
    for cau, tu in ban.loi_van.cho_tu(nghi):
        if _tu_thuong(cau, tu):
            yield neu(cau, tu.dau, tu.cuoi, "{} không phải một âm tiết tiếng Việt")


@rule("CT102", hang=Hang.TAP_QUAN)
def tu_de_nham(ban: BanSoat, nd30: ND30) -> Ra:
    """Dùng nhầm một từ có thật trong cụm quen thuộc.

    Vì sao: từ sai vẫn là từ có thật nên máy kiểm chính tả thường bỏ qua.
    Sai: bổ xung, chuẩn đoán, đầy mạnh
    Đúng: bổ sung, chẩn đoán, đẩy mạnh
    """
    for gap in tim_cap(ban.loi_van, "cap_nham"):
        yield neu(gap.cau, gap.dau, gap.cuoi, f"{{}} có lẽ là “{gap.cap.dung}”", gap.cap.dung)


@rule("CT103", hang=Hang.TAP_QUAN)
def dat_dau_hai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Đặt dấu thanh hai kiểu trong một văn bản (hoà và hòa).

    Vì sao: Nghị định không chọn kiểu nào; nhưng một văn bản nên theo một kiểu. Tên riêng không xét.
    Sai: văn hoá ở đoạn trên, văn hóa ở đoạn dưới
    Đúng: văn hóa ở mọi đoạn
    """
    theo: dict[str, dict[str, list[tuple[Cau, Tu]]]] = {}
    kieu_cua = {tu: kieu for tu in ban.loi_van.tu_viet if (kieu := cho_dat_dau(tu)) in {"cu", "moi"}}
    co = {(cung_am(tu)[0][-2:], kieu) for tu, kieu in kieu_cua.items()}
    hai_kieu = {tu for tu in kieu_cua if {(cung_am(tu)[0][-2:], kieu) for kieu in ("cu", "moi")} <= co}
    for cau, tu in ban.loi_van.cho_tu(hai_kieu):
        if len(tu.chu) < _DAI_NHAT and not cau.in_hoa and not _trong_ten(cau, tu):
            kieu = kieu_cua[tu.chu.lower()]
            theo.setdefault(cung_am(tu.chu)[0][-2:], {}).setdefault(kieu, []).append((cau, tu))
    for van in theo.values():
        if len(van) > 1:
            yield from _kieu_it(*sorted(van.values(), key=len))


def _kieu_it(it: list[tuple[Cau, Tu]], nhieu: list[tuple[Cau, Tu]]) -> Iterator[Thay]:
    """The places of the rarer way, each beside the same word written the other way where there is one."""
    mau = {cung_am(tu.chu): (cau, tu) for cau, tu in reversed(nhieu)}
    for cau, tu in it:
        khac, tu_khac = mau.get(cung_am(tu.chu), nhieu[0])
        loi = f"{{}} đặt dấu khác “{tu_khac.chu}” ({cho(khac)}, {len(nhieu)} chỗ); nên dùng một kiểu"
        yield neu(cau, tu.dau, tu.cuoi, loi)


def _trong_ten(cau: Cau, tu: Tu) -> bool:
    """A word with a capital beside another one with a capital."""
    if not tu.chu[0].isupper():
        return False
    thu = bisect_left(cau.tu, tu.dau, key=lambda t: t.dau)
    return any(cau.tu[n].chu[0].isupper() for n in (thu - 1, thu + 1) if 0 <= n < len(cau.tu))


@rule("CT104", hang=Hang.TAP_QUAN)
def viet_qui_thay_quy(ban: BanSoat, nd30: ND30) -> Ra:
    """Viết “qui” ở chỗ văn bản hành chính viết “quy”.

    Vì sao: luật và mọi văn bản của Nhà nước viết quy định, quy chế, quy trình.
    Sai: theo qui định
    Đúng: theo quy định
    """
    for gap in tim_cap(ban.loi_van, "i_y"):
        yield neu(gap.cau, gap.dau, gap.cuoi, f"{{}} cần viết “{gap.cap.dung}”", gap.cap.dung)


@rule("CT105", hang=Hang.TAP_QUAN)
def mot_tu_hai_dang(ban: BanSoat, nd30: ND30) -> Ra:
    """Một từ viết hai dạng trong một văn bản (lí do và lý do).

    Vì sao: hai dạng đều đúng; nhưng một văn bản nên dùng một dạng.
    Sai: tỉ lệ ở đoạn trên, tỷ lệ ở đoạn dưới
    Đúng: tỷ lệ ở mọi đoạn
    """
    cap = [(mot, hai) for mot, hai, tu in _hai_dang() if tu <= ban.loi_van.tu]
    dang = {tuple(chu.split()): chu for hai_dang in cap for chu in hai_dang}
    thay: dict[str, list[tuple[Cau, int]]] = {}
    for cau in ban.loi_van.co_cap((dau, sau) for dau, sau in dang):
        for n, hai_tu in enumerate(pairwise(cau.tu_thap)):
            chu = dang.get(hai_tu)
            if chu:
                thay.setdefault(chu, []).append((cau, n))
    for mot, hai in cap:
        if mot in thay and hai in thay:
            yield from _dang_it(thay, *sorted((mot, hai), key=lambda chu: len(thay[chu])))


@lru_cache(maxsize=1)
def _hai_dang() -> tuple[tuple[str, str, frozenset[str]], ...]:
    """The words of two forms, and all syllables of both."""
    return tuple((mot, hai, frozenset(f"{mot} {hai}".split())) for mot, hai, *_ in doc_bang("hai_dang"))


def _dang_it(thay: dict[str, list[tuple[Cau, int]]], it: str, nhieu: str) -> Iterable[Thay]:
    for cau, n in thay[it]:
        loi = f"{{}} ở đây, “{nhieu}” ở {cho(thay[nhieu][0][0])}; nên dùng một dạng"
        yield neu(cau, cau.tu[n].dau, cau.tu[n + 1].cuoi, loi, nhieu)


@rule("CT106", hang=Hang.TAP_QUAN)
def dau_thanh_sai_cho(ban: BanSoat, nd30: ND30) -> Ra:
    """Dấu thanh đặt sai chữ trong âm tiết.

    Vì sao: âm tiết có âm cuối thì dấu đặt ở chữ đứng ngay trước âm cuối; bộ gõ cũ hay đặt sai.
    Sai: họach, tòan, thóat
    Đúng: hoạch, toàn, thoát
    """
    nghi = {tu for tu in ban.loi_van.tu_viet if cho_dat_dau(tu) == "sai" and la_am_tiet(tu)}
    for cau, tu in ban.loi_van.cho_tu(nghi):
        if _tu_thuong(cau, tu):
            yield neu(cau, tu.dau, tu.cuoi, "{} đặt dấu thanh sai chữ")


@rule("CT107", hang=Hang.TAP_QUAN)
def chu_d_cua_bang_khac(ban: BanSoat, nd30: ND30) -> Ra:
    """Chữ Đ gõ bằng ký tự của bảng chữ khác (Ð, U+00D0).

    Vì sao: nhìn giống nhau nhưng máy tìm kiếm và phần mềm quản lý văn bản không nhận ra.
    Sai: Ðảng (U+00D0)
    Đúng: Đảng (U+0110)
    """
    for cau in ban.loi_van.cau if any(k in ban.loi_van.tho for k in _LA) else ():
        khop = _ETH.search(cau.dong.chu)
        if khop:
            ma = f"U+{ord(khop[0]):04X}"
            yield neu(
                cau, khop.start(), khop.end(), f"chữ {{}} ({ma}) không phải chữ Đ, đ của tiếng Việt", "Đ (U+0110)"
            )


@rule("CT108", hang=Hang.TAP_QUAN)
def chu_bo_ma_cu(ban: BanSoat, nd30: ND30) -> Ra:
    """Lời văn gõ bằng bộ mã cũ (TCVN3, VNI).

    Vì sao: luật yêu cầu Unicode; chữ gõ bằng bộ mã cũ chỉ đọc được với phông cũ.
    Sai: quyÕt ®Þnh, quyeát ñònh
    Đúng: quyết định
    """
    for ten, mau, dau in (("TCVN3", _TCVN3, _DAU_TCVN3), ("VNI", _VNI, _DAU_VNI)):
        if not any(k in ban.loi_van.chu for k in dau):
            continue
        khop = [(cau, k) for cau in ban.loi_van.cau if not cau.chu.isascii() for k in mau.finditer(cau.chu)]
        if len(khop) >= _IT_NHAT:
            cau, k = khop[0]
            quanh = cau.quanh(k.start(), k.end(), 8)
            yield neu(cau, k.start(), k.end(), f"“{quanh}”: lời văn có lẽ ở bộ mã {ten}; cần chuyển sang Unicode")
