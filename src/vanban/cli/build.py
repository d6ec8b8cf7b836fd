"""`vanban build`: documents from data."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from vanban.build.ket_qua import KetQua, LuotDung, TrangThai
from vanban.build.run import dung
from vanban.build.so_dang_ky.hom_nay import hom_nay
from vanban.build.tep_la import khong_con_du_lieu, sai_thu_muc, tep_bi_bo_qua
from vanban.build.viec import Viec, tim_viec
from vanban.cli import screen, words

_KE_TEP_CU = 5
_KHONG_CAP = "Không ban hành văn bản nào trong lượt này, chưa cấp số nào."
_MAU = {TrangThai.DA_DUNG: "green", TrangThai.BAN_HANH: "green", TrangThai.LOI: "red"}


@click.command("build", cls=words.Command)
@click.argument("duong", metavar="[ĐƯỜNG_DẪN]…", nargs=-1, type=click.Path(path_type=Path))
@click.option("--issue", "phat_hanh", is_flag=True, help="Ban hành: cấp số, ghi ngày, dựng, vào sổ đăng ký.")
@click.option("--date", "ngay", type=words.Day(), metavar="NGÀY", help="Với --issue: ngày ban hành, thay cho hôm nay.")
@click.option("--giay", multiple=True, metavar="TÊN", help="Với --issue: chỉ giấy này của hồ sơ, như 03_to_trinh.")
@click.option("--force", "ep", is_flag=True, help="Ghi cả văn bản còn lỗi SAI; vẫn thoát với mã 1.")
@click.option("--json", "la_json", is_flag=True, help="In kết quả dạng JSON: [{tep, loai, trang_thai, loi}].")
@click.pass_context
def command(
    ctx: click.Context,
    duong: tuple[Path, ...],
    phat_hanh: bool,
    ngay: date | None,
    giay: tuple[str, ...],
    ep: bool,
    la_json: bool,
) -> None:
    """Dựng văn bản .docx từ dữ liệu trong inputs/.

    ĐƯỜNG_DẪN là tệp hoặc thư mục trong inputs/; không ghi thì dựng tất cả. inputs/A/B.yaml cho ra outputs/A/B.docx.

    Mỗi văn bản được đọc lại trước khi ghi: có lỗi SAI, mất chữ hoặc hỏng gói thì không ghi, tệp cũ còn nguyên.

    Với --issue: mỗi văn bản lấy số tiếp theo của sổ inputs/so_dang_ky.yaml và ngày hôm nay. Còn thiếu gì, người ký
    không giữ chức vụ vào ngày ấy, hoặc có lỗi SAI thì cả lượt không cấp số nào. Văn bản đã ban hành thì giữ nguyên:
    dựng lại mà khác thì không ghi.

    Mã thoát: 0 đã ghi hết; 1 có văn bản không đạt (các văn bản khác vẫn ghi); 2 dữ liệu sai, không ghi gì.
    """
    _kiem_tuy_chon(phat_hanh=phat_hanh, duong=duong, ep=ep, rieng=bool(ngay or giay))
    for tep in tep_bi_bo_qua(duong):
        screen.err(f"Bỏ qua: {tep}")
    viec = tim_viec(duong)
    luot = _ban_hanh(viec, ngay, giay) if phat_hanh else dung(viec, ep=ep, tien_do=screen.progress)
    screen.end_progress()
    if la_json:
        click.echo(json.dumps([_json(kq) for kq in luot.ket_qua], ensure_ascii=False, indent=2))
    else:
        for kq in luot.ket_qua:
            click.echo("\t".join(_cac_o(kq)))
    for tep in sai_thu_muc(luot.ket_qua):
        screen.err(f"Lưu ý: {tep}")
    _ke(luot, ep=ep, phat_hanh=phat_hanh)
    if luot.su_co:
        raise luot.su_co[0]
    if not (luot.loi_vao or phat_hanh):
        _ke_tep_cu(khong_con_du_lieu(viec, luot.ket_qua, tat_ca=not duong))
    ctx.exit(luot.ma_thoat)


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


def _cac_o(kq: KetQua) -> tuple[str, ...]:
    trang_thai = click.style(kq.trang_thai.value, fg=_MAU.get(kq.trang_thai))
    return (kq.tep, kq.loai, trang_thai, *((kq.so,) if kq.so else ()))


def _json(kq: KetQua) -> dict[str, object]:
    loi = [screen.as_dict(mot) for mot in kq.loi]
    so = {"so": kq.so} if kq.so else {}
    return {"tep": kq.tep, "loai": kq.loai, "trang_thai": kq.trang_thai.value, "loi": loi, **so}


def _ke(luot: LuotDung, *, ep: bool, phat_hanh: bool) -> None:
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


def _ke_tep_cu(tep: Sequence[str]) -> None:
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
