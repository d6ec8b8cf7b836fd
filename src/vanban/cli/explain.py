"""`vanban explain`: the page of a rule."""

from __future__ import annotations

import click

from vanban.check import giai_thich
from vanban.cli import words


@click.command("explain", cls=words.Command)
@click.argument("ma", metavar="MÃ")
def command(ma: str) -> None:
    """Giải thích một quy tắc soát, kèm lời của Nghị định.

    MÃ là mã quy tắc mà vanban check nêu, ví dụ TR103; xem mọi mã: vanban list --rules.
    """
    click.echo(giai_thich(ma), nl=False)
