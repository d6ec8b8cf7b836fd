"""`vanban new`: a commented sample input."""

from __future__ import annotations

from pathlib import Path

import click

from vanban.build.doc_vao import doc_vao
from vanban.build.tep_moi import tao
from vanban.build.viec import duong_hien, tim_viec
from vanban.cli import screen, words
from vanban.errors import InputError
from vanban.loai import all_loai

_DUONG = click.Path(path_type=Path)


@click.command("new", cls=words.Command)
@click.argument("loai", metavar="LOẠI")
@click.argument("dich", metavar="[TỆP]", required=False, type=_DUONG)
@click.option("--mau", metavar="TÊN", default="", help="Mẫu khác của loại, như báo cáo: hang_nam, tong_ket.")
@click.option("--from", "tu", metavar="TỆP_CŨ", type=_DUONG, help="Chép một văn bản cũ; số và ngày để trống.")
def command(loai: str, dich: Path | None, tu: Path | None, mau: str) -> None:
    """Tạo một tệp dữ liệu mẫu có chú thích.

    LOẠI là mã của một loại văn bản (xem: vanban list), hoặc co_quan, phong_trao, vien_dan. Các tệp dùng chung còn
    thiếu trong inputs/ được ghi kèm; mã mà các tệp đang có chưa có thì bỏ ra hoặc để [cần bổ sung: …], nên tệp mới
    dựng được ngay. Tệp đã có thì không bao giờ bị ghi đè.
    """
    for tep in tao(loai, dich, tu, mau):
        click.echo(f"{duong_hien(tep)}\tđã ghi")
        dich = dich or tep
    if loai in all_loai() and dich:
        _viec_tiep(dich)


def _viec_tiep(tep: Path) -> None:
    """Tell what the new file still needs in this workspace, or how to build it."""
    try:
        (viec,) = tim_viec((tep,))
        doc_vao(viec)
    except InputError as loi:
        screen.err("Tệp mẫu nhắc tới những tên mà dữ liệu ở đây chưa có; sửa các chỗ sau cho hợp với cơ quan mình:")
        screen.err(loi)
    else:
        screen.err(f"Sửa tệp này rồi dựng: vanban build {duong_hien(tep)}")
