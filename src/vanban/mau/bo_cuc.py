"""What a layout is: a name, the formal elements it is made of, and how they stand on the page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Protocol

from vanban.ban_ghi import dataclass
from vanban.docx.kieu import Kieu
from vanban.docx.thuoc_tinh import ThuocTinh
from vanban.docx.write import doan, document_xml, phan_goi, phan_trang
from vanban.thanh_phan import lien_he, phu_luc, so_trang
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay
from vanban.thanh_phan.kho import CAC_KHO, Kho, kho, le_trang

_CUOI = Kieu("CuoiVanBan", "Cuối văn bản", co=1, cao_dong=1)  # the smallest possible last paragraph


def _vua_moi_kho(_ban: BanTrinhBay, _kho: Kho) -> bool:
    """What layouts whose pages may be many say."""
    return True


class ThanhPhan(Protocol):
    """A module of `thanh_phan`: its styles, and the values that fill its tags."""

    def kieu(self, kho: Kho, /) -> tuple[Kieu, ...]:
        """Styles it needs, for one size set."""

    def gia_tri(self, ban: BanTrinhBay, kho: Kho, /) -> dict[str, object]:
        """Values for its tags."""


@dataclass(frozen=True, slots=True)
class BoCuc:
    """One Mẫu of Phụ lục III, or a layout of practice: `than` writes the body from the elements' own XML.

    `ngang`: on a landscape page; `khung`: in a frame; `co_phu_luc`: appendices may follow, as this class writes them;
    `co_ngang`: without them too its page may lie on its side; `le`: margins in mm (top, right, bottom, left) where they
    are not those of the decree; `vua`: whether a document fits a measure, beside what is asked of all heads.
    """

    ma: str
    thanh_phan: tuple[ThanhPhan, ...]
    kieu_co_dinh: Callable[[Kho], tuple[Kieu, ...]]
    than: Callable[[Kho], str]
    ngang: bool = False
    khung: bool = False
    co_phu_luc: bool = True
    co_ngang: bool = False
    le: tuple[float, float, float, float] | None = None
    vua: Callable[[BanTrinhBay, Kho], bool] = _vua_moi_kho

    def tep(self, ten_kho: str, *, cuoi_ngang: bool = False) -> str:
        """File name of the template for a measure; `cuoi_ngang`: its last page, an appendix, lies on its side."""
        duoi = "_phu_luc_ngang" if cuoi_ngang else ""
        return f"mau_{self.ma.replace('.', '_')}_co_{ten_kho}{duoi}.docx"

    def cac_tep(self) -> Mapping[str, Callable[[], dict[str, bytes]]]:
        """Every template of the layout: its file name, and what gives the parts of its package."""
        cuoi = (False, True) if self.co_phu_luc or self.co_ngang else (False,)
        return {
            self.tep(ten, cuoi_ngang=ngang): partial(self.goi, ten, cuoi_ngang=ngang)
            for ten in CAC_KHO
            for ngang in cuoi
        }

    def goi(self, ten_kho: str, *, cuoi_ngang: bool = False) -> dict[str, bytes]:
        """The parts of the template's package; Word wants a paragraph after the last table."""
        k = kho(ten_kho)
        kieu = (*self.kieu_co_dinh(k), *so_trang.kieu(k), *(s for tp in self._cac_phan for s in tp.kieu(k)), _CUOI)
        than = self.than(k) + (phu_luc.xml(chan=self._co_chan) if self.co_phu_luc else "") + doan(_CUOI.ma)
        cuoi = lien_he.CHAN_TRONG if cuoi_ngang else lien_he.CHAN_CUOI
        chan = cuoi if self._co_chan else None
        phan = phan_trang(self.le or le_trang(), ngang=self.ngang or cuoi_ngang, khung=self.khung, chan=chan)
        tinh = ThuocTinh(f"Mẫu {self.ma}", "", "", None, {})
        cac_chan = lien_he.cac_chan() if self._co_chan else ()
        return phan_goi(document_xml(than, phan), kieu, k.co.than, so_trang.xml(), cac_chan) | tinh.phan()

    def gia_tri(self, ban: BanTrinhBay, k: Kho) -> dict[str, object]:
        """Values for every tag of the template."""
        return {ten: gia_tri for tp in self._cac_phan for ten, gia_tri in tp.gia_tri(ban, k).items()}

    @property
    def _co_chan(self) -> bool:
        """Whether its first page may have a footer."""
        return lien_he in self.thanh_phan

    @property
    def _cac_phan(self) -> tuple[ThanhPhan, ...]:
        return (*self.thanh_phan, phu_luc) if self.co_phu_luc else self.thanh_phan
