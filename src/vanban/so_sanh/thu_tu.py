"""One order for the elements of head and foot, whichever side or table cell a hand has put them in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vanban.so_sanh.nut import Nut

_DAU: Final = (
    "chu_quan", "co_quan", "quoc_hieu", "tieu_ngu", "so_ky_hieu", "trich_yeu_cong_van", "dia_danh_ngay",
)  # fmt: skip
_CUOI: Final = (
    "noi_nhan_tieu_de", "noi_nhan", "thu_ky", "quyen_han", "chuc_vu", "chuc_vu_khac", "ho_ten",
)  # fmt: skip
_GOP: Final = frozenset({"chu_quan", "co_quan", "trich_yeu_cong_van"})


def xep_thu_tu(nut: Sequence[Nut], lech: int) -> list[Nut]:
    """The elements with those of the head, and those of the foot, in the order of the decree's table of them.

    Lines of one name that two cells had parted are joined. `lech` is the index of the first of them.
    """
    return _gop(_doi_cho(_doi_cho(nut, _DAU), _CUOI), lech)


def _doi_cho(nut: Sequence[Nut], thu_tu: Sequence[str]) -> list[Nut]:
    cho = [t for t, n in enumerate(nut) if n.loai in thu_tu]
    xep = sorted((nut[t] for t in cho), key=lambda n: thu_tu.index(n.loai))
    ra = list(nut)
    for t, n in zip(cho, xep, strict=True):
        ra[t] = n
    return ra


def _gop(nut: Sequence[Nut], lech: int) -> list[Nut]:
    """Joins neighbours of one name; the parents of what follows move up with it."""
    ra: list[Nut] = []
    moi: dict[int, int] = {}
    for thu, n in enumerate(nut):
        if ra and n.loai in _GOP and ra[-1].loai == n.loai:
            ra[-1] = replace(ra[-1], chu=f"{ra[-1].chu} {n.chu}", doan=(*ra[-1].doan, *n.doan))
        else:
            ra.append(replace(n, cha=moi.get(n.cha, n.cha)))
        moi[lech + thu] = lech + len(ra) - 1
    return ra
