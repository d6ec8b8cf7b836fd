"""The workflow that comments on a pull request, and `git diff` of templates: run as they stand."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from vanban.build.tep_moi import tao

GOC = Path(__file__).parents[1]
QUY_TRINH: dict[Any, Any] = yaml.safe_load((GOC / ".github/workflows/thay_doi.yml").read_text(encoding="utf-8"))
VIEC: dict[str, Any] = QUY_TRINH["jobs"]["so_sanh"]
GIA = """#!/bin/sh
for tu in "$@"; do printf '%s\\n' "$tu"; done >> goi.txt
case "$*" in *--paginate*) cat co_san.txt 2>/dev/null || true ;; esac
"""


def buoc(ten: str) -> str:
    (mot,) = [b["run"] for b in VIEC["steps"] if b.get("name") == ten]
    return str(mot)


def chay(lenh: str, **moi_truong: str) -> subprocess.CompletedProcess[str]:
    """Runs a step as the runner does."""
    return subprocess.run(
        ["bash", "-eo", "pipefail", "-c", lenh],
        env=os.environ | {"PATH": f"{Path.cwd() / 'bin'}:{os.environ['PATH']}", **moi_truong},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def kho(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with two revisions, with `vanban` and a stand-in for `gh` on the path."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    (tmp_path / "bin").mkdir()
    for ten, chu in (("vanban", f'#!/bin/sh\nexec "{sys.executable}" -m vanban "$@"\n'), ("gh", GIA)):
        (tmp_path / "bin" / ten).write_text(chu)
        (tmp_path / "bin" / ten).chmod(0o755)
    tao("ke_hoach", Path("inputs/ke_hoach/$(touch hong)`x`.yaml"))
    shutil.copy(GOC / ".gitattributes", ".gitattributes")
    git("init", "-q", "-b", "main")
    git("add", "inputs", ".gitattributes")
    git("commit", "-qm", "Dữ liệu")
    return tmp_path


def git(*lenh: str) -> str:
    ten = ("-c", "user.name=Ví Dụ", "-c", "user.email=vi.du@example.invalid", "-c", "commit.gpgsign=false")
    return subprocess.run(["git", *ten, *lenh], check=True, capture_output=True, text=True).stdout


def test_quyen_toi_thieu() -> None:
    """No right but reading the code and writing the comment; never with the rights of the base for foreign code."""
    bat = QUY_TRINH[True]  # YAML reads the key `on` as a truth value

    assert [*bat] == ["pull_request"]
    assert set(bat["pull_request"]["paths"]) == {"inputs/**", "templates/**"}
    assert QUY_TRINH["permissions"] == {}
    assert VIEC["permissions"] == {"contents": "read", "pull-requests": "write"}
    assert not any("${{" in b.get("run", "") for b in VIEC["steps"])
    assert all(b["uses"].partition("/")[0] == "actions" for b in VIEC["steps"] if "uses" in b)


def test_ghi_chu(kho: Path) -> None:
    """The comment tells the change; a hostile file name runs nothing; an earlier comment is changed, not doubled."""
    (tep,) = Path("inputs/ke_hoach").iterdir()
    tep.write_text(tep.read_text(encoding="utf-8").replace("trich_yeu: ", "trich_yeu: Sửa đổi ", 1), encoding="utf-8")
    git("commit", "-qam", "Sửa")

    so = chay(buoc("So sánh"), BAN_CU=git("rev-parse", "HEAD~1").strip(), GITHUB_STEP_SUMMARY="tom_tat.md")

    assert so.returncode == 0, so.stderr
    dong = Path("ghi_chu.md").read_text(encoding="utf-8").splitlines()
    assert dong[0] == "<!-- vanban-thay-doi -->"
    assert "- **Trích yếu**: thêm “Sửa đổi”" in dong
    assert "\n".join(dong[1:]) == Path("tom_tat.md").read_text(encoding="utf-8").rstrip("\n")
    assert "Trích yếu" in Path("thay_doi.html").read_text(encoding="utf-8")

    ghi = buoc("Ghi vào pull request")
    assert chay(ghi, KHO="vi/du", SO="7").returncode == 0
    assert "repos/vi/du/issues/7/comments" in Path("goi.txt").read_text()
    assert "POST" in Path("goi.txt").read_text().splitlines()

    Path("co_san.txt").write_text("42\n43\n")
    Path("goi.txt").unlink()
    assert chay(ghi, KHO="vi/du", SO="7").returncode == 0
    lenh = Path("goi.txt").read_text().splitlines()
    assert "repos/vi/du/issues/comments/43" in lenh
    assert "PATCH" in lenh
    assert "POST" not in lenh
    assert "body=@ghi_chu.md" in lenh
    assert not list(kho.rglob("hong"))


def test_khong_dung_duoc_van_ghi(kho: Path) -> None:
    """An input that does not build is told in the comment; only a run without any comparison fails."""
    (tep,) = Path("inputs/ke_hoach").iterdir()
    tep.write_text("loai: ke_hoach\n", encoding="utf-8")
    git("commit", "-qam", "Hỏng")
    truoc = git("rev-parse", "HEAD~1").strip()

    assert chay(buoc("So sánh"), BAN_CU=truoc, GITHUB_STEP_SUMMARY="tom_tat.md").returncode == 0
    assert "không so được" in Path("ghi_chu.md").read_text(encoding="utf-8")
    assert chay(buoc("So sánh"), BAN_CU="khong_co", GITHUB_STEP_SUMMARY="tom_tat.md").returncode == 2


def test_git_diff_doc_duoc_docx(kho: Path) -> None:
    """With the one line of the guide, `git diff` of a template is text."""
    dong = next(d for d in (GOC / "docs/so_sanh.md").read_text(encoding="utf-8").splitlines() if "git config" in d)
    lenh = dong.strip().split("`")[1]
    assert chay(lenh).returncode == 0
    mau = sorted((GOC / "templates/docx").glob("mau_1_4_co_1[34].docx"))
    Path("templates/docx").mkdir(parents=True)
    dich = Path("templates/docx/mau.docx")
    shutil.copy(mau[0], dich)
    git("add", "-A")
    git("commit", "-qm", "Mẫu")
    shutil.copy(mau[1], dich)

    ra = chay("git diff templates")

    assert "-Kiểu Căn cứ: Times New Roman, 13, nghiêng" in ra.stdout
    assert "+Kiểu Căn cứ: Times New Roman, 14, nghiêng" in ra.stdout
