"""`vanban import`: an old paper becomes data."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vanban.build.viec import duong_hien
from vanban.cli import screen, words
from vanban.nd30 import nd30

if TYPE_CHECKING:
    from vanban.nhap_cu.ket_qua import KetQuaNhap

_DUONG = click.Path(path_type=Path)
_NHIEU_NHAT = 20  # differences that are shown one by one


@click.command("import", cls=words.Command)
@click.argument("cu", metavar="TỆP_CŨ", type=_DUONG)
@click.option("-o", "--output", "dich", metavar="ĐÍCH", type=_DUONG, help="Tệp .yaml sẽ ghi, nằm trong inputs/.")
@click.option("--loai", default="", metavar="LOẠI", help="Loại văn bản, khi máy không nhận ra (xem: vanban list).")
@click.option("--force", "ep", is_flag=True, help="Ghi đè tệp đã có.")
@click.option("--json", "la_json", is_flag=True, help="In kết quả dạng JSON.")
@click.pass_context
def command(ctx: click.Context, cu: Path, dich: Path | None, loai: str, ep: bool, la_json: bool) -> None:
    """Đọc một văn bản cũ (.docx, .txt) thành dữ liệu YAML.

    Tệp mới nằm ở inputs/LOẠI/, tên theo tên tệp cũ, hoặc ở ĐÍCH. Không chữ nào bị mất: chữ nào máy sẽ tự ghi lại
    (Quốc hiệu, số thứ tự, ./.) thì bỏ ra và kể trong bản tóm tắt; chữ chưa có chỗ thì nằm ở ghi_chu. Chỗ máy chưa chắc
    có dấu [kiểm tra: …]: xem lại rồi xoá dấu ấy; còn dấu thì chưa ban hành được.

    Cơ quan hoặc người ký khác inputs/co_quan.yaml thì văn bản có thư mục và co_quan.yaml riêng; tệp dùng chung không
    bị sửa.

    Mã thoát: 0 đã ghi; 1 đã ghi nhưng phải sửa mới dựng được; 2 không đọc hoặc không ghi được.
    """
    from vanban.nhap_cu.ghi_nhap import ghi_nhap
    from vanban.nhap_cu.nhap import nhap

    kq = nhap(cu, dich, loai=loai)
    ghi_nhap(kq, ep=ep)
    if la_json:
        click.echo(json.dumps(_json(kq), ensure_ascii=False, indent=2))
    else:
        for tep in kq.tep:
            click.echo(f"{duong_hien(tep)}\tđã ghi")
        for dong in _tom_tat(kq):
            screen.err(dong)
    ctx.exit(int(bool(kq.loi_dung)))


def _json(kq: KetQuaNhap) -> dict[str, Any]:
    return {
        "nguon": kq.nguon,
        "loai": kq.ma_loai,
        "tep": [duong_hien(tep) for tep in kq.tep],
        "truong": dict(kq.truong),
        "nghi_ngo": [{"doan": mot.doan, "thong_bao": mot.cau} for mot in kq.nghi],
        "bo_di": [{"doan": mot.doan, "chu": mot.chu, "vi_sao": mot.vi_sao} for mot in kq.bo],
        "khac": [{"vi_tri": mot.vi_tri, "cu": mot.cu, "moi": mot.moi, "quy_tac": list(mot.quy_tac)} for mot in kq.khac],
        "loi_dung": list(kq.loi_dung),
        "lenh_tiep": _lenh(kq),
    }


def _lenh(kq: KetQuaNhap) -> str:
    return f"vanban build {duong_hien(kq.chinh)}"


def _tom_tat(kq: KetQuaNhap) -> list[str]:
    """The report: what was recognised, what is doubtful, what was dropped, what differs, what to type next."""
    ra = [f"Nhận ra {nd30().loai[kq.ma_loai].ten}:"]
    ra += [f"  {khoa}: {_gon(chu)}" for khoa, chu in kq.truong.items()]
    dem = Counter(mot.vi_sao for mot in kq.bo)
    ra += ["Bỏ ra, vì máy tự ghi:", *(f"  {vi_sao}: {so} chỗ" for vi_sao, so in dem.items())] if dem else []
    ra += _khac(kq)
    if kq.nghi:
        ra += [f"Cần xem lại {len(kq.nghi)} chỗ:", *(f"  {_noi(mot.doan)}{mot.cau}" for mot in kq.nghi)]
    if kq.loi_dung:
        ra += ["Chưa dựng được, sửa các chỗ sau:", *(f"  {mot}" for mot in kq.loi_dung)]
    viec = "Xem các dấu [kiểm tra: …] rồi dựng" if kq.nghi else "Dựng"
    return [*ra, f"{viec}: {_lenh(kq)}"]


def _khac(kq: KetQuaNhap) -> list[str]:
    if not kq.khac:
        return [] if kq.loi_dung else ["Dựng thử: chữ và thể thức giống bản cũ."]
    ra = [f"Dựng thử: khác bản cũ ở {len(kq.khac)} chỗ:"]
    for mot in kq.khac[:_NHIEU_NHAT]:
        ma = f" ({', '.join(mot.quy_tac)})" if mot.quy_tac else ""
        ra.append(f"  {mot.vi_tri}: {_gon(mot.cu) or '(không có)'} → {_gon(mot.moi) or '(không có)'}{ma}")
    con = len(kq.khac) - _NHIEU_NHAT
    return [*ra, f"  … và {con} chỗ nữa (xem đủ: --json)"] if con > 0 else ra


def _noi(doan: int) -> str:
    return f"đoạn {doan}: " if doan else ""


def _gon(chu: str) -> str:
    gon = " ".join(chu.split())
    return gon if len(gon) <= 90 else f"{gon[:87]}…"
