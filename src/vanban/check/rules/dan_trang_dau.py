"""The head of the laid-out first page: lines unbroken, rules of the right length, elements of one row on one level."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from vanban.check.dan_trang import CUNG_MUC_MM, DongTrang
from vanban.check.finding import Hang, Muc
from vanban.check.line import Dong
from vanban.check.looks import so
from vanban.check.recognise.model import PhanNhan
from vanban.check.rule import BanSoat, KhongKiem, Ra, Thay, rule
from vanban.nd30 import ND30, Khoang
from vanban.trang_in import KeNgang

_KHONG_THAY: Final = "không tìm thấy thành phần này trên trang đã dàn"
_LECH_TI_LE: Final = 0.1  # of the ratio: clerks draw by hand
_LECH_GIUA_MM: Final = 3.0
_DUOI_MM: Final = 9.0  # below a text its line is looked for so far
_NET: Final = frozenset("_-─━—–=.…")


@rule("DT101", quy_dinh="thanh_phan.quoc_hieu", hang=Hang.MAU, can="quoc_hieu", dan_trang=True)
def quoc_hieu_ngat_dong(ban: BanSoat, nd30: ND30) -> Ra:
    """Trên trang, Quốc hiệu bị ngắt thành hai dòng.

    Vì sao: Quốc hiệu và Tiêu ngữ là hai dòng chữ; ô hẹp hoặc cỡ chữ lớn làm dòng thứ nhất gãy đôi.
    Sai: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT / NAM.
    Đúng: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM trên một dòng.
    """
    yield from _mot_dong(ban, ban.phan("quoc_hieu"), "Quốc hiệu")


@rule("DT102", quy_dinh="thanh_phan.quoc_hieu", can="quoc_hieu", dan_trang=True)
def quoc_hieu_khong_ben_phai(ban: BanSoat, nd30: ND30) -> Ra:
    """Trên trang, Quốc hiệu không ở phía trên cùng, bên phải trang đầu.

    Vì sao: luật đặt Quốc hiệu ở phía trên cùng, bên phải trang đầu tiên.
    Sai: Quốc hiệu nằm ở nửa trái trang.
    Đúng: Quốc hiệu ở nửa phải trang đầu.
    """
    phan = ban.phan("quoc_hieu")
    cac = ban.dan.muc(phan.dong)
    if not cac:
        yield KhongKiem(_KHONG_THAY)
    elif cac[0].trang:
        yield Thay(phan.dong[0], f"Quốc hiệu nằm ở trang {cac[0].trang + 1}, cần ở trang đầu", nhac=not phan.chac)
    elif cac[0].dong.giua < ban.ban_in_chac.trang[0].rong / 2:
        yield Thay(phan.dong[0], "Quốc hiệu nằm ở nửa trái trang, cần ở bên phải", "trái", "phải", not phan.chac)


@rule("DT103", quy_dinh="thanh_phan.dia_danh_ngay", muc=Muc.NHAC, can="dia_danh_ngay", dan_trang=True)
def dia_danh_ngat_dong(ban: BanSoat, nd30: ND30) -> Ra:
    """Trên trang, địa danh và thời gian bị ngắt thành hai dòng.

    Vì sao: địa danh, ngày, tháng, năm trình bày trên cùng một dòng với số, ký hiệu.
    Sai: Thành phố Hồ Chí Minh, ngày 05 tháng 01 / năm 2026.
    Đúng: cả dòng liền nhau.
    """
    yield from _mot_dong(ban, ban.phan("dia_danh_ngay"), "địa danh và thời gian")


@rule("DT104", quy_dinh="thanh_phan.so_ky_hieu", muc=Muc.NHAC, can="so_ky_hieu", dan_trang=True)
def so_ky_hieu_ngat_dong(ban: BanSoat, nd30: ND30) -> Ra:
    """Trên trang, số, ký hiệu bị ngắt thành hai dòng.

    Vì sao: số và ký hiệu liền nhau, cách nhau chỉ bằng dấu gạch chéo; gãy ở dấu gạch nối thì đọc thành hai thứ.
    Sai: Số: 05/KH- / THPTNCT.
    Đúng: Số: 05/KH-THPTNCT trên một dòng.
    """
    yield from _mot_dong(ban, ban.phan("so_ky_hieu"), "số, ký hiệu")


@rule("DT105", quy_dinh="thanh_phan.dia_danh_ngay", muc=Muc.NHAC, can="so_ky_hieu dia_danh_ngay", dan_trang=True)
def so_va_ngay_lech_dong(ban: BanSoat, nd30: ND30) -> Ra:
    """Trên trang, số, ký hiệu và địa danh, thời gian không cùng một dòng.

    Vì sao: địa danh và thời gian trình bày trên cùng một dòng với số, ký hiệu.
    Sai: dòng số cao hơn dòng ngày một dòng.
    Đúng: hai dòng ngang nhau.
    """
    ngay = ban.phan("dia_danh_ngay").dong
    yield from _lech(ban, ban.phan("so_ky_hieu").dong, ngay, "số, ký hiệu và địa danh, thời gian")


@rule("DT106", quy_dinh="thanh_phan.quoc_hieu", hang=Hang.MAU, can="quoc_hieu co_quan", dan_trang=True)
def co_quan_lech_quoc_hieu(ban: BanSoat, nd30: ND30) -> Ra:
    """Trên trang, dòng đầu của tên cơ quan không ngang với Quốc hiệu.

    Vì sao: trong sơ đồ và các mẫu, ô số 2 và ô số 1 ở cùng một hàng.
    Sai: tên cơ quan thấp hơn Quốc hiệu một dòng.
    Đúng: dòng đầu hai ô ngang nhau.
    """
    trai = ban.nhan.phan.get("chu_quan", ban.phan("co_quan"))
    yield from _lech(ban, trai.dong, ban.phan("quoc_hieu").dong, "tên cơ quan và Quốc hiệu")


@rule("DT107", quy_dinh="thanh_phan.tieu_ngu.ke", muc=Muc.NHAC, can="tieu_ngu", dan_trang=True)
def ke_tieu_ngu_sai_dai(ban: BanSoat, nd30: ND30) -> Ra:
    """Trên trang, đường kẻ dưới Tiêu ngữ không dài bằng dòng chữ.

    Vì sao: đường kẻ dài bằng độ dài của dòng chữ; độ dài thật chỉ đo được trên trang.
    Sai: đường kẻ 30 mm dưới dòng chữ 52 mm.
    Đúng: đường kẻ dài bằng dòng chữ.
    """
    yield from _ke(ban, ban.phan("tieu_ngu"), nd30.thanh_phan["tieu_ngu"].ke, "Tiêu ngữ")


@rule("DT108", quy_dinh="thanh_phan.co_quan.ke", muc=Muc.NHAC, can="co_quan", dan_trang=True)
def ke_co_quan_sai_dai(ban: BanSoat, nd30: ND30) -> Ra:
    """Trên trang, đường kẻ dưới tên cơ quan không từ 1/3 đến 1/2 dòng chữ, hoặc lệch.

    Vì sao: đường kẻ dài từ 1/3 đến 1/2 dòng chữ và đặt cân đối.
    Sai: đường kẻ dài bằng cả tên cơ quan.
    Đúng: đường kẻ ngắn, ở giữa, dưới tên cơ quan.
    """
    yield from _ke(ban, ban.phan("co_quan"), nd30.thanh_phan["co_quan"].ke, "tên cơ quan")


@rule("DT109", quy_dinh="thanh_phan.trich_yeu.ke", muc=Muc.NHAC, can="trich_yeu", dan_trang=True)
def ke_trich_yeu_sai_dai(ban: BanSoat, nd30: ND30) -> Ra:
    """Trên trang, đường kẻ dưới trích yếu không từ 1/3 đến 1/2 dòng chữ, hoặc lệch.

    Vì sao: đường kẻ dài từ 1/3 đến 1/2 dòng chữ và đặt cân đối.
    Sai: đường kẻ dài hết chiều ngang trang.
    Đúng: đường kẻ ngắn, ở giữa, dưới trích yếu.
    """
    yield from _ke(ban, ban.phan("trich_yeu"), nd30.thanh_phan["trich_yeu"].ke, "trích yếu")


@rule("DT110", quy_dinh="noi_nhan.kinh_gui_gach", muc=Muc.NHAC, can="kinh_gui", dan_trang=True)
def gach_kinh_gui_lech_hai_cham(ban: BanSoat, nd30: ND30) -> Ra:
    """Trên trang, các gạch đầu dòng dưới “Kính gửi” không thẳng hàng dưới dấu hai chấm.

    Vì sao: các gạch đầu dòng được trình bày thẳng hàng với nhau dưới dấu hai chấm.
    Sai: gạch đầu dòng ở sát lề trái, dấu hai chấm ở giữa trang.
    Đúng: gạch đầu dòng ngay dưới dấu hai chấm.
    """
    dau, *sau = ban.phan("kinh_gui").dong
    goc, gach = ban.dan.cac_dong(dau), [d for m in sau for d in ban.dan.cac_dong(m)[:1] if d.dong.chu[:1] == "-"]
    if len(gach) < 2 or not goc:
        yield KhongKiem("không có từ hai gạch đầu dòng dưới “Kính gửi”")
        return
    trai = [d.dong.trai for d in gach]
    if max(trai) - min(trai) > CUNG_MUC_MM:
        yield Thay(dau, f"gạch đầu dòng dưới “Kính gửi” lệch nhau {so(round(max(trai) - min(trai), 1))} mm trên trang")
    elif min(trai) < goc[0].dong.phai - _LECH_GIUA_MM:
        xa = round(goc[0].dong.phai - min(trai), 1)
        yield Thay(dau, f"gạch đầu dòng ở bên trái dấu hai chấm {so(xa)} mm; luật đặt dưới dấu hai chấm")


def _mot_dong(ban: BanSoat, phan: PhanNhan, ten: str) -> Iterator[Thay | KhongKiem]:
    """More than one level where the law has one line."""
    cac = ban.dan.muc(phan.dong)
    if not cac:
        yield KhongKiem(_KHONG_THAY)
    elif len(cac) > 1:
        cau = " / ".join(d.dong.chu for d in cac)
        yield Thay(phan.dong[0], f"{ten} bị ngắt thành {len(cac)} dòng trên trang: “{cau}”", cau, "một dòng")


def _lech(ban: BanSoat, trai: tuple[Dong, ...], phai: tuple[Dong, ...], ten: str) -> Iterator[Thay | KhongKiem]:
    """The first lines of two elements do not stand on one level."""
    a, b = ban.dan.muc(trai), ban.dan.muc(phai)
    if not a or not b:
        yield KhongKiem(_KHONG_THAY)
        return
    lech = abs(a[0].dong.day - b[0].dong.day)
    if a[0].trang != b[0].trang or lech > CUNG_MUC_MM:
        cau = f"{ten} lệch nhau {so(round(lech, 1))} mm trên trang, cần ngang nhau"
        yield Thay(phai[0], cau, f"{so(round(lech, 1))} mm", "cùng một dòng")


def _ke(ban: BanSoat, phan: PhanNhan, khoang: Khoang | None, ten: str) -> Iterator[Thay | KhongKiem]:
    """The line below an element: its length against one of the printed lines, its middle against theirs."""
    cac = ban.dan.muc(phan.dong)
    ke = _ke_duoi(ban, cac[-1]) if cac else None
    if khoang is None or ke is None:
        yield KhongKiem("không thấy đường kẻ dưới thành phần này trên trang đã dàn")
        return
    ti_le = [ke.rong / d.dong.rong for d in cac if d.dong.rong]
    if not any(khoang.thap - _LECH_TI_LE <= t <= khoang.cao + _LECH_TI_LE for t in ti_le):
        can = "bằng dòng chữ" if khoang.thap == khoang.cao else "từ 1/3 đến 1/2 dòng chữ"
        dai, chu = so(round(ke.rong, 1)), so(round(cac[-1].dong.rong, 1))
        cau = f"trên trang, đường kẻ dưới {ten} dài {dai} mm, dòng chữ dài {chu} mm; cần {can}"
        yield Thay(phan.dong[-1], cau, f"{dai} mm", can)
    elif abs(ke.giua - cac[-1].dong.giua) > _LECH_GIUA_MM:
        xa = so(round(abs(ke.giua - cac[-1].dong.giua), 1))
        yield Thay(phan.dong[-1], f"trên trang, đường kẻ dưới {ten} lệch giữa dòng chữ {xa} mm", xa, "cân đối")


def _ke_duoi(ban: BanSoat, cuoi: DongTrang) -> KeNgang | None:
    """The rule below a line that lies under its middle: drawn, or typed as a line of dashes; nothing in between."""
    trang, chu = ban.ban_in_chac.trang[cuoi.trang], cuoi.dong
    go = [KeNgang(d.trai, d.phai, d.day) for d in trang.dong if len(d.chu) > 3 and set(d.chu) <= _NET]
    co_chu = [d.day for d in trang.dong if chu.day + 1 < d.day and d.trai < chu.giua < d.phai and set(d.chu) - _NET]
    het = min([chu.day + _DUOI_MM, *co_chu])
    gan = [k for k in (*trang.ke, *go) if chu.day < k.day < het and k.trai < chu.phai and k.phai > chu.trai]
    return min(gan, key=lambda k: k.day, default=None)
