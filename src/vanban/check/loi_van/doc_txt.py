"""Plain text as a document: a line is a paragraph; how it looks is not known."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from vanban.docx.read import DangDoan, DinhDang, Doan, Phan, Van, VanBan
from vanban.errors import InputError, ViTri

_GIOI_HAN: Final = 20_000_000  # bytes
_THAN: Final = re.compile(
    r"(Kính gửi|Căn cứ|Theo đề nghị|Xét |Thực hiện|Phần |Chương |Điều \d|[IVX]+[.)]|\d+[.)]|[a-z]\)|[-+•])"
)
_DAI_TRICH_YEU: Final = 250
_BOM: Final = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def doc_txt(nguon: Path | str, *, ten_loai: frozenset[str], tep: str = "") -> VanBan:
    """A text file, or text, as a document whose paragraphs are numbered by its lines.

    Args:
        nguon: the file, or the text itself.
        ten_loai: names of the types in capitals; the line below one is its subject, which a page would centre.
        tep: its name in messages.

    Raises:
        InputError: the file is too large, or no text in UTF-8 or UTF-16.
    """
    tep = tep or (str(nguon) if isinstance(nguon, Path) else "văn bản")
    chu = _giai_ma(nguon, tep) if isinstance(nguon, Path) else nguon
    return VanBan(tep, (Phan(210, 297, 20, 20, 30, 15),), tuple(_cac_doan(chu, ten_loai)))


def _giai_ma(nguon: Path, tep: str) -> str:
    if nguon.stat().st_size > _GIOI_HAN:
        raise InputError("tệp chữ lớn quá 20 MB", vi_tri=ViTri(tep))
    tho = nguon.read_bytes()
    bang_ma = next((ten for dau, ten in _BOM if tho.startswith(dau)), "utf-8")
    try:
        chu = tho.decode(bang_ma)
    except UnicodeDecodeError as loi:
        hong = InputError("tệp chữ không ở bảng mã UTF-8", vi_tri=ViTri(tep), goi_y="lưu lại tệp với bảng mã UTF-8")
        raise hong from loi
    if "\0" in chu:
        raise InputError("tệp này không phải tệp chữ", vi_tri=ViTri(tep))
    return chu


def _cac_doan(chu: str, ten_loai: frozenset[str]) -> Iterator[Doan]:
    cho_trich_yeu = False
    for thu_tu, tho in enumerate(chu.splitlines(), 1):
        dong = unicodedata.normalize("NFC", tho)
        gon = dong.strip()
        la_ten = gon.upper() == gon and gon in ten_loai
        giua = la_ten or (cho_trich_yeu and 0 < len(gon) < _DAI_TRICH_YEU and not _THAN.match(gon))
        if gon:
            cho_trich_yeu = la_ten
        van = (Van(dong, tho, DinhDang(co=14.0)),) if gon else ()
        yield Doan(thu_tu, van, DangDoan(canh="giua" if giua else "trai"), "")
