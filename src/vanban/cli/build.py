"""`vanban build`: documents from data."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from vanban.build.ket_qua import LuotDung
from vanban.build.run import dung
from vanban.build.so_dang_ky.hom_nay import hom_nay
from vanban.build.tep_la import khong_con_du_lieu, sai_thu_muc, tep_bi_bo_qua
from vanban.build.viec import Viec, tim_viec
from vanban.cli import screen, words
from vanban.cli.luot import in_ket_qua, ke, ke_tep_cu
from vanban.errors import VanbanError


@click.command("build", cls=words.Command)
@click.argument("duong", metavar="[ĐƯỜNG_DẪN]…", nargs=-1, type=click.Path(path_type=Path))
@click.option("--issue", "phat_hanh", is_flag=True, help="Ban hành: cấp số, ghi ngày, dựng, vào sổ đăng ký.")
@click.option("--date", "ngay", type=words.Day(), metavar="NGÀY", help="Với --issue: ngày ban hành, thay cho hôm nay.")
@click.option("--giay", multiple=True, metavar="TÊN", help="Với --issue: chỉ giấy này của hồ sơ, như 03_to_trinh.")
@click.option("--force", "ep", is_flag=True, help="Ghi cả văn bản còn lỗi SAI; vẫn thoát với mã 1.")
@click.option("--pdf", is_flag=True, help="Xuất thêm PDF cạnh mỗi văn bản, soát trang đã dàn (cần LibreOffice).")
@click.option(
    "--jobs", "song_song", metavar="SỐ", default="2", callback=words.so_song_song, help="Với --pdf: số LibreOffice."
)
@click.option("--json", "la_json", is_flag=True, help="In kết quả dạng JSON: [{tep, loai, trang_thai, loi}].")
@click.pass_context
def command(
    ctx: click.Context,
    duong: tuple[Path, ...],
    phat_hanh: bool,
    ngay: date | None,
    giay: tuple[str, ...],
    ep: bool,
    pdf: bool,
    song_song: int,
    la_json: bool,
) -> None:
    """Dựng văn bản .docx từ dữ liệu trong inputs/.

    ĐƯỜNG_DẪN là tệp hoặc thư mục trong inputs/; không ghi thì dựng tất cả. inputs/A/B.yaml cho ra outputs/A/B.docx.

    Mỗi văn bản được đọc lại trước khi ghi: có lỗi SAI, mất chữ hoặc hỏng gói thì không ghi, tệp cũ còn nguyên.

    Với --issue: mỗi văn bản lấy số tiếp theo của sổ inputs/so_dang_ky.yaml và ngày hôm nay. Còn thiếu gì, người ký
    không giữ chức vụ vào ngày ấy, hoặc có lỗi SAI thì cả lượt không cấp số nào. Văn bản đã ban hành thì giữ nguyên:
    dựng lại mà khác thì không ghi.

    Với --pdf: PDF/A có nhúng phông, thẻ cấu trúc, tên và ngôn ngữ, nằm cạnh tệp .docx. Trang đã dàn được soát; không có
    LibreOffice hay dàn trang không được thì tệp .docx vẫn còn.

    Mã thoát: 0 đã ghi hết; 1 có văn bản không đạt (các văn bản khác vẫn ghi); 2 dữ liệu sai, không ghi gì.
    """
    _kiem_tuy_chon(phat_hanh=phat_hanh, duong=duong, ep=ep, rieng=bool(ngay or giay))
    for tep in tep_bi_bo_qua(duong):
        screen.err(f"Bỏ qua: {tep}")
    viec = tim_viec(duong)
    luot = _ban_hanh(viec, ngay, giay) if phat_hanh else dung(viec, ep=ep, tien_do=screen.progress)
    loi_pdf: VanbanError | None = None
    if pdf and not luot.loi_vao:
        luot, loi_pdf = _xuat_pdf(luot, song_song)
    screen.end_progress()
    in_ket_qua(luot.ket_qua, la_json=la_json)
    for tep in sai_thu_muc(luot.ket_qua):
        screen.err(f"Lưu ý: {tep}")
    ke(luot, ep=ep, phat_hanh=phat_hanh)
    if luot.su_co:
        raise luot.su_co[0]
    if not (luot.loi_vao or phat_hanh):
        ke_tep_cu(khong_con_du_lieu(viec, luot.ket_qua, tat_ca=not duong))
    if loi_pdf:
        raise loi_pdf
    ctx.exit(luot.ma_thoat)


def _xuat_pdf(luot: LuotDung, song_song: int) -> tuple[LuotDung, VanbanError | None]:
    """The run with its PDF files, or as it was and what kept all of them from being made."""
    from vanban.build.xuat_pdf import xuat_pdf  # a build without PDF needs none of it

    try:
        return xuat_pdf(luot, song_song=song_song, tien_do=screen.progress), None
    except VanbanError as loi:
        return luot, loi


def _kiem_tuy_chon(*, phat_hanh: bool, duong: tuple[Path, ...], ep: bool, rieng: bool) -> None:
    """Refuse options that do not go together."""
    if rieng and not phat_hanh:
        raise click.UsageError("--date, --giay chỉ dùng cùng --issue")
    if phat_hanh and ep:
        raise click.UsageError("--issue không đi cùng --force: văn bản còn lỗi SAI thì không ban hành")
    if phat_hanh and not duong:
        raise click.UsageError("--issue cần chỉ rõ văn bản, như: vanban build --issue inputs/ke_hoach/2026.yaml")


def _ban_hanh(viec: Sequence[Viec], ngay: date | None, giay: tuple[str, ...]) -> LuotDung:
    from vanban.build.so_dang_ky.ban_hanh import ban_hanh  # a draft needs none of it

    return ban_hanh(viec, hom_nay(), ngay=ngay, giay=giay)
