"""`vanban check`: its formats and exit statuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.conftest import Chay, sua
from mau_rieng import doi_mau

KE_HOACH = "inputs/ke_hoach/mot.yaml"
DICH = "outputs/ke_hoach/mot.docx"


@pytest.fixture
def sai(noi_lam: Path, chay: Chay) -> str:
    """A document with a left margin of 10 mm, built by force."""
    doi_mau(noi_lam, 'w:left="1701"', 'w:left="567"')
    assert chay("build", "--force", KE_HOACH).ma == 1
    return DICH


def test_force_noi_ro(noi_lam: Path, chay: Chay, sai: str) -> None:
    """A forced build says so, and names what is wrong."""
    ra = chay("build", "--force", KE_HOACH)

    assert ra.out == f"{DICH}\tKế hoạch\tkhông đổi\n"
    assert "SAI TR103" in ra.err
    assert "Đã ghi theo --force dù văn bản còn lỗi SAI nêu trên." in ra.err


def test_sach(noi_lam: Path, chay: Chay) -> None:
    """A built draft is clean as a draft."""
    chay("build")

    ra = chay("check", "--draft", "outputs")

    assert (ra.ma, ra.err) == (0, "")
    assert "outputs/ke_hoach/mot.docx: SAI 0 · " in ra.out
    assert "outputs/bao_cao/hai.docx: SAI 0 · " in ra.out


def test_sai_thoat_1(chay: Chay, sai: str) -> None:
    """A SAI finding with its clause; exit status 1."""
    ra = chay("check", "--draft", sai)

    assert ra.ma == 1
    assert "SAI  TR103" in ra.out
    assert "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3" in ra.out


def test_strict_tinh_ca_nhac(noi_lam: Path, chay: Chay) -> None:
    """NHẮC counts only with --strict."""
    sua(Path(KE_HOACH), "- Khi có việc đột xuất.", '- "Khi có [cần bổ sung: việc gì]."')
    chay("build", KE_HOACH)

    assert chay("check", "--draft", DICH).ma == 0
    assert chay("check", "--draft", "--strict", DICH).ma == 1


def test_du_lieu(noi_lam: Path, chay: Chay) -> None:
    """An input is built in memory; nothing is written."""
    ra = chay("check", "inputs")

    assert ra.ma == 0
    assert f"{KE_HOACH}: SAI 0 · " in ra.out
    assert not Path("outputs").exists()


def test_tep_hong_thi_cac_tep_khac_van_soat(noi_lam: Path, chay: Chay) -> None:
    """An unreadable file among many: the rest is reported, exit status 2."""
    chay("build")
    Path("outputs/hong.docx").write_bytes(b"PK")

    ra = chay("check", "--draft", "outputs")

    assert ra.ma == 2
    assert "outputs/hong.docx: không soát được\n" in ra.out
    assert "outputs/ke_hoach/mot.docx: SAI 0" in ra.out
    assert ra.err.startswith("outputs/hong.docx: ")


@pytest.mark.parametrize(
    ("duong", "cau"),
    [
        ("khong_co.docx", "khong_co.docx: không có tệp hay thư mục này"),
        ("trong", "trong: trong thư mục này không có gì để soát"),
        ("inputs/co_quan.yaml", "inputs/co_quan.yaml: tệp này không phải văn bản: thiếu mục `loai` ở đầu tệp"),
        ("khong_co.yaml", "khong_co.yaml: không có tệp hay thư mục này"),
    ],
)
def test_duong_dan_sai(noi_lam: Path, chay: Chay, duong: str, cau: str) -> None:
    """A path that cannot be checked: exit status 2 and one sentence."""
    Path("trong").mkdir()

    ra = chay("check", duong)

    assert ra.ma == 2
    assert ra.err.splitlines()[0] == cau


def test_github(noi_lam: Path, chay: Chay) -> None:
    """Faults of the data stand beside their lines; marks of the command language are escaped."""
    sua(Path(KE_HOACH), "trich_yeu:", "'100%, a:b':")

    ra = chay("check", "--format", "github", KE_HOACH)

    assert ra.ma == 2
    dong = ra.out.splitlines()
    assert dong[0].startswith(f"::error file={KE_HOACH},line=7,col=1::")
    assert "100%25, a:b" in ra.out


def test_github_sai(chay: Chay, sai: str) -> None:
    """A finding carries its rule as the title and its clause in the sentence."""
    ra = chay("check", "--draft", "--format", "github", sai)

    assert f"::error file={DICH},title=TR103::" in ra.out
    assert "khoản 3)" in ra.out


def test_json(chay: Chay, sai: str) -> None:
    """Each finding has the agreed keys, in their order."""
    muc = json.loads(chay("check", "--draft", "--format", "json", sai).out)

    assert list(muc[0]) == [
        "ma",
        "muc",
        "hang",
        "tep",
        "dong",
        "cot",
        "vi_tri",
        "thay",
        "can",
        "can_cu",
        "trich",
        "thong_bao",
    ]
    assert ("TR103", "SAI", DICH) in [(m["ma"], m["muc"], m["tep"]) for m in muc]


def test_sarif(chay: Chay, sai: str) -> None:
    """A SARIF log: results at their files, each with a rule that is described."""
    (run,) = json.loads(chay("check", "--draft", "--format", "sarif", sai, KE_HOACH).out)["runs"]

    mo_ta = {mot["id"]: mot["shortDescription"]["text"] for mot in run["tool"]["driver"]["rules"]}
    assert mo_ta["TR103"]
    ket_qua = [kq for kq in run["results"] if kq["ruleId"] == "TR103"]
    assert {kq["level"] for kq in ket_qua} == {"error"}
    uri = [kq["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for kq in ket_qua]
    assert uri == [DICH, KE_HOACH]
