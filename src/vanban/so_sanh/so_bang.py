"""Two versions of a table: rows by the name that stands in them, cells by their columns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from vanban.ban_ghi import dataclass
from vanban.so_sanh.dia_chi import dia_chi
from vanban.so_sanh.khop import Cap, day_tang, khop
from vanban.so_sanh.nut import BanCay
from vanban.so_sanh.sua_loi import ta_sua
from vanban.so_sanh.thay_doi import KieuDoi, ThayDoi
from vanban.so_sanh.trich import trich

_STT: Final = frozenset({"stt", "tt", "số tt", "số thứ tự"})
_TEN: Final = re.compile(
    r"mã\b|họ và tên|họ tên|tên |tên$|nội dung|hình thức|tiêu chí|chỉ tiêu|nhiệm vụ|công việc", re.IGNORECASE
)
_XUNG_HO: Final = re.compile(r"^(ông|bà|thầy|cô|em)\s+(?=\S)", re.IGNORECASE)
_NGAN: Final = 60  # letters of a cell that is told as old → new


@dataclass(frozen=True, slots=True)
class Bang:
    """A table: the indices of its rows without the head, their cells, the names of its columns."""

    thu: int
    cot: tuple[str, ...]
    hang: tuple[int, ...]
    o: tuple[tuple[str, ...], ...]


def doc_bang(cay: BanCay, thu: int) -> Bang:
    """A table of the tree; without a head its columns have no names."""
    cac = cay.con.get(thu, [])
    dau = cac[:1] if cac and cay.nut[cac[0]].tieu_de else []
    hang = cac[len(dau) :]
    cot = cay.nut[dau[0]].o if dau else ()
    return Bang(thu, cot, tuple(hang), tuple(cay.nut[i].o for i in hang))


def so_bang(cu: BanCay, i: int, moi: BanCay, j: int) -> Iterator[ThayDoi]:
    """What changed between two versions: columns, rows added, taken out and moved, cells."""
    a, b = doc_bang(cu, i), doc_bang(moi, j)
    noi = dia_chi(moi, j)
    cot = _ghep_cot(a, b)
    yield from _doi_cot(a, b, cot, noi)
    ten_cu, ten_moi = _cot_ten(a, b, cot)
    cap = _ghep_hang(a, b, ten_cu, ten_moi)
    co_cu, co_moi = {x for x, _ in cap}, {y for _, y in cap}
    for x in range(len(a.hang)):
        if x not in co_cu:
            chi_tiet = (f"- {_ke(a, x)}",)
            yield ThayDoi(KieuDoi.BOT, noi, f"bớt dòng {_goi(a, x, ten_cu)}", chi_tiet, _ke(a, x), "", (a.hang[x],))
    for y in range(len(b.hang)):
        if y not in co_moi:
            chi_tiet = (f"+ {_ke(b, y)}",)
            yield ThayDoi(
                KieuDoi.THEM, noi, f"thêm dòng {_goi(b, y, ten_moi)}", chi_tiet, "", _ke(b, y), (), (b.hang[y],)
            )
    yield from _doi_cho(a, b, cap, ten_moi, noi)
    for x, y in cap:
        yield from _doi_o(a, x, b, y, cot, ten_moi, noi)


def cap_hang(cu: BanCay, i: int, moi: BanCay, j: int) -> list[Cap]:
    """The rows of two versions of a table that are the same row, by their elements."""
    a, b = doc_bang(cu, i), doc_bang(moi, j)
    ten_cu, ten_moi = _cot_ten(a, b, _ghep_cot(a, b))
    dau = [(cu.con[i][0], moi.con[j][0])] if a.cot and b.cot else []
    return [*dau, *((a.hang[x], b.hang[y]) for x, y in _ghep_hang(a, b, ten_cu, ten_moi))]


def _ghep_cot(a: Bang, b: Bang) -> list[Cap]:
    """Columns by their names; those that are left, where as many are left on both sides, in order."""
    if not (a.cot and b.cot):
        so = min(max(map(len, a.o), default=0), max(map(len, b.o), default=0))
        return [(k, k) for k in range(so)]
    cap = khop(a.cot, b.cot)
    le_a, le_b = _con_lai(cap, len(a.cot), len(b.cot))
    return sorted([*cap, *(zip(le_a, le_b, strict=True) if len(le_a) == len(le_b) else ())])


def _con_lai(cap: Sequence[Cap], so_a: int, so_b: int) -> tuple[list[int], list[int]]:
    """What no pair holds, on either side."""
    co_a, co_b = {x for x, _ in cap}, {y for _, y in cap}
    return [x for x in range(so_a) if x not in co_a], [y for y in range(so_b) if y not in co_b]


def _doi_cot(a: Bang, b: Bang, cot: Sequence[Cap], noi: str) -> Iterator[ThayDoi]:
    co_a, co_b = {x for x, _ in cot}, {y for _, y in cot}
    for x, ten in enumerate(a.cot):
        if x not in co_a and a.cot and b.cot:
            yield ThayDoi(KieuDoi.BOT, noi, f"bớt cột {trich(ten)}", (), ten, "", (a.thu,), (b.thu,))
    for y, ten in enumerate(b.cot):
        if y not in co_b and a.cot and b.cot:
            yield ThayDoi(KieuDoi.THEM, noi, f"thêm cột {trich(ten)}", (), "", ten, (a.thu,), (b.thu,))
    for x, y in cot:
        if a.cot and b.cot and a.cot[x] != b.cot[y]:
            cau = f"đổi tên cột {trich(a.cot[x])} thành {trich(b.cot[y])}"
            yield ThayDoi(KieuDoi.SUA, noi, cau, (), a.cot[x], b.cot[y], (a.thu,), (b.thu,))


def _la_stt(bang: Bang, cot: int) -> bool:
    """A column that only counts."""
    if bang.cot and cot < len(bang.cot) and bang.cot[cot].casefold().strip(" .") in _STT:
        return True
    gia = [o[cot].strip(" .") for o in bang.o if cot < len(o)]
    return bool(gia) and gia == [str(k) for k in range(1, len(gia) + 1)]


def _cot_ten(a: Bang, b: Bang, cot: Sequence[Cap]) -> Cap:
    """The column that names a row: by its head, else the first that does not count."""
    dung = [(x, y) for x, y in cot if not (_la_stt(a, x) or _la_stt(b, y))] or [*cot] or [(0, 0)]
    goi_ten = [(x, y) for x, y in dung if y < len(b.cot) and _TEN.match(b.cot[y])]
    return next((c for c in goi_ten if _rieng(a, c[0]) and _rieng(b, c[1])), (goi_ten or dung)[0])


def _rieng(bang: Bang, cot: int) -> bool:
    gia = [_khoa(o, cot) for o in bang.o]
    return len(set(gia)) == len(gia)


def _khoa(o: Sequence[str], cot: int) -> str:
    return _XUNG_HO.sub("", o[cot]).casefold().strip() if cot < len(o) else ""


def _ghep_hang(a: Bang, b: Bang, ten_cu: int, ten_moi: int) -> list[Cap]:
    """Rows by their names wherever they stand; then by all their words, in order."""
    khoa_a, khoa_b = [_khoa(o, ten_cu) for o in a.o], [_khoa(o, ten_moi) for o in b.o]
    dem_a, dem_b = Counter(khoa_a), Counter(khoa_b)
    cho = {k: y for y, k in enumerate(khoa_b) if k and dem_b[k] == 1}
    cap = [(x, cho[k]) for x, k in enumerate(khoa_a) if dem_a[k] == 1 and k in cho]
    le_a, le_b = _con_lai(cap, len(a.o), len(b.o))
    them = khop([_loi(a.o[x]) for x in le_a], [_loi(b.o[y]) for y in le_b])
    return sorted([*cap, *((le_a[m], le_b[n]) for m, n in them)])


def _loi(o: Sequence[str]) -> str:
    """The words of a row; numbers say too little about who it is."""
    return " ".join(mot for mot in o if any(map(str.isalpha, mot))) or " ".join(o)


def _doi_cho(a: Bang, b: Bang, cap: Sequence[Cap], ten_moi: int, noi: str) -> Iterator[ThayDoi]:
    giu = {cap[k] for k in day_tang([y for _, y in cap])}
    for x, y in cap:
        if (x, y) not in giu:
            cau = f"chuyển dòng {_goi(b, y, ten_moi)} từ thứ {x + 1} {'lên' if y < x else 'xuống'} thứ {y + 1}"
            yield ThayDoi(KieuDoi.CHUYEN, noi, cau, (), "", "", (a.hang[x],), (b.hang[y],))


def _doi_o(a: Bang, x: int, b: Bang, y: int, cot: Sequence[Cap], ten_moi: int, noi: str) -> Iterator[ThayDoi]:
    """The cells of a row: short ones on one line, a sentence on a line of its own."""
    doi = [(m, n) for m, n in cot if not (_la_stt(a, m) and _la_stt(b, n)) and _o(a, x, m) != _o(b, y, n)]
    ngan = [(m, n) for m, n in doi if max(len(_o(a, x, m)), len(_o(b, y, n))) <= _NGAN]
    dong = f"dòng {_goi(b, y, ten_moi)}"
    hai_hang = (a.hang[x],), (b.hang[y],)
    if ngan:
        cac = "; ".join(f"{_ten_cot(b, n)}: {_gia(a, x, m)} → {_gia(b, y, n)}" for m, n in ngan)
        hai = ["; ".join(_o(bang, hang, c[k]) for c in ngan) for k, (bang, hang) in enumerate(((a, x), (b, y)))]
        yield ThayDoi(KieuDoi.SUA, noi, f"{dong}, {cac}", (), hai[0], hai[1], *hai_hang)
    for m, n in doi:
        if (m, n) not in ngan:
            cu, moi = _o(a, x, m), _o(b, y, n)
            cau, chi_tiet = ta_sua(cu, moi)
            yield ThayDoi(KieuDoi.SUA, noi, f"{dong}, {_ten_cot(b, n)}: {cau}", chi_tiet, cu, moi, *hai_hang)


def _ten_cot(bang: Bang, cot: int) -> str:
    return f"cột {trich(bang.cot[cot])}" if cot < len(bang.cot) else f"cột {cot + 1}"


def _gia(bang: Bang, hang: int, cot: int) -> str:
    return _o(bang, hang, cot) or "để trống"


def _o(bang: Bang, hang: int, cot: int) -> str:
    return bang.o[hang][cot] if cot < len(bang.o[hang]) else ""


def _goi(bang: Bang, hang: int, cot: int) -> str:
    return trich(_o(bang, hang, cot) or next(filter(None, bang.o[hang]), f"thứ {hang + 1}"))


def _ke(bang: Bang, hang: int) -> str:
    """The cells of a row with the names of their columns; what only counts is left out."""
    cac = [(k, o) for k, o in enumerate(bang.o[hang]) if o and not _la_stt(bang, k)]
    return "; ".join(f"{bang.cot[k]}: {o}" if k < len(bang.cot) else o for k, o in cac)
