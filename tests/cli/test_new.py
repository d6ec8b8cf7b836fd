"""`vanban new`: samples, references, last year's document."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from cli.conftest import Chay, sua
from vanban.loai import all_loai


@pytest.mark.parametrize("loai", all_loai())
def test_thu_muc_trong(loai: str, tmp_path: Path, chay: Chay, monkeypatch: pytest.MonkeyPatch) -> None:
    """In an empty folder the sample and its references are written, and the sample is right as it is."""
    monkeypatch.chdir(tmp_path)

    ra = chay("new", loai)

    tep = f"inputs/{loai}/moi.yaml"
    assert ra.ma == 0
    assert ra.out.splitlines()[0] == f"{tep}\tđã ghi"
    assert "inputs/co_quan.yaml\tđã ghi" in ra.out
    assert ra.err == f"Sửa tệp này rồi dựng: vanban build {tep}\n"


def test_khong_bao_gio_ghi_de(noi_lam: Path, chay: Chay) -> None:
    """A file that is there stays, also under the other suffix."""
    cu = Path("inputs/ke_hoach/mot.yaml").read_bytes()

    for ten in ("mot.yaml", "mot.json"):
        ra = chay("new", "ke_hoach", f"inputs/ke_hoach/{ten}")
        assert (ra.ma, ra.out) == (2, "")
        assert ra.err.startswith("inputs/ke_hoach/mot.yaml: tệp này đã có, không ghi đè\n")
    assert Path("inputs/ke_hoach/mot.yaml").read_bytes() == cu


GOC = Path(__file__).parents[2]
NOI_CO_SAN = (GOC, *(noi for noi in sorted((GOC / "tests/van_phong").iterdir()) if (noi / "inputs").is_dir()))
CO_QUAN_TRAN = "ten: Trường\nchuc_vu: {giam_doc: {ten: Giám đốc}}\n"
CO_QUAN_LUAN_PHIEN = """ten: Trường
chuc_vu:
  hieu_truong: {ten: Hiệu trưởng}
  pho_hieu_truong: {ten: Phó Hiệu trưởng, ky_thay: hieu_truong}
nguoi:
- {ho_ten: A, chuc_vu: hieu_truong, den: 01/01/2020}
- {ho_ten: "B, C", chuc_vu: pho_hieu_truong}
- {ho_ten: D, chuc_vu: pho_hieu_truong}
don_vi: {van_phong: {ten: Văn phòng}}
"""


@pytest.mark.parametrize("loai", all_loai())
@pytest.mark.parametrize("noi", NOI_CO_SAN, ids=lambda noi: noi.name)
def test_noi_co_san(noi: Path, loai: str, tmp_path: Path, chay: Chay, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a workspace with data of its own a new file builds as it is, and says what it lacks."""
    shutil.copytree(noi / "inputs", tmp_path / "inputs")
    monkeypatch.chdir(tmp_path)
    tep = f"inputs/{loai}/vi_du_moi.yaml"

    ra = chay("new", loai, tep)

    assert (ra.ma, ra.err) == (0, f"Sửa tệp này rồi dựng: vanban build {tep}\n")
    assert chay("build", tep).ma == 0


@pytest.mark.parametrize("loai", all_loai())
@pytest.mark.parametrize("co_quan", [CO_QUAN_TRAN, CO_QUAN_LUAN_PHIEN])
def test_noi_thieu_thu(co_quan: str, loai: str, tmp_path: Path, chay: Chay, monkeypatch: pytest.MonkeyPatch) -> None:
    """An office with hardly anything, an empty register, a bare movement: what they lack is left out or marked."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "inputs/phong_trao").mkdir(parents=True)
    (tmp_path / "inputs/co_quan.yaml").write_text(co_quan, encoding="utf-8")
    (tmp_path / "inputs/vien_dan.yaml").write_text("van_ban: {}\n", encoding="utf-8")
    (tmp_path / "inputs/phong_trao/thu_vien_mo.yaml").write_text("ten: A\ntu_nam: 2025\nden_nam: 2025\n")
    tep = f"inputs/{loai}/moi.yaml"

    ra = chay("new", loai)

    assert (ra.out, ra.err) == (f"{tep}\tđã ghi\n", f"Sửa tệp này rồi dựng: vanban build {tep}\n")
    assert chay("build").ma == 0
    assert "{{ vien_dan." not in Path(tep).read_text(encoding="utf-8")


def test_cac_ma_cua_co_quan_dang_co(noi_lam: Path, chay: Chay) -> None:
    """The new file names the posts and units that are there; comments stay in their column; number and day are open."""
    tep = Path("inputs/co_quan.yaml")
    sua(tep, "  van_phong: {ten: Tổ Văn phòng, viet_tat: VP}", "  to_toan: {ten: Tổ Toán, viet_tat: TT}")

    ra = chay("new", "ke_hoach", "inputs/ke_hoach/ba.yaml")

    assert ra.out == "inputs/ke_hoach/ba.yaml\tđã ghi\n"
    dong = Path("inputs/ke_hoach/ba.yaml").read_text(encoding="utf-8").splitlines()
    assert "soan_thao: to_toan              # ghi ở dòng Lưu" in dong
    assert "ngay:                           # để trống nếu chưa ký" in dong
    assert "to_toan" in tep.read_text(encoding="utf-8")


def test_tham_chieu_hong_thi_noi_cho_sai(noi_lam: Path, chay: Chay) -> None:
    """With references that cannot be read the sample is written as it is, and the places are told."""
    sua(Path("inputs/vien_dan.yaml"), "van_ban:", "van_bam:")

    ra = chay("new", "ke_hoach", "inputs/ke_hoach/ba.yaml")

    assert ra.out == "inputs/ke_hoach/ba.yaml\tđã ghi\n"
    assert "inputs/vien_dan.yaml:3:1: không có mục `van_bam`" in ra.err


def test_dong_luoc_do_theo_do_sau(noi_lam: Path, chay: Chay) -> None:
    """The line for the editor leads to the workspace's schemas from any depth."""
    chay("new", "ke_hoach", "inputs/ke_hoach/2026/quy_1/a.yaml")

    dong = Path("inputs/ke_hoach/2026/quy_1/a.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert dong == "# yaml-language-server: $schema=../../../../schema/ke_hoach.json"


def test_chep_ban_cu(noi_lam: Path, chay: Chay) -> None:
    """A copy keeps text and comments; number and day are for the new document to get."""
    cu = Path("inputs/ke_hoach/mot.yaml")
    sua(cu, "so:  ", "so: 12")

    ra = chay("new", "ke_hoach", "inputs/ke_hoach/hai.yaml", "--from", str(cu))

    assert ra.ma == 0
    moi = Path("inputs/ke_hoach/hai.yaml").read_text(encoding="utf-8").splitlines()
    khac = [(a, b) for a, b in zip(cu.read_text(encoding="utf-8").splitlines(), moi, strict=True) if a != b]
    assert [(a.partition("#")[0].strip(), b.partition("#")[0].strip()) for a, b in khac] == [
        ("so: 12", "so:"),
        ("ngay: 10/9/2025", "ngay:"),
    ]
    assert [(a.index("#"), b.index("#")) for a, b in khac] == [(33, 33), (32, 32)]


def test_chep_ban_cu_json(noi_lam: Path, chay: Chay) -> None:
    """A JSON document is copied as JSON."""
    cu = {"loai": "ke_hoach", "so": 3, "ngay": "2024-01-02", "trich_yeu": "Thử", "noi_dung": ["Một."]}
    Path("inputs/ke_hoach/cu.json").write_text(json.dumps(cu), encoding="utf-8")

    chay("new", "ke_hoach", "inputs/ke_hoach/moi.json", "--from", "inputs/ke_hoach/cu.json")

    assert json.loads(Path("inputs/ke_hoach/moi.json").read_text(encoding="utf-8")) == {
        khoa: gia for khoa, gia in cu.items() if khoa not in ("so", "ngay")
    }


@pytest.mark.parametrize(
    ("lenh", "cau"),
    [
        (("ke_hoac",), "không có mẫu `ke_hoac`; có phải ý bạn là `ke_hoach`?"),
        (("ke_hoach", "x.yaml"), "x.yaml: dữ liệu phải nằm trong một thư mục inputs/"),
        (("ke_hoach", "inputs/x.txt"), "inputs/x.txt: tên tệp phải có đuôi .yaml, .yml, .json"),
        (
            ("bao_cao", "inputs/x.yaml", "--from", "inputs/ke_hoach/mot.yaml"),
            "inputs/ke_hoach/mot.yaml:3:7: tệp này có loai: ke_hoach, không phải bao_cao",
        ),
        (
            ("ke_hoach", "inputs/x.json", "--from", "inputs/ke_hoach/mot.yaml"),
            "inputs/x.json: bản chép phải giữ đuôi .yaml",
        ),
        (("ke_hoach", "inputs/x.yaml", "--from", "inputs/y.yaml"), "inputs/y.yaml: không có tệp này"),
    ],
)
def test_lenh_sai(noi_lam: Path, chay: Chay, lenh: tuple[str, ...], cau: str) -> None:
    """Nothing is written, and the sentence names the place."""
    truoc = sorted(noi_lam.rglob("*"))

    ra = chay("new", *lenh)

    assert (ra.ma, ra.out) == (2, "")
    assert ra.err.splitlines()[0] == cau
    assert sorted(noi_lam.rglob("*")) == truoc


@pytest.mark.parametrize("mau", all_loai()["bao_cao"].vi_du_khac)
@pytest.mark.parametrize("co_quan", ["", CO_QUAN_TRAN])
def test_mau_khac(mau: str, co_quan: str, tmp_path: Path, chay: Chay, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each further sample of a type builds as it is, also where office, register and movement hold hardly anything."""
    monkeypatch.chdir(tmp_path)
    if co_quan:
        (tmp_path / "inputs/phong_trao").mkdir(parents=True)
        (tmp_path / "inputs/co_quan.yaml").write_text(co_quan, encoding="utf-8")
        (tmp_path / "inputs/vien_dan.yaml").write_text("van_ban: {}\n", encoding="utf-8")
        (tmp_path / "inputs/phong_trao/thu_vien_mo.yaml").write_text("ten: A\ntu_nam: 2025\nden_nam: 2025\n")
    tep = "inputs/bao_cao/moi.yaml"

    ra = chay("new", "bao_cao", "--mau", mau)

    assert (ra.ma, ra.err) == (0, f"Sửa tệp này rồi dựng: vanban build {tep}\n")
    assert f"kieu_bao_cao: {mau}" in Path(tep).read_text(encoding="utf-8")
    assert chay("build", tep).ma == 0


def test_mau_khong_co(noi_lam: Path, chay: Chay) -> None:
    """An unknown sample, and a type that has only one."""
    ra = chay("new", "bao_cao", "inputs/bao_cao/ba.yaml", "--mau", "hang_nm")
    assert (ra.ma, ra.err) == (2, "không có mẫu riêng của bao_cao `hang_nm`; có phải ý bạn là `hang_nam`?\n")

    assert chay("new", "ke_hoach", "inputs/ke_hoach/ba.yaml", "--mau", "hang_nam").ma == 2
