"""Nominees from a file to the checked model, beside what reads the same file without places, in one run."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import yaml
from benchmarks.bench_yaml import do
from benchmarks.de_cu_lon import COT, cac_de_cu, ghi_csv, ghi_xlsx, ghi_yaml
from python_calamine import CalamineWorkbook

from vanban.inputs import TaiLieu, doc_tep, nap
from vanban.inputs.bang import doc_bang
from vanban.models.de_cu import BangDeCu

CO = (100, 1_000, 10_000)
GHI = {".csv": ghi_csv, ".xlsx": ghi_xlsx, ".yaml": ghi_yaml}
_BO_NHO = (
    "import sys; from pathlib import Path; from benchmarks.bench_bang import doc, dinh, nap, BangDeCu; "
    "tai_lieu = doc(Path(sys.argv[1])); giu = nap(tai_lieu, BangDeCu) if sys.argv[2:] else None; print(dinh())"
)


def doc(tep: Path) -> TaiLieu:
    """The file as text with places."""
    return doc_tep(tep) if tep.suffix == ".yaml" else doc_bang(tep, BangDeCu)


def dinh() -> float:
    """The most memory that this process has held, in MB."""
    dong = Path("/proc/self/status")
    if dong.exists():  # `ru_maxrss` of a child starts at the size of its parent there
        return int(next(mot for mot in dong.read_text().splitlines() if mot.startswith("VmHWM")).split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20)


def _csv_tran(tep: Path) -> list[dict[str, str]]:
    """What the standard library makes of it: no places, empty cells left out as the model wants it."""
    _, *hang = csv.reader(io.StringIO(tep.read_bytes().decode("utf-8-sig"), newline=""), delimiter=";")
    return [{ten: o for ten, o in zip(COT, mot, strict=True) if o} for mot in hang]


def _xlsx_tran(tep: Path) -> object:
    return CalamineWorkbook.from_path(tep).get_sheet_by_index(0).to_python(skip_empty_area=False)


def _yaml_tran(tep: Path) -> object:
    return yaml.load(tep.read_bytes(), Loader=yaml.CSafeLoader)


def _dong(ten: str, ham: Callable[[], object], goc: float = 0.0, muc: str = "") -> float:
    ms = do(ham)
    print(f"  {ten:<48}{ms:8.0f} ms" + (f"   tỷ lệ {ms / goc:5.2f}  (mức: {muc})" if goc else ""))
    return ms


def _bo_nho(tep: Path, *them: str) -> float:
    """Peak of a process of its own, in MB."""
    ra = subprocess.run([sys.executable, "-c", _BO_NHO, str(tep), *them], capture_output=True, text=True, check=True)
    return float(ra.stdout)


def main() -> None:
    """Print the times, the growth and the memory."""
    with tempfile.TemporaryDirectory() as thu_muc:
        tep = {(so, duoi): Path(thu_muc) / f"de_cu_{so}{duoi}" for so in CO for duoi in GHI}
        for (so, duoi), noi in tep.items():
            noi.write_bytes(GHI[duoi](cac_de_cu(so)))
        lon = {duoi: tep[CO[-1], duoi] for duoi in GHI}
        assert len({nap(doc(mot), BangDeCu).de_cu for mot in lon.values()}) == 1  # one model from three files
        _toc_do(lon)
        _tang(tep)
        tran = _bo_nho(tep[CO[0], ".csv"])
        for duoi, noi in lon.items():
            chu, mo_hinh = _bo_nho(noi), _bo_nho(noi, "x")
            cot = f"chữ có vị trí {chu - tran:4.0f} MB, mô hình {mo_hinh - tran:4.0f} MB"
            print(f"  bộ nhớ {duoi:<6} {cot}, trên {tran:.0f} MB nền")


def _toc_do(lon: dict[str, Path]) -> None:
    mb = ", ".join(f"{duoi} {noi.stat().st_size / 1e6:.1f} MB" for duoi, noi in lon.items())
    print(f"{CO[-1]:,} đề cử × {len(COT)} cột: {mb}".replace(",", " ", 1))
    csv_tran = _csv_tran(lon[".csv"])
    _dong("Pydantic (chữ đã đọc → mô hình)", lambda: BangDeCu.model_validate({"de_cu": csv_tran}))
    goc = _dong("csv", lambda: _csv_tran(lon[".csv"]))
    _dong("vanban: CSV → chữ có vị trí", lambda: doc(lon[".csv"]), goc, "—")
    goc = _dong("csv + Pydantic", lambda: BangDeCu.model_validate({"de_cu": _csv_tran(lon[".csv"])}))
    _dong("vanban: CSV → mô hình", lambda: nap(doc(lon[".csv"]), BangDeCu), goc, "< 4")
    goc = _dong("calamine (không có vị trí)", lambda: _xlsx_tran(lon[".xlsx"]))
    _dong("vanban: XLSX → chữ có vị trí", lambda: doc(lon[".xlsx"]), goc, "< 2")
    _dong("vanban: XLSX → mô hình", lambda: nap(doc(lon[".xlsx"]), BangDeCu), goc, "gồm cả Pydantic")
    goc = _dong("CSafeLoader (không có vị trí)", lambda: _yaml_tran(lon[".yaml"]))
    _dong("vanban: YAML → chữ có vị trí", lambda: doc(lon[".yaml"]), goc, "≤ 0,4")


def _tang(tep: dict[tuple[int, str], Path]) -> None:
    """Microseconds a nominee at each size: flat when the work grows with the table."""
    for duoi in GHI:
        moi = [do(lambda noi=tep[so, duoi]: nap(doc(noi), BangDeCu)) * 1000 / so for so in CO]  # type: ignore[misc]
        print(f"  {duoi:<6} µs mỗi đề cử khi có {CO}: " + ", ".join(f"{mot:.0f}" for mot in moi))


if __name__ == "__main__":
    main()
