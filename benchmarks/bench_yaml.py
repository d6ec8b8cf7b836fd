"""YAML with a place for every value, beside PyYAML's own loader, in one run."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable

import yaml

from vanban.inputs.vi_tri import VanBanNguon
from vanban.inputs.yaml_doc import doc_yaml

COT = {
    "ma": "gv{i:05d}",
    "loai": "ca_nhan",
    "ho_ten": "Nguyễn Thị Hồng Nhung {i}",
    "ngay_sinh": "12/03/1985",
    "chuc_vu": "Giáo viên",
    "don_vi": "Tổ Toán - Tin",
    "hinh_thuc": "giay_khen",
    "thanh_tich": "Hoàn thành xuất sắc nhiệm vụ, tích cực tham gia phong trào",
    "tieu_chi_dat": "10",
    "ghi_chu": "'0912345678'",
}


def danh_sach(so: int) -> str:
    """A list of nominees, ten fields each."""
    dong = "\n".join(f"  {ten}: {mau}" for ten, mau in COT.items())
    return "nguoi:\n" + "".join("- " + dong.format(i=i)[2:] + "\n" for i in range(so))


def do(ham: Callable[[], object], lan: int = 5) -> float:
    """Median milliseconds."""
    thoi_gian = []
    for _ in range(lan):
        gc.collect()
        dau = time.perf_counter()
        ham()
        thoi_gian.append((time.perf_counter() - dau) * 1000)
    return statistics.median(thoi_gian)


def main() -> None:
    """Print both times and their ratio."""
    chu = danh_sach(10_000)
    nguon = VanBanNguon("de_cu.yaml", chu)
    assert doc_yaml(nguon).du_lieu["nguoi"][9_999]["ho_ten"].endswith("9999")
    vanban = do(lambda: doc_yaml(nguon))
    goc = do(lambda: yaml.load(chu, Loader=yaml.CSafeLoader))  # a loader that builds plain data only
    print(f"10 000 người × 10 cột, {len(chu) / 1e6:.1f} MB")
    print(f"  CSafeLoader (không có vị trí)        {goc:8.0f} ms")
    print(f"  vanban (vị trí của mọi mục, giá trị) {vanban:8.0f} ms   tỷ lệ {vanban / goc:.2f} (mức: ≤ 0,35)")


if __name__ == "__main__":
    main()
