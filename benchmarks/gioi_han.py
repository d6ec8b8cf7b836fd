"""The bare limit: compiled Jinja and a zip whose static parts are copied as deflated bytes. Nothing else is done.

No sandbox, no strict names, no NFC, no proof of the XML; only the guard without which a control character in the data
would make a broken file. vanban is measured against this, on the same template and the same values.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping

from docxtpl import DocxTemplate
from jinja2 import Environment

THAN = "word/document.xml"
DAU = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
DIEU_KHIEN = bytes(set(range(32)) - {9, 10})
CHUNG = struct.Struct("<5H3L2H")


class GioiHan:
    """One template, ready to be filled as fast as Jinja and zlib can."""

    def __init__(self, nguon: bytes, thay: Mapping[str, bytes]) -> None:
        mau = DocxTemplate(io.BytesIO(nguon))
        mau.init_docx()
        xml = mau.patch_xml(mau.xml_to_string(mau.docx.part.element))
        self.khuon = Environment(autoescape=True).from_string(xml)
        self.tinh = b""
        self.muc_luc = b""
        self.so = 0
        with zipfile.ZipFile(io.BytesIO(nguon)) as goi:
            for muc in goi.infolist():
                if muc.filename == THAN or muc.filename in thay:
                    continue
                dau = muc.header_offset + 30 + len(muc.filename)
                nen = nguon[dau : dau + muc.compress_size]
                self._tinh(muc.filename, nen, muc.CRC, muc.file_size, muc.compress_type)

    def _tinh(self, ten: str, nen: bytes, crc: int, dai: int, cach: int) -> None:
        cuc_bo, muc_luc = ban_ghi(ten, nen, crc, dai, cach, len(self.tinh))
        self.tinh += cuc_bo
        self.muc_luc += muc_luc
        self.so += 1

    def dung(self, gia_tri: Mapping[str, object], phan: Mapping[str, bytes]) -> bytes:
        """Render, guard, deflate what changed, join."""
        du_lieu = (DAU + self.khuon.render(gia_tri)).encode()
        if len(du_lieu.translate(None, DIEU_KHIEN)) != len(du_lieu):
            raise ValueError("control character")
        khuc, muc_luc, vi_tri = [self.tinh], [self.muc_luc], len(self.tinh)
        for ten, noi_dung in ((THAN, du_lieu), *phan.items()):
            may = zlib.compressobj(1, zlib.DEFLATED, -15)
            nen = may.compress(noi_dung) + may.flush()
            cuc_bo, muc = ban_ghi(ten, nen, zlib.crc32(noi_dung), len(noi_dung), 8, vi_tri)
            khuc.append(cuc_bo)
            muc_luc.append(muc)
            vi_tri += len(cuc_bo)
        so = self.so + 1 + len(phan)
        thu_muc = b"".join(muc_luc)
        return b"".join((*khuc, thu_muc, struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, so, so, len(thu_muc), vi_tri, 0)))


def ban_ghi(ten: str, nen: bytes, crc: int, dai: int, cach: int, vi_tri: int) -> tuple[bytes, bytes]:
    """The local record with its data, and the directory entry."""
    chung = CHUNG.pack(20, 0, cach, 0, 33, crc, len(nen), dai, len(ten), 0)
    ten_byte = ten.encode()
    muc_luc = b"PK\1\2\x14\0" + chung + struct.pack("<3H2L", 0, 0, 0, 0, vi_tri) + ten_byte
    return b"PK\3\4" + chung + ten_byte + nen, muc_luc
