"""`make bench`: every figure of the project beside its peers, in one run."""

from __future__ import annotations

import platform
import shutil
import sys
from pathlib import Path

from benchmarks import (
    bench_bang,
    bench_danh_sach,
    bench_ho_so,
    bench_pdf,
    bench_so_sanh,
    bench_soat,
    bench_xem_truoc,
    bench_yaml,
    ca_tien_trinh,
    trong_tien_trinh,
)

from vanban.pdf.cai_dat import tim_soffice

GOC = Path(__file__).resolve().parents[1]
TEP = GOC / "inputs" / "ke_hoach" / "2024_xa_hoi_hoc_tap.yaml"


def main(lan: int = 200, lan_tien_trinh: int = 15) -> None:
    """Run all of them."""
    print(f"Python {platform.python_version()}, {platform.system()} {platform.machine()}")
    trong_tien_trinh.do(TEP, GOC, lan)
    ca_tien_trinh.do(TEP, GOC, lan_tien_trinh)
    bench_soat.do(TEP, GOC)
    print()
    bench_so_sanh.main()
    print()
    bench_yaml.main()
    print()
    bench_bang.main()
    bench_danh_sach.main()
    print()
    bench_ho_so.main()
    if tim_soffice():
        print()
        bench_pdf.main()
    if shutil.which("chromedriver"):
        print()
        bench_xem_truoc.main()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
