"""`vanban new`: a commented sample input."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import click

from vanban.build.doc_vao import doc_nhom
from vanban.build.ho_so_moi import HO_SO
from vanban.build.tep_moi import tao
from vanban.build.viec import duong_hien, tim_viec
from vanban.cli import screen, words
from vanban.errors import InputError
from vanban.khen_thuong.mo_don_vi import la_don_vi
from vanban.loai import all_loai
from vanban.models.so_dang_ky import TacDong

_DUONG = click.Path(path_type=Path)


@click.command("new", cls=words.Command)
@click.argument("loai", metavar="[LOẠI]", required=False, default="")
@click.argument("dich", metavar="[ĐÍCH]", required=False, type=_DUONG)
@click.option("--mau", metavar="TÊN", default="", help="Mẫu khác của loại, như báo cáo: hang_nam, tong_ket.")
@click.option("--from", "tu", metavar="CŨ", type=_DUONG, help="Chép một văn bản hay hồ sơ cũ; số và ngày để trống.")
@click.option("--dinh-chinh", metavar="SỐ", help="Soạn công văn đính chính văn bản số này trong sổ đăng ký.")
@click.option("--thu-hoi", metavar="SỐ", help="Soạn thông báo (hoặc công văn) thu hồi văn bản số này.")
@click.option("--sua-doi", metavar="SỐ", help="Soạn văn bản cùng loại sửa đổi văn bản số này.")
@click.option("--thay-the", metavar="SỐ", help="Soạn văn bản cùng loại thay thế: chép dữ liệu của văn bản số này.")
def command(loai: str, dich: Path | None, tu: Path | None, mau: str, **tac_dong: str | None) -> None:
    """Tạo một tệp dữ liệu mẫu có chú thích, hoặc thư mục của một hồ sơ khen thưởng.

    LOẠI là mã của một loại văn bản (xem: vanban list), hoặc co_quan, phong_trao, vien_dan. Các tệp dùng chung còn
    thiếu trong inputs/ được ghi kèm; mã mà các tệp đang có chưa có thì bỏ ra hoặc để [cần bổ sung: …], nên tệp mới
    dựng được ngay. Tệp đã có thì không bao giờ bị ghi đè.

    Hồ sơ: khen_thuong (đề nghị cấp trên khen), khen_thuong --mau khen_thuong (cơ quan tự quyết định khen),
    don_vi_hoc_tap; ĐÍCH là thư mục, như inputs/khen_thuong/2026_so_ket. Chép hồ sơ năm trước: vanban new --from
    THƯ_MỤC_CŨ THƯ_MỤC_MỚI; người và tên giữ lại, số, ngày, phiếu để trống.

    Văn bản đã ban hành mà sai (Điều 18): vanban new --dinh-chinh 05/KH-THPTVD, --thu-hoi, --sua-doi hoặc --thay-the;
    không cần LOẠI. Số đã có ở năm khác thì ghi cả ngày: "05/KH-THPTVD ngày 24/11/2026".
    """
    if any(tac_dong.values()):
        _theo_so(loai, dich, tac_dong, rieng=bool(tu or mau))
        return
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


def _theo_so(loai: str, dich: Path | None, tac_dong: dict[str, str | None], *, rieng: bool) -> None:
    """Begin a document that does something to an issued one."""
    from vanban.build.so_dang_ky.soan_theo import soan_theo

    (viec, so), *thua = ((ten, chu) for ten, chu in tac_dong.items() if chu)
    if thua or rieng:
        raise click.UsageError("chỉ dùng một trong --dinh-chinh, --thu-hoi, --sua-doi, --thay-the, không kèm --from")
    if dich is None and Path(loai).suffix:
        loai, dich = "", Path(loai)
    tep = soan_theo(cast(TacDong, viec), so, loai, dich)
    for mot in tep:
        click.echo(f"{duong_hien(mot)}\tđã ghi")
    _dung_thu(tep[0], "tệp này")


def _viec_tiep(loai: str, noi: Path, *, chep: bool) -> None:
    """Tell what the new file or dossier still needs in this workspace, or how to build it."""
    if chep:
        de_cu = "" if la_don_vi(noi) else "Đề cử còn là của hồ sơ cũ: thay bằng đề cử của đợt này. "
        sua = "Sửa những chỗ có chữ SỬA, điền những chỗ để trống, rồi dựng"
        screen.err(f"{de_cu}{sua}: vanban build {duong_hien(noi)}")
        return
    if loai in (*all_loai(), *HO_SO):
        _dung_thu(noi, "các tệp này" if loai in HO_SO else "tệp này")


def _dung_thu(noi: Path, goi: str) -> None:
    """Tell what a new input still needs in this workspace, or how to build it."""
    try:
        (viec,) = tim_viec((noi,))
        doc_nhom(viec)
    except InputError as loi:
        screen.err("Tệp mẫu nhắc tới những tên mà dữ liệu ở đây chưa có; sửa các chỗ sau cho hợp với cơ quan mình:")
        screen.err(loi)
    else:
        screen.err(f"Sửa {goi} rồi dựng: vanban build {duong_hien(noi)}")
