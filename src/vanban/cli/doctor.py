"""`vanban doctor`: what works on this machine, and what to install."""

from __future__ import annotations

import platform
import shutil
import subprocess
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import click

from vanban import __version__
from vanban.ban_ghi import dataclass
from vanban.build.tim_mau import liet_ke_mau
from vanban.cli import words
from vanban.errors import VanbanError
from vanban.inputs.khong_gian import tim_goc
from vanban.pdf.cai_dat import tim_soffice, tim_thu_vien

# Faces whose letters are as wide as those of Times New Roman, so that lines and pages break at the same places.
SONG_SINH = ("Times New Roman", "Liberation Serif", "Tinos", "Thorndale AMT")
_PHU_THUOC = (
    "click",
    "docxtpl",
    "jinja2",
    "lxml",
    "pillow",
    "pydantic",
    "pypdfium2",
    "python-calamine",
    "pyyaml",
    "watchfiles",
)


@dataclass(frozen=True, slots=True)
class Muc:
    """One line of the report. `dat` is None where nothing could be found out; `can_thiet` fails the command."""

    ten: str
    cau: str
    dat: bool | None = True
    can_thiet: bool = False
    goi_y: str = ""

    def __str__(self) -> str:
        """The line, and what to do below it."""
        dau = {True: "ĐẠT  ", False: "THIẾU", None: "—    "}[self.dat]
        return f"{dau}  {self.ten}: {self.cau}" + (f"\n         Gợi ý: {self.goi_y}" if self.goi_y else "")


@click.command("doctor", cls=words.Command)
@click.pass_context
def command(ctx: click.Context) -> None:
    """Xem máy này làm được gì, còn thiếu gì.

    Mã thoát: 0 dựng được văn bản; 1 thiếu thứ không thể không có.
    """
    muc = tuple(kham())
    for m in muc:
        click.echo(str(m))
    ctx.exit(1 if any(m.can_thiet and m.dat is False for m in muc) else 0)


def kham() -> Iterator[Muc]:
    """Look at everything in turn."""
    yield Muc("vanban", f"{__version__}, Python {platform.python_version()}, {platform.system()}")
    yield Muc("Thư viện", ", ".join(f"{ten} {version(ten)}" for ten in _PHU_THUOC))
    yield _khong_gian()
    yield _mau()
    yield _libreoffice()
    yield _poppler()
    yield _phong_chu()
    yield _git()


def _khong_gian() -> Muc:
    try:
        return Muc("Thư mục làm việc", str(tim_goc(Path.cwd())))
    except VanbanError:
        return Muc(
            "Thư mục làm việc",
            "không thấy inputs/co_quan.yaml ở đây hay ở thư mục cha",
            None,
            goi_y="chạy trong thư mục có inputs/, hoặc tạo mới: vanban new ke_hoach inputs/ke_hoach/mau.yaml",
        )


def _mau() -> Muc:
    mau = liet_ke_mau(Path.cwd())
    if not mau:
        return Muc("Bản mẫu", "không có bản mẫu nào", False, can_thiet=True, goi_y="cài lại vanban.")
    rieng = [tep.name for tep in mau if tep.parent.name == "rieng"]
    them = f"; của riêng cơ quan: {', '.join(rieng)}" if rieng else ""
    return Muc("Bản mẫu", f"{', '.join(tep.stem for tep in mau)}{them}")


def _libreoffice() -> Muc:
    chuong_trinh = tim_soffice()
    if chuong_trinh is None:
        goi_y = "cài LibreOffice Writer; trên Debian, Ubuntu: apt install libreoffice-writer-nogui"
        return Muc("LibreOffice", "không có; chưa xuất được PDF", False, goi_y=goi_y)
    nhanh = "" if tim_thu_vien(chuong_trinh) else "; phải mở lại cho từng văn bản nên xuất PDF chậm"
    return Muc("LibreOffice", (_hoi(chuong_trinh, "--version") or chuong_trinh) + nhanh)


def _poppler() -> Muc:
    if shutil.which("pdftotext") is None:
        return Muc("poppler", "không có; chỉ kiểm thử mới cần", None, goi_y="apt install poppler-utils")
    return Muc("poppler", "có pdftotext")


def _phong_chu() -> Muc:
    """Which face stands in for Times New Roman, and whether it has the Vietnamese letters.

    fonts-liberation 1.x answers to the name Liberation Serif but lacks 92 letters, so its coverage is asked too.
    """
    if shutil.which("fc-match") is None:
        return Muc("Phông chữ", "không có fontconfig để hỏi; Word và Windows có sẵn Times New Roman", None)
    ho = _hoi("fc-match", "-f", "%{family[0]}", "Times New Roman")
    goi_y = "cài phông cùng bề rộng với Times New Roman; trên Debian, Ubuntu: apt install fonts-liberation2"
    if ho not in SONG_SINH:
        return Muc("Phông chữ", f"Times New Roman được thay bằng {ho}: trang PDF sẽ lệch", False, goi_y=goi_y)
    if not _hoi("fc-list", f":family={ho}:lang=vi"):
        return Muc("Phông chữ", f"{ho} ở máy này thiếu chữ tiếng Việt (bản cũ)", False, goi_y=goi_y)
    return Muc("Phông chữ", f"Times New Roman hiện bằng {ho}, đủ chữ tiếng Việt")


def _git() -> Muc:
    """Whether `git diff` shows the words of a .docx: git reads that setting from this machine only."""
    if shutil.which("git") is None:
        return Muc("git", "không có; vanban diff chỉ so được tệp với tệp", None)
    if _hoi("git", "config", "--get", "diff.vanban.textconv"):
        return Muc("git", "git diff đọc được tệp .docx")
    return Muc(
        "git",
        "git diff chưa đọc được tệp .docx",
        None,
        goi_y="trong kho này, một lần: git config diff.vanban.textconv 'vanban show --styles'",
    )


def _hoi(*lenh: str) -> str:
    try:
        ra = subprocess.run(lenh, capture_output=True, text=True, timeout=30, check=False)  # noqa: S603 - fixed programs
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return ra.stdout.strip()
