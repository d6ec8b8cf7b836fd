"""The document that a copy is made of: a file of the workspace, or one that the register keeps."""

from __future__ import annotations

import re
from pathlib import Path

from vanban.ban_ghi import dataclass
from vanban.build.viec import Viec, duong_hien
from vanban.docx.read import VanBan, read
from vanban.docx.read.package import TOI_DA_TEP
from vanban.errors import DocxError, InputError, Loi, ViTri
from vanban.inputs.tai_lieu import doc_byte
from vanban.loai import VanBanVao
from vanban.loai.ban_sao.model import BanSao
from vanban.models.so_dang_ky import VanBanDi
from vanban.nd30 import nd30
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay

_SO = re.compile(r"(?P<so>\d+/[^\s./]+(?:-[^\s./]+)*)(?: ngày (?P<ngay>\d{2}/\d{2}/\d{4}))?")
_QUET = {
    ".pdf": (b"%PDF",),
    ".png": (b"\x89PNG",),
    ".jpg": (b"\xff\xd8\xff",),
    ".jpeg": (b"\xff\xd8\xff",),
    ".tif": (b"II*\0", b"MM\0*"),
    ".tiff": (b"II*\0", b"MM\0*"),
}
"""Kinds of scans, each with the bytes that one begins with."""
_TRANG_THAI = {
    "thu_hoi": "đã thu hồi",
    "thay_the": "đã được thay thế",
    "sua_doi": "đã được sửa đổi",
    "dinh_chinh": "đã được đính chính",
}


@dataclass(frozen=True, slots=True)
class BanGoc:
    """The copied document: its bytes, read; how it is called in messages; what is doubtful about copying it."""

    goi: bytes
    vb: VanBan
    ten: str
    nhac: tuple[Loi, ...] = ()


def doc_ban_goc(viec: Viec, khai: VanBanVao, ban: BanTrinhBay) -> BanGoc | None:
    """Read the document that a copy names; None where there is none to put the copy into: no copy, no file, a scan.

    Raises:
        InputError: there is no such document, or it cannot be read.
    """
    ban_sao = khai.khai
    if not isinstance(ban_sao, BanSao) or not ban_sao.ban_goc:
        return None
    noi = khai.tai_lieu.vi_tri(("ban_goc",))
    if khop := _SO.fullmatch(ban_sao.ban_goc):
        tep, nhac = _trong_so(viec.goc, khop["so"], khop["ngay"] or "", noi)
    else:
        tep, nhac = _trong_goc(viec.goc, ban_sao.ban_goc, noi), ()
    if tep.suffix.lower() in _QUET:
        _kiem_quet(tep, ban_sao, ban, noi)
        return None
    if ban_sao.trich:
        raise InputError("trich_sao lập lại văn bản từ trich, không ghép vào tệp: bỏ ban_goc", vi_tri=noi)
    ten = duong_hien(tep)
    goi = doc_byte(tep, ten, TOI_DA_TEP)
    try:
        vb = read(goi, tep=ten)
    except DocxError as loi:
        raise InputError(f"ban_goc {ten}: {loi.loi[0].cau}", vi_tri=noi, goi_y=loi.goi_y) from loi
    return BanGoc(goi, vb, ten, (*nhac, *_nhac_hinh_thuc(ban_sao, vb, noi)))


def _trong_goc(goc: Path, duong: str, noi: ViTri) -> Path:
    """A file of the workspace, by its path from the root."""
    tep = goc / duong.replace("\\", "/")
    if not tep.resolve().is_relative_to(goc.resolve()):
        raise InputError(
            f"ban_goc {duong} nằm ngoài thư mục làm việc", vi_tri=noi, goi_y="chép tệp vào thư mục làm việc."
        )
    if not tep.is_file():
        goi_y = f"ghi đường dẫn từ {duong_hien(goc)}, như van_ban_den/120_QD.docx."
        raise InputError(f"ban_goc: không có tệp {duong}", vi_tri=noi, goi_y=goi_y)
    return tep


def _trong_so(goc: Path, so: str, ngay: str, noi: ViTri) -> tuple[Path, tuple[Loi, ...]]:
    """The kept copy of an issued document; a reminder when something became of it since."""
    from vanban.build.so_dang_ky.ban_luu import doc_ban_luu
    from vanban.build.so_dang_ky.tep_so import doc_so

    chu = so.lstrip("0")
    cac = [mot for mot in doc_so(goc).so.van_ban if mot.so_ky_hieu.lstrip("0") == chu and not mot.da_huy]
    co = [mot for mot in cac if ngay in ("", f"{mot.ngay:%d/%m/%Y}")]
    if len(co) != 1:
        ke = "; ".join(mot.ten_day_du for mot in cac)
        cau = f"sổ đăng ký có {len(co)} văn bản số {so}: {ke}" if co else f"sổ đăng ký không có văn bản số {so} {ngay}"
        raise InputError(f"ban_goc: {cau.rstrip()}", vi_tri=noi, goi_y="ghi cả ngày như 05/KH-THPTVD ngày 24/11/2026.")
    (muc,) = co
    if not muc.luu_tep or doc_ban_luu(muc, goc) is None:
        cau = f"ban_goc: bản lưu của số {muc.ten_day_du} không có, hoặc không còn là bản đã ban hành"
        raise InputError(cau, vi_tri=noi, goi_y="lấy lại bản lưu, hoặc ghi đường dẫn tệp .docx.")
    return goc / muc.luu_tep, tuple(_nhac_trang_thai(muc, noi))


def _nhac_trang_thai(muc: VanBanDi, noi: ViTri) -> list[Loi]:
    trang_thai = _TRANG_THAI.get(muc.trang_thai)
    return [Loi(f"văn bản số {muc.ten_day_du} {trang_thai} ({muc.bang})", noi)] if trang_thai else []


def _kiem_quet(tep: Path, ban_sao: BanSao, ban: BanTrinhBay, noi: ViTri) -> None:
    """A scan is what its name says; nothing can be written onto one, so an electronic copy of it is refused."""
    ten = duong_hien(tep)
    with tep.open("rb") as mo:
        dau = mo.read(8)
    if not dau.startswith(_QUET[tep.suffix.lower()]):
        raise InputError(f"ban_goc {ten}: không phải tệp {tep.suffix.lower()}", vi_tri=noi)
    if not ban_sao.la_giay:
        raise InputError(
            f"ban_goc {ten}: máy không ghi lên bản quét",
            vi_tri=noi,
            goi_y=f"khi ký số của cơ quan, đặt ở góc trên, bên phải trang đầu dòng chữ: {ban.thong_tin_ky_so}",
        )


def _nhac_hinh_thuc(ban_sao: BanSao, vb: VanBan, noi: ViTri) -> list[Loi]:
    """A sao lục is made of a sao y, and a copy of a sao y is a sao lục (Điều 25, khoản 2, điểm b)."""
    sao_y = nd30().ban_sao["sao_y"].chu
    la_sao_y = any(" ".join(doan.chu.split()).upper().split(";")[0] == sao_y for doan in vb.doan)
    if ban_sao.hinh_thuc == "sao_luc" and not la_sao_y:
        return [Loi("sao lục phải in, chụp từ bản sao y; tệp này không có chữ SAO Y (Điều 25, khoản 2)", noi)]
    if ban_sao.hinh_thuc == "sao_y" and la_sao_y:
        return [Loi("tệp này đã là bản sao y: sao lại thì là sao lục (Điều 25, khoản 2)", noi)]
    return []
