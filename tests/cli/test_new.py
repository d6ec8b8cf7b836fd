"""`vanban new`: samples, references, last year's document."""

from __future__ import annotations

import json
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


def test_tham_chieu_dang_co_thi_giu(noi_lam: Path, chay: Chay) -> None:
    """Only missing references are written; what the sample then lacks is told, with places."""
    tep = Path("inputs/co_quan.yaml")
    sua(tep, "  van_phong: {ten: Tổ Văn phòng, viet_tat: VP}", "  to_toan: {ten: Tổ Toán}")

    ra = chay("new", "ke_hoach", "inputs/ke_hoach/ba.yaml")

    assert ra.out == "inputs/ke_hoach/ba.yaml\tđã ghi\n"
    assert ra.err.startswith("Tệp mẫu nhắc tới những tên mà dữ liệu ở đây chưa có")
    assert "van_phong" in ra.err
    assert "to_toan" in tep.read_text(encoding="utf-8")


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
    assert all("#" in b for _, b in khac)


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
