"""Authority, title, room for the signature, and name of the signer (ô 7a, 7c, 7b)."""

from __future__ import annotations

from vanban.docx.kieu import Kieu
from vanban.docx.write import doan
from vanban.thanh_phan.anh_ky import KIEU as KIEU_ANH
from vanban.thanh_phan.anh_ky import doan_anh
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.kho import Kho

CHO_KY = 72  # pt of room for signature and seal


def kieu(kho: Kho) -> tuple[Kieu, ...]:
    """Styles of the lines; the room for the signature is the space above the first line of names."""
    co = kho.co.chu_ky
    return (
        Kieu("ThamQuyen", "Quyền hạn, chức vụ", co, dam=True, hoa=True, canh="giua", giu_tiep=True),
        Kieu("ChucVuKhac", "Chức vụ khác", co, dam=True, hoa=True, canh="giua", truoc=CHO_KY, giu_tiep=True),
        Kieu("HoTen", "Họ và tên người ký", co, dam=True, canh="giua", truoc=CHO_KY),
        Kieu("HoTenLien", "Họ và tên dưới chức vụ khác", co, dam=True, canh="giua"),
        KIEU_ANH,
    )


def xml() -> str:
    """Right cell of the foot."""
    return (
        doan("ThamQuyen", "{%p for dong in tham_quyen %}")
        + doan("ThamQuyen", "{{ dong }}")
        + doan("ThamQuyen", "{%p endfor %}")
        + doan("AnhKy", "{{p anh_ky }}")
        + doan("ChucVuKhac", "{%p if chuc_vu_khac %}")
        + doan("ChucVuKhac", "{{ chuc_vu_khac }}")
        + doan("HoTenLien", "{{ ho_ten }}")
        + doan("HoTen", "{%p else %}")
        + doan("HoTen", "{{ ho_ten }}")
        + doan("HoTen", "{%p endif %}")
    )


def gia_tri(ban: BanTrinhBay, kho: Kho) -> dict[str, object]:
    """The lines of authority and title, the pictures over the room for the signature, and the name."""
    chu_ky = ban.chu_ky
    return {
        "tham_quyen": chu_ky.tham_quyen,
        "anh_ky": doan_anh(chu_ky, kho.phai, CHO_KY),
        "chuc_vu_khac": chu_ky.chuc_vu_khac,
        "ho_ten": chu_ky.ho_ten,
    }
