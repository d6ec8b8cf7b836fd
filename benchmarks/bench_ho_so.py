"""An occasion of a whole province: its data read and held together, its list, its reports of achievements."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from benchmarks.bench_bang import dinh
from benchmarks.de_cu_lon import cac_de_cu, ghi_csv

from vanban.build.doc_vao import NhomDoc, doc_nhom
from vanban.build.run import dien, soi
from vanban.build.viec import Viec
from vanban.khen_thuong.doc import doc_ho_so
from vanban.thi_dua.kiem import kiem

T = TypeVar("T")

GOC = Path(__file__).resolve().parents[1]
MAU = GOC / "inputs" / "khen_thuong" / "2025_so_ket"
HO_SO = Path("inputs") / "khen_thuong" / "tinh"
CO = (100, 1_000, 10_000)
BAO_CAO = 1_000
HINH_THUC = "giay_khen_so"


def xuong(goc: Path, so: int) -> None:
    """A workspace with the sample dossier, its nominees so many, all voted for."""
    (goc / "inputs").mkdir(parents=True)
    shutil.copy(GOC / "inputs" / "co_quan.yaml", goc / "inputs")
    thu_muc = goc / HO_SO
    shutil.copytree(MAU, thu_muc)
    (thu_muc / "lich_su.csv").unlink()
    cac = [_de_cu(mot) for mot in cac_de_cu(so)]
    (thu_muc / "de_cu.csv").write_bytes(ghi_csv(cac))
    phien = thu_muc / "phien_hop.yaml"
    dau = phien.read_text(encoding="utf-8").partition("ket_qua:")[0]
    phieu = "".join(f"- {{de_cu: {mot['ma']}, dong_y: 8, khong_dong_y: 0, dong_y_van_ban: 1}}\n" for mot in cac)
    phien.write_text(f"{dau}ket_qua:\n{phieu}", encoding="utf-8")
    van_ban = thu_muc / "van_ban.yaml"
    giu = [dong for dong in van_ban.read_text(encoding="utf-8").splitlines() if "danh_sach:" not in dong]
    van_ban.write_text("\n".join(giu) + "\n", encoding="utf-8")


def _de_cu(mot: dict[str, str]) -> dict[str, str]:
    """A nominee whose keys are those of the sample; points that no rule doubts, and names told apart by the unit."""
    tieu_chi = "tc_c2" if mot["loai"] == "ca_nhan" else "tc_t2"
    return mot | {"hinh_thuc": HINH_THUC, "tieu_chi_dat": tieu_chi, "don_vi": f"{mot.get('don_vi', 'Tổ')} {mot['ma']}"}


def mot_co(so: int) -> None:
    """One size, in a process of its own: seconds of each step, and the memory at its end."""
    with tempfile.TemporaryDirectory() as ten:
        goc = Path(ten)
        xuong(goc, so)
        do: list[tuple[str, float, float]] = []
        ho_so = _do(do, "đọc, kiểm mô hình", lambda: doc_ho_so(goc / HO_SO, str(HO_SO), goc))
        _do(do, "xét phiếu, R-01 … R-30", lambda: kiem(ho_so.xet_vao))
        nhom = _do(do, "mở hồ sơ: mọi giấy", lambda: doc_nhom(Viec(goc / HO_SO, goc)))
        _danh_sach(do, nhom)
        _bao_cao(do, nhom)
        for viec, giay, mb in do:
            print(f"{viec}\t{giay}\t{mb}")


def _danh_sach(do: list[tuple[str, float, float]], nhom: NhomDoc) -> None:
    """The tờ trình with its list."""
    ban = next(mot for mot in nhom.cac_ban if mot.viec.giay == f"03_to_trinh_{HINH_THUC}")
    goi = _do(do, "tờ trình và danh sách: điền", lambda: dien(ban))
    assert not _do(do, "tờ trình và danh sách: tự soát", lambda: soi(ban, goi, chi_sai=True)).chan


def _bao_cao(do: list[tuple[str, float, float]], nhom: NhomDoc) -> None:
    """The first reports of achievements, at most so many."""
    cac = [mot for mot in nhom.cac_ban if mot.viec.giay.startswith("bao_cao_thanh_tich/")][:BAO_CAO]
    goi = _do(do, f"{len(cac)} báo cáo thành tích: điền", lambda: [dien(mot) for mot in cac])
    _do(
        do,
        f"{len(cac)} báo cáo thành tích: tự soát",
        lambda: [soi(*mot, chi_sai=True) for mot in zip(cac, goi, strict=True)],
    )


def _do(do: list[tuple[str, float, float]], ten: str, viec: Callable[[], T]) -> T:
    dau = time.perf_counter()
    ra = viec()
    do.append((ten, time.perf_counter() - dau, dinh()))
    return ra


def main() -> None:
    """Print the table: seconds of each step at each size, how they grow, the peak memory of the largest."""
    cot = [_chay(so) for so in CO]
    print(f"Hồ sơ một đợt {', '.join(map(str, CO))} đề cử: giây mỗi việc; cột cuối là bộ nhớ cao nhất ở cỡ lớn nhất")
    for hang in zip(*cot, strict=True):
        giay = "".join(f"{mot[1]:9.2f}" for mot in hang)
        gap = hang[-1][1] / hang[-2][1] if hang[-2][1] else 0
        print(f"  {hang[-1][0]:<42}{giay}   {gap:5.1f} × khi gấp 10{hang[-1][2]:8.0f} MB")


def _chay(so: int) -> list[tuple[str, float, float]]:
    ra = subprocess.run(
        [sys.executable, "-m", "benchmarks.bench_ho_so", str(so)], cwd=GOC, capture_output=True, text=True, check=True
    )
    dong = (mot.split("\t") for mot in ra.stdout.splitlines())
    return [(ten, float(giay), float(mb)) for ten, giay, mb in dong]


if __name__ == "__main__":
    mot_co(int(sys.argv[1])) if len(sys.argv) > 1 else main()
