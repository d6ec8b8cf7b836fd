"""The report as text: one screen, grouped by element, never a score."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from vanban.check.elements import cac_tieu_de, ten_thanh_phan
from vanban.check.finding import BaoCaoSoat, BoQua, Finding, Hang, Muc

_MAN_HINH: Final = 40  # lines
_NHIEU: Final = (3, 2, 1)  # findings of one rule on the screen: as many as fit
_LY_DO: Final = 4  # reasons for what was not evaluated
_TRICH: Final = re.compile(r"“([^“”]{48,})”")
_CAU: Final = 220
_TEN_HANG: Final = {Hang.LUAT: "", Hang.MAU: "theo mẫu", Hang.TAP_QUAN: "thông lệ", Hang.NOI_QUY: "nội quy"}

To = Callable[[Muc, str], str]


def _khong_to(_: Muc, chu: str) -> str:
    return chu


def bao_cao_chu(bao_cao: BaoCaoSoat, *, day_du: bool = False, to: To = _khong_to) -> str:
    """The report in Vietnamese.

    Args:
        bao_cao: what `soat` gave.
        day_du: every finding whole, the words of the decree, and each rule that was not evaluated.
        to: colours a grade.
    """
    cac_muc = (None,) if day_du else _NHIEU
    dong: list[str] = []
    for nhieu in cac_muc:
        dong = list(_dong(bao_cao, nhieu, to))
        if len(dong) <= _MAN_HINH:
            break
    return "\n".join(dong) + "\n"


def _dong(bao_cao: BaoCaoSoat, nhieu: int | None, to: To) -> Iterator[str]:
    """The lines; `nhieu` is how many findings of one rule are shown, None for the full report."""
    loai = f" ({bao_cao.loai})" if bao_cao.loai else ""
    yield f"{bao_cao.tep}: {_tong(bao_cao, to)}{loai}"
    if bao_cao.ghi_chu:
        yield f"  Chưa soát: {bao_cao.ghi_chu}."
    for ten, cac in _theo_thanh_phan(bao_cao.findings):
        yield f"  {ten}"
        yield from _mot_nhom(cac, nhieu, to)
    if bao_cao.bo_qua:
        yield f"  Bỏ qua {len(bao_cao.bo_qua)} phát hiện:"
        yield from (_bo_qua(mot, nhieu) for mot in bao_cao.bo_qua)
    if bao_cao.chua_kiem and not bao_cao.ghi_chu:
        yield from _chua_kiem(bao_cao.chua_kiem, nhieu is None)


def _tong(bao_cao: BaoCaoSoat, to: To) -> str:
    dau, *sau = bao_cao.tong().split(" · ")
    return " · ".join((to(Muc.SAI, dau) if bao_cao.sai else dau, *sau))


def _theo_thanh_phan(cac: Iterable[Finding]) -> Iterator[tuple[str, list[Finding]]]:
    """The findings by element, in the order of the page; sure faults first."""
    theo: dict[str, list[Finding]] = {}
    for f in cac:
        theo.setdefault(ten_thanh_phan(f.ma), []).append(f)
    for ten in cac_tieu_de():
        if ten in theo:
            yield ten, sorted(theo[ten], key=lambda f: (f.muc is not Muc.SAI, f.tep, f.dong, f.cot, f.ma))


def _mot_nhom(cac: list[Finding], nhieu: int | None, to: To) -> Iterator[str]:
    dem: Counter[tuple[str, Muc]] = Counter()
    for f in cac:
        khoa = (f.ma, f.muc)
        dem[khoa] += 1
        if nhieu is None or dem[khoa] <= nhieu:
            yield from _mot(f, nhieu is None, to)
    for (ma, _), so in dem.items():
        if nhieu is not None and so > nhieu:
            yield f"           {ma}  … và {so - nhieu} chỗ nữa"


def _mot(f: Finding, day_du: bool, to: To) -> Iterator[str]:
    hang = f" [{_TEN_HANG[f.hang]}]" if _TEN_HANG[f.hang] else ""
    yield f"    {to(f.muc, f'{f.muc:<4}')} {f.ma}  {_cau(f, day_du)}{hang}"
    if f.can_cu and (day_du or f.muc is Muc.SAI or f.hang is Hang.NOI_QUY):
        yield f"               {f.can_cu}"
    if f.trich and day_du:
        yield f"               “{f.trich}”"


def _cau(f: Finding, day_du: bool) -> str:
    """Place and sentence; on the screen long quotations lose their middle."""
    cau = " ".join((f"{f.vi_tri}: {f.thong_bao}" if f.vi_tri else f.thong_bao).split())
    return cau if day_du else rut_gon(cau)


def rut_gon(cau: str) -> str:
    """A sentence whose long quotations, and at last itself, are shortened."""
    cau = _TRICH.sub(lambda k: f"“{_dau(k[1], 28)} … {_cuoi(k[1], 14)}”", cau)
    return cau if len(cau) <= _CAU else f"{_dau(cau, _CAU)} …"


def _dau(chu: str, dai: int) -> str:
    return chu[:dai].rpartition(" ")[0] or chu[:dai]


def _cuoi(chu: str, dai: int) -> str:
    return chu[-dai:].partition(" ")[2] or chu[-dai:]


def _bo_qua(mot: BoQua, nhieu: int | None) -> str:
    noi = f" ({mot.noi})" if mot.noi else ""
    return f"    {mot.finding.muc:<4} {mot.finding.ma}  {_cau(mot.finding, nhieu is None)}; vì {mot.ly_do}{noi}"


def _chua_kiem(cac: tuple[Finding, ...], day_du: bool) -> Iterator[str]:
    theo: dict[str, list[str]] = {}
    for f in cac:
        theo.setdefault(f.thong_bao, []).append(f.ma)
    if day_du:
        yield f"  Chưa kiểm {len(cac)} quy tắc:"
        yield from (f"    {', '.join(ma)}: {ly_do}" for ly_do, ma in theo.items())
        return
    nhieu_truoc = sorted(theo.items(), key=lambda mot: -len(mot[1]))
    ke = [f"{ly_do} ({len(ma)})" for ly_do, ma in nhieu_truoc[:_LY_DO]]
    con = sum(len(ma) for _, ma in nhieu_truoc[_LY_DO:])
    yield f"  Chưa kiểm {len(cac)} quy tắc: {'; '.join([*ke, f'lý do khác ({con})'] if con else ke)}"
