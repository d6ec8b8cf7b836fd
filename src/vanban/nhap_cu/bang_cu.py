"""Tables of the source as `cot` and `dong`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from vanban.ban_ghi import dataclass
from vanban.docx.read import Doan
from vanban.loai.khong_ngat import khong_ngat
from vanban.nhap_cu.chu_cu import sach, vao_yaml
from vanban.nhap_cu.ket_qua import SoGhi
from vanban.nhap_cu.rong_cu import tim_rong
from vanban.nhap_cu.viet_yaml import Tran, kem
from vanban.thanh_phan.kho import kho, kho_ngang
from vanban.thanh_phan.khoi import Bang

_STT = frozenset({"STT", "TT", "SỐ TT"})


@dataclass(frozen=True, slots=True)
class BangCu:
    """A table: its rows as text, the first being the heads, and the paragraphs that it was read from."""

    o: tuple[tuple[str, ...], ...]
    doan: tuple[Doan, ...]
    gop: bool = False  # cells that span, or tables within cells

    @property
    def thu_tu(self) -> int:
        """The number of its first paragraph."""
        return self.doan[0].thu_tu

    @property
    def la_bang(self) -> bool:
        """Whether it has heads and rows, and more than one column."""
        return len(self.o) > 1 and len(self.o[0]) > 1


def doc_bang(cac_doan: Sequence[Doan]) -> BangCu:
    """The table that the paragraphs of one outermost table make."""
    o: dict[tuple[int, int], list[str]] = {}
    gop = False
    for d in cac_doan:
        assert d.o is not None
        ngoai = d.o.chuoi()[0]
        gop |= len(d.o.chuoi()) > 1
        o.setdefault((ngoai.hang, ngoai.cot), []).append(sach(f"{d.so} {d.chu}"))
    hang = sorted({h for h, _ in o})
    cot = sorted({c for _, c in o})
    gop |= len(o) < len(hang) * len(cot)
    bang = tuple(tuple("\n".join(filter(None, o.get((h, c), []))) for c in cot) for h in hang)
    return BangCu(bang, tuple(cac_doan), gop)


def bang_yaml(bang: BangCu, chu_thich: str, so_ghi: SoGhi, *, ngang: bool = False) -> dict[str, Any]:
    """The table as data: heads, rows, the widths and alignment where they are not those of a new table."""
    thieu = not all(bang.o[0])
    dau = [vao_yaml(chu) or "[cần bổ sung: tên cột]" for chu in bang.o[0]]
    ra: dict[str, Any] = {"cot": kem(dau, *_ghi(bang, thieu, so_ghi))}
    ra["dong"] = [[vao_yaml(chu) for chu in hang] for hang in bang.o[1:]]
    if rong := _rong(bang, dau, ngang=ngang):
        ra["rong"] = [Tran(str(n)) for n in rong]
    if canh := _canh(bang):
        ra["canh"] = list(canh)
    if chu_thich:
        ra["chu_thich"] = vao_yaml(chu_thich)
    return ra


def _ghi(bang: BangCu, thieu: bool, so_ghi: SoGhi) -> tuple[str, ...]:
    cac = []
    if bang.gop:
        cac.append(so_ghi.nghi_ngo("bảng cũ có ô gộp hoặc bảng lồng, xem lại từng ô", bang.thu_tu))
    if thieu:
        cac.append(so_ghi.nghi_ngo("bảng cũ có cột không tên", bang.thu_tu))
    return tuple(cac)


def _canh(bang: BangCu) -> tuple[str, ...]:
    """How the columns stand, where that is not as the page does it by itself."""
    hang_dau = min(d.o.chuoi()[0].hang for d in bang.doan if d.o)
    cot = sorted({d.o.chuoi()[0].cot for d in bang.doan if d.o})
    dem: dict[int, Counter[str]] = {c: Counter() for c in cot}
    for d in bang.doan:
        if d.o and (ngoai := d.o.chuoi()[0]).hang > hang_dau:
            dem[ngoai.cot][d.dang.canh if d.dang.canh in {"giua", "phai"} else "trai"] += 1
    ra = tuple(dem[c].most_common(1)[0][0] if dem[c] else "trai" for c in cot)
    mac_dinh = tuple("giua" if chu.upper() in _STT else "trai" for chu in bang.o[0])
    return () if ra == mac_dinh else ra


def _rong(bang: BangCu, dau: Sequence[str], *, ngang: bool) -> tuple[int, ...]:
    """Shares that give the widths of the source; nothing where the page finds them by itself."""
    that = _rong_that(bang)
    if len(that) != len(dau) or not all(that):
        return ()
    khai = Bang(tuple(map(khong_ngat, dau)), tuple(tuple(map(khong_ngat, hang)) for hang in bang.o[1:]))
    return tim_rong(khai, that, [kho_ngang(kho(ten)) if ngang else kho(ten) for ten in ("14", "13")])


def _rong_that(bang: BangCu) -> tuple[float, ...]:
    """Inner widths in mm of the columns, by the first row that has them all."""
    theo_hang: dict[int, dict[int, float]] = {}
    for d in bang.doan:
        if d.o:
            ngoai = d.o.chuoi()[0]
            theo_hang.setdefault(ngoai.hang, {})[ngoai.cot] = ngoai.rong_mm
    du = next((hang for hang in theo_hang.values() if len(hang) == len(bang.o[0])), {})
    return tuple(du[c] for c in sorted(du))
