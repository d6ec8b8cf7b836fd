"""The table at the end of a check of many files."""

from __future__ import annotations

from collections.abc import Sequence

from vanban.build.soat_tep import KetQuaSoat
from vanban.check import Muc

_DAU = ("TỆP", "LOẠI", *Muc)
_KHONG = "-"


def bang_tong(cac: Sequence[KetQuaSoat]) -> str:
    """A line a file: path, type, counts; then the sum of each column."""
    co_bo_qua = any(kq.bao_cao.bo_qua for kq in cac)
    dong = [(*_DAU, "BỎ QUA"), *map(_dong, cac), _tong(cac)]
    if not co_bo_qua:
        dong = [mot[:-1] for mot in dong]
    rong = [max(len(o) for o in cot) for cot in zip(*dong, strict=True)]
    return "\n".join(_xep(mot, rong) for mot in dong)


def _dong(kq: KetQuaSoat) -> tuple[str, ...]:
    if kq.loi:
        return kq.tep, "không soát được", *(_KHONG for _ in range(5))
    return kq.tep, kq.bao_cao.loai or _KHONG, *map(str, _dem(kq))


def _tong(cac: Sequence[KetQuaSoat]) -> tuple[str, ...]:
    tong = zip(*map(_dem, cac), strict=True)
    return f"Cộng {len(cac)} tệp", "", *(str(sum(cot)) for cot in tong)


def _dem(kq: KetQuaSoat) -> tuple[int, ...]:
    bc = kq.bao_cao
    return len(bc.sai), len(bc.nhac), len(bc.dat), len(bc.chua_kiem), len(bc.bo_qua)


def _xep(dong: Sequence[str], rong: Sequence[int]) -> str:
    """Words to the left, counts to the right."""
    o = [mot.ljust(r) if thu < 2 else mot.rjust(r) for thu, (mot, r) in enumerate(zip(dong, rong, strict=True))]
    return "  ".join(o).rstrip()
