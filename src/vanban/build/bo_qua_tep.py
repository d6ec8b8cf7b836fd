"""Ignores written in an input: `# vanban: bỏ qua MÃ vì lý do`, on a line or above it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from glob import escape

from vanban.ban_ghi import dataclass
from vanban.build.ho_so_soat import khong_co_quy_tac
from vanban.check.elements import chon
from vanban.check.profile import LoiBoQua
from vanban.errors import InputError, Loi, ViTri
from vanban.inputs import TaiLieu
from vanban.inputs.cho_trong import cac_chu

_CHU_THICH = re.compile(r"(?:^|\s)(#\s*vanban\s*:\s*(?P<loi>.*?))\s*$", re.IGNORECASE)
_BO_QUA = re.compile(r"bỏ qua\s+(?P<ma>\w+(?:\s*,\s*\w+)*)(?:\s+vì\s+(?P<ly_do>\S.*))?")
_CACH_VIET = "viết: # vanban: bỏ qua MÃ vì lý do"


@dataclass(frozen=True, slots=True)
class _ChuThich:
    """One comment: its words, its place, and the line it stands for (0 = the whole file)."""

    loi: str
    noi: ViTri
    dong: int


def doc_bo_qua(tai_lieu: TaiLieu) -> tuple[LoiBoQua, ...]:
    """The ignores of a YAML input. A comment above the first entry of the file stands for the whole file.

    Raises:
        InputError: a comment that is not understood, names no rule or gives no reason.
    """
    if tai_lieu.tep.suffix.lower() == ".json":
        return ()
    cac = list(_chu_thich(tai_lieu))
    loi = tuple(Loi(cau, mot.noi) for mot in cac for cau in _sai(mot.loi))
    if loi:
        raise InputError(loi, goi_y=f"{_CACH_VIET}.")
    return tuple(_mot(mot) for mot in cac)


def _mot(mot: _ChuThich) -> LoiBoQua:
    khop = _BO_QUA.fullmatch(mot.loi)
    assert khop is not None
    ma = frozenset().union(*map(chon, _cac_ma(khop["ma"])))
    return LoiBoQua(ma, khop["ly_do"], f"{mot.noi.tep}:{mot.noi.dong}", escape(mot.noi.tep), mot.dong)


def _sai(loi: str) -> Iterator[str]:
    khop = _BO_QUA.fullmatch(loi)
    if khop is None:
        yield f"không hiểu chú thích '# vanban: {loi}'; {_CACH_VIET}"
    elif not khop["ly_do"]:
        yield f"bỏ qua {khop['ma']} mà thiếu lý do; {_CACH_VIET}"
    else:
        yield from (khong_co_quy_tac(ma) for ma in _cac_ma(khop["ma"]) if not chon(ma))


def _cac_ma(chu: str) -> list[str]:
    return [ma.strip() for ma in chu.split(",")]


def _chu_thich(tai_lieu: TaiLieu) -> Iterator[_ChuThich]:
    dong = unicodedata.normalize("NFC", tai_lieu.nguon.chu).splitlines()
    co_chu = [bool(d.strip()) and not d.lstrip().startswith(("#", "---")) for d in dong]
    chu = None
    for so, d in enumerate(dong, 1):
        khop = _CHU_THICH.search(d) if "#" in d else None
        if khop is None:
            continue
        chu = "\n".join(c for _, c in cac_chu(tai_lieu.du_lieu)) if chu is None else chu
        if khop[1].rstrip("\"']} ,") not in chu:  # else it is part of a text, before the mark that ends it
            noi = ViTri(tai_lieu.ten, so, khop.start(1) + 1)
            yield _ChuThich(khop["loi"], noi, _dong_cua(so, co_chu))


def _dong_cua(so: int, co_chu: list[bool]) -> int:
    """The line that a comment stands for: its own, the next one with an entry, or 0 above the first entry."""
    if co_chu[so - 1]:
        return so
    if not any(co_chu[: so - 1]):
        return 0
    return next((n for n in range(so, len(co_chu) + 1) if co_chu[n - 1]), so)
