"""The names of people in the prose that lists put beside each other: cán bộ, giáo viên, học sinh."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from vanban.check.loi_van.tu_lieu import doc_nhom

if TYPE_CHECKING:
    from vanban.check.loi_van.ban_chu import LoiVan


def tim_doi_tuong(loi_van: LoiVan) -> dict[int, str]:
    """The names in a text, whole words only, by their places in order."""
    co = (ten for ten in doc_nhom("mo_cau")["doi_tuong"] if loi_van.tu.issuperset(ten.split()))
    return dict(sorted(cho for ten in co for cho in _cac_cho(loi_van.thap, ten)))


def _cac_cho(thap: str, ten: str) -> Iterator[tuple[int, str]]:
    dau = thap.find(ten)
    while dau >= 0:
        cuoi = dau + len(ten)
        if not _lien(thap[dau - 1]) and not _lien(thap[cuoi]):
            yield dau, ten
        dau = thap.find(ten, cuoi)


def _lien(ky_tu: str) -> bool:
    return ky_tu.isalnum() or ky_tu == "_"


def noi_tiep(loi_van: LoiVan, dau: int, cac_noi: Iterable[str]) -> int:
    """Where the name stands that some words join to the name at a place; 0 when there is none."""
    cuoi = dau + len(loi_van.doi_tuong[dau])
    for noi in cac_noi:
        if (sau := cuoi + len(noi)) in loi_van.doi_tuong and loi_van.thap.startswith(noi, cuoi):
            return sau
    return 0
