"""What a layout is: a name, the formal elements it is made of, and how they stand on the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from vanban.ban_ghi import dataclass
from vanban.docx.kieu import Kieu
from vanban.docx.thuoc_tinh import ThuocTinh
from vanban.docx.write import document_xml, phan_goi
from vanban.nd30 import nd30
from vanban.thanh_phan import so_trang
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.kho import Kho, kho


class ThanhPhan(Protocol):
    """A module of `thanh_phan`: its styles, and the values that fill its tags."""

    def kieu(self, kho: Kho, /) -> tuple[Kieu, ...]:
        """Styles it needs, for one size set."""

    def gia_tri(self, ban: BanTrinhBay, kho: Kho, /) -> dict[str, object]:
        """Values for its tags."""


@dataclass(frozen=True, slots=True)
class BoCuc:
    """One Mẫu of Phụ lục III: `than` writes the body of the template from the elements' own XML."""

    ma: str
    thanh_phan: tuple[ThanhPhan, ...]
    kieu_co_dinh: Callable[[Kho], tuple[Kieu, ...]]
    than: Callable[[Kho], str]

    def tep(self, ten_kho: str) -> str:
        """File name of the template for a measure."""
        return f"mau_{self.ma.replace('.', '_')}_co_{ten_kho}.docx"

    def goi(self, ten_kho: str) -> dict[str, bytes]:
        """The parts of the template's package."""
        k = kho(ten_kho)
        trang = nd30().trang
        kieu = (*self.kieu_co_dinh(k), *so_trang.kieu(k), *(s for tp in self.thanh_phan for s in tp.kieu(k)))
        le = (trang.le_tren.chon, trang.le_phai.chon, trang.le_duoi.chon, trang.le_trai.chon)
        tinh = ThuocTinh(f"Mẫu {self.ma}", "", "", None, {})
        return phan_goi(document_xml(self.than(k), le), kieu, k.co.than, so_trang.xml()) | tinh.phan()

    def gia_tri(self, ban: BanTrinhBay, k: Kho) -> dict[str, object]:
        """Values for every tag of the template."""
        return {ten: gia_tri for tp in self.thanh_phan for ten, gia_tri in tp.gia_tri(ban, k).items()}
