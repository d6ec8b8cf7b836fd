"""`vanban show`: the text of a .docx."""

from __future__ import annotations

from pathlib import Path

import click

from vanban.cli import words
from vanban.docx.read import read


@click.command("show", cls=words.Command)
@click.argument("tep", metavar="TỆP", type=click.Path(path_type=Path))
@click.option("--styles", "theo_kieu", is_flag=True, help="Theo kiểu (style) và ô bảng của Word, để sửa bản mẫu.")
def command(tep: Path, theo_kieu: bool) -> None:
    """In nội dung một tệp .docx thành chữ.

    Trang giấy, rồi mỗi thành phần một dòng: tên, số thứ tự, lời văn như khi in; sau cùng là cách trình bày của từng
    loại thành phần. Hai văn bản như nhau cho ra chữ như nhau, dù ai soạn. Khuôn chữ này được tả ở docs/so_sanh.md.
    """
    click.echo(_chieu_kieu(tep) if theo_kieu else _hien(tep), nl=False)


def _hien(tep: Path) -> str:
    from vanban.so_sanh import dung_cay, hien

    return hien(dung_cay(read(tep)))


def _chieu_kieu(tep: Path) -> str:
    from vanban.docx.text import chieu

    return chieu(read(tep))
