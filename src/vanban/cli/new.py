"""`vanban new`: a commented sample input."""

from __future__ import annotations

from pathlib import Path

import click

from vanban.build.doc_vao import doc_nhom
from vanban.build.ho_so_moi import HO_SO
from vanban.build.tep_moi import tao
from vanban.build.viec import duong_hien, tim_viec
from vanban.cli import screen, words
from vanban.errors import InputError
from vanban.khen_thuong.mo_don_vi import la_don_vi
from vanban.loai import all_loai

_DUONG = click.Path(path_type=Path)


@click.command("new", cls=words.Command)
@click.argument("loai", metavar="[LOẠI]", required=False, default="")
@click.argument("dich", metavar="[ĐÍCH]", required=False, type=_DUONG)
@click.option("--mau", metavar="TÊN", default="", help="Mẫu khác của loại, như báo cáo: hang_nam, tong_ket.")
@click.option("--from", "tu", metavar="CŨ", type=_DUONG, help="Chép một văn bản hay hồ sơ cũ; số và ngày để trống.")
def command(loai: str, dich: Path | None, tu: Path | None, mau: str) -> None:
    """Tạo một tệp dữ liệu mẫu có chú thích, hoặc thư mục của một hồ sơ khen thưởng.

    LOẠI là mã của một loại văn bản (xem: vanban list), hoặc co_quan, phong_trao, vien_dan. Các tệp dùng chung còn
    thiếu trong inputs/ được ghi kèm; mã mà các tệp đang có chưa có thì bỏ ra hoặc để [cần bổ sung: …], nên tệp mới
    dựng được ngay. Tệp đã có thì không bao giờ bị ghi đè.

    Hồ sơ: khen_thuong (đề nghị cấp trên khen), khen_thuong --mau khen_thuong (cơ quan tự quyết định khen),
    don_vi_hoc_tap; ĐÍCH là thư mục, như inputs/khen_thuong/2026_so_ket. Chép hồ sơ năm trước: vanban new --from
    THƯ_MỤC_CŨ THƯ_MỤC_MỚI; người và tên giữ lại, số, ngày, phiếu để trống.
    """
    la_ho_so = bool(tu and tu.is_dir())
    if la_ho_so and dich is None and loai:
        dich, loai = Path(loai), ""
    if not (loai or la_ho_so):
        raise click.UsageError("thiếu LOẠI, như: vanban new ke_hoach")
    for tep in tao(loai, dich, tu, mau):
        click.echo(f"{duong_hien(tep)}\tđã ghi")
        dich = dich or (tep.parent if la_ho_so or loai in HO_SO else tep)
    if dich:
        _viec_tiep(loai, dich, chep=la_ho_so)


def _viec_tiep(loai: str, noi: Path, *, chep: bool) -> None:
    """Tell what the new file or dossier still needs in this workspace, or how to build it."""
    if chep:
        de_cu = "" if la_don_vi(noi) else "Đề cử còn là của hồ sơ cũ: thay bằng đề cử của đợt này. "
        sua = "Sửa những chỗ có chữ SỬA, điền những chỗ để trống, rồi dựng"
        screen.err(f"{de_cu}{sua}: vanban build {duong_hien(noi)}")
        return
    if loai not in (*all_loai(), *HO_SO):
        return
    try:
        (viec,) = tim_viec((noi,))
        doc_nhom(viec)
    except InputError as loi:
        screen.err("Tệp mẫu nhắc tới những tên mà dữ liệu ở đây chưa có; sửa các chỗ sau cho hợp với cơ quan mình:")
        screen.err(loi)
    else:
        goi = "các tệp này" if loai in HO_SO else "tệp này"
        screen.err(f"Sửa {goi} rồi dựng: vanban build {duong_hien(noi)}")
