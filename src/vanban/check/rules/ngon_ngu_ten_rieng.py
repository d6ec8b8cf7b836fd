"""Names: provinces against the gazetteer, one body in several forms, abbreviations nobody explained."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from vanban.check.finding import Hang
from vanban.check.line import gap
from vanban.check.loi_van.ban_chu import LoiVan
from vanban.check.loi_van.cau import LOI_VAN, Cau, Vai
from vanban.check.loi_van.dia_danh import ChoTen, cac_tinh, nay_la, tinh_cua_van_ban
from vanban.check.loi_van.neu import cho, neu
from vanban.check.loi_van.tu_lieu import doc_nhom
from vanban.check.recognise import Nhom
from vanban.check.rule import BanSoat, KhongKiem, Ra, Thay, rule
from vanban.nd30 import ND30

_CO_TEN: Final = frozenset({Vai.DAU, Vai.NGAY, Vai.TRICH_YEU, Vai.CAN_CU, Vai.THAN, Vai.KHAC})
_DAU: Final = frozenset({Vai.DAU, Vai.NGAY})
_NOI_DUNG: Final = frozenset({Vai.CAN_CU, Vai.THAN})
_SAP_NHAP: Final = date(2025, 7, 1)
_CAP_HUYEN: Final = re.compile(
    r"(?:UBND |[ỦU][YỶ] BAN NHÂN DÂN )?(?:HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN) \w|PHÒNG GIÁO DỤC VÀ ĐÀO TẠO\b"
)
_CUA_TINH: Final = re.compile(
    r"(?:Đề án|Kế hoạch|Chương trình|Nghị quyết|Quyết định|UBND|(?:Ủy|Uỷ) ban nhân dân|Sở|HĐND|Hội đồng nhân dân|"
    r"địa bàn|”)[^.;:]{0,60}$"
)
_DI: Final = re.compile(
    r"(?:\btại|\bđến|\bở|\bthăm|\btừ|\bvới|\bgiữa|\bcác|\bvà|,)\s+(?:các\s+)?(?:tỉnh|thành phố)?\s*$"
)
_SO_GD: Final = re.compile(
    r"[SPB](?:(?<!\w.)(?:ở|hòng|ộ) (?:GD ?& ?ĐT|GD-ĐT|GD và ĐT|GDĐT)(?!\w)|"
    r"(?<![\w/-].)(?:GD&ĐT|GDĐT|GD-ĐT|GD)(?![\w-]))"
)
_CAP: Final = ("Sở", "Phòng", "Bộ")
_GIAM_DOC_SO: Final = re.compile(r"\bGiám đốc Sở(?: (?P<ten>[A-ZĐ][^\s.,;:)]*))?(?=[\s.,;:)]|$)")
_THIEU_TINH: Final = re.compile(r"\bSở (?:[A-ZĐ]\w*(?: (?:và|-) | \w+)*?) $")
_VIET_TAT: Final = re.compile("[A-ZĐƯÂÊÔƠ]{2,7}")
_LIEN_SAU: Final = re.compile(r"[\w/&-]|\.[A-Z]")
_LIEN_TRUOC: Final = re.compile(r"[\w/&.-]")
_LA_MA: Final = re.compile("[IVXLC]+")
_GOI_LA: Final = re.compile(r"(?:viết tắt|gọi tắt|gọi|gọi chung) là:? [“\"]?$")
_CON_CHU: Final = re.compile(r"[\w&]")


@rule("TN101", hang=Hang.TAP_QUAN)
def dia_danh_viet_sai(ban: BanSoat, nd30: ND30) -> Ra:
    """Tên tỉnh, thành phố viết khác tên chính thức.

    Vì sao: tên đơn vị hành chính ghi theo tên trong nghị quyết thành lập; tên tiếng dân tộc hay bị bỏ hoặc đổi dấu.
    Sai: tỉnh Kôn Tum, tỉnh Quãng Ngãi
    Đúng: tỉnh Kon Tum, tỉnh Quảng Ngãi
    """
    for ten in ban.loi_van.dia_danh:
        if ten.cau.vai in _CO_TEN and not ten.dung and not ten.viet.isascii() | ten.cau.in_hoa:
            yield neu(ten.cau, ten.dau, ten.cuoi, f"{{}} viết khác tên chính thức “{ten.ten}”", ten.ten)


@rule("TN102", hang=Hang.TAP_QUAN)
def mot_dia_danh_nhieu_cach(ban: BanSoat, nd30: ND30) -> Ra:
    """Một địa danh viết nhiều cách trong một văn bản.

    Vì sao: cùng một tên thì một cách viết; viết lẫn là dấu hiệu chép từ nhiều nguồn.
    Sai: Kon Tum ở trích yếu, Kôn Tum ở đoạn kết
    Đúng: Kon Tum ở mọi chỗ
    """
    theo: dict[str, dict[str, list[ChoTen]]] = {}
    for ten in (t for t in ban.loi_van.dia_danh if t.cau.vai in LOI_VAN and not t.cau.in_hoa):
        theo.setdefault(ten.ten, {}).setdefault(ten.viet.lower(), []).append(ten)
    for dung, cach in theo.items():
        khac = [cac for cac in cach.values() if not cac[0].dung]
        if len(cach) > 1 and khac:
            ke = ", ".join(f"“{cac[0].viet}” ({len(cac)} chỗ, đầu tiên ở {cho(cac[0].cau)})" for cac in cach.values())
            dau = khac[0][0]
            yield neu(
                dau.cau, dau.dau, dau.cuoi, f"một địa danh viết {len(cach)} cách: {ke}; tên chính thức “{dung}”", dung
            )


@rule("TN103", hang=Hang.TAP_QUAN)
def tinh_khac_co_quan_ban_hanh(ban: BanSoat, nd30: ND30) -> Ra:
    """Nhắc đến văn bản, cơ quan của một tỉnh khác với tỉnh của cơ quan ban hành.

    Vì sao: thường do chép từ kế hoạch của tỉnh khác; nếu đúng là tỉnh khác thì bỏ qua.
    Sai: kế hoạch của một trường ở Nghệ An nhắc “Đề án … tỉnh Thanh Hóa”
    Đúng: kế hoạch của một trường ở Nghệ An nhắc “Đề án … tỉnh Nghệ An”
    """
    cua = tinh_cua_van_ban(ban.loi_van)
    if not cua:
        yield KhongKiem("không rõ cơ quan ban hành ở tỉnh nào")
        return
    for ten in (t for t in ban.loi_van.dia_danh if t.cau.vai in _NOI_DUNG and not t.cau.in_hoa):
        truoc = ten.cau.chu[max(0, ten.dau - 90) : ten.dau]
        if ten.sau_tinh and nay_la(ten.ten) != nay_la(cua) and _CUA_TINH.search(truoc) and not _DI.search(truoc):
            loi = f"{{}} không phải tỉnh của cơ quan ban hành ({cua}): “{ten.cau.quanh(ten.dau, ten.cuoi, 40)}”"
            yield neu(ten.cau, ten.dau, ten.cuoi, loi, cua)


@rule("TN104", hang=Hang.TAP_QUAN)
def don_vi_hanh_chinh_da_het(ban: BanSoat, nd30: ND30) -> Ra:
    """Phần đầu văn bản ghi đơn vị hành chính không còn (tỉnh đã sáp nhập, cấp huyện).

    Vì sao: từ 01/7/2025 cả nước còn 34 tỉnh, thành phố và không còn cấp huyện; ba tỉnh thành thành phố trong năm 2026.
    Sai: UBND HUYỆN TÂN CHÂU ở văn bản năm 2026
    Đúng: UBND XÃ TÂN CHÂU
    """
    ngay = ban.loi_van.ngay_van_ban
    if ngay is None:
        yield KhongKiem("văn bản chưa có ngày đầy đủ")
        return
    yield from _tinh_het((ten for ten in ban.loi_van.dia_danh if ten.cau.vai in _DAU), ngay)
    for cau in ban.loi_van.cau if ngay >= _SAP_NHAP else ():
        if cau.vai in _DAU and _CAP_HUYEN.match(cau.chu.upper()):
            yield neu(cau, 0, len(cau.chu), "{} thuộc cấp huyện, không còn từ 01/7/2025", "xã, phường, đặc khu")


def _tinh_het(cac: Iterable[ChoTen], ngay: date) -> Iterator[Thay]:
    for ten in cac:
        dong = [tinh for tinh in cac_tinh() if tinh.ten == ten.ten]
        con = [tinh for tinh in dong if tinh.con(ngay)]
        if dong and not con:
            loi = f"{{}} không còn vào ngày {ngay:%d/%m/%Y}; nay thuộc {nay_la(ten.ten)}"
            yield neu(ten.cau, ten.dau, ten.cuoi, loi, nay_la(ten.ten))
        elif con and (cap := _cap_ghi(ten)) and cap not in {tinh.cap for tinh in con}:
            loi = f"{{}} vào ngày {ngay:%d/%m/%Y} là {con[0].cap}, không phải {cap}"
            yield neu(ten.cau, ten.dau, ten.cuoi, loi, f"{con[0].cap} {ten.ten}")


def _cap_ghi(ten: ChoTen) -> str:
    truoc = ten.cau.thap[max(0, ten.dau - 10) : ten.dau].strip()
    return next((cap for cap in ("tỉnh", "thành phố") if truoc.endswith(cap)), "")


@rule("TN105", hang=Hang.TAP_QUAN)
def mot_co_quan_nhieu_dang(ban: BanSoat, nd30: ND30) -> Ra:
    """Một cơ quan gọi bằng nhiều dạng viết tắt.

    Vì sao: tên đầy đủ ở lần đầu, sau đó một dạng viết tắt; nhiều dạng thì người đọc tưởng nhiều cơ quan.
    Sai: Sở GDĐT, Sở GD&ĐT, SGD trong một văn bản
    Đúng: Sở Giáo dục và Đào tạo ở lần đầu, sau đó Sở GDĐT
    """
    theo: dict[str, dict[str, list[tuple[Cau, int, int]]]] = {}
    loi_van = ban.loi_van
    dau_ten = (dau for tu in loi_van.tu_hoa if tu in _CAP or "GD" in tu for dau in loi_van.tu_hoa[tu])
    for khop in filter(None, (_SO_GD.match(loi_van.chu, dau) for dau in sorted(dau_ten))):
        cau = loi_van.tai(khop.start())
        if not cau.in_hoa:
            cho_nay = (cau, khop.start() - cau.moc, khop.end() - cau.moc)
            theo.setdefault(khop[0][0], {}).setdefault(khop[0], []).append(cho_nay)
    for dang in theo.values():
        if len(dang) > 1:
            chinh = max(dang, key=lambda ten: len(dang[ten]))
            for ten, cac in dang.items():
                for cau, dau, cuoi in cac if ten != chinh else ():
                    yield neu(
                        cau, dau, cuoi, f"{{}} ở đây, “{chinh}” ở {cho(dang[chinh][0][0])}; nên dùng một dạng", chinh
                    )


@rule("TN106", hang=Hang.TAP_QUAN)
def so_khong_ghi_ten(ban: BanSoat, nd30: ND30) -> Ra:
    """Ghi “Giám đốc Sở” mà không nêu tên sở trong khi chỗ khác có nêu.

    Vì sao: tỉnh có nhiều sở; chức danh đi với tên cơ quan.
    Sai: Giấy khen của Giám đốc Sở; đoạn khác ghi Giám đốc Sở Giáo dục và Đào tạo
    Đúng: Giấy khen của Giám đốc Sở Giáo dục và Đào tạo
    """
    co_quan = ban.nhan.phan.get("co_quan")
    if co_quan and gap(co_quan.chu).startswith("SỞ"):
        return  # its own head
    tron: list[tuple[Cau, int, int]] = []
    du: Cau | None = None
    for cau in ban.loi_van.co_hoa("Giám đốc Sở"):
        for khop in () if cau.in_hoa else _GIAM_DOC_SO.finditer(cau.chu):
            if khop["ten"]:
                du = du or cau
            else:
                tron.append((cau, khop.start(), khop.end()))
    for cau, dau, cuoi in tron if du else ():
        yield neu(cau, dau, cuoi, f"{{}} không nêu tên sở; {cho(du)} có nêu" if du else "")


@rule("TN107", hang=Hang.TAP_QUAN)
def ten_so_thieu_chu_tinh(ban: BanSoat, nd30: ND30) -> Ra:
    """Tên sở liền với tên tỉnh, thiếu chữ “tỉnh” hoặc “thành phố”.

    Vì sao: tên riêng của cơ quan ghi đủ, như “Hội đồng nhân dân tỉnh Sơn La” mà Phụ lục II nêu.
    Sai: Sở Nội vụ Sơn La
    Đúng: Sở Nội vụ tỉnh Sơn La
    """
    for ten in (t for t in ban.loi_van.dia_danh if t.cau.vai in _NOI_DUNG and not t.cau.in_hoa):
        khop = None if ten.sau_tinh else _THIEU_TINH.search(ten.cau.chu[max(0, ten.dau - 60) : ten.dau])
        if khop:
            dau = ten.dau - len(khop[0])
            yield neu(
                ten.cau, dau, ten.cuoi, "{} thiếu chữ “tỉnh” hoặc “thành phố” trước tên", f"{khop[0]}tỉnh {ten.ten}"
            )


@rule("TN108", hang=Hang.TAP_QUAN)
def viet_tat_chua_giai_nghia(ban: BanSoat, nd30: ND30) -> Ra:
    """Chữ viết tắt chưa được ghi đầy đủ lần nào.

    Vì sao: người ngoài cơ quan không đoán được; chữ viết tắt ai cũng biết (UBND, THPT …) không tính.
    Sai: phản ánh về BCĐPT để xem xét
    Đúng: phản ánh về Ban Chỉ đạo phong trào (sau đây gọi là BCĐPT) để xem xét
    """
    if ban.nhan.nhom is not Nhom.HANH_CHINH:
        yield KhongKiem("không nhận ra thể thức văn bản hành chính")
        return
    loi_van = ban.loi_van
    la = loi_van.tu_hoa.keys() - doc_nhom("viet_tat")["biet"]
    cac = sorted((dau, tu) for tu in filter(_VIET_TAT.fullmatch, la) for dau in loi_van.tu_hoa[tu])
    da_biet: set[str] = set()
    for dau, tu in cac:
        cau = loi_van.tai(dau)
        if tu not in da_biet and cau.vai is Vai.THAN and _la_viet_tat(cau, dau - cau.moc, dau - cau.moc + len(tu)):
            da_biet.add(tu)
            if not _da_giai_nghia(loi_van, tu):
                yield neu(cau, dau - cau.moc, dau - cau.moc + len(tu), "chữ viết tắt {} chưa được ghi đầy đủ lần nào")


def _la_viet_tat(cau: Cau, dau: int, cuoi: int) -> bool:
    """Letters that stand alone in a line that is not in capitals, and are no Roman number."""
    lien = _LIEN_TRUOC.match(cau.chu[max(0, dau - 1) : dau]) or _LIEN_SAU.match(cau.chu, cuoi)
    return not (lien or cau.in_hoa or _LA_MA.fullmatch(cau.chu, dau, cuoi) or _canh_chu_hoa(cau.chu, dau, cuoi))


def _canh_chu_hoa(chu: str, dau: int, cuoi: int) -> bool:
    """Words in capitals beside it: it is a word of a title or a name, or one of a list."""
    truoc, sau = chu[:dau].rstrip(" ,").rpartition(" ")[2], chu[cuoi:].lstrip(" ,").partition(" ")[0]
    return any(len(tu) > 1 and tu.isupper() for tu in (truoc, sau))


def _da_giai_nghia(loi_van: LoiVan, tu: str) -> bool:
    """Somewhere the letters stand behind "gọi là", "viết tắt là", or alone in brackets."""
    chu = loi_van.chu
    return any(
        chu[dau - 1 : dau + len(tu) + 1] == f"({tu})"
        or (_GOI_LA.search(chu[max(0, dau - 20) : dau]) and not _CON_CHU.match(chu, dau + len(tu)))
        for dau in loi_van.tu_hoa[tu]
    )
