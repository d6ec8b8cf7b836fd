"""The number of the form that a paper follows, in the corner above its head: "Mẫu số 08"."""

from __future__ import annotations

from vanban.docx.kieu import Kieu
from vanban.docx.write import doan
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.kho import Kho


def kieu(kho: Kho) -> tuple[Kieu, ...]:
    """Style of the note."""
    return (Kieu("GhiChuMau", "Ghi chú số của mẫu", kho.co.noi_nhan_tieu_de, dam=True, canh="phai", sau=6),)


def xml() -> str:
    """Above the head, where there is a note."""
    return (
        doan("GhiChuMau", "{%p if ghi_chu_mau %}")
        + doan("GhiChuMau", "{{ ghi_chu_mau }}")
        + doan("GhiChuMau", "{%p endif %}")
    )


def gia_tri(ban: BanTrinhBay, _kho: Kho) -> dict[str, object]:
    """The note."""
    return {"ghi_chu_mau": ban.ghi_chu_mau}
