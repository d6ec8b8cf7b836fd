"""Texts issued with a quyết định: each a section of its own, its head without number and date (Mẫu 1.3)."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from vanban.ban_ghi import dataclass
from vanban.docx.kieu import Kieu
from vanban.docx.write import bang_khung, doan, phan_trang
from vanban.thanh_phan import co_quan, noi_dung, quoc_hieu
from vanban.thanh_phan.ban_trinh_bay import BanTrinhBay, VanBanKem
from vanban.thanh_phan.doan_xml import doan_xml
from vanban.thanh_phan.duong_ke import kieu_ke
from vanban.thanh_phan.kho import Kho, le_trang
from vanban.thanh_phan.lien_he import CHAN_CHINH, CHAN_TRONG
from vanban.thanh_phan.ngat_dong import ngat_dong
from vanban.thanh_phan.noi_dung import DongIn

_PHAN_RONG = 0.9  # a title narrower than the text reads as a title
_DAI_KE = 40.0  # mm; the form shows a short rule and gives no measure


@dataclass(frozen=True, slots=True)
class VanBanKemIn:
    """One such text as the template sees it; `dau`: the section before it is that of the document."""

    ten_loai: str
    trich_yeu: tuple[str, ...]
    kem_theo: Markup
    khoi: Iterable[DongIn]
    dau: bool


def kieu(kho: Kho) -> tuple[Kieu, ...]:
    """The rule below the line "(Kèm theo …)"; the other styles are those of the document and of its appendices."""
    return (kieu_ke("KeKemTheo", "Đường kẻ dưới chỉ dẫn kèm theo", _DAI_KE, kho.rong),)


def _sang_trang() -> str:
    """The break before a text: the first one ends the pages of the document, which may have a footer."""
    return (
        doan("TenLoai", "{%p if vb.dau %}")
        + _ngat(CHAN_CHINH)
        + doan("TenLoai", "{%p else %}")
        + _ngat(CHAN_TRONG)
        + doan("TenLoai", "{%p endif %}")
    )


def xml(kho: Kho, *, dau_tep: bool = False) -> str:
    """The loop over the texts: the break unless one begins its file, the head, the title, the rule, the blocks."""
    return (
        doan("TenLoai", "{%p for vb in van_ban_kem %}")
        + ("" if dau_tep else _sang_trang())
        + bang_khung((kho.trai, kho.phai), ((co_quan.xml(), quoc_hieu.xml()),))
        + doan("TenLoai", "{{ vb.ten_loai }}")
        + doan("TrichYeu", "{%p for dong in vb.trich_yeu %}")
        + doan("TrichYeu", "{{ dong }}")
        + doan("TrichYeu", "{%p endfor %}")
        + doan("KemTheo", "{{p vb.kem_theo }}")
        + doan("KeKemTheo")
        + noi_dung.xml("vb.khoi")
        + doan("TenLoai", "{%p endfor %}")
    )


def _ngat(chan: int) -> str:
    return doan("CuoiVanBan", thuoc_tinh=phan_trang(le_trang(), chan=chan))


def gia_tri(ban: BanTrinhBay, kho: Kho) -> dict[str, object]:
    """Every text with its lines broken."""
    return {"van_ban_kem": tuple(_mot(kem, kho, dau=not i) for i, kem in enumerate(ban.van_ban_kem))}


def _mot(kem: VanBanKem, kho: Kho, *, dau: bool) -> VanBanKemIn:
    hep = kho.rong * _PHAN_RONG
    trich_yeu = ngat_dong(kem.trich_yeu, hep, kho.co.trich_yeu, dam=True, la_cau=True) or (kem.trich_yeu,)
    kem_theo = ngat_dong(kem.kem_theo, kho.rong, kho.co.than, la_cau=True) or (kem.kem_theo,)
    return VanBanKemIn(kem.ten_loai, trich_yeu, doan_xml("KemTheo", *kem_theo), noi_dung.cac_dong(kem.khoi, kho), dau)
