"""The register of layouts: every module `mau_*` of this folder."""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType

from vanban.mau.bo_cuc import BoCuc


@cache
def all_mau() -> Mapping[str, BoCuc]:
    """Layouts by the number of their Mẫu ("1.4")."""
    import vanban.mau as goi

    ten = sorted(m.name for m in pkgutil.iter_modules(goi.__path__) if m.name.startswith("mau_"))
    bo = [import_module(f"vanban.mau.{t}").BO_CUC for t in ten]
    return MappingProxyType({b.ma: b for b in bo})
