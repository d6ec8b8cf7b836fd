"""The laid-out sheets: page numbers, ink inside the margins and the paper, fonts, blank pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Final

from vanban.check.finding import Hang, Muc
from vanban.check.looks import so
from vanban.check.rule import BanSoat, KhongKiem, Ra, Thay, rule
from vanban.docx.read import Phan
from vanban.nd30 import ND30
from vanban.trang_in import DongChu, TrangIn

_SO_TRANG: Final = re.compile(r"(?:trang\s*)?[-–]?\s*\d+\s*[-–]?(?:\s*/\s*\d+)?", re.IGNORECASE)
_LECH_GIUA_MM: Final = 3.0
_SAT_MM: Final = 0.7  # 2 pt
_CHAC_MM: Final = 2.0  # from here on it is no matter of rounding
_THAN_CHU: Final = 0.24  # mm a point: how far a letter reaches above its baseline
_SONG_SINH: Final = ("timesnewroman", "liberationserif", "tinos", "thorndale", "nimbusroman", "freeserif", "termes")
_CAI_PHONG: Final = "sudo apt-get install fonts-liberation2"


@rule("DT111", quy_dinh="trang.so_trang", dan_trang=True)
def so_trang_sai_cho(ban: BanSoat, nd30: ND30) -> Ra:
    """Trên trang, số trang không ở giữa lề trên.

    Vì sao: số trang đặt canh giữa theo chiều ngang, trong phần lề trên.
    Sai: số trang ở góc phải, hoặc ở chân trang.
    Đúng: số trang ở giữa lề trên.
    """
    if len(ban.ban_in_chac.trang) < 2:
        yield KhongKiem("văn bản có một trang")
        return
    for trang, giay, phan in ban.dan.cac_trang():
        for d in _cac_so_trang(giay, phan):
            if trang and (lech := _lech_so_trang(d, phan)):
                yield Thay(f"trang {trang + 1}", f"số trang “{d.chu}” {lech}", lech, "giữa lề trên")
                return


@rule("DT112", quy_dinh="trang.so_trang", dan_trang=True)
def so_trang_thieu_thua(ban: BanSoat, nd30: ND30) -> Ra:
    """Trang thứ nhất hiện số trang, hoặc trang sau không có số trang.

    Vì sao: số trang đánh từ số 1, không hiển thị ở trang thứ nhất; các trang sau đều có.
    Sai: văn bản ba trang, trang 2 không có số.
    Đúng: trang 1 không hiện số, trang 2 và 3 có số.
    """
    truoc = -1
    for trang, giay, phan in ban.dan.cac_trang():
        moi = ban.dan.phan_cua_trang[trang] != truoc  # an appendix numbers its pages anew
        truoc = ban.dan.phan_cua_trang[trang]
        co = list(_cac_so_trang(giay, phan))
        if trang == 0 and co and not _an_trang_dau(phan):
            yield Thay("trang 1", f"trang thứ nhất hiện số trang “{co[0].chu}”, cần để trống", co[0].chu, "không hiện")
        if trang and not moi and not co and giay.dong:
            yield Thay(f"trang {trang + 1}", "trang không có số trang", "không có", "số trang ở giữa lề trên")
            return


@rule("DT113", quy_dinh="trang.le_trai", dan_trang=True)
def chu_lan_le_trai(ban: BanSoat, nd30: ND30) -> Ra:
    """Trên trang, chữ lấn ra lề trái.

    Vì sao: lề trái là chỗ đóng gáy; chữ lấn ra đó bị khuất.
    Sai: dòng chữ cách mép trái 22 mm.
    Đúng: mọi dòng chữ cách mép trái từ 30 mm.
    """
    yield from _lan(ban, "mép trái", nd30.trang.le_trai.thap, lambda d, _: d.trai, lambda p: p.le_trai_mm)


@rule("DT114", quy_dinh="trang.le_phai", dan_trang=True)
def chu_lan_le_phai(ban: BanSoat, nd30: ND30) -> Ra:
    """Trên trang, chữ lấn ra lề phải.

    Vì sao: chữ dài không ngắt được, bảng rộng quá khổ thì lấn ra lề, có khi ra ngoài tờ giấy.
    Sai: địa chỉ trang mạng dài, cách mép phải 4 mm.
    Đúng: mọi dòng chữ cách mép phải từ 15 mm.
    """
    yield from _lan(ban, "mép phải", nd30.trang.le_phai.thap, lambda d, t: t.rong - d.phai, lambda p: p.le_phai_mm)


@rule("DT115", quy_dinh="trang.le_tren", dan_trang=True)
def chu_lan_le_tren(ban: BanSoat, nd30: ND30) -> Ra:
    """Trên trang, chữ lấn lên lề trên.

    Vì sao: lề trên chỉ dành cho số trang.
    Sai: dòng chữ cách mép trên 14 mm.
    Đúng: mọi dòng chữ cách mép trên từ 20 mm.
    """
    yield from _lan(
        ban, "mép trên", nd30.trang.le_tren.thap, lambda d, _: d.day - max(d.co) * _THAN_CHU, lambda p: p.le_tren_mm
    )


@rule("DT116", quy_dinh="trang.le_duoi", dan_trang=True)
def chu_lan_le_duoi(ban: BanSoat, nd30: ND30) -> Ra:
    """Trên trang, chữ lấn xuống lề dưới.

    Vì sao: chữ sát mép dưới mất khi sao chụp.
    Sai: dòng chữ cách mép dưới 12 mm.
    Đúng: mọi dòng chữ cách mép dưới từ 20 mm.
    """
    yield from _lan(ban, "mép dưới", nd30.trang.le_duoi.thap, lambda d, t: t.cao - d.day, lambda p: p.le_duoi_mm)


@rule("DT117", quy_dinh="trang.kho_giay", dan_trang=True)
def chu_ngoai_giay(ban: BanSoat, nd30: ND30) -> Ra:
    """Trên trang, chữ nằm ngoài tờ giấy.

    Vì sao: chữ ngoài tờ giấy không in ra được.
    Sai: cột cuối của bảng vượt mép giấy.
    Đúng: mọi chữ nằm trong tờ giấy.
    """
    for so_trang, trang in enumerate(ban.ban_in_chac.trang, 1):
        ngoai = [d for d in trang.dong if d.trai < 0 or d.phai > trang.rong or not 0 < d.day < trang.cao]
        if ngoai:
            yield Thay(f"trang {so_trang}", f"chữ “{_gon(ngoai[0].chu)}” nằm ngoài tờ giấy{_nua(len(ngoai))}")


@rule("DT118", quy_dinh="trang.phong_chu", muc=Muc.NHAC, dan_trang=True)
def nhieu_phong_chu(ban: BanSoat, nd30: ND30) -> Ra:
    """Trên trang, chữ in bằng nhiều phông hoặc bằng phông khác Times New Roman.

    Vì sao: máy không có đủ chữ của Times New Roman thì lấy chữ của phông khác, có khi hai phông trong một từ.
    Sai: chữ có dấu in bằng DejaVu Serif, chữ không dấu in bằng Liberation Serif (bản 1).
    Đúng: mọi chữ bằng Times New Roman hoặc một phông cùng bề rộng (Liberation Serif bản 2, Tinos).
    """
    ho = Counter(_ho(p) for t in ban.ban_in_chac.trang for d in t.dong for p in d.phong)
    la = [ten for ten in ho if not ten.casefold().startswith(_SONG_SINH)]
    if la or len(ho) > 1:
        ten = ", ".join(ten for ten, _ in ho.most_common())
        cau = (
            f"chữ trên trang in bằng phông {ten}; nếu tệp chỉ dùng Times New Roman thì máy này thiếu chữ: {_CAI_PHONG}"
        )
        yield Thay("phông chữ", cau, ten, nd30.trang.phong_chu.ten)


@rule("DT119", quy_dinh="trang.phong_chu", muc=Muc.NHAC, dan_trang=True)
def phong_khong_nhung(ban: BanSoat, nd30: ND30) -> Ra:
    """Tệp PDF không nhúng phông chữ.

    Vì sao: máy khác không có phông ấy thì hiện phông thay thế, dòng và trang lệch đi.
    Sai: PDF chỉ ghi tên Times New Roman.
    Đúng: PDF có sẵn phông bên trong.
    """
    thieu = [p.ten for p in ban.ban_in_chac.phong if not p.nhung]
    if thieu:
        yield Thay("phông chữ", f"PDF không nhúng phông {', '.join(thieu)}", ", ".join(thieu), "nhúng")


@rule("DT120", hang=Hang.TAP_QUAN, dan_trang=True)
def trang_trang(ban: BanSoat, nd30: ND30) -> Ra:
    """Văn bản có trang trắng.

    Vì sao: trang trắng thường do dấu ngắt trang thừa hoặc đoạn trống sau bảng; in ra thừa giấy, đánh số trang sai.
    Sai: trang cuối không có chữ nào.
    Đúng: trang nào cũng có chữ hoặc hình.
    """
    for so_trang, trang in enumerate(ban.ban_in_chac.trang, 1):
        if not trang.anh and all(d.dau_chan for d in trang.dong):
            yield Thay(f"trang {so_trang}", "trang trắng: không có chữ hay hình nào", "trang trắng")


def _an_trang_dau(phan: Phan) -> bool:
    """The file hides the number on the first page; LibreOffice does not always obey."""
    return phan.trang_dau_rieng and not any(d.loai == "first" and d.so_trang() for d in (*phan.dau, *phan.chan))


def _cac_so_trang(trang: TrangIn, phan: Phan) -> Iterator[DongChu]:
    """The page numbers: figures alone in the header or footer."""
    for d in trang.dong:
        le = d.dau_chan or d.day < phan.le_tren_mm or d.day > trang.cao - phan.le_duoi_mm
        if le and _SO_TRANG.fullmatch(d.chu):
            yield d


def _lech_so_trang(d: DongChu, phan: Phan) -> str:
    """What is wrong with the place of a page number."""
    if d.day > phan.le_tren_mm + _CHAC_MM:
        return "không ở lề trên"
    giua = phan.le_trai_mm + phan.rong_chu_mm / 2
    if min(abs(d.giua - giua), abs(d.giua - phan.rong_mm / 2)) > _LECH_GIUA_MM:
        return "không ở giữa theo chiều ngang"
    return ""


def _lan(
    ban: BanSoat,
    ten: str,
    thap: float,
    cach: Callable[[DongChu, TrangIn], float],
    le: Callable[[Phan], float],
) -> Ra:
    """Text nearer to an edge than the law allows, where the margin that the file asks for would keep it away."""
    xet = False
    for trang, giay, phan in ban.dan.cac_trang():
        if phan.ngang or le(phan) < thap - _SAT_MM:
            continue  # a table laid across, or a margin that another rule speaks of
        xet = True
        gan = min((d for d in _trong_trang(ban, trang, giay)), key=lambda d: cach(d, giay), default=None)
        if gan and cach(gan, giay) < thap - _SAT_MM:
            con = so(round(cach(gan, giay), 1))
            cau = f"dòng “{_gon(gan.chu)}” cách {ten} {con} mm, cần từ {so(thap)} mm"
            yield Thay(f"trang {trang + 1}", cau, f"{con} mm", f"từ {so(thap)} mm", cach(gan, giay) > thap - _CHAC_MM)
    if not xet:
        yield KhongKiem("lề của tệp đã nhỏ hơn luật, hoặc trang nằm ngang")


def _trong_trang(ban: BanSoat, trang: int, giay: TrangIn) -> list[DongChu]:
    """The lines of the text itself: no header, no footer, no stamp in a box."""
    hop = {id(d.dong) for doan in ban.vb.doan if doan.hop for d in ban.dan.cac_dong(doan) if d.trang == trang}
    return [d for d in giay.dong if not d.dau_chan and id(d) not in hop and not _SO_TRANG.fullmatch(d.chu)]


def _ho(phong: str) -> str:
    """The family in a font's name."""
    return re.split(r"[-,]|(?:PS)?MT\b", phong)[0]


def _gon(chu: str) -> str:
    return chu if len(chu) <= 40 else chu[:38].rsplit(" ", 1)[0] + " …"


def _nua(cac: int) -> str:
    return f" (và {cac - 1} dòng nữa)" if cac > 1 else ""
