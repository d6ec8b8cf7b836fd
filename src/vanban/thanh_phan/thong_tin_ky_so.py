"""The line of a digital signature at the top right corner of page 1 of a file (ô 14; Mẫu 1.3, 2.2, 3.2).

It stands in a frame in the top margin, so that nothing on the page moves for it.
"""

from __future__ import annotations

from vanban.docx.kieu import Kieu, twip
from vanban.docx.write import doan
from vanban.nd30 import nd30
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.kho import Kho

_TREN = 10.0  # mm from the upper edge of the sheet


def kieu(_kho: Kho) -> tuple[Kieu, ...]:
    """The style of the line."""
    return (Kieu("ThongTinKySo", "Thông tin chữ ký số", nd30().thanh_phan["thong_tin_ky_so"].co.chon, canh="phai"),)


def xml(kho: Kho, chu: str = "{{ thong_tin_ky_so }}") -> str:
    """The frame, as wide as the text, and the small paragraph it hangs from: LibreOffice loses one before a table."""
    khung = (
        f'<w:framePr w:w="{twip(kho.rong)}" w:hSpace="0" w:wrap="around" w:vAnchor="page" w:hAnchor="margin"'
        f' w:xAlign="right" w:y="{twip(_TREN)}"/>'
    )
    return doan("ThongTinKySo", chu, thuoc_tinh=khung) + doan("CuoiVanBan")


def gia_tri(ban: BanTrinhBay, _kho: Kho) -> dict[str, object]:
    """The line."""
    return {"thong_tin_ky_so": ban.thong_tin_ky_so}
