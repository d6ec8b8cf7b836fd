"""The forms of a report: the screen, the full report, SARIF, GitHub, JSON; colour on a terminal only."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from check.tai_lieu import SECT, THAN, goi, nen
from cli.conftest import Chay, sua
from cli.luoc_do_sarif import LUOC_DO
from vanban.check.elements import THANH_PHAN
from vanban.check.finding import Hang

TEP = "dự thảo.docx"
CHUA = "CHƯA KIỂM"


@pytest.fixture
def du_thao(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A draft with a margin of 25 mm and a syllable that does not exist; the current folder holds it alone."""
    monkeypatch.chdir(tmp_path)
    than = THAN.replace("Thiết thực, hiệu quả", "Thiết thực, hiẹu quả")
    tep = tmp_path / TEP
    tep.write_bytes(nen(goi(than, SECT.replace('w:left="1701"', 'w:left="1417"'))))
    return tep


def _sarif(ra: str) -> dict[str, Any]:
    log = json.loads(ra)
    jsonschema.validate(log, LUOC_DO)
    (luot,) = log["runs"]
    assert isinstance(luot, dict)
    return luot


def test_mot_man_hinh(du_thao: Path, chay: Chay) -> None:
    """The whole report of a draft: counts, faults by element with their clause, what was not evaluated in one line."""
    ra = chay("check", TEP)
    dau, *giua, chua, trong, cuoi = ra.out.splitlines()

    assert (ra.ma, ra.err) == (1, "")
    assert dau.startswith(f"{TEP}: SAI 1 · NHẮC 1 · ĐẠT ")
    assert dau.endswith(" (Kế hoạch)")
    assert giua == [
        "  Trang giấy, phông chữ, số trang",
        "    SAI  TR103  trang: lề trái 25 mm, cần từ 30 đến 35 mm",
        "               NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3",
        "  Ngôn ngữ",
        "    NHẮC CT101  đoạn 22 “a) Thiết thực, hiẹu quả;”: “hiẹu” không phải một âm tiết tiếng Việt [thông lệ]",
    ]
    assert chua.startswith("  Chưa kiểm ")
    assert (trong, cuoi) == ("", "Xem đủ: thêm --full; giải thích một mã: vanban explain MÃ")


def test_bao_cao_du(du_thao: Path, chay: Chay) -> None:
    """The full report quotes the decree and names every rule that was not evaluated."""
    ra = chay("check", "--full", TEP)

    assert "               “cách mép trái 30 - 35 mm”\n" in ra.out
    assert "    KG711, KG712" in ra.out
    assert "Xem đủ" not in ra.out


def test_khong_mau_khi_khong_phai_man_hinh(du_thao: Path, chay: Chay) -> None:
    """A pipe gets no colour."""
    assert "\x1b" not in chay("check", TEP).out


@pytest.mark.parametrize(("no_color", "co"), [("", True), ("1", False)])
def test_mau_tren_man_hinh(du_thao: Path, chay: Chay, monkeypatch: pytest.MonkeyPatch, no_color: str, co: bool) -> None:
    """A terminal shows SAI in red, unless NO_COLOR says otherwise."""
    monkeypatch.setenv("NO_COLOR", no_color)
    monkeypatch.setattr("click.utils.should_strip_ansi", lambda _stream=None, color=None: color is False)

    assert ("\x1b[31mSAI \x1b[0m TR103" in chay("check", TEP).out) is co


def test_sarif_dung_dang(du_thao: Path, chay: Chay) -> None:
    """A valid log: rules with their pages and levels, results with a place that a program can open."""
    luot = _sarif(chay("check", "--format", "sarif", TEP).out)

    quy_tac = luot["tool"]["driver"]["rules"]
    assert [(r["id"], r["name"], r["defaultConfiguration"]["level"]) for r in quy_tac] == [
        ("CT101", "am_tiet_khong_co", "warning"),
        ("TR103", "le_trai_ngoai_khoang", "error"),
    ]
    assert "Trích: “cách mép trái 30 - 35 mm”" in quy_tac[1]["help"]["text"]
    assert [(r["ruleId"], r["ruleIndex"], r["level"]) for r in luot["results"]] == [
        ("CT101", 0, "warning"),
        ("TR103", 1, "error"),
    ]
    (cho,) = luot["results"][0]["locations"]
    assert cho["physicalLocation"] == {"artifactLocation": {"uri": "d%E1%BB%B1%20th%E1%BA%A3o.docx"}}
    assert cho["logicalLocations"] == [{"fullyQualifiedName": "đoạn 22 “a) Thiết thực, hiẹu quả;”"}]
    assert luot["invocations"] == [{"executionSuccessful": True}]


def test_sarif_du_lieu_va_tep_hong(noi_lam: Path, chay: Chay) -> None:
    """Findings of an input stand at their lines; a file that cannot be read is a result too, and the run failed."""
    tep = Path("inputs/ke_hoach/mot.yaml")
    sua(tep, "- Khi có việc đột xuất.", "- Khi có viẹc đột xuất.")
    Path("hong.docx").write_bytes(b"")
    luot = _sarif(chay("check", "--format", "sarif", str(tep), "hong.docx").out)

    (chinh_ta,) = (r for r in luot["results"] if r["ruleId"] == "CT101")
    vung = chinh_ta["locations"][0]["physicalLocation"]["region"]
    assert tep.read_text().splitlines()[vung["startLine"] - 1][vung["startColumn"] - 1 :].startswith("viẹc")
    (hong,) = (r for r in luot["results"] if r["ruleId"] == "du_lieu")
    assert (hong["level"], hong["message"]["text"]) == ("error", "tệp rỗng")
    assert luot["invocations"] == [{"executionSuccessful": False}]


def test_sarif_ghi_ro_phat_hien_bo_qua(du_thao: Path, chay: Chay) -> None:
    """An ignored finding is in the log, suppressed, with its reason."""
    Path("soat.yaml").write_text("bo_qua: [{ma: TR103, ly_do: phôi in sẵn}]\n")
    luot = _sarif(chay("check", "--format", "sarif", TEP).out)

    assert [(r["ruleId"], r.get("suppressions")) for r in luot["results"]] == [
        ("CT101", None),
        ("TR103", [{"kind": "external", "status": "accepted", "justification": "phôi in sẵn"}]),
    ]


def test_github(du_thao: Path, chay: Chay) -> None:
    """Each finding is a command with file, rule, sentence and clause; an ignored one a notice with its reason."""
    Path("soat.yaml").write_text("bo_qua: [{ma: CT, ly_do: tên riêng}]\n")

    assert chay("check", "--format", "github", TEP).out.splitlines() == [
        f"::error file={TEP},title=TR103::trang: lề trái 25 mm, cần từ 30 đến 35 mm"
        " (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3)",
        f"::notice file={TEP},title=CT101 bỏ qua::đoạn 22 “a) Thiết thực, hiẹu quả;”:"
        " “hiẹu” không phải một âm tiết tiếng Việt; bỏ qua vì tên riêng",
    ]


def test_json_co_du_bon_muc(du_thao: Path, chay: Chay) -> None:
    """The list holds what was found, what was ignored (with one more key) and what was not evaluated."""
    Path("soat.yaml").write_text("bo_qua: [{ma: CT, ly_do: tên riêng}]\n")
    muc = json.loads(chay("check", "--format", "json", TEP).out)

    assert [(m["ma"], m["muc"], m.get("bo_qua")) for m in muc if m["muc"] != CHUA] == [
        ("TR103", "SAI", None),
        ("CT101", "NHẮC", "tên riêng"),
    ]
    assert all("bo_qua" not in m and m["thong_bao"] for m in muc if m["muc"] == CHUA)


def test_tro_giup_ke_du_nhom_va_hang(chay: Chay) -> None:
    """The help names every word by which rules can be chosen, and every option."""
    ra = chay("check", "--help").out.replace("\n", " ")

    assert [ten for ten in (*THANH_PHAN, *Hang) if ten not in ra] == []
    for tuy_chon in ("--format", "--full", "--strict", "--draft", "--select", "--ignore", "--profile", "--annotate"):
        assert tuy_chon in ra
    assert "--jobs" in ra
