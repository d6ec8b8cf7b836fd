"""Opens a package that anybody may have sent: one sentence for what cannot be read, limits for what is hostile."""

from __future__ import annotations

import posixpath
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import field
from io import BytesIO
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from lxml import etree
from lxml.etree import _Element

from vanban.ban_ghi import dataclass
from vanban.docx.read.names import STRICT
from vanban.errors import DocxError, ViTri

TOI_DA_TEP: Final = 64 << 20  # the file itself
TOI_DA_BO_PHAN: Final = 96 << 20  # one part, unpacked
TOI_DA_TONG: Final = 256 << 20  # all parts, unpacked
TOI_DA_SO: Final = 4000  # parts
TOI_DA_TI_LE: Final = 250  # unpacked / packed, for a part of more than a megabyte
_DUOI_ANH: Final = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".emf", ".wmf")
_DAU_ANH: Final = 4096  # bytes: what a PNG says of itself before its pixels
_NEN: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_HONG: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
    OSError,
    KeyError,
)

_LUU_LAI: Final = "mở bằng Word hoặc LibreOffice rồi lưu lại dạng “Word Document (*.docx)”"
_DAU: Final = (
    (b"{\\rtf", "tệp RTF, không phải .docx"),
    (b"%pdf", "tệp PDF, không phải .docx"),
    (b"<?xml", "tệp XML rời, không phải gói .docx"),
    (b"<!doctype", "trang HTML mang đuôi .docx"),
    (b"<html", "trang HTML mang đuôi .docx"),
    (b"mime-version:", "trang web đóng gói (MHT) mang đuôi .docx"),
    (b"pk\x05\x06", "gói zip rỗng, không phải văn bản Word"),
)
_LOAI_CHINH: Final = (
    ("macroenabled", "tệp có macro (.docm, .dotm) không được nhận"),
    ("wordprocessingml.template", "tệp mẫu Word (.dotx), không phải văn bản .docx"),
    ("spreadsheetml", "bảng tính Excel, không phải .docx"),
    ("presentationml", "bản trình chiếu, không phải .docx"),
)


@dataclass(frozen=True, slots=True)
class Goi:
    """The XML parts of a package, by name without the leading slash."""

    tep: str
    phan: Mapping[str, bytes]
    chinh: str
    dau_anh: Mapping[str, bytes] = field(default_factory=dict)  # first bytes of the pictures

    def cay(self, ten: str) -> _Element | None:
        """The parsed part, or nothing when the package has no such part."""
        du_lieu = self.phan.get(ten)
        return None if du_lieu is None else doc_xml(du_lieu, ten, self.tep)

    def quan_he(self, ten: str) -> dict[str, tuple[str, str]]:
        """Internal relationships of a part: id → (type without its namespace, target part)."""
        thu_muc, tep = posixpath.split(ten)
        cay = self.cay(posixpath.join(thu_muc, "_rels", tep + ".rels"))
        if cay is None:
            return {}
        ra: dict[str, tuple[str, str]] = {}
        for e in cay:
            if e.get("TargetMode", "").casefold() != "external":
                loai = e.get("Type", "").rpartition("/")[2]
                ra[e.get("Id", "")] = (loai, _dich(thu_muc, e.get("Target", "")))
        return ra


def _dich(thu_muc: str, dich: str) -> str:
    dich = unquote(dich)
    return posixpath.normpath(posixpath.join("/", thu_muc, dich)).lstrip("/")


def doc_xml(du_lieu: bytes, ten: str, tep: str) -> _Element:
    """Parses one part: no DTD, no entities, no network."""
    bo_doc = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        goc = etree.fromstring(du_lieu, bo_doc)
    except (etree.XMLSyntaxError, ValueError, LookupError) as loi:
        raise DocxError(f"tệp hỏng: phần {ten} không phải XML hợp lệ", vi_tri=ViTri(tep)) from loi
    if goc.getroottree().docinfo.internalDTD is not None:
        raise DocxError(f"phần {ten} khai báo DOCTYPE; văn bản Word không bao giờ có", vi_tri=ViTri(tep))
    return goc


def mo_goi(nguon: Path | bytes, tep: str) -> Goi:
    """Opens a .docx.

    Raises:
        DocxError: the one sentence that says why it cannot be read.
    """
    du_lieu = nguon if isinstance(nguon, bytes) else _doc_tep(nguon, tep)
    _xem_dau(du_lieu, tep)
    try:
        with zipfile.ZipFile(BytesIO(du_lieu)) as zip_:
            phan = _giai_nen(zip_, tep)
            anh = _dau_anh(zip_)
    except _HONG as loi:
        raise DocxError("tệp hỏng hoặc bị cắt cụt, không mở được", vi_tri=ViTri(tep), goi_y=_LUU_LAI) from loi
    return Goi(tep, phan, _phan_chinh(phan, tep), anh)


def _doc_tep(duong: Path, tep: str) -> bytes:
    if duong.name.startswith("~$"):
        raise DocxError("tệp khóa tạm của Word, không phải văn bản", vi_tri=ViTri(tep))
    try:
        if duong.stat().st_size > TOI_DA_TEP:
            raise DocxError(f"tệp lớn hơn {TOI_DA_TEP >> 20} MB", vi_tri=ViTri(tep))
        return duong.read_bytes()
    except (OSError, ValueError) as loi:
        raise DocxError("không đọc được tệp (không có, là thư mục, hoặc không có quyền)", vi_tri=ViTri(tep)) from loi


def _xem_dau(du_lieu: bytes, tep: str) -> None:
    """Names what a file is when it is not a zip package."""
    if du_lieu.startswith(b"PK\x03\x04"):
        if len(du_lieu) > TOI_DA_TEP:
            raise DocxError(f"tệp lớn hơn {TOI_DA_TEP >> 20} MB", vi_tri=ViTri(tep))
        return
    if not du_lieu:
        raise DocxError("tệp rỗng", vi_tri=ViTri(tep))
    if du_lieu.startswith(b"\xd0\xcf\x11\xe0"):
        if "EncryptedPackage".encode("utf-16-le") in du_lieu:
            raise DocxError("tệp có mật khẩu, không đọc được", vi_tri=ViTri(tep), goi_y="bỏ mật khẩu rồi lưu lại")
        if "Workbook".encode("utf-16-le") in du_lieu:
            raise DocxError("bảng tính Excel kiểu cũ (.xls), không phải .docx", vi_tri=ViTri(tep))
        raise DocxError("tệp .doc kiểu cũ, không phải .docx", vi_tri=ViTri(tep), goi_y=_LUU_LAI)
    dau = du_lieu[:64].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    cau = next((cau for mo, cau in _DAU if dau.startswith(mo)), "không phải tệp .docx")
    raise DocxError(cau, vi_tri=ViTri(tep), goi_y=_LUU_LAI)


def _giai_nen(zip_: zipfile.ZipFile, tep: str) -> dict[str, bytes]:
    """The XML parts, after the limits were checked on the directory and again on what came out."""
    muc = zip_.infolist()
    _xem_gioi_han(muc, tep)
    ra: dict[str, bytes] = {}
    for m in muc:
        ten = m.filename.replace("\\", "/").lstrip("/")
        if not ten.lower().endswith((".xml", ".rels", ".vml")) and ten != "mimetype":
            continue
        with zip_.open(m) as dong:
            du_lieu = dong.read(m.file_size + 1)
        if len(du_lieu) != m.file_size:
            raise zipfile.BadZipFile(ten)
        if _co_doctype(du_lieu):
            raise DocxError(f"phần {ten} khai báo DOCTYPE; văn bản Word không bao giờ có", vi_tri=ViTri(tep))
        ra[ten] = du_lieu
    return ra


def _dau_anh(zip_: zipfile.ZipFile) -> dict[str, bytes]:
    """The first bytes of each picture: enough for its kind and for the alpha channel of a PNG."""
    ra: dict[str, bytes] = {}
    for m in zip_.infolist():
        ten = m.filename.replace("\\", "/").lstrip("/")
        if ten.lower().endswith(_DUOI_ANH):
            with zip_.open(m) as dong:
                ra[ten] = dong.read(_DAU_ANH)
    return ra


def _xem_gioi_han(muc: list[zipfile.ZipInfo], tep: str) -> None:
    noi = ViTri(tep)
    if len(muc) > TOI_DA_SO:
        raise DocxError(f"gói có {len(muc)} phần, nhiều hơn giới hạn {TOI_DA_SO}", vi_tri=noi)
    if len({m.filename.casefold() for m in muc}) != len(muc):
        raise DocxError("tệp hỏng: gói có hai phần trùng tên", vi_tri=noi)
    if any(m.flag_bits & 1 for m in muc):
        raise DocxError("gói bị khóa bằng mật khẩu, không đọc được", vi_tri=noi)
    if any(m.compress_type not in _NEN for m in muc):
        raise DocxError("gói nén theo cách mà .docx không dùng", vi_tri=noi)
    if sum(m.file_size for m in muc) > TOI_DA_TONG or any(_phong_to(m) for m in muc):
        raise DocxError("gói nở ra quá lớn khi giải nén (có thể là bom nén)", vi_tri=noi)


def _phong_to(m: zipfile.ZipInfo) -> bool:
    qua_ti_le = m.file_size > 1 << 20 and m.file_size > TOI_DA_TI_LE * max(m.compress_size, 1)
    return m.file_size > TOI_DA_BO_PHAN or qua_ti_le


def _co_doctype(du_lieu: bytes) -> bool:
    if b"<!DOCTYPE" in du_lieu:
        return True
    return b"\0" in du_lieu[:4] + du_lieu[-2:] and b"<!DOCTYPE" in du_lieu.replace(b"\0", b"")


def _phan_chinh(phan: Mapping[str, bytes], tep: str) -> str:
    """Name of the main part, once the package is known to be an ordinary .docx."""
    noi = ViTri(tep)
    if b"opendocument" in phan.get("mimetype", b""):
        raise DocxError("tệp OpenDocument (.odt), không phải .docx", vi_tri=noi, goi_y=_LUU_LAI)
    if "[Content_Types].xml" not in phan:
        raise DocxError("gói zip này không phải văn bản Word", vi_tri=noi)
    goi = Goi(tep, phan, "")
    chinh = next((dich for loai, dich in goi.quan_he("").values() if loai == "officeDocument"), "")
    if chinh not in phan:
        raise DocxError("gói thiếu phần thân văn bản", vi_tri=noi, goi_y=_LUU_LAI)
    loai = _loai_noi_dung(goi, chinh)
    for dau, cau in _LOAI_CHINH:
        if dau in loai:
            raise DocxError(cau, vi_tri=noi, goi_y=_LUU_LAI)
    if STRICT in phan[chinh][:8192]:
        raise DocxError("tệp lưu ở dạng “Strict Open XML”", vi_tri=noi, goi_y=_LUU_LAI)
    return chinh


def _loai_noi_dung(goi: Goi, ten: str) -> str:
    """Content type of a part, in small letters."""
    cay = goi.cay("[Content_Types].xml")
    for e in () if cay is None else cay:
        if e.get("PartName", "").lstrip("/").casefold() == ten.casefold():
            return e.get("ContentType", "").lower()
    return ""
