"""Citations and quoted titles: complete at first mention, one style of date, one spelling of a title."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from vanban.check.finding import Hang, Muc
from vanban.check.loi_van.am_tiet import khong_dau
from vanban.check.loi_van.cau import LOI_VAN, TU, Cau, Vai
from vanban.check.loi_van.neu import cho, neu
from vanban.check.loi_van.ten_trich import TenTrich, tu_lech
from vanban.check.recognise import Nhom
from vanban.check.rule import BanSoat, KhongKiem, Ra, Thay, rule
from vanban.nd30 import ND30

_NGAY: Final = re.compile(r"ngày (?<!\w.{5})(?:(\d{1,2}/\d{1,2}/\d{4})|(\d{1,2} tháng \d{1,2} năm \d{4}))\b")
_DE_AN: Final = re.compile(r"\b(Đề án|Chương trình|Chiến lược|Dự án) “([^“”]{10,})”")
_MO_DE_AN: Final = ("Đề án “", "Chương trình “", "Chiến lược “", "Dự án “")
_CO_SO: Final = re.compile(r"\bsố \d+|\d+/(?:\d{4}/)?[A-ZĐ]|kèm theo")
_PHONG_TRAO: Final = re.compile(r"\bPhong trào (?=\w)")
_MOC: Final = 3  # words by which a title is looked up
_DAI_CAT: Final = 8  # words of a title that are no chance


@rule("VD101", quy_dinh="loai.huong_dan.chu_viet_tat", muc=Muc.NHAC)
def viet_tat_loai_duoc_vien_dan_sai(ban: BanSoat, nd30: ND30) -> Ra:
    """Ký hiệu của văn bản được viện dẫn không khớp tên loại.

    Vì sao: mỗi tên loại có một chữ viết tắt ở Phụ lục III; có thể bản được viện dẫn đã ghi sai, cần đối chiếu.
    Sai: Hướng dẫn số 01/HĐ-SNV (HĐ là hợp đồng)
    Đúng: Hướng dẫn số 01/HD-SNV
    """
    cua = {loai.ten: loai.viet_tat for loai in nd30.loai.values() if loai.viet_tat}
    ten = {viet_tat.upper(): loai for loai, viet_tat in cua.items()}
    for vd in ban.loi_van.vien_dan:
        dau = re.split(r"[-–]", re.sub(r"^\d{4}/", "", vd.ky_hieu))[0]
        can = cua.get(vd.loai)
        if can and dau != can and dau.upper() in ten and "-" in vd.ky_hieu:
            loi = f"{{}} ghi “{dau}”, {vd.loai} viết tắt là “{can}”; đối chiếu lại với bản gốc"
            yield neu(vd.cau, vd.dau, vd.cuoi, loi, can)


@rule("VD102", hang=Hang.TAP_QUAN)
def ky_hieu_vien_dan_sai_dang(ban: BanSoat, nd30: ND30) -> Ra:
    """Số, ký hiệu được viện dẫn có khoảng trắng, gạch ngang dài, hoặc thiếu chữ “số”.

    Vì sao: số và ký hiệu viết liền, giữa các nhóm chữ là gạch nối; sai một ký tự thì không tìm được văn bản.
    Sai: Kế hoạch số 81/ KH - SGDĐT
    Đúng: Kế hoạch số 81/KH-SGDĐT
    """
    for vd in ban.loi_van.vien_dan:
        if re.search(r"[\s–]", vd.tho) or re.match(r"\d{4}-", vd.ky_hieu):
            can = re.sub(r"\s", "", vd.tho).replace("–", "-")
            dau = vd.cuoi - len(vd.tho)
            yield neu(vd.cau, dau, vd.cuoi, f"ký hiệu {{}} viết sai dạng; cần viết liền “{can}”", can)


@rule("VD103", hang=Hang.TAP_QUAN)
def ngay_hai_kieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Ngày trong lời văn ghi hai kiểu (27/3/2024 và 27 tháng 3 năm 2024).

    Vì sao: cả hai kiểu đều được; nhưng một văn bản nên dùng một kiểu. Ngày ở đầu văn bản không tính.
    Sai: ngày 27/3/2024 ở đoạn trên, ngày 25 tháng 10 năm 2023 ở đoạn dưới
    Đúng: mọi ngày ghi 27 tháng 3 năm 2024
    """
    ngan: list[tuple[Cau, re.Match[str]]] = []
    dai: list[tuple[Cau, re.Match[str]]] = []
    for cau in ban.loi_van.co_khop(_NGAY):
        for khop in _NGAY.finditer(cau.chu):
            (ngan if khop[1] else dai).append((cau, khop))
    if ngan and dai:
        it, nhieu = sorted((ngan, dai), key=len)
        khac, mau = nhieu[0]
        for cau, khop in it:
            loi = f"{{}} ghi khác kiểu với “{mau[0]}” ({cho(khac)}, {len(nhieu)} chỗ); nên dùng một kiểu"
            yield neu(cau, khop.start(), khop.end(), loi)


@rule("VD104", quy_dinh="cum_tu.vien_dan", muc=Muc.NHAC)
def vien_dan_lan_dau_thieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Lần đầu viện dẫn một văn bản mà thiếu ngày hoặc trích yếu.

    Vì sao: lần đầu phải ghi tên loại, số, ký hiệu, thời gian, cơ quan ban hành và trích yếu; các lần sau mới ghi ngắn.
    Sai: Thông tư số 24/2023/TT-BGDĐT ngày 11/12/2023 của Bộ Giáo dục và Đào tạo.
    Đúng: Thông tư số 24/2023/TT-BGDĐT ngày 11/12/2023 của Bộ Giáo dục và Đào tạo quy định về đánh giá “Đơn vị học tập”.
    """
    if ban.nhan.nhom is not Nhom.HANH_CHINH:
        yield KhongKiem("không nhận ra thể thức văn bản hành chính")
        return
    da_gap: set[str] = set()
    for vd in ban.loi_van.vien_dan:
        lan_dau = vd.khoa not in da_gap
        da_gap.add(vd.khoa)
        if lan_dau and not vd.trong_trich_yeu and vd.cau.vai in {Vai.CAN_CU, Vai.THAN}:
            thieu = "ngày, tháng, năm" if not vd.ngay else "trích yếu" if vd.cut else ""
            if thieu:
                yield neu(vd.cau, vd.dau, vd.cuoi, f"{{}} được viện dẫn lần đầu mà thiếu {thieu}", thieu)


@rule("VD105", hang=Hang.TAP_QUAN)
def ten_trong_ngoac_kep_khac_nhau(ban: BanSoat, nd30: ND30) -> Ra:
    """Một tên trong ngoặc kép viết khác nhau ở các chỗ.

    Vì sao: tên phong trào, đề án là một chuỗi cố định; viết khác đi thành hai tên.
    Sai: “Xây dựng văn hóa đọc …” ở trích yếu, “Xây dựng văn hoa đọc …” ở đoạn kết
    Đúng: “Xây dựng văn hóa đọc …” ở mọi chỗ
    """
    theo: dict[tuple[str, ...], set[str]] = {}
    for ten in {ten.chu: ten for ten in ban.loi_van.ten_trich}.values():
        theo.setdefault(ten.gap, set()).add(ten.chu)
    for viet in theo.values():
        if len(viet) > 1:
            yield from _lech([ten for ten in ban.loi_van.ten_trich if ten.chu in viet])


def _lech(cac: Sequence[TenTrich]) -> Iterator[Thay]:
    """The titles of a group that differ from its most frequent one."""
    dem = Counter(ten.am for ten in cac)
    chinh = max(cac, key=lambda ten: dem[ten.am])
    for ten in cac:
        lech = tu_lech(ten, chinh)
        if lech:
            loi = f"{{}} có “{lech[0]}”, {cho(chinh.cau)} ghi “{lech[1]}” ({dem[chinh.am]} chỗ)"
            yield neu(ten.cau, ten.dau, ten.cuoi, loi, chinh.chu)


@rule("VD106", hang=Hang.TAP_QUAN)
def ten_phong_trao_bi_cat(ban: BanSoat, nd30: ND30) -> Ra:
    """Tên phong trào bị viết cụt, không có ngoặc kép.

    Vì sao: tên đầy đủ ghi ở chỗ khác; muốn gọi gọn thì quy ước “(sau đây gọi là …)” một lần.
    Sai: Phong trào thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời cùng với …
    Đúng: Phong trào thi đua; Phong trào “… thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn …”
    """
    chu, moc = ban.loi_van.chu, _moc_ten(ban.loi_van.ten_trich)
    for dau in ban.loi_van.tu_hoa.get("Phong", ()) if moc else ():
        khop = _PHONG_TRAO.match(chu, dau)
        cac = moc.get(_tu_gap(chu, khop.end(), _MOC), ()) if khop else ()
        cau = ban.loi_van.tai(dau)
        if khop and cac and cau.vai in LOI_VAN and not cau.in_hoa:
            yield from islice(_ten_cat(cau, dau - cau.moc, khop.end() - cau.moc, cac), 1)


def _tu_gap(chu: str, dau: int, so: int) -> tuple[str, ...]:
    """So many words from a place on, in plain letters."""
    return tuple([khong_dau(k[0]) for k in islice(TU.finditer(chu, dau), so)])


def _moc_ten(cac: Iterable[TenTrich]) -> dict[tuple[str, ...], list[tuple[TenTrich, int]]]:
    """The long titles by each few words that follow each other in them, and where."""
    ra: dict[tuple[str, ...], list[tuple[TenTrich, int]]] = {}
    dau: dict[tuple[str, ...], TenTrich] = {}
    for ten in cac:
        dau.setdefault(ten.gap, ten)
    for gap, ten in dau.items():
        for n in range(len(gap) - _DAI_CAT + 1):
            ra.setdefault(gap[n : n + _MOC], []).append((ten, n))
    return ra


def _ten_cat(cau: Cau, dau: int, sau_dau: int, cac: Iterable[tuple[TenTrich, int]]) -> Iterator[Thay]:
    """The titles from another paragraph of which the words at a place are only a part."""
    sau = tuple(islice(TU.finditer(cau.chu, sau_dau), 40))
    tu = [khong_dau(k[0]) for k in sau]
    for ten, n in cac:
        dai = _chung(tu, ten.gap[n:])
        if _DAI_CAT <= dai < len(ten.gap) and ten.cau is not cau:
            loi = f"{{}} là tên bị cắt của “{ten.chu}” ({cho(ten.cau)})"
            yield neu(cau, dau, sau[dai - 1].end(), loi, f"“{ten.chu}”")


def _chung(mot: Sequence[str], hai: Sequence[str]) -> int:
    """How many words two lists share from the start."""
    return next((n for n, (a, b) in enumerate(zip(mot, hai, strict=False)) if a != b), min(len(mot), len(hai)))


@rule("VD107", hang=Hang.TAP_QUAN)
def de_an_khong_so(ban: BanSoat, nd30: ND30) -> Ra:
    """Nhắc đến đề án, chương trình mà không nêu văn bản phê duyệt.

    Vì sao: người đọc cần số, ký hiệu của quyết định phê duyệt để tìm đúng đề án; đề án chung tên có ở nhiều cấp.
    Sai: mục tiêu của Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030” tỉnh …
    Đúng: … tại Quyết định số 1373/QĐ-TTg phê duyệt Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030”
    """
    gap = [(cau, khop) for cau in ban.loi_van.co_hoa(*_MO_DE_AN) for khop in _DE_AN.finditer(cau.chu)]
    da_neu = {khop[2] for cau, khop in gap if _CO_SO.search(cau.chu)}
    for cau, khop in gap:
        if cau.vai is Vai.THAN and khop[2] not in da_neu:
            da_neu.add(khop[2])
            yield neu(cau, khop.start(), khop.end(), "{} không kèm số, ký hiệu của văn bản phê duyệt")


@rule("VD108", hang=Hang.TAP_QUAN)
def cung_ngay_voi_can_cu(ban: BanSoat, nd30: ND30) -> Ra:
    """Văn bản cùng ngày với văn bản cấp trên mà nó căn cứ.

    Vì sao: có thể đúng; nhưng hãy xem văn bản cấp trên đã về đến cơ quan trong ngày đó chưa.
    Sai: kế hoạch ngày 19/9 căn cứ kế hoạch của Sở cũng ngày 19/9
    Đúng: kế hoạch ngày 24/9 căn cứ kế hoạch của Sở ngày 19/9
    """
    ngay = ban.loi_van.ngay_van_ban
    if ngay is None:
        yield KhongKiem("văn bản chưa có ngày đầy đủ")
        return
    for vd in ban.loi_van.vien_dan:
        so = [int(s) for s in re.findall(r"\d+", vd.ngay)]
        if vd.cau.vai is Vai.CAN_CU and so == [ngay.day, ngay.month, ngay.year]:
            dong = next((c for c in ban.loi_van.cau if c.vai is Vai.NGAY), vd.cau)
            loi = f"{{}} cùng ngày {vd.ngay.removeprefix('ngày ')} với văn bản này ({cho(dong)} “{dong.chu}”)"
            yield neu(vd.cau, vd.dau, vd.cuoi, loi)
