"""The Vietnamese order of names: by tên, then tên đệm, then họ; letters before tones, a ă â and d đ apart."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import normalize

from vanban.models.de_cu import DeCu

_CHU = {chu: i for i, chu in enumerate("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz", 1)}
_THANH = {chu: i for i, chu in enumerate(("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"))}
"""Ngang, huyền, hỏi, ngã, sắc, nặng: the order of the tones in dictionaries."""

_PHAN = re.compile("[0-9]+|.")
_TRUOC_CHU = -(10**18)  # numbers stand before letters, by their value

Khoa = tuple[tuple[int, ...], tuple[int, ...]]
KhoaTen = tuple[tuple[Khoa, ...], tuple[Khoa, ...], str]


@lru_cache(maxsize=20_000)
def khoa_chu(chu: str) -> Khoa:
    """The key of a word: its letters first, and only among equal letters its tones; other signs do not count."""
    chu_cai: list[int] = []
    thanh: list[int] = []
    for dang in _PHAN.findall(normalize("NFC", chu.lower())):
        if dang.isdecimal():
            chu_cai.append(_TRUOC_CHU + int(dang))
            continue
        roi = normalize("NFD", dang)
        dau = next((d for d in roi[1:] if d in _THANH), "")
        goc = normalize("NFC", roi.replace(dau, "")) if dau else dang
        if goc in _CHU:
            chu_cai.append(_CHU[goc])
            thanh.append(_THANH[dau])
    return tuple(chu_cai), tuple(thanh)


def khoa_xep(de_cu: DeCu) -> KhoaTen:
    """Where a nominee stands among others of the same kind; `khoa_sap_xep` overrides the name (H’, Y of the Ê Đê).

    A person's name is compared by tên, then đệm, then họ; a collective's, and a `khoa_sap_xep`, from the left. Equal
    keys are told apart by the whole name, then by the key of the nominee.
    """
    ho_ten = de_cu.ho_ten.split()
    if de_cu.loai == "ca_nhan" and len(ho_ten) > 1:
        ho_ten = [ho_ten[-1], *ho_ten[1:-1], ho_ten[0]]
    dau = de_cu.khoa_sap_xep.split() if de_cu.khoa_sap_xep else ho_ten
    return tuple(map(khoa_chu, dau)), tuple(map(khoa_chu, ho_ten)), de_cu.ma
