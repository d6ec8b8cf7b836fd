"""The other elements of a page: initials of the drafter with the number of copies, address (Mục III, khoản 3, 4)."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.loai.boi_canh import BoiCanh
from vanban.models.thanh_phan_khac import LienHe, ThanhPhanKhac
from vanban.models.van_ban import VanBanGoc


def nguoi_soan(khai: ThanhPhanKhac) -> str:
    """What follows the Lưu line: "PL.(300)", or "PL." without a number of copies; empty where nobody is named."""
    if not khai.nguoi_soan:
        return ""
    return f"{khai.nguoi_soan}." + (f"({khai.so_ban})" if khai.so_ban else "")


def lien_he(khai: VanBanGoc, boi_canh: BoiCanh) -> tuple[str, ...]:
    """The lines of the foot of the first page, where the document or its type has them."""
    cua = boi_canh.co_quan.lien_he
    if khai.lien_he is False or not (khai.lien_he or (cua and khai.loai in cua.in_cho)):
        return ()
    if cua is None:
        cau = "có lien_he mà co_quan.yaml chưa có lien_he: thêm vào đó dia_chi, dien_thoai, thu_dien_tu …"
        boi_canh.bao(cau, boi_canh.nguon.con("lien_he"))
        return ()
    return tuple(_dong(cua))


def _dong(cua: LienHe) -> Iterator[str]:
    """Address; telephone and fax; mail and website: the lines of the table in Mục V, those that are known."""
    hang = (
        (("Địa chỉ", cua.dia_chi),),
        (("ĐT", cua.dien_thoai), ("Fax", cua.fax)),
        (("E-Mail", cua.thu_dien_tu), ("Website", cua.trang_web)),
    )
    for cac in hang:
        if dong := ", ".join(f"{nhan}: {chu}" for nhan, chu in cac if chu):
            yield dong
