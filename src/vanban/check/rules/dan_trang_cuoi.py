"""How the laid-out text breaks: headings, tables, the signature block and what stands beside it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from vanban.ban_ghi import dataclass
from vanban.check.dan_trang import CUNG_MUC_MM, DongTrang
from vanban.check.finding import Hang, Muc
from vanban.check.line import Dong
from vanban.check.looks import so
from vanban.check.rule import BanSoat, KhongKiem, Ra, Thay, rule
from vanban.docx.read import Doan
from vanban.nd30 import ND30
from vanban.trang_in import AnhIn, DongChu, TrangIn, khoa

_NGANG_MM: Final = 4.0
_DONG_TREN: Final = 2  # lines of text that should stand above a signature
_KHOI_KY: Final = ("quyen_han", "chuc_vu", "ho_ten")
_LECH_MAU: Final = 25  # of 255: one colour is stronger than the others
_TRUM: Final = (0.2, 0.5)  # about a third


@rule("DT121", quy_dinh="thanh_phan.noi_nhan_tieu_de", muc=Muc.NHAC, can="noi_nhan_tieu_de", dan_trang=True)
def noi_nhan_lech_chuc_vu(ban: BanSoat, nd30: ND30) -> Ra:
    """Trên trang, “Nơi nhận” không ngang hàng với quyền hạn, chức vụ người ký.

    Vì sao: từ “Nơi nhận” trình bày ngang hàng với dòng quyền hạn, chức vụ của người ký.
    Sai: “Nơi nhận:” thấp hơn “HIỆU TRƯỞNG” một dòng.
    Đúng: hai dòng ngang nhau.
    """
    nhan = ban.dan.muc(ban.phan("noi_nhan_tieu_de").dong)
    ky = [d for ma in _KHOI_KY[:2] if ma in ban.nhan.phan for d in ban.dan.muc(ban.phan(ma).dong)][:1]
    if not nhan or not ky or nhan[0].dong.phai > ky[0].dong.trai:
        yield KhongKiem("nơi nhận và chữ ký không ở hai bên trang")
    elif _hai_ben_ky(ban, ky[0], nhan[0].dong):
        yield KhongKiem("hai bên cùng ký: nơi nhận ở dưới các chữ ký")
    elif nhan[0].trang != ky[0].trang:
        yield Thay(ban.phan("noi_nhan_tieu_de").dong[0], "“Nơi nhận” và chức vụ người ký nằm ở hai trang")
    elif (lech := abs(nhan[0].dong.day - ky[0].dong.day)) > CUNG_MUC_MM:
        xa = so(round(lech, 1))
        cau = f"“Nơi nhận” lệch dòng chức vụ người ký {xa} mm trên trang, cần ngang hàng"
        yield Thay(ban.phan("noi_nhan_tieu_de").dong[0], cau, f"{xa} mm", "ngang hàng")


@rule("DT122", hang=Hang.TAP_QUAN, can="chuc_vu ho_ten", dan_trang=True)
def khoi_ky_bi_cat(ban: BanSoat, nd30: ND30) -> Ra:
    """Khối chữ ký bị cắt sang trang khác.

    Vì sao: chức vụ ở trang này, họ tên ở trang sau thì chữ ký và dấu không biết đặt vào đâu.
    Sai: “HIỆU TRƯỞNG” cuối trang 2, “Nguyễn Văn An” đầu trang 3.
    Đúng: chức vụ, chỗ ký và họ tên trên cùng một trang.
    """
    cac = {dt.trang for ma in _KHOI_KY if ma in ban.nhan.phan for dt in ban.dan.muc(ban.phan(ma).dong)}
    if not cac:
        yield KhongKiem("không tìm thấy khối chữ ký trên trang đã dàn")
    elif len(cac) > 1:
        trang = " và ".join(str(t + 1) for t in sorted(cac))
        yield Thay(ban.phan("ho_ten").dong[0], f"khối chữ ký bị cắt: nằm ở trang {trang}", trang, "một trang")


@rule("DT123", hang=Hang.TAP_QUAN, can="chuc_vu", dan_trang=True)
def khoi_ky_mot_minh(ban: BanSoat, nd30: ND30) -> Ra:
    """Khối chữ ký đứng một mình trên một trang.

    Vì sao: trang chỉ có chữ ký thì có thể đem gắn vào văn bản khác; nên có ít nhất hai dòng nội dung cùng trang.
    Sai: trang cuối chỉ có nơi nhận và chữ ký.
    Đúng: trên chữ ký còn ít nhất hai dòng nội dung.
    """
    dau = next((d for ma in _KHOI_KY[:2] if ma in ban.nhan.phan for d in ban.dan.muc(ban.phan(ma).dong)), None)
    if dau is None or not dau.trang:
        yield KhongKiem("khối chữ ký ở trang đầu, hoặc không tìm thấy")
        return
    trang = ban.ban_in_chac.trang[dau.trang]
    tren = {round(d.day) for d in trang.dong if d.day < dau.dong.day - CUNG_MUC_MM and not d.dau_chan}
    if len(tren) < _DONG_TREN:
        con = "không còn dòng nội dung nào" if not tren else "chỉ còn một dòng nội dung"
        yield Thay(
            ban.phan("chuc_vu").dong[0], f"trang {dau.trang + 1} {con} trên khối chữ ký; nên có ít nhất hai dòng"
        )


@rule("DT124", hang=Hang.TAP_QUAN, dan_trang=True)
def de_muc_cuoi_trang(ban: BanSoat, nd30: ND30) -> Ra:
    """Đề mục nằm ở cuối trang, nội dung của nó ở trang sau.

    Vì sao: đề mục tách khỏi nội dung thì người đọc không biết nó nói về gì.
    Sai: “II. TỔ CHỨC THỰC HIỆN” là dòng cuối trang 1.
    Đúng: đề mục đi cùng ít nhất một dòng nội dung.
    """
    sau = {a.doan.thu_tu: b for a, b in pairwise(ban.cac_doan)}
    for muc in ban.nhan.than:
        tiep = sau.get(muc.dong.doan.thu_tu)
        if not muc.tieu_de or tiep is None or tiep.doan.phan != muc.dong.doan.phan:
            continue
        day, moi = ban.dan.trang_cuoi(muc.dong.doan), ban.dan.trang_dau(tiep)
        if day is not None and moi is not None and moi > day:
            yield Thay(muc.dong, f"đề mục là dòng cuối của trang {day + 1}; nội dung ở trang {moi + 1}")


@rule("DT125", hang=Hang.TAP_QUAN, can="chuc_vu", dan_trang=True)
def dong_cuoi_mot_chu(ban: BanSoat, nd30: ND30) -> Ra:
    """Dòng cuối trước chữ ký chỉ có một chữ.

    Vì sao: một chữ rơi xuống dòng riêng ngay trên chữ ký trông như còn sót; đổi vài chữ là kéo lên được.
    Sai: “… nghiêm túc thực / hiện./.”
    Đúng: dòng cuối có từ hai chữ trở lên.
    """
    ky = ban.phan("chuc_vu").dong[0].doan.thu_tu
    cuoi = next((d for d in reversed(ban.nhan.than) if d.dong.doan.thu_tu < ky and d.dong.doan.o is None), None)
    cac = ban.dan.cac_dong(cuoi.dong.doan) if cuoi else ()
    if not cuoi or not cac:
        yield KhongKiem("không tìm thấy đoạn cuối trên trang đã dàn")
    elif len(cac) > 1 and len(cac[-1].dong.chu.split()) == 1:
        yield Thay(cuoi.dong, f"dòng cuối trước chữ ký chỉ có một chữ: “{cac[-1].dong.chu}”", cac[-1].dong.chu)


@rule("DT126", hang=Hang.TAP_QUAN, dan_trang=True)
def hang_bi_cat(ban: BanSoat, nd30: ND30) -> Ra:
    """Hàng của bảng bị cắt sang trang sau.

    Vì sao: nửa hàng ở trang này, nửa hàng ở trang sau thì không đọc được theo hàng.
    Sai: hàng thứ 5 có hai dòng ở trang 1, một dòng ở trang 2.
    Đúng: cả hàng chuyển sang trang sau.
    """
    for bang in _cac_bang(ban):
        cat = [(hang, cac) for hang, cac in bang.hang.items() if len(_cac_trang(ban, cac)) > 1 and not _tran(ban, cac)]
        if cat:
            hang, cac = cat[0]
            trang = " và ".join(str(t + 1) for t in sorted(_cac_trang(ban, cac)))
            them = f" (và {len(cat) - 1} hàng nữa)" if len(cat) > 1 else ""
            yield Thay(cac[0], f"hàng {hang + 1} của bảng bị cắt giữa trang {trang}{them}", trang, "một trang")


@rule("DT127", hang=Hang.TAP_QUAN, dan_trang=True)
def khong_lap_tieu_de_bang(ban: BanSoat, nd30: ND30) -> Ra:
    """Bảng dài nhiều trang mà không lặp lại hàng tiêu đề.

    Vì sao: sang trang sau không còn biết cột nào là gì.
    Sai: trang 2 bắt đầu ngay bằng hàng thứ 15.
    Đúng: hàng tiêu đề hiện lại ở đầu mỗi trang.
    """
    for bang in _cac_bang(ban):
        dau = bang.hang.get(0, [])
        if not dau or not all(Dong(d, d.van).dam > 0.5 for d in dau):
            continue
        cac = sorted({t for hang in bang.hang.values() for t in _cac_trang(ban, hang)})
        thieu = [t + 1 for t in cac[1:] if not _co_tieu_de(ban.ban_in_chac.trang[t], dau)]
        if thieu:
            yield Thay(dau[0], f"bảng sang trang {', '.join(map(str, thieu))} mà không lặp lại hàng tiêu đề")


@rule("DT128", quy_dinh="thanh_phan.dia_chi", can="dia_chi", dan_trang=True)
def dia_chi_khong_o_trang_dau(ban: BanSoat, nd30: ND30) -> Ra:
    """Địa chỉ cơ quan không ở trang thứ nhất.

    Vì sao: địa chỉ, thư điện tử, số điện thoại trình bày ở trang thứ nhất của văn bản.
    Sai: địa chỉ nằm cuối trang 2.
    Đúng: địa chỉ ở cuối trang 1.
    """
    phan = ban.phan("dia_chi")
    trang = ban.dan.trang_dau(phan.dong[0])
    if trang is None:
        yield KhongKiem("không tìm thấy địa chỉ trong phần nội dung của trang đã dàn")
    elif trang:
        yield Thay(phan.dong[0], f"địa chỉ nằm ở trang {trang + 1}, cần ở trang 1", str(trang + 1), "1", True)


@rule("DT129", quy_dinh="cum_tu.anh_chu_ky", muc=Muc.NHAC, can="chuc_vu ho_ten", dan_trang=True)
def anh_ky_sai_mau_cho(ban: BanSoat, nd30: ND30) -> Ra:
    """Hình ảnh chữ ký không màu xanh, hoặc không ở giữa chức vụ và họ tên.

    Vì sao: hình ảnh chữ ký màu xanh, đặt canh giữa chức vụ và họ tên người ký.
    Sai: ảnh chữ ký màu đen, lệch sang trái.
    Đúng: ảnh chữ ký màu xanh, giữa hai dòng.
    """
    ten, ky = _anh_ky(ban)
    xanh = [a for a in ky if not _do(a)]
    if ten is None or not xanh:
        yield KhongKiem("không có hình ảnh chữ ký trên trang đã dàn")
        return
    cho = ban.phan("ho_ten").dong[0]
    if not any(_manh(a, 2) for a in xanh):
        yield Thay(cho, "hình ảnh chữ ký không màu xanh", "màu khác", "màu xanh")
    if min(abs(a.giua - ten.giua) for a in xanh) > 2 * _NGANG_MM:
        yield Thay(cho, "hình ảnh chữ ký không canh giữa chức vụ và họ tên", "lệch", "giữa")


@rule("DT130", quy_dinh="thanh_phan.dau_co_quan", muc=Muc.NHAC, can="chuc_vu ho_ten", dan_trang=True)
def anh_dau_sai_cho(ban: BanSoat, nd30: ND30) -> Ra:
    """Hình ảnh dấu không trùm khoảng 1/3 chữ ký về bên trái.

    Vì sao: hình ảnh dấu màu đỏ, trùm lên khoảng 1/3 hình ảnh chữ ký về bên trái.
    Sai: dấu đặt hẳn bên phải chữ ký.
    Đúng: dấu ở bên trái, trùm 1/3 chữ ký.
    """
    ten, cac = _anh_ky(ban)
    if ten:  # of several signatures, that of the signer's own column
        cac = sorted(cac, key=lambda a: abs(a.giua - ten.giua))
    dau, ky = [a for a in cac if _do(a)], [a for a in cac if not _do(a)]
    if not dau or not ky:
        yield KhongKiem("không có cả hình ảnh dấu và hình ảnh chữ ký trên trang đã dàn")
        return
    trum = (min(dau[0].phai, ky[0].phai) - max(dau[0].trai, ky[0].trai)) / (ky[0].rong or 1)
    if not _TRUM[0] <= trum <= _TRUM[1] or dau[0].giua > ky[0].giua:
        cau = f"hình ảnh dấu trùm {max(0, round(trum * 100))}% chữ ký; cần khoảng 1/3, về bên trái"
        yield Thay(ban.phan("ho_ten").dong[0], cau, f"{max(0, round(trum * 100))}%", "khoảng 1/3")


@dataclass(frozen=True, slots=True)
class _Bang:
    """A table of the text: the paragraphs of each of its rows that print something."""

    hang: dict[int, list[Doan]]


def _cac_bang(ban: BanSoat) -> Iterator[_Bang]:
    """The tables with two columns and two rows at least that hold no formal element and no signature."""
    khung = {d.doan.o.chuoi()[0].bang for phan in ban.nhan.phan.values() for d in phan.dong if d.doan.o is not None}
    khung -= {muc.dong.doan.o.chuoi()[0].bang for muc in ban.nhan.than if muc.dong.doan.o is not None}
    ra: dict[int, dict[int, list[Doan]]] = {}
    for d in ban.vb.doan:
        if d.o is not None and not d.trong and not d.hop:
            o = d.o.chuoi()[0]
            if o.bang not in khung and o.so_cot > 1:
                ra.setdefault(o.bang, {}).setdefault(o.hang, []).append(d)
    yield from (_Bang(hang) for hang in ra.values() if len(hang) > 1)


def _cac_trang(ban: BanSoat, cac: list[Doan]) -> set[int]:
    return {dt.trang for d in cac for dt in ban.dan.cac_dong(d)}


def _hai_ben_ky(ban: BanSoat, ky: DongTrang, nhan: DongChu) -> bool:
    """Another signature stands to the left of that one."""
    cac = (d for d in ban.ban_in_chac.trang[ky.trang].dong if d is not nhan and d.phai < ky.dong.trai)
    return any(abs(d.day - ky.dong.day) <= CUNG_MUC_MM and d.chu.isupper() for d in cac)


def _co_tieu_de(trang: TrangIn, dau: list[Doan]) -> bool:
    """The first word of each cell of a header row is on the page: repeated, it is tagged as no part of the text."""
    chu = trang.mach + " ".join(khoa(d.chu) for d in trang.dong if d.dau_chan)
    return all(khoa(d.chu.split()[0]) in chu for d in dau)


def _tran(ban: BanSoat, cac: list[Doan]) -> bool:
    """A row that no single page can hold: it goes over three pages, or fills its first one from the top."""
    trang = sorted(_cac_trang(ban, cac))
    dau = min(dt.dong.day for d in cac for dt in ban.dan.cac_dong(d) if dt.trang == trang[0])
    tren = [d for d in ban.ban_in_chac.trang[trang[0]].dong if d.day < dau - CUNG_MUC_MM and not d.dau_chan]
    return len(trang) > 2 or not tren


def _anh_ky(ban: BanSoat) -> tuple[DongChu | None, list[AnhIn]]:
    """The name of the signer, and the pictures that lie between title and name or over them."""
    chuc, ten = ban.dan.muc(ban.phan("chuc_vu").dong), ban.dan.muc(ban.phan("ho_ten").dong)
    if not chuc or not ten or chuc[-1].trang != ten[0].trang:
        return None, []
    trang = ban.ban_in_chac.trang[ten[0].trang]
    tu, den = chuc[-1].dong.day - _NGANG_MM, ten[0].dong.day + 2 * _NGANG_MM
    ben = min(chuc[-1].dong.trai, ten[0].dong.trai) - 40
    return ten[0].dong, [a for a in trang.anh if tu < (a.tren + a.duoi) / 2 < den and a.giua > ben]


def _manh(anh: AnhIn, kenh: int) -> bool:
    """One channel (0 red, 2 blue) is clearly the strongest of its colour."""
    return anh.mau is not None and all(anh.mau[kenh] - anh.mau[k] > _LECH_MAU for k in range(3) if k != kenh)


def _do(anh: AnhIn) -> bool:
    return _manh(anh, 0)
