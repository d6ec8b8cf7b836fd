"""Punctuation and spaces in the prose."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from vanban.check.finding import Hang
from vanban.check.loi_van.ban_chu import LoiVan
from vanban.check.loi_van.cau import LOI_VAN, Cau, Vai
from vanban.check.loi_van.doi_tuong import noi_tiep
from vanban.check.loi_van.neu import cho, neu
from vanban.check.loi_van.tu_lieu import doc_nhom
from vanban.check.recognise import CapThan, DoanThan
from vanban.check.rule import BanSoat, KhongKiem, Ra, Thay, rule
from vanban.nd30 import ND30

_HAI_CACH: Final = re.compile(r"(?<=\S)[ \N{NO-BREAK SPACE}]{2,}(?=\S)")
_CACH_TRUOC: Final = re.compile(r" [,;](?<=\w [,;])(?!\d)| \.(?<=\w \.)$")
_NGHI_CACH: Final = [re.compile(mau) for mau in (r",(?:(?<= .)|(?=[^\W\d_]))", r";(?:(?<= .)|(?=[^\W\d_]))", r" \.\n")]
_DINH_SAU: Final = re.compile(r"[,;](?<=[^\W\d_]{2}[,;])(?=[^\W\d_]{2})")
_SAU_CHAM_PHAY: Final = re.compile(r";[^\S\n]+(\w+)[^\S\n]+(\w+)")
_TU_DEN: Final = re.compile(r"\btừ\s+(?:ngày\s+|tháng\s+|năm\s+)?(\d[\d/.]*)\s*[-–]\s*(\d[\d/.]*)", re.IGNORECASE)
_LUU_VT: Final = re.compile(r"[-–]?\s*Lưu:?\s*VT\s*[.;]?")
_DAU_CUOI: Final = (".", ";", ":", ",", "!", "?", "/", "…", ".”", ")")
_CO_DAU: Final = (".", ";")


@rule("DC101", hang=Hang.TAP_QUAN)
def hai_khoang_trang(ban: BanSoat, nd30: ND30) -> Ra:
    """Hai khoảng trắng liền nhau trong câu.

    Vì sao: dòng canh đều hai lề sẽ hở; thường do sửa chữ mà sót lại. Phần đầu và phần ký không xét.
    Sai: công tác  thi đua
    Đúng: công tác thi đua
    """
    for cau in ban.loi_van.co_chu("  ", "\N{OBJECT REPLACEMENT CHARACTER}"):
        if "|" in cau.chu or cau.dong.doan.o is not None:
            continue
        khop = _HAI_CACH.search(cau.dong.chu)
        if khop:
            quanh = cau.quanh(khop.start(), khop.end(), 16)
            yield neu(cau, khop.start(), khop.end(), f"hai khoảng trắng liền nhau ở “{quanh}”", "một khoảng trắng")


@rule("DC102", hang=Hang.TAP_QUAN)
def khoang_trang_truoc_dau(ban: BanSoat, nd30: ND30) -> Ra:
    """Khoảng trắng đứng trước dấu câu, hoặc thiếu sau dấu câu.

    Vì sao: dấu phẩy, dấu chấm phẩy viết liền chữ trước và cách chữ sau một khoảng trắng.
    Sai: cán bộ ,giáo viên
    Đúng: cán bộ, giáo viên
    """
    for cau in ban.loi_van.co_khop(*_NGHI_CACH):
        for khop in _dau_sai_cach(cau.chu):
            sai = "thừa khoảng trắng trước dấu" if khop[0][:1] == " " else "thiếu khoảng trắng sau dấu"
            yield neu(cau, khop.start(), khop.end(), f"{sai} ở “{cau.quanh(khop.start(), khop.end(), 14)}”")


def _dau_sai_cach(chu: str) -> Iterator[re.Match[str]]:
    yield from _CACH_TRUOC.finditer(chu)
    yield from _DINH_SAU.finditer(chu)


@rule("DC103", hang=Hang.TAP_QUAN)
def hoa_sau_cham_phay(ban: BanSoat, nd30: ND30) -> Ra:
    """Viết hoa sau dấu chấm phẩy.

    Vì sao: sau dấu chấm phẩy câu chưa hết; chỉ tên riêng mới viết hoa.
    Sai: tổng kết phong trào; Thực hiện khen thưởng
    Đúng: tổng kết phong trào; thực hiện khen thưởng
    """
    mo = frozenset(doc_nhom("mo_cau")["tu"])
    for cau in ban.loi_van.co_khop(_SAU_CHAM_PHAY):
        for khop in _SAU_CHAM_PHAY.finditer(cau.chu):
            hoa = khop[1][0].isupper() and khop[1][1:].islower() and khop[2].islower() and not cau.in_hoa
            if hoa and f"{khop[1]} {khop[2]}".lower() in mo:
                loi = f"viết hoa {{}} sau dấu chấm phẩy; cần “{khop[1].lower()}”, hoặc thay dấu chấm phẩy bằng dấu chấm"
                yield neu(cau, khop.start(1), khop.end(1), loi, khop[1].lower())


@rule("DC104", hang=Hang.TAP_QUAN)
def tu_khong_co_den(ban: BanSoat, nd30: ND30) -> Ra:
    """Có “từ” mà không có “đến”.

    Vì sao: “từ” đi với “đến”; gạch nối đã có nghĩa là từ … đến.
    Sai: từ 2023 - 2025
    Đúng: từ năm 2023 đến năm 2025; giai đoạn 2023 - 2025
    """
    for cau in ban.loi_van.co("từ"):
        for khop in _TU_DEN.finditer(cau.chu) if "-" in cau.chu or "–" in cau.chu else ():
            loi = f"{{}} có “từ” mà không có “đến”; ghi “từ {khop[1]} đến {khop[2]}” hoặc bỏ “từ”"
            yield neu(cau, khop.start(), khop.end(), loi, f"từ {khop[1]} đến {khop[2]}")


@rule("DC105", hang=Hang.TAP_QUAN)
def thieu_phay_liet_ke(ban: BanSoat, nd30: ND30) -> Ra:
    """Thiếu dấu phẩy giữa hai từ liệt kê mà chỗ khác trong văn bản có.

    Vì sao: thiếu dấu phẩy thì hai đối tượng thành một.
    Sai: cho cán bộ giáo viên (đoạn khác ghi cán bộ, giáo viên)
    Đúng: cho cán bộ, giáo viên
    """
    co_phay, khong_phay = _cap_doi_tuong(ban.loi_van)
    for cap, cac in khong_phay.items():
        if cap in co_phay:
            can = ", ".join(cap)
            for cau, dau, cuoi in cac:
                yield neu(cau, dau, cuoi, f"{{}} thiếu dấu phẩy; {cho(co_phay[cap])} ghi “{can}”", can)


_Cho = tuple[Cau, int, int]


def _cap_doi_tuong(loi_van: LoiVan) -> tuple[dict[tuple[str, str], Cau], dict[tuple[str, str], list[_Cho]]]:
    """Pairs of names of people: with a comma between (first place), without (all places)."""
    co_phay: dict[tuple[str, str], Cau] = {}
    khong_phay: dict[tuple[str, str], list[_Cho]] = {}
    for dau, mot in loi_van.doi_tuong.items():
        cau, sau = loi_van.tai(dau), noi_tiep(loi_van, dau, (", ", " "))
        if sau and cau.vai in LOI_VAN:
            hai = loi_van.doi_tuong[sau]
            if loi_van.chu[sau - 2] == ",":
                co_phay.setdefault((mot, hai), cau)
            else:
                khong_phay.setdefault((mot, hai), []).append((cau, dau - cau.moc, sau + len(hai) - cau.moc))
    return co_phay, khong_phay


@rule("DC106", hang=Hang.TAP_QUAN)
def muc_liet_ke_thieu_dau_cuoi(ban: BanSoat, nd30: ND30) -> Ra:
    """Mục liệt kê không có dấu kết thúc trong khi mục bên cạnh có.

    Vì sao: mỗi mục liệt kê kết thúc bằng dấu chấm phẩy, mục cuối bằng dấu chấm.
    Sai: + Bằng khen; + Giấy khen (hết dòng, không có dấu)
    Đúng: + Bằng khen; + Giấy khen.
    """
    if not ban.nhan.than:
        yield KhongKiem("không nhận ra nội dung")
    for nhom in _cac_nhom(ban.nhan.than):
        if any(d.chu.endswith(_CO_DAU) for d in nhom):
            for d in nhom:
                if not d.chu.endswith(_DAU_CUOI):
                    cuoi = " ".join(d.chu.split()[-6:])
                    yield Thay(d.dong, f"mục liệt kê không có dấu kết thúc sau “{cuoi}”", cuoi, "; hoặc .")


def _cac_nhom(than: Sequence[DoanThan]) -> Iterator[list[DoanThan]]:
    """Runs of items of one level that follow each other."""
    nhom: list[DoanThan] = []
    for d in than:
        if nhom and d.cap is not nhom[-1].cap:
            yield nhom
            nhom = []
        if d.cap in {CapThan.GACH, CapThan.CONG}:
            nhom.append(d)
    if nhom:
        yield nhom


@rule("DC107", hang=Hang.TAP_QUAN)
def luu_thieu_don_vi_soan_thao(ban: BanSoat, nd30: ND30) -> Ra:
    """Dòng “Lưu: VT” không có chữ viết tắt của đơn vị soạn thảo.

    Vì sao: dòng cuối của Nơi nhận ghi VT, chữ viết tắt của đơn vị soạn thảo, số bản lưu; cơ quan nhỏ có thể không có.
    Sai: - Lưu: VT.
    Đúng: - Lưu: VT, VP.
    """
    if ban.nhan.ma_loai == "giay_gioi_thieu":
        yield KhongKiem("Mẫu 1.8 ghi “- Lưu: VT.”")
        return
    cac = (ban.loi_van.tai(dau) for dau in ban.loi_van.tu_hoa.get("Lưu", ()))
    luu = [c for c in cac if c.vai is Vai.NOI_NHAN and _LUU_VT.fullmatch(c.chu)]
    yield from (neu(c, 0, len(c.chu), "{} không ghi đơn vị soạn thảo", "Lưu: VT, <đơn vị soạn thảo>.") for c in luu)
