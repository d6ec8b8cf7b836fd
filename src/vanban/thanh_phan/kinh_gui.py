"""Kính gửi (ô 9a): one addressee on the same line; several below, their dashes under the colon."""

from __future__ import annotations

from vanban.docx.kieu import Kieu
from vanban.docx.write import doan
from vanban.nd30 import nd30
from vanban.nd30.do_rong import do_rong
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.kho import Kho

_LE = 35.0  # mm from the text edge, as in Mẫu 1.5
_THUT = 10.0  # mm, for a name that needs two lines
_GACH = 4.0  # mm from the dash to the name


def kieu(kho: Kho) -> tuple[Kieu, ...]:
    """Styles of the single line, of the heading of a list and of its items."""
    chu = nd30().thanh_phan["kinh_gui"].chuoi
    treo = do_rong(f"{chu} ", kho.co.kinh_gui)
    gach = _LE + do_rong(chu.rstrip(":"), kho.co.kinh_gui)
    return (
        Kieu("KinhGui", "Kính gửi", kho.co.kinh_gui, canh="giua", truoc=12, sau=6),
        Kieu("KinhGuiDai", "Kính gửi một nơi tên dài", kho.co.kinh_gui, truoc=12, sau=6, trai=_THUT + treo, thut=-treo),
        Kieu("KinhGuiNhieu", "Kính gửi nhiều nơi", kho.co.kinh_gui, truoc=12, trai=_LE, giu_tiep=True),
        Kieu("NoiKinhGui", "Nơi kính gửi", kho.co.kinh_gui, trai=gach + _GACH, thut=-_GACH),
    )


def xml() -> str:
    """Both forms; the values choose."""
    chu = nd30().thanh_phan["kinh_gui"].chuoi
    return (
        doan("KinhGui", "{%p if kinh_gui_mot %}")
        + doan("KinhGui", f"{chu} {{{{ kinh_gui_mot }}}}")
        + doan("KinhGui", "{%p elif kinh_gui_dai %}")
        + doan("KinhGuiDai", f"{chu} {{{{ kinh_gui_dai }}}}")
        + doan("KinhGui", "{%p elif kinh_gui %}")
        + doan("KinhGuiNhieu", chu)
        + doan("NoiKinhGui", "{%p for noi in kinh_gui %}")
        + doan("NoiKinhGui", "-\u00a0{{ noi }}")
        + doan("NoiKinhGui", "{%p endfor %}")
        + doan("KinhGui", "{%p endif %}")
    )


def gia_tri(ban: BanTrinhBay, kho: Kho) -> dict[str, object]:
    """One name as it is, on one line or hanging below itself; several with `;` after each and `.` after the last."""
    ra: dict[str, object] = {"kinh_gui_mot": "", "kinh_gui_dai": "", "kinh_gui": ()}
    if len(ban.kinh_gui) != 1:
        return ra | {"kinh_gui": cham_phay(ban.kinh_gui)}
    (noi,) = ban.kinh_gui
    vua = do_rong(f"{nd30().thanh_phan['kinh_gui'].chuoi} {noi}", kho.co.kinh_gui) <= kho.rong - 5
    return ra | {"kinh_gui_mot" if vua else "kinh_gui_dai": noi}


def cham_phay(noi: tuple[str, ...], *, cuoi: str = ".") -> tuple[str, ...]:
    """Each name followed by `;`, the last by `cuoi`."""
    return tuple(n + (";" if i < len(noi) else cuoi) for i, n in enumerate(noi, 1))
