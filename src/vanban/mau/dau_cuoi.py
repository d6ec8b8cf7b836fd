"""Head and foot as most layouts have them."""

from __future__ import annotations

from vanban.docx.write import bang_khung
from vanban.mau.bo_cuc import ThanhPhan
from vanban.thanh_phan import (
    chu_ky,
    co_quan,
    dia_danh,
    do_khan,
    lien_he,
    luu_hanh,
    noi_nhan,
    quoc_hieu,
    so_ky_hieu,
)
from vanban.thanh_phan.kho import Kho

KHAC: tuple[ThanhPhan, ...] = (do_khan, luu_hanh, lien_he)
"""The other elements of a document, which every layout of one has."""

_TREN_CHU_KY = 4.2  # mm between the last line and the signature


def dau_trang(kho: Kho, duoi_so: str = "") -> str:
    """Ô 1 to 4, 10b, 11: names beside the Quốc hiệu, the number level with the date; `duoi_so` is below the number."""
    so = so_ky_hieu.xml() + duoi_so + do_khan.xml()
    hang = ((co_quan.xml(), quoc_hieu.xml()), (so, dia_danh.xml()))
    return bang_khung((kho.trai, kho.phai), hang) + luu_hanh.xml()


def cuoi_trang(kho: Kho) -> str:
    """Ô 9b and 7: Nơi nhận level with the signer's authority."""
    return bang_khung((kho.trai, kho.phai), ((noi_nhan.xml(), chu_ky.xml()),), tren=_TREN_CHU_KY)
