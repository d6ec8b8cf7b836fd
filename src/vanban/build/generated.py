"""Files of this repository that are written from code: `python -m vanban.build.generated [--check] [NAME…]`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from vanban.build import schemas, templates, trang_ten_muc
from vanban.build.ghi import ghi
from vanban.check import trang_quy_tac
from vanban.thi_dua.trang import trang_quy_tac as trang_ho_so


def _trang_quy_tac() -> dict[str, bytes]:
    return {ten: chu.encode() for ten, chu in trang_quy_tac().items()}


def _trang_ho_so() -> dict[str, bytes]:
    return {"README.md": trang_ho_so().encode()}


THU_MUC: Mapping[str, Mapping[str, Callable[[], dict[str, bytes]]]] = {
    "templates": {"templates/docx": templates.noi_dung},
    "schema": {"schema": schemas.noi_dung},
    "docs": {
        "docs/quy_tac": _trang_quy_tac,
        "docs/quy_tac_ho_so": _trang_ho_so,
        "docs/ten_muc": trang_ten_muc.noi_dung,
    },
}
"""Each group with its folders, and what gives the files of a folder."""


def ghi_lai(ten: str, goc: Path) -> None:
    """Write one group of files under `goc`, and remove those that the code no longer gives."""
    for thu_muc, noi_dung in THU_MUC[ten].items():
        tep = noi_dung()
        for mot, du_lieu in tep.items():
            ghi(goc / thu_muc / mot, du_lieu)
        for thua in _thua(goc / thu_muc, tep):
            thua.unlink()


def cu(ten: str, goc: Path) -> list[str]:
    """Return the files of one group that are not what the code gives."""
    return sorted(str(tep.relative_to(goc)) for thu_muc, nd in THU_MUC[ten].items() for tep in _cu(goc / thu_muc, nd()))


def _cu(thu_muc: Path, tep: Mapping[str, bytes]) -> list[Path]:
    return [*(thu_muc / mot for mot, du_lieu in tep.items() if not _nhu(thu_muc / mot, du_lieu)), *_thua(thu_muc, tep)]


def _nhu(tep: Path, du_lieu: bytes) -> bool:
    return tep.is_file() and tep.read_bytes() == du_lieu


def _thua(thu_muc: Path, tep: Mapping[str, bytes]) -> list[Path]:
    return [mot for mot in thu_muc.glob("*") if mot.is_file() and mot.name not in tep]


def main(doi: Sequence[str]) -> int:
    """Write the groups named, or all; with `--check` only say which files are old, and return 1 when there are any."""
    nhom = [ten for ten in doi if ten != "--check"] or list(THU_MUC)
    if "--check" not in doi:
        for ten in nhom:
            ghi_lai(ten, Path())
        return 0
    da_cu = [(ten, tep) for ten in nhom for tep in cu(ten, Path())]
    for ten, tep in da_cu:
        sys.stderr.write(f"{tep}: đã cũ, viết lại bằng: make {ten}\n")
    return int(bool(da_cu))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
