"""`vanban check`: the decree held against files."""

from __future__ import annotations

from pathlib import Path

import click

from vanban.build.soat_tep import KetQuaSoat, soat_het
from vanban.cli import screen, words
from vanban.cli.formats import FORMATS
from vanban.errors import VanbanError


@click.command("check", cls=words.Command)
@click.argument("duong", metavar="ĐƯỜNG_DẪN…", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "dang",
    metavar="DẠNG",
    type=words.Choice(list(FORMATS)),
    default="text",
    help="Dạng báo cáo: text (mặc định), json, sarif, github.",
)
@click.option("--strict", is_flag=True, help="Tính cả NHẮC là lỗi.")
@click.option("--draft", "nhap", is_flag=True, help="Tệp .docx là bản nháp: số và ngày được để trống.")
@click.pass_context
def command(ctx: click.Context, duong: tuple[Path, ...], dang: str, strict: bool, nhap: bool) -> None:
    """Soát tệp .docx hoặc dữ liệu theo Nghị định 30/2020/NĐ-CP.

    ĐƯỜNG_DẪN là tệp .docx, tệp dữ liệu hoặc thư mục. Dữ liệu được dựng thử trong bộ nhớ, không ghi gì ra đĩa.

    SAI là chắc chắn trái Nghị định, NHẮC là nên xem lại, CHƯA KIỂM là chưa đánh giá được.

    Mã thoát: 0 không có lỗi SAI; 1 có lỗi SAI (thêm --strict thì tính cả NHẮC); 2 có tệp không soát được.
    """
    cac = list(soat_het(duong, nhap=nhap))
    if bao_cao := FORMATS[dang](cac):
        click.echo(bao_cao)
    for kq in cac:
        if kq.loi:
            screen.err(VanbanError(kq.loi, goi_y=kq.goi_y))
    ctx.exit(_ma_thoat(cac, strict=strict))


def _ma_thoat(cac: list[KetQuaSoat], *, strict: bool) -> int:
    if any(kq.loi for kq in cac):
        return 2
    return int(any(kq.bao_cao.sai or (strict and kq.bao_cao.nhac) for kq in cac))
