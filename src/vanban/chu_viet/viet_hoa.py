"""Capitals of Phụ lục II, for words that the machine writes or that a text asks for with a filter.

Words whose capitals are known (`tu_viet_hoa.txt`) are written so. Of the others nothing is guessed: they stay as
typed; only in a name typed all in capitals or all in small letters they are taken for proper names. The letters
themselves never change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from vanban.ban_ghi import dataclass

_TEP = Path(__file__).with_name("tu_viet_hoa.txt")
_TU = re.compile(r"[^\W\d_]+(?:&[^\W\d_]+)?")
_AM_TIET = re.compile(r"(?<![\w-])[^\W\d_]+(?:-[^\W\d_]+)*")
_CO_QUAN = ("co_quan", "dac_biet", "noi", "viet_tat", "dia_gioi")
_DIEU = re.compile(r"\b(phần|chương|mục|tiểu mục|điều)(?= (?:\d|[IVXLC]+\b))", re.IGNORECASE)
_KHOAN = re.compile(r"\b(?:khoản(?= \d)|điểm(?= [a-zđ]\b))", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Cho:
    """A word or phrase of a name: where it stands, its groups (none: unknown), its letters in their capitals."""

    dau: int
    cuoi: int
    nhom: frozenset[str]
    chu: str


def hoa_dau(chu: str) -> str:
    """The text with a capital first letter, as a sentence begins (Mục I)."""
    return chu[:1].upper() + chu[1:]


def thuong_dau(chu: str) -> str:
    """The text with a small first letter, as it stands inside a sentence."""
    return chu[:1].lower() + chu[1:]


def viet_hoa_co_quan(ten: str) -> str:
    """The name of a body: capitals for its kind and its fields, "Sở Giáo dục và Đào tạo tỉnh Ví Dụ" (Mục IV)."""
    return hoa_dau(_viet(ten, *_CO_QUAN))


def viet_hoa_chuc_vu(ten: str) -> str:
    """A post or degree beside a name or a body: "Phó Hiệu trưởng", "Giáo sư Tôn Thất Tùng" (Mục V, khoản 3)."""
    return hoa_dau(_viet(ten, "chuc_vu", *_CO_QUAN))


def viet_hoa_danh_hieu(ten: str) -> str:
    """An order, a medal, a title of honour: "Huân chương Lao động hạng Nhất" (Mục V, khoản 2)."""
    return hoa_dau(_viet(ten, "danh_hieu", "noi"))


def viet_hoa_ten_nguoi(ten: str) -> str:
    """A person's name: every syllable; of a transcribed name, every part, "Vla-đi-mia I-lích Lê-nin" (Mục II)."""
    doi = _mot_kieu(ten)
    return _AM_TIET.sub(lambda khop: _rieng(khop[0]) if doi else hoa_dau(khop[0]), ten)


def viet_hoa_dia_danh(ten: str) -> str:
    """A place: "tỉnh Nam Định", "Quận 1", "Phường Điện Biên Phủ", "Cửa Lò", "biển Cửa Lò" (Mục III)."""
    dau = next(_cac_cho(ten, ("dia_hinh",)), None)
    if dau is None or not dau.nhom:
        return _viet(ten, "dac_biet", "dia_gioi", "nguoi_su_kien")
    rieng = ten[dau.cuoi :]
    if len(rieng.split()) == 1:  # a kind of ground and one syllable make one name
        return viet_hoa_ten_nguoi(ten)
    return ten[: dau.dau] + dau.chu + (viet_hoa_ten_nguoi(rieng) if _mot_kieu(ten) else rieng)


def viet_hoa_ngay_le(ten: str) -> str:
    """A holiday or a feast: "ngày Quốc tế Lao động 1-5", "tết Nguyên đán" (Mục V, khoản 5; khoản 8, điểm b)."""
    return _viet(ten, "ngay_le")


def viet_hoa_su_kien(ten: str) -> str:
    """An event of history, a dynasty: "Phong trào Xô viết Nghệ Tĩnh", "Triều Lý" (Mục V, khoản 9)."""
    return _viet(ten, "su_kien", "noi")


def viet_hoa_tac_pham(ten: str) -> str:
    """A book or a journal after its kind: "tạp chí Cộng sản" (Mục V, khoản 10)."""
    return _viet(ten, "tac_pham")


def ten_van_ban(loai: str, ten: str) -> str:
    """A document called by type and name, each with its first capital: "Bộ luật Hình sự" (Mục V, khoản 6)."""
    return f"{hoa_dau(loai)} {hoa_dau(ten)}"


def viet_hoa_vien_dan(chu: str) -> str:
    """A citation of parts: capitals from Phần to Điều, none for khoản and điểm (Mục V, khoản 7)."""
    chu = _DIEU.sub(lambda khop: khop[0].capitalize(), chu)
    return _KHOAN.sub(lambda khop: khop[0].lower() if khop.start() else khop[0], chu)


def _viet(ten: str, *nhom: str) -> str:
    return _ghep(ten, list(_cac_cho(ten, nhom)))


def _ghep(ten: str, cac: list[_Cho]) -> str:
    """The text with its words in their capitals."""
    ra, tu, doi = "", 0, _mot_kieu(ten)
    for i, cho in enumerate(cac):
        ra += ten[tu : cho.dau] + _chu(ten, cac, i, doi=doi)
        tu = cho.cuoi
    return ra + ten[tu:]


def _chu(ten: str, cac: list[_Cho], i: int, *, doi: bool) -> str:
    """One word or phrase; `doi` tells that the capitals of unknown words are ours to set."""
    cho = cac[i]
    sau = cac[i + 1].nhom if i + 1 < len(cac) else frozenset()
    if "dia_gioi" in cho.nhom:
        theo_so = ten[cho.cuoi : cho.cuoi + 2].strip().isdigit()
        return hoa_dau(cho.chu) if theo_so or "nguoi_su_kien" in sau else cho.chu
    if "noi" in cho.nhom and not (doi or sau):  # "xã Các Sơn": a name that begins like a word between words
        return ten[cho.dau : cho.cuoi]
    if cho.nhom or not doi:
        return cho.chu
    return cho.chu.lower() if ten[cho.dau - 1 : cho.dau] == "-" else _rieng(cho.chu)


def _cac_cho(ten: str, nhom: tuple[str, ...]) -> Iterator[_Cho]:
    """The words of a text, the longest known phrase first."""
    tu, bang = list(_TU.finditer(ten)), _bang()
    i = 0
    while i < len(tu):
        for dai in range(min(_dai_nhat(), len(tu) - i), 0, -1):
            dau, cuoi = tu[i].start(), tu[i + dai - 1].end()
            co = {n: dung for n, dung in bang.get(ten[dau:cuoi].lower(), {}).items() if n in nhom}
            if co or dai == 1:
                yield _Cho(dau, cuoi, frozenset(co), next(iter(co.values()), ten[dau:cuoi]))
                i += dai
                break


def _rieng(tu: str) -> str:
    return tu[:1].upper() + tu[1:].lower()


def _mot_kieu(ten: str) -> bool:
    """Whether a text is all in capitals or all in small letters: its own capitals tell nothing."""
    return ten.isupper() or ten.islower()


@lru_cache(maxsize=1)
def _bang() -> Mapping[str, Mapping[str, str]]:
    """Each phrase in small letters, with its capitals in every group that has it."""
    ra: dict[str, dict[str, str]] = {}
    nhom = ""
    for dong in _TEP.read_text("utf-8").splitlines():
        if dong.startswith("["):
            nhom = dong[1 : dong.index("]")]
        elif dong and not dong.startswith("#"):
            ra.setdefault(dong.lower(), {})[nhom] = dong
    return MappingProxyType(ra)


@lru_cache(maxsize=1)
def _dai_nhat() -> int:
    return max(len(_TU.findall(cum)) for cum in _bang())
