"""The report as text: one screen, grouped by element, never a score."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vanban.check.finding import BaoCaoSoat, Finding, Hang
from vanban.check.groups import NHOM, ten_nhom

_NHIEU = 3  # findings of one rule on the screen
_TEN_HANG = {Hang.LUAT: "", Hang.MAU: "theo mẫu", Hang.TAP_QUAN: "thông lệ", Hang.NOI_QUY: "nội quy"}


def bao_cao_chu(bao_cao: BaoCaoSoat, *, day_du: bool = False) -> str:
    """The report in Vietnamese.

    Args:
        bao_cao: what `soat` gave.
        day_du: also the quotations, and each rule that was not evaluated with its reason.
    """
    return "\n".join(_dong(bao_cao, day_du)) + "\n"


def _dong(bao_cao: BaoCaoSoat, day_du: bool) -> Iterator[str]:
    yield f"{bao_cao.tep}: {bao_cao.tong()}"
    if bao_cao.ghi_chu:
        yield f"  Chưa soát: {bao_cao.ghi_chu}."
        return
    for nhom, cac in _theo_nhom(bao_cao.findings):
        yield f"  {nhom}"
        dem: dict[str, int] = {}
        for f in cac:
            dem[f.ma] = dem.get(f.ma, 0) + 1
            if day_du or dem[f.ma] <= _NHIEU:
                yield from _mot(f, day_du)
        for ma, so in dem.items():
            if not day_du and so > _NHIEU:
                yield f"           {ma}  … và {so - _NHIEU} chỗ nữa"
    if bao_cao.chua_kiem:
        yield from _chua_kiem(bao_cao.chua_kiem, day_du)


def _theo_nhom(cac: Iterable[Finding]) -> Iterator[tuple[str, list[Finding]]]:
    """The findings by element, in the order of the page; sure faults first."""
    theo: dict[str, list[Finding]] = {}
    for f in cac:
        theo.setdefault(ten_nhom(f.ma), []).append(f)
    for ten in NHOM.values():
        if ten in theo:
            yield ten, sorted(theo[ten], key=lambda f: (f.muc != "SAI", f.dong, f.ma))


def _mot(f: Finding, day_du: bool) -> Iterator[str]:
    hang = f" [{_TEN_HANG[f.hang]}]" if _TEN_HANG[f.hang] else ""
    noi = f"{f.vi_tri}: " if f.vi_tri else ""
    yield f"    {f.muc:<4} {f.ma}  {noi}{f.thong_bao}{hang}"
    if f.can_cu and (day_du or f.muc == "SAI"):
        yield f"               {f.can_cu}"
    if f.trich and day_du:
        yield f"               “{f.trich}”"


def _chua_kiem(cac: tuple[Finding, ...], day_du: bool) -> Iterator[str]:
    theo: dict[str, list[str]] = {}
    for f in cac:
        theo.setdefault(f.thong_bao, []).append(f.ma)
    yield f"  Chưa kiểm {len(cac)} quy tắc:"
    for ly_do, ma in theo.items():
        yield f"    {', '.join(ma) if day_du or len(ma) < 4 else f'{ma[0]} … {ma[-1]} ({len(ma)})'}: {ly_do}"
