"""`vanban completion`: the script that makes the Tab key complete commands."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from vanban.cli import words


@click.command("completion", cls=words.Command)
@click.argument("shell", metavar="SHELL", type=words.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """In đoạn mã để phím Tab điền giúp tên lệnh.

    SHELL là bash, zsh hoặc fish. Với bash, thêm dòng này vào ~/.bashrc:

        eval "$(vanban completion bash)"
    """
    lop = get_completion_class(shell)
    assert lop is not None
    group = click.get_current_context().find_root().command
    click.echo(lop(group, {}, "vanban", "_VANBAN_COMPLETE").source())
