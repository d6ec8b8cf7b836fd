"""`vanban preview`: the pages of a document beside its data, anew with each save."""

from __future__ import annotations

from pathlib import Path

import click

from vanban.cli import screen, words


@click.command("preview", cls=words.Command)
@click.argument("duong", metavar="[ĐƯỜNG_DẪN]…", nargs=-1, type=click.Path(path_type=Path))
@click.option("--port", "cong", type=click.IntRange(0, 65535), default=0, metavar="SỐ",
              help="Cổng của máy này; không ghi thì lấy một cổng đang trống.")  # fmt: skip
@click.option("--open", "mo", is_flag=True, help="Mở luôn trong trình duyệt.")
def command(duong: tuple[Path, ...], cong: int, mo: bool) -> None:
    """Xem trước trang giấy trong trình duyệt, tự cập nhật mỗi lần lưu dữ liệu.

    ĐƯỜNG_DẪN là tệp hoặc thư mục trong inputs/; không ghi thì xem tất cả. Lệnh in ra một địa chỉ chỉ mở được trên máy
    này; cạnh các trang là lỗi của dữ liệu, điều bộ soát thấy và dòng dữ liệu của từng chỗ. Không ghi gì vào outputs/.

    Cần LibreOffice để dàn trang; không có thì vẫn xem được lỗi và phát hiện. Dừng lại: nhấn Ctrl+C.
    """
    from vanban.xem_truoc.phuc_vu import phuc_vu  # starts slowly: the server, the watcher, the office

    with phuc_vu(duong, cong, screen.err) as may:
        click.echo(may.dia_chi)
        screen.err("Đang theo dõi inputs/; nhấn Ctrl+C để dừng.")
        if mo:
            click.launch(may.dia_chi)
        may.cho_dung()
