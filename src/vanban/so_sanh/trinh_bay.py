"""Changes of look apart from words: pages, type, spacing; one line for each kind of change, not one a paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.so_sanh.dia_chi import dia_chi
from vanban.so_sanh.ghep import Ghep
from vanban.so_sanh.nut import GOC, BanCay
from vanban.so_sanh.ten_goi import ten
from vanban.so_sanh.thay_doi import KieuDoi, ThayDoi
from vanban.so_sanh.trich import trich
from vanban.so_sanh.ve import khac_ve


def doi_trang(cu: BanCay, moi: BanCay) -> Iterator[ThayDoi]:
    """Paper, margins, headers and footers, the layout that was used."""
    truoc, nay = dict(cu.trang), dict(moi.trang)
    for muc in dict.fromkeys((*truoc, *nay)):
        a, b = truoc.get(muc, "không"), nay.get(muc, "không")
        if a != b:
            yield ThayDoi(KieuDoi.TRANG, muc, f"{a} → {b}", (), a, b)


def doi_trinh_bay(cu: BanCay, moi: BanCay, cap: Ghep) -> Iterator[ThayDoi]:
    """What changed in the look of the elements that stayed."""
    theo: dict[str, dict[str, list[tuple[int, int]]]] = {}
    for i, j in cap.toi.items():
        if i == GOC:
            continue
        for doi in khac_ve(cu.nut[i].ve, moi.nut[j].ve):
            if not _theo_chu(doi, cu, i, moi, j):
                theo.setdefault(doi, {}).setdefault(ten(moi.nut[j].loai), []).append((i, j))
        yield from _nhan(cu, i, moi, j)
    for doi, nhom in theo.items():
        cac = [cap_ for mot in nhom.values() for cap_ in mot]
        noi = ", ".join(f"{goi} ({len(mot)} chỗ)" if len(mot) > 1 else goi for goi, mot in nhom.items())
        yield ThayDoi(
            KieuDoi.TRINH_BAY, "Trình bày", f"{doi} ở {noi}", (), "", "",
            tuple(i for i, _ in cac), tuple(j for _, j in cac),
        )  # fmt: skip


def _theo_chu(doi: str, cu: BanCay, i: int, moi: BanCay, j: int) -> bool:
    """A rule and the columns of a table are measured by the words they serve: with other words they differ."""
    if not doi.startswith(("kẻ", "rộng")):
        return False
    return _chu(cu, i) != _chu(moi, j)


def _chu(cay: BanCay, thu: int) -> list[str]:
    return [cay.nut[k].chu for k in (thu, *cay.trong_long(thu))]


def _nhan(cu: BanCay, i: int, moi: BanCay, j: int) -> Iterator[ThayDoi]:
    """Stretches of a sentence that look otherwise than before; the same sentence only."""
    a, b = cu.nut[i], moi.nut[j]
    truoc, nay = ({(k, c) for k, c in n.ve.nhan if c != n.so} for n in (a, b))
    if a.chu != b.chu or truoc == nay:
        return
    bo = [f"bỏ {kieu} ở {trich(chu)}" for kieu, chu in sorted(truoc - nay)]
    them = [f"{kieu} ở {trich(chu)}" for kieu, chu in sorted(nay - truoc)]
    yield ThayDoi(KieuDoi.TRINH_BAY, dia_chi(moi, j), "; ".join((*bo, *them)), (), a.chu, b.chu, (i,), (j,))
