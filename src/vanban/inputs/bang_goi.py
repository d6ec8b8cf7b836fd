"""Opens a workbook that anybody may have sent: one sentence for what cannot be read, limits for what is hostile."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from io import BytesIO

from lxml import etree

from vanban.errors import InputError, ViTri

TOI_DA = 20_000_000  # bytes of the file: 10,000 nominees take some 2 MB
TOI_DA_PHAN = 100_000_000  # bytes of one part, unpacked
TOI_DA_TI_LE = 250  # unpacked / packed, of a part of more than a megabyte
_LUU_LAI = "mở bằng Excel hoặc LibreOffice rồi lưu lại dạng “Excel Workbook (*.xlsx)”."
_NEN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_HONG = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError, KeyError)


def hong(ten: str, cau: str = "tệp hỏng hoặc bị cắt cụt, không mở được") -> InputError:
    """The error of a workbook as a whole."""
    return InputError(cau, vi_tri=ViTri(ten), goi_y=_LUU_LAI)


def mo_goi(du_lieu: bytes, ten: str) -> dict[str, bytes]:
    """The XML parts of a workbook by name, each within the limits.

    Raises:
        InputError: the one sentence that says why it cannot be read.
    """
    _xem_dau(du_lieu, ten)
    try:
        with zipfile.ZipFile(BytesIO(du_lieu)) as goi:
            muc = goi.infolist()
            _xem_gioi_han(muc, ten)
            phan = {mot.filename: goi.read(mot) for mot in muc if mot.filename.lower().endswith((".xml", ".rels"))}
    except _HONG as loi:
        raise hong(ten) from loi
    if any(b"<!DOCTYPE" in mot[:4096] or b"\0" in mot[:4] for mot in phan.values()):
        raise hong(ten, "tệp có phần XML lạ mà Excel không bao giờ viết (DOCTYPE hoặc UTF-16)")
    if "xl/workbook.xml" not in phan:
        raise hong(ten, "gói zip này không phải bảng tính Excel .xlsx")
    return phan


def trang_tinh(phan: dict[str, bytes], ten: str) -> list[str]:
    """Names of the parts of the sheets, in the order of the workbook; empty for a sheet without a part."""
    try:
        so, noi = etree.fromstring(phan["xl/workbook.xml"]), phan.get("xl/_rels/workbook.xml.rels", b"<a/>")
        dich = {mot.get("Id", ""): mot.get("Target", "") for mot in etree.fromstring(noi)}
    except (etree.XMLSyntaxError, ValueError) as loi:
        raise hong(ten) from loi
    ma = [next((str(tri) for khoa, tri in mot.items() if str(khoa).endswith("}id")), "") for mot in so.iter("{*}sheet")]
    return [posixpath.normpath(posixpath.join("/xl", dich.get(mot, ""))).lstrip("/") for mot in ma]


def _xem_dau(du_lieu: bytes, ten: str) -> None:
    if du_lieu.startswith(b"PK\x03\x04"):
        return
    if not du_lieu:
        raise InputError("tệp trống", vi_tri=ViTri(ten))
    if du_lieu.startswith(b"\xd0\xcf\x11\xe0"):
        if "EncryptedPackage".encode("utf-16-le") in du_lieu:
            goi_y = "mở bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc), rồi lưu lại."
            raise InputError("tệp có mật khẩu, không đọc được", vi_tri=ViTri(ten), goi_y=goi_y)
        raise hong(ten, "tệp .xls kiểu cũ mang đuôi .xlsx")
    if du_lieu.lstrip()[:1] in (b"<", b"{") or b"\0" not in du_lieu[:1000]:
        raise hong(ten, "tệp chữ mang đuôi .xlsx, không phải bảng tính Excel")
    raise hong(ten, "không phải bảng tính Excel .xlsx")


def _xem_gioi_han(muc: list[zipfile.ZipInfo], ten: str) -> None:
    if len({mot.filename.casefold() for mot in muc}) != len(muc) or len(muc) > 2000:
        raise hong(ten, "tệp hỏng: gói có hai phần trùng tên hoặc quá nhiều phần")
    if any(mot.flag_bits & 1 or mot.compress_type not in _NEN for mot in muc):
        raise hong(ten, "gói bị khoá hoặc nén theo cách mà .xlsx không dùng")
    if sum(mot.file_size for mot in muc) > 2 * TOI_DA_PHAN or any(map(_phong_to, muc)):
        raise hong(ten, "gói nở ra quá lớn khi giải nén (có thể là bom nén)")


def _phong_to(mot: zipfile.ZipInfo) -> bool:
    qua_ti_le = mot.file_size > 1_000_000 and mot.file_size > TOI_DA_TI_LE * max(mot.compress_size, 1)
    return mot.file_size > TOI_DA_PHAN or qua_ti_le
