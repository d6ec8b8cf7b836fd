"""What the guides say of dossiers is what the program does."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from pathlib import Path

import pytest
import yaml

from cli.conftest import Chay
from vanban.build.schemas import noi_dung
from vanban.khen_thuong.tep_ho_so import BANG, cac_ten
from vanban.models.de_cu import DeCu
from vanban.models.kieu import TEN_COT

GOC = Path(__file__).parents[2]
TRANG = (GOC / "docs/ho_so_khen_thuong.md").read_text(encoding="utf-8")
CAC_TRANG = {
    "docs/ho_so_khen_thuong.md": TRANG,
    **{
        ten: re.split(r"^## (?:Award dossiers|Hồ sơ khen thưởng)$", chu, flags=re.MULTILINE)[1].partition("\n## ")[0]
        for ten in ("README.md", "README.vi.md")
        for chu in [(GOC / ten).read_text(encoding="utf-8")]
    },
}


@pytest.mark.parametrize("ten", CAC_TRANG)
def test_lenh_nao_cung_chay(ten: str, tmp_path: Path, chay: Chay, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every command of the page, in its order, in a workspace of its own."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(GOC / "inputs", "inputs")
    lenh = re.findall(r"^vanban (\S.*?)(?:\s+#.*)?$|`vanban ([^`…]+)`", CAC_TRANG[ten], re.MULTILINE)

    assert len(lenh) >= 3
    for mot in (shlex.split(a or b) for a, b in lenh):
        assert chay(*mot).ma == 0, mot


def test_moi_tep_cua_ho_so_co_mot_dong(tmp_path: Path) -> None:
    """The guide names each file that a dossier reads."""
    bang = TRANG.partition("## Các tệp trong thư mục")[2].partition("### ")[0]

    for mot in cac_ten(tmp_path):
        assert mot == "tieu_chi_hoc_tap" or f"`{mot}.{'csv' if mot in BANG else 'yaml'}`" in bang, mot


def test_tieu_de_cot_trong_huong_dan_duoc_nhan() -> None:
    """Each heading that the guide shows for a column is one that the table takes."""
    dong = re.findall(
        r"^\| `(\w+)` \| ([^|(]+) \|", TRANG.partition("### Bảng đề cử")[2].partition("###")[0], re.MULTILINE
    )

    assert len(dong) >= 6
    for cot, tieu_de in dong:
        them = DeCu.model_fields[cot].json_schema_extra
        nhan = them[TEN_COT] if isinstance(them, dict) else ()
        assert isinstance(nhan, list)
        assert set(tieu_de.strip().split("; ")) <= set(nhan), cot


def test_vi_du_van_ban_hop_luoc_do() -> None:
    """The example of van_ban.yaml names papers that there are."""
    (vi_du,) = re.findall(r"```yaml\n(.*?)```", TRANG, re.DOTALL)

    assert set(yaml.safe_load(vi_du)) <= set(json.loads(noi_dung()["van_ban.json"])["properties"])


@pytest.mark.parametrize(
    "ten", ["docs/ho_so_khen_thuong.md", "docs/ten_muc/ho_so.md", "CHANGELOG.md", "CONTRIBUTING.md"]
)
def test_duong_dan_co_that(ten: str) -> None:
    """Every link to a file of the repository leads somewhere, also to a heading."""
    tep = GOC / ten
    for dich, muc in re.findall(r"\]\((?!http)([^)#]*)(?:#([^)]+))?\)", tep.read_text(encoding="utf-8")):
        noi = tep.parent / dich if dich else tep
        assert noi.exists(), dich
        tieu_de = re.findall(r"^#+ (.+)$", noi.read_text(encoding="utf-8"), re.MULTILINE) if noi.is_file() else []
        neo = {re.sub(r"[^\w -]", "", mot.lower()).replace(" ", "-") for mot in tieu_de}
        assert not muc or muc in neo, muc
