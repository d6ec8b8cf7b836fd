"""The columns of a table, as a model or a plain mapping declares them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, TypeAlias, Union, get_args, get_origin

from vanban.ban_ghi import dataclass
from vanban.models.ky_tu import bo_dau

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic.fields import FieldInfo

_NGOAC = re.compile(r"\([^()]*\)")
_KHAC_CHU = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Cot:
    """One column: the key it fills and what may stand in its head; `danh_sach`: a cell holds several values."""

    ten: str
    ten_khac: tuple[str, ...] = ()
    danh_sach: bool = False
    bat_buoc: bool = False


@dataclass(frozen=True, slots=True)
class KieuBang:
    """A table: the key of its rows, further names of its sheet, its columns."""

    khoa: str
    cot: tuple[Cot, ...]
    ten_khac: tuple[str, ...] = ()

    def theo_ten(self) -> dict[str, Cot]:
        """Every name that a column may go by, in the form of `rut_ten`."""
        ra = {rut_ten(ten): cot for cot in self.cot for ten in cot.ten_khac}
        return ra | {rut_ten(cot.ten): cot for cot in self.cot}

    def la_ten(self, ten: str) -> bool:
        """Whether a sheet of this name holds the table."""
        return rut_ten(ten) in map(rut_ten, (self.khoa, *self.ten_khac))


KhaiCot: TypeAlias = "Mapping[str, tuple[str, ...]] | type[BaseModel]"


def cac_bang(cot: KhaiCot, khoa: str, danh_sach: Collection[str] = ()) -> tuple[KieuBang, ...]:
    """The tables that a declaration knows, the one of `khoa` first.

    Args:
        cot: Column names with their other names; or the model of one row; or a model whose field `khoa`, and maybe
            others, are tuples of such rows.
        khoa: The key of the main table.
        danh_sach: Columns of a mapping whose cells hold several values; a model tells its own.
    """
    if isinstance(cot, Mapping):
        return (KieuBang(khoa, tuple(Cot(ten, tuple(khac), ten in danh_sach) for ten, khac in cot.items())),)
    truong = cot.model_fields
    if khoa not in truong:
        return (KieuBang(khoa, _cac_cot(cot)),)
    bang = [
        KieuBang(ten, _cac_cot(hang), _ten_khac(mot)) for ten, mot in truong.items() if (hang := _mo_hinh_hang(mot))
    ]
    return tuple(sorted(bang, key=lambda mot: mot.khoa != khoa))


def rut_ten(chu: str) -> str:
    """A name without marks, capitals and punctuation: `HỌ VÀ TÊN:` → `ho_va_ten`."""
    return _KHAC_CHU.sub("_", bo_dau(chu)).strip("_")


def cac_ten_rut(chu: str) -> tuple[str, ...]:
    """The name as typed, and without what stands in brackets: `Ngày sinh (ngày/tháng/năm)`."""
    return tuple(dict.fromkeys((rut_ten(chu), rut_ten(_NGOAC.sub(" ", chu)))))


def _mo_hinh_hang(truong: FieldInfo) -> type[BaseModel] | None:
    from pydantic import BaseModel

    for kieu in _cac_kieu(truong.annotation):
        con = get_args(kieu)[:1] if get_origin(kieu) in (tuple, list) else ()
        if con and isinstance(con[0], type) and issubclass(con[0], BaseModel):
            return con[0]
    return None


def _cac_cot(mo_hinh: type[BaseModel]) -> tuple[Cot, ...]:
    return tuple(_mot_cot(ten, truong) for ten, truong in mo_hinh.model_fields.items())


def _mot_cot(ten: str, truong: FieldInfo) -> Cot:
    danh_sach = any(get_origin(kieu) in (tuple, list) for kieu in _cac_kieu(truong.annotation))
    return Cot(ten, _ten_khac(truong), danh_sach, truong.is_required())


def _ten_khac(truong: FieldInfo) -> tuple[str, ...]:
    from vanban.models.kieu import TEN_COT

    them = truong.json_schema_extra
    khac: Any = them.get(TEN_COT, ()) if isinstance(them, dict) else ()
    cac = (khac,) if isinstance(khac, str) else tuple(khac)
    return (truong.title, *cac) if truong.title else cac


def _cac_kieu(kieu: Any) -> Iterator[Any]:
    """The alternatives of an annotation, without `None` and without metadata."""
    if get_origin(kieu) in (Union, UnionType):
        for con in get_args(kieu):
            yield from _cac_kieu(con)
    elif hasattr(kieu, "__metadata__"):
        yield from _cac_kieu(get_args(kieu)[0])
    elif kieu is not NoneType:
        yield kieu
