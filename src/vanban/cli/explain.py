"""`vanban explain`: the page of a rule."""

from __future__ import annotations

from collections.abc import Iterator

import click

from vanban.check import Rule, all_rules
from vanban.cli import words
from vanban.errors import VanbanError
from vanban.inputs.gan_giong import khong_co
from vanban.nd30 import nd30

_HANG = {
    "luat": "luật: điều khoản của Nghị định",
    "mau": "mẫu: các mẫu của Phụ lục III",
    "tap_quan": "tập quán trình bày",
    "noi_quy": "nội quy của cơ quan",
}
_DAU_TRANG = "# Quy tắc soát\n\nTrang này do `make docs` viết từ mã. Xem từng quy tắc: `vanban explain` kèm mã.\n"


@click.command("explain", cls=words.Command)
@click.argument("ma", metavar="[MÃ]", required=False)
@click.option("--all", "tat_ca", is_flag=True, help="In trang của mọi quy tắc, dạng Markdown.")
def command(ma: str | None, tat_ca: bool) -> None:
    """Giải thích một quy tắc soát, kèm lời của Nghị định.

    MÃ là mã quy tắc mà vanban check nêu, ví dụ TR103.
    """
    if tat_ca:
        click.echo("\n".join((_DAU_TRANG, *(_trang(quy_tac) for quy_tac in all_rules().values()))), nl=False)
        return
    if ma is None:
        raise click.UsageError("thiếu đối số MÃ", click.get_current_context())
    quy_tac = all_rules().get(ma.upper())
    if quy_tac is None:
        raise VanbanError(
            khong_co(ma, tuple(all_rules()), loai="quy tắc"), goi_y="xem mọi quy tắc: vanban list --rules"
        )
    click.echo(_trang(quy_tac), nl=False)


def _trang(quy_tac: Rule) -> str:
    return "\n".join((f"## {quy_tac.ma}: {quy_tac.ten}", "", *_than(quy_tac))) + "\n"


def _than(quy_tac: Rule) -> Iterator[str]:
    for dong in quy_tac.trang_sach[1:]:
        if dong:
            yield f"- {dong}"
    yield f"- Hạng: {_HANG[quy_tac.hang]}. Mức: {quy_tac.muc}."
    if quy_tac.quy_dinh:
        dieu = nd30().quy_dinh(quy_tac.quy_dinh)
        yield f"- Căn cứ: {dieu.can_cu}."
        yield f"- Nguyên văn: “{dieu.trich}”"
