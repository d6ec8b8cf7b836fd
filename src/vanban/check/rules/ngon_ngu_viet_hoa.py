"""Capitals of Phụ lục II that a text tells for sure; only questions, since a quoted title keeps its own spelling."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from vanban.check.finding import Muc
from vanban.check.loi_van.am_tiet import cung_am
from vanban.check.loi_van.ban_chu import LoiVan
from vanban.check.loi_van.cau import HOA, LOI_VAN, THUONG, Cau
from vanban.check.loi_van.neu import cho, neu
from vanban.check.loi_van.tu_lieu import doc_nhom
from vanban.check.rule import BanSoat, Ra, rule
from vanban.nd30 import ND30

_NHAN_DAN: Final = re.compile(
    r"(?:tầng lớp|phục vụ|đời sống|trong|của|toàn thể|quần chúng|ý kiến|nguyện vọng|cho|Đảng bộ và) (nhân dân)(?! tệ)"
)
_NHA_NUOC: Final = re.compile(
    r"(?:Đảng và|Đảng,|(?:pháp luật|chính sách|quy định|chủ trương|tài sản|quyền lợi|lợi ích|quan tâm|hỗ trợ|tiền) của|"
    r"được) (nhà nước)(?! (?:cấp|có thẩm))"
)
_DIEU: Final = re.compile(
    r"(?:khoản \d+|điểm [a-zđ]|theo|tại|của)\s(điều|chương|mục|tiểu mục|phần)\s(\d+|[IVX]+)\b(?!\s*\d*\s*%)"
)
_SO_DIEU: Final = [re.compile(rf"{tu}\s[\dIVX]") for tu in ("điều", "chương", "mục", "phần")]
_KHOAN: Final = re.compile(rf"(?<={THUONG} )(Khoản \d+|Điểm [a-zđ](?= khoản| Khoản))(?=,? | Điều)")
_TINH: Final = re.compile(rf"(?<={THUONG} )(Tỉnh|Huyện|Xã|Thị xã|Thị trấn)(?= {HOA}{THUONG}+ {HOA})")
_DAC_BIET: Final = (
    (re.compile(r"\bthành phố Hồ Chí Minh\b|\bThành Phố Hồ Chí Minh\b"), "Thành phố Hồ Chí Minh"),
    (re.compile(r"\bthủ đô Hà Nội\b|\bThủ Đô Hà Nội\b"), "Thủ đô Hà Nội"),
)
_CO_QUAN: Final = re.compile(r"\b(Bộ|Sở|Phòng) (?=\w)")
_BO_SO: Final = ("Bộ", "Sở", "Phòng")
_LUAT: Final = re.compile(rf"\bLuật (?={THUONG})")
_DAU_CAU: Final = re.compile(rf"[.?!] (?<={THUONG}{THUONG}..) *({THUONG}{{2,}}) {THUONG}")
_MOC_CAU: Final = [re.compile(rf"{dau} +{THUONG}") for dau in (r"\.", r"\?", "!")]
_TRUONG: Final = re.compile(
    r"\b([Tt]rường) ((?:THPT|THCS|[Tt]iểu học|[Mm]ầm non|[Tt]rung học (?:phổ thông|cơ sở)) "
    rf"{HOA}\w*(?: {HOA}\w*)*)"
)
_LOAI_TRUONG: Final = ("THPT", "THCS", "tiểu", "Tiểu", "mầm", "Mầm", "trung", "Trung")
_NHIEU_TRUONG: Final = frozenset({"các", "những", "hai", "ba", "mọi", "và", "với"})


def _tim(cac: Iterable[Cau], mau: re.Pattern[str]) -> Iterator[tuple[Cau, re.Match[str]]]:
    """The hits of a pattern in those of some paragraphs that are not in capitals."""
    return ((cau, khop) for cau in cac for khop in mau.finditer(cau.chu) if not cau.in_hoa)


@rule("VH101", quy_dinh="viet_hoa.nhan_dan_nha_nuoc", muc=Muc.NHAC)
def nhan_dan_viet_thuong(ban: BanSoat, nd30: ND30) -> Ra:
    """Từ “Nhân dân” viết thường.

    Vì sao: Nhân dân là danh từ đặc biệt, viết hoa; trong tên gọi (Ủy ban nhân dân, Tòa án nhân dân) thì viết thường.
    Sai: các tầng lớp nhân dân
    Đúng: các tầng lớp Nhân dân
    """
    for cau, khop in _tim(ban.loi_van.co_chu("nhân dân"), _NHAN_DAN):
        yield neu(cau, khop.start(1), khop.end(1), f"{{}} viết thường ở “{khop[0]}”; cần “Nhân dân”", "Nhân dân")


@rule("VH102", quy_dinh="viet_hoa.nhan_dan_nha_nuoc", muc=Muc.NHAC)
def nha_nuoc_viet_thuong(ban: BanSoat, nd30: ND30) -> Ra:
    """Từ “Nhà nước” viết thường khi là danh từ.

    Vì sao: Nhà nước là danh từ đặc biệt, viết hoa; làm định ngữ (cơ quan nhà nước, quản lý nhà nước) thì viết thường.
    Sai: chính sách của nhà nước
    Đúng: chính sách của Nhà nước
    """
    for cau, khop in _tim(ban.loi_van.co_chu("nhà nước"), _NHA_NUOC):
        yield neu(cau, khop.start(1), khop.end(1), f"{{}} viết thường ở “{khop[0]}”; cần “Nhà nước”", "Nhà nước")


@rule("VH103", quy_dinh="viet_hoa.vien_dan_dieu", muc=Muc.NHAC)
def vien_dan_sai_chu_hoa(ban: BanSoat, nd30: ND30) -> Ra:
    """Viện dẫn viết thường chữ “Điều”, hoặc viết hoa chữ “khoản”, “điểm”.

    Vì sao: viện dẫn phần, chương, mục, tiểu mục, điều của một văn bản thì viết hoa; khoản, điểm không nằm trong số đó.
    Sai: theo Khoản 2 điều 5
    Đúng: theo khoản 2 Điều 5
    """
    for cau, khop in _tim(ban.loi_van.co_khop(*_SO_DIEU), _DIEU):
        dung = khop[1].capitalize()
        yield neu(cau, khop.start(1), khop.end(1), f"{{}} viết thường ở “{khop[0]}”; cần “{dung}”", dung)
    for cau, khop in _tim(ban.loi_van.co_hoa("Khoản ", "Điểm "), _KHOAN):
        dung = khop[1][0].lower() + khop[1][1:]
        yield neu(cau, khop.start(1), khop.end(1), f"{{}} viết hoa giữa câu; cần “{dung}”", dung)


@rule("VH104", quy_dinh="viet_hoa.truong_hop_dac_biet", muc=Muc.NHAC)
def thu_do_thanh_pho_dac_biet(ban: BanSoat, nd30: ND30) -> Ra:
    """Không viết hoa “Thành phố” Hồ Chí Minh, “Thủ đô” Hà Nội.

    Vì sao: luật nêu riêng hai tên này; các thành phố khác viết “thành phố” bằng chữ thường.
    Sai: thành phố Hồ Chí Minh
    Đúng: Thành phố Hồ Chí Minh
    """
    for mau, dung in _DAC_BIET:
        for cau, khop in _tim(ban.loi_van.co_hoa(dung.split()[-1]), mau):
            yield neu(cau, khop.start(), khop.end(), f"{{}} cần viết “{dung}”", dung)


@rule("VH105", quy_dinh="viet_hoa.ten_co_quan", muc=Muc.NHAC)
def ten_co_quan_sai_hoa(ban: BanSoat, nd30: ND30) -> Ra:
    """Tên cơ quan, tổ chức viết hoa sai chữ.

    Vì sao: viết hoa chữ cái đầu của từ chỉ loại hình và của từ chỉ chức năng, lĩnh vực; không viết hoa mọi chữ.
    Sai: Sở giáo dục và đào tạo; Sở Giáo Dục Và Đào Tạo; Hội đồng thi đua, khen thưởng
    Đúng: Sở Giáo dục và Đào tạo; Hội đồng Thi đua - Khen thưởng
    """
    loi_van = ban.loi_van
    nghi = (loi_van.tai(dau) for dau in (*_bo_so_sai(loi_van), *_to_chuc_nghi(loi_van)))
    for _, cau in sorted({cau.moc: cau for cau in nghi if cau.vai in LOI_VAN and not cau.in_hoa}.items()):
        for khop in _CO_QUAN.finditer(cau.chu):
            dung = _linh_vuc_sai(cau.chu, khop.end())
            if dung:
                cuoi = khop.end() + len(dung)
                yield neu(cau, khop.start(), cuoi, f"{{}} cần viết “{khop[1]} {dung}”", f"{khop[1]} {dung}")
        for khop in _mau_to_chuc().finditer(cau.chu):
            yield from _to_chuc_sai(cau, khop)


def _bo_so_sai(loi_van: LoiVan) -> Iterator[int]:
    """The places of a ministry, department or division whose field has the wrong capitals."""
    cac = tuple(ten for ten, _ in _linh_vuc())
    for tu in _BO_SO:
        sau = (dau + len(tu) + 1 for dau in loi_van.tu_hoa.get(tu, ()))
        yield from (dau for dau in sau if loi_van.thap.startswith(cac, dau) and _linh_vuc_sai(loi_van.chu, dau))


def _to_chuc_nghi(loi_van: LoiVan) -> Iterator[int]:
    """The places of names of organisations that are not written as they should be."""
    for dau, hai_tu in _hai_tu_dau():
        for o in loi_van.hoa_thap.get(dau, ()):
            khop = _mau_to_chuc().match(loi_van.chu, o) if loi_van.thap.startswith(hai_tu, o) else None
            if khop and khop[0] not in _to_chuc().values():
                yield o


def _linh_vuc_sai(chu: str, dau: int) -> str:
    """The right capitals of the field at a place, when other ones are written."""
    sau = chu[dau : dau + 50]
    thap = sau.lower()
    cac = [ten for ten_thap, ten in _linh_vuc() if thap.startswith(ten_thap)]
    dai = max(map(len, cac), default=0)
    cac = [ten for ten in cac if len(ten) == dai]
    het = sau[dai : dai + 1]
    if not cac or het.isalnum() or any(sau.startswith(ten) for ten in cac):
        return ""
    return cac[0]


@lru_cache(maxsize=1)
def _linh_vuc() -> tuple[tuple[str, str], ...]:
    return tuple((ten.lower(), ten) for ten in doc_nhom("ten_co_quan")["linh_vuc"])


@lru_cache(maxsize=1)
def _to_chuc() -> dict[str, str]:
    """The names of organisations in small letters, and the right spelling of each."""
    dung: dict[str, str] = {}
    for ten in doc_nhom("ten_co_quan")["to_chuc"]:
        dung[_gon(ten)] = ten
        for cu, moi in (("Ủy", "Uỷ"), ("Tòa", "Toà")):
            dung[_gon(ten.replace(cu, moi))] = ten.replace(cu, moi)
    return dung


@lru_cache(maxsize=1)
def _mau_to_chuc() -> re.Pattern[str]:
    """One pattern for these names whatever their capitals."""
    cac = sorted(_to_chuc(), key=len, reverse=True)
    mau = "|".join(re.escape(ten).replace(r"\ \-\ ", r"(?:\s*[-–]\s*|,? )") for ten in cac)
    return re.compile(rf"\b(?:{mau})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=1)
def _hai_tu_dau() -> frozenset[tuple[str, str]]:
    """Their first word, and their first two."""
    return frozenset((dau, f"{dau} {sau}") for dau, sau, *_ in map(str.split, _to_chuc()))


def _gon(ten: str) -> str:
    return re.sub(r"\s*[-–]\s*|, ", " - ", ten.lower()) if "thi đua" in ten.lower() else ten.lower()


def _to_chuc_sai(cau: Cau, khop: re.Match[str]) -> Ra:
    dung = _to_chuc().get(_gon(khop[0].replace("thi đua khen", "thi đua - khen")), "")
    if not khop[0][0].isupper() or khop[0].isupper() or not dung:
        return
    if khop[0] != dung and khop[0].replace("–", "-") != dung:
        yield neu(cau, khop.start(), khop.end(), f"{{}} cần viết “{dung}”", dung)


@rule("VH106", quy_dinh="viet_hoa.don_vi_hanh_chinh", muc=Muc.NHAC)
def don_vi_hanh_chinh_viet_hoa(ban: BanSoat, nd30: ND30) -> Ra:
    """Viết hoa từ “tỉnh”, “xã” đứng trước tên riêng ở giữa câu.

    Vì sao: chỉ viết hoa tên riêng; từ chỉ cấp đơn vị viết thường, trừ tên có chữ số, tên người, tên sự kiện lịch sử.
    Sai: trên địa bàn Tỉnh Nam Định
    Đúng: trên địa bàn tỉnh Nam Định
    """
    for cau, khop in _tim(ban.loi_van.co_hoa("Tỉnh ", "Huyện ", "Xã ", "Thị "), _TINH):
        dung = khop[1].lower()
        yield neu(cau, khop.start(), khop.end(), f"{{}} đứng trước tên riêng ở giữa câu; cần “{dung}”", dung)


@rule("VH107", quy_dinh="viet_hoa.dau_cau", muc=Muc.NHAC)
def dau_cau_viet_thuong(ban: BanSoat, nd30: ND30) -> Ra:
    """Chữ đầu câu viết thường.

    Vì sao: sau dấu chấm, dấu chấm hỏi, dấu chấm than thì viết hoa chữ cái đầu.
    Sai: đã tổng kết. nhà trường đề nghị
    Đúng: đã tổng kết. Nhà trường đề nghị
    """
    for cau, khop in _tim(ban.loi_van.co_khop(*_MOC_CAU), _DAU_CAU):
        yield neu(cau, khop.start(1), khop.end(1), "câu bắt đầu bằng chữ thường {}", khop[1].capitalize())


@rule("VH108", quy_dinh="viet_hoa.ten_van_ban", muc=Muc.NHAC)
def ten_luat_viet_thuong(ban: BanSoat, nd30: ND30) -> Ra:
    """Tên luật không viết hoa chữ đầu.

    Vì sao: viết hoa chữ cái đầu của tên loại văn bản và của âm tiết thứ nhất trong tên gọi.
    Sai: Luật giáo dục
    Đúng: Luật Giáo dục
    """
    ten = tuple((t.lower(), t) for t in doc_nhom("ten_co_quan")["luat"])
    for cau, khop in _tim(ban.loi_van.co_hoa("Luật "), _LUAT):
        sau = cau.chu[khop.end() :]
        dung = max((t for thap, t in ten if sau.startswith(thap)), key=len, default="")
        if dung:
            yield neu(cau, khop.start(), khop.end() + len(dung), f"{{}} cần viết “Luật {dung}”", f"Luật {dung}")


@rule("VH109", quy_dinh="viet_hoa.ten_co_quan", muc=Muc.NHAC)
def ten_truong_khi_hoa_khi_thuong(ban: BanSoat, nd30: ND30) -> Ra:
    """Tên trường khi viết hoa, khi viết thường chữ “trường”.

    Vì sao: từ chỉ loại hình là một phần của tên cơ quan, viết hoa.
    Sai: của trường THPT Số Một (đoạn khác ghi Trường THPT Số Một)
    Đúng: của Trường THPT Số Một
    """
    thay: dict[tuple[tuple[str, str], ...], Cau] = {}
    thuong: list[tuple[Cau, re.Match[str]]] = []
    moc = (f"rường {loai}" for loai in _LOAI_TRUONG if loai.lower() in ban.loi_van.tu)
    for cau, khop in _tim(ban.loi_van.co_chu(*moc), _TRUONG):
        if khop[1] == "Trường":
            thay.setdefault(_khoa(khop[2]), cau)
        elif cau.thap[: khop.start()].rpartition(" ")[0].rpartition(" ")[2] not in _NHIEU_TRUONG:
            thuong.append((cau, khop))
    for cau, khop in thuong:
        khac = thay.get(_khoa(khop[2]))
        if khac:
            loi = f"{{}} viết thường chữ “trường”; {cho(khac)} ghi “Trường {khop[2]}”"
            yield neu(cau, khop.start(), khop.end(), loi, f"Trường {khop[2]}")


def _khoa(ten: str) -> tuple[tuple[str, str], ...]:
    return tuple(cung_am(tu) for tu in ten.split())
