"""The real documents of the tests: those of inputs/ and those of the other offices, by name."""

from __future__ import annotations

from pathlib import Path

from vanban.build.viec import Viec
from vanban.inputs.khong_gian import liet_ke

GOC = Path(__file__).parents[1]
_NOI = {
    "mau": GOC,
    "bao_cao_mau": GOC / "tests/loai/bao_cao_mau",
    **{noi.name: noi for noi in sorted((GOC / "tests/van_phong").iterdir()) if (noi / "inputs").is_dir()},
}
VIEC = {
    f"{ten}.{tep.parent.name}.{tep.stem}": Viec(tep, noi)
    for ten, noi in _NOI.items()
    for tep in liet_ke((noi / "inputs",), noi)
}
HO_SO = {tep.parent.name: Viec(tep.parent, GOC) for tep in sorted(GOC.glob("inputs/khen_thuong/*/van_ban.yaml"))}
"""The dossiers of inputs/, by folder."""
