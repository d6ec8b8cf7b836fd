"""What the program settles before its first command, so that a short run starts fast; a library user is left alone."""

from __future__ import annotations

import gc
import os
import sys
from types import ModuleType


def khoi_dong() -> None:
    """Settle it."""
    gc.set_threshold(100_000)  # a short run is over before the collector would find its first rubbish
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # looking for them reads every installed package
    sys.modules.setdefault("pydantic.plugin._loader", _khong_plugin())


def _khong_plugin() -> ModuleType:
    """A stand-in for the module with which Pydantic looks for plugins, and finds none.

    That module loads importlib.metadata, and with it email and socket, 14 ms, before it reads the switch above.
    """
    mo_dun = ModuleType("pydantic.plugin._loader")
    vars(mo_dun)["get_plugins"] = tuple
    return mo_dun
