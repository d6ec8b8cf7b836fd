"""The rule line under an element: which one it is, and how long against the text above it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from vanban.check.line import Dong
from vanban.check.looks import so
from vanban.check.recognise.model import PhanNhan
from vanban.check.rule import BanSoat, Thay
from vanban.docx.read import Doan, Ke, OBang
from vanban.nd30 import Khoang
from vanban.nd30.do_rong import do_rong

_XEM: Final = 8  # paragraphs after the element among which its line may hang
_DUNG_SAI: Final = 0.05  # of the ratio: measured widths and Word's own drawing differ a little
_DUNG_SAI_BANG: Final = 0.1  # where the law wants the same length: clerks draw by hand


def rong_dong(d: Dong) -> float:
    """Width of a printed line in mm, outer spaces left out."""
    ra = 0.0
    for v in d.van:
        chu = v.chu.upper() if v.dang.chu_hoa else v.chu
        ra += do_rong(chu, v.dang.co, v.dang.dam, v.dang.nghieng)
    chu = d.nguyen_van
    thua = len(chu) - len(chu.strip())
    return ra - do_rong(" " * thua, d.van[0].dang.co) if thua else ra


def ke_duoi(ban: BanSoat, phan: PhanNhan) -> list[Ke]:
    """The lines that may be the one under an element.

    Those hung on its last paragraph, on the empty or typed paragraphs after it in its column, on the upper side of the
    next one; where there is none, the drawn ones that hang elsewhere in its column or outside the header table; at last
    the underline of its own text.
    """
    cuoi = phan.dong[-1].doan
    ra = [k for k in cuoi.ke if not k.tren]
    for d in _sau(ban, cuoi):
        if not _cung_cot(d.o, cuoi.o):
            continue
        dong = Dong(d, d.van)
        if dong.la_ke:
            ra.append(Ke("chu", round(rong_dong(dong), 1)))
            break
        ra += d.ke if d.trong else [k for k in d.ke if k.tren]
        if not d.trong:
            break
    return ra or list(_ke_ve(ban, cuoi.o)) or _gach_chan(phan.dong[-1])


def _sau(ban: BanSoat, doan: Doan) -> Sequence[Doan]:
    """The paragraphs after one, in the body or in the page header that holds it."""
    if doan.thu_tu <= len(ban.vb.doan):
        return ban.vb.doan[doan.thu_tu : doan.thu_tu + _XEM]
    dau = next((d.doan for phan in ban.vb.phan[:1] for d in phan.dau if any(x is doan for x in d.doan)), ())
    return [d for d in dau if doan.thu_tu < d.thu_tu <= doan.thu_tu + _XEM]


def _gach_chan(d: Dong) -> list[Ke]:
    """Underlined text: a line below it, though not one of its own."""
    return [Ke("gach", round(rong_dong(d), 1))] if d.chu_van and all(v.dang.gach_chan for v in d.chu_van) else []


def _cung_cot(a: OBang | None, b: OBang | None) -> bool:
    if a is None or b is None:
        return a is b
    return (a.bang, a.cot) == (b.bang, b.cot)


def _ke_ve(ban: BanSoat, o: OBang | None) -> Iterator[Ke]:
    """Drawn lines above the body that could be meant for this column: a drawing may hang far from where it shows."""
    for d in ban.vb.doan[: _het_ke(ban, o)]:
        if d.o is None or o is None or _cung_cot(d.o, o):
            yield from (k for k in d.ke if k.loai == "hinh")


def _het_ke(ban: BanSoat, o: OBang | None) -> int:
    """How many paragraphs may hold that line: for the header, those down to the type name; else, down to the body."""
    ten_loai = ban.nhan.phan.get("ten_loai")
    if o is not None and ten_loai is not None:
        return ten_loai.dong[-1].doan.thu_tu
    return ban.nhan.than[0].dong.doan.thu_tu if ban.nhan.than else len(ban.vb.doan)


def thieu_ke(ban: BanSoat, phan: PhanNhan, ten: str) -> Iterator[Thay]:
    """No line at all where the law wants one; not sure when the element itself is not."""
    if not ke_duoi(ban, phan):
        yield Thay(phan.dong[-1], f"thiếu đường kẻ ngang dưới {ten}", "không có", "đường kẻ", nhac=not phan.chac)


def sai_dai_ke(ban: BanSoat, phan: PhanNhan, khoang: Khoang, ten: str) -> Iterator[Thay]:
    """A line of another length than the law says. A text of several lines leaves open which one counts: not judged."""
    ke = [k.dai_mm for k in ke_duoi(ban, phan) if k.dai_mm]
    rong = rong_dong(phan.dong[0])
    if len(phan.dong) != 1 or not ke or not 0 < rong <= phan.dong[0].doan.rong_mm:
        return
    bang = khoang.thap == khoang.cao
    lech = _DUNG_SAI_BANG if bang else _DUNG_SAI
    if any(khoang.thap - lech <= dai / rong <= khoang.cao + lech for dai in ke):
        return
    can = "bằng dòng chữ" if bang else "từ 1/3 đến 1/2 dòng chữ"
    cau = f"đường kẻ dưới {ten} dài {so(ke[0])} mm, dòng chữ dài {so(round(rong, 1))} mm; cần {can}"
    yield Thay(phan.dong[-1], cau, f"{so(ke[0])} mm", can, nhac=True)
