"""What the guide of the clerk shows is what the program does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from vanban.build.run import dung
from vanban.build.tep_moi import tao
from vanban.build.viec import Viec
from vanban.docx.read import read
from vanban.docx.text import chieu
from vanban.inputs import doc_tep
from vanban.loai.chu_ky import chu_ky
from vanban.loai.nguon import Nguon
from vanban.models.co_quan import CoQuan
from vanban.models.van_ban import NguoiKy

GOC = Path(__file__).parents[2]
TRANG = (GOC / "docs/viet_noi_dung.md").read_text(encoding="utf-8")

VI_DU = re.findall(r"```yaml\n(.*?)```", TRANG, re.DOTALL)


def _dung(noi: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The text of the example's page, built in a new workspace."""
    monkeypatch.chdir(noi)
    tao("ke_hoach", noi / "inputs/ke_hoach/mau.yaml")
    vi_du, _ = VI_DU
    viec = Viec(noi / "inputs/ke_hoach/vi_du.yaml", noi)
    viec.tep.write_text(vi_du, encoding="utf-8")
    luot = dung([viec])
    assert luot.ma_thoat == 0, luot.loi_vao or luot.ket_qua
    return chieu(read(viec.dich)).replace("°", " ")


def test_vi_du_dung_duoc_va_in_nhu_trang_noi(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The example builds, and prints the lines that the guide shows below it."""
    trang = _dung(tmp_path, monkeypatch).casefold()

    dong = [re.sub(r"[*\\]", "", chu).strip() for chu in re.findall(r"^> (.+)$", TRANG, re.MULTILINE)]
    assert len(dong) == 7
    assert [chu for chu in dong[:-1] if chu.casefold() not in trang] == []


def test_thanh_phan_khac_in_nhu_trang_noi(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The address that the guide shows and the keys of its table build, and print what it says."""
    monkeypatch.chdir(tmp_path)
    tao("cong_van", tmp_path / "inputs/cong_van/mau.yaml")
    co_quan, cong_van = tmp_path / "inputs/co_quan.yaml", tmp_path / "inputs/cong_van/mau.yaml"
    co_quan.write_text(co_quan.read_text("utf-8") + VI_DU[1], "utf-8")
    khai = re.findall(r"^\| `([a-z_]+: \w+)`(?: và `(\w+: \d+)`)?", TRANG, re.MULTILINE)
    them = "\n".join(chu for mot in khai for chu in mot if chu)
    cong_van.write_text(f"{cong_van.read_text('utf-8')}{them}\n", "utf-8")

    viec = Viec(cong_van, tmp_path)
    luot = dung([viec])

    assert luot.ma_thoat == 0, luot.loi_vao or luot.ket_qua
    trang = chieu(read(viec.dich))
    for chu in ("KHẨN", "LƯU HÀNH NỘI BỘ", "PL.(300)", "Địa chỉ: Số 01, đường Ví Dụ, phường Ví Dụ, tỉnh Ví Dụ"):
        assert chu in trang


CHUC_VU = re.findall(r"^\| `((\w+): \{.*\})` \| (.*) \|$", TRANG, re.MULTILINE)


@pytest.mark.parametrize(("khai", "ma", "in_ra"), CHUC_VU, ids=[ma for _, ma, _ in CHUC_VU])
def test_quyen_han_in_nhu_trang_noi(khai: str, ma: str, in_ra: str, tmp_path: Path) -> None:
    """Each way to sign that the guide lists prints the lines that it shows."""
    chuc_vu = {"hieu_truong": {"ten": "Hiệu trưởng"}, "giam_doc": {"ten": "Giám đốc"}} | yaml.safe_load(khai)
    co_quan = CoQuan.model_validate({"ten": "Đơn vị", "chuc_vu": chuc_vu})
    tep = tmp_path / "a.yaml"
    tep.write_text("loai: ke_hoach\n", encoding="utf-8")

    ky = chu_ky(co_quan, NguoiKy(chuc_vu=ma), None, Nguon(doc_tep(tep)))

    assert [chu.casefold() for chu in ky.tham_quyen] == in_ra.casefold().split(" / ")


def test_ten_ban_mau_trong_huong_dan() -> None:
    """The layouts that the README names are there."""
    ke = re.findall(r"`(mau_\w+\.docx)`", (GOC / "README.vi.md").read_text(encoding="utf-8"))

    assert {"mau_1_4_co_14.docx"} <= set(ke) <= {tep.name for tep in (GOC / "templates/docx").glob("*.docx")}


def test_cac_duong_dan_cua_huong_dan_co_that() -> None:
    """Every link from the guide and the README to a file of the repository leads somewhere."""
    for noi in (GOC / "README.vi.md", GOC / "README.md", GOC / "docs/viet_noi_dung.md", GOC / "docs/ten_muc/README.md"):
        dich = re.findall(r"\]\((?!http)([^)#]+)", noi.read_text(encoding="utf-8"))
        assert [mot for mot in dich if not (noi.parent / mot).exists()] == []
