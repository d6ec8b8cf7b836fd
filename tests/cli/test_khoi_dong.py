"""A build loads only what it needs: the cold start is the time a person waits for one document."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

NANG = {
    "csv",  # with importlib.metadata
    "difflib",  # for suggestions
    "docx",  # python-docx, with docxtpl
    "docxtpl",  # patches a template once; then its text is in the store
    "email",  # with importlib.metadata
    "importlib.metadata",  # reads every installed package
    "importlib.resources",  # files stand beside their module
    "jsonschema",
    "pdfplumber",
    "socket",
    "urllib.request",
    "vanban.build.schemas",
    "vanban.inputs.cu_phap",  # explains YAML that cannot be read
    "vanban.inputs.dich_loi",  # translates what Pydantic refuses
    "vanban.inputs.json_doc",
    "vanban.inputs.schema",
    "vanban.pdf.van_phong",
    "vanban.render.docxtpl_goc",
}

_LENH = """
import sys
co = set(sys.modules)
from vanban.cli import main
try:
    main()
finally:
    print(*set(sys.modules) - co, sep="\\n", file=sys.stderr)
"""


def test_dung_khong_tai_thu_nang(noi_lam: Path) -> None:
    """A build loads none of the heavy modules, once the patched text of its layout is in the store."""
    moi_truong = {**os.environ, "XDG_CACHE_HOME": str(noi_lam / "kho")}
    for _ in range(2):
        lan = subprocess.run(
            [sys.executable, "-c", _LENH, "build"], cwd=noi_lam, env=moi_truong, capture_output=True, text=True
        )
        assert lan.returncode == 0, lan.stderr

    mo_dun = set(lan.stderr.splitlines())
    assert "vanban.build.gate" in mo_dun
    assert not mo_dun & NANG
    assert not [ten for ten in mo_dun if ten.startswith("vanban.check.rules.ngon_ngu")]  # they only remind


def test_cho_thay_cua_bo_tim_plugin_nhuong_ban_that() -> None:
    """The stand-in for Pydantic's search of plugins gives way to the real module when more is asked of it."""
    ma = (
        "import sys; from vanban.cli.khoi_dong import khoi_dong; khoi_dong(); import pydantic\n"
        "class M(pydantic.BaseModel): x: int\n"
        "M(x=1); assert 'importlib.metadata' not in sys.modules\n"
        "from pydantic.plugin._loader import PYDANTIC_ENTRY_POINT_GROUP as nhom; assert nhom == 'pydantic'"
    )

    subprocess.run([sys.executable, "-c", ma], check=True)
