"""Who has answered the recall of a document (Điều 18, khoản 4).

Whoever has it on paper sends it back; whoever has it electronically deletes it in the system and says so through it.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from vanban.build.so_dang_ky.doi_trang_thai import tim_muc
from vanban.build.so_dang_ky.khoa_so import khoa_so
from vanban.build.so_dang_ky.tep_so import doc_so, ghi_so, sua_cac_muc
from vanban.errors import InputError
from vanban.models.so_dang_ky import CachThu, ThuVe, VanBanDi

_CACH_THU: dict[CachThu, str] = {"giay": "đã gửi lại văn bản giấy", "dien_tu": "đã hủy bỏ văn bản điện tử"}


def thu_ve(goc: Path, chu: str, noi: str, cach: CachThu, ngay: date, *, nam: int, day: str = "") -> VanBanDi:
    """Note that a recipient of a withdrawn document sent the paper back, or deleted the electronic one and said so.

    Args:
        goc: The workspace.
        chu: The number of the withdrawn document.
        noi: The recipient, or a part of its name that only one has.
        cach: Which of the two.
        ngay: The day.
        nam: The year of the number.
        day: Its series, where the number alone does not tell.

    Raises:
        InputError: no such number; it is not withdrawn; no such recipient still to answer.
    """
    with khoa_so(goc):
        so = doc_so(goc)
        muc = tim_muc(so, chu, nam, day)
        if cau := _khong_thu_duoc(muc):
            raise InputError(cau, vi_tri=so.noi(so.so.van_ban.index(muc)))
        ve = ThuVe(noi=_noi_nhan(muc, noi), cach=cach, ngay=ngay)
        ghi_chu = ". ".join(filter(None, (muc.ghi_chu, f"{ve.noi} {_CACH_THU[cach]} ngày {ngay:%d/%m/%Y}")))
        sau = muc.model_copy(update={"da_thu": (*muc.da_thu, ve), "ghi_chu": ghi_chu})
        ghi_so(goc, sua_cac_muc(so, [sau if mot is muc else mot for mot in so.so.van_ban]))
        return sau


def chua_thu(goc: Path, chu: str, *, nam: int, day: str = "") -> VanBanDi:
    """The line of a withdrawn document, which says who has answered and who has not.

    Raises:
        InputError: no such number; it is not withdrawn.
    """
    so = doc_so(goc)
    muc = tim_muc(so, chu, nam, day)
    if muc.trang_thai != "thu_hoi":
        raise InputError(_khong_thu_duoc(muc), vi_tri=so.noi(so.so.van_ban.index(muc)))
    return muc


def _khong_thu_duoc(muc: VanBanDi) -> str:
    if muc.trang_thai != "thu_hoi":
        return f"số {muc.ten_day_du} chưa thu hồi: ban hành văn bản thông báo thu hồi trước (Điều 18, khoản 4)"
    return "" if muc.chua_thu else f"số {muc.ten_day_du}: không còn nơi nhận nào phải trả lời"


def _noi_nhan(muc: VanBanDi, noi: str) -> str:
    """The one recipient still to answer whose name has that part."""
    co = [mot for mot in muc.chua_thu if noi.casefold() in mot.casefold()]
    if len(co) == 1 or noi in co:
        return noi if noi in co else co[0]
    cau = f"có {len(co)} nơi nhận mang tên '{noi}'" if co else f"không có nơi nhận nào mang tên '{noi}'"
    raise InputError(f"số {muc.ten_day_du}: {cau}", goi_y=f"các nơi chưa trả lời: {'; '.join(muc.chua_thu)}.")
