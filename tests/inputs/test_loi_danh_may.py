"""Typical typing faults, each with the whole message."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from inputs.mo_hinh_thu import KeHoach
from vanban.errors import InputError
from vanban.inputs import cho_trong, doc_tep, gom, nap
from vanban.inputs.gan_giong import khong_co
from vanban.loai import all_loai
from vanban.models.base import DauVao
from vanban.models.co_quan import CoQuan
from vanban.models.vien_dan import SoVienDan

BANG = yaml.load((Path(__file__).parent / "loi_danh_may.yaml").read_text("utf-8"), Loader=yaml.CSafeLoader)
# The small model of these tests shows the door alone; `mo_hinh` names one of the models that people fill in.
THAT: dict[str, type[DauVao]] = {
    "ke_hoach": all_loai()["ke_hoach"].dau_vao,
    "bao_cao": all_loai()["bao_cao"].dau_vao,
    "co_quan": CoQuan,
    "vien_dan": SoVienDan,
}
CHO_TRONG = ("co_quan.ten", "phong_trao.ten")
TIENG_ANH = re.compile(r"\b(expected|found|while|input|field|value|invalid|should|error|line|column|mapping)\b", re.I)


def _loi_ten(ten: str) -> str | None:
    return None if ten in CHO_TRONG else khong_co(ten, CHO_TRONG, loai="chỗ điền")


def _doc_va_nap(tep: Path, mo_hinh: type[DauVao] = KeHoach) -> None:
    with gom() as chung:
        tai_lieu = doc_tep(tep, ten=tep.name, giu_loi=True)
        chung.goi(cho_trong.kiem, tai_lieu, _loi_ten)
        chung.goi(nap, tai_lieu, mo_hinh)


@pytest.mark.parametrize("loi", BANG, ids=lambda loi: loi["ten"])
def test_loi_danh_may(loi: dict[str, Any], tmp_path: Path) -> None:
    """A clerk's slip is named at its place, with what to do."""
    tep = tmp_path / loi["tep"]
    tep.write_text(loi["chu"], "utf-8", newline="")

    with pytest.raises(InputError) as sai:
        _doc_va_nap(tep, THAT[loi["mo_hinh"]] if "mo_hinh" in loi else KeHoach)

    assert str(sai.value) + "\n" == loi["loi"]
    assert not TIENG_ANH.search(str(sai.value))


def test_du_bon_muoi_loi() -> None:
    """The table is long enough, and no fault stands there twice."""
    assert len({loi["ten"] for loi in BANG}) == len(BANG) >= 40
