"""A table of data as rows of cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vanban.docx.read import Doan, OBang
from vanban.so_sanh.chu_in import chu_in
from vanban.so_sanh.nut import Nut
from vanban.so_sanh.ve import Ve, ve_cua

NOI_O = " | "
"""Between the cells of a row."""
NOI_DOAN = " / "
"""Between the paragraphs of a cell."""


def hang_cua(doan: Sequence[Doan]) -> list[Nut]:
    """The rows of a table; a row without a letter is none. Nested tables count as words of their outer cell."""
    hang: dict[int, dict[int, list[Doan]]] = {}
    for d in doan:
        o = _o_ngoai(d)
        hang.setdefault(o.hang, {}).setdefault(o.cot, [])
        if not d.trong:
            hang[o.hang][o.cot].append(d)
    return [_mot_hang(cac, thu == 0) for thu, cac in enumerate(hang.values()) if any(cac.values())]


def _mot_hang(cot: dict[int, list[Doan]], dau: bool) -> Nut:
    o = tuple(NOI_DOAN.join(_chu(d) for d in cac) for _, cac in sorted(cot.items()))
    co = [d for cac in cot.values() for d in cac]
    ve = [ve_cua(d, d.van) for d in co]
    chung = Ve(phong=ve[0].phong, co=ve[0].co, dam=all(v.dam for v in ve), nghieng=all(v.nghieng for v in ve))
    thu_tu = tuple(d.thu_tu for d in co)
    return Nut("hang", "", NOI_O.join(o), chung, o=o, doan=thu_tu, tieu_de=dau and (chung.dam or _la_dau(o)))


def _la_dau(o: tuple[str, ...]) -> bool:
    return o[0].casefold().strip(".") in {"stt", "tt", "số tt"}


def _chu(d: Doan) -> str:
    return f"{d.so} {chu_in(d.van)}".strip()


def _o_ngoai(d: Doan) -> OBang:
    assert d.o is not None
    return d.o.chuoi()[0]


def ve_bang(doan: Sequence[Doan]) -> Ve:
    """The widths of the columns of the row with the most cells."""
    rong: dict[int, dict[int, float]] = {}
    for d in doan:
        o = _o_ngoai(d)
        rong.setdefault(o.hang, {})[o.cot] = o.rong_mm
    nhieu = max(rong.values(), key=len)
    return replace(Ve(), rong=" + ".join(f"{nhieu[cot]:g}" for cot in sorted(nhieu)) + " mm")
