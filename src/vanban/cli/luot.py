"""What a run of building says: a line a document on standard output, the rest on standard error."""

from __future__ import annotations

import json
from collections.abc import Sequence

import click

from vanban.build.ket_qua import KetQua, LuotDung, TrangThai
from vanban.cli import screen

_KE_TEP_CU = 5
_KHONG_CAP = "Không ban hành văn bản nào trong lượt này, chưa cấp số nào."
_MAU = {TrangThai.DA_DUNG: "green", TrangThai.BAN_HANH: "green", TrangThai.LOI: "red"}


def in_ket_qua(ket_qua: Sequence[KetQua], *, la_json: bool = False) -> None:
    """Print what became of each document: path, type, state; or all as JSON."""
    if la_json:
        click.echo(json.dumps([_json(kq) for kq in ket_qua], ensure_ascii=False, indent=2))
        return
    for kq in ket_qua:
        click.echo("\t".join(_cac_o(kq)))


def _cac_o(kq: KetQua) -> tuple[str, ...]:
    trang_thai = click.style(kq.trang_thai.value, fg=_MAU.get(kq.trang_thai))
    return (kq.tep, kq.loai, trang_thai, *((kq.so,) if kq.so else ()))


def _json(kq: KetQua) -> dict[str, object]:
    loi = [screen.as_dict(mot) for mot in kq.loi]
    so = {"so": kq.so} if kq.so else {}
    return {"tep": kq.tep, "loai": kq.loai, "trang_thai": kq.trang_thai.value, "loi": loi, **so}


def ke(luot: LuotDung, *, ep: bool, phat_hanh: bool) -> None:
    """Tell on standard error what went wrong and what is still missing."""
    if luot.loi_vao:
        screen.err(luot.loi_vao)
        screen.err(_KHONG_CAP if phat_hanh else "Không ghi văn bản nào trong lượt này: sửa các lỗi trên rồi dựng lại.")
        return
    for kq in luot.ket_qua:
        for dong in kq.cac_dong():
            screen.err(dong)
    if phat_hanh and luot.ma_thoat and not any(kq.so for kq in luot.ket_qua):
        screen.err(_KHONG_CAP)
    _ke_nhac(luot, ep=ep)


def _ke_nhac(luot: LuotDung, *, ep: bool) -> None:
    """Tell what stops nothing: doubts, copies kept, what is missing."""
    for nhac in luot.nhac:
        screen.err(f"NHẮC: {nhac}")
    _ke_sua_tay(luot)
    if ep and any(kq.loi and kq.trang_thai is not TrangThai.LOI for kq in luot.ket_qua):
        screen.err("Đã ghi theo --force dù văn bản còn lỗi SAI nêu trên.")
    thieu = dict.fromkeys(mot for kq in luot.ket_qua for mot in kq.con_thieu)  # two documents may lack the same
    if thieu:
        screen.err("Còn thiếu trước khi ban hành:")
        for mot in thieu:
            screen.err(f"  {mot}")


def ke_tep_cu(tep: Sequence[str]) -> None:
    """Tell in one line which documents no input gives any more."""
    if tep:
        them = f" và {len(tep) - _KE_TEP_CU} tệp nữa" if len(tep) > _KE_TEP_CU else ""
        screen.err(f"Không còn dữ liệu trong inputs/, giữ hay xoá tùy bạn: {', '.join(tep[:_KE_TEP_CU])}{them}")


def _ke_sua_tay(luot: LuotDung) -> None:
    """Tell where documents are kept that somebody changed after they were built."""
    giu = [kq for kq in luot.ket_qua if kq.ban_sua_tay]
    for kq in giu:
        screen.err(f"{kq.tep}: tệp cũ đã được sửa ngoài vanban; bản sửa tay được giữ ở {kq.ban_sua_tay}")
    if giu:
        screen.err("  Gợi ý: muốn điều đã sửa còn mãi thì ghi nó vào tệp trong inputs/ rồi dựng lại.")
