"""The rule about counts typed in sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.chu_viet.so_chu import TU_SO, bang_chu, cung_so
from vanban.models.ky_tu import nfc
from vanban.thi_dua.chu import Chu, cac_cau, cac_chu
from vanban.thi_dua.ho_so import HoSoXet
from vanban.thi_dua.quy_tac import Thay, quy_tac
from vanban.thi_dua.xet import SoLuong, dem

_DEM = re.compile(
    r"(?<![\d.,/])(?P<so>\d{1,3}(?:\.\d{3})+|\d+)(?: \([^()]*\))? "
    r"(?P<gi>tập thể, cá nhân|tập thể và cá nhân|tập thể|cá nhân)",
    re.IGNORECASE,
)
_SO_VA_CHU = re.compile(rf"(?<![\d.,/])(?P<so>\d+) \((?P<chu>{TU_SO}(?: {TU_SO})*)\)", re.IGNORECASE)
_VE_DE_NGHI = re.compile(r"đề nghị|đề cử|trình|tặng|khen thưởng|bình xét|thống nhất", re.IGNORECASE)
_NAM_KHAC = re.compile(r"\bnăm (?:học )?(?:19|20)\d{2}", re.IGNORECASE)


@quy_tac("R-05", muc="LOI", ten="Số lượng trong câu không đúng danh sách")
def so_luong_sai(ho_so: HoSoXet) -> Iterator[Thay]:
    """Số tập thể, cá nhân gõ trong câu không bằng số máy đếm, hoặc số bằng chữ khác số bằng số.

    Vì sao: tờ trình, biên bản và danh sách phải nói cùng một con số. Câu nói về một năm khác thì chỉ nhắc.
    Sai: “đề nghị tặng giấy khen cho 02 tập thể, 06 cá nhân” khi danh sách có 05 cá nhân; “12 (mười ba)”.
    Đúng: “02 tập thể, 05 cá nhân”; hoặc ghi {{ hinh_thuc.phan }}, {{ so_luong.phan }} để máy điền.
    Nguồn: đếm danh sách.
    """
    for mot in cac_chu(ho_so):
        chu = nfc(mot.chu)
        for khop in _SO_VA_CHU.finditer(chu):
            so = int(khop["so"])
            if not cung_so(khop["chu"], so):
                yield Thay(mot.noi, f"“{khop[0]}”: {khop['so']} viết bằng chữ là {bang_chu(so)}")
        if mot.giay and mot.noi[1] != "y_kien":
            for cau in cac_cau(chu):
                yield from _dem_cau(ho_so, mot, cau)


def _dem_cau(ho_so: HoSoXet, mot: Chu, cau: str) -> Iterator[Thay]:
    """The counts in one sentence about those proposed."""
    if not _VE_DE_NGHI.search(cau):
        return
    duoc = _duoc_noi(ho_so, mot, cau)
    for khop in _DEM.finditer(cau):
        so, gi = int(khop["so"].replace(".", "")), khop["gi"].lower()
        dung = sorted({_lay(mot_dem, gi) for mot_dem in duoc})
        if so not in dung:
            ke = " hoặc ".join(f"{mot_so:02d}" for mot_so in dung)
            chi_nhac = _NAM_KHAC.search(cau) is not None
            yield Thay(mot.noi, f"“{khop[0]}”: máy đếm được {ke} {gi}", muc="CB" if chi_nhac else None)


def _lay(so: SoLuong, gi: str) -> int:
    return {"tập thể": so.tap_the, "cá nhân": so.ca_nhan}.get(gi, so.tong)


def _duoc_noi(ho_so: HoSoXet, mot: Chu, cau: str) -> list[SoLuong]:
    """The counts that a sentence may mean: of the one form it is about, else of any form, of all, of all nominees."""
    xet = ho_so.ket_qua
    ve = mot.giay.partition(".")[2]
    cac = [ma for ma in ho_so.dot.hinh_thuc if _nhac(ho_so, ma, cau)]
    if ve in ho_so.dot.hinh_thuc or len(cac) == 1:
        ma = cac[0] if len(cac) == 1 else ve
        return [xet.so_luong(ma), dem(de_cu for de_cu in ho_so.de_cu if de_cu.hinh_thuc == ma)]
    return [xet.so_luong(), dem(ho_so.de_cu), dem(xet.khong_trinh), *(xet.so_luong(ma) for ma in ho_so.dot.hinh_thuc)]


def _nhac(ho_so: HoSoXet, ma: str, cau: str) -> bool:
    """Whether a sentence names a form of award."""
    hinh_thuc = ho_so.hinh_thuc.get(ma)
    return hinh_thuc is not None and hinh_thuc.ten.lower() in cau.lower()
