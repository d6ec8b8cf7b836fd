"""Conservation: every text that was given stands on the page, letter for letter."""

from __future__ import annotations

import re
from collections.abc import Iterable
from unicodedata import normalize

from vanban.build.chu_trang import chu_dau_cuoi, chu_khoi
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay

_TRANG = re.compile(r"\s+")


def bi_mat(trang: str, ban: BanTrinhBay, chu_khai: Iterable[str]) -> tuple[str, ...]:
    """Return the given texts that the page has lost, as they were given.

    The texts of the document as declared, and those of head and foot, are looked for anywhere; the blocks of the page
    in their order, so that one of two equal sentences cannot stand for both.
    """
    chu = gap(trang)
    mat = [cau for cau in (*chu_khai, *chu_dau_cuoi(ban)) if _tim(chu, gap(cau), 0) < 0]
    mat += _mat_theo_thu_tu(chu, (cau for khoi in ban.khoi for cau in chu_khoi(khoi)))
    return tuple(dict.fromkeys(mat))


def gap(chu: str) -> str:
    """Fold what may differ between the text and the page: NFC, every kind and number of blanks as one space."""
    return _TRANG.sub(" ", normalize("NFC", chu)).strip()


def _mat_theo_thu_tu(trang: str, cac_cau: Iterable[str]) -> list[str]:
    mat, cho = [], 0
    for cau in cac_cau:
        tim = gap(cau)
        thay = _tim(trang, tim, cho)
        if thay < 0:
            mat.append(cau)
        else:
            cho = thay + len(tim)
    return mat


def _tim(trang: str, cau: str, tu: int) -> int:
    """The place of a text as given, or of the same text in capitals, whichever comes first; -1 for none."""
    noi = [thay for dang in {cau, cau.upper()} if (thay := trang.find(dang, tu)) >= 0]
    return min(noi, default=-1)
