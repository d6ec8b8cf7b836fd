"""What the commands share in speaking to people: messages, progress, machine-readable errors."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from vanban.errors import Loi

if TYPE_CHECKING:
    from vanban.check import Finding

_XOA_DONG = "\r\x1b[K"


def err(cau: object) -> None:
    """Print a message on standard error."""
    click.echo(str(cau), err=True)


def progress(thu_tu: int, tong: int, ten: str) -> None:
    """Show on a terminal how far a long run has come; quiet elsewhere."""
    if tong > 1 and sys.stderr.isatty():
        click.echo(f"{_XOA_DONG}[{thu_tu}/{tong}] {ten}", err=True, nl=False)


def end_progress() -> None:
    """Take the progress line away."""
    if sys.stderr.isatty():
        click.echo(_XOA_DONG, err=True, nl=False)


def as_dict(loi: Loi | Finding) -> dict[str, str | int]:
    """Return an error or a finding for `--json`."""
    if isinstance(loi, Loi):
        noi = loi.vi_tri
        return {
            "tep": noi.tep if noi else "",
            "dong": noi.dong if noi else 0,
            "cot": noi.cot if noi else 0,
            "thong_bao": loi.cau_co_o,
        }
    return loi.thanh_json()
