"""A checker's reading as a programmer with python-docx writes it: every run with its font, size, bold and italic.

It walks body, tables and nested tables, headers and footers, and resolves each property by hand: the run, its character
style, the chain of paragraph styles, the document defaults. Nothing is judged.
"""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

import docx

Nhin = tuple[str, float, bool, bool]


def doc(du_lieu: bytes) -> Counter[Nhin]:
    """How many letters have which look."""
    vb = docx.Document(io.BytesIO(du_lieu))
    mac_dinh = _mac_dinh(vb)
    ra: Counter[Nhin] = Counter()
    for doan in _moi_doan(vb):
        kieu = list(_chuoi(doan.style))
        for r in doan.runs:
            if r.text:
                ra[_nhin(r, kieu, mac_dinh)] += len(r.text)
    return ra


def _moi_doan(vb: Any) -> Iterator[Paragraph]:
    yield from _trong(vb)
    for phan in vb.sections:
        for dau in (phan.header, phan.first_page_header, phan.footer, phan.first_page_footer):
            yield from dau.paragraphs


def _trong(cho: Any) -> Iterator[Paragraph]:
    """Paragraphs of a body or cell in reading order."""
    for khoi in cho.iter_inner_content():
        if isinstance(khoi, Table):
            for hang in khoi._tbl.tr_lst:
                for tc in hang.tc_lst:
                    yield from _trong(_Cell(tc, khoi))
        else:
            yield khoi


def _chuoi(kieu: Any) -> Iterator[Any]:
    while kieu is not None:
        yield kieu
        kieu = kieu.base_style


def _nhin(r: Any, kieu: list[Any], mac_dinh: Nhin) -> Nhin:
    cac = [r.font, *(k.font for k in _chuoi(r.style)), *(k.font for k in kieu)]
    ten = next((f.name for f in cac if f.name), mac_dinh[0])
    co = next((f.size.pt for f in cac if f.size), mac_dinh[1])
    dam = next((f.bold for f in cac if f.bold is not None), mac_dinh[2])
    nghieng = next((f.italic for f in cac if f.italic is not None), mac_dinh[3])
    return ten, co, dam, nghieng


def _mac_dinh(vb: Any) -> Nhin:
    """The document defaults, which python-docx does not read."""
    rpr = vb.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    phong, co = (rpr.find(qn(ten)) if rpr is not None else None for ten in ("w:rFonts", "w:sz"))
    return (
        phong.get(qn("w:ascii")) if phong is not None else "Times New Roman",
        int(co.get(qn("w:val"))) / 2 if co is not None else 10.0,
        False,
        False,
    )
