"""What every test may use: golden texts, and honest skipping where a program is absent."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

_CAN = {
    "libreoffice": (("soffice", "pdftotext", "pdftoppm"), "libreoffice-writer-nogui and poppler-utils"),
    "chromium": (("chromium", "chromedriver"), "chromium and chromium-driver"),
}
settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
settings.register_profile("fuzz", deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=5000)
settings.load_profile("default")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden", action="store_true", help="rewrite the golden texts; read the diff afterwards")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs programs that are absent; in CI that is an error, since it would hide half of the gate."""
    for dau, (can, goi) in _CAN.items():
        thieu = [ten for ten in can if shutil.which(ten) is None]
        if thieu and os.environ.get("CI"):
            raise pytest.UsageError(f"CI must have {', '.join(thieu)}: install {goi}")
        for item in items if thieu else ():
            if item.get_closest_marker(dau):
                item.add_marker(pytest.mark.skip(reason=f"needs {', '.join(thieu)}"))


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Compare a text with the golden file, or rewrite it with `--golden`."""

    def so(tep: Path, chu: str) -> None:
        if request.config.getoption("--golden"):
            tep.parent.mkdir(exist_ok=True)
            tep.write_text(chu, encoding="utf-8")
        assert tep.read_text(encoding="utf-8") == chu, f"{tep.name} is old: read the difference, then make golden"

    return so
