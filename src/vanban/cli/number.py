"""`vanban number`: the numbers of outgoing documents and their register."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from vanban.build.so_dang_ky.hom_nay import hom_nay
from vanban.build.viec import duong_hien
from vanban.cli import screen, words
from vanban.inputs.khong_gian import tim_goc

if TYPE_CHECKING:
    from vanban.models.so_dang_ky import CachThu, VanBanDi

_JSON = click.option("--json", "la_json", is_flag=True, help="In kết quả dạng JSON.")
_NAM = click.option("--nam", type=words.Year(), metavar="NĂM", help="Năm của số; mặc định là năm nay.")
_DAY = click.option("--day", default="", metavar="DÃY", help="Chỉ dãy số này, như THPTVD hoặc THPTVD/quyet_dinh.")


@click.group("number", cls=words.Group)
def command() -> None:
    """Cấp số và sổ đăng ký văn bản đi: xem, kiểm, hủy số, thu hồi, xuất sổ.

    Sổ là tệp inputs/so_dang_ky.yaml, có mười cột của Phụ lục IV Nghị định 30/2020/NĐ-CP. Số được cấp khi ban hành:
    vanban build --issue ĐƯỜNG_DẪN.

    Mã thoát: 0 xong; 1 sổ có chỗ sai (vanban number check); 2 lệnh hoặc dữ liệu sai.
    """


@command.command("next", cls=words.Command)
@click.argument("loai", metavar="LOẠI")
@click.option("--date", "ngay", type=words.Day(), metavar="NGÀY", help="Ngày ban hành, thay cho hôm nay.")
@_JSON
def next_command(loai: str, ngay: date | None, la_json: bool) -> None:
    """In số tiếp theo của một loại văn bản; không giữ số.

    LOẠI là mã của loại văn bản, như ke_hoach (xem: vanban list).

    Mã thoát: 0 xong; 2 lệnh hoặc dữ liệu sai.
    """
    from vanban.build.so_dang_ky.so_tiep import so_tiep

    tiep = so_tiep(tim_goc(Path.cwd()), loai, ngay or hom_nay())
    if la_json:
        ra = {"so": tiep.so, "so_ky_hieu": tiep.chu, "day": tiep.day, "nam": tiep.nam}
        click.echo(json.dumps(ra, ensure_ascii=False))
        return
    truoc = f"số cuối {tiep.truoc}" if tiep.truoc else "chưa cấp số nào"
    click.echo(f"{tiep.chu}\tdãy {tiep.day} năm {tiep.nam}, {truoc}")


@command.command("list", cls=words.Command)
@_NAM
@_DAY
@_JSON
def list_command(nam: int | None, day: str, la_json: bool) -> None:
    """Liệt kê các văn bản trong sổ, mỗi dòng một văn bản.

    Mỗi dòng: số ký hiệu, ngày, tên loại và trích yếu, người ký, trạng thái, tệp dữ liệu. Không có --nam thì mọi năm.

    Mã thoát: 0 xong; 2 không đọc được sổ.
    """
    from vanban.build.so_dang_ky.tep_so import doc_so

    cac = doc_so(tim_goc(Path.cwd())).so.van_ban
    chon = [mot for mot in cac if nam in (None, mot.nam) and day in ("", mot.day)]
    if la_json:
        click.echo(json.dumps([mot.model_dump(mode="json") for mot in chon], ensure_ascii=False, indent=2))
        return
    for mot in chon:
        click.echo("\t".join(_dong(mot)))
    if not chon:
        screen.err("Sổ chưa có văn bản nào.")


def _dong(muc: VanBanDi) -> tuple[str, ...]:
    tep = f"{muc.nguon} ({muc.giay})" if muc.giay else muc.nguon or ""
    return (muc.so_ky_hieu, f"{muc.ngay:%d/%m/%Y}", muc.ten_va_trich_yeu, muc.nguoi_ky or "", muc.trang_thai, tep)


@command.command("check", cls=words.Command)
@click.option("--github", "cho_github", is_flag=True, help="In lỗi thành lệnh của GitHub Actions, hiện cạnh dòng sai.")
@_JSON
@click.pass_context
def check_command(ctx: click.Context, cho_github: bool, la_json: bool) -> None:
    """Kiểm sổ, đối chiếu với dữ liệu và bản lưu.

    Tìm số trùng, số nhảy, số trái thứ tự ngày, bản lưu bị đổi, dữ liệu khác bản đã ban hành, văn bản có số mà không
    vào sổ. Chạy ở máy kiểm tra (CI) của mỗi nhánh: hai người cùng lấy một số thì ở đây báo. Chưa có sổ thì không
    kiểm gì.

    Mã thoát: 0 sổ đúng, hoặc chưa có sổ; 1 có chỗ sai; 2 không đọc được sổ.
    """
    from vanban.build.so_dang_ky.kiem_so import kiem_so

    goc = tim_goc(Path.cwd())
    kq = kiem_so(goc)
    if la_json:
        click.echo(json.dumps([screen.as_dict(mot) for mot in kq.loi], ensure_ascii=False, indent=2))
    elif cho_github:
        from vanban.cli.formats import lenh_github

        for mot in kq.loi:
            click.echo(lenh_github(mot))
    else:
        for mot in kq.loi:
            click.echo(str(mot))
        click.echo(f"Sổ có {kq.so_van_ban} văn bản: {f'{len(kq.loi)} chỗ sai' if kq.loi else 'không thấy chỗ sai'}.")
    ctx.exit(int(bool(kq.loi)))


@command.command("void", cls=words.Command)
@click.argument("so", metavar="SỐ")
@click.option("--ly-do", default="", metavar="CÂU", help="Vì sao (bắt buộc); ghi vào cột Ghi chú của sổ.")
@click.option(
    "--viec",
    type=words.Choice(("huy", "thu_hoi", "thay_the", "sua_doi", "dinh_chinh")),
    metavar="VIỆC",
    default="huy",
    help="huy (mặc định), thu_hoi, thay_the, sua_doi hoặc dinh_chinh.",
)
@click.option("--bang", default="", metavar="SỐ", help="Số của văn bản thu hồi, thay thế, sửa đổi, đính chính.")
@_NAM
@_DAY
def void_command(so: str, ly_do: str, viec: str, bang: str, nam: int | None, day: str) -> None:
    """Hủy số, hoặc ghi thu hồi, thay thế, đính chính.

    SỐ như 05/KH-THPTVD. Số đã hủy không cấp lại; dữ liệu của nó trở về bản nháp, ban hành lại thì lấy số mới.

    Văn bản đã gửi đi thì không hủy được mà phải có một văn bản khác, đã ban hành, ghi ở --bang (Điều 18): sai nội
    dung thì sửa đổi, thay thế bằng văn bản cùng loại; sai thể thức thì đính chính bằng công văn.

    Mã thoát: 0 đã ghi vào sổ; 2 không ghi được, sổ còn nguyên.
    """
    from vanban.build.so_dang_ky.doi_trang_thai import doi_trang_thai

    if not ly_do.strip():
        raise click.UsageError("thiếu --ly-do: ghi vì sao")
    goc = tim_goc(Path.cwd())
    da = doi_trang_thai(goc, so, viec, ly_do.strip(), hom_nay(), bang=bang, nam=nam or 0, day=day)
    click.echo(f"{da.muc.ten_day_du}\t{da.muc.ghi_chu}")
    for mot in da.con_lai:
        screen.err(mot)


@command.command("recall", cls=words.Command)
@click.argument("so", metavar="SỐ")
@click.option("--noi", default="", metavar="NƠI", help="Nơi nhận đã trả lời; đủ một phần của tên.")
@click.option(
    "--cach",
    type=words.Choice(("giay", "dien_tu")),
    metavar="CÁCH",
    help="giay: đã gửi lại văn bản giấy; dien_tu: đã hủy bỏ văn bản điện tử trên Hệ thống và thông báo.",
)
@click.option(
    "--date", "ngay", type=words.Day(), metavar="NGÀY", help="Ngày nhận lại, ngày thông báo; mặc định hôm nay."
)
@_NAM
@_DAY
def recall_command(so: str, noi: str, cach: str | None, ngay: date | None, nam: int | None, day: str) -> None:
    """Theo dõi thu hồi: nơi nào đã trả lời.

    Dùng sau khi đã ban hành văn bản thông báo thu hồi. Không có --noi thì kể các nơi chưa trả lời. Bên nhận gửi lại
    văn bản giấy; với văn bản điện tử thì hủy bỏ trên Hệ thống và thông báo (Điều 18, khoản 4).

    Mã thoát: 0 xong; 2 không ghi được, sổ còn nguyên.
    """
    from vanban.build.so_dang_ky.thu_ve import chua_thu, thu_ve

    if bool(noi) != bool(cach):
        raise click.UsageError('--noi và --cach đi cùng nhau, như: --noi "Sở GDĐT" --cach giay')
    goc, nam = tim_goc(Path.cwd()), nam or hom_nay().year
    if noi:
        muc = thu_ve(goc, so, noi, cast("CachThu", cach), ngay or hom_nay(), nam=nam, day=day)
    else:
        muc = chua_thu(goc, so, nam=nam, day=day)
    for mot in muc.da_thu:
        click.echo(f"{mot.noi}\t{mot.cach}\t{mot.ngay:%d/%m/%Y}")
    for con in muc.chua_thu:
        click.echo(f"{con}\tchưa trả lời")


@command.command("export", cls=words.Command)
@click.argument("dich", metavar="ĐÍCH", type=click.Path(path_type=Path))
@_NAM
@_DAY
@click.option("--quyen", default="", metavar="SỐ", help="Số của quyển, in ở bìa.")
def export_command(dich: Path, nam: int | None, day: str, quyen: str) -> None:
    """Xuất sổ ra tệp .xlsx hoặc .docx để in.

    Mười cột và bìa của Phụ lục IV. ĐÍCH là tên tệp, như so_2026.docx; tệp cũ cùng tên bị thay. Không có --day thì
    xuất các dãy của cơ quan trong inputs/co_quan.yaml.

    Mã thoát: 0 đã ghi; 2 lệnh hoặc dữ liệu sai.
    """
    from vanban.build.ghi import ghi
    from vanban.build.so_dang_ky.xuat_so import DUOI, lay_quyen, viet_quyen

    if (duoi := dich.suffix.lower()) not in DUOI:
        raise click.UsageError(f"ĐÍCH phải có đuôi {' hoặc '.join(DUOI)}")
    quyen_so = lay_quyen(tim_goc(Path.cwd()), nam or hom_nay().year, day=day, so=quyen)
    moi = ghi(dich, viet_quyen(quyen_so, duoi))
    click.echo(f"{duong_hien(dich)}\t{len(quyen_so.muc)} văn bản\t{'đã ghi' if moi else 'không đổi'}")
