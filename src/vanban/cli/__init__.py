"""The command line: one short module a command, each imported only when it is run."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

import click

from vanban import __version__
from vanban.cli import words
from vanban.cli.khoi_dong import khoi_dong
from vanban.errors import VanbanError

COMMANDS = {
    "build": "Dựng văn bản .docx từ dữ liệu trong inputs/.",
    "check": "Soát tệp .docx hoặc dữ liệu theo Nghị định 30/2020/NĐ-CP.",
    "watch": "Dựng lại văn bản mỗi lần lưu dữ liệu và báo lỗi ngay.",
    "preview": "Xem trước trang giấy trong trình duyệt, tự cập nhật mỗi lần lưu dữ liệu.",
    "number": "Cấp số và sổ đăng ký văn bản đi: xem, kiểm, hủy số, thu hồi, xuất sổ.",
    "import": "Đọc một văn bản cũ (.docx, .txt) thành dữ liệu YAML.",
    "new": "Tạo một tệp dữ liệu mẫu có chú thích, hoặc thư mục của một hồ sơ khen thưởng.",
    "list": "Liệt kê các loại văn bản và quy tắc soát.",
    "explain": "Giải thích một quy tắc soát, kèm lời của Nghị định, hoặc một quy tắc của hồ sơ khen thưởng.",
    "show": "In nội dung một tệp .docx thành chữ.",
    "diff": "Nói bằng lời hai văn bản khác nhau ở đâu: tệp, thư mục hoặc bản git.",
    "schema": "Ghi lược đồ JSON cho trình soạn thảo.",
    "doctor": "Xem máy này làm được gì, còn thiếu gì.",
    "completion": "In đoạn mã để phím Tab điền giúp tên lệnh.",
}


def _version(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        click.echo(f"vanban {__version__}")
        ctx.exit()


@click.group("vanban", cls=words.LazyGroup, lazy=COMMANDS, invoke_without_command=True)
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="In số phiên bản.")
@click.pass_context
def group(ctx: click.Context) -> None:
    """Dựng và soát văn bản hành chính theo Nghị định 30/2020/NĐ-CP.

    Sửa dữ liệu trong thư mục inputs/, chạy "vanban build", nhận văn bản trong outputs/.

    Mã thoát: 0 xong; 1 có văn bản không đạt; 2 dữ liệu hoặc lệnh sai.
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


def run(args: Sequence[str]) -> int:
    """Run one command line and return its exit status; what the user can mend is told on standard error."""
    color = False if os.environ.get("NO_COLOR") else None
    try:
        status = group.main([*args], prog_name="vanban", standalone_mode=False, color=color)
    except click.ClickException as error:
        _usage(error)
        return 2
    except VanbanError as error:
        click.echo(str(error), err=True)
        return 2
    except click.Abort:
        click.echo("Đã dừng.", err=True)
        return 130
    return status if isinstance(status, int) else 0


def main() -> None:
    """Entry point of the program `vanban`: UTF-8 on every terminal, quiet when the reader of a pipe leaves."""
    khoi_dong()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        status = run(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:
        status = words.PIPE_CLOSED
    if status == words.PIPE_CLOSED:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is still buffered goes nowhere
    gc.freeze()  # what lives until now goes with the process; the collector need not search it again
    sys.exit(status)


def _usage(error: click.ClickException) -> None:
    ctx = getattr(error, "ctx", None)
    duong = ctx.command_path if ctx else "vanban"
    click.echo(f"vanban: {words.sentence(error)}\n  Gợi ý: xem cách dùng: {duong} --help", err=True)
