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
from vanban.build.so_dang_ky.tep_so import TepSo, doc_so, ghi_so, sua_muc, viet
from vanban.build.viec import Viec, duong_hien
from vanban.errors import InputError, Loi, ViTri
from vanban.models.so_dang_ky import VanBanDi
from vanban.nd30.ghi_chu import ghi_so as ghi_chu_so

VIEC = {
    "huy": "Hủy số",
    "thu_hoi": "Thu hồi theo",
    "thay_the": "Được thay thế bằng",
    "sua_doi": "Được sửa đổi bằng",
    "dinh_chinh": "Được đính chính tại",
}
"""What can become of a document, each as the register's note begins."""
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
        raise InputError(f"sổ không có số {chu} năm {nam}", vi_tri=noi, goi_y="xem các số đã cấp: vanban number list")
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
        ten = boi.ten_day_du if boi else f"ngày {hom_nay:%d/%m/%Y}"
        ghi_chu = ". ".join(filter(None, (muc.ghi_chu, f"{VIEC[viec]} {ten}: {ly_do}")))
        doi = {"trang_thai": viec, "ghi_chu": viet(ghi_chu)} | ({"bang": viet(boi.ten_day_du)} if boi else {})
        ghi_so(goc, sua_muc(so, muc, **doi))
        con_lai = _bo_so(goc, muc) if viec == "huy" else ()
        sau = muc.model_copy(update={"trang_thai": viec, "ghi_chu": ghi_chu, "bang": boi.ten_day_du if boi else None})
        return DaDoi(sau, con_lai)


def _boi(so: TepSo, bang: str, nam: int) -> VanBanDi:
    """The document that withdraws, replaces, amends or corrects: of this year, or of the year before."""
    try:
        return tim_muc(so, bang, nam)
    except InputError:
        return tim_muc(so, bang, nam - 1)


def _khong_duoc(muc: VanBanDi, viec: str, boi: VanBanDi | None) -> str:
    """Why it must not be noted; nothing when it may."""
    if muc.trang_thai in ("huy", "thu_hoi", "thay_the"):
        return f"số {muc.ten_day_du} đã ở trạng thái {muc.trang_thai}, không đổi nữa"
    if viec == "huy":
        return _khong_huy_duoc(muc, boi)
    if boi is None:
        return "cần --bang: số của văn bản thu hồi, thay thế, sửa đổi hay đính chính, đã vào sổ (Điều 18)"
    if boi is muc or boi.da_huy:
        return f"số {boi.ten_day_du} không thể {viec} văn bản này"
    if boi.ngay < muc.ngay:
        return f"văn bản số {boi.ten_day_du} ra trước văn bản số {muc.ten_day_du}"
    if viec in ("thay_the", "sua_doi") and boi.loai != muc.loai:
        return (
            f"{muc.ten_loai} sai nội dung phải sửa đổi, thay thế bằng văn bản có hình thức tương đương, "
            f"{boi.so_ky_hieu} là {boi.ten_loai} (Điều 18, khoản 3)"
        )
    if viec == "dinh_chinh" and boi.loai != "cong_van":
        return f"đính chính phải bằng công văn, {boi.so_ky_hieu} là {boi.ten_loai} (Điều 18, khoản 3)"
    return ""


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
