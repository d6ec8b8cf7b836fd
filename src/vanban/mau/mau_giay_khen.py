"""Giấy khen: a landscape sheet in a frame. Practice; an office that has its own sheet restyles the template."""

from __future__ import annotations

from vanban.docx.write import bang_khung
from vanban.mau.bo_cuc import BoCuc
from vanban.thanh_phan import chu_ky, dia_danh, giay_khen
from vanban.thanh_phan.giay_khen import LE, RONG, TREN
from vanban.thanh_phan.kho import Kho


def than(kho: Kho) -> str:
    """The words in the middle; below them the register, and place, date and signature."""
    phai = kho.phai + 15  # the names of the post are longer where the sheet is wide
    ky = dia_danh.xml() + chu_ky.xml()
    return giay_khen.xml() + bang_khung((RONG - phai, phai), ((giay_khen.vao_so_xml(), ky),), tren=TREN)


BO_CUC = BoCuc(
    ma="giay_khen",
    thanh_phan=(giay_khen, dia_danh, chu_ky),
    kieu_co_dinh=lambda _: (),
    than=than,
    ngang=True,
    khung=True,
    co_phu_luc=False,
    le=LE,
    vua=giay_khen.vua,
)
