"""`vanban watch`: documents are built anew with each save, errors shown at once."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event

import click

from vanban.build.ket_qua import LuotDung, TrangThai
from vanban.build.run import dung
from vanban.build.viec import Viec, tim_viec
from vanban.cli import screen, words
from vanban.cli.luot import in_ket_qua, ke
from vanban.errors import VanbanError
from vanban.inputs.khong_gian import tim_goc

_IT = 3  # documents of a save of which each is told, changed or not


@click.command("watch", cls=words.Command)
@click.argument("duong", metavar="[ĐƯỜNG_DẪN]…", nargs=-1, type=click.Path(path_type=Path))
def command(duong: tuple[Path, ...]) -> None:
    """Dựng lại văn bản mỗi lần lưu dữ liệu và báo lỗi ngay.

    ĐƯỜNG_DẪN là tệp hoặc thư mục trong inputs/; không ghi thì theo dõi tất cả. Sửa tệp của một văn bản thì dựng lại
    văn bản ấy; sửa tệp dùng chung như co_quan.yaml thì dựng lại hết. Dừng lại: nhấn Ctrl+C.
    """
    from vanban.xem_truoc.theo_doi import cac_lan_luu

    tim_viec(duong)  # a path that is wrong is told before anything is watched
    goc = tim_goc(next(iter(duong), Path.cwd()))
    try:
        for da_luu in cac_lan_luu(goc, Event()):
            _mot_lan(duong, da_luu)
    except KeyboardInterrupt:
        screen.err("Đã dừng theo dõi.")


def _mot_lan(duong: Sequence[Path], da_luu: frozenset[Path]) -> None:
    """One save; the empty one at the start builds and tells all."""
    dau = time.perf_counter()
    try:
        luot = dung(_cac_viec(duong, da_luu))
    except VanbanError as loi:
        screen.err(loi)
        return
    ke_het = not da_luu or len(luot.ket_qua) <= _IT
    in_ket_qua([kq for kq in luot.ket_qua if ke_het or kq.trang_thai is not TrangThai.KHONG_DOI])
    sys.stdout.flush()
    ke(_gon(luot) if da_luu else luot, ep=False, phat_hanh=False)
    for su_co in luot.su_co:
        screen.err(f"lỗi của chương trình: {type(su_co).__name__}: {su_co}")
    giay = f"{time.perf_counter() - dau:.2f}".replace(".", ",")
    screen.err(f"— {time.strftime('%H:%M:%S')}, {giay} giây; đang theo dõi inputs/, nhấn Ctrl+C để dừng.")


def _cac_viec(duong: Sequence[Path], da_luu: frozenset[Path]) -> tuple[Viec, ...]:
    from vanban.xem_truoc.luot_xem import can_lam_lai

    return can_lam_lai(tim_viec(duong), da_luu) if da_luu else tim_viec(duong)


def _gon(luot: LuotDung) -> LuotDung:
    """Without what is still missing: that was told at the start, and is not what was just saved."""
    return replace(luot, ket_qua=tuple(replace(kq, con_thieu=()) for kq in luot.ket_qua))
