"""What the tests of the import share: importing into a workspace, and counting words on their own."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from vanban.nhap_cu.dung_thu import dung_thu
from vanban.nhap_cu.ket_qua import KetQuaNhap
from vanban.so_sanh import dung_cay, hien

CO_QUAN = "ten: Trường THPT Ví Dụ\nviet_tat: THPTVD\nchuc_vu:\n  hieu_truong: {ten: Hiệu trưởng}\n"


def tu(chu: str) -> Iterator[str]:
    """The words of a text in small letters."""
    yield from re.findall(r"[^\W_]+", unicodedata.normalize("NFC", chu).casefold())


def chu_trong(du_lieu: Any) -> Iterator[str]:
    """Every text among the values of parsed YAML."""
    if isinstance(du_lieu, str):
        yield du_lieu
    elif isinstance(du_lieu, dict):
        for con in du_lieu.values():
            yield from chu_trong(con)
    elif isinstance(du_lieu, list):
        for con in du_lieu:
            yield from chu_trong(con)


def tu_mat(nguon: Iterable[str], kq: KetQuaNhap) -> Counter[str]:
    """The words of the source that are neither among the values of the new files nor in the list of what was dropped.

    The files are parsed by PyYAML, not by vanban.
    """
    co = Counter(
        mot for tep in kq.tep.values() for chu in chu_trong(yaml.load(tep, yaml.BaseLoader)) for mot in tu(chu)
    )
    co.update(mot for bo in kq.bo for mot in tu(bo.chu))
    return Counter(mot for chu in nguon for mot in tu(chu)) - co


def dung(kq: KetQuaNhap) -> bytes:
    """The document that the data give."""
    thu = dung_thu(kq.tep, kq.goc, kq.chinh)
    assert not thu.loi
    return thu.goi


def hien_goi(goi: Path | bytes) -> str:
    """What `vanban show` prints of a document."""
    from vanban.docx.read import read

    return hien(dung_cay(read(goi)))
