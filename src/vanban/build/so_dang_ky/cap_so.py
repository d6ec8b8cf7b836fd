"""Which number a document takes, from which series, on which day (Điều 15)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vanban.ban_ghi import dataclass
from vanban.build.doc_vao import BanDoc
from vanban.build.so_dang_ky.dong_bang import ten_nguon
from vanban.errors import InputError, Loi, ViTri
from vanban.models.co_quan import CoQuan
from vanban.models.so_dang_ky import SoDangKy, VanBanDi
from vanban.nd30.ghi_chu import ghi_so
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay

NGAY_RIENG = frozenset({"bien_ban"})
"""Types whose day is that of a meeting, so that their numbers need not follow it."""


@dataclass(frozen=True, slots=True)
class SoCap:
    """A number to be given: its series, itself and its day."""

    day: str
    so: int
    ngay: date


def ma_co_quan(co_quan: CoQuan, *, hoi_dong: bool) -> str:
    """The body as its series are named; a council that issues papers of its own has its own (Phụ lục I, II.3.a)."""
    viet_tat = co_quan.viet_tat or ""
    tren = co_quan.chu_quan.viet_tat if hoi_dong and co_quan.chu_quan else None
    return f"{viet_tat}-{tren}" if tren else viet_tat


def day_cua(so: SoDangKy, ban: BanDoc) -> str:
    """The series of a document."""
    khai = ban.khai
    co_quan = ma_co_quan(khai.tham_chieu.co_quan, hoi_dong=khai.them.ban_hanh is not None)
    return so.ten_day(co_quan, ban.ban.ma_loai)


def co_so(ban: BanTrinhBay) -> bool:
    """Whether a document is one that takes a number: those of Điều 7 that print the line of the number."""
    return bool(ban.ky_hieu)


def cap(so: SoDangKy, ban: BanDoc, ngay: date | None, hom_nay: date) -> SoCap:
    """The number and the day that a document takes now; what its input says already stands.

    Raises:
        InputError: the input names another day than the one asked for, or one of another year that nobody asked for;
            the day is still to come.
    """
    khai = ban.khai.khai
    noi_ngay = ban.khai.tai_lieu.vi_tri(("ngay",))
    if khai.ngay and ngay and khai.ngay != ngay:
        cau = f"dữ liệu ghi ngày {khai.ngay:%d/%m/%Y}, lệnh ghi --date {ngay:%d/%m/%Y}"
        raise InputError(cau, vi_tri=noi_ngay, goi_y="để trống ngay trong dữ liệu, hoặc bỏ --date.")
    luc = khai.ngay or ngay or hom_nay
    if luc > hom_nay:
        cau = f"ngày ban hành {luc:%d/%m/%Y} chưa đến, hôm nay là {hom_nay:%d/%m/%Y}"
        raise InputError(cau, vi_tri=noi_ngay, goi_y="số và ngày chỉ cấp khi đã ký (Điều 15, khoản 2).")
    if luc.year != hom_nay.year and ngay is None and ban.ban.ma_loai not in NGAY_RIENG:
        cau = f"dữ liệu ghi ngày {luc:%d/%m/%Y}, số của năm {luc.year} đã kết thúc vào ngày 31/12 (Điều 15, khoản 1)"
        goi_y = f"để trống ngay; nếu văn bản đúng là ký ngày ấy thì thêm --date {luc:%d/%m/%Y}."
        raise InputError(cau, vi_tri=noi_ngay, goi_y=goi_y)
    day = day_cua(so, ban)
    if khai.so and not _la_so_huy(so, ban):
        return SoCap(day, khai.so, luc)
    return SoCap(day, so.so_tiep(day, ban.ban.ky_hieu, luc), luc)


def _la_so_huy(so: SoDangKy, ban: BanDoc) -> bool:
    """Whether the number in the input is one that this document had and that was spoiled since."""
    nguon = ten_nguon(ban.viec)
    cua = [mot for mot in so.van_ban if (mot.nguon, mot.giay or "") == (nguon, ban.viec.giay)]
    return any(mot.da_huy and mot.so == ban.khai.khai.so for mot in cua)


def loi_thu_tu(so: SoDangKy, moi: VanBanDi) -> Iterator[Loi]:
    """Where a line of the register breaks the order of numbers and days of its series (Điều 15, khoản 1)."""
    if moi.loai in NGAY_RIENG:
        return
    for mot in so.cua_day(moi.day, moi.nam):
        if mot.loai in NGAY_RIENG or mot is moi or mot.so == moi.so:
            continue
        if (mot.so < moi.so) != (mot.ngay <= moi.ngay) and mot.ngay != moi.ngay:
            truoc = "sau" if mot.ngay > moi.ngay else "trước"
            yield Loi(
                f"số {moi.ten_day_du} mà số {mot.so_ky_hieu} lại mang ngày {mot.ngay:%d/%m/%Y} {truoc} đó: "
                "số và ngày phải cùng thứ tự (Điều 15, khoản 1)"
            )
            return


def so_nhay(so: SoDangKy, day: str, nam: int, tu: int = 0) -> str:
    """The numbers after `tu` that a series has passed over, in words: "03, 11 đến 29" (Điều 15, khoản 1)."""
    cac = so.cua_day(day, nam)
    co = {mot.so for mot in cac}
    dau = cac[0].so if _doi_cach(so, cac[0]) else so.so_dau(day, nam) + 1
    doan: list[list[int]] = []
    for mot in range(max(dau, tu + 1), max(co)):
        if mot in co:
            continue
        if doan and doan[-1][-1] == mot - 1:
            doan[-1].append(mot)
        else:
            doan.append([mot])
    return ", ".join(_viet_doan(mot) for mot in doan)


def _viet_doan(doan: list[int]) -> str:
    dau, cuoi = ghi_so(doan[0]), ghi_so(doan[-1])
    return dau if dau == cuoi else f"{dau}, {cuoi}" if doan[-1] == doan[0] + 1 else f"{dau} đến {cuoi}"


def _doi_cach(so: SoDangKy, dau: VanBanDi) -> bool:
    """Whether a series goes on from another one of its body, which had given the number before to the same symbol."""
    truoc = (dau.co_quan, dau.ky_hieu, dau.nam, dau.so - 1)
    return any((mot.co_quan, mot.ky_hieu, mot.nam, mot.so) == truoc and mot.day != dau.day for mot in so.van_ban)


def loi_nhay(so: SoDangKy, moi: VanBanDi) -> Iterator[Loi]:
    """A doubt when a number that was typed leaves others out."""
    cua = [mot.so for mot in so.cua_day(moi.day, moi.nam) if mot.so < moi.so]
    if cua and (thieu := so_nhay(so, moi.day, moi.nam, max(cua))):
        cau = f"số {moi.ten_day_du} nhảy qua số {thieu}: văn bản làm ở nơi khác mang các số ấy thì thêm khối vào sổ"
        yield Loi(cau, ViTri(moi.nguon or ""))


def muc_moi(ban: BanDoc, cap_so: SoCap, luu_tep: str = "", ma_bam: str = "", ma_vao: str = "") -> VanBanDi:
    """The line of the register for a finished document."""
    trang = ban.ban
    nguoi = [ky.ho_ten for ky in (*trang.chu_ky_khac, trang.chu_ky) if ky.ho_ten]
    return VanBanDi(
        so=cap_so.so,
        ky_hieu=trang.ky_hieu,
        ngay=cap_so.ngay,
        day=cap_so.day,
        loai=trang.ma_loai,
        ten_loai=trang.ten_loai,
        trich_yeu=_tran(trang.trich_yeu) or None,
        nguoi_ky=_tran("; ".join(nguoi)) or None,
        noi_nhan=tuple(map(_tran, _noi_nhan(trang))),
        luu=_tran(trang.luu) or None,
        nguon=ten_nguon(ban.viec),
        giay=ban.viec.giay or None,
        luu_tep=luu_tep or None,
        bam=ma_bam or None,
        bam_vao=ma_vao or None,
    )


def _noi_nhan(trang: BanTrinhBay) -> tuple[str, ...]:
    """The recipients by name: those of Kính gửi stand for "Như trên"."""
    return (*trang.kinh_gui, *(noi for noi in trang.noi_nhan if not (trang.kinh_gui and noi.startswith("Như "))))


def _tran(chu: str) -> str:
    return chu.replace("\u00a0", " ").replace("\n", " ")


def ten_cap(cap_so: SoCap, ky_hieu: str) -> str:
    """Number, symbol and day in words."""
    return f"{ghi_so(cap_so.so)}/{ky_hieu} ngày {cap_so.ngay:%d/%m/%Y}"


def loi_o(cac_loi: Iterator[Loi], noi: ViTri) -> tuple[Loi, ...]:
    """The same problems with a place."""
    return tuple(Loi(mot.cau, noi) for mot in cac_loi)
