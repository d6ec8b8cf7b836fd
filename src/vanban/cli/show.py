"""`vanban show`: the text of a .docx."""

from __future__ import annotations

from pathlib import Path

import click

from vanban.cli import words
from vanban.docx.read import read
from vanban.docx.text import chieu


@click.command("show", cls=words.Command)
@click.argument("tep", metavar="TỆP", type=click.Path(path_type=Path))
def command(tep: Path) -> None:
    """In nội dung một tệp .docx thành chữ.

    Mỗi đoạn một dòng, kèm số thứ tự như khi in, để đọc lướt hoặc so hai bản với nhau.
    """
    click.echo(chieu(read(tep)), nl=False)
