"""The JSON Schema for editors: never stricter than the model, and as strict as an editor can be."""

from __future__ import annotations

from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from inputs.mo_hinh_thu import KeHoach
from inputs.trinh_soan_thao import doc_nhu_trinh_soan_thao
from vanban.errors import InputError
from vanban.inputs import doc_tep, nap
from vanban.inputs.schema import luoc_do

CHUNG = "loai: ke_hoach\ntrich_yeu: A\nnoi_dung: [Câu]\n"


MO_HINH_NHAN = [
    CHUNG,
    CHUNG + "so: 5\nngay: 2024-09-19\n",
    CHUNG + "so: 05\nngay: 19/9/2024\nma_so: 0012\n",
    CHUNG + 'so: "05"\nma_so: 1.50\n',
    CHUNG + "so:\nngay: ~\ncan_cu: null\nkinh_phi:\ncong_khai:\nma_so:\n",
    CHUNG + "kinh_phi: {in_an: 5, khac: '7', trong: }\ncong_khai: có\n",
    CHUNG + "cong_khai: true\nma_so: true\ncan_cu: [1, 2.5, false, Luật]\n",
    CHUNG + "cong_khai: KHÔNG\n",
    CHUNG.replace("[Câu]", "[{tieu_de: 2024, muc: [1, {tieu_de: B, doan: }], canh: giua}]"),
    '$schema: "../ke_hoach.json"\n' + CHUNG,
]
CA_HAI_TU_CHOI = [
    "loai: ke_hoach\n",
    CHUNG + "la: x\n",
    CHUNG + "la:\n",
    CHUNG + "so: x\n",
    CHUNG + "so: 1.5\n",
    CHUNG + "ngay: hôm nay\n",
    CHUNG + "cong_khai: chắc\n",
    CHUNG + "can_cu: [~]\n",
    CHUNG + "can_cu: một\n",
    CHUNG.replace("A", "[A]"),
    CHUNG.replace("A", '" "'),
    CHUNG.replace("A", "~"),
    CHUNG.replace("[Câu]", "[]"),
    CHUNG.replace("[Câu]", "[{tieu_de: A, canh: x}]"),
    CHUNG.replace("ke_hoach", "bao_cao"),
]
CHI_MO_HINH_TU_CHOI = [CHUNG + "ngay: 2024-02-31\n", CHUNG + "so: 0\n", CHUNG + "so: '-5'\n"]


def _luoc_do_nhan(chu: str) -> bool:
    return bool(Draft202012Validator(luoc_do(KeHoach)).is_valid(doc_nhu_trinh_soan_thao(chu)))


def _mo_hinh_nhan(chu: str, tmp_path: Path) -> bool:
    tep = tmp_path / "a.yaml"
    tep.write_text(chu)
    try:
        nap(doc_tep(tep), KeHoach)
    except InputError:
        return False
    return True


@pytest.mark.parametrize("chu", MO_HINH_NHAN)
def test_mo_hinh_nhan_thi_luoc_do_nhan(chu: str, tmp_path: Path) -> None:
    """An editor never marks red what the door takes."""
    assert (_mo_hinh_nhan(chu, tmp_path), _luoc_do_nhan(chu)) == (True, True)


@pytest.mark.parametrize("chu", CA_HAI_TU_CHOI)
def test_ca_hai_tu_choi(chu: str, tmp_path: Path) -> None:
    """What the form alone shows to be wrong is marked in the editor too."""
    assert (_mo_hinh_nhan(chu, tmp_path), _luoc_do_nhan(chu)) == (False, False)


@pytest.mark.parametrize("chu", CHI_MO_HINH_TU_CHOI)
def test_chi_mo_hinh_thay(chu: str, tmp_path: Path) -> None:
    """The faults that only the model sees."""
    assert (_mo_hinh_nhan(chu, tmp_path), _luoc_do_nhan(chu)) == (False, True)


def test_luoc_do_hop_le_va_tieng_viet() -> None:
    """The schema is valid, keeps the Vietnamese descriptions, and shows no English docstring."""
    o = luoc_do(KeHoach, tieu_de="Kế hoạch")
    Draft202012Validator.check_schema(o)

    assert o["title"] == "Kế hoạch"
    assert o["properties"]["so"]["description"] == "Để trống khi văn thư chưa cấp số."
    assert "description" not in o
    assert "description" not in o["$defs"]["Muc"]
