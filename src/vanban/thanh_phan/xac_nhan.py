"""The confirmation of the place where a leave is spent, below the foot on the left (Mẫu 1.10)."""

from __future__ import annotations

from vanban.docx.kieu import Kieu
from vanban.docx.write import doan
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.kho import Kho

CHU = "Xác nhận của cơ quan (tổ chức) hoặc chính quyền địa phương nơi nghỉ phép"
"""The words of the form."""
_CHO_KY = 72  # pt of room for signature and seal


def kieu(kho: Kho) -> tuple[Kieu, ...]:
    """The line as wide as the left column, and the room below it."""
    return (
        Kieu(
            "XacNhan", "Xác nhận nơi nghỉ phép", kho.co.than, nghieng=True, canh="giua", truoc=24, sau=_CHO_KY,
            phai=kho.phai, giu_dong=True,
        ),
    )  # fmt: skip


def xml() -> str:
    """Below the foot, where it is wanted."""
    return doan("XacNhan", "{%p if xac_nhan %}") + doan("XacNhan", "{{ xac_nhan }}") + doan("XacNhan", "{%p endif %}")


def gia_tri(ban: BanTrinhBay, _kho: Kho) -> dict[str, object]:
    """The words, or nothing."""
    return {"xac_nhan": CHU if ban.co_xac_nhan else ""}
