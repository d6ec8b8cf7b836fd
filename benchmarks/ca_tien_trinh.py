"""Whole processes from a cold start: `vanban build` of one plan beside the bare imports of its libraries."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.trong_tien_trinh import hang

NHAP_GOC = "from pydantic import BaseModel; import jinja2, yaml"
KHONG_DUOC_NHAP = ("docxtpl", "docx", "lxml", "pydantic", "jinja2", "yaml")


def do(tep: Path, goc: Path, lan: int) -> None:
    """Measure in a copy of the workspace and print the table."""
    with tempfile.TemporaryDirectory() as tam:
        noi = Path(tam, "noi")
        shutil.copytree(goc / "inputs", noi / "inputs")
        if (goc / "templates").is_dir():
            shutil.copytree(goc / "templates", noi / "templates")
        moi_truong = moi_truong_sach(Path(tam))
        dung = ["-m", "vanban", "build", str(tep.relative_to(goc))]
        lenh = [dung, ["-c", NHAP_GOC], ["-c", "import docxtpl"], ["-m", "vanban", "--help"], ["-c", "import click"]]
        trung_vi(lenh, noi, moi_truong, 1)  # Python compiles its modules once
        shutil.rmtree(Path(tam, "kho"))
        (dau,) = trung_vi([dung], noi, moi_truong, 1)
        build, nhap, docxtpl, giup, click = trung_vi(lenh, noi, moi_truong, lan)
        du = du_khi_giup(noi, moi_truong)

    print(f"\nCả tiến trình, {lan} lần, trung vị")
    hang("vanban build một kế hoạch, kể cả tự soát", build, f"{build / nhap:.2f} × các thư viện (mức: ≤ 2)")
    hang("vanban build lần đầu trên máy (chưa có kho đệm)", dau, "")
    hang(f'python -c "{NHAP_GOC}"', nhap, "")
    hang('python -c "import docxtpl"', docxtpl, f"{build / docxtpl:.2f} lần thì bằng vanban build")
    hang("vanban --help", giup, f"{giup - click:+.1f} ms so với chỉ nhập click; nhập thừa: {', '.join(du) or 'không'}")


def moi_truong_sach(tam: Path) -> dict[str, str]:
    """An environment with its own caches, where Python may keep compiled modules as it does after an installation."""
    chung = {ten: gt for ten, gt in os.environ.items() if ten != "PYTHONDONTWRITEBYTECODE"}
    return {**chung, "PYTHONPYCACHEPREFIX": str(tam / "pyc"), "XDG_CACHE_HOME": str(tam / "kho")}


def trung_vi(cac_lenh: Sequence[Sequence[str]], noi: Path, moi_truong: Mapping[str, str], lan: int) -> list[float]:
    """Median milliseconds of each command line of Python; they take turns."""
    moi: list[list[float]] = [[] for _ in cac_lenh]
    for _ in range(lan):
        for lenh, thoi_gian in zip(cac_lenh, moi, strict=True):
            shutil.rmtree(noi / "outputs", ignore_errors=True)
            dau = time.perf_counter()
            subprocess.run([sys.executable, *lenh], cwd=noi, env=moi_truong, check=True, capture_output=True)
            thoi_gian.append((time.perf_counter() - dau) * 1000)
    return [statistics.median(thoi_gian) for thoi_gian in moi]


def du_khi_giup(noi: Path, moi_truong: Mapping[str, str]) -> list[str]:
    """Libraries that `vanban --help` imports although it needs none but click."""
    lenh = [sys.executable, "-X", "importtime", "-m", "vanban", "--help"]
    ra = subprocess.run(lenh, cwd=noi, env=moi_truong, check=True, capture_output=True, text=True).stderr
    da_nhap = {dong.rpartition("|")[2].strip() for dong in ra.splitlines()}
    return [ten for ten in KHONG_DUOC_NHAP if ten in da_nhap]
