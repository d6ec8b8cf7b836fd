"""`python -m benchmarks.soak_pdf [SỐ]`: some hundred PDF conversions with faults, each file converted or named."""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))  # the soak is a test that also runs long

from ngam_pdf import VONG, ngam


def main(so: int = 500) -> int:
    """Run it and print what came out; 1 when a file was neither converted nor rightly named."""
    dau = time.perf_counter()
    ra = ngam(so, cho_giay=5)
    giay = time.perf_counter() - dau
    print(f"{so} tệp, mỗi {VONG} tệp: 2 lần LibreOffice bị giết, 1 lần treo, 1 lần đầy đĩa, 2 tệp hỏng")
    print(f"dựng được {ra.dung}, nêu tên {ra.hong}, sai khác {len(ra.la)} {' '.join(ra.la)}; {giay:.0f} giây")
    return int(bool(ra.la))


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
