"""What a person declares. Pydantic is imported only when a model is asked for.

The models do without `from __future__ import annotations`: Pydantic would have to read each annotation from its text.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vanban.models.base import Chu, CoKhong, DauVao, Ngay, SoNguyen

__all__ = ["Chu", "CoKhong", "DauVao", "Ngay", "SoNguyen"]


def __getattr__(ten: str) -> object:
    """The public name from `vanban.models.base`, imported at its first use."""
    if ten in __all__:
        return getattr(import_module("vanban.models.base"), ten)
    raise AttributeError(ten)
