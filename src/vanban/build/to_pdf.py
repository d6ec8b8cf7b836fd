"""Lays the built documents out as PDF beside them: `python -m vanban.build.to_pdf`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from vanban.build.viec import cac_docx
from vanban.errors import VanbanError
from vanban.pdf.van_phong import doi_pdf


def xuat(thu_muc: Path) -> Iterator[Path]:
    """Turn every .docx under a folder into a PDF beside it, one folder a run.

    Raises:
        VanbanError: LibreOffice is missing or failed.
    """
    cac_tep = cac_docx(thu_muc)
    for noi in dict.fromkeys(tep.parent for tep in cac_tep):
        yield from doi_pdf([tep for tep in cac_tep if tep.parent == noi], noi)


def main() -> int:
    """Print one path a PDF."""
    try:
        for tep in xuat(Path("outputs")):
            sys.stdout.write(f"{tep}\n")
    except VanbanError as loi:
        sys.stderr.write(f"{loi}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
