"""Rules about what is typed: amounts, the name of the movement, the province, numbers and symbols."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from difflib import SequenceMatcher
from functools import lru_cache

from vanban.chu_viet.so_chu import TU_SO, bang_chu, cung_so
from vanban.chu_viet.so_viet import ghi_tien
from vanban.models.ky_tu import bo_dau, nfc
from vanban.nd30 import nd30
from vanban.thi_dua.chu import Chu, cac_cau, cac_chu, gap
from vanban.thi_dua.ho_so import HoSoXet, Noi
from vanban.thi_dua.quy_tac import MucQuyTac, Thay, quy_tac

_TIEN_VA_CHU = re.compile(
    r"(?P<so>\d{1,3}(?:\.\d{3})+|\d+) ?đồng \((?:bằng chữ:? )?"
    rf"(?P<chu>{TU_SO}(?: {TU_SO})*)(?: đồng)?\)",
    re.IGNORECASE,
)
_TIEN = re.compile(r"(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+) ?đồng")
_NGOAC = re.compile('[“"]([^“”"]{12,300})[”"]')
_GAN = 0.85
_TU = r"[A-ZĐÀ-Ỹ][\w’']*"
_TINH = re.compile(rf"(?<!các )(?<!Các )\b[Tt]ỉnh ({_TU}(?:(?: |-| - ){_TU}){{0,3}})")
_SO_KY_HIEU = re.compile(r"(?P<so>\d+)/(?:(?:19|20)\d{2}/)?(?P<ten>[^/\s-]+)")


@quy_tac("R-13", muc="LOI", ten="Tên phong trào không giống nhau")
def ten_phong_trao_khac(ho_so: HoSoXet) -> Iterator[Thay]:
    """Tên phong trào trong ngoặc kép gần giống nhưng không đúng tên đã khai.

    Vì sao: tên phong trào là một chuỗi, viết giống nhau ở mọi giấy; sai một chữ là tên của phong trào khác.
    Sai: “Ví Dụ thi đua xây dựng xã hội học tập, đẩy mạnh học tập giai đoạn 2023 - 2030”.
    Đúng: ghi {{ phong_trao.ten }}, máy điền đúng tên.
    Nguồn: ten trong phong_trao.
    """
    if ho_so.phong_trao is None:
        return
    ten = ho_so.phong_trao.ten
    co = {gap(ten) for mot in ho_so.vien_dan.van_ban.values() for ten in _NGOAC.findall(mot.trich_yeu or "")}
    for mot in cac_chu(ho_so):
        for khop in _NGOAC.finditer(mot.chu):
            trong = nfc(khop[1]).strip()
            if trong != ten and gap(trong) not in co and _gan_giong(gap(trong), gap(ten)):
                yield Thay(mot.noi, f"“{trong}” gần giống tên phong trào, tên đúng: “{ten}”")


def _gan_giong(mot: str, ten: str) -> bool:
    """Whether a quotation was meant to be the name; the same movement of another place has another first word."""
    if mot == ten:
        return True
    tu, tu_ten = mot.split(), ten.split()
    duoi = min(len(tu), len(tu_ten)) - 2
    khac_dau = tu[0] != tu_ten[0] and not ten.endswith(mot)
    if khac_dau and tu[-duoi:] == tu_ten[-duoi:] and SequenceMatcher(None, tu[0], tu_ten[0]).ratio() < 0.5:
        return False
    return SequenceMatcher(None, mot, ten, autojunk=False).ratio() >= _GAN


@quy_tac("R-15", muc="LOI", ten="Tên tỉnh không đúng")
def ten_tinh_sai(ho_so: HoSoXet) -> Iterator[Thay]:
    """Câu văn nhắc một tỉnh không phải tỉnh của cơ quan vào ngày đó, hoặc viết sai tên tỉnh.

    Vì sao: chép từ văn bản của nơi khác thì tên tỉnh hay còn sót; tên tỉnh đổi theo ngày sáp nhập.
    Sai: “trên địa bàn tỉnh Khác” trong giấy của trường ở tỉnh Ví Dụ; “tỉnh Vi Dụ”.
    Đúng: “tỉnh Ví Dụ”; tỉnh có trong văn bản được viện dẫn thì được nhắc; thành tích ở tỉnh khác thì chỉ nhắc xem lại.
    Nguồn: tinh trong co_quan.yaml, theo ngày; các văn bản trong vien_dan.yaml.
    """
    nhac = " ".join(f"{mot.trich_yeu} {mot.co_quan}" for mot in ho_so.vien_dan.van_ban.values())
    duoc_nhac = {khop[1] for khop in _TINH.finditer(nfc(nhac))}
    for mot in cac_chu(ho_so):
        tinh = _tinh(ho_so, mot.ngay)
        if tinh:
            yield from _tinh_sai(mot, tinh, duoc_nhac)


def _tinh(ho_so: HoSoXet, ngay: date) -> str:
    """The province of the office on the day, without its kind; empty when not given."""
    cac = ho_so.co_quan.tinh or ()
    ten = next((mot.ten for mot in cac if mot.vao(ngay)), cac[-1].ten if cac else "")
    return re.sub(r"^(?:tỉnh|thành phố) ", "", ten, flags=re.IGNORECASE)


def _tinh_sai(mot: Chu, tinh: str, duoc_nhac: set[str]) -> Iterator[Thay]:
    chu = nfc(mot.chu)
    for khop in _TINH.finditer(chu):
        ten = khop[1]
        if not ten.startswith(tinh) and not any(ten.startswith(co) for co in duoc_nhac) and not _khac_dau(ten, tinh):
            # what a nominee did may have been done elsewhere
            muc: MucQuyTac | None = "CB" if mot.noi[0] == "de_cu" else None
            yield Thay(mot.noi, f"nhắc tỉnh {ten}, tỉnh của cơ quan là {tinh}", muc=muc)
    for sai in _viet_sai(tinh, chu):
        yield Thay(mot.noi, f"viết '{sai}', tên đúng là {tinh}")


def _viet_sai(tinh: str, chu: str) -> Iterator[str]:
    """The province spelt with other marks."""
    so_tu, tu = len(tinh.split()), re.findall(rf"{_TU}|\S+", chu)
    for i in range(len(tu) - so_tu + 1):
        doan = " ".join(tu[i : i + so_tu])
        if doan != tinh and doan[:1].isupper() and _khac_dau(doan, tinh):
            yield doan


def _khac_dau(ten: str, tinh: str) -> bool:
    """Whether a name begins as the province without its marks."""
    cat = "_".join(_tran(ten).split("_")[: len(tinh.split())])
    return cat == _tran(tinh)


@lru_cache(maxsize=10_000)
def _tran(ten: str) -> str:
    return bo_dau(ten).replace("c", "k")


@quy_tac("R-16", muc="LOI", ten="Số, ký hiệu không đúng loại văn bản")
def so_ky_hieu_sai(ho_so: HoSoXet) -> Iterator[Thay]:
    """Chữ viết tắt trong ký hiệu không phải của loại văn bản, hoặc số dưới 10 không có số 0 ở trước.

    Vì sao: HD là hướng dẫn, HĐ là hợp đồng; số ghi bằng chữ số Ả Rập, số nhỏ hơn 10 có số 0 phía trước. Quyết định
    cũ trong lich_su của cơ quan khác thì chỉ nhắc: in đúng như đã ban hành.
    Sai: Hướng dẫn số 01/HĐ-SNV; Quyết định số 5/QĐ-THPTVD.
    Đúng: Hướng dẫn số 01/HD-SNV; Quyết định số 05/QĐ-THPTVD.
    Nguồn: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3 và Phụ lục III, Mục I.
    """
    if ho_so.hoi_dong:
        noi: Noi = ("hoi_dong", "quyet_dinh_thanh_lap", "so_ky_hieu")
        yield from _ky_hieu(noi, "Quyết định", ho_so.hoi_dong.quyet_dinh_thanh_lap.so_ky_hieu)
    for i, cu in enumerate(ho_so.lich_su):
        cu_noi: Noi = ("de_cu", "lich_su", i, "so_quyet_dinh")
        yield from (replace(mot, muc="CB") for mot in _ky_hieu(cu_noi, "Quyết định", cu.so_quyet_dinh or ""))
    for ma in sorted({ma for giay in ho_so.giay_to for ma in giay.can_cu if ma in ho_so.vien_dan.van_ban}):
        van_ban = ho_so.vien_dan.van_ban[ma]
        yield from _ky_hieu(("vien_dan", "van_ban", ma, "so_ky_hieu"), van_ban.loai, van_ban.so_ky_hieu or "")
    ten = {loai.ma: loai.ten for loai in nd30().loai.values()}
    for giay in ho_so.giay_to:
        dau = giay.ky_hieu.partition("-")[0]
        viet_tat = _viet_tat(ten.get(giay.loai, ""))
        if giay.ky_hieu and viet_tat and dau != viet_tat:
            cau = f"ký hiệu '{giay.ky_hieu}': {ten[giay.loai].lower()} viết tắt là {viet_tat}"
            yield Thay((*giay.noi, "ky_hieu"), cau)


def _ky_hieu(noi: Noi, loai: str, so_ky_hieu: str) -> Iterator[Thay]:
    khop = _SO_KY_HIEU.match(so_ky_hieu)
    if not khop:
        return
    if len(khop["so"]) < 2:
        yield Thay(noi, f"'{so_ky_hieu}': số nhỏ hơn 10 ghi 0{khop['so']}")
    viet_tat = _viet_tat(loai)
    if viet_tat and khop["ten"] != viet_tat:
        yield Thay(noi, f"'{so_ky_hieu}': {loai.lower()} viết tắt là {viet_tat}, đang ghi {khop['ten']}")


def _viet_tat(loai: str) -> str:
    """The abbreviation of a type of Nghị định 30; empty for others, such as Thông tư."""
    return next((mot.viet_tat or "" for mot in nd30().loai.values() if mot.ten == loai), "")


@quy_tac("R-18", muc="LOI", ten="Số tiền không khớp")
def tien_khong_khop(ho_so: HoSoXet) -> Iterator[Thay]:
    """Số tiền bằng chữ khác bằng số, hoặc các khoản cộng lại quá tổng.

    Vì sao: tiền bằng chữ phải đúng với bằng số; các khoản sau “trong đó” cộng lại không quá tổng.
    Sai: 24.500.000 đồng (Hai mươi bốn triệu đồng); tổng 24.500.000 đồng, trong đó 14.500.000 đồng và 12.000.000 đồng.
    Đúng: 24.500.000 đồng (Hai mươi bốn triệu năm trăm nghìn đồng).
    Nguồn: phép cộng; chữ máy viết từ số.
    """
    for mot in cac_chu(ho_so):
        for khop in _TIEN_VA_CHU.finditer(nfc(mot.chu)):
            so = _doc_so(khop["so"])
            if not cung_so(khop["chu"], so):
                yield Thay(mot.noi, f"{ghi_tien(so)} mà bằng chữ là “{khop['chu']}”, đúng là “{bang_chu(so)} đồng”")
        for cau in cac_cau(nfc(mot.chu).replace(";", ",")):
            yield from _trong_do(mot, cau)


def _trong_do(mot: Chu, cau: str) -> Iterator[Thay]:
    """A total and its parts in one sentence."""
    truoc, co, sau = cau.partition("trong đó")
    tong, phan = _TIEN.findall(truoc), [_doc_so(so) for so in _TIEN.findall(sau)]
    if not (co and tong and phan):
        return
    ca, cong = _doc_so(tong[-1]), sum(phan)
    if cong > ca:
        yield Thay(mot.noi, f"tổng {ghi_tien(ca)}, các khoản trong đó cộng lại là {ghi_tien(cong)}")
    elif cong < ca and len(phan) > 1:
        yield Thay(mot.noi, f"tổng {ghi_tien(ca)}, các khoản trong đó mới cộng được {ghi_tien(cong)}", muc="CB")


def _doc_so(so: str) -> int:
    return int(so.replace(".", ""))
