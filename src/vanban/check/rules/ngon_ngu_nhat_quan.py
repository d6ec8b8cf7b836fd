"""Places of one text that do not agree with each other: questions for the writer, both places quoted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vanban.check.finding import Hang
from vanban.check.loi_van.ban_chu import LoiVan
from vanban.check.loi_van.cau import LOI_VAN, Cau, Vai
from vanban.check.loi_van.doi_tuong import noi_tiep
from vanban.check.loi_van.neu import cho, cho_doan, neu
from vanban.check.recognise import CapThan, Nhom
from vanban.check.rule import BanSoat, KhongKiem, Ra, rule
from vanban.nd30 import ND30

_NOI: Final = (", ", " và ", ", và ", " ")  # what joins the names of a list
_IT_NHAT: Final = 3  # ways of naming the audience that are too many; people in one way
_HAN: Final = re.compile(r"theo (?:đúng )?(?:thời gian|thời hạn) (?:quy định|qui định|yêu cầu)")
_MO_HAN: Final = ("trước", "chậm nhất", "hạn cuối", "muộn nhất")
_CO_HAN: Final = re.compile(r"\b(?:trước|chậm nhất|hạn cuối|muộn nhất)\b[^.;]{0,40}\d")
_HINH_THUC: Final = re.compile(
    r"khen thưởng cấp Nhà nước|Huân chương|Huy chương|Bằng khen của (?:Thủ tướng|Bộ trưởng|Chủ tịch)|"
    r"Giấy khen của (?:Giám đốc|Hiệu trưởng|Chủ tịch)|Cờ thi đua của (?:Chính phủ|Bộ|UBND)"
)
_MO_HINH_THUC: Final = ("Nhà nước", "Huân chương", "Huy chương", "Bằng khen", "Giấy khen", "Cờ thi đua")
_DANH_SACH: Final = re.compile(r"Hình thức khen thưởng\s*:")
_TONG_HOP: Final = re.compile(r"\btổng hợp\b.*\bkhen thưởng\b.*\b(?:gửi|trình)\b")


@rule("NQ101", hang=Hang.TAP_QUAN)
def doi_tuong_nhieu_cach_goi(ban: BanSoat, nd30: ND30) -> Ra:
    """Đối tượng của văn bản được gọi bằng nhiều cách liệt kê khác nhau.

    Vì sao: chỗ có công chức, chỗ không; chỗ có giáo viên, chỗ không thì người thực hiện không rõ có mình hay không.
    Sai: cán bộ, giáo viên, người lao động; cán bộ, viên chức, người lao động; cán bộ, công chức, người lao động
    Đúng: cán bộ, giáo viên, nhân viên ở mọi chỗ
    """
    cach: dict[tuple[str, ...], tuple[Cau, int, int]] = {}
    for chuoi in _cac_chuoi(ban.loi_van):
        dau, ten = chuoi[0], tuple(ban.loi_van.doi_tuong[cho] for cho in chuoi)
        cau, cuoi = ban.loi_van.tai(dau), chuoi[-1] + len(ten[-1])
        if len(ten) >= _IT_NHAT and cau.vai in LOI_VAN:
            cach.setdefault(ten, (cau, dau - cau.moc, cuoi - cau.moc))
    if len(cach) >= _IT_NHAT:
        ke = "; ".join(f"{cho(cau)} “{cau.chu[dau:cuoi]}”" for cau, dau, cuoi in cach.values())
        cau, dau, cuoi = next(iter(cach.values()))
        yield neu(cau, dau, cuoi, f"đối tượng được gọi bằng {len(cach)} cách: {ke}")


def _cac_chuoi(loi_van: LoiVan) -> Iterator[list[int]]:
    """The places of the names that follow each other, list by list."""
    het = 0
    for dau in loi_van.doi_tuong:
        chuoi = [dau]
        while dau >= het and (sau := noi_tiep(loi_van, chuoi[-1], _NOI)):
            chuoi.append(sau)
        if len(chuoi) > 1:
            het = chuoi[-1] + 1
            yield chuoi


@rule("NQ102", hang=Hang.TAP_QUAN)
def khen_thuong_bo_sot_tap_the(ban: BanSoat, nd30: ND30) -> Ra:
    """Chỗ nói khen thưởng cá nhân, chỗ nói khen thưởng tập thể và cá nhân.

    Vì sao: các chỗ của một văn bản cần nói cùng một đối tượng khen thưởng.
    Sai: khen thưởng đối với cá nhân; đoạn khác ghi khen thưởng tập thể và cá nhân
    Đúng: khen thưởng đối với tập thể, cá nhân ở mọi chỗ
    """
    co = [c for c in ban.loi_van.co_thap("cá nhân") if "khen thưởng" in c.thap]
    ca_hai = next((c for c in co if re.search(r"tập thể (?:và|,) ?cá nhân|tập thể, cá nhân", c.thap)), None)
    for cau in co if ca_hai else ():
        khop = re.search(r"khen thưởng [^.;]*?(?:đối với|cho) (?:các )?cá nhân", cau.thap)
        if khop and "tập thể" not in cau.thap and ca_hai:
            ra = f"{{}} chỉ nói cá nhân; {cho(ca_hai)} nói tập thể và cá nhân"
            yield neu(cau, khop.start(), khop.end(), ra)


@rule("NQ103", hang=Hang.TAP_QUAN)
def hinh_thuc_khen_ngoai_danh_sach(ban: BanSoat, nd30: ND30) -> Ra:
    """Hình thức khen thưởng nhắc đến ở một chỗ mà danh sách hình thức không có.

    Vì sao: văn bản đã liệt kê các hình thức khen thưởng thì chỗ khác không nêu thêm hình thức mới.
    Sai: danh sách có Bằng khen, Giấy khen; đoạn sau đề nghị khen thưởng cấp Nhà nước
    Đúng: danh sách có đủ các hình thức mà văn bản nhắc đến
    """
    than = ban.nhan.than
    dau = next((n for n, d in enumerate(than) if _DANH_SACH.match(d.chu)), None)
    if dau is None:
        yield KhongKiem("không có danh sách hình thức khen thưởng")
        return
    het = next(
        (n for n in range(dau + 1, len(than)) if than[n].cap is than[dau].cap or than[n].cap is CapThan.KHOAN),
        len(than),
    )
    danh_sach = " ".join(d.chu for d in than[dau:het])
    trong = {id(d.dong.doan) for d in than[dau:het]}
    dong_dau = cho_doan(than[dau].dong.doan)
    for cau in ban.loi_van.co_hoa(*_MO_HINH_THUC):
        ngoai = cau.vai is Vai.THAN and id(cau.dong.doan) not in trong
        for khop in _HINH_THUC.finditer(cau.chu) if ngoai else ():
            if khop[0] not in danh_sach and not cau.in_hoa:
                yield neu(
                    cau, khop.start(), khop.end(), f"{{}} không có trong danh sách hình thức khen thưởng ở {dong_dau}"
                )


@rule("NQ104", hang=Hang.TAP_QUAN)
def thoi_han_khong_co_ngay(ban: BanSoat, nd30: ND30) -> Ra:
    """Ghi “theo thời gian quy định” mà cả văn bản không nêu ngày nào.

    Vì sao: người thực hiện không biết nộp ngày nào.
    Sai: gửi danh sách theo thời gian quy định
    Đúng: gửi danh sách trước ngày 15 tháng 5
    """
    if ban.nhan.nhom is not Nhom.HANH_CHINH:
        yield KhongKiem("không nhận ra thể thức văn bản hành chính")
        return
    loi_van = ban.loi_van
    thieu = [(cau, khop) for cau in loi_van.co_thap("theo thời", "theo đúng") for khop in _HAN.finditer(cau.thap)]
    co_han = thieu and any(_CO_HAN.search(c.thap) for c in loi_van.co_thap(*_MO_HAN))
    for cau, khop in () if co_han else thieu:
        yield neu(cau, khop.start(), khop.end(), "{} mà cả văn bản không nêu thời hạn nào", "ngày, tháng cụ thể")


@rule("NQ105", hang=Hang.TAP_QUAN)
def hai_noi_cung_tong_hop(ban: BanSoat, nd30: ND30) -> Ra:
    """Hai bộ phận cùng được giao tổng hợp và gửi, trình khen thưởng.

    Vì sao: hồ sơ khen thưởng cần một đầu mối; hai nơi cùng gửi thì dễ trùng hoặc sót.
    Sai: khoản 2 giao bộ phận thi đua, khoản 3 giao văn phòng cùng tổng hợp và trình khen thưởng
    Đúng: một đầu mối tổng hợp, trình người đứng đầu
    """
    cac = [d for d in ban.nhan.than if d.cap is CapThan.KHOAN and "tổng hợp" in d.chu and _TONG_HOP.search(d.chu)]
    cua = {id(c.dong.doan): c for c in ban.loi_van.cau} if len(cac) > 1 else {}
    for sau in cac[1:]:
        mot, hai = (" ".join(d.chu.split()[:8]) for d in (cac[0], sau))
        cau = cua[id(sau.dong.doan)]
        loi = f"cùng việc tổng hợp, gửi khen thưởng: {cho_doan(cac[0].dong.doan)} “{mot} …” và đoạn này “{hai} …”"
        yield neu(cau, 0, len(cau.chu), loi)
