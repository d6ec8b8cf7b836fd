"""Many files at once: a table, an order that does not depend on who finishes first, a list on standard input."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path

import pytest

from check.tai_lieu import SECT, goi, nen
from cli.conftest import Chay
from vanban.docx.read import read

LE_HEP = SECT.replace('w:left="1701"', 'w:left="1417"')


@pytest.fixture
def nhieu(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three drafts, one with a fault, one broken, and Word's lock file; the current folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "nhap/cu").mkdir(parents=True)
    (tmp_path / "nhap/a.docx").write_bytes(nen(goi()))
    (tmp_path / "nhap/b.docx").write_bytes(b"PK\x03\x04")
    (tmp_path / "nhap/~$a.docx").write_bytes(b"khoa")
    (tmp_path / "nhap/cu/c.docx").write_bytes(nen(goi(sect=LE_HEP)))
    return tmp_path


def _so(dong: str) -> list[str]:
    return dong.split()


def test_bang_tong(nhieu: Path, chay: Chay) -> None:
    """The table at the end: file, type, counts, the sum; the broken file is there and the others are reported."""
    ra = chay("check", "nhap")
    bang = ra.out.split("\n\n")[1].splitlines()

    assert ra.ma == 2
    assert ra.err == (
        "nhap/b.docx: tệp hỏng hoặc bị cắt cụt, không mở được\n"
        "  Gợi ý: mở bằng Word hoặc LibreOffice rồi lưu lại dạng “Word Document (*.docx)”\n"
    )
    assert bang[0] == "TỆP             LOẠI             SAI  NHẮC  ĐẠT  CHƯA KIỂM"
    assert _so(bang[1])[:5] == ["nhap/a.docx", "Kế", "hoạch", "0", "0"]
    assert bang[2] == "nhap/b.docx     không soát được    -     -    -          -"
    assert _so(bang[3])[:5] == ["nhap/cu/c.docx", "Kế", "hoạch", "1", "0"]
    assert _so(bang[4])[:5] == ["Cộng", "3", "tệp", "1", "0"]
    assert len(bang) == 5
    assert "nhap/cu/c.docx: SAI 1 · NHẮC 0 · " in ra.out


def test_mot_tep_thi_khong_co_bang(nhieu: Path, chay: Chay) -> None:
    """One file needs no table."""
    assert "TỆP" not in chay("check", "nhap/a.docx").out


def test_song_song_cung_ket_qua(nhieu: Path, chay: Chay) -> None:
    """With several processes the report is the same, letter for letter, in the same order."""
    for so in range(6):
        shutil.copy("nhap/cu/c.docx" if so % 2 else "nhap/a.docx", f"nhap/d{so}.docx")

    mot, hai = chay("check", "nhap"), chay("check", "--jobs", "2", "nhap")
    assert mot == hai
    assert mot.ma == 2


def test_song_song_dung_ho_so_va_du_lieu(noi_lam: Path, chay: Chay) -> None:
    """The profile and the inputs reach the other processes."""
    Path("soat.yaml").write_text("tat: [NQ]\n")

    mot, hai = chay("check", "inputs"), chay("check", "--jobs", "3", "inputs")
    assert mot == hai
    assert mot.ma == 0


@pytest.mark.parametrize("so", ["0", "-1", "hai", "1.5", "999"])
def test_so_luot_song_song_sai(nhieu: Path, chay: Chay, so: str) -> None:
    """The number of processes is a small whole number."""
    ra = chay("check", f"--jobs={so}", "nhap/a.docx")

    assert (ra.ma, ra.out) == (2, "")
    assert ra.err.splitlines()[0] == f"vanban: --jobs cần một số từ 1 đến 256, đang là {so}"


def _dau_vao(monkeypatch: pytest.MonkeyPatch, chu: bytes) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(chu), encoding="utf-8"))


def test_danh_sach_o_dau_vao(nhieu: Path, chay: Chay, monkeypatch: pytest.MonkeyPatch) -> None:
    """A dash stands for the paths on standard input, in their order, at its place among the others."""
    _dau_vao(monkeypatch, b"nhap/cu\nkhong_co.docx\n")
    ra = chay("check", "-", "nhap/a.docx")

    assert ra.ma == 2
    assert [dong.split(":")[0] for dong in ra.out.split("\n\n")[0].splitlines() if ":" in dong and dong[0] != " "] == [
        "nhap/cu/c.docx",
        "khong_co.docx",
        "nhap/a.docx",
    ]
    assert ra.err == "khong_co.docx: không có tệp hay thư mục này\n"


def test_danh_sach_trong(chay: Chay, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing to check is not a clean check."""
    _dau_vao(monkeypatch, b"\n")
    ra = chay("check", "-")

    assert (ra.ma, ra.out, ra.err) == (2, "", "danh sách ở đầu vào chuẩn không có đường dẫn nào\n")


def test_tep_chu(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chay: Chay) -> None:
    """Plain text is checked by its words, at its lines; what needs a page is not evaluated."""
    monkeypatch.chdir(tmp_path)
    Path("nhap.txt").write_text("Ghi chú\nThiết thực, hiẹu quả.\n", encoding="utf-8")
    ra = chay("check", "--format", "json", "nhap.txt")

    muc = json.loads(ra.out)
    assert ra.ma == 0
    assert [(m["ma"], m["dong"], m["cot"]) for m in muc if m["thay"] == "hiẹu"] == [("CT101", 2, 13)]
    assert {m["muc"] for m in muc if m["ma"].startswith("TR10")} == {"CHƯA KIỂM"}
    assert "::warning file=nhap.txt,line=2,col=13,title=CT101::" in chay("check", "--format", "github", "nhap.txt").out


def test_tep_chu_neu_loai(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chay: Chay) -> None:
    """The text of a document names its type, as the .docx does."""
    monkeypatch.chdir(tmp_path)
    chu = "\n".join(d.chu.replace("\n", " ") for d in read(nen(goi())).doan)
    Path("nhap.txt").write_text(chu, encoding="utf-8")

    assert chay("check", "nhap.txt").out.splitlines()[0].endswith(" (Kế hoạch)")


def test_tep_chu_khong_doc_duoc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chay: Chay) -> None:
    """A text in another encoding is refused with one sentence."""
    monkeypatch.chdir(tmp_path)
    Path("nhap.txt").write_bytes("Thiết thực".encode("utf-16-le")[1:] + b"\xff")
    ra = chay("check", "nhap.txt")

    assert (ra.ma, ra.out) == (2, "nhap.txt: không soát được\n")
    assert ra.err.startswith("nhap.txt: ")


def test_du_lieu_hong_cac_du_lieu_khac_van_soat(noi_lam: Path, chay: Chay) -> None:
    """An input with a fault among inputs: the rest is reported, exit status 2."""
    Path("inputs/ke_hoach/ba.yaml").write_text("loai: ke_hoachh\n")
    ra = chay("check", "inputs")

    assert ra.ma == 2
    assert "inputs/ke_hoach/ba.yaml: không soát được\n" in ra.out
    assert "inputs/ke_hoach/mot.yaml: SAI 0 · " in ra.out
    assert ra.err.startswith("inputs/ke_hoach/ba.yaml:1:7: không có loại văn bản `ke_hoachh`")
