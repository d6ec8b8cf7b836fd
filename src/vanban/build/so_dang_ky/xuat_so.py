"""The register on paper: the cover and the ten columns of Phụ lục IV, Mục I, as .xlsx or .docx."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from vanban.ban_ghi import dataclass
from vanban.build.so_dang_ky.tep_so import doc_so
from vanban.build.viec import duong_hien
from vanban.docx.kieu import Kieu
from vanban.docx.pack import viet_goi
from vanban.docx.thuoc_tinh import ThuocTinh
from vanban.docx.write import doan, document_xml, phan_goi, phan_trang
from vanban.docx.xlsx import TrangTinh, viet_xlsx
from vanban.errors import InputError, ViTri
from vanban.inputs import doc_tep, nap
from vanban.inputs.khong_gian import CO_QUAN, tim_tham_chieu
from vanban.models.co_quan import CoQuan
from vanban.models.so_dang_ky import VanBanDi
from vanban.nd30.ghi_chu import ghi_so
from vanban.thanh_phan import bang, so_trang
from vanban.thanh_phan.kho import Kho, kho, kho_ngang, le_trang
from vanban.thanh_phan.khoi import Bang

DUOI = (".xlsx", ".docx")
TEN = "Sổ đăng ký văn bản đi"
COT = (
    "Số, ký hiệu văn bản",
    "Ngày tháng văn bản",
    "Tên loại và trích yếu nội dung văn bản",
    "Người ký",
    "Nơi nhận văn bản",
    "Đơn vị, người nhận bản lưu",
    "Số lượng bản",
    "Ngày chuyển",
    "Ký nhận",
    "Ghi chú",
)
"""The columns as the decree names them."""
_SO_COT = tuple(f"({i})" for i in range(1, len(COT) + 1))
_RONG = (18.0, 12.0, 32.0, 15.0, 26.0, 11.0, 9.0, 12.0, 10.0, 20.0)
_CANH = ("giua", "giua", "trai", "trai", "trai", "trai", "giua", "giua", "giua", "trai")


@dataclass(frozen=True, slots=True)
class Quyen:
    """What one book of the register holds: body, year, lines in the order of their days; `so` is its number."""

    chu_quan: str
    co_quan: str
    nam: int
    muc: tuple[VanBanDi, ...]
    so: str = ""

    @property
    def bia(self) -> tuple[str, ...]:
        """The lines below the title on the cover; dots where there is nothing to say."""
        ngay = [f"{mot.ngay:%d/%m/%Y}" for mot in self.muc]
        cac_so = sorted(mot.so for mot in self.muc)
        tu, den = (ngay[0], ngay[-1]) if ngay else (_CHAM, _CHAM)
        dau, cuoi = (ghi_so(cac_so[0]), ghi_so(cac_so[-1])) if cac_so else (_CHAM, _CHAM)
        return (
            f"Năm: {self.nam}",
            f"Từ ngày {tu} đến ngày {den}",
            f"Từ số {dau} đến số {cuoi}",
            f"Quyển số: {self.so or _CHAM}",
        )


_CHAM = "……"


def lay_quyen(goc: Path, nam: int, *, day: str = "", so: str = "") -> Quyen:
    """The lines of one year: of one series, or else of all series of the body of the workspace.

    Raises:
        InputError: the register or the file of the body cannot be read; there are no such lines.
    """
    tep_so = doc_so(goc)
    tep = tim_tham_chieu(tep_so.tep, f"{CO_QUAN}.yaml", goc)
    assert tep is not None  # what makes a folder a workspace
    co_quan = nap(doc_tep(tep, ten=duong_hien(tep)), CoQuan)
    cua = [mot for mot in tep_so.so.van_ban if (mot.day == day if day else mot.co_quan == co_quan.viet_tat)]
    cac = [mot for mot in cua if mot.nam == nam]
    if not cac:
        co = ", ".join(dict.fromkeys(f"{mot.day} năm {mot.nam}" for mot in tep_so.so.van_ban)) or "chưa có số nào"
        cau = f"sổ không có văn bản nào của {f'dãy {day} ' if day else ''}năm {nam}; đang có: {co}"
        raise InputError(cau, vi_tri=ViTri(duong_hien(tep_so.tep)))
    cuoi = max(mot.ngay for mot in cac)
    chu_quan = co_quan.chu_quan.ten_in_vao(cuoi) if co_quan.chu_quan else ""
    return Quyen(chu_quan, co_quan.ten_in_vao(cuoi), nam, tuple(sorted(cac, key=_thu_tu)), so)


def _thu_tu(muc: VanBanDi) -> tuple[date, str, int]:
    return muc.ngay, muc.day, muc.so


def viet_quyen(quyen: Quyen, duoi: str) -> bytes:
    """The book as the bytes of a file with that ending, `.xlsx` or `.docx`."""
    return _xlsx(quyen) if duoi == ".xlsx" else _docx(quyen)


def _xlsx(quyen: Quyen) -> bytes:
    dong = tuple(
        (
            mot.so_ky_hieu,
            mot.ngay,
            mot.ten_va_trich_yeu,
            mot.nguoi_ky,
            _noi(mot),
            mot.luu,
            mot.so_luong,
            mot.ngay_chuyen,
            mot.ky_nhan,
            mot.ghi_chu,
        )
        for mot in quyen.muc
    )
    tren = (*filter(None, (quyen.chu_quan.upper(), quyen.co_quan.upper())), TEN.upper(), ". ".join(quyen.bia))
    return viet_xlsx(TrangTinh(TEN, tren, (COT, _SO_COT), dong, _RONG))


def _docx(quyen: Quyen) -> bytes:
    k = kho_ngang(kho("13"))
    dong = tuple(
        (
            mot.so_ky_hieu,
            f"{mot.ngay:%d/%m/%Y}",
            mot.ten_va_trich_yeu,
            mot.nguoi_ky or "",
            _noi(mot),
            mot.luu or "",
            str(mot.so_luong or ""),
            f"{mot.ngay_chuyen:%d/%m/%Y}" if mot.ngay_chuyen else "",
            mot.ky_nhan or "",
            mot.ghi_chu or "",
        )
        for mot in quyen.muc
    )
    noi_dung = Bang(COT, (_SO_COT, *dong), rong=_RONG, canh=_CANH)
    than = _bia(quyen) + "".join(bang.cac_khuc(noi_dung, k)) + doan("CuoiSo")
    tinh = ThuocTinh(f"{TEN} năm {quyen.nam}", TEN, quyen.co_quan, quyen.muc[-1].ngay, {})
    trang = phan_trang(le_trang(), ngang=True)
    goi = phan_goi(document_xml(than, trang), (*_kieu(k), *bang.kieu(k), *so_trang.kieu(k)), k.co.than, so_trang.xml())
    return viet_goi(goi | tinh.phan())


def _bia(quyen: Quyen) -> str:
    """The cover, a page of its own."""
    ten = doan("BiaChuQuan", quyen.chu_quan) if quyen.chu_quan else ""
    dong = "".join(doan("BiaDong", chu) for chu in quyen.bia)
    sang = doan("CuoiSo", thuoc_tinh=phan_trang(le_trang(), ngang=True))
    return f"{ten}{doan('BiaCoQuan', quyen.co_quan)}{doan('BiaTen', TEN)}{dong}{sang}"


def _kieu(k: Kho) -> tuple[Kieu, ...]:
    co = k.co.than
    return (
        Kieu("BiaChuQuan", "Bìa: cơ quan chủ quản", co, hoa=True, canh="giua"),
        Kieu("BiaCoQuan", "Bìa: cơ quan", co, dam=True, hoa=True, canh="giua"),
        Kieu("BiaTen", "Bìa: tên sổ", co + 9, dam=True, hoa=True, canh="giua", truoc=110, sau=24),
        Kieu("BiaDong", "Bìa: năm, ngày, số, quyển", co + 1, canh="giua", truoc=6),
        Kieu("CuoiSo", "Cuối sổ", co=1, cao_dong=1),
    )


def _noi(muc: VanBanDi) -> str:
    return "; ".join(muc.noi_nhan)
