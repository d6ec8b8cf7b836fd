"""`vanban schema`: JSON Schemas for the editor."""

from __future__ import annotations

from pathlib import Path

import click

from vanban.build.ghi import ghi
from vanban.build.schemas import noi_dung
from vanban.build.viec import duong_hien
from vanban.cli import screen, words


@click.command("schema", cls=words.Command)
@click.argument("thu_muc", metavar="[THƯ_MỤC]", default="schema", type=click.Path(file_okay=False, path_type=Path))
@click.option("--check", "chi_kiem", is_flag=True, help="Không ghi, chỉ xem các lược đồ có còn mới không.")
@click.pass_context
def command(ctx: click.Context, thu_muc: Path, chi_kiem: bool) -> None:
    """Ghi lược đồ JSON cho trình soạn thảo.

    Mỗi loại văn bản và mỗi tệp dùng chung một lược đồ, vào THƯ_MỤC (mặc định: schema). Dòng đầu của tệp dữ liệu chỉ
    tới lược đồ ấy để VS Code và các trình soạn thảo khác gợi ý khi gõ.

    Mã thoát với --check: 0 còn mới; 1 đã cũ.
    """
    cac_tep = {thu_muc / ten: du_lieu for ten, du_lieu in noi_dung().items()}
    if chi_kiem:
        cu = [tep for tep, du_lieu in cac_tep.items() if not tep.is_file() or tep.read_bytes() != du_lieu]
        for tep in cu:
            screen.err(f"{duong_hien(tep)}: đã cũ, ghi lại bằng: vanban schema")
        ctx.exit(1 if cu else 0)
    for tep, du_lieu in cac_tep.items():
        click.echo(f"{duong_hien(tep)}\t{'đã ghi' if ghi(tep, du_lieu) else 'không đổi'}")
