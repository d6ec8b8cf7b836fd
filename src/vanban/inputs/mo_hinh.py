"""From text to model: what Pydantic finds wrong becomes Vietnamese sentences with their places."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

from vanban.errors import InputError
from vanban.inputs.thu_gom import xep

if TYPE_CHECKING:
    from pydantic import BaseModel

    from vanban.inputs.tai_lieu import TaiLieu
    from vanban.inputs.vi_tri import Loc

    M = TypeVar("M", bound=BaseModel)


def nap(tai_lieu: TaiLieu, mo_hinh: type[M], *, bo_qua: Collection[str] = ()) -> M:
    """The file as a model.

    Args:
        tai_lieu: The file as text.
        mo_hinh: The model it must fit.
        bo_qua: Keys of the top level that the model does not get.

    Raises:
        InputError: every problem of the file, each at its place.
    """
    from pydantic import ValidationError

    du_lieu = {khoa: tri for khoa, tri in tai_lieu.du_lieu.items() if khoa not in bo_qua}
    khai: M | None = None
    loi: list[Any] = []
    try:
        khai = mo_hinh.model_validate(du_lieu)
    except ValidationError as sai:
        loi = list(sai.errors(include_url=False))
    la = list(_khoa_trong_la(tai_lieu, mo_hinh, du_lieu, bo_qua))
    if khai is not None and not (la or tai_lieu.loi):
        return khai
    from vanban.inputs.dich_loi import dich

    cac_loi, goi_y = dich(tai_lieu, mo_hinh, du_lieu, loi, la)
    raise InputError(xep((*tai_lieu.loi, *cac_loi)), goi_y=tai_lieu.goi_y or goi_y)


def _khoa_trong_la(
    tai_lieu: TaiLieu, mo_hinh: type[BaseModel], du_lieu: dict[str, Any], bo_qua: Collection[str]
) -> Iterator[Loc]:
    """Keys without a value that the model does not know; the data leaves them out, so the model cannot see them.

    One of each kind of place is put back, with an empty text, to ask the model whether it knows the key.
    """
    biet = {*mo_hinh.model_fields, *bo_qua}
    nhom: dict[Loc, list[Loc]] = {}
    for loc in tai_lieu.goc.vang():
        if loc[0] not in bo_qua and not (len(loc) == 1 and loc[0] in biet):
            nhom.setdefault(tuple(0 if isinstance(buoc, int) else buoc for buoc in loc), []).append(loc)
    if not nhom:
        return
    thu = _sao(du_lieu)
    for dai_dien, *_ in nhom.values():
        _dat(thu, dai_dien)
    la = _khong_biet(mo_hinh, thu)
    for cung_kieu in nhom.values():
        if cung_kieu[0] in la:
            yield from cung_kieu


def _khong_biet(mo_hinh: type[BaseModel], du_lieu: dict[str, Any]) -> set[Loc]:
    from pydantic import ValidationError

    from vanban.inputs.nhanh import chon_nhanh

    try:
        mo_hinh.model_validate(du_lieu)
    except ValidationError as sai:
        loi = chon_nhanh(sai.errors(include_url=False), du_lieu)
        return {mot.loc for mot in loi if mot.loai == "extra_forbidden"}
    return set()


def _sao(tri: Any) -> Any:
    if isinstance(tri, dict):
        return {khoa: _sao(con) for khoa, con in tri.items()}
    return [_sao(con) for con in tri] if isinstance(tri, list) else tri


def _dat(du_lieu: Any, loc: Loc) -> None:
    for buoc in loc[:-1]:
        du_lieu = du_lieu[buoc]
    du_lieu[loc[-1]] = ""
