"""The tests of the renderer keep their patched texts to themselves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True, scope="session")
def _kho_rieng(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A store of its own in place of the user's."""
    with pytest.MonkeyPatch.context() as va:
        va.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("kho")))
        yield
