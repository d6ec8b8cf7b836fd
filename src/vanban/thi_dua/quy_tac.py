"""A rule of the dossier: one pure function with a stable id, whose docstring is its page."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final, Literal

import vanban.thi_dua
from vanban.ban_ghi import dataclass
from vanban.thi_dua.ho_so import HoSoXet, Noi

MucQuyTac = Literal["LOI", "CB"]
"""LOI stops a dossier; CB (cảnh báo) is for a person to judge."""


@dataclass(frozen=True, slots=True)
class KetLuan:
    """What a rule found: a Vietnamese sentence at a place; `noi[0]` is the logical file."""

    ma: str
    muc: MucQuyTac
    cau: str
    noi: Noi
    goi_y: str = ""


@dataclass(frozen=True, slots=True)
class Thay:
    """What a rule sees; the runner adds its id and level. `muc` only where it differs from the rule's."""

    noi: Noi
    cau: str
    goi_y: str = ""
    muc: MucQuyTac | None = None


HamQuyTac = Callable[[HoSoXet], Iterator[Thay]]


@dataclass(frozen=True, slots=True)
class QuyTac:
    """A rule as registered."""

    ma: str
    muc: MucQuyTac
    ten: str
    thay: HamQuyTac

    @property
    def trang(self) -> str:
        """Its page: lỗi, vì sao, sai, đúng, nguồn."""
        return inspect.getdoc(self.thay) or ""

    def ham(self, ho_so: HoSoXet) -> Iterator[KetLuan]:
        """What it finds in a dossier."""
        for thay in self.thay(ho_so):
            yield KetLuan(self.ma, thay.muc or self.muc, thay.cau, thay.noi, thay.goi_y)


_DANG_KY: Final[dict[str, QuyTac]] = {}


def quy_tac(ma: str, *, muc: MucQuyTac, ten: str) -> Callable[[HamQuyTac], HamQuyTac]:
    """Registers a rule under its id, given once and forever; `ten` is what is wrong when it speaks."""

    def ghi(ham: HamQuyTac) -> HamQuyTac:
        if ma in _DANG_KY:
            raise ValueError(f"mã {ma} đã có")
        _DANG_KY[ma] = QuyTac(ma, muc, ten, ham)
        return ham

    return ghi


@lru_cache(maxsize=1)
def all_quy_tac() -> Mapping[str, QuyTac]:
    """All rules in the order of their ids; the modules `thi_dua/quy_tac_*.py` are found, not listed."""
    for mo_dun in pkgutil.iter_modules(vanban.thi_dua.__path__):
        if mo_dun.name.startswith("quy_tac_"):
            importlib.import_module(f"vanban.thi_dua.{mo_dun.name}")
    return MappingProxyType(dict(sorted(_DANG_KY.items())))
