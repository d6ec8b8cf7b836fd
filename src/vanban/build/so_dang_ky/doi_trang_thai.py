"""What becomes of an issued document afterwards: its number spoiled, or it withdrawn, replaced, amended, corrected.

Điều 18, khoản 3: wrong content is amended or replaced by a document of the same form; wrong form is corrected by a công
văn. Khoản 4: a document is withdrawn by one that says so.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from vanban.ban_ghi import dataclass
from vanban.build.doc_vao import doc_nhom
from vanban.build.ghi import ghi
from vanban.build.so_dang_ky.ghi_so_ngay import Thay, bo_so_ngay_cua
from vanban.build.so_dang_ky.khoa_so import khoa_so
from vanban.build.so_dang_ky.quan_he import VIEC, bo_tac_dong, da_het, ghi_nhan, khong_duoc
from vanban.build.so_dang_ky.tep_so import TepSo, doc_so, ghi_so, sua_cac_muc
from vanban.build.viec import Viec, duong_hien
from vanban.errors import InputError, Loi, ViTri
from vanban.models.so_dang_ky import VanBanDi
from vanban.nd30.ghi_chu import ghi_so as ghi_chu_so

_SO = re.compile(r"(\d+)(?:/(\S+))?")


@dataclass(frozen=True, slots=True)
class DaDoi:
    """The line as it is now, and what the clerk still has to do by hand."""

    muc: VanBanDi
    con_lai: tuple[Loi, ...] = ()


def tim_muc(so: TepSo, chu: str, nam: int, day: str = "") -> VanBanDi:
    """The line of a number such as `05/KH-THPTVD`, or `5` where only one series has it.

    Raises:
        InputError: there is none, or several.
    """
    noi = ViTri(duong_hien(so.tep))
    if not (khop := _SO.fullmatch(chu.strip())):
        raise InputError(f"'{chu}' không phải số văn bản, hãy viết như 05/KH-THPTVD")
    co = [
        mot
        for mot in so.so.van_ban
        if (mot.so, mot.nam) == (int(khop[1]), nam) and khop[2] in (None, mot.ky_hieu) and day in ("", mot.day)
    ]
    if len(co) == 1:
        return co[0]
    if not co:
        khac = [mot for mot in so.so.van_ban if mot.so == int(khop[1]) and khop[2] in (None, mot.ky_hieu)]
        goi_y = f"năm {khac[-1].nam} có số ấy: thêm --nam {khac[-1].nam}" if khac else "xem: vanban number list"
        raise InputError(f"sổ không có số {chu} năm {nam}", vi_tri=noi, goi_y=goi_y)
    cac = ", ".join(f"{mot.so_ky_hieu} (dãy {mot.day})" for mot in co)
    raise InputError(f"năm {nam} có {len(co)} văn bản số {chu}: {cac}", vi_tri=noi, goi_y="ghi cả ký hiệu, hoặc --day.")


def doi_trang_thai(
    goc: Path, chu: str, viec: str, ly_do: str, hom_nay: date, *, bang: str = "", nam: int = 0, day: str = ""
) -> DaDoi:
    """Note in the register what became of a document; a spoiled number also leaves its input.

    Args:
        goc: The workspace.
        chu: Its number.
        viec: What became of it, a key of `VIEC`.
        ly_do: Why.
        hom_nay: The current day.
        bang: The number of the document that says so; none for a spoiled number.
        nam: The year of the number, this year by default.
        day: Its series, where the number alone does not tell.

    Raises:
        InputError: no such number; what the law or the state of the document does not allow.
    """
    with khoa_so(goc):
        so = doc_so(goc)
        muc = tim_muc(so, chu, nam or hom_nay.year, day)
        boi = _boi(so, bang, hom_nay.year) if bang else None
        if cau := _khong_duoc(muc, viec, boi):
            raise InputError(cau, vi_tri=so.noi(so.so.van_ban.index(muc)))
        cac = list(so.so.van_ban)
        thu = cac.index(muc)
        cac[thu] = ghi_nhan(muc, viec, boi, ly_do) if boi else _huy(muc, hom_nay, ly_do)
        if viec == "huy":
            cac = [bo_tac_dong(mot, muc) or mot for mot in cac]
        ghi_so(goc, sua_cac_muc(so, cac))
        return DaDoi(cac[thu], _bo_so(goc, muc) if viec == "huy" else ())


def _huy(muc: VanBanDi, hom_nay: date, ly_do: str) -> VanBanDi:
    ghi_chu = ". ".join(filter(None, (muc.ghi_chu, f"{VIEC['huy']} ngày {hom_nay:%d/%m/%Y}: {ly_do}")))
    return muc.model_copy(update={"trang_thai": "huy", "ghi_chu": ghi_chu})


def _boi(so: TepSo, bang: str, nam: int) -> VanBanDi:
    """The document that withdraws, replaces, amends or corrects: of this year, or of the year before."""
    try:
        return tim_muc(so, bang, nam)
    except InputError:
        return tim_muc(so, bang, nam - 1)


def _khong_duoc(muc: VanBanDi, viec: str, boi: VanBanDi | None) -> str:
    """Why it must not be noted; nothing when it may."""
    if viec == "huy":
        return da_het(muc) or _khong_huy_duoc(muc, boi)
    if boi is None:
        return "cần --bang: số của văn bản thu hồi, thay thế, sửa đổi hay đính chính, đã vào sổ (Điều 18)"
    return khong_duoc(muc, viec, boi)


def _khong_huy_duoc(muc: VanBanDi, boi: VanBanDi | None) -> str:
    if boi:
        return "hủy số không cần --bang"
    if muc.ngay_chuyen:
        ngay = f"{muc.ngay_chuyen:%d/%m/%Y}"
        return f"số {muc.ten_day_du} đã chuyển đi ngày {ngay}: dùng --viec thu_hoi, thay_the, sua_doi hoặc dinh_chinh"
    return ""


def _bo_so(goc: Path, muc: VanBanDi) -> tuple[Loi, ...]:
    """Leave number and day of the input empty, so that it is a draft again; what cannot be done is told."""
    if not muc.nguon:
        return ()
    viec = Viec(Path(duong_hien(goc / muc.nguon)), goc)
    thay: Thay = {}
    try:
        for ban in doc_nhom(viec).cac_ban:
            if ban.viec.giay == (muc.giay or "") and ban.ban.so == ghi_chu_so(muc.so):
                bo_so_ngay_cua(ban, thay)
    except InputError as loi:
        return (*loi.loi, Loi("để trống so, ngay trong tệp này", ViTri(viec.ten_tep)))
    for tep, noi_dung in thay.items():
        ghi(tep, noi_dung)
    return ()
