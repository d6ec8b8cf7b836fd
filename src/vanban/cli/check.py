"""`vanban check`: the decree held against files."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from vanban.build.chu_thich import ghi_ban_chu_thich, kiem_dich
from vanban.build.soat_tep import CachSoat, KetQuaSoat, soat_het
from vanban.build.viec_soat import doc_danh_sach
from vanban.cli import screen, words
from vanban.cli.formats import FORMATS
from vanban.errors import VanbanError
from vanban.pdf.cai_dat import can_soffice


def _cac_tu(_ctx: click.Context, _param: click.Parameter, cac: tuple[str, ...]) -> tuple[str, ...]:
    """The words of an option that may be given many times, each time with commas."""
    return tuple(tu for mot in cac for tu in mot.replace(",", " ").split())


@click.command("check", cls=words.Command)
@click.argument(
    "duong", metavar="ĐƯỜNG_DẪN…", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True)
)
@click.option(
    "--format",
    "dang",
    metavar="DẠNG",
    type=words.Choice(list(FORMATS)),
    default="text",
    help="Dạng báo cáo: text (mặc định), json, sarif, github.",
)
@click.option("--full", "day_du", is_flag=True, help="In đủ: mọi chỗ, lời của Nghị định, từng quy tắc chưa kiểm.")
@click.option("--strict", is_flag=True, help="Tính cả NHẮC là lỗi.")
@click.option("--draft", "nhap", is_flag=True, help="Tệp .docx là bản nháp: số và ngày được để trống.")
@click.option(
    "--select", "chi", metavar="MÃ", multiple=True, callback=_cac_tu, help="Chỉ soát: mã, đầu mã, tên nhóm hoặc hạng."
)
@click.option("--ignore", "tru", metavar="MÃ", multiple=True, callback=_cac_tu, help="Không soát: viết như --select.")
@click.option(
    "--profile",
    "ho_so",
    metavar="TỆP",
    type=click.Path(path_type=Path),
    help="Hồ sơ soát của cơ quan; không ghi thì dùng soat.yaml cạnh thư mục inputs/.",
)
@click.option("--annotate", "ban_chu_thich", metavar="TỆP.docx", type=click.Path(path_type=Path),
              help="Ghi một bản sao của tệp .docx, mỗi phát hiện là một chú thích của Word.")  # fmt: skip
@click.option(
    "--jobs", "song_song", metavar="SỐ", default="1", callback=words.so_song_song, help="Soát song song bấy nhiêu tệp."
)
@click.option("--pages", "trang", is_flag=True, help="Soát cả trang đã dàn (cần LibreOffice).")
@click.pass_context
def command(
    ctx: click.Context,
    duong: tuple[Path, ...],
    dang: str,
    day_du: bool,
    strict: bool,
    nhap: bool,
    chi: tuple[str, ...],
    tru: tuple[str, ...],
    ho_so: Path | None,
    ban_chu_thich: Path | None,
    song_song: int,
    trang: bool,
) -> None:
    """Soát tệp .docx hoặc dữ liệu theo Nghị định 30/2020/NĐ-CP.

    ĐƯỜNG_DẪN là tệp .docx, tệp chữ .txt, tệp dữ liệu hoặc thư mục (soát mọi tệp .docx và dữ liệu ở trong); dấu - là
    danh sách đường dẫn ở đầu vào chuẩn, mỗi dòng một đường. Dữ liệu được dựng thử trong bộ nhớ, không ghi gì ra đĩa.

    SAI là chắc chắn trái Nghị định, NHẮC là nên xem lại, CHƯA KIỂM là chưa đánh giá được, BỎ QUA là có người đã cho
    qua kèm lý do (trong hồ sơ soát, hoặc bằng dòng "# vanban: bỏ qua MÃ vì lý do" trong dữ liệu).

    Nhóm: trang, dau_trang, so_ngay, ten_loai, can_cu, noi_dung, so_thu_tu, kinh_gui, chu_ky, noi_nhan, phu_luc,
    dau_chi, ban_sao, con_sot, dan_trang, ngon_ngu. Hạng: luat, mau, tap_quan, noi_quy.

    Với --pages, văn bản được dàn thành trang bằng LibreOffice rồi đo: dòng bị ngắt, đường kẻ, lề, khối chữ ký, bảng qua
    trang, phông chữ. Không có --pages thì các quy tắc nhóm dan_trang là CHƯA KIỂM.

    Mã thoát: 0 không có lỗi SAI; 1 có lỗi SAI (thêm --strict thì tính cả NHẮC); 2 có tệp không soát được. Phát hiện
    đã bỏ qua không tính.
    """
    cac_duong = _duong(duong)
    if ban_chu_thich:
        _mot_tep(ctx, cac_duong)
        kiem_dich(cac_duong[0], ban_chu_thich)
    if trang:
        can_soffice()
    cach = CachSoat(nhap=nhap, ho_so=ho_so, chi=chi, tru=tru, song_song=song_song, trang=trang)
    cac = list(soat_het(cac_duong, cach, tien_do=screen.progress))
    screen.end_progress()
    if bao_cao := FORMATS[dang](cac, day_du=day_du):
        click.echo(bao_cao)
    for kq in cac:
        if kq.loi:
            screen.err(VanbanError(kq.loi, goi_y=kq.goi_y))
    if ban_chu_thich and not cac[0].loi:
        so = ghi_ban_chu_thich(cac_duong[0], cac[0].bao_cao, ban_chu_thich)
        screen.err(f"Đã ghi {so} chú thích vào bản sao {ban_chu_thich}.")
    ctx.exit(_ma_thoat(cac, strict=strict))


def _duong(duong: tuple[Path, ...]) -> tuple[Path, ...]:
    """The paths, with the list on standard input in the place of `-`."""
    return tuple(d for mot in duong for d in (_tu_dau_vao() if str(mot) == "-" else (mot,)))


def _tu_dau_vao() -> tuple[Path, ...]:
    return doc_danh_sach(sys.stdin.buffer.read().decode("utf-8", "surrogateescape"))


def _mot_tep(ctx: click.Context, duong: tuple[Path, ...]) -> None:
    if len(duong) != 1:
        raise click.UsageError(f"--annotate chỉ dùng với một tệp .docx, đang có {len(duong)} đường dẫn", ctx)


def _ma_thoat(cac: list[KetQuaSoat], *, strict: bool) -> int:
    if any(kq.loi for kq in cac):
        return 2
    return int(any(kq.bao_cao.sai or (strict and kq.bao_cao.nhac) for kq in cac))
