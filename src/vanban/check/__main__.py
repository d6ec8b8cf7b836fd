"""`python -m vanban.check THƯ_MỤC [--check]`: writes the pages of the rules, or says which are stale."""

from __future__ import annotations

import sys
from pathlib import Path

from vanban.check.explain import trang_quy_tac


def main(doi_so: list[str]) -> int:
    """Writes (or compares) the pages below a folder; 1 when some page is stale."""
    thu_muc = Path(doi_so[0])
    cu = {ten for ten, chu in trang_quy_tac().items() if _doc(thu_muc / ten) != chu}
    if "--check" in doi_so:
        if cu:
            sys.stderr.write(f"{thu_muc}: trang quy tắc đã cũ: {', '.join(sorted(cu))}\n")
        return bool(cu)
    thu_muc.mkdir(parents=True, exist_ok=True)
    for ten in cu:
        (thu_muc / ten).write_text(trang_quy_tac()[ten], "utf-8")
    return 0


def _doc(tep: Path) -> str:
    return tep.read_text("utf-8") if tep.is_file() else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
