"""Ignores written in an input: `# vanban: bỏ qua MÃ vì lý do`, on a line or above it."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
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
    """One comment: its words, its place, and the first and last line it stands for (0 = the whole file)."""

    loi: str
    noi: ViTri
    dong: int
    den: int


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
    return LoiBoQua(ma, khop["ly_do"], f"{mot.noi.tep}:{mot.noi.dong}", escape(mot.noi.tep), mot.dong, mot.den)


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
    co = [(so, khop) for so, d in enumerate(dong, 1) if "#" in d and (khop := _CHU_THICH.search(d))]
    if not co:
        return
    co_chu = [so for so, d in enumerate(dong, 1) if d.strip() and not d.lstrip().startswith(("#", "---"))]
    chu = "\n".join(c for _, c in cac_chu(tai_lieu.du_lieu))
    moc = _moc(tai_lieu)
    for so, khop in co:
        if khop[1].rstrip("\"']} ,") not in chu:  # else it is part of a text, before the mark that ends it
            yield _ChuThich(khop["loi"], ViTri(tai_lieu.ten, so, khop.start(1) + 1), *_pham_vi(so, co_chu, moc))


def _pham_vi(so: int, co_chu: list[int], moc: list[int]) -> tuple[int, int]:
    """The lines of the entry that a comment stands for: the one it ends, else the next; 0 above the first entry."""
    if so < co_chu[0]:
        return 0, 0
    cua = next((n for n in co_chu if n >= so), so)
    thu = bisect_right(moc, cua)
    return moc[thu - 1] if thu else cua, moc[thu] - 1 if thu < len(moc) else co_chu[-1]


def _moc(tai_lieu: TaiLieu) -> list[int]:
    """The lines on which a key or a text begins."""
    noi = [loc[:dai] for loc, _ in cac_chu(tai_lieu.du_lieu) for dai in range(1, len(loc) + 1)]
    return sorted({cho.dong for loc in noi for cho in (tai_lieu.vi_tri_khoa(loc), tai_lieu.vi_tri(loc))})
