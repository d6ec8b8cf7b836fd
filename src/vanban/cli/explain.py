"""`vanban explain`: the page of a rule."""

from __future__ import annotations

import re

import click

from vanban.cli import words

_HO_SO = re.compile(r"R-", re.IGNORECASE)


@click.command("explain", cls=words.Command)
@click.argument("ma", metavar="MÃ")
def command(ma: str) -> None:
    """Giải thích một quy tắc soát, kèm lời của Nghị định, hoặc một quy tắc của hồ sơ khen thưởng.

    MÃ là mã quy tắc mà vanban check nêu, ví dụ TR103, hoặc mà vanban build nêu khi dựng hồ sơ, ví dụ R-01; xem mọi mã:
    vanban list --rules.
    """
    click.echo(_trang(ma), nl=False)


def _trang(ma: str) -> str:
    if _HO_SO.match(ma):
        from vanban.thi_dua.trang import giai_thich as giai_thich_ho_so

        return giai_thich_ho_so(ma)
    from vanban.check import giai_thich

    return giai_thich(ma)
