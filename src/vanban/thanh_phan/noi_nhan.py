"""Nơi nhận (ô 9b), level with the signer's title."""

from __future__ import annotations

from vanban.docx.kieu import Kieu
from vanban.docx.write import doan
from vanban.nd30 import nd30
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.kho import Kho, len_day
from vanban.thanh_phan.kinh_gui import cham_phay
from vanban.thanh_phan.nguoi_soan import THE


def kieu(kho: Kho) -> tuple[Kieu, ...]:
    """Styles of label and items; the label's baseline meets that of the larger title beside it."""
    nhan = kho.co.noi_nhan_tieu_de
    return (
        Kieu("NoiNhan", "Nơi nhận", nhan, dam=True, nghieng=True, truoc=len_day(kho.co.chu_ky, nhan)),
        Kieu("NoiNhanMuc", "Nơi nhận: từng nơi", kho.co.noi_nhan, phai=2),
    )


def xml() -> str:
    """Left cell of the foot."""
    return (
        doan("NoiNhan", nd30().thanh_phan["noi_nhan_tieu_de"].chuoi)
        + doan("NoiNhanMuc", "{%p for noi in noi_nhan %}")
        + doan("NoiNhanMuc", "-\u00a0{{ noi }}")
        + doan("NoiNhanMuc", "{%p endfor %}")
        + doan("NoiNhanMuc", "-\u00a0Lưu: {{ luu }}." + THE)
    )


def gia_tri(ban: BanTrinhBay, _kho: Kho) -> dict[str, object]:
    """Every place with its `;`, and what is filed."""
    return {"noi_nhan": cham_phay(ban.noi_nhan, cuoi=";"), "luu": ban.luu}
