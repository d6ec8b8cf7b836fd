"""A model of the Vietnamese syllable: onset, rhyme, tone; whether letters can be one, and where its mark stands."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

from vanban.ban_ghi import dataclass
from vanban.check.loi_van.tu_lieu import doc_nhom

_THANH: Final = {"\u0300": "huyền", "\u0301": "sắc", "\u0303": "ngã", "\u0309": "hỏi", "\u0323": "nặng"}
_SAU_K: Final = frozenset("iyeê")
_DAU_Y: Final = frozenset({"", "h", "k", "l", "m", "n", "s", "t", "v"})  # what may stand before a lone y
_NGUYEN_AM: Final = frozenset("aăâeêioôơuưy")
_CHIN: Final = frozenset("êơâăôư")  # letters that draw the tone mark to themselves
_HAI_KIEU: Final = frozenset({"oa", "oe", "uy"})


@dataclass(frozen=True, slots=True)
class AmTiet:
    """A spelling taken apart: letters without tone, the tone, the place of its mark (-1: none, -2: more than one)."""

    chu: str
    thanh: str
    cho: int


@lru_cache(maxsize=4096)
def tach_thanh(tu: str) -> AmTiet:
    """Takes the tone off a word in small letters."""
    ra: list[str] = []
    thanh, cho = "", -1
    for ky_tu in unicodedata.normalize("NFD", tu):
        if ky_tu in _THANH:
            thanh, cho = _THANH[ky_tu], len(ra) - 1 if cho == -1 else -2
        elif unicodedata.combining(ky_tu) and ra:
            ra[-1] = unicodedata.normalize("NFC", ra[-1] + ky_tu)
        else:
            ra.append(ky_tu)
    return AmTiet("".join(ra), thanh, cho)


@lru_cache(maxsize=4096)
def khong_dau(tu: str) -> str:
    """A word folded to plain letters: Đắk → dak."""
    thap = unicodedata.normalize("NFD", tu.lower().replace("đ", "d"))
    return "".join(k for k in thap if not unicodedata.combining(k))


@lru_cache(maxsize=4096)
def la_am_tiet(tu: str) -> bool:
    """Whether letters (any case) can be a Vietnamese syllable, or a borrowed word that is written so."""
    thap = tu.lower()
    am = tach_thanh(thap)
    nhom = _nhom()
    if thap in nhom["muon"]:
        return True
    return am.cho != -2 and any(_hop(dau, van, am.thanh) for dau, van in _cach_tach(am.chu))


def _hop(dau: str, van: str, thanh: str) -> bool:
    nhom = _nhom()
    if thanh not in {"sắc", "nặng"} and _tac(van):
        return False
    if dau in {"qu", "g+i"}:
        return van in nhom["van_qu" if dau == "qu" else "van_g_i"]
    if van in nhom["van_y"]:
        return dau == "" if len(van) > 1 else dau in _DAU_Y
    if van not in nhom["van"]:
        return False
    truoc_i = van[0] in _SAU_K
    if dau in nhom["dau_truoc_i"]:
        return truoc_i
    if dau in nhom["dau_truoc_khac"]:
        return not truoc_i
    return dau == "" or dau in nhom["dau"]


def _tac(van: str) -> bool:
    return van.endswith(("c", "ch", "p", "t"))


def _cach_tach(chu: str) -> list[tuple[str, str]]:
    """The ways to part letters into onset and rhyme."""
    if chu.startswith("qu"):
        return [("qu", chu[2:])]
    ra = [(chu[:n], chu[n:]) for n in range(3, -1, -1) if len(chu) > n and not (set(chu[:n]) & (_NGUYEN_AM - {"i"}))]
    if chu.startswith("gi"):
        ra.append(("g+i", chu[1:]))
    return [(dau, van) for dau, van in ra if dau in {"", "gi", "g+i"} or dau[-1] not in _NGUYEN_AM]


@lru_cache(maxsize=4096)
def cho_dat_dau(tu: str) -> str:
    """Where the mark stands: "" as expected, "cu" (òa), "moi" (oà) for the open rhymes oa, oe, uy, else "sai"."""
    am = tach_thanh(tu.lower())
    if am.cho < 0:
        return ""
    dau, cum = _cum(am.chu)
    tai = am.cho - dau
    if cum in _HAI_KIEU and dau + 2 == len(am.chu):
        return ("cu", "moi")[tai] if tai in (0, 1) else "sai"
    return "" if tai == _nen_dat(cum, dong=dau + len(cum) < len(am.chu)) else "sai"


def _cum(chu: str) -> tuple[int, str]:
    """Start and letters of the vowels that can bear the mark; the u of qu and the i of gi are none."""
    dau = next((n for n, k in enumerate(chu) if k in _NGUYEN_AM), len(chu))
    if chu[:2] in {"qu", "gi"} and len(chu) > 2 and chu[2] in _NGUYEN_AM:
        dau = 1 if chu[:4] in {"giêc", "giên", "giêt"} else 2
    het = dau
    while het < len(chu) and chu[het] in _NGUYEN_AM:
        het += 1
    return dau, chu[dau:het]


def _nen_dat(cum: str, *, dong: bool) -> int:
    """The vowel that bears the mark."""
    chin = [n for n, k in enumerate(cum) if k in _CHIN]
    if cum == "ưa":
        return 0
    if chin:
        return chin[-1]
    if len(cum) == 3:
        return 1
    return len(cum) - 1 if dong else 0


@lru_cache(maxsize=4096)
def cung_am(tu: str) -> tuple[str, str]:
    """What two spellings share when only the place of the mark differs: hoà, hòa."""
    am = tach_thanh(tu.lower())
    return am.chu, am.thanh


@lru_cache(maxsize=1)
def _nhom() -> dict[str, frozenset[str]]:
    return {ten: frozenset(" ".join(dong).split()) for ten, dong in doc_nhom("am_tiet").items()}
