"""Help and usage errors: Vietnamese, and cheap."""

from __future__ import annotations

import subprocess
import sys

import pytest

from vanban import __version__
from vanban.cli import COMMANDS, group, run, words

TIENG_ANH = ("Usage", "Options", "Commands:", "Show ", "Error", "Try ", "Missing", "No such", "argument", "exit")


@pytest.mark.parametrize("lenh", [(), *((ten,) for ten in COMMANDS)], ids=lambda lenh: " ".join(lenh) or "vanban")
def test_tro_giup_tieng_viet(lenh: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    """No word of click's own is left in English."""
    assert run([*lenh, "--help"]) == 0

    ra = capsys.readouterr().out
    assert "Cách dùng: vanban" in ra
    assert "In trợ giúp này rồi thoát." in ra
    assert [tu for tu in TIENG_ANH if tu in ra] == []


@pytest.mark.parametrize("ten", COMMANDS)
def test_dong_gioi_thieu_la_dong_dau_cua_lenh(ten: str) -> None:
    """The line in the list of commands, written there so that nothing is imported, is the command's own."""
    lenh = group.get_command(words.Context(group), ten)

    assert lenh is not None
    assert (lenh.help or "").splitlines()[0] == COMMANDS[ten]


@pytest.mark.parametrize(
    ("lenh", "cau"),
    [
        (["bild"], "vanban: không có lệnh bild; có phải ý bạn là build?"),
        (["xyz"], "vanban: không có lệnh xyz"),
        (["build", "--forse"], "vanban: không có tùy chọn --forse; có phải ý bạn là --force, --jobs?"),
        (["build", "--json=1"], "vanban: tùy chọn --json không nhận giá trị"),
        (["--version=1"], "vanban: tùy chọn --version không nhận giá trị"),
        (["check", "--format"], "vanban: tùy chọn --format cần một giá trị"),
        (["check", "--format", "pdf", "."], "vanban: pdf không phải một lựa chọn: text, json, sarif, github"),
        (["check"], "vanban: thiếu đối số ĐƯỜNG_DẪN…"),
        (["show", "a", "b"], "vanban: thừa đối số: b"),
        (["completion", "dos"], "vanban: dos không phải một lựa chọn: bash, zsh, fish"),
    ],
)
def test_lenh_sai_thoat_2(lenh: list[str], cau: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A wrong command line: one sentence, one hint, exit status 2, nothing on standard output."""
    assert run(lenh) == 2

    ra = capsys.readouterr()
    cau_dau, goi_y = ra.err.splitlines()
    assert cau_dau == cau
    assert goi_y.startswith("  Gợi ý: xem cách dùng: vanban")
    assert ra.out == ""


def test_khong_doi_so_thi_in_tro_giup(capsys: pytest.CaptureFixture[str]) -> None:
    """`vanban` alone is a request for help, not a fault."""
    assert run([]) == 0
    assert "Lệnh:" in capsys.readouterr().out


def test_so_phien_ban(capsys: pytest.CaptureFixture[str]) -> None:
    """`--version` prints one line."""
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"vanban {__version__}\n"


def test_tro_giup_chi_nap_click() -> None:
    """`vanban --help` loads click and nothing else that was installed."""
    ma = (
        "import sys; co = set(sys.modules)\n"
        "from vanban.cli import run; run(['--help'])\n"
        "moi = {t.partition('.')[0] for t in set(sys.modules) - co} - set(sys.stdlib_module_names)\n"
        "print(sorted(moi), file=sys.stderr)"
    )
    ra = subprocess.run([sys.executable, "-c", ma], capture_output=True, text=True, check=True)

    assert ra.stderr == "['click', 'vanban']\n"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_ma_dien_giup(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The script asks the program for its completions."""
    assert run(["completion", shell]) == 0
    assert "_VANBAN_COMPLETE" in capsys.readouterr().out


def test_dien_giup_ten_lenh(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The Tab key completes the name of a command."""
    monkeypatch.setenv("_VANBAN_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", "vanban bu")
    monkeypatch.setenv("COMP_CWORD", "1")
    with pytest.raises(SystemExit):
        run([])

    assert capsys.readouterr().out == "plain,build\n"
