"""From a save to its picture in a browser, beside laying out alone: `python -m benchmarks.bench_xem_truoc`.

The clock starts before the file is written and stops when a real browser has drawn the new first page.
"""

from __future__ import annotations

import os
import shutil
import statistics
import tempfile
import time
from pathlib import Path

from selenium import webdriver

from vanban.pdf.van_phong import VanPhong
from vanban.xem_truoc.phuc_vu import phuc_vu

GOC = Path(__file__).resolve().parents[1]
TEP = Path("inputs/ke_hoach/2024_xa_hoi_hoc_tap.yaml")
DICH = Path("outputs/ke_hoach/2024_xa_hoi_hoc_tap.docx")
LAN = 15
_ANH = "return [...document.querySelectorAll('figure img')].map(a => a.complete && a.naturalWidth ? a.src : '').join()"


def trinh_duyet() -> webdriver.Chrome:
    """A browser without a screen."""
    cach = webdriver.ChromeOptions()
    cach.binary_location = shutil.which("chromium") or ""
    for co in ("--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"):
        cach.add_argument(co)
    return webdriver.Chrome(options=cach, service=webdriver.ChromeService(shutil.which("chromedriver")))


def tu_luu_den_thay(may: webdriver.Chrome, lan: int) -> list[float]:
    """Seconds from each save to its picture; the first open, which warms the office, is not counted."""
    ra = []
    with phuc_vu([TEP], 0, lambda _: None) as phuc:
        may.get(phuc.dia_chi)
        cu = _cho_khac(may, "")
        for so in range(lan):
            chu = TEP.read_text(encoding="utf-8")
            dau = time.perf_counter()
            TEP.write_text(chu.replace('mo_dau: "', f'mo_dau: "Lần {so}: ', 1), encoding="utf-8")
            cu = _cho_khac(may, cu)
            ra.append(time.perf_counter() - dau)
    return ra


def _cho_khac(may: webdriver.Chrome, cu: str) -> str:
    han = time.perf_counter() + 60
    while time.perf_counter() < han:
        moi = str(may.execute_script(_ANH))
        if moi and moi != cu and ",," not in f",{moi},":
            return moi
        time.sleep(0.005)
    raise TimeoutError("the page did not change")


def chi_dan_trang(lan: int) -> list[float]:
    """Seconds that a warm office takes for the same document alone."""
    from vanban.build.run import dung
    from vanban.build.viec import tim_viec

    dung(tim_viec([TEP]))
    ra = []
    with VanPhong() as van_phong:
        for _ in range(lan + 1):
            dau = time.perf_counter()
            van_phong.dung(DICH)
            ra.append(time.perf_counter() - dau)
    return ra[1:]


def main() -> None:
    """Print both medians and their ratio."""
    with tempfile.TemporaryDirectory() as tam:
        shutil.copytree(GOC / "inputs", Path(tam) / "inputs")
        os.chdir(tam)
        may = trinh_duyet()
        try:
            thay = tu_luu_den_thay(may, LAN)
        finally:
            may.quit()
        dan = statistics.median(chi_dan_trang(LAN))
        os.chdir(GOC)
    giua = statistics.median(thay)
    print(f"Từ lúc lưu đến lúc thấy trang, kế hoạch 5 trang: trung vị {giua:.2f} s, lâu nhất {max(thay):.2f} s")
    print(f"  riêng dàn trang bằng LibreOffice đã ấm: {dan:.2f} s; cả vòng gấp {giua / dan:.1f} lần")


if __name__ == "__main__":
    main()
