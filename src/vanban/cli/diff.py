"""`vanban diff`: what changed between two documents, in words."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from vanban.build.so_ban.so_ban import Cap, so_hai_phia
from vanban.cli import words
from vanban.so_sanh.ket_qua import TrangThaiSo, bao_cao_chu, bao_cao_json, bao_cao_markdown
from vanban.so_sanh.trang_html import bao_cao_html

_DANG = {"text": bao_cao_chu, "json": bao_cao_json, "markdown": bao_cao_markdown, "html": bao_cao_html}
_SAU_HAI_GACH = "vanban.diff.sau_hai_gach"


class _Lenh(words.Command):
    """A command that knows what stands after `--`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Keep the words after `--` apart; click alone would forget where they began."""
        if "--" in args:
            cho = args.index("--")
            ctx.meta[_SAU_HAI_GACH] = args[cho + 1 :]
            args = args[:cho]
        return super().parse_args(ctx, args)


@click.command("diff", cls=_Lenh, options_metavar="[TÙY CHỌN]")
@click.argument("doi_so", metavar="CŨ [MỚI] [-- ĐƯỜNG_DẪN…]", nargs=-1, required=True)
@click.option(
    "--format", "dang", metavar="DẠNG", type=words.Choice([*_DANG]), default="text",
    help="Dạng báo cáo: text (mặc định), html (hai bản cạnh nhau), json, markdown.",
)  # fmt: skip
@click.option(
    "--docx", "dich", metavar="TỆP.docx", type=click.Path(path_type=Path),
    help="Ghi thêm bản mới với các chỗ đổi là vết sửa của Word (một văn bản).",
)  # fmt: skip
@click.option(
    "--author", "tac_gia", metavar="TÊN", default="vanban", help="Với --docx: tên người sửa. Mặc định: vanban."
)
@click.option("--date", "ngay", type=words.Day(), metavar="NGÀY", help="Với --docx: ngày sửa; không ghi thì để trống.")
@click.pass_context
def command(
    ctx: click.Context, doi_so: tuple[str, ...], dang: str, dich: Path | None, tac_gia: str, ngay: date | None
) -> None:
    """Nói bằng lời hai văn bản khác nhau ở đâu: tệp, thư mục hoặc bản git.

    CŨ, MỚI là tệp .docx, tệp dữ liệu (được dựng trong bộ nhớ) hoặc thư mục; hoặc là bản git, khi ấy ghi các đường dẫn
    cần so sau dấu --, thiếu MỚI thì so với tệp đang có:

    \b
      vanban diff cu.docx moi.docx
      vanban diff main -- inputs/ke_hoach
      vanban diff main nhanh-moi -- inputs

    Điều phải kéo theo một thay đổi khác (số thứ tự lùi đi vì thêm mục, dấu cuối danh sách) không kể riêng.

    Với --docx: từ chối hết vết sửa thì được lời văn cũ, chấp nhận hết thì được lời văn mới.

    Mã thoát: 0 như nhau; 1 có khác; 2 có văn bản không so được.
    """
    duong = tuple(Path(mot) for mot in ctx.meta.get(_SAU_HAI_GACH, ()))
    cac = so_hai_phia(doi_so, duong)
    if dich:
        _ghi_vet(cac, dich, tac_gia, ngay)
    click.echo(_DANG[dang]([cap.ket_qua for cap in cac]))
    ctx.exit(_ma_thoat(cac))


def _ghi_vet(cac: list[Cap], dich: Path, tac_gia: str, ngay: date | None) -> None:
    from vanban.build.so_ban.vet_sua import ghi_vet_sua  # the other formats need none of it

    ghi_vet_sua(cac, dich, tac_gia=tac_gia, ngay=f"{ngay:%Y-%m-%d}T00:00:00Z" if ngay else "")


def _ma_thoat(cac: list[Cap]) -> int:
    trang_thai = {cap.ket_qua.trang_thai for cap in cac}
    return 2 if TrangThaiSo.LOI in trang_thai else int(bool(trang_thai - {TrangThaiSo.GIONG}))
