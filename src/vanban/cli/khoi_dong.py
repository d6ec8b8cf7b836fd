"""What the program settles before its first command, so that a short run starts fast; a library user is left alone."""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module
from types import ModuleType
from typing import Any

_TIM_PLUGIN = "pydantic.plugin._loader"


def khoi_dong() -> None:
    """Settle it."""
    gc.set_threshold(100_000)  # a short run is over before the collector would find its first rubbish
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # looking for them reads every installed package
    sys.modules.setdefault(_TIM_PLUGIN, _KhongPlugin(_TIM_PLUGIN))


class _KhongPlugin(ModuleType):
    """A stand-in for the module with which Pydantic looks for plugins, and finds none.

    That module loads importlib.metadata, and with it email and socket, before it reads the switch above: 14 ms. What
    else is asked of it comes from the real one, so that a later Pydantic only loses the gain.
    """

    get_plugins = tuple

    def __getattr__(self, ten: str) -> Any:
        if ten.startswith("__"):  # what the import machinery asks of every module
            raise AttributeError(ten)
        sys.modules.pop(self.__name__, None)
        return getattr(import_module(self.__name__), ten)
