"""Mẫu 1.3: a text issued with a document as an electronic file of its own, below the line of its signature."""

from __future__ import annotations

from vanban.docx.kieu import Kieu
from vanban.mau.bo_cuc import BoCuc
from vanban.thanh_phan import co_quan, noi_dung, phu_luc, quoc_hieu, ten_loai, thong_tin_ky_so, van_ban_kem
from vanban.thanh_phan.kho import Kho


def than(kho: Kho) -> str:
    """The line of the digital signature; the text with its head."""
    return thong_tin_ky_so.xml(kho) + van_ban_kem.xml(kho, dau_tep=True)


def _kieu(kho: Kho) -> tuple[Kieu, ...]:
    """The styles of the elements that the text has without values of their own."""
    return (*quoc_hieu.kieu(kho), *ten_loai.kieu(kho), *noi_dung.kieu(kho), *phu_luc.kieu(kho))


BO_CUC = BoCuc(
    ma="1.3",
    thanh_phan=(thong_tin_ky_so, co_quan, van_ban_kem),
    kieu_co_dinh=_kieu,
    than=than,
    co_phu_luc=False,
)
