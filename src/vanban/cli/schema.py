"""`vanban schema`: JSON Schemas for the editor."""

from __future__ import annotations

from pathlib import Path

import click

from vanban.build.ghi import ghi
from vanban.build.schemas import noi_dung
from vanban.build.viec import duong_hien
from vanban.cli import words


@click.command("schema", cls=words.Command)
@click.argument("thu_muc", metavar="[THƯ_MỤC]", default="schema", type=click.Path(file_okay=False, path_type=Path))
def command(thu_muc: Path) -> None:
    """Ghi lược đồ JSON cho trình soạn thảo.

    Mỗi loại văn bản và mỗi tệp dùng chung một lược đồ, vào THƯ_MỤC (mặc định: schema). Dòng đầu của tệp dữ liệu chỉ
    tới lược đồ ấy để VS Code và các trình soạn thảo khác gợi ý khi gõ.
    """
    for ten, du_lieu in noi_dung().items():
        tep = thu_muc / ten
        click.echo(f"{duong_hien(tep)}\t{'đã ghi' if ghi(tep, du_lieu) else 'không đổi'}")
