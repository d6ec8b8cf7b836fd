"""The smaller commands, and the program as a process."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from cli.conftest import Chay
from vanban.build.schemas import noi_dung
from vanban.check import all_rules
from vanban.cli import doctor
from vanban.loai import all_loai
from vanban.thi_dua.quy_tac import all_quy_tac


def test_list(chay: Chay) -> None:
    """One line a type: key, name, abbreviation, form."""
    ra = chay("list")

    assert "ke_hoach\tKế hoạch\tKH\tMẫu 1.4\n" in ra.out
    assert len(ra.out.splitlines()) == len(all_loai())


def test_list_quy_tac(chay: Chay) -> None:
    """One line a rule: id, rank, fault."""
    dong = chay("list", "--rules").out.splitlines()

    assert [d.split("\t")[0] for d in dong] == [*all_rules(), *all_quy_tac()]


def test_schema_ghi_mot_lan(tmp_path: Path, chay: Chay) -> None:
    """Schemas are written once; the second run changes nothing."""
    thu_muc = str(tmp_path / "schema")

    assert chay("schema", thu_muc).out.count("đã ghi") == len(noi_dung())
    assert chay("schema", thu_muc).out.count("không đổi") == len(noi_dung())


def test_luoc_do_doc_duoc(tmp_path: Path) -> None:
    """Each schema has a Vietnamese title and descriptions."""
    for ten, du_lieu in noi_dung().items():
        luoc = json.loads(du_lieu)
        assert luoc["title"], ten
        assert luoc["properties"], ten


def test_show(noi_lam: Path, chay: Chay) -> None:
    """The text of a built document."""
    chay("build", "inputs/ke_hoach")

    ra = chay("show", "outputs/ke_hoach/mot.docx")

    assert ra.ma == 0
    assert "Độc lập - Tự do - Hạnh phúc" in ra.out.replace("°", " ")


@pytest.mark.parametrize("ten", ["khong_co.docx", "co_quan.yaml"])
def test_show_khong_doc_duoc(noi_lam: Path, chay: Chay, ten: str) -> None:
    """What is no .docx is told in one sentence."""
    ra = chay("show", f"inputs/{ten}")

    assert (ra.ma, ra.out) == (2, "")
    assert ra.err.startswith(f"inputs/{ten}: ")


def test_explain(chay: Chay) -> None:
    """The page of a rule: the fault, why, wrong, right, rank, clause, quotation; the id in any case."""
    ra = chay("explain", "tr103")

    assert ra.ma == 0
    assert ra.out.startswith("TR103  ")
    for nhan in ("Vì sao: ", "Sai: ", "Đúng: ", "Hạng: luật", "Căn cứ: NĐ 30/2020/NĐ-CP, ", "Trích: “"):
        assert f"\n{nhan}" in ra.out


@pytest.mark.parametrize(
    ("ma", "gan"),
    [
        ("TR1O3", r"các mã gần đó: TR103(, TR\d{3}){4}; "),
        ("TR999", r"các mã gần đó: TR\d{3}(, TR\d{3}){4}; "),
        ("X999", ""),
    ],
)
def test_explain_khong_co(chay: Chay, ma: str, gan: str) -> None:
    """An unknown id names its five nearest neighbours, if it has any, and where all of them stand."""
    ra = chay("explain", ma)

    assert (ra.ma, ra.out) == (2, "")
    assert re.fullmatch(rf"không có quy tắc nào mã '{ma}'\n  Gợi ý: {gan}xem mọi mã: vanban list --rules\n", ra.err)


def test_doctor(noi_lam: Path, chay: Chay) -> None:
    """Each part of the machine has a line; a workspace and its layouts are found."""
    ra = chay("doctor")

    assert ra.ma == 0
    for ten in ("vanban", "Thư viện", "Thư mục làm việc", "Bản mẫu", "LibreOffice", "poppler", "Phông chữ", "git"):
        assert f"  {ten}: " in ra.out
    assert f"Thư mục làm việc: {noi_lam}" in ra.out


def test_doctor_phong_thieu_chu(chay: Chay, monkeypatch: pytest.MonkeyPatch) -> None:
    """The old Liberation fonts answer to the name but lack the letters; the hint names the package."""
    monkeypatch.setattr("shutil.which", lambda ten: f"/usr/bin/{ten}")
    monkeypatch.setattr(doctor, "_hoi", lambda *lenh: "Liberation Serif" if lenh[0] == "fc-match" else "")

    ra = chay("doctor")

    assert "THIẾU  Phông chữ: Liberation Serif ở máy này thiếu chữ tiếng Việt (bản cũ)" in ra.out
    assert "fonts-liberation2" in ra.out


def test_doctor_khong_co_ban_mau(chay: Chay, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a layout nothing can be built."""
    monkeypatch.setattr(doctor, "liet_ke_mau", lambda _goc: ())
    monkeypatch.setattr("shutil.which", lambda _ten: None)

    ra = chay("doctor")

    assert ra.ma == 1
    assert "THIẾU  Bản mẫu: không có bản mẫu nào" in ra.out
    assert "THIẾU  LibreOffice: không có; chưa xuất được PDF" in ra.out


@pytest.mark.parametrize(
    "moi_truong", [{"LC_ALL": "C"}, {"LC_ALL": "POSIX", "PYTHONUTF8": "0"}, {"PYTHONIOENCODING": "cp1252"}]
)
def test_chu_viet_o_moi_bang_ma(moi_truong: dict[str, str]) -> None:
    """Output is UTF-8 whatever the terminal says it is."""
    ra = subprocess.run(
        [sys.executable, "-m", "vanban", "list"], env=os.environ | moi_truong, capture_output=True, check=True
    )

    assert "Kế hoạch" in ra.stdout.decode("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="pipes of POSIX")
def test_nguoi_doc_ong_bo_di() -> None:
    """`vanban … | head` ends without a word."""
    doc, ghi = os.pipe()
    os.close(doc)
    ra = subprocess.run([sys.executable, "-m", "vanban", "list"], stdout=ghi, stderr=subprocess.PIPE, check=False)
    os.close(ghi)

    assert (ra.returncode, ra.stderr) == (141, b"")


def test_loi_la_thi_giu_dau_vet(chay: Chay, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault of the program itself is not dressed up as the user's."""

    def hong() -> None:
        raise RuntimeError("bug")

    monkeypatch.setattr("vanban.cli.list._loai", hong)
    with pytest.raises(RuntimeError, match="bug"):
        chay("list")


def test_ngat_bang_ban_phim(chay: Chay, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C ends quietly."""

    def ngat() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("vanban.cli.list._loai", ngat)

    assert chay("list").ma == 130


def test_mau_sac(noi_lam: Path) -> None:
    """No colour codes in a pipe."""
    ra = subprocess.run([sys.executable, "-m", "vanban", "build"], capture_output=True, check=True)

    assert b"\x1b" not in ra.stdout + ra.stderr
