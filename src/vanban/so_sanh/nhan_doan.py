"""Which element each paragraph belongs to, as the recogniser says: the one place that knows its names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import field, replace
from itertools import pairwise
from typing import Final

from vanban.ban_ghi import dataclass
from vanban.check.line import Dong, cac_doan, cac_dong, gap
from vanban.check.recognise import CapThan, DoanThan, NhanDang, PhuLucNhan, nhan_dang
from vanban.check.recognise.body import doc_than
from vanban.docx.read import Doan, VanBan
from vanban.nd30 import ND30
from vanban.so_sanh.ten_goi import TEN

_KHONG_RIENG: Final = frozenset({"noi_dung", "nguoi_soan_thao", "ket_thuc", *CapThan})
"""What the recogniser names besides, of lines that belong to another element too, or to the body."""


@dataclass(slots=True)
class NhanDoan:
    """What is known of one part of a document, by the number of the paragraph.

    `dong`: its lines by element; `than`: what it is in a body; `phu_luc`: the appendix that it opens.
    """

    dong: dict[int, list[tuple[str, Dong]]] = field(default_factory=dict)
    than: dict[int, DoanThan] = field(default_factory=dict)
    phu_luc: dict[int, PhuLucNhan] = field(default_factory=dict)
    ket_thuc: int = 0
    ma_loai: str = ""


def nhan_doan(vb: VanBan, doan: tuple[Doan, ...], nd30: ND30) -> NhanDoan:
    """Asks the recogniser about one part."""
    nhan = nhan_dang(replace(vb, doan=doan), nd30)
    ra = NhanDoan(ma_loai=nhan.ma_loai)
    for ma, phan in nhan.phan.items():
        if ma not in _KHONG_RIENG:
            _gan(ra, ma if ma in TEN else "doan", phan.dong)
    _gan(ra, "ban_sao", nhan.ban_sao)
    for pl in nhan.phu_luc:
        ra.phu_luc[pl.dau.doan.thu_tu] = pl
        _gan(ra, "phu_luc", (pl.dau, *pl.ten))
        _gan(ra, "kem_theo", (pl.kem_theo,) if pl.kem_theo else ())
        ra.than |= {d.dong.doan.thu_tu: d for d in doc_than(pl.dong).doan}
    ra.than |= {d.dong.doan.thu_tu: d for d in nhan.than}
    ra.ket_thuc = _ket_thuc(nhan)
    return ra


def _gan(ra: NhanDoan, ma: str, dong: Iterable[Dong]) -> None:
    for d in dong:
        cac = ra.dong.setdefault(d.doan.thu_tu, [])
        if not any(d is co or d.chu == co.chu for _, co in cac):
            cac.append((ma, d))


def _ket_thuc(nhan: NhanDang) -> int:
    """The closing paragraph of an outline: it belongs to no item of it."""
    if not any(d.cap not in {CapThan.DOAN, CapThan.GIUA} for d in nhan.than):
        return 0
    cuoi = next((d for d in reversed(nhan.than) if d.cap is not CapThan.GIUA), None)
    return cuoi.dong.doan.thu_tu if cuoi and cuoi.cap is CapThan.DOAN else 0


def cac_manh(doan: Doan, cac: list[tuple[str, Dong]]) -> Iterator[tuple[str, Dong]]:
    """The pieces of a paragraph that holds lines of elements, in reading order, not a letter lost.

    A line that no element claims is a plain one; where the pieces do not make up the paragraph, it stays whole.
    """
    (ca,) = cac_doan((doan,))
    if len(cac) == 1 and cac[0][1].chu == ca.chu:
        yield cac[0][0], ca
        return
    co = {d.chu for _, d in cac}
    cac = [*cac, *(("doan", d) for d in cac_dong((ca,)) if d.chu not in co and not any(c in d.chu for c in co))]
    manh = sorted(cac, key=lambda mot: ca.nguyen_van.find(mot[1].chu))
    if sorted("".join("".join(d.chu.split()) for _, d in manh)) == sorted("".join(ca.chu.split())):
        yield from manh
    else:
        yield cac[0][0], ca


def cat_phan(vb: VanBan, nd30: ND30) -> list[tuple[Doan, ...]]:
    """The document, and each text that is issued with it: a further Quốc hiệu opens one."""
    quoc_hieu = nd30.thanh_phan["quoc_hieu"].chuoi
    cho = [t for t, d in enumerate(vb.doan) if len(d.chu) < 60 and gap(" ".join(d.chu.split())) == quoc_hieu]
    moc = [0, *(_dau_bang(vb.doan, t) for t in cho[1:]), len(vb.doan)]
    return [vb.doan[a:b] for a, b in pairwise(moc) if a < b]


def _dau_bang(doan: tuple[Doan, ...], thu: int) -> int:
    """The first paragraph of the outermost table that holds one."""
    o = doan[thu].o
    if o is None:
        return thu
    bang = o.chuoi()[0].bang
    while thu and (truoc := doan[thu - 1].o) is not None and truoc.chuoi()[0].bang == bang:
        thu -= 1
    return thu
