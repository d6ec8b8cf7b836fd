"""Packs parts into a .docx whose bytes depend on the parts alone: fixed order, fixed date, no trace of the machine."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from functools import lru_cache

from vanban.ban_ghi import dataclass
from vanban.errors import DocxError

MUC_NEN = 3  # level of a part that changes with each document; higher levels cost more than they save
MUC_NEN_TINH = 9  # level of a part that is written once

_NGAY = 1 << 5 | 1  # 1980-01-01, the first date a zip can hold
_NGAN = 512  # bytes
_STORED, _DEFLATED = 0, 8
_UTF8 = 0x800
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s4B4H3L5HL")  # without the last field, the offset
_END = struct.Struct("<4s4H2LH")
_DAU_GOI = {"[Content_Types].xml": 0, "_rels/.rels": 1}


@dataclass(frozen=True, slots=True)
class ThanhVien:
    """One member of a package, already deflated, with the records a zip keeps of it."""

    ten: str
    nen: bytes
    crc: int
    dai: int  # length before deflating
    phuong_phap: int
    cuc_bo: bytes  # local header and data
    muc_luc: bytes  # directory entry up to the offset

    def noi_dung(self) -> bytes:
        """The bytes of the part, checked against their sum."""
        try:
            du_lieu = zlib.decompress(self.nen, -15) if self.phuong_phap == _DEFLATED else self.nen
        except zlib.error as loi:
            raise DocxError(f"phần {self.ten} của gói bị hỏng, không giải nén được") from loi
        if zlib.crc32(du_lieu) != self.crc or len(du_lieu) != self.dai:
            raise DocxError(f"phần {self.ten} của gói bị hỏng, sai tổng kiểm")
        return du_lieu


def thanh_vien(ten: str, du_lieu: bytes, muc: int = MUC_NEN) -> ThanhVien:
    """A member made of `du_lieu`, deflated at level `muc`; a short one, such as an empty footer, is deflated once."""
    return _phan_ngan(ten, du_lieu, muc) if len(du_lieu) < _NGAN else thanh_vien_dan(ten, (du_lieu,), muc)


@lru_cache(maxsize=64)
def _phan_ngan(ten: str, du_lieu: bytes, muc: int) -> ThanhVien:
    return thanh_vien_dan(ten, (du_lieu,), muc)


def thanh_vien_dan(ten: str, cac_khuc: Iterable[bytes], muc: int = MUC_NEN) -> ThanhVien:
    """A member made of pieces, deflated as they come."""
    may_nen = zlib.compressobj(muc, zlib.DEFLATED, -15)
    nen, crc, dai = [], 0, 0
    for khuc in cac_khuc:
        nen.append(may_nen.compress(khuc))
        crc, dai = zlib.crc32(khuc, crc), dai + len(khuc)
    nen.append(may_nen.flush())
    return _ghi_muc(ten, b"".join(nen), crc, dai, _DEFLATED)


def doc_goi(nguon: bytes) -> tuple[ThanhVien, ...]:
    """The members of a package, their deflated bytes untouched, folders left out.

    Raises:
        DocxError: not a zip, an encrypted or unknown member, or a name that comes twice.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(nguon)) as goi:
            muc = [muc for muc in goi.infolist() if not muc.is_dir()]
    except (zipfile.BadZipFile, NotImplementedError) as loi:
        raise DocxError("tệp không phải .docx (không mở được như một gói zip)") from loi
    if len({m.filename.casefold() for m in muc}) != len(muc):
        raise DocxError("gói .docx có hai phần trùng tên")
    return tuple(_lay_tho(nguon, m) for m in muc)


def dong_goi(cac_phan: Iterable[ThanhVien]) -> bytes:
    """The package: content types first, package relationships next, then the parts by name."""
    cuc_bo: list[bytes] = []
    muc_luc: list[bytes] = []
    vi_tri = 0
    for phan in sorted(cac_phan, key=_thu_tu):
        muc_luc.append(phan.muc_luc + vi_tri.to_bytes(4, "little") + phan.ten.encode())
        cuc_bo.append(phan.cuc_bo)
        vi_tri += len(phan.cuc_bo)
    thu_muc = b"".join(muc_luc)
    so = len(muc_luc)
    cuoi = _END.pack(b"PK\5\6", 0, 0, so, so, len(thu_muc), vi_tri, 0)
    return b"".join((*cuc_bo, thu_muc, cuoi))


def viet_goi(cac_phan: Mapping[str, bytes], muc: int = MUC_NEN_TINH) -> bytes:
    """A whole package written from the bytes of its parts; equal parts give equal bytes."""
    return dong_goi(thanh_vien(ten, du_lieu, muc) for ten, du_lieu in cac_phan.items())


def _thu_tu(phan: ThanhVien) -> tuple[int, str]:
    return _DAU_GOI.get(phan.ten, 2), phan.ten


def _lay_tho(nguon: bytes, muc: zipfile.ZipInfo) -> ThanhVien:
    """Cut the raw bytes of one member out of the package."""
    if muc.flag_bits & 1 or muc.compress_type not in (_STORED, _DEFLATED):
        raise DocxError(f"phần {muc.filename} của gói bị mã hoá hoặc nén theo cách không đọc được")
    dau = muc.header_offset
    dai_ten, dai_them = struct.unpack_from("<2H", nguon, dau + 26)
    dau += _LOCAL.size + dai_ten + dai_them
    nen = nguon[dau : dau + muc.compress_size]
    return _ghi_muc(muc.filename, nen, muc.CRC, muc.file_size, muc.compress_type)


def _ghi_muc(ten: str, nen: bytes, crc: int, dai: int, phuong_phap: int) -> ThanhVien:
    ten_byte = ten.encode()
    co = 0 if ten.isascii() else _UTF8
    chung = (co, phuong_phap, 0, _NGAY, crc, len(nen), dai)
    cuc_bo = _LOCAL.pack(b"PK\3\4", 20, *chung, len(ten_byte), 0) + ten_byte + nen
    muc_luc = _CENTRAL.pack(b"PK\1\2", 20, 0, 20, 0, *chung, len(ten_byte), 0, 0, 0, 0, 0)
    return ThanhVien(ten, nen, crc, dai, phuong_phap, cuc_bo, muc_luc)
